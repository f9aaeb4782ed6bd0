import { expect, test } from 'vitest';
import { quote } from '../../src/inputs/quote.ts';

test.each([
  ['plain text', 'abc', '"abc"'],
  ['quotes', 'a"b', '"a\\"b"'],
  ['a line break', 'a\nb', '"a\\nb"'],
  ['an escape sequence', '\u001b[31mred', '"\\u001b[31mred"'],
  ['an eight-bit escape sequence', '\u009b31mred', '"\uFFFD31mred"'],
  ['a change of direction', 'a\u202eb', '"a\uFFFDb"'],
  ['a line separator', 'a\u2028b', '"a\uFFFDb"'],
  ['sixty characters', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['sixty-one characters', 'x'.repeat(61), `"${'x'.repeat(59)}…"`],
])('%s', (_, text, shown) => {
  expect(quote(text)).toBe(shown);
});
