// src/render/curve.ts
const LEVELS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
/**
* The turns of the thread that the report's peak belongs to: the main thread of the session whose turn `peakTurn` holds
* `peakTokens`.
*/
const peakThread = function({ timeline, context }) {
	const isMain = ({ thread }) => thread === "main";
	const peak = timeline.find((row) => isMain(row) && row.turn === context.peakTurn && row.contextTokens === context.peakTokens);
	return timeline.filter((row) => isMain(row) && row.sessionId === peak?.sessionId);
};
/** The context of that thread turn by turn, in tokens. */
const contextCurve = function(report) { return peakThread(report).map(({ contextTokens }) => contextTokens); };
/** A list as at most `columns` values, each the largest of its stretch: no peak is lost. */
const squeeze = function(values, columns) {
	const width = Math.min(columns, values.length);
	const edge = (column) => Math.floor(column * values.length / width);
	return Array.from({ length: width }, (_, column) => values.slice(edge(column), edge(column + 1)).reduce((a, b) => Math.max(a, b), 0));
};
/** A curve in at most `columns` characters, from nothing to its own largest value; empty below two values. */
const sparkline = function(values, columns) {
	const points = squeeze(values, columns);
	const top = Math.max(...points, 1);
	return values.length < 2 ? "" : points.map((value) => LEVELS[Math.ceil(value / top * 8) - 1] ?? LEVELS[0]).join("");
};

Object.defineProperty(exports, "contextCurve", {
  enumerable: true,
  get: function () {
    return contextCurve;
  }
});
Object.defineProperty(exports, "peakThread", {
  enumerable: true,
  get: function () {
    return peakThread;
  }
});
Object.defineProperty(exports, "sparkline", {
  enumerable: true,
  get: function () {
    return sparkline;
  }
});