const require_main = require("./main.cjs");

// src/cli/terminal.ts
const DEFAULT_WIDTH = 80;
/** Milliseconds before the progress line shows, and between its changes. */
const PROGRESS_PAUSE = 200;
/** How wide and how colourful a text for this terminal is. Without one it has no colour. */
const look = ({ output, color }, { env, stdout }) => {
	const isTerminal = output === null && stdout.isTTY === true;
	const isPlain = color === "never" || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
	return {
		width: stdout.columns ?? DEFAULT_WIDTH,
		color: isTerminal && !isPlain
	};
};
/** Writes to the file that was named, else to standard output. @throws UserError for a file that cannot be written. */
const write = ({ output }, { stdout }, text) => {
	if (output === null) stdout.write(text);
	else require_main.writeNamed("--output", output, text);
};
/** One line on standard error, only on a terminal and only on long work. */
const progressLine = ({ quiet }, terminal) => {
	let next = Date.now() + PROGRESS_PAUSE;
	let isShown = false;
	return {
		show: (index, files) => {
			if (quiet || Date.now() < next || terminal.stderr.isTTY !== true) return;
			next = Date.now() + PROGRESS_PAUSE;
			isShown = true;
			terminal.stderr.write(`\r\u001b[KReading file ${index + 1} of ${files} …`);
		},
		clear: () => {
			if (isShown) terminal.stderr.write("\r\x1B[K");
		}
	};
};

Object.defineProperty(exports, "look", {
  enumerable: true,
  get: function () {
    return look;
  }
});
Object.defineProperty(exports, "progressLine", {
  enumerable: true,
  get: function () {
    return progressLine;
  }
});
Object.defineProperty(exports, "write", {
  enumerable: true,
  get: function () {
    return write;
  }
});