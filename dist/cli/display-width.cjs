// src/render/display-width.ts
/** Two columns wide on a terminal: CJK, kana, Hangul, full-width forms and emoji. Combining marks and format characters take none. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a line of text takes on a terminal. */
const displayWidth = function(line) {
	let width = 0;
	for (const character of line) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
};

Object.defineProperty(exports, "displayWidth", {
  enumerable: true,
  get: function () {
    return displayWidth;
  }
});