Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_command = require("./command.cjs");
const require_report = require("./report.cjs");
const require_schemas = require("./schemas.cjs");

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ require_schemas.$constructor("ZodMiniISODate", function(inst, def) {
	require_schemas.$ZodISODate.init(inst, def);
	require_schemas.ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
	return require_schemas._isoDate(ZodMiniISODate, params);
}

// src/pricing/override-schema.ts
/** Above any price there is; catches a price per token or in another currency's smallest unit. */
const HIGHEST_RATE = 1e6;
const Rate = require_schemas.optional(require_schemas.number().check(require_schemas._gte(0), require_schemas._lte(HIGHEST_RATE)));
const Day = require_schemas.optional(date());
const MultiplierSchema = require_schemas.optional(require_schemas.number().check(require_schemas._gt(0), require_schemas._lte(HIGHEST_RATE)));
/** One entry of a price file. Strict: a mistyped key would silently leave the list price in force. */
const OverrideSchema = require_schemas.strictObject({
	input: Rate,
	output: Rate,
	cacheRead: Rate,
	cacheWrite5m: Rate,
	cacheWrite1h: Rate,
	as: require_schemas.optional(require_schemas.string()),
	multiplier: MultiplierSchema,
	from: Day,
	to: Day
});
const RATE_FORM = `a price in USD per million tokens, from 0 to ${HIGHEST_RATE}`;
const DAY_FORM = "a UTC day such as \"2026-11-01\"";
const MULTIPLIER_FORM = `a factor above 0 and at most ${HIGHEST_RATE}, such as 0.85 for a discount of 15 %`;
/** What each key accepts, in the words of an error message. */
const ACCEPTED = {
	input: RATE_FORM,
	output: RATE_FORM,
	cacheRead: RATE_FORM,
	cacheWrite5m: RATE_FORM,
	cacheWrite1h: RATE_FORM,
	as: "the id of a model in the price table, such as \"claude-opus-5-5\"",
	multiplier: "a factor above 0 and at most 1000000, such as 0.85 for a discount of 15 %",
	from: DAY_FORM,
	to: DAY_FORM
};

// src/pricing/override-checks.ts
const LONGEST = 80;
/** What the user wrote, on one line and short. */
const show = function(value) {
	const text = JSON.stringify(value) ?? String(value);
	return (text.length > LONGEST ? `${text.slice(0, 79)}\u2026` : text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
};
const isObject = function(value) { return typeof value === "object" && value !== null && !Array.isArray(value); };
const unknownKeys = function(value, path, known) { return Object.keys(value).filter((key) => !known.includes(key)).map((key) => `${path}: ${show(key)} is not one of its keys: ${known.join(", ")}`); };
const formProblems = function({ path, value }) {
	if (!isObject(value)) return [`${path}: ${show(value)} is not an object such as {"input": 4, "output": 20}`];
	const failed = new Set(OverrideSchema.safeParse(value).error?.issues.map((issue) => issue.path[0]));
	return [...unknownKeys(value, path, Object.keys(ACCEPTED)), ...Object.entries(ACCEPTED).flatMap(([key, accepted]) => failed.has(key) ? [`${path}.${key}: ${show(value[key])} is not ${accepted}`] : [])];
};
/** Problems of an entry that is well formed: what it says has to make sense beside the price table. */
const meaningProblems = function({ id, path }, { input, output, as, from, to }) {
	return [
		...require_report.findModel(require_report.normaliseModelId(id).name) !== null || as !== void 0 || input !== void 0 && output !== void 0 ? [] : [`${path}: the price table does not know this model; state "input" and "output", or "as" with ${ACCEPTED.as}`],
		...as !== void 0 && require_report.findModel(require_report.normaliseModelId(as).name) === null ? [`${path}.as: ${show(as)} is not ${ACCEPTED.as}`] : [],
		...from !== void 0 && to !== void 0 && from >= to ? [`${path}.to: ${show(to)} is not a day after "from" (${from})`] : []
	];
};
/** One entry with everything that is wrong with it. */
const checkEntry = function(entry) {
	const problems = formProblems(entry);
	const parsed = OverrideSchema.safeParse(entry.value);
	if (problems.length > 0 || !parsed.success) return {
		override: null,
		problems
	};
	return {
		override: parsed.data,
		problems: meaningProblems(entry, parsed.data)
	};
};
/** Days are ISO text, so they compare as text; an open end is before or after all of them. */
const overlap = function(a, b) { return (a.from ?? "") < (b.to ?? "~") && (b.from ?? "") < (a.to ?? "~"); };
/** Entries of one model that claim the same day; null stands for one that is malformed. */
const overlapProblems = function(path, dated) { return dated.flatMap((entry, index) => {
	const other = dated.slice(0, index).findIndex((earlier) => earlier !== null && entry !== null && overlap(earlier, entry));
	return other < 0 ? [] : [`${path}[${index}]: covers days that entry [${other}] of the list covers too; set "from" and "to"`];
}); };

// src/pricing/overrides.ts
const parseModel = function(id, value, where) {
	const path = `${where}: models[${show(id)}]`;
	const entries = Array.isArray(value) ? value.map((entry, index) => ({
		id,
		path: `${path}[${index}]`,
		value: entry
	})) : [{
		id,
		path,
		value
	}];
	const checked = entries.map(checkEntry);
	const overrides = checked.map(({ override }) => override);
	return {
		id,
		problems: [
			...entries.length === 0 ? [`${path}: the list is empty; state at least one entry`] : [],
			...checked.flatMap(({ problems }) => problems),
			...overlapProblems(path, overrides)
		],
		overrides: overrides.filter((override) => override !== null)
	};
};
/** Two spellings of one model would hide each other. */
const twiceProblems = function(ids, where) { return ids.flatMap((id, index) => {
	const twin = ids.slice(0, index).find((earlier) => require_report.canonicalName(earlier) === require_report.canonicalName(id));
	return twin === void 0 ? [] : [`${where}: models: ${show(twin)} and ${show(id)} are the same model; make them one list`];
}); };
const shapeProblems = function(value, where) { return [
	...unknownKeys(value, where, ["models", "multiplier"]),
	...value.models === void 0 || isObject(value.models) ? [] : [`${where}: models: ${show(value.models)} is not an object of model ids`],
	...MultiplierSchema.safeParse(value.multiplier).success ? [] : [`${where}: multiplier: ${show(value.multiplier)} is not ${"a factor above 0 and at most 1000000, such as 0.85 for a discount of 15 %"}`]
]; };
/**
* Checks prices that a user wrote (parsed JSON), strictly. `where` names their source in messages.
* @throws UserError that lists every problem: its path, the value, what would be accepted.
*/
const parsePriceOverrides = function(value, where) {
	if (!isObject(value)) throw new require_command.UserError([`${where}: ${show(value)} is not an object such as {"models": {\u2026}}`]);
	const entries = isObject(value.models) ? Object.entries(value.models) : [];
	const models = entries.map(([id, entry]) => parseModel(id, entry, where));
	const problems = [
		...shapeProblems(value, where),
		...twiceProblems(entries.map(([id]) => id), where),
		...models.flatMap((model) => model.problems)
	];
	if (problems.length > 0) throw new require_command.UserError(problems);
	return {
		models: Object.fromEntries(models.map(({ id, overrides }) => [id, overrides])),
		multiplier: MultiplierSchema.parse(value.multiplier)
	};
};

exports.parsePriceOverrides = parsePriceOverrides;