const require_report = require("./report.cjs");
const require_column = require("./column.cjs");

// src/render/tables/budgets.ts
const figures = function({ budget, limit, actual, isFloor }) {
	const [actualText, limitText] = (budget.endsWith("-cost") ? require_report.usdApart : budget === "max-turns" ? require_report.countApart : require_report.tokensApart)(actual ?? 0, limit ?? 0);
	return [limit === null ? "unknown" : limitText, actual === null ? "unknown" : (isFloor ? "\u2265 " : "") + actualText];
};
/** Budgets with limit, actual and verdict; `mark` gives a verdict its sign. */
const budgetColumns = function(verdicts, mark, quote) {
	const rows = verdicts.map(figures);
	return [
		require_column.words("Budget", verdicts.map(({ budget }) => quote(budget))),
		require_column.numbers("Limit", rows.map(([limit]) => limit)),
		require_column.numbers("Actual", rows.map(([, actual]) => actual)),
		require_column.words("Verdict", verdicts.map(({ verdict }) => `${mark(verdict)} ${verdict}`))
	];
};

Object.defineProperty(exports, "budgetColumns", {
  enumerable: true,
  get: function () {
    return budgetColumns;
  }
});