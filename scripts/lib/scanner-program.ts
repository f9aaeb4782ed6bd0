import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import { ROOM_BYTES } from '../../src/transcript/lines.ts';

/** The generated module, from the repository's root, and the AssemblyScript it is compiled from. */
export const PROGRAM = 'src/transcript/scanner-program.ts';
const FOLDER = 'src/transcript/scanner';
/** What these files export, the program does. */
const SOURCES = ['index.ts', 'memory.ts'];

/** Lines of the program's base64 are so long. */
const COLUMNS = 116;
/** Pages of the columns, and one that vector loads may run into, beside the room for lines. */
const PAGE_BYTES = 1 << 16;
const PAGES = String(3 + Math.ceil(ROOM_BYTES / PAGE_BYTES));

const FLAGS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/**
 * The text of the module that holds the compiled scanner.
 * @throws Error with the compiler's words where it does not compile
 */
export async function scannerProgram(root: string): Promise<string> {
  let program: Uint8Array = new Uint8Array();
  const words: string[] = [];
  const { error } = await main(
    [...SOURCES, ...FLAGS, '--initialMemory', PAGES, '--maximumMemory', PAGES, '--outFile', 'scanner.wasm'],
    {
      stderr: { write: (text: string | Uint8Array) => void words.push(text.toString()) },
      readFile: (name, base) => readFile(join(root, FOLDER, base, name), 'utf8').catch(() => null),
      writeFile: (_, bytes) => {
        if (typeof bytes !== 'string') program = bytes;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || words.length > 0) throw new Error(`${FOLDER} does not compile:\n${words.join('')}`);
  const text = Buffer.from(program).toString('base64');
  const lines = text.match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? [];
  return [
    '/** Compiled of src/transcript/scanner by `npm run generate`: do not edit. */',
    'export const SCANNER =',
    lines
      .map((line) => `  '${line}'`)
      .join(' +\n')
      .concat(';'),
    '',
  ].join('\n');
}
