#!/usr/bin/env node
let node_fs = require("node:fs");

// src/cli/standard-stream.ts
/**
* A standard stream of this process. To a file or a pipe it writes at once: building Node's own stream takes longer than
* all else that `tollgate --version` does. `open` gives Node's, for terminals and for what the system does not take now.
*/
const standardStream = function(descriptor, open) {
	const isPlain = leadsToNoTerminal(descriptor);
	let opened;
	const stream = () => {
		opened ??= open();
		return opened;
	};
	return {
		get isTTY() {
			return !isPlain && stream().isTTY === true;
		},
		get columns() {
			return isPlain ? void 0 : stream().columns;
		},
		write: (text) => {
			const rest = isPlain && opened === void 0 ? writeNow(descriptor, Buffer.from(text)) : text;
			if (rest.length > 0) stream().write(rest);
		},
		isDone: () => opened === void 0 || opened.writableLength === 0 && opened.errored === null
	};
};
const leadsToNoTerminal = function(descriptor) {
	try {
		const stat = (0, node_fs.fstatSync)(descriptor);
		return stat.isFile() || stat.isFIFO() || stat.isSocket() || isNullDevice(stat);
	} catch {
		return false;
	}
};
const isNullDevice = function(stat) { return stat.isCharacterDevice() && stat.rdev === (0, node_fs.statSync)("/dev/null", { throwIfNoEntry: false })?.rdev; };
/** What could not be written: a pipe that is full now (EAGAIN), or whose reader has gone (EPIPE). Node's stream knows how. */
const writeNow = function(descriptor, bytes) {
	let rest = bytes;
	try {
		while (rest.length > 0) rest = rest.subarray((0, node_fs.writeSync)(descriptor, rest));
	} catch {}
	return rest;
};

// src/cli.ts
/** As bad input: nobody has the report. */
const OUTPUT_LOST = 2;
let isOutputLost = false;
/** A reader that has gone (`| head`) has what it wanted. Any other output that is lost is a failure, whatever the verdict. */
const lose = function(error) {
	if (error.code === "EPIPE") return;
	isOutputLost = true;
	process.exitCode ||= OUTPUT_LOST;
	stderr.write(`tollgate: standard output could not be written (${error.code ?? error.message}); name a file with --output\n`);
};
const stdout = standardStream(1, function() { return process.stdout.on("error", lose); });
const stderr = standardStream(2, function() { return process.stderr.on("error", () => {}); });
const run = async function(argv) {
	if (argv.length === 1 && argv[0] === "--version") {
		stdout.write(`${"0.1.0"}\n`);
		return 0;
	}
	const { runCommand } = await Promise.resolve().then(() => require("./cli/command.cjs"));
	return runCommand(argv, {
		env: process.env,
		stdout,
		stderr,
		cwd: process.cwd
	});
};
/** At once, for at its natural end V8 waits for its compilers and frees its heap. But not before all is written. */
const end = function(code) {
	process.exitCode = code === 0 && isOutputLost ? OUTPUT_LOST : code;
	if (stdout.isDone() && stderr.isDone()) process.exit();
};
run(process.argv.slice(2)).then(end);
