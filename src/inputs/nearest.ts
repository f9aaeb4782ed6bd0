/**
 * The known word that a mistyped one most likely means: the same letters, or few edits away (at most a third of its
 * length, so that short words are not guessed at). Undefined: none is near.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = lettersOf(word);
  const ranked = known
    .map((candidate) => ({ candidate, edits: editsBetween(wanted, lettersOf(candidate)) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.min(3, lettersOf(best.candidate).length / 3) ? best.candidate : undefined;
};

/** `maxCost`, `max-cost` and `MAX_COST` are one word. */
const lettersOf = (word: string): string =>
  word
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const editsBetween = (from: string, to: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
