import { expect, test } from 'vitest';
import { decodeState } from '../../../src/pull-request/codec.ts';
import { renderComment } from '../../../src/render/comment/comment.ts';
import { MARKER, PULL_REQUESTS } from './cases.ts';

const NAMES = Object.keys(PULL_REQUESTS) as readonly (keyof typeof PULL_REQUESTS)[];

/** The hidden state is another test's: its bytes depend on the zlib that Node was built with. */
const withoutState = (comment: string): string => comment.replace(/^<!-- tollgate-state:.*$/m, '<!-- the state -->');

test.each(NAMES)('pull request: %s', async (name) => {
  await expect(withoutState(renderComment(PULL_REQUESTS[name]))).toMatchFileSnapshot(`../../golden/pr-${name}.md`);
});

test.each(NAMES)('%s: the marker comes first, the state last, and it is all there', (name) => {
  const content = PULL_REQUESTS[name];
  const comment = renderComment(content);
  expect(comment.startsWith(`${MARKER}\n### `)).toBe(true);
  expect(comment.trimEnd().split('\n').at(-1)).toMatch(/^<!-- tollgate-state:v1 /);
  expect(decodeState(comment)).toEqual({ state: content.state });
});

test('the shortest level', async () => {
  const comment = renderComment(PULL_REQUESTS['twelve-runs'], { characters: 0, bytes: 0, stateCharacters: 40_000 });
  await expect(withoutState(comment)).toMatchFileSnapshot('../../golden/pr-totals-only.md');
});
