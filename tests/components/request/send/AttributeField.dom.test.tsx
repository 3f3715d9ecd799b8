import { afterEach, describe, expect, it, vi } from 'vitest';
import { AttributeField } from '../../../../components/request/send/AttributeField.tsx';
import type { Attribute } from '../../../../core/open311/types.ts';
import { KNOWLEDGE } from '../sample-request.ts';
import { choose, chosen, field, optionsOf, show, textsOf, tick, write } from '../screen.ts';
import { attribute, CONSENT } from './sample-attribute.ts';

const DISTRICTS = [
  { key: 'jongno', name: '종로구' },
  { key: 'mapo', name: '마포구' },
];

const onChange = vi.fn();

afterEach(() => {
  show(null);
  vi.clearAllMocks();
});

function ask(given: Attribute, values: readonly string[] = [], isMissing = false): void {
  show(<AttributeField attribute={given} values={values} isMissing={isMissing} t={KNOWLEDGE.t} onChange={onChange} />);
}

describe('a question of the office', () => {
  it.each<[Attribute['datatype'], string]>([
    ['string', 'text'],
    ['number', 'number'],
    ['datetime', 'datetime-local'],
    ['singlevaluelist', 'text'],
  ])('for a %s without choices is a field of type %s', (datatype, type) => {
    ask(attribute({ datatype }), []);
    expect(field('Nationality').type).toBe(type);
  });

  it('for a line is answered by writing', () => {
    ask(attribute(), ['Viet Nam']);
    expect(field('Nationality').value).toBe('Viet Nam');
    write('Nationality', 'Mongolia');
    expect(onChange.mock.calls).toEqual([[['Mongolia']]]);
  });

  it('for a text has room for several lines', () => {
    ask(attribute({ datatype: 'text', description: 'What happened?' }));
    expect(field<HTMLTextAreaElement>('What happened?').localName).toBe('textarea');
    write('What happened?', 'On Monday,\non Tuesday');
    expect(onChange.mock.calls).toEqual([[['On Monday,\non Tuesday']]]);
  });

  it.each<Attribute['datatype']>(['singlevaluelist', 'string', 'text'])('with choices (%s) is a list to choose from', async (datatype) => {
    ask(attribute({ datatype, description: 'District', values: DISTRICTS }), ['mapo']);
    expect(optionsOf('District')).toEqual(['Please choose', '종로구', '마포구']);
    expect(chosen('District')).toBe('마포구');
    await choose('District', '종로구');
    expect(onChange.mock.calls).toEqual([[['jongno']]]);
  });

  it('goes by its code where it has no words', () => {
    ask(attribute({ description: null }));
    expect(textsOf('.label')).toEqual(['nationality']);
  });

  it('says what its answer has to look like', () => {
    ask(attribute({ datatypeDescription: 'As in your passport' }));
    expect(textsOf('.note')).toEqual(['As in your passport']);
  });
});

describe('consent', () => {
  it('is a box that is not ticked, under the text to consent to', () => {
    ask(CONSENT);
    expect(textsOf('legend')).toEqual(['The office keeps your request for a year. (needed)']);
    expect(field('I agree').checked).toBe(false);
    tick('I agree');
    expect(onChange.mock.calls).toEqual([[['yes']]]);
  });

  it('can be taken back', () => {
    ask(CONSENT, ['yes']);
    expect(field('I agree').checked).toBe(true);
    tick('I agree');
    expect(onChange.mock.calls).toEqual([[[]]]);
  });
});

describe('several answers', () => {
  it('are boxes of which each goes by itself', () => {
    ask(attribute({ datatype: 'multivaluelist', description: 'Districts', values: DISTRICTS }), ['mapo']);
    expect([field('종로구').checked, field('마포구').checked]).toEqual([false, true]);
    tick('종로구');
    tick('마포구');
    expect(onChange.mock.calls).toEqual([[['mapo', 'jongno']], [[]]]);
  });
});

describe('a question that is needed', () => {
  it('says so', () => {
    ask(attribute({ required: true }));
    expect(textsOf('.label')).toEqual(['Nationality (needed)']);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it.each([
    ['a line', attribute({ required: true })],
    ['a text', attribute({ required: true, datatype: 'text' })],
    ['a list', attribute({ required: true, datatype: 'singlevaluelist', values: DISTRICTS })],
  ])('and was left open says so to the eye and to a screen reader: %s', (_, given) => {
    ask(given, [], true);
    expect(textsOf('[role=alert]')).toEqual(['Please answer this first.']);
    expect(field('Nationality (needed)').getAttribute('aria-invalid')).toBe('true');
  });
});
