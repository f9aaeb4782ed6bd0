// src/render/html/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text for an element or a quoted attribute. */
const escapeHtml = function(text) { return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? ""); };

Object.defineProperty(exports, "escapeHtml", {
  enumerable: true,
  get: function () {
    return escapeHtml;
  }
});