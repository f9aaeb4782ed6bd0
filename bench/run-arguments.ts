import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusName, LINE_UPS } from './measure/rounds.ts';
import { orError } from './or-error.ts';

export const USAGE = `usage: node bench/run.ts [--profile empty,T,S,M] [--corpora .tmp/bench] [--rounds N] [--cli dist/cli.js]
                         [--check] [--peers-only]

  --profile     corpora to run, of ${Object.keys(LINE_UPS).join(', ')}
  --corpora     folder that holds them, one folder each, as generate.ts wrote them
  --rounds      measured rounds per corpus (default: 21 for small corpora, 11 for M and R, 5 for L and F)
  --check       compare totals with the manifests, time nothing
  --peers-only  leave Tollgate out: checks the generator, and the machine`;

export type RunOrder = {
  readonly corpora: string;
  readonly profiles: readonly CorpusName[];
  /** Null: the corpus's default. */
  readonly rounds: number | null;
  readonly cli: string;
  readonly check: boolean;
  readonly peersOnly: boolean;
};

/** Returns one sentence for the first argument that is wrong. */
export const parseRunOrder = (args: readonly string[]): RunOrder | { readonly error: string } => {
  const options = {
    profile: { type: 'string', default: 'empty,T,S,M' },
    corpora: { type: 'string', default: '.tmp/bench' },
    rounds: { type: 'string' },
    cli: { type: 'string', default: 'dist/cli.js' },
    check: { type: 'boolean', default: false },
    'peers-only': { type: 'boolean', default: false },
  } as const;
  const parsed = orError(() => parseArgs({ args: [...args], options }).values);
  if ('error' in parsed) return parsed;
  const profiles = parsed.profile.split(',');
  const unknown = profiles.find((name) => !isCorpusName(name));
  if (unknown !== undefined) return { error: `--profile ${unknown}: no such corpus` };
  const { rounds = null, check } = parsed;
  if (rounds !== null && !/^[1-9]\d{0,3}$/.test(rounds)) {
    return { error: `--rounds ${rounds}: a whole number from 1 to 9999 is needed` };
  }
  return {
    corpora: resolve(parsed.corpora),
    profiles: profiles.filter(isCorpusName),
    rounds: rounds === null ? null : Number(rounds),
    cli: resolve(parsed.cli),
    check,
    peersOnly: parsed['peers-only'],
  };
};

const isCorpusName = (name: string): name is CorpusName => Object.hasOwn(LINE_UPS, name);
