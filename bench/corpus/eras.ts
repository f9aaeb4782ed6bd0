import type { Model } from './expected.ts';
import type { Choice } from './random.ts';

/** A stretch of Claude Code versions that wrote transcripts of one shape. */
export type Era = {
  readonly name: 'flat' | 'nested' | 'current';
  /** `2.<minor>.<patch>`: the minor number and the range of the patch. */
  readonly version: { readonly minor: number; readonly patch: readonly [number, number] };
  /** First and last day (UTC) on which a session of the corpus starts. */
  readonly days: readonly [string, string];
  readonly mainModels: readonly [Choice<Model>, ...Choice<Model>[]];
  readonly agentModels: readonly [Choice<Model>, ...Choice<Model>[]];
  /** Agent files lie beside the session's file or in a folder of the session. */
  readonly agentFiles: 'beside' | 'below';
  readonly agentIdLength: number;
  /** Early lines of a response carry a placeholder of the output count (R15); later versions write the final one. */
  readonly placeholders: boolean;
  /** `progress` records: copies of agents' messages, hooks. */
  readonly progress: boolean;
  /** The Read tool's mark between line number and line. */
  readonly lineMark: '→' | '\t';
};

/** Three of the layouts that transcripts of Claude Code 2.x come in; a runner's folder holds all of them side by side. */
export const ERAS: { readonly [name in Era['name']]: Era } = {
  flat: {
    name: 'flat',
    version: { minor: 0, patch: [30, 76] },
    days: ['2025-12-01', '2026-01-05'],
    mainModels: [
      ['claude-opus-4-5-20251101', 6],
      ['claude-sonnet-4-5-20250929', 4],
    ],
    agentModels: [
      ['claude-haiku-4-5-20251001', 5],
      ['claude-sonnet-4-5-20250929', 5],
    ],
    agentFiles: 'beside',
    agentIdLength: 8,
    placeholders: true,
    progress: false,
    lineMark: '→',
  },
  nested: {
    name: 'nested',
    version: { minor: 1, patch: [32, 96] },
    days: ['2026-03-14', '2026-04-20'],
    mainModels: [
      ['claude-opus-4-6', 6],
      ['claude-sonnet-4-6', 4],
    ],
    agentModels: [
      ['claude-haiku-4-5-20251001', 5],
      ['claude-sonnet-4-6', 5],
    ],
    agentFiles: 'below',
    agentIdLength: 17,
    placeholders: true,
    progress: true,
    lineMark: '→',
  },
  current: {
    name: 'current',
    version: { minor: 1, patch: [315, 330] },
    days: ['2026-11-01', '2026-11-20'],
    mainModels: [
      ['claude-opus-5', 5],
      ['claude-sonnet-5', 4],
      ['claude-opus-4-8', 1],
    ],
    agentModels: [
      ['claude-haiku-4-5-20251001', 5],
      ['claude-sonnet-5', 5],
    ],
    agentFiles: 'below',
    agentIdLength: 17,
    placeholders: false,
    progress: false,
    lineMark: '\t',
  },
};
