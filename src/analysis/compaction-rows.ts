import type { Session } from '../transcript/model.ts';
import { compactionEffects } from './breaks/compactions.ts';
import type { Prices } from './breaks/reprice.ts';
import type { CompactionRow } from './report-timeline.ts';
import { isoOrNull, usdOrNull } from './units.ts';

/** The compactions of a session that lie in this run, thread by thread, at list prices. */
export const compactionRows = ({ threads }: Pick<Session, 'threads'>, prices: Prices): readonly CompactionRow[] =>
  threads
    .flatMap((thread) => compactionEffects({ thread }, prices))
    .map((effect) => ({
      sessionId: effect.sessionId,
      thread: effect.thread,
      afterTurn: effect.afterTurn,
      at: isoOrNull(effect.at),
      trigger: effect.trigger,
      preTokens: effect.preTokens,
      postTokens: effect.postTokens,
      contextBefore: effect.contextBefore,
      contextAfter: effect.contextAfter,
      coldTurnUsd: usdOrNull(effect.coldTurnNanos),
      summaryUsdAtLeast: usdOrNull(effect.summaryNanosAtLeast),
      avoidedUsd: usdOrNull(effect.avoidedNanos),
    }));
