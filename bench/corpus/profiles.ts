import type { Era } from './eras.ts';
import type { Choice } from './random.ts';

export type Profile = {
  readonly sessions: number;
  /** Subagents over all sessions: one transcript file each. */
  readonly subagents: number;
  /** Size aimed at, in bytes; the last session ends near it. Null: the plan decides. */
  readonly bytes: number | null;
  readonly projects: number;
  readonly eras: readonly [Choice<Era['name']>, ...Choice<Era['name']>[]];
  /** Also what the newest clients write beside the conversation: `api-request*` and `cost-state`. */
  readonly requestRecords: boolean;
};

export type ProfileName = 'T' | 'S' | 'M' | 'L' | 'R' | 'F';

const CURRENT: Profile['eras'] = [['current', 1]];
const MIXED: Profile['eras'] = [
  ['flat', 20],
  ['nested', 25],
  ['current', 55],
];

export const PROFILES: { readonly [name in ProfileName]: Profile } = {
  T: { sessions: 1, subagents: 0, bytes: 1.2e6, projects: 1, eras: CURRENT, requestRecords: false },
  S: { sessions: 1, subagents: 0, bytes: null, projects: 1, eras: CURRENT, requestRecords: false },
  M: { sessions: 66, subagents: 130, bytes: 204e6, projects: 6, eras: MIXED, requestRecords: false },
  L: { sessions: 2_000, subagents: 1_396, bytes: 2e9, projects: 40, eras: MIXED, requestRecords: false },
  R: { sessions: 60, subagents: 114, bytes: 204e6, projects: 6, eras: CURRENT, requestRecords: true },
  F: { sessions: 1, subagents: 0, bytes: 1e9, projects: 1, eras: CURRENT, requestRecords: false },
};

export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(PROFILES, name);
