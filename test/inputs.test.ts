import { describe, expect, test } from 'vitest';
import { configKey } from '../src/inputs/config-key.ts';
import { parseInputs } from '../src/inputs/parse-inputs.ts';
import { INPUT_NAMES, inputSpec, OUTPUTS } from '../src/inputs.ts';

describe('the table of inputs', () => {
  test.each(INPUT_NAMES)('%s: a name for YAML, one line of words, an accepted form', (name) => {
    const { doc, form } = inputSpec(name);
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(doc).toMatch(/^[A-Z].*\.$/);
    expect(form.accepts).toMatch(/^\S.*\S$/);
  });

  test.each(INPUT_NAMES.filter((name) => inputSpec(name).default !== undefined))(
    '%s: its default is what unset means',
    (name) => {
      const nothing = (): string => '';
      const unset = parseInputs(nothing, () => null);
      const written = parseInputs(
        (read) => (read === name ? (inputSpec(name).default ?? '') : ''),
        () => null,
      );
      expect(written).toEqual(unset);
    },
  );

  test('the config file holds what belongs to the repository, not to one run', () => {
    expect(INPUT_NAMES.filter((name) => inputSpec(name).inConfig).map(configKey)).toEqual([
      'maxCost',
      'warnCost',
      'maxPeakContext',
      'warnPeakContext',
      'maxTurns',
      'maxPrCost',
      'warnPrCost',
      'onUnmeasured',
      'transcripts',
      'since',
      'cloudRegion',
      'pricing',
      'comment',
      'commentMode',
      'check',
    ]);
  });
});

test.each(Object.entries(OUTPUTS))('the output %s has one line of words', (name, doc) => {
  expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
  expect(doc).toMatch(/^[A-Z].*\.$/);
});
