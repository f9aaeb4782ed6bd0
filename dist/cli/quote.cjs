// src/render/quote.ts
/** On a terminal names need no quotes. */
const asIs = (words) => words;

Object.defineProperty(exports, "asIs", {
  enumerable: true,
  get: function () {
    return asIs;
  }
});