import { expect, test } from 'vitest';
import { findingsOf } from '../../src/budget/finding.ts';
import { parseValues } from '../../src/inputs/parse-values.ts';
import { readSettings } from '../../src/inputs/read-settings.ts';
import { INPUT_NAMES, inputSpec } from '../../src/inputs.ts';
import { CASES } from '../render/fixtures.ts';

const SURROUNDINGS = { unsetSince: { kind: 'all' }, called: String, readText: () => null } as const;

/** Those of a run alone: the pull request's have no flag. */
const names = INPUT_NAMES.filter((name) => /^(?:max|warn)-/.test(name) && inputSpec(name).flag !== undefined);

test.each(names)('%s, once set, is held against the report', (name) => {
  const given = parseValues([{ name, where: name, text: '1' }]);
  const { settings } = readSettings(given, SURROUNDINGS);
  expect(findingsOf(CASES.pass.report, settings.budgets).map(({ budget }) => budget)).toEqual([name]);
});
