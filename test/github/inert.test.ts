import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { inert } from '../../src/github/inert.ts';

/** As the runner looks for commands (ActionCommand.cs in actions/runner). */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

test.each([
  '::error::x',
  '  \t::add-mask::x',
  '\u001b[31m::error::x',
  'text\n::set-env name=PATH::x',
  'text\r::stop-commands::x',
  'text\r\n ::error::x',
  '\u00a0::error::x',
  '\ufeff::error::x',
  '##[add-path]/tmp',
  'text ##[error]x ##[warning]y',
  ':::error::x',
])('%j holds no command any more', (text) => {
  const lines = inert(text).split('\n');
  expect(lines.filter((line) => isCommand(line) || isCommand(stripVTControlCharacters(line)))).toEqual([]);
});

test.each(['', 'a::b', '# [x]', 'std::vector', '\u001b[1mbold\u001b[0m\n  line'])('%j stays as it is', (text) => {
  expect(inert(text)).toBe(text);
});
