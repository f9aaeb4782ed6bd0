import { expect, test } from 'vitest';
import { strayInputs } from '../../src/inputs/stray-inputs.ts';

test.each([
  ['INPUT_MAX-COTS', ['"max-cots": there is no such input; did you mean max-cost?']],
  ['INPUT_MAX_COST', ['"max_cost": there is no such input; did you mean max-cost?']],
  ['INPUT_MAX-COST', []],
  ['INPUT_SOMETHING-ELSE', []],
  ['MAX-COTS', []],
])('%s', (name, problems) => {
  expect(strayInputs({ [name]: '2' })).toEqual(problems);
});
