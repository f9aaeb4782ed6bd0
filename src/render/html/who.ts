import type { Report } from '../../analysis/report.ts';
import { modelColumns } from '../tables/models.ts';
import { sessionColumns } from '../tables/sessions.ts';
import { threadColumns } from '../tables/threads.ts';
import type { Markup } from './element.ts';
import { code, section } from './element.ts';
import { table } from './table.ts';

const MOST_ROWS = 100;

/** Threads only where a session has subagents: else the sessions say it all. */
export const threads = ({ threads, sessions }: Report): Markup | null =>
  threads.length <= sessions.length
    ? null
    : section('threads', 'Threads', table('Threads, dearest first', threadColumns(threads, MOST_ROWS, code)));

export const models = ({ models }: Report): Markup | null =>
  section('models', 'Models', table('Models, dearest first', modelColumns(models, MOST_ROWS, code)));

export const sessions = ({ sessions }: Report): Markup | null =>
  sessions.length < 2
    ? null
    : section('sessions', 'Sessions', table('Sessions, dearest first', sessionColumns(sessions, MOST_ROWS, code)));
