import type { Pricer } from '../pricing/model.ts';
import type { Request, Session } from '../transcript/model.ts';
import { canonical } from './booked.ts';
import { type ClientVersion, isOlder } from './client-version.ts';

const OLD_WINDOW = 200_000;
const MILLION_WINDOW = 1_000_000;

/**
 * Models of a million tokens that Claude Code held to 200,000 before it knew better, unless asked for as `[1m]`.
 * Opus 4.7: https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md, 2.1.117. Opus 4.8: results of 2.1.197 and
 * 2.1.282 state 200,000, those of 2.1.330 a million.
 */
const MILLION_SINCE: ReadonlyMap<string, ClientVersion> = new Map([
  ['claude-opus-4-7', [2, 1, 117]],
  ['claude-opus-4-8', [2, 1, 283]],
]);

/**
 * Window of the model that made a request, in tokens: what a result states, which is what that Claude Code compacts by, else
 * what its version gave the model. A larger prompt proves the larger window. Null: unknown.
 */
export const windowOf = (session: Session, request: Request, pricer: Pricer, prompt: number): number | null => {
  const asked = request.requestedModel ?? request.model;
  const known = statedWindow(session, asked, pricer) ?? defaultWindow(session, asked, pricer);
  return known !== null && prompt > Math.max(known, OLD_WINDOW) ? MILLION_WINDOW : known;
};

const statedWindow = ({ windows }: Session, asked: string, pricer: Pricer): number | null => {
  const sameModel = [...windows].find(([key]) => canonical(pricer, key) === canonical(pricer, asked));
  return windows.get(asked) ?? sameModel?.[1] ?? null;
};

const defaultWindow = ({ cliVersion }: Session, asked: string, pricer: Pricer): number | null => {
  if (asked.toLowerCase().includes('[1m]')) return MILLION_WINDOW;
  const since = MILLION_SINCE.get(canonical(pricer, asked));
  if (since !== undefined && isOlder(cliVersion, since)) return OLD_WINDOW;
  return pricer.facts(asked)?.contextWindow ?? null;
};
