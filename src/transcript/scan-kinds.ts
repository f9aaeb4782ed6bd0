/**
 * What a line turned out to be: one to parse whole, one whose keys were read, a tool result, or nothing that counts.
 * `scanner/index.ts` has the same numbers.
 */
export const WHOLE = 0;
export const READ = 1;
export const TOOL_RESULT = 2;
export const IGNORED = 3;
