import { i as inputSpec } from "./cli-flags.js";

// src/inputs/nearest.ts
/**
* The known word that a mistyped one most likely means: the same letters, or few edits away (at most a third of its
* length, so that short words are not guessed at). Undefined: none is near.
*/
const nearest = (word, known) => {
	const wanted = lettersOf(word);
	const best = known.map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, lettersOf(candidate))
	})).sort((a, b) => a.edits - b.edits)[0];
	return best && best.edits <= Math.min(3, lettersOf(best.candidate).length / 3) ? best.candidate : void 0;
};
/** `maxCost`, `max-cost` and `MAX_COST` are one word. */
const lettersOf = (word) => word.slice(0, 40).toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const editsBetween = (from, to) => {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
};
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;

// src/inputs/quote.ts
const LONGEST = 60;
const LONGEST_PATH = 200;
/** Control, format, bidirectional and line-breaking characters: they could rewrite a terminal or a log line. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A path inside a message: without what could rewrite a terminal, and of a long one its end, where the file's name is. */
const pathText = (path) => {
	return (path.length > LONGEST_PATH ? `…${path.slice(-199)}` : path).replace(INVISIBLE, "�");
};
/** Foreign text inside a message: quoted, on one line, at most 60 characters. */
const quote = (text) => {
	const shown = text.length > LONGEST ? `${text.slice(0, 59)}…` : text;
	return JSON.stringify(shown).replace(INVISIBLE, "�");
};

// src/inputs/parse-values.ts
/** Parses each setting by its form. An empty text is an unset setting. */
const parseValues = (settings) => {
	const values = {};
	const problems = [];
	for (const { name, where, text } of settings) {
		if (text.trim() === "") continue;
		const value = inputSpec(name).form.parse(text.trim());
		if (value === void 0) problems.push(problemOf(name, where, quote(text)));
		else values[name] = value;
	}
	return {
		values,
		problems
	};
};
/** Whether a text is unset or has the form of its setting. */
const isWellWritten = (name, text) => parseValues([{
	name,
	where: name,
	text
}]).problems.length === 0;
/** One sentence: what, the value as it stands there, the accepted form. */
const problemOf = (name, where, shown) => `${where}: ${shown} is not ${inputSpec(name).form.accepts}`;

// src/version.ts
/** Tollgate's own version: package.json's, as a test proves. */
const VERSION = "0.1.0";

export { pathText as a, problemOf as i, isWellWritten as n, quote as o, parseValues as r, nearest as s, VERSION as t };