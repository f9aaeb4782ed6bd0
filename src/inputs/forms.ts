import type { ContextLimit, OnUnmeasured } from '../budget/limits.ts';
import type { Since } from '../settings.ts';
import { parseTime } from './time.ts';

/** How a setting is written. Pure; undefined: not this form. `accepts` completes "`x` is not …". */
export type Form<T> = { readonly accepts: string; readonly parse: (text: string) => T | undefined };

export type CommentWhen = 'always' | 'on-change' | 'on-warn' | 'on-fail' | 'never';

export const oneOf = <const Words extends readonly string[]>(...words: Words): Form<Words[number]> => ({
  accepts: `one of ${words.join(', ')}`,
  parse: (text) => words.find((word) => word === text),
});

/** Any text: a path, a token. */
export const anyText: Form<string> = { accepts: 'a text', parse: (text) => text };

/** USD with at most nine decimals, so that it is a whole count of nanodollars. */
export const usd: Form<number> = {
  accepts: 'an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50',
  parse: (text) => {
    const amount = /^\$?(\d+(?:\.\d{1,9})?)$/.exec(text)?.[1];
    const value = Number(amount);
    return amount !== undefined && value <= 9_000_000 ? value : undefined;
  },
};

/** Limits between bands of costs. */
export const usdLimits: Form<readonly number[]> = {
  accepts: 'a list of one to nine ascending amounts in US dollars, such as 0.1,0.66,2.7,7.5',
  parse: (text) => {
    const limits = split(text, /,/).map(usd.parse);
    const known = limits.filter((limit) => limit !== undefined);
    const isAscending = known.every((limit, index) => index === 0 || limit > (known[index - 1] ?? 0));
    return known.length === limits.length && known.length > 0 && known.length < 10 && isAscending ? known : undefined;
  },
};

export const turns: Form<number> = {
  accepts: 'a whole number of turns up to 999,999,999, such as 200',
  parse: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
};

/** Powers of ten of the units; the decimals allowed before a unit keep the count whole. */
const TOKEN_COUNT = /^(?:(\d{1,9})|(\d{1,6}(?:\.\d{1,3})?)k|(\d{1,3}(?:\.\d{1,6})?)M)$/i;

const parseTokens = (text: string): number | undefined => {
  const [, ones, thousands, millions] = TOKEN_COUNT.exec(text) ?? [];
  if (ones !== undefined) return Number(ones);
  if (thousands !== undefined) return Math.round(Number(thousands) * 1_000);
  return millions === undefined ? undefined : Math.round(Number(millions) * 1_000_000);
};

export const contextLimit: Form<ContextLimit> = {
  accepts: 'a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%',
  parse: (text) => {
    const tokens = parseTokens(text);
    if (tokens !== undefined) return { kind: 'tokens', tokens };
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text)?.[1];
    if (percent === undefined || Number(percent) > 100) return undefined;
    return { kind: 'window', share: Number(percent) / 100 };
  },
};

export const onUnmeasured: Form<OnUnmeasured> = oneOf('fail', 'warn', 'ignore');

export const since: Form<Since> = {
  accepts: 'job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z',
  parse: (text) => {
    if (text === 'job' || text === 'all') return { kind: text };
    const at = parseTime(text);
    return at === undefined ? undefined : { kind: 'time', at };
  },
};

export const region: Form<string> = {
  accepts: 'a cloud region, such as us-east5 or global',
  parse: (text) => (/^[a-z]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40 ? text : undefined),
};

/** One per line: commas belong to globs (`{a,b}`). */
export const paths: Form<readonly string[]> = {
  accepts: 'a list of files, folders or globs',
  parse: (text) => split(text, /\r?\n/),
};

export const sessionIds: Form<readonly string[]> = {
  accepts: 'a list of session ids (letters, digits, - and _), separated by commas or lines',
  parse: (text) => {
    const ids = split(text, /[\s,]+/);
    return ids.length > 0 && ids.every((id) => /^[\w-]{1,128}$/.test(id)) ? ids : undefined;
  },
};

const WHEN = oneOf('always', 'on-change', 'on-warn', 'on-fail', 'never');

/** `true` and `false` as well, as other actions have it. */
export const comment: Form<CommentWhen> = {
  accepts: WHEN.accepts,
  parse: (text) => {
    const said = yesOrNo.parse(text);
    if (said !== undefined) return said ? 'always' : 'never';
    return WHEN.parse(text.toLowerCase());
  },
};

export const commentMode = oneOf('update', 'new', 'hide-and-new', 'delete-and-new');

/** It stands in an HTML comment, which `--` would end. */
export const commentKey: Form<string> = {
  accepts: 'a key of up to 64 letters, digits and . _ -, without --',
  parse: (text) => (/^(?!.*--)[A-Za-z0-9._-]{1,64}$/.test(text) ? text : undefined),
};

export const yesOrNo: Form<boolean> = {
  accepts: 'true or false',
  parse: (text) => (/^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined),
};

/** GitHub's labels have at most 50 characters. */
export const overrideLabel: Form<string> = {
  accepts: 'the name of a label with up to 50 characters',
  parse: (text) => (text.length <= 50 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? text : undefined),
};

export const mode = oneOf('measure', 'publish');

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
