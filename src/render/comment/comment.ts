import { encodeWithin } from '../../pull-request/shrink.ts';
import { stack } from '../markdown/blocks.ts';
import { type Part, partsOf, TOTALS_ONLY } from './parts.ts';
import { link, runUrl } from './run-cells.ts';
import { type CommentContent, type View, viewOf } from './view.ts';

/** Room for a comment. `stateCharacters` of it are the hidden state's at most; all of that are ASCII. */
export type Room = { readonly characters: number; readonly bytes: number; readonly stateCharacters: number };

/**
 * GitHub takes 65,536 «characters» and does not say of which kind. A comment that keeps below in UTF-16 units and in bytes
 * keeps below in code points too. At 20 characters for a folded run, the state has room for more than a thousand.
 */
const ROOM: Room = { characters: 60_000, bytes: 65_000, stateCharacters: 40_000 };

/**
 * The whole comment of a pull request: the marker it is found by, the page for people, the hidden state. The page is as
 * full as fits, down a ladder of levels, and says what it leaves out; the state keeps to a room of its own. The state comes
 * last: a mail shows the beginning.
 */
export const renderComment = (content: CommentContent, room: Room = ROOM): string => {
  const view = viewOf(content);
  const parts = partsOf(view);
  const state = encodeWithin(view.state, room.stateCharacters);
  for (let level = 0; level < TOTALS_ONLY; level++) {
    const text = pageAt(level, parts, view, state);
    if (text.length <= room.characters && Buffer.byteLength(text) <= room.bytes) return text;
  }
  return pageAt(TOTALS_ONLY, parts, view, state);
};

const pageAt = (level: number, parts: readonly Part[], view: View, state: string): string => {
  const kept = parts.filter((part) => part.level >= level).map(({ block }) => block);
  const page = stack([...kept.slice(0, -1), omission(level, parts, view), ...kept.slice(-1)]);
  return `${view.marker}\n${page}\n\n${state}\n`;
};

/** What is missing at this level, and where it is. */
const omission = (level: number, parts: readonly Part[], { repositoryUrl, run }: View): string | null => {
  const names = parts
    .filter((part) => part.level < level && part.block !== null)
    .flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.length === 0) return null;
  const summary = link('The job summary', runUrl(repositoryUrl, run));
  return `Left out, as the comment would be too long: ${names.join(', ')}. ${summary} has the whole report.`;
};
