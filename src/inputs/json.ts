import { UserError } from '../user-error.ts';
import { findJsonMistake } from './json-mistake.ts';
import { quote } from './quote.ts';

/** Text of a JSON file that a user wrote, to a value. @throws UserError with `where:line:column` of the first mistake. */
export const parseJson = (text: string, where: string): unknown => {
  // Editors on Windows begin a file with a byte order mark.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UserError([describe(json, where)], { cause });
  }
};

const describe = (json: string, where: string): string => {
  const mistake = findJsonMistake(json) ?? json.length;
  const lines = json.slice(0, mistake).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const next = /^(?:\w+|.)/su.exec(json.slice(mistake))?.[0];
  const found = next === undefined ? 'it ends too early' : `unexpected ${quote(next)}`;
  return `${where}:${lines.length}:${column}: not valid JSON: ${found} (JSON has no comments, trailing commas or single quotes)`;
};
