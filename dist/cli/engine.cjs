Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
let node_v8 = require("node:v8");

// src/cli/engine.ts
/**
* Of a corpus little is alive at a time, and V8 would let the heap grow to several times that before it looks: a small young
* generation and a slow growth of the old one take half the memory (bench/README.md).
*/
const keepHeapSmall = function() {
	(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
	(0, node_v8.setFlagsFromString)("--heap-growing-percent=40");
};
/** The Node whose V8 these flags were measured on. An older one has no Maglev, and a newer one may not know them. */
const MEASURED_ON = 24;
/**
* Leaves functions longer to V8's quick compiler: a report is over before most of what TurboFan makes has paid for itself,
* least of all what it makes for one loop (bench/README.md).
*/
const compileLate = function() {
	if (Number.parseInt(process.versions.node, 10) !== MEASURED_ON) return;
	(0, node_v8.setFlagsFromString)("--invocation-count-for-turbofan=300000");
	(0, node_v8.setFlagsFromString)("--no-use-osr");
};

exports.compileLate = compileLate;
exports.keepHeapSmall = keepHeapSmall;