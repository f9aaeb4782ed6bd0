Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_command = require("./command.cjs");
const require_report = require("./report.cjs");
const require_schemas = require("./schemas.cjs");

// src/inputs/config-file.ts
const NAMES = new Map(require_command.INPUT_NAMES.filter(function(name) { return require_command.inputSpec(name).inConfig; }).map(function(name) { return [require_report.configKey(name), name]; }));
const Scalar = require_schemas.union([
	require_schemas.string(),
	require_schemas.number(),
	require_schemas.boolean()
]);
const Lines = require_schemas.union([require_schemas.string(), require_schemas.array(require_schemas.string())]);
/** The text that the same setting would be as an input. */
const textOf = function(value) { return typeof value === "object" ? value.join("\n") : String(value); };
const fieldOf = function(name) {
	const shape = name === "transcripts" ? Lines : Scalar;
	const isWell = (text) => require_command.isWellWritten(name, text) && !require_command.isEmptyBudget(name, text);
	return require_schemas.optional(shape.check(require_schemas.refine((value) => isWell(textOf(value)))));
};
const Settings = require_schemas.strictObject(Object.fromEntries([...NAMES].filter(function([, name]) { return name !== "pricing"; }).map(function([key, name]) { return [key, fieldOf(name)]; })));
/**
* Reads a config file strictly, so that a typo is an error and not a budget that holds nothing.
* @throws UserError when the text is not a JSON object.
*/
const parseConfig = function(text, file) {
	const content = require_report.parseJson(text, file);
	if (!isObject(content)) throw new require_command.UserError([`${file}: not a JSON object of settings, such as {"maxCost": 2}`]);
	const { pricing, ...settings } = content;
	const checked = Settings.safeParse(settings);
	if (!checked.success) return {
		values: {},
		problems: checked.error.issues.flatMap((issue) => explain(issue, settings, file)),
		pricing
	};
	return {
		...require_command.parseValues(Object.entries(checked.data).flatMap(([key, value]) => written(key, value, file))),
		pricing
	};
};
const isObject = function(value) { return typeof value === "object" && value !== null && !Array.isArray(value); };
const written = function(key, value, file) {
	const name = NAMES.get(key);
	return name && value !== void 0 ? [{
		name,
		where: `${file}: ${key}`,
		text: textOf(value)
	}] : [];
};
const explain = function(issue, settings, file) {
	if (issue.code === "unrecognized_keys") return explainKeys(issue.keys, file);
	const key = String(issue.path[0]);
	const name = NAMES.get(key);
	const value = settings[key];
	const shown = require_command.quote(typeof value === "string" ? value : JSON.stringify(value));
	return name ? [require_command.problemOf(name, `${file}: ${key}`, shown)] : [];
};
const MOST_KEYS = 5;
/** A sentence for each key that is near a known one, and one for all others. */
const explainKeys = function(keys, file) {
	const known = [...NAMES.keys()];
	const meant = new Map(keys.map((key) => [key, require_command.nearest(key, known)]));
	const far = keys.filter((key) => meant.get(key) === void 0);
	const more = far.length > MOST_KEYS ? ` and ${far.length - MOST_KEYS} more` : "";
	const shown = far.slice(0, MOST_KEYS).map(require_command.quote).join(", ") + more;
	return [...keys.flatMap((key) => {
		const near = meant.get(key);
		return near === void 0 ? [] : [`${file}: unknown key ${require_command.quote(key)}; did you mean \`${near}\`?`];
	}), ...far.length === 0 ? [] : [`${file}: unknown ${far.length === 1 ? "key" : "keys"} ${shown}; known are ${known.join(", ")}`]];
};

exports.parseConfig = parseConfig;