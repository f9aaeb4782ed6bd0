// src/render/json/escaped.ts
/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const escapeUnits = (characters) => Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
const PRINTABLE = /^[\x20-\x7e\n]*$/;
/** JSON text in which such characters stand as escapes. */
const escaped = (json) => PRINTABLE.test(json) ? json : json.replace(OBEYED, escapeUnits);

Object.defineProperty(exports, "escaped", {
  enumerable: true,
  get: function () {
    return escaped;
  }
});