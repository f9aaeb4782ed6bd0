import { nanosToUsd } from '../../src/money.ts';
import type { Tokens } from '../../src/transcript/model.ts';
import { addTokens, type Expected, NO_TOKENS } from './expected.ts';
import type { Tally } from './sink.ts';

/** `manifest.json` of a corpus: how it was made, what it weighs, and the totals that a correct reader must report. */
export type Manifest = {
  readonly generator: Generator;
  readonly corpus: {
    readonly files: number;
    readonly bytes: number;
    readonly lines: number;
    readonly types: { readonly [type: string]: { readonly lines: number; readonly characters: number } };
  };
  readonly expected: {
    readonly requests: { readonly total: number; readonly main: number; readonly subagents: number };
    readonly tokens: Tokens;
    readonly listCostUsd: number;
    readonly peakContextTokens: number;
    readonly models: { readonly [model: string]: ExpectedModel };
  };
};

export type Generator = { readonly profile: string; readonly seed: number; readonly sessions: number };

export type ExpectedModel = { readonly requests: number; readonly tokens: Tokens; readonly listCostUsd: number };

export const manifestOf = (generator: Generator, tally: Tally, expected: Expected): Manifest => {
  const { mainRequests: main, subagentRequests: subagents, peakContextTokens } = expected;
  const models = [...expected.models].sort(([, a], [, b]) => b.nanos - a.nanos);
  const types = [...tally.types].sort(([, a], [, b]) => b.characters - a.characters);
  return {
    generator,
    corpus: { files: tally.files, bytes: tally.bytes, lines: tally.lines, types: Object.fromEntries(types) },
    expected: {
      requests: { total: main + subagents, main, subagents },
      tokens: models.reduce((sum, [, totals]) => addTokens(sum, totals.tokens), NO_TOKENS),
      listCostUsd: nanosToUsd(models.reduce((sum, [, { nanos }]) => sum + nanos, 0)),
      peakContextTokens,
      models: Object.fromEntries(
        models.map(([model, { requests, tokens, nanos }]) => [
          model,
          { requests, tokens, listCostUsd: nanosToUsd(nanos) },
        ]),
      ),
    },
  };
};
