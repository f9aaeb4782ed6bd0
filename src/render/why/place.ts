import type { Report } from '../../analysis/report.ts';
import { count } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeAgentType, safeId } from '../safe-name.ts';

type Thread = { readonly sessionId: string; readonly thread: string };

/** Whose turn it is, where that is not the run's only main agent: « of a subagent `Explore`», else ''. */
export const ownerOf = ({ sessionId, thread }: Thread, report: Report, quote: Quote): string => {
  const row = report.threads.find((each) => each.sessionId === sessionId && each.id === thread);
  const type = row?.agentType == null ? '' : ` ${quote(safeAgentType(row.agentType))}`;
  const agent = thread === 'main' ? '' : ` of a subagent${type}`;
  const session = report.sessions.length > 1 ? ` in session ${quote(safeId(sessionId))}` : '';
  return agent + session;
};

/** «turn 12 of a subagent `Explore`» */
export const placeOf = (place: Thread & { readonly turn: number }, report: Report, quote: Quote): string =>
  `turn ${count(place.turn)}${ownerOf(place, report, quote)}`;
