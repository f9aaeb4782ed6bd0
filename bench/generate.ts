import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus/corpus.ts';
import { isProfileName, PROFILES, type ProfileName } from './corpus/profiles.ts';
import { orError } from './or-error.ts';

const USAGE = `usage: node bench/generate.ts --profile ${Object.keys(PROFILES).join('|')} --out DIR [--seed N]`;

type Order = { readonly profile: ProfileName; readonly out: string; readonly seed: number };

const readOrder = (args: readonly string[]): Order | { readonly error: string } => {
  const options = {
    profile: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  } as const;
  const values = orError(() => parseArgs({ args: [...args], options }).values);
  if ('error' in values) return values;
  const { profile, out, seed } = values;
  if (profile === undefined || !isProfileName(profile))
    return { error: `--profile ${profile ?? 'is missing'}: no such profile` };
  if (out === undefined || out === '') return { error: '--out is missing: name the folder to write to' };
  if (!/^\d{1,9}$/.test(seed)) return { error: `--seed ${seed}: a whole number of up to nine digits is needed` };
  if (existsSync(join(out, '.claude')))
    return { error: `--out ${out}: already holds a .claude folder; name another or delete it` };
  return { profile, out: resolve(out), seed: Number(seed) };
};

const main = (args: readonly string[]): number => {
  const order = readOrder(args);
  if ('error' in order) {
    console.error(`${order.error}\n${USAGE}`);
    return 2;
  }
  const started = performance.now();
  mkdirSync(order.out, { recursive: true });
  const manifest = writeCorpus(order.out, order.profile, PROFILES[order.profile], order.seed);
  writeFileSync(join(order.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const { files, bytes, lines } = manifest.corpus;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { requests, listCostUsd } = manifest.expected;
  console.log(
    `${order.profile}: ${files} files, ${bytes} bytes, ${lines} lines, ${requests.total} requests, $${listCostUsd.toFixed(2)} (${seconds} s)`,
  );
  return 0;
};

process.exitCode = main(process.argv.slice(2));
