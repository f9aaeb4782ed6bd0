import { join } from 'node:path';
import { createExpected } from './expected.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import type { Profile } from './profiles.ts';
import { createRandom, type Random } from './random.ts';
import { type Corpus, type Opening, writeSession } from './session.ts';
import { createTally } from './sink.ts';
import { createFiller } from './text.ts';

/** One session in twenty forks its predecessor, one in forty ends in the middle of a line. */
const isFork = (index: number): boolean => index % 20 === 7;
const isCut = (index: number): boolean => index % 40 === 11;

/** Writes a profile's transcripts below `home`/.claude/projects and returns what a correct reader must find in them. */
export const writeCorpus = (home: string, name: string, profile: Profile, seed: number): Manifest => {
  const random = createRandom(seed);
  const root = join(home, '.claude', 'projects');
  const filler = createFiller(random);
  const corpus: Corpus = { profile, seed, root, filler, tally: createTally(), expected: createExpected() };
  const weights = Array.from({ length: profile.sessions }, () => random.spread(1_000, 1.1, 20, 20_000));
  const agents = spreadAgents(random, profile, weights);
  let previous: Opening | null = null;
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    // Shares of what is left: overshoots of earlier sessions do not add up.
    const bytes = profile.bytes === null ? null : ((profile.bytes - corpus.tally.bytes) * weight) / weightLeft;
    weightLeft -= weight;
    const fork: Opening | null = isFork(index) ? previous : null;
    previous = writeSession(corpus, { index, bytes, agents: agents[index] ?? 0, fork, cut: isCut(index) });
  }
  return manifestOf({ profile: name, seed, sessions: profile.sessions }, corpus.tally, corpus.expected);
};

/** Long sessions start more subagents. */
const spreadAgents = (random: Random, profile: Profile, weights: readonly number[]): number[] => {
  const [first = 1, ...rest] = weights;
  const agents = weights.map(() => 0);
  for (let left = profile.subagents; left > 0; left--) {
    const index = random.weighted([[0, first], ...rest.map((weight, i) => [i + 1, weight] as const)]);
    agents[index] = (agents[index] ?? 0) + 1;
  }
  return agents;
};
