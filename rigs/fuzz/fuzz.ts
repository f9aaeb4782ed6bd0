/**
 * Changes transcripts at random and holds what Tollgate says of them against itself (rigs/README.md).
 *
 *     npm run rig:fuzz                                # a minute
 *     npm run rig:fuzz -- --seconds 600 --seed 7
 *     npm run rig:fuzz -- --only 123456               # the one case of that seed
 *
 * Exit code 1: some case failed. Its file is in .tmp/fuzz, under its seed.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS, filesBelow } from '../../test/corpus/shared.ts';
import { mutate } from './mutate.ts';
import { newRandom } from './random.ts';
import { check } from './sound.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = join(ROOT, '.tmp/fuzz');
/** Bytes. Larger files are slow, and hold nothing that small ones do not. */
const MOST_BYTES = 400_000;
const MOST_FAILURES = 5;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

/** Fixtures, and where they are at hand the transcripts that are too large for the repository. */
const transcripts = [join(ROOT, 'test/fixtures'), CORPUS]
  .filter((folder) => existsSync(folder))
  .flatMap(filesBelow)
  .filter((path) => /\.(jsonl|json)$/.test(path) && statSync(path).size < MOST_BYTES)
  .sort();

const folder = mkdtempSync(join(tmpdir(), 'tollgate-fuzz-'));
const file = join(folder, 'case.jsonl');

/** The words of what went wrong; null: nothing did. */
const failureOf = (seed: number): string | null => {
  const random = newRandom(seed);
  const [first, ...others] = transcripts;
  if (first === undefined) throw new Error('there is no transcript to begin with');
  writeFileSync(file, mutate(readFileSync(random.oneOf([first, ...others])), random));
  try {
    check(file);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};

const keep = (seed: number, failure: string): void => {
  mkdirSync(KEPT, { recursive: true });
  const kept = join(KEPT, `${seed}.jsonl`);
  copyFileSync(file, kept);
  console.error(`\nseed ${seed}, kept as ${kept}\n${failure.slice(0, 3000)}`);
};

const until = Date.now() + Number(options.seconds) * 1000;
let seed = Number(options.only ?? options.seed) * (options.only === undefined ? 1_000_000 : 1);
let cases = 0;
let failures = 0;
try {
  do {
    const failure = failureOf(seed);
    if (failure !== null) keep(seed, failure);
    failures += failure === null ? 0 : 1;
    cases += 1;
    seed += 1;
  } while (options.only === undefined && Date.now() < until && failures < MOST_FAILURES);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cases} changed transcripts of ${transcripts.length}, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
