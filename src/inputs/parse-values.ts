import { type InputName, inputSpec, type Values } from '../inputs.ts';
import { quote } from './quote.ts';

/** A setting as the user wrote it. `where` is what a message calls it: `max-cost`, `--max-cost`, `tollgate.json: maxCost`. */
export type Written = { readonly name: InputName; readonly where: string; readonly text: string };

/** What could be parsed, and a sentence for each thing that could not. */
export type Parsed = { readonly values: Values; readonly problems: readonly string[] };

/** Parses each setting by its form. An empty text is an unset setting. */
export const parseValues = (settings: readonly Written[]): Parsed => {
  const values: Partial<Record<InputName, unknown>> = {};
  const problems: string[] = [];
  for (const { name, where, text } of settings) {
    if (text.trim() === '') continue;
    const value = inputSpec(name).form.parse(text.trim());
    if (value === undefined) problems.push(problemOf(name, where, quote(text.trim())));
    else values[name] = value;
  }
  // The table ties each name to its form, and each form to its type.
  return { values: values as Values, problems };
};

/** Whether a text is unset or has the form of its setting. */
export const isWellWritten = (name: InputName, text: string): boolean =>
  parseValues([{ name, where: name, text }]).problems.length === 0;

/**
 * Whether it is a budget without a limit. As an input that is an unset one; who writes a flag or a key of a file means
 * something, and mostly a variable that nobody set.
 */
export const isEmptyBudget = (name: InputName, text: string): boolean =>
  /^(max|warn)-/.test(name) && text.trim() === '';

/** One sentence: what, the value as it stands there, the accepted form. */
export const problemOf = (name: InputName, where: string, shown: string): string =>
  `${where}: ${shown} is not ${inputSpec(name).form.accepts}`;
