import { stripVTControlCharacters } from "node:util";

// src/render/format.ts
/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */
const decimal = (value, options) => new Intl.NumberFormat("en-US", options).format(`${value}`);
const twoDigits = (usd) => decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumSignificantDigits: 2,
	maximumSignificantDigits: 2
});
const dollars = (usd, decimals) => decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: decimals,
	maximumFractionDigits: decimals
});
/** USD to the cent: `$0.42`, `$1,278.00`; below a cent with two significant digits: `$0.0042`. */
const usd = (value) => value === 0 || Math.abs(value) >= .00995 ? dollars(value, 2) : twoDigits(value);
/** USD of one turn on average: cents from one dollar on, else two significant digits (`$0.011`). */
const usdEach = (value) => value === 0 || value >= .995 ? dollars(value, 2) : twoDigits(value);
/** USD with all its digits, nine at most: `$5.000012`, `$5.00`. */
const usdExact = (value) => decimal(value, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: 2,
	maximumFractionDigits: 9
});
/**
* A column of USD with as many decimals in every row as the sum deserves, so that the points stand below each other:
* cents from one dollar on, else four, six or nine decimals. What would round to nothing is `< $0.01`; null is unknown.
*/
const usdColumn = (values) => {
	const sum = values.reduce((total, value) => total + (value ?? 0), 0);
	const decimals = sum >= 1 ? 2 : sum >= .01 ? 4 : sum >= 1e-4 ? 6 : 9;
	const smallest = 10 ** -decimals;
	return values.map((value) => {
		if (value === null) return "unknown";
		if (sum === 0) return dollars(value, 2);
		return value > 0 && value < smallest / 2 ? `< ${dollars(smallest, decimals)}` : dollars(value, decimals);
	});
};
/** A count with its separators: `14,006`. */
const count = (value) => decimal(value, { maximumFractionDigits: 0 });
/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */
const tokens = (value) => {
	if (value < 1e3) return count(value);
	const [scaled, unit] = value < 999500 ? [value / 1e3, "k"] : [value / 1e6, "M"];
	return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;
};
/** How often, on average: `3.1×`, `310×`. */
const times = (value) => `${decimal(value, { maximumFractionDigits: value < 9.95 ? 1 : 0 })}×`;
/** A number and its noun: `1 turn`, `1,270 turns`. */
const plural = (value, one, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
/** One share (0–1) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */
const percent = (share) => {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return "< 1 %";
	if (rounded === 100 && share < 1) return "> 99 %";
	return `${count(rounded)} %`;
};
/** The parts of a whole as integers that sum to exactly 100 (largest remainder; the earlier part wins a tie). All 0 without a whole. */
const apportion = (parts) => {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * 100);
	const left = 100 - exact.reduce((sum, part) => sum + Math.floor(part), 0);
	const byRemainder = exact.map((part, index) => ({
		index,
		rest: part % 1
	})).sort((a, b) => b.rest - a.rest);
	const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index));
	return exact.map((part, index) => Math.floor(part) + (lifted.has(index) ? 1 : 0));
};
/** Two values that differ must not look the same (`$5.00 of $5.00`): rounded if that tells them apart, else exact. */
const apart = (rounded, exact) => (first, second) => {
	const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;
	return [format(first), format(second)];
};
/** Actual and limit of a cost budget, in USD. */
const usdApart = apart(usd, usdExact);
/** Actual and limit of a context budget, in tokens. */
const tokensApart = apart(tokens, count);
/** Actual and limit of a budget of turns. */
const countApart = apart(count, count);
/** Milliseconds: `45 s`, `3 min 12 s`, `1 h 04 min`. */
const duration = (ms) => {
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
	const minutes = Math.round(seconds / 60);
	return `${count(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
};

// src/render/headline.ts
/** A verdict in words; a pass needs none. */
const WORDS = {
	pass: null,
	warn: "Warning",
	fail: "Over budget",
	unmeasured: "Unmeasured"
};
const verdictOf = ({ verdicts }, ...names) => names.map((name) => verdicts.find(({ budget }) => budget === name)).find((verdict) => verdict !== void 0);
/** `$0.42 of $2.00`, `≥ $0.42`, `cost unknown, at least $0.10 · budget $2.00`. The budget is the one that fails, else the one that warns. */
const cost = ({ cost }, judgement) => {
	const limit = verdictOf(judgement, "max-cost", "warn-cost")?.limit ?? null;
	if (cost.totalUsd === null) return `cost unknown${cost.knownUsd > 0 ? `, at least ${usd(cost.knownUsd)}` : ""}${limit === null ? "" : ` · budget ${usd(limit)}`}`;
	const floor = cost.isFloor ? "≥ " : "";
	if (limit === null) return floor + usd(cost.totalUsd);
	const [actual, budget] = usdApart(cost.totalUsd, limit);
	return `${floor}${actual} of ${budget}`;
};
/** `peak context 118k (59 % of 200k)`; null where no request was seen. */
const peakContext = ({ peakTokens, windowTokens }) => {
	if (peakTokens === null) return null;
	const share = windowTokens === null ? "" : ` (${percent(peakTokens / windowTokens)} of ${tokens(windowTokens)})`;
	return `peak context ${tokens(peakTokens)}${share}`;
};
/** Whether there is anything to show: no request, no total of Claude Code's own, no number. */
const isMeasured = ({ quality }) => !quality.flags.includes("no-usage");
/** Whether any request is on record; else all that is known is a total of Claude Code's own. */
const hasRequests = ({ turns }) => turns.total > 0;
/** `37 turns`; without a request Claude Code's own count, `5 turns reported`, where it left one. */
const turns = ({ turns }) => {
	if (hasRequests({ turns })) return plural(turns.total, "turn");
	return turns.reported === null ? null : `${plural(turns.reported, "turn")} reported`;
};
/** The verdict in words and the three numbers: `$0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)`. */
const headline = (report, judgement) => {
	return [WORDS[judgement.verdict], ...isMeasured(report) ? [
		cost(report, judgement),
		turns(report),
		peakContext(report.context)
	] : ["no usage of Claude Code was found"]].filter((part) => part !== null).join(" · ");
};

// src/render/plain.ts
const LONGEST = 400;
/**
* Foreign text as one harmless line: no control sequences, no control, format, bidirectional or private characters, no
* line breaks, at most 400 characters. Safe on a terminal; Markdown needs more (`markdown/escape.ts`).
*/
const plain = (raw) => {
	const line = stripVTControlCharacters(raw.slice(0, 4 * LONGEST)).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, 399).trimEnd()}…` : line;
};

<<<<<<< HEAD
export { usdEach as _, apportion as a, duration as c, times as d, tokens as f, usdColumn as g, usdApart as h, isMeasured as i, percent as l, usd as m, hasRequests as n, count as o, tokensApart as p, headline as r, countApart as s, plain as t, plural as u, usdExact as v };
=======
export { usdExact as _, apportion as a, duration as c, tokens as d, tokensApart as f, usdEach as g, usdColumn as h, isMeasured as i, percent as l, usdApart as m, hasRequests as n, count as o, usd as p, headline as r, countApart as s, plain as t, plural as u };
>>>>>>> 442da6f3368d4b8dcc2bf932804bc19d056b3bcf
