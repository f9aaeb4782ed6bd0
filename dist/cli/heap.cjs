Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
let node_v8 = require("node:v8");

// src/cli/heap.ts
/**
* Of a corpus little is alive at a time, and V8 would let the heap grow to several times that before it looks: a small young
* generation and a slow growth of the old one take half the memory (bench/README.md).
*/
const keepHeapSmall = () => {
	(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
	(0, node_v8.setFlagsFromString)("--heap-growing-percent=40");
};

exports.keepHeapSmall = keepHeapSmall;