// src/render/tables/column.ts
const words = function(title, cells) { return ({
	title,
	align: "left",
	minor: false,
	cells
}); };
const numbers = function(title, cells) { return ({
	title,
	align: "right",
	minor: false,
	cells
}); };
const minor = function(column) { return ({
	...column,
	minor: true
}); };
/** The same table row by row. */
const rowsOf = function(columns) { return (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? "")); };

Object.defineProperty(exports, "minor", {
  enumerable: true,
  get: function () {
    return minor;
  }
});
Object.defineProperty(exports, "numbers", {
  enumerable: true,
  get: function () {
    return numbers;
  }
});
Object.defineProperty(exports, "rowsOf", {
  enumerable: true,
  get: function () {
    return rowsOf;
  }
});
Object.defineProperty(exports, "words", {
  enumerable: true,
  get: function () {
    return words;
  }
});