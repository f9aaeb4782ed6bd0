import { expect, test } from 'vitest';
import { parseAnnotations, parseOutputs } from './runner-files.ts';

test.each([
  ['', {}],
  ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
  ['a<<EOF\none\ntwo\nEOF\nb=\n', { a: 'one\ntwo', b: '' }],
  ['a<<EOF\nb=2\nEOF\n', { a: 'b=2' }],
])('outputs: %j', (text, outputs) => {
  expect(parseOutputs(text)).toEqual(outputs);
});

test('an output that does not end is an error', () => {
  expect(() => parseOutputs('a<<EOF\none\n')).toThrow('does not end');
});

test('annotations are the lines that begin as one', () => {
  const log =
    'text\n::error::a%0Ab 100%25\nno ::warning::here\n::warning file=x,line=1::w\n::debug::d\n \t::notice::the runner looks through white space\n';
  expect(parseAnnotations(log)).toEqual([
    { level: 'error', message: 'a\nb 100%' },
    { level: 'warning', message: 'w', at: 'file=x,line=1' },
    { level: 'notice', message: 'the runner looks through white space' },
  ]);
});
