import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTION_NAMES, OPTION_TABLE, type OptionName, tagAttribute } from '../../widget/options/option-table.ts';

const TEXT = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');

/** The rows of the table of options: the name in a call, the attribute, the values. */
const ROWS = [...TEXT.matchAll(/^\| (?:`(\w+)`|–) \| (?:`(data-[\w-]+)`|–) \| (.*?) \| /gm)].map(([, name, attribute, values]) => ({
  name,
  attribute,
  values: values!,
}));

/** What a reader of options says that it knows, asked by a value that it does not. */
function knownValues(name: OptionName): readonly string[] {
  const { wrong } = OPTION_TABLE[name].read('?', { baseURI: 'https://office.example/' } as Document);
  return wrong?.reason === 'oneOf' || wrong?.reason === 'someOf' ? (wrong.words ?? []) : [];
}

describe('the table of options in the documentation', () => {
  it('has each option once, in the order of the code, under the names of both ways', () => {
    const expected = OPTION_NAMES.map((name) => {
      const { on } = OPTION_TABLE[name];
      return [on === 'tag' ? undefined : name, on === 'call' ? undefined : tagAttribute(name)];
    });
    expect(ROWS.map(({ name, attribute }) => [name, attribute])).toEqual(expected);
  });

  const lists = OPTION_NAMES.filter(
    (name) => !['root', 'exclude', 'launcher', 'colours', 'onEvent'].includes(name) && knownValues(name).length > 0,
  );

  it.each(lists)('names every value of %s', (name) => {
    const { values } = ROWS.find((row) => row.attribute === tagAttribute(name))!;
    for (const value of knownValues(name)) expect(values).toContain(`\`${value}\``);
  });

  it('has every colour that can be set', async () => {
    const { COLOURS } = await import('../../widget/options/colours.ts');
    for (const colour of COLOURS) expect(TEXT).toContain(`\`${colour}\``);
  });

  it('has every event with its fields', () => {
    for (const row of [
      '| `annae:open` | `{}` |',
      '| `annae:term` | `{ id, headword, as }` |',
      '| `annae:miss` | `{ word }` |',
      '| `annae:request` | `{ step }` |',
    ])
      expect(TEXT).toContain(row);
  });
});
