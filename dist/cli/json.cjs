const require_report = require("./report.cjs");

// src/render/insights/json.ts
/** What a transcript names, by field: shown where it has the shape of such a name, as on every other page. */
const NAMES = {
	sessionId: require_report.safeFullId,
	dearestSessionId: require_report.safeFullId,
	model: require_report.safeModel,
	origin: require_report.safeOrigin,
	topOrigin: require_report.safeOrigin
};
const tidy = function(field, value) {
	const clean = NAMES[field];
	return typeof value === "string" && clean !== void 0 ? clean(value) : value;
};
const isRows = function(value) { return Array.isArray(value) && value.some((each) => typeof each === "object"); };
/** Two spaces deep; rows of lists stand on one line each. */
const textOf = function(value, indent) {
	if (isRows(value)) return `[\n${value.map((row) => `${indent}  ${JSON.stringify(row, tidy)}`).join(",\n")}\n${indent}]`;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
	return `{\n${Object.entries(value).map(([field, member]) => `${indent}  ${JSON.stringify(field)}: ${textOf(tidy(field, member), `${indent}  `)}`).join(",\n")}\n${indent}}`;
};
/** Insights as public, versioned JSON (`schemaVersion: 1`): docs/insights.md. */
const renderInsightsJson = function(insights) { return `${require_report.escaped(textOf(insights, ""))}\n`; };

exports.renderInsightsJson = renderInsightsJson;