// src/render/tables/column.ts
const words = (title, cells) => ({
	title,
	align: "left",
	minor: false,
	cells
});
const numbers = (title, cells) => ({
	title,
	align: "right",
	minor: false,
	cells
});
const minor = (column) => ({
	...column,
	minor: true
});
/** The same table row by row. */
const rowsOf = (columns) => (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? ""));

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