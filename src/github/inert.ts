/** Escape sequences that colour a terminal; the runner looks through them. */
const COLOUR = String.raw`(?:\u001B\[[0-9;]*m|\s)*`;
const COMMAND = new RegExp(`^(${COLOUR})::`, 'gm');

/**
 * A text for the log that holds no command for the runner, whatever names are in it: it obeys `::name::` at the start of
 * a line, white space aside, and `##[name]` anywhere (ActionCommand.cs in actions/runner). A zero-width space comes between.
 */
export const inert = (text: string): string =>
  text.replaceAll('\r', '\n').replace(COMMAND, '$1:\u200B:').replaceAll('##[', '##\u200B[');
