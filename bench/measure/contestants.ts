import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './process.ts';

export type ContestantName =
  | 'tollgate'
  | 'version'
  | 'node'
  | 'ccusage-npm'
  | 'ccusage-native'
  | 'cat'
  | 'tollgate-1cpu'
  | 'ccusage-1cpu';

/** Those that are held on one processor, for what a must says of one thread. */
export const isPinned = (name: ContestantName): boolean => name.endsWith('-1cpu');

export type Paths = {
  /** The built command line. */
  readonly cli: string;
  /** `bench/node_modules`. */
  readonly modules: string;
  /** The folder whose `.claude` is the corpus. */
  readonly home: string;
  /** What holds a command on one processor (`findPin`). */
  readonly pin: readonly [string, ...string[]];
};

const CCUSAGE_ARGS = ['claude', 'session', '--offline', '--json'];

/** The commands that are compared, each with the corpus as its home and nothing else of this machine's environment. */
export const contestants = ({ cli, modules, home, pin }: Paths): Readonly<Record<ContestantName, Command>> => {
  const claude = join(home, '.claude');
  const projects = join(claude, 'projects');
  const env = { PATH: process.env.PATH ?? '', HOME: home, CLAUDE_CONFIG_DIR: claude, TZ: 'UTC', LANG: 'C.UTF-8' };
  const node = process.execPath;
  const native = join(modules, '@ccusage', `ccusage-${process.platform}-${process.arch}`, 'bin', 'ccusage');
  const report = [node, cli, 'report', projects, '--format', 'json', '--since', 'all'] as const;
  return {
    tollgate: { argv: report, env },
    'tollgate-1cpu': { argv: [...pin, ...report], env },
    version: { argv: [node, cli, '--version'], env },
    node: { argv: [node, '-e', '0'], env },
    'ccusage-npm': { argv: [node, join(modules, 'ccusage', 'src', 'cli.js'), ...CCUSAGE_ARGS], env },
    'ccusage-native': { argv: [native, ...CCUSAGE_ARGS], env },
    'ccusage-1cpu': { argv: [...pin, native, ...CCUSAGE_ARGS], env },
    cat: { argv: ['cat', ...transcripts(projects)], env },
  };
};

const transcripts = (projects: string): string[] =>
  readdirSync(projects, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name));
