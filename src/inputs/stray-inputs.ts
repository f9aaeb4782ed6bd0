import { INPUT_NAMES } from '../inputs.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';

const PREFIX = 'INPUT_';

/**
 * Problems with inputs that nobody reads: the runner only warns of a misspelt one, and the gate it was to set would stand
 * open. Names that are near none of ours are left to the runner's warning.
 */
export const strayInputs = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(env)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length).toLowerCase())
    .filter((name) => !INPUT_NAMES.some((known) => known === name))
    .flatMap((name) => {
      const meant = nearest(name, INPUT_NAMES);
      return meant === undefined ? [] : [`${quote(name)}: there is no such input; did you mean ${meant}?`];
    });
