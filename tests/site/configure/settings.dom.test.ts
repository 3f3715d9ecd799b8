import { describe, expect, it } from 'vitest';
import { FIELDS, type Field } from '../../../site/configure/settings.ts';
import { CHANNELS, POSITIONS } from '../../../widget/options/annae-options.ts';
import { OPTION_NAMES, OPTION_TABLE } from '../../../widget/options/option-table.ts';

const choicesOf = (field: Field) => ('choices' in field ? field.choices : []);

describe('the fields of the configurator', () => {
  it('are the options that the tag and a call share', () => {
    const shared = OPTION_NAMES.filter((name) => OPTION_TABLE[name].on === 'both');
    expect(FIELDS.map(({ name }) => name).toSorted()).toEqual(shared.toSorted());
  });

  it.each(FIELDS.filter((field) => choicesOf(field).length > 0))('offer for $name only what the script takes', (field) => {
    const wrong = choicesOf(field).filter((choice) => OPTION_TABLE[field.name].read(choice, document).wrong);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['position', POSITIONS],
    ['channels', CHANNELS],
  ] as const)('leave out none of the choices of %s', (name, all) => {
    expect(choicesOf(FIELDS.find((field) => field.name === name)!)).toEqual(all);
  });
});
