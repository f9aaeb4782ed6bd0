Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_report = require("./report.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/transcript/json.ts
const isObject = function(value) { return typeof value === "object" && value !== null && !Array.isArray(value); };
const asObject = function(value) { return isObject(value) ? value : null; };
/** Strings longer than `cap` are no id, name or model of Claude Code's: they are dropped rather than cut. */
const asString = function(value, cap = 256) { return typeof value === "string" && value.length > 0 && value.length <= cap ? value : null; };
const asList = function(value) { return Array.isArray(value) ? value : []; };
const asFinite = function(value) { return typeof value === "number" && Number.isFinite(value) ? value : null; };
/** No date lies beyond. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_TIME = 864e13;
/** Milliseconds since the epoch of an ISO time or an epoch number; null for anything else. */
const asTime = function(value) {
	const time = typeof value === "string" ? Date.parse(value) : typeof value === "number" ? value : NaN;
	return time > 0 && time <= LAST_TIME ? time : null;
};
/** Parses one JSON value; undefined where the text is none. */
const parseJson = function(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** Size of a value's JSON in bytes; 0 for one nested too deep to be written. */
const jsonBytes = function(value) {
	try {
		return Buffer.byteLength(JSON.stringify(value) ?? "");
	} catch {
		return 0;
	}
};

// src/transcript/agents.ts
/** The facts beside an agent's transcript; null where there are none (before 2.1.32) or they cannot be read. */
const readAgentFacts = function(transcriptPath) {
	const path = transcriptPath.replace(/\.jsonl$/, ".meta.json");
	if (!(0, node_fs.existsSync)(path)) return null;
	try {
		const meta = asObject(parseJson((0, node_fs.readFileSync)(path, "utf8")));
		if (meta === null) return null;
		return {
			agentType: asString(meta["agentType"]),
			parentId: asString(meta["parentAgentId"]),
			isFinished: meta["finished"] === true
		};
	} catch {
		return null;
	}
};

// src/transcript/bytes.ts
/** Whether the bytes of `needle` stand at `at`. Short needles: a loop is faster than a call into the runtime. */
const hasBytes = function(buffer, at, needle) {
	if (at < 0 || at + needle.length > buffer.length) return false;
	for (let index = 0; index < needle.length; index += 1) if (buffer[at + index] !== needle[index]) return false;
	return true;
};

// src/transcript/lines.ts
const NEWLINE = 10;
/** A line of this size or more is skipped and said so: the API takes no request that large. */
const MOST_LINE_BYTES = 32 << 20;
/** Bytes that are read at once: they are still in the processor's own cache when they are looked at. */
const STEP_BYTES = 1 << 18;
/**
* Calls the sink for the lines that end before `end`, the first of them at or behind `from`; returns where the unfinished one
* begins. A newline stands at `end`, so that no search goes on into what an earlier read left behind.
*/
const tellLines = function(room, from, end, dropped, sink) {
	let start = 0;
	for (let newline = room.indexOf(NEWLINE, from); newline < end; newline = room.indexOf(NEWLINE, start)) {
		const bytes = newline - start + (start === 0 ? dropped : 0);
		if (bytes >= 33554432) sink.tooLong(bytes);
		else sink.line(room, start, newline);
		start = newline + 1;
	}
	return start;
};
/**
* Calls the sink for every line of an open file, read into `room` (`ROOM_BYTES`) step by step; `ready` bytes were read into it
* before. Lines end at byte 0x0A only: a border inside a multi-byte character and U+2028 inside a string are nobody's business
* here (R51, R52). Memory is one step, or the longest line up to the limit.
*/
const readLines = function(fd, room, sink, step = 262144, ready = 0) {
	let filled = 0;
	let dropped = 0;
	for (let read = ready;; read = 0) {
		if (read === 0) read = (0, node_fs.readSync)(fd, room, filled, step, null);
		if (read === 0) break;
		const end = filled + read;
		room[end] = NEWLINE;
		const start = tellLines(room, filled, end, dropped, sink);
		if (start > 0) dropped = 0;
		const rest = end - start;
		const isDropping = dropped > 0 || rest >= 33554432;
		dropped = isDropping ? dropped + rest : 0;
		filled = isDropping ? 0 : rest;
		if (filled > 0 && start > 0) room.copyWithin(0, start, end);
	}
	if (dropped > 0) sink.tooLong(dropped);
	else if (filled > 0) sink.line(room, 0, filled);
};

// src/transcript/plain-scan.ts
const IGNORED_TYPE = /^\{"type":"(?:api-request|api-request-blob|api-request-shape|file-history-snapshot|queue-operation)"/;
const RESULT = "\"message\":{\"role\":\"user\",\"content\":[{\"tool_use_id\":\"";
const NESTED_IN_RESULT = RESULT.indexOf("{");
const RESULT_END = "}]},\"uuid\":\"";
const NEXT_BLOCK = "},{\"t";
const SIDECHAIN = "\"isSidechain\":";
const AGENT = "\"agentId\":\"";
const TAIL_BYTES = 2048;
const MOST_ID = 128;
/**
* What `scanner/index.ts` says of a line, for a runtime that cannot run it: all but its keys, which a whole parse finds as
* well. `text` is the line's bytes as Latin-1; the places in `result` are told as if it began at `at`.
*/
const scanPlainly = function(text, at, result) {
	if (text.startsWith("{\"type\":\"")) return IGNORED_TYPE.test(text) && !hidesRecord(text) ? 3 : 0;
	const nested = text.indexOf("{", 1);
	return nested >= NESTED_IN_RESULT && text.startsWith(RESULT, nested - NESTED_IN_RESULT) && !hidesRecord(text) && tellsResult(text, nested, at, result) ? 2 : 0;
};
/** Whether a record that counts stands at the line's end, behind one that was cut (R48). */
const hidesRecord = function(text) {
	const tail = Math.max(1, text.length - TAIL_BYTES);
	return text.includes("\"type\":\"assistant\"", tail) || text.includes("{\"type\":\"cost-state\"", tail - 1);
};
const tellsResult = function(text, nested, at, result) {
	const id = nested - NESTED_IN_RESULT + 52;
	const idEnd = placeOf$1("\"", text, id, id + MOST_ID);
	const close = placeOf$1(RESULT_END, text, id, text.length);
	if (!tellsThread(text, nested, at, result) || idEnd < 0 || close < 0) return false;
	if (placeOf$1(NEXT_BLOCK, text, id, close) >= 0) return false;
	result[0] = at + id;
	result[1] = at + idEnd;
	result[4] = close + 1 - id + 16;
	return true;
};
const tellsThread = function(text, nested, at, result) {
	result[2] = 0;
	const side = placeOf$1(SIDECHAIN, text, 0, nested);
	if (side < 0 || text[side + 14] !== "t") return side >= 0;
	const agent = placeOf$1(AGENT, text, 0, nested);
	const start = agent + 11;
	const end = agent < 0 ? -1 : placeOf$1("\"", text, start, Math.min(start + MOST_ID, nested));
	if (end < 0) return false;
	result[2] = at + start;
	result[3] = at + end;
	return true;
};
/** First place of a text that lies wholly between `from` and `to`, or -1. */
const placeOf$1 = function(wanted, text, from, to) {
	const place = text.indexOf(wanted, from);
	return place + wanted.length <= to ? place : -1;
};

// src/transcript/shared-names.ts
const MOST_BYTES$1 = 64;
const PLACES = 64;
const newSharedNames = function() { return ({
	bytes: Buffer.alloc(4096),
	lengths: new Int32Array(PLACES),
	names: []
}); };
/** The string at bytes `start` to `end`: the one that was made last in its place, where it is the same. */
const sharedName = function(shared, buffer, start, end) {
	const length = end - start;
	const place = ((buffer[start] ?? 0) * 7 + (buffer[end - 1] ?? 0) * 3 + length) % PLACES;
	const base = place * MOST_BYTES$1;
	const known = shared.names[place];
	if (known !== void 0 && shared.lengths[place] === length && isEqual(buffer, start, shared.bytes, base, length)) return known;
	const made = buffer.toString("utf8", start, end);
	if (length <= MOST_BYTES$1) {
		for (let index = 0; index < length; index += 1) shared.bytes[base + index] = buffer[start + index] ?? 0;
		shared.lengths[place] = length;
		shared.names[place] = made;
	}
	return made;
};
const isEqual = function(buffer, start, other, base, length) {
	for (let index = 0; index < length; index += 1) if (buffer[start + index] !== other[base + index]) return false;
	return true;
};

// src/transcript/skeleton-keys.ts
/** Objects of a record whose keys are told apart. */
const RECORD = 0;
const MESSAGE = 1;
const USAGE = 2;
/** `cache_creation` and `server_tool_use`: no key of the one means anything else in the other. */
const DETAIL = 3;
/** An entry of `message.content`. */
const BLOCK = 4;
/** An entry of `usage.iterations`, and its `cache_creation`. */
const ROUND = 5;
const ROUND_DETAIL = 6;
/** Keys of strings: their places are kept. */
const TEXTS = [
	[0, "type"],
	[0, "subtype"],
	[0, "uuid"],
	[0, "timestamp"],
	[0, "sessionId"],
	[0, "agentId"],
	[0, "version"],
	[0, "requestId"],
	[0, "requestedModel"],
	[0, "requestSessionId"],
	[0, "promptCacheRequested"],
	[0, "attributionAgent"],
	[0, "effort"],
	[1, "id"],
	[1, "model"],
	[1, "stop_reason"],
	[2, "service_tier"],
	[2, "inference_geo"],
	[2, "speed"],
	[4, "type"],
	[4, "id"],
	[4, "name"],
	[5, "type"],
	[5, "model"]
];
const FLAGS = [
	[0, "isSidechain"],
	[0, "isApiErrorMessage"],
	[0, "isMeta"],
	[0, "isCompactSummary"]
];
const COUNTS = [
	[2, "input_tokens"],
	[2, "output_tokens"],
	[2, "cache_read_input_tokens"],
	[2, "cache_creation_input_tokens"],
	[3, "ephemeral_5m_input_tokens"],
	[3, "ephemeral_1h_input_tokens"],
	[3, "web_search_requests"],
	[5, "input_tokens"],
	[5, "output_tokens"],
	[5, "cache_read_input_tokens"],
	[5, "cache_creation_input_tokens"],
	[6, "ephemeral_5m_input_tokens"],
	[6, "ephemeral_1h_input_tokens"]
];
/** Objects and lists. */
const NESTED = [
	[0, "message"],
	[0, "attachment"],
	[0, "data"],
	[1, "content"],
	[1, "usage"],
	[2, "cache_creation"],
	[2, "server_tool_use"],
	[2, "iterations"],
	[4, "input"],
	[5, "cache_creation"]
];
/** With any of these, unless it is null, the line is one to parse whole. */
const FOREIGN = [
	[0, "session_id"],
	[0, "agent_id"],
	[0, "request_id"],
	[0, "parent_tool_use_id"],
	[0, "subagent_type"],
	[0, "forkedFrom"],
	[0, "claude_code_version"],
	[1, "stop_details"],
	[1, "diagnostics"]
];
/** Every key with its object, by key number. */
const KEYS = [
	...TEXTS,
	...FLAGS,
	...COUNTS,
	...NESTED,
	...FOREIGN
];
const NUMBERS = new Map(KEYS.map(function([object, name], number) { return [`${object} ${name}`, number]; }));
/** No object, no key. */
const UNKNOWN = -1;
/** Number of a key: its place in the lists, so that a number tells its kind. */
const keyNumber = function(object, name) { return NUMBERS.get(`${object} ${name}`) ?? UNKNOWN; };
const KEY_COUNT = KEYS.length;
const FIRST_FLAG = TEXTS.length;
const FIRST_COUNT = FIRST_FLAG + FLAGS.length;
const FIRST_NESTED = FIRST_COUNT + COUNTS.length;
const FIRST_FOREIGN = FIRST_NESTED + NESTED.length;
/** The objects that keys open, by key number. */
const OPENED = KEYS.map(function([object, name]) {
	if (object === 0 && name === "message") return 1;
	if (object === 1 && name === "usage") return 2;
	if (object === 2 && (name === "cache_creation" || name === "server_tool_use")) return 3;
	return object === 5 && name === "cache_creation" ? 6 : UNKNOWN;
});
/** The object that a key opens, or `UNKNOWN`: none whose keys are told apart. */
const objectOf = function(key) { return OPENED[key] ?? UNKNOWN; };

// src/transcript/skeleton.ts
/**
* A new scanner with its columns. It is WebAssembly, because that is as fast on the first line as on the last: a report on
* one run is over before JavaScript's compilers have got to know a loop over bytes (bench/README.md).
*/
const newSkeleton = function(start = startScanner) {
	const scanner = start();
	return scanner === null ? withoutScanner() : withScanner(scanner);
};
/**
* Null where the runtime has no WebAssembly (`node --jitless`), the processor no vectors, or the process too few addresses
* left for V8 to guard the memory (Node 20 takes ten gigabytes of them, which `ulimit -v` may not allow).
*/
const startScanner = function() {
	try {
		const program = new WebAssembly.Module(Buffer.from("AGFzbQEAAAABHwVgA39/fwF/YAJ/fwF/YAJ/fwF8YAR/f39/AX9gAAAC1QIQB2ltcG9ydHMGUkVDT1JEA38AB2ltcG9ydHMHQ09OVEVOVAN/AAdpbXBvcnRzCkZJUlNUX0ZMQUcDfwAHaW1wb3J0cwlUSU1FU1RBTVADfwAHaW1wb3J0cwtGSVJTVF9DT1VOVAN/AAdpbXBvcnRzDEZJUlNUX05FU1RFRAN/AAdpbXBvcnRzDUZJUlNUX0ZPUkVJR04DfwAHaW1wb3J0cwpCTE9DS19UWVBFA38AB2ltcG9ydHMIQkxPQ0tfSUQDfwAHaW1wb3J0cwpCTE9DS19OQU1FA38AB2ltcG9ydHMLQkxPQ0tfSU5QVVQDfwAHaW1wb3J0cwVCTE9DSwN/AAdpbXBvcnRzCklURVJBVElPTlMDfwAHaW1wb3J0cwVST1VORAN/AAdpbXBvcnRzClJPVU5EX1RZUEUDfwAHaW1wb3J0cwtST1VORF9NT0RFTAN/AAMMCwAAAQECAAABAwAEBQYBAYgEiAQGjAEVfwBBgAELfwBBEAt/AEEFC38AQcAAC38AQYCABAt/AEGAhAQLfwBBgIgEC38AQYCMBAt/AEGAkAQLfwBBiJAEC38AQZCQBAt/AEHQkgQLfwBB8JIEC38AQfCWBAt/AEHw1gQLfwBB8N4EC38AQfD+BAt/AEHwggULfwBB8IYFC38AQYCACAt/AUEACwfyARgHdGFrZUtleQAIBWJlZ2luAAoEc2NhbgAJCU1PU1RfS0VZUwMQCk1PU1RfVE9PTFMDEQtUT09MX1BMQUNFUwMSCU1PU1RfS0VQVAMTBlNUQVJUUwMUBEVORFMDFQhFRElUSU9OUwMWB05VTUJFUlMDFwRUSU1FAxgKVE9PTF9DT1VOVAMZBVRPT0xTAxoGUkVTVUxUAxsMS0VQVF9MRU5HVEhTAxwES0VQVAMdBVNMT1RTAx4FTkFNRVMDHwxOQU1FX0xFTkdUSFMDIAVPUEVOUwMhClJFTUFJTkRFUlMDIgVMSU5FUwMjBm1lbW9yeQIADAEgCuIqC9IBAgV/AnsgAC8BAP0PIQggACAAQRRrKAIQQQF2QQFrIgVBAXRqLwEA/Q8hCQNAIAEgBWoiAyACSQRAIAH9AAQAIAj9IyAD/QAEACAJ/SP9Tv1kIQMDQCADBEAgASADaGoiBiAFaiACTwRAQQAPCyAAQRRrKAIQQQF2IQdBACEEAn8DQCAEIAdJBEBBACAEIAZqLQAAIAAgBEEBdGovAQBHDQIaIARBAWohBAwBCwtBAQsEQCAGDwsgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALmgMBBH8gAC0AAUH9AEYEQCAAQQJqDwsDQCAAQQJqIgQhAwJ/A0AgASADSwRAIAP9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIFBEAgAyAFaGoiAyABIAEgA0sbDAMLIANBEGohAwwBCwsgAQshBSAALQABQSJGIgAEfyAFQQFrLQAAQdwARwUgAAsEfyAFLQABQTpHBUEBCwRAQQAPCyAFQQJqQX8hAwJAIAUgBGsiAEUgAEEfS3INACAELQAAIAQgAEEBdEEFbmotAABBA2xqIAAgBGpBAWstAABBE2xqIABBC2xqQT9xIAJBBnRqQQF0QfDWBGovAQBBAWsiBUEASAR/QQEFIAVBAnRB8P4EaigCACAARwsNAEF/IAVCASAArYZCAX2nIgAgBP0ABAAgBUEFdEHw3gRqIgP9AAQA/SP9ZCAE/QAEECAD/QAEEP0j/WRBEHRycSAARxshAwsgASADEAUiAAR/IAAtAABBLEYFQQALDQALIABBAWpBACAAIAFJQQAgABsEfyAALQAAQf0ARgVBAAsbC+wBAQN/QYALIAFBgBBrIABBAWogASAAa0GAEEsbIAEQACEAA0AgAARAIABBCGohA0GsCygCAEEBdiEEQQAhAgJ/A0AgAiAESQRAQQAgAiADai0AACACQQF0QbALai8BAEcNAhogAkEBaiECDAELC0EBCwRAQQEPCyAAQQhqIQNB3AsoAgBBAXYhBEEAIQICfwNAIAIgBEkEQEEAIAIgA2otAAAgAkEBdEHgC2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQQFrLQAAQfsARgVBAAsEQEEBDwtBgAsgAEEIaiABEAAhAAwBCwtBAAvqAQICfwF7A0AgACABSQRAIAAtAAAhAyAAQQFqIQAgA0EiRgRAAn8DQCAAIAFJBEAgAP0ABAAiBP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgBP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgNFBEAgAEEQaiEADAILQQAgACADaGoiACABTw0CGiAAQQFqIAAtAABBIkYNAhogAEECaiEADAELC0EACyIARQRAQQAPCwUgA0HbAEYgA0H7AEZyBEAgAkEBaiECBSADQd0ARiADQf0ARnIEQCACQQFrIgJFBEAgAA8LCwsLDAELC0EAC5wHAQh/IAEgAEEYakcEf0EABSAALQAEQS1GIgEEQCAALQAHQS1GIQELIAEEQCAALQAKQdQARiEBCyAALQANQTpGIgIEQCAALQAQQTpGIQILIAIEfyAALQATQS5GBSACC0EAIAEbBH8gAC0AF0HaAEYFQQALC0UEQEQAAAAAAAAAAA8LQQAhAkEAIQECfwNAIAFBBEkEQEF/IAAgAWotAABBMGtB/wFxIgdBCUsNAhogAkEKbCAHaiECIAFBAWohAQwBCwsgAgshByAAQQVqIQhBACECQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiACQQpsIAlqIQIgAUEBaiEBDAELCyACCyECIABBCGohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBkEKbCAJaiEGIAFBAWohAQwBCwsgBgshBiAAQQtqIQhBACEBAn8DQCABQQJJBEBBfyABIAhqLQAAQTBrQf8BcSIJQQlLDQIaIANBCmwgCWohAyABQQFqIQEMAQsLIAMLIQMgAEEOaiEIQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiAEQQpsIAlqIQQgAUEBaiEBDAELCyAECyEEIABBEWohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBUEKbCAJaiEFIAFBAWohAQwBCwsgBQshBSAAQRRqIQhBACEBQQAhAAJ/A0AgAEEDSQRAQX8gACAIai0AAEEwa0H/AXEiCUEJSw0CGiABQQpsIAlqIQEgAEEBaiEADAELCyABCyEBIAdBsg9OIgAEQCACQQBKIQALIAAEQCACQQxMIQALIAAEQCAGQQBKIQALIAZBHEwgACAAGyEIIANBAE4iAARAIANBF0whAAsgAARAIARBAE4hAAsgAARAIARBO0whAAsgAARAIAVBAE4hAAsgAARAIAVBO0whAAsgAUEATiAAIAAbRSAIRXIEQEQAAAAAAAAAAA8LIAJBA2sgAkEJaiACQQJKG0GZAWxBAmpBBW0gBmogB0EBayAHIAJBAkwbIgBBkANtIgJBsfUIbCAAIAJBkANsayIAQe0CbGogAEEEbWogAEHkAG1rakHt9Ctrt0QAAAAAcJmUQaIgA0E8bCAEakE8bCAFardEAAAAAABAj0CioCABt6ALvQcDAX4BewN/IAAtAAAiBUEiRgRAIAJBf0YEfwJ/IABBAWohAANAIAAgAUkEQCAA/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAE/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiAkUEQCAAQRBqIQAMAgtBACAAIAJoaiIAIAFPDQIaIABBAWogAC0AAEEiRg0CGiAAQQJqIQAMAQsLQQALBSAAQQFqIAEgAhAGCw8LIAVBMGtB/wFxQQlNBEAgAkF/RgRAA0AgAC0AAEEwa0H/AXFBCU0EQCAAQQFqIQAMAQsLBQJ/QQAgAiMESCACIwVOcg0AGgNAIAAtAABBMGtB/wFxQQlNBEBBACAAMQAAQjB9IANCCn58IgNC/////wdWDQIaIABBAWohAAwBCwsgAkECdEGAjARqIAM+AgAgAAshAAsgAA8LIAVB2wBGIAVB+wBGcgRAIAJBf0YEfyAAIAEQAwUgAiMFSCACIwZOcgR/QQEFIAJBAnRBgIAEaigCAAsEf0EABSAALQAAQdsARiEFIAJBAnRB8IIFaigCACIGQX9HBH8gBQR/QQAFIAAgASAGEAELBSACIwFGBH8gBQR/IAAgARAHBUEACwUgAiMMRgR/IAUEfwJ/IABBAmogAC0AASIFQd0ARg0AGkEAIAVB+wBHDQAaIABBAWogASMNEAEiBUEBakEAIw5BAnQiAUGAgARqKAIAIgYEfyABQYCEBGooAgAgBmtB7A4oAgBBAXZGBUEACwR/IAYjJGshBkHsDigCAEEBdiEHQQAhAQJ/A0AgASAHSQRAQQAgASAGai0AACABQQF0QfAOai8BAEcNAhogAUEBaiEBDAELC0EBCwVBAAsiAQR/Iw9BAnRBgIAEaigCAEUFIAELQQAgBRsEfyAFLQAAQd0ARgVBAAsbCwVBAAsFIAAgARADCwsLIgEEQCACQQJ0IgJBgIAEaiAAIyRqNgIAIAJBgIQEaiABIyRqNgIACyABCwsPCyACQX9HBEAgAiMESCACIwJOIgEgARsEf0EBBSAALQAAQe4ARgtFBEBBAA8LIAIjBU4EfyACQQJ0QYCABGooAgAFQQALBEBBAA8LIAJBAnQiAUGAgARqQQA2AgAgAUGAjARqIAAtAABB9ABGNgIACwJ/IAAtAAAiAUHuAEYEQCAAQQRqQQAgAC0AA0HsAEYbDAELIAFB9ABGBEAgAEEEakEAIAAtAANB5QBGGwwBCyAAQQVqQQAgAUHmAEYEfyAALQAEQeUARgVBAAsbCwvnBAIFfwF7IAIjAUYhBSACIwJOBH8gBQR/IwFBAnRBgIAEaigCAAVBAQsFQQALBEBBAA8LIAUEfwJ/IAAhAwNAIAEgA0sEQCAD/QAEACII/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAI/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiBkUEQCADQRBqIQMMAgtBACADIAZoaiIDIAFPDQIaIANBAWogAy0AAEEiRg0CGiADQQJqIQMMAQsLQQALBSABIQMgACEBAn8DQCABIANJBEAgAf0ABAAiCP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgCP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgYEQCABIAZoaiIBQQFqQQAgASADSQR/IAEtAABBIkYFQQALGwwDCyABQRBqIQEMAQsLQQALCyIBBH8gBQR/QQAFIAFBAWsgAGtBgAJLCwVBAQsEQEEADwsgAkECdCIDQYCABGogACMkajYCACADQYCEBGogAUEBayIDIyRqNgIAAkAgAiMBRg0AIAIjA0YEQEGAkAQgACADEAQ5AwAMAQsgAkEGdEHwlgRqIQUgAyAAayIDIAJBAnRB8JIEaiIGKAIARgR/An8DQCADIARKBEBBAEH//wNBASADIARrIgd0QQFrIAdBEE4bIgcgByAAIARq/QAEACAEIAVq/QAEAP0j/WRxRw0CGiAEQRBqIQQMAQsLQQELBUEACwR/QQEFIAYgA0F/IANBwABMIgQbNgIAIAQEQCAFIAAgA/wKAAALQQALRQRAIAJBAnRBgIgEaiIAIAAoAgBBAWo2AgALCyABC4QEAQZ/IAAtAAFB3QBGBEAgAEECag8LA0AgAC0AAUH7AEcEQEEADwsjB0ECdCICQYCABGpBADYCACMIQQJ0QYCABGpBADYCACMJQQJ0QYCABGpBADYCACMKQQJ0QYCABGoiA0EANgIAIABBAWogASMLEAEiAAR/IAJBgIAEaigCACIEBH8gAkGAhARqKAIAIARrQbwOKAIAQQF2RgVBAAsEfyAEIyRrIQRBvA4oAgBBAXYhBUEAIQICfwNAIAIgBUkEQEEAIAIgBGotAAAgAkEBdEHADmovAQBHDQIaIAJBAWohAgwBCwtBAQsFQQALBH8gAygCACIDRUGIkAQoAgAiBEEQRnIEf0EABSMJQQJ0QYCABGooAgAhBSAEQRRsQZCQBGoiBiMIQQJ0IgdBgIAEaigCACICNgIAIAYgAgR/IAdBgIQEaigCAAVBAAs2AgQgBiAFNgIIIAYgBQR/IwlBAnRBgIQEaigCAAVBAAs2AgwjCkECdEGAhARqKAIAIyRrIQVBfyECIAMjJGshAwNAIAMgBUkEQCACIAMtAABzQf8BcUECdEHwhgVqKAIAIAJBCHZzIQIgA0EBaiEDDAELCyAGIAJBf3M2AhBBiJAEIARBAWo2AgBBAQsFQQELBUEAC0UEQEEADwsgAC0AACICQSxGDQALIABBAWpBACACQd0ARhsLlwEAQYCACC0AACADQQF0QQVuQYCACGotAABBA2xqIANB//8Hai0AAEETbGogA0ELbGpBP3EgAEEGdGpBAXRB8NYEaiEAIANBH0sEf0EBBSAALwEACwR/QQAFIAAgAUEBajsBACABQQV0QfDeBGpBgIAIIAP8CgAAIAFBAnQiAEHw/gRqIAM2AgAgAEHwggVqIAI2AgBBAQsL0wgBA38gAUGAgAhqIQUgAEGAgAhqIQFBnAgoAgBBAXYhAAJ/A0AgACADSwRAQQAgASADai0AACADQQF0QaAIai8BAEcNAhogA0EBaiEDDAELC0EBCwRAIAFBCWohAkHMCCgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QdAIai8BAEcNAhogA0EBaiEDDAELC0EBCyIARQRAQfwIKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBgAlqLwEARw0CGiADQQFqIQMMAQsLQQELIQALIABFBEBBvAkoAgBBAXYhAEEAIQMCfwNAIAAgA0sEQEEAIAIgA2otAAAgA0EBdEHACWovAQBHDQIaIANBAWohAwwBCwtBAQshAAsgAEUEQEH8CSgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QYAKai8BAEcNAhogA0EBaiEDDAELC0EBCyEAC0EAQQMgAAR/IAAFQbwKKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBwApqLwEARw0CGiADQQFqIQMMAQsLQQELCwR/IAEgBRACBUEBCxsPCyACIAFrJCRBgIAEQQBBgAT8CwBBgIwEQQBBgAT8CwBBgJAERAAAAAAAAAAAOQMAQYiQBEEANgIAIAFBAWohAgJ/A0AgAiAFSQRAIAL9AAQA/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCIABEAgAiAAaGoiAEEAIAAgBUkbDAMLIAJBEGohAgwBCwtBAAsiAAR/IABBCmshAkGMDCgCAEEBdiEDAn8DQCADIARLBEBBACACIARqLQAAIARBAXRBkAxqLwEARw0CGiAEQQFqIQQMAQsLQQELBUEACwRAQQJBAAJ/QQAgASAFEAIEf0EABUHYkgRBADYCAAJ/QQBBkA0gASAAEAAiAkUNABpBASACLQAOQfQARw0AGkEAQcANIAEgABAAIgIEfyACQYsBaiIBIAAgACABSxshAyACQQtqIQECfwNAIAEgA0kEQCAB/QAEAP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQiBARAIAEgBGhqIgFBACABIANJGwwDCyABQRBqIQEMAQsLQQALBUEACyIBRQ0AGkHYkgQjJCACQQtqajYCAEHckgQgASMkajYCAEEBCwtFDQAaIABBKmoiAEGAAWoiASAFIAEgBUkbIQJBAEHwDSAAIgEgBRAAIgNFAn8DQCABIAJJBEAgAf0ABAD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIgQEQCABIARoaiIBQQAgASACSRsMAwsgAUEQaiEBDAELC0EACyIBRXIEf0EBBUGgDiAAIAMQAAsNABpB0JIEIAAjJGo2AgBB1JIEIAEjJGo2AgBB4JIEIAMgAGtBEWo2AgBBAQsbDwsgASAFIwAQASAFRgtcAQR/A0AgAEGAAkkEQCAAIQFBACECA0AgAkEISARAIAFBAXYiA0GghuLtfnMgAyABQQFxGyEBIAJBAWohAgwBCwsgAEECdEHwhgVqIAE2AgAgAEEBaiEADAELCwsLkQYgAEGMCAsBLABBmAgLGQIAAAASAAAAewAiAHQAeQBwAGUAIgA6ACIAQbwICwEsAEHICAsfAgAAABgAAABhAHAAaQAtAHIAZQBxAHUAZQBzAHQAIgBB7AgLATwAQfgICykCAAAAIgAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAGIAbABvAGIAIgBBrAkLATwAQbgJCysCAAAAJAAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAHMAaABhAHAAZQAiAEHsCQsBPABB+AkLMwIAAAAsAAAAZgBpAGwAZQAtAGgAaQBzAHQAbwByAHkALQBzAG4AYQBwAHMAaABvAHQAIgBBrAoLATwAQbgKCycCAAAAIAAAAHEAdQBlAHUAZQAtAG8AcABlAHIAYQB0AGkAbwBuACIAQewKCwEsAEH4CgsXAgAAABAAAAAiAHQAeQBwAGUAIgA6ACIAQZwLCwEsAEGoCwsbAgAAABQAAABhAHMAcwBpAHMAdABhAG4AdAAiAEHMCwsBLABB2AsLHQIAAAAWAAAAYwBvAHMAdAAtAHMAdABhAHQAZQAiAEH8CwsBfABBiAwLbwIAAABoAAAAIgBtAGUAcwBzAGEAZwBlACIAOgB7ACIAcgBvAGwAZQAiADoAIgB1AHMAZQByACIALAAiAGMAbwBuAHQAZQBuAHQAIgA6AFsAewAiAHQAbwBvAGwAXwB1AHMAZQBfAGkAZAAiADoAIgBB/AwLASwAQYgNCyMCAAAAHAAAACIAaQBzAFMAaQBkAGUAYwBoAGEAaQBuACIAOgBBrA0LASwAQbgNCx0CAAAAFgAAACIAYQBnAGUAbgB0AEkAZAAiADoAIgBB3A0LASwAQegNCx8CAAAAGAAAAH0AXQB9ACwAIgB1AHUAaQBkACIAOgAiAEGMDgsBHABBmA4LEQIAAAAKAAAAfQAsAHsAIgB0AEGsDgsBLABBuA4LFwIAAAAQAAAAdABvAG8AbABfAHUAcwBlAEHcDgsBLABB6A4LFQIAAAAOAAAAbQBlAHMAcwBhAGcAZQ==", "base64"));
		return new WebAssembly.Instance(program, { imports: IMPORTS }).exports;
	} catch {
		return null;
	}
};
const withScanner = function(scanner) {
	const { memory, STARTS, ENDS, NUMBERS, TIME, EDITIONS, TOOL_COUNT, TOOLS, RESULT, LINES } = scanner;
	const integers = (at, count) => new Int32Array(memory.buffer, at.value, count);
	const room = Buffer.from(memory.buffer, LINES.value, 33816577);
	scanner.begin();
	for (const [key, [object, name]] of KEYS.entries()) {
		room.write(name, "latin1");
		if (!scanner.takeKey(object, key, objectOf(key), name.length)) throw new Error(`key ${name} has no slot`);
	}
	return {
		starts: integers(STARTS, KEY_COUNT),
		ends: integers(ENDS, KEY_COUNT),
		numbers: integers(NUMBERS, KEY_COUNT),
		time: new Float64Array(memory.buffer, TIME.value, 1),
		editions: integers(EDITIONS, KEY_COUNT),
		toolCount: integers(TOOL_COUNT, 1),
		tools: integers(TOOLS, 80),
		result: integers(RESULT, 5),
		room,
		scan: scanner.scan,
		...newTexts()
	};
};
/** No line has its keys read here: it is parsed whole, which takes longer and says the same. */
const withoutScanner = function() {
	const room = Buffer.allocUnsafeSlow(33816577);
	const result = /* @__PURE__ */ new Int32Array(5);
	return {
		starts: new Int32Array(KEY_COUNT),
		ends: new Int32Array(KEY_COUNT),
		numbers: new Int32Array(KEY_COUNT),
		time: /* @__PURE__ */ new Float64Array(1),
		editions: new Int32Array(KEY_COUNT),
		toolCount: /* @__PURE__ */ new Int32Array(1),
		tools: /* @__PURE__ */ new Int32Array(80),
		result,
		room,
		scan: (start, end, at) => scanPlainly(room.toString("latin1", start, end), at, result),
		...newTexts()
	};
};
const newTexts = function() { return ({
	texts: [],
	seen: new Int32Array(KEY_COUNT),
	names: newSharedNames()
}); };
/** What `scanner/imports.ts` declares. */
const IMPORTS = {
	RECORD: 0,
	BLOCK: 4,
	ROUND: 5,
	FIRST_FLAG,
	FIRST_COUNT,
	FIRST_NESTED,
	FIRST_FOREIGN,
	TIMESTAMP: keyNumber(0, "timestamp"),
	CONTENT: keyNumber(1, "content"),
	ITERATIONS: keyNumber(2, "iterations"),
	BLOCK_TYPE: keyNumber(4, "type"),
	BLOCK_ID: keyNumber(4, "id"),
	BLOCK_NAME: keyNumber(4, "name"),
	BLOCK_INPUT: keyNumber(4, "input"),
	ROUND_TYPE: keyNumber(5, "type"),
	ROUND_MODEL: keyNumber(5, "model")
};
/** Scans a line, an object closed at its end: `WHOLE`, `READ`, `TOOL_RESULT` or `IGNORED`. Places are those of `buffer`. */
const scanLine = function({ room, scan }, buffer, start, end) {
	if (buffer.buffer === room.buffer && buffer.byteOffset === room.byteOffset) return scan(start, end, start);
	if (end - start > room.length) return 0;
	buffer.copy(room, 0, start, end);
	return scan(0, end - start, start);
};
/** Whether a key holds exactly this text. */
const isText = function({ starts, ends }, buffer, key, text) {
	const start = starts[key] ?? 0;
	return start > 0 && ends[key] === start + text.length && hasBytes(buffer, start, text);
};

// src/transcript/skeleton-values.ts
const TIMESTAMP = keyNumber(0, "timestamp");
const NO_TOOLS$1 = [];
/** What `asString` makes of the value: null where there is none, an empty one or one too long to be believed. */
const textOf$1 = function(skeleton, buffer, key, most = 256) {
	const { starts, ends, editions, seen, texts } = skeleton;
	const start = starts[key] ?? 0;
	const end = ends[key] ?? 0;
	if (start === 0 || end === start) return null;
	if (seen[key] !== editions[key]) {
		seen[key] = editions[key] ?? 0;
		texts[key] = buffer.toString("utf8", start, end);
	}
	const text = texts[key] ?? "";
	return text.length > most ? null : text;
};
/** The tool calls of the content, as a whole parse finds them. */
const toolsOf = function(skeleton, buffer) {
	const count = skeleton.toolCount[0] ?? 0;
	let tools = NO_TOOLS$1;
	for (let index = 0; index < count; index += 1) {
		const tool = toolAt(skeleton, buffer, index * 5);
		if (tool !== null) tools = tools.length === 0 ? [tool] : [...tools, tool];
	}
	return tools;
};
const toolAt = function({ tools, names }, buffer, place) {
	const idStart = tools[place] ?? 0;
	const idEnd = tools[place + 1] ?? 0;
	const nameStart = tools[place + 2] ?? 0;
	const nameEnd = tools[place + 3] ?? 0;
	if (idStart === idEnd || nameStart === nameEnd) return null;
	return {
		id: buffer.toString("utf8", idStart, idEnd),
		name: sharedName(names, buffer, nameStart, nameEnd),
		inputDigest: tools[place + 4] ?? 0
	};
};
/** The record's time, ms since the epoch, or null: what `asTime` makes of it. A form that is not Claude Code's own is left to the runtime. */
const timeOf = function({ starts, ends, time }, buffer) {
	const start = starts[TIMESTAMP] ?? 0;
	if (start === 0) return null;
	const told = time[0] ?? 0;
	const at = told > 0 ? told : Date.parse(buffer.toString("utf8", start, ends[TIMESTAMP]));
	return at > 0 ? at : null;
};

// src/transcript/record-draft.ts
const KEY$1 = {
	isSidechain: keyNumber(0, "isSidechain"),
	agentId: keyNumber(0, "agentId"),
	sessionId: keyNumber(0, "sessionId"),
	version: keyNumber(0, "version"),
	requestId: keyNumber(0, "requestId"),
	requestedModel: keyNumber(0, "requestedModel"),
	owner: keyNumber(0, "requestSessionId"),
	cacheTtl: keyNumber(0, "promptCacheRequested"),
	agentType: keyNumber(0, "attributionAgent"),
	uuid: keyNumber(0, "uuid"),
	effort: keyNumber(0, "effort"),
	isApiError: keyNumber(0, "isApiErrorMessage"),
	messageId: keyNumber(1, "id"),
	model: keyNumber(1, "model"),
	stopReason: keyNumber(1, "stop_reason"),
	content: keyNumber(1, "content"),
	usage: keyNumber(1, "usage"),
	input: keyNumber(2, "input_tokens"),
	output: keyNumber(2, "output_tokens"),
	cacheRead: keyNumber(2, "cache_read_input_tokens"),
	writes: keyNumber(2, "cache_creation_input_tokens"),
	serviceTier: keyNumber(2, "service_tier"),
	geo: keyNumber(2, "inference_geo"),
	speed: keyNumber(2, "speed"),
	write5m: keyNumber(3, "ephemeral_5m_input_tokens"),
	write1h: keyNumber(3, "ephemeral_1h_input_tokens"),
	webSearches: keyNumber(3, "web_search_requests")
};
const QUOTE$2 = 34;
const FAST = Buffer.from("fast");
const newRecordDraft = function() { return ({
	messageId: null,
	requestId: null,
	uuid: null,
	sessionId: null,
	ownerSessionId: null,
	agentId: null,
	isSidechain: false,
	parentUuid: null,
	model: "",
	requestedModel: null,
	at: null,
	usage: newUsage(),
	hasBadCount: false,
	stopReason: null,
	refusalCategory: null,
	toolUses: [],
	contentBytes: 0,
	effort: null,
	cacheTtl: null,
	cacheMiss: null,
	agentType: null,
	version: null,
	isSynthetic: false,
	isApiError: false
}); };
const newUsage = function() { return ({
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0,
	webSearches: 0,
	fast: false,
	geo: null,
	serviceTier: null,
	iterations: []
}); };
/**
* Puts into the draft what a skeleton holds, as `responseRecord` makes it of the parsed line; false: parse it whole. What
* no skeleton holds (a refusal's category, iterations) stays as it is in a new draft.
*/
const draftRecord = function(draft, skeleton, buffer) {
	const { numbers, starts } = skeleton;
	draft.isSidechain = numbers[KEY$1.isSidechain] === 1;
	draft.agentId = textOf$1(skeleton, buffer, KEY$1.agentId);
	if (starts[KEY$1.usage] === 0 || draft.isSidechain && draft.agentId === null) return false;
	draft.messageId = textOf$1(skeleton, buffer, KEY$1.messageId);
	draft.requestId = textOf$1(skeleton, buffer, KEY$1.requestId);
	draft.uuid = draft.messageId !== null && draft.requestId !== null ? null : textOf$1(skeleton, buffer, KEY$1.uuid);
	draft.sessionId = textOf$1(skeleton, buffer, KEY$1.sessionId);
	draft.ownerSessionId = textOf$1(skeleton, buffer, KEY$1.owner);
	draft.model = textOf$1(skeleton, buffer, KEY$1.model) ?? "";
	draft.requestedModel = textOf$1(skeleton, buffer, KEY$1.requestedModel);
	draft.at = timeOf(skeleton, buffer);
	draftUsage(draft.usage, skeleton, buffer);
	draft.stopReason = textOf$1(skeleton, buffer, KEY$1.stopReason, 64);
	draft.toolUses = toolsOf(skeleton, buffer);
	draft.contentBytes = contentBytes(skeleton, buffer);
	draft.effort = textOf$1(skeleton, buffer, KEY$1.effort, 32);
	draft.cacheTtl = textOf$1(skeleton, buffer, KEY$1.cacheTtl, 8);
	draft.agentType = textOf$1(skeleton, buffer, KEY$1.agentType);
	draft.version = textOf$1(skeleton, buffer, KEY$1.version, 32);
	draft.isApiError = numbers[KEY$1.isApiError] === 1;
	draft.isSynthetic = draft.isApiError || draft.model === "<synthetic>";
	return true;
};
const draftUsage = function(usage, skeleton, buffer) {
	const { numbers } = skeleton;
	const write1h = numbers[KEY$1.write1h] ?? 0;
	usage.input = numbers[KEY$1.input] ?? 0;
	usage.output = numbers[KEY$1.output] ?? 0;
	usage.cacheRead = numbers[KEY$1.cacheRead] ?? 0;
	usage.cacheWrite5m = Math.max(numbers[KEY$1.writes] ?? 0, (numbers[KEY$1.write5m] ?? 0) + write1h) - write1h;
	usage.cacheWrite1h = write1h;
	usage.webSearches = numbers[KEY$1.webSearches] ?? 0;
	usage.fast = isText(skeleton, buffer, KEY$1.speed, FAST);
	usage.geo = textOf$1(skeleton, buffer, KEY$1.geo, 32);
	usage.serviceTier = textOf$1(skeleton, buffer, KEY$1.serviceTier, 32);
};
/** Size of the content's JSON between its brackets or quotes, in bytes. */
const contentBytes = function({ starts, ends }, buffer) {
	const start = starts[KEY$1.content] ?? 0;
	const end = ends[KEY$1.content] ?? 0;
	if (start === 0) return 0;
	return buffer[start - 1] === QUOTE$2 ? end - start : end - start - 2;
};

// src/transcript/reading-tools.ts
const newTools = function() { return ({
	interned: /* @__PURE__ */ new Map(),
	skeleton: newSkeleton(),
	draft: newRecordDraft(),
	byMessage: /* @__PURE__ */ new Map(),
	toolNames: /* @__PURE__ */ new Map(),
	inlineThreads: /* @__PURE__ */ new Map()
}); };
/** Lets go of what only one file needed. */
const clearTools = function(tools) {
	tools.byMessage.clear();
	tools.toolNames.clear();
	tools.inlineThreads.clear();
};

// src/transcript/reading.ts
const newReading = function(file, position, tools = newTools()) { return ({
	file,
	position,
	shape: null,
	responses: [],
	traces: /* @__PURE__ */ new Map(),
	totals: [],
	compactions: [],
	finals: /* @__PURE__ */ new Map(),
	streaming: null,
	versions: /* @__PURE__ */ new Map(),
	spans: /* @__PURE__ */ new Map(),
	sessionId: null,
	trace: null,
	version: null,
	tools,
	issues: [],
	issueCount: 0,
	records: 0,
	skipped: 0,
	isCut: false,
	isLossy: false
}); };
/** Problems kept per file; the rest is only counted. */
const MOST_ISSUES$1 = 5;
const addIssue = function(reading, code, line, message) {
	reading.issueCount += 1;
	if (reading.issues.length < MOST_ISSUES$1) reading.issues.push({
		code,
		file: reading.file.name,
		line,
		message
	});
};
/** The trace of a thread, made at its first record. The last one used is kept at hand: records of a thread come in runs. */
const traceOf = function(reading, sessionId, threadId) {
	const last = reading.trace;
	if (last !== null && last.threadId === threadId && last.sessionId === sessionId) return last;
	const key = `${sessionId} ${threadId}`;
	let trace = reading.traces.get(key);
	if (trace === void 0) {
		trace = {
			sessionId,
			threadId,
			agentType: null,
			tail: null,
			lines: [],
			kinds: [],
			names: [],
			bytes: []
		};
		reading.traces.set(key, trace);
	}
	reading.trace = trace;
	return trace;
};
const addPiece = function(trace, line, kind, name, bytes) {
	trace.lines.push(line);
	trace.kinds.push(kind);
	trace.names.push(name);
	trace.bytes.push(bytes);
};
/** Widens what is known of a session's time by one record's time. */
const addTime = function(reading, sessionId, at) {
	if (at === null) return;
	const span = reading.spans.get(sessionId);
	if (span === void 0) reading.spans.set(sessionId, {
		first: at,
		last: at
	});
	else if (at < span.first) span.first = at;
	else if (at > span.last) span.last = at;
};
/** The session a file is named after (`<uuid>.jsonl`), for records that name none. */
const sessionFromName = function(file) { return (0, node_path.basename)(file.path).replace(/\.(jsonl|json)$/i, ""); };
const noteVersion = function(reading, sessionId, version) {
	reading.version = version;
	reading.versions.set(sessionId, version);
};
/** The one copy of a string that many records repeat: a model, a session, a tool. */
const intern = function(reading, text) {
	const known = reading.tools.interned.get(text);
	if (known !== void 0) return known;
	reading.tools.interned.set(text, text);
	return text;
};
/** Forgets what a first pass over the file found. */
const startOver = function(reading) {
	const { responses, totals, compactions, issues } = reading;
	for (const list of [
		responses,
		totals,
		compactions,
		issues
	]) list.length = 0;
	for (const map of [
		reading.traces,
		reading.finals,
		reading.versions,
		reading.spans
	]) map.clear();
	clearTools(reading.tools);
	Object.assign(reading, {
		trace: null,
		sessionId: null,
		streaming: null,
		records: 0,
		skipped: 0,
		issueCount: 0
	});
};

// src/transcript/usage.ts
/** A count above this is no token count of one response (the largest window is a million tokens). */
const MOST_TOKENS$1 = 1e11;
const count$1 = function(source, field, bad) {
	const value = source[field];
	if (value === void 0 || value === null) return 0;
	if (typeof value === "number" && value >= 0 && value <= MOST_TOKENS$1) return Math.round(value);
	bad(field);
	return 0;
};
/**
* Tokens of a usage object or of one of its iterations. Cache writes: what the 5m/1h split does not cover bills as 5m;
* the larger of the flat count and the split is the total (R24).
*/
const parseTokens = function(source, bad) {
	const split = asObject(source["cache_creation"]) ?? {};
	const write1h = count$1(split, "ephemeral_1h_input_tokens", bad);
	const write5m = count$1(split, "ephemeral_5m_input_tokens", bad);
	const writes = Math.max(count$1(source, "cache_creation_input_tokens", bad), write5m + write1h);
	return {
		input: count$1(source, "input_tokens", bad),
		output: count$1(source, "output_tokens", bad),
		cacheRead: count$1(source, "cache_read_input_tokens", bad),
		cacheWrite5m: writes - write1h,
		cacheWrite1h: write1h
	};
};
const ITERATION_KINDS = /* @__PURE__ */ new Map([
	["message", "message"],
	["advisor_message", "advisor"],
	["compaction", "compaction"],
	["fallback_message", "fallback"]
]);
const NO_ITERATIONS = [];
const parseIterations = function(raw, bad) {
	if (!Array.isArray(raw) || raw.length === 0) return NO_ITERATIONS;
	const entries = asList(raw).flatMap((entry) => {
		const source = asObject(entry);
		const kind = source === null ? void 0 : ITERATION_KINDS.get(source["type"]);
		if (source === null || kind === void 0) return [];
		return [{
			kind,
			model: asString(source["model"]),
			...parseTokens(source, bad)
		}];
	});
	return entries.length === 1 && entries[0]?.kind === "message" && entries[0].model === null ? NO_ITERATIONS : entries;
};
/** `message.usage` of an API response. Every field may be absent or null. */
const parseUsage = function(source, bad) {
	const tools = asObject(source["server_tool_use"]);
	const tokens = parseTokens(source, bad);
	return {
		input: tokens.input,
		output: tokens.output,
		cacheRead: tokens.cacheRead,
		cacheWrite5m: tokens.cacheWrite5m,
		cacheWrite1h: tokens.cacheWrite1h,
		webSearches: tools === null ? 0 : count$1(tools, "web_search_requests", bad),
		fast: source["speed"] === "fast",
		geo: asString(source["inference_geo"], 32),
		serviceTier: asString(source["service_tier"], 32),
		iterations: parseIterations(source["iterations"], bad)
	};
};
/** Tokens of the prompt: what the model had in its context (R41). */
const promptTokens = function(tokens) { return tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h; };
/** Tokens of all prompts of requests. */
const promptsOf = function(requests) { return requests.reduce((sum, { usage }) => sum + promptTokens(usage), 0); };
/** Records of one response state the same prompt; distinct responses practically never do (R13). */
const samePrompt = function(a, b) { return a.input === b.input && a.cacheRead === b.cacheRead && a.cacheWrite5m + a.cacheWrite1h === b.cacheWrite5m + b.cacheWrite1h; };

// src/transcript/fold-response.ts
/** Session of a record: its own, else the file's last, else the file's name. */
const sessionOf = function(reading, named) {
	if (named !== null && named !== reading.sessionId) reading.sessionId = intern(reading, named);
	reading.sessionId ??= sessionFromName(reading.file);
	return reading.sessionId;
};
/**
* Thread of a record. Agent files and frames carry the agent's id. Inline sidechains (1.0.x) carry none: they hang
* together by parent, from a first record without one.
*/
const threadOf$1 = function(reading, record) {
	if (record.agentId !== null) return intern(reading, record.agentId);
	if (!record.isSidechain) return "main";
	const thread = (record.parentUuid === null ? void 0 : reading.tools.inlineThreads.get(record.parentUuid)) ?? `sidechain-${(record.parentUuid ?? record.uuid ?? "").slice(-8)}`;
	if (record.uuid !== null) reading.tools.inlineThreads.set(record.uuid, thread);
	return thread;
};
/** Folds an assistant record that was parsed or scanned. */
const foldResponse = function(reading, found, line, origin) {
	const sessionId = sessionOf(reading, found.sessionId);
	const threadId = threadOf$1(reading, found);
	const trace = traceOf(reading, sessionId, threadId);
	trace.agentType ??= found.agentType;
	addTime(reading, sessionId, found.at);
	if (found.version !== null && reading.version !== found.version) noteVersion(reading, sessionId, found.version);
	nameTools(reading, found.toolUses);
	if (origin !== "progress") trace.tail = tailOf(found);
	if (!found.isSynthetic) addResponse(reading, found, sessionId, threadId, line, origin);
};
/** By index: in a loop this hot an iterator is garbage for every record. */
const nameTools = function({ tools }, toolUses) {
	for (let index = 0; index < toolUses.length; index += 1) {
		const tool = toolUses[index];
		if (tool !== void 0) tools.toolNames.set(tool.id, tool.name);
	}
};
const tailOf = function(record) {
	if (record.isApiError) return "error";
	return record.toolUses.length > 0 ? "tool-use" : "text";
};
/** Records of one response: same message id, and the same request id or, where one is missing, the same prompt (R13). */
const isSameResponse = function(response, record, threadId) {
	if (response.requestId !== null && record.requestId !== null) return response.requestId === record.requestId;
	return response.threadId === threadId && samePrompt(response.usage, record.usage);
};
const addResponse = function(reading, record, sessionId, threadId, line, origin) {
	const id = record.messageId;
	const known = id === null ? void 0 : reading.tools.byMessage.get(id);
	if (known !== void 0 && isSameResponse(known, record, threadId)) {
		mergeRecord(known, record);
		return;
	}
	const response = newResponse(reading, record, {
		sessionId,
		threadId,
		line,
		origin
	});
	reading.responses.push(response);
	if (id !== null) reading.tools.byMessage.set(id, response);
};
const newResponse = function(reading, record, { sessionId, threadId, line, origin }) { return ({
	messageId: record.messageId,
	requestId: record.requestId,
	sessionId: record.ownerSessionId ?? sessionId,
	threadId,
	model: record.model,
	requestedModel: record.requestedModel,
	at: record.at,
	usage: { ...record.usage },
	stopReason: record.stopReason,
	refusalCategory: record.refusalCategory,
	provisional: false,
	toolUses: record.toolUses,
	effort: record.effort,
	cacheTtl: record.cacheTtl,
	cacheMiss: record.cacheMiss,
	file: reading.position,
	line,
	origin,
	uuid: record.messageId === null || record.requestId === null ? record.uuid : null,
	fileSessionId: sessionId,
	isSidechain: record.isSidechain,
	contentBytes: record.contentBytes,
	hasBadCount: record.hasBadCount,
	isFinal: record.stopReason !== null,
	copyOf: null,
	next: null
}); };
const copyUsage = function(usage, other) {
	usage.input = other.input;
	usage.output = other.output;
	usage.cacheRead = other.cacheRead;
	usage.cacheWrite5m = other.cacheWrite5m;
	usage.cacheWrite1h = other.cacheWrite1h;
	usage.webSearches = other.webSearches;
	usage.fast = other.fast;
	usage.geo = other.geo;
	usage.serviceTier = other.serviceTier;
	usage.iterations = other.iterations;
};
/** Largest output stands; among equals one that says how it ended, then the later (R14). Never a mixture of fields. */
const mergeRecord = function(response, record) {
	const more = record.usage.output - response.usage.output;
	if (more > 0 || more === 0 && (record.stopReason !== null || response.stopReason === null)) {
		copyUsage(response.usage, record.usage);
		response.hasBadCount = record.hasBadCount;
		response.stopReason = record.stopReason;
		response.refusalCategory = record.refusalCategory;
	}
	if (response.toolUses.length === 0) response.toolUses = record.toolUses;
	else if (record.toolUses.length > 0) response.toolUses = [...response.toolUses, ...record.toolUses];
	response.contentBytes += record.contentBytes;
	response.isFinal ||= record.stopReason !== null;
};

// src/transcript/crc.ts
/** CRC-32 of ISO 3309 and zlib, bits reversed. */
const POLYNOMIAL = 3988292384;
let table;
const makeTable = function() { return Int32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? rest >>> 1 ^ POLYNOMIAL : rest >>> 1;
	return rest;
}); };
/**
* CRC-32 of the bytes `start` to `end`: what zlib's is. Loading zlib for it would take longer than a small run takes, and
* Node before 20.15 has none.
*/
const crc32 = function(bytes, start = 0, end = bytes.length) {
	table ??= makeTable();
	let rest = -1;
	for (let at = start; at < end; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ rest >>> 8;
	return (rest ^ -1) >>> 0;
};

// src/transcript/record.ts
const NO_TOOLS = [];
const toolUseOf = function(block) {
	if (!isObject(block) || block["type"] !== "tool_use") return NO_TOOLS;
	const id = asString(block["id"]);
	const name = asString(block["name"]);
	if (id === null || name === null) return NO_TOOLS;
	return [{
		id,
		name,
		inputDigest: digestOf(block["input"])
	}];
};
/** CRC-32 of a tool input's JSON, as a signed integer; 0 for one nested too deep to be written. */
const digestOf = function(input) {
	try {
		return crc32(Buffer.from(JSON.stringify(input ?? null))) | 0;
	} catch {
		return 0;
	}
};
const cacheMissOf = function(message) {
	const reason = asObject(asObject(message["diagnostics"])?.["cache_miss_reason"]);
	const type = asString(reason?.["type"], 64);
	if (reason === null || type === null) return null;
	const tokens = reason["cache_missed_input_tokens"];
	return {
		reason: type,
		missedTokens: typeof tokens === "number" && tokens >= 0 ? tokens : null
	};
};
/**
* An assistant record (transcript, stream frame, or the copy inside a `progress` record) in our words; null where it
* holds no usage. `outer` carries the envelope: snake_case in streams, camelCase on disk.
*/
const responseRecord = function(outer, bad) {
	const message = asObject(outer["message"]);
	const usage = asObject(message?.["usage"]);
	if (message === null || usage === null) return null;
	const model = asString(message["model"]) ?? "";
	let hasBadCount = false;
	const noteBad = (field) => {
		hasBadCount = true;
		bad(field);
	};
	const counts = parseUsage(usage, noteBad);
	return {
		messageId: asString(message["id"]),
		requestId: asString(outer["requestId"] ?? outer["request_id"]),
		uuid: asString(outer["uuid"]),
		sessionId: asString(outer["sessionId"] ?? outer["session_id"]),
		ownerSessionId: asString(outer["requestSessionId"] ?? asObject(outer["forkedFrom"])?.["sessionId"]),
		agentId: asString(outer["agentId"] ?? outer["agent_id"]),
		isSidechain: outer["isSidechain"] === true || typeof outer["parent_tool_use_id"] === "string",
		parentUuid: asString(outer["parentUuid"] ?? outer["parent_tool_use_id"]),
		model,
		requestedModel: asString(outer["requestedModel"]),
		at: asTime(outer["timestamp"]),
		usage: counts,
		hasBadCount,
		stopReason: asString(message["stop_reason"], 64),
		refusalCategory: asString(asObject(message["stop_details"])?.["category"], 64),
		toolUses: asList(message["content"]).flatMap(toolUseOf),
		contentBytes: Math.max(0, jsonBytes(message["content"]) - 2),
		effort: asString(outer["effort"], 32),
		cacheTtl: asString(outer["promptCacheRequested"], 8),
		cacheMiss: cacheMissOf(message),
		agentType: asString(outer["attributionAgent"] ?? outer["subagent_type"]),
		version: asString(outer["version"], 32),
		isSynthetic: model === "<synthetic>" || outer["isApiErrorMessage"] === true,
		isApiError: outer["isApiErrorMessage"] === true
	};
};

// src/transcript/reported.ts
/** A sum of token counts above this is none. */
const MOST_TOKENS = 0x5af3107a4000;
/** A count of agents: nothing is billed by it. */
const count = function(value) { return Math.min(MOST_TOKENS, Math.max(0, Math.round(asFinite(value) ?? 0))); };
/** Null: not stated, or told as one that is none (R62). */
const countOrNull = function(row, field, bad) {
	const value = row[field] ?? null;
	if (value === null) return null;
	if (typeof value === "number" && value >= 0 && value <= MOST_TOKENS) return Math.round(value);
	bad(field);
	return null;
};
const MOST_DOLLARS = 1e6;
const dollarsOf = function(value) { return Math.min(MOST_DOLLARS, Math.max(0, asFinite(value) ?? 0)); };
/** A total in USD; null for what can be none. */
const totalOf$1 = function(value) {
	const usd = asFinite(value);
	return usd !== null && usd >= 0 && usd <= MOST_DOLLARS ? usd : null;
};
const basisOf = function(value) { return value === "list" || value === "managed" || value === "unknown" ? value : null; };
const reportedUsage = function(row, bad) {
	let hasBadCount = false;
	const read = (field) => countOrNull(row, field, (name) => {
		hasBadCount = true;
		bad(name);
	});
	const flat = read("cacheCreationInputTokens") ?? 0;
	const write5m = read("cacheCreationEphemeral5mInputTokens");
	const write1h = read("cacheCreationEphemeral1hInputTokens") ?? 0;
	return {
		input: read("inputTokens") ?? 0,
		output: read("outputTokens") ?? 0,
		cacheRead: read("cacheReadInputTokens") ?? 0,
		cacheWrite5m: Math.max(flat, (write5m ?? 0) + write1h) - write1h,
		cacheWrite1h: write1h,
		splitKnown: write5m !== null || flat === 0,
		webSearches: read("webSearchRequests") ?? 0,
		hasBadCount,
		costUsd: dollarsOf(row["costUSD"]),
		basis: basisOf(row["costBasis"]),
		contextWindow: asFinite(row["contextWindow"])
	};
};
const modelRows = function(value, bad) {
	const rows = /* @__PURE__ */ new Map();
	for (const [model, row] of Object.entries(asObject(value) ?? {})) {
		const source = asObject(row);
		if (source !== null && model.length <= 256) rows.set(model, reportedUsage(source, bad));
	}
	return rows;
};
/** A `cost-state` record: Claude Code's running total of the session, written when a process ends (R35). */
const parseCostState = function(record, file, line, bad) {
	const sessionId = asString(record["sessionId"]);
	const totalUsd = totalOf$1(record["totalCostUSD"]);
	if (sessionId === null || totalUsd === null) return null;
	return {
		source: "cost-state",
		sessionId,
		totalUsd,
		models: modelRows(record["modelUsage"], bad),
		sinceLast: null,
		hasUnknownModel: record["hasUnknownModelCost"] === true,
		result: null,
		at: null,
		counterStart: asFinite(record["startTime"]),
		uuid: null,
		file,
		line
	};
};
const pendingAgents = function(record) {
	const stats = asObject(record["subagent_stats"]) ?? {};
	const killed = Object.values(asObject(stats["killed"]) ?? {}).reduce((sum, each) => sum + count(each), 0);
	return Math.max(0, count(stats["spawned"]) - count(stats["completed"]) - count(stats["failed"]) - killed);
};
const resultFacts = function(record) {
	const isAborted = (asString(record["terminal_reason"], 64) ?? "").startsWith("aborted");
	const isLimit = typeof record["subtype"] === "string" && record["subtype"].startsWith("error");
	return {
		turns: asFinite(record["num_turns"]),
		durationMs: asFinite(record["duration_ms"]),
		isError: !isAborted && (isLimit || record["is_error"] === true),
		isAborted,
		pendingAgents: pendingAgents(record),
		mainTokens: isObject(record["usage"]) ? parseTokens(record["usage"], () => {}) : null
	};
};
/**
* A `result` message of the SDK, or null: a workflow journal's `result` has no cost (R4). The first versions called the
* total `total_cost` or `cost_usd`.
*/
const parseResult = function(record, fallbackSession, file, line, bad) {
	const totalUsd = totalOf$1(record["total_cost_usd"] ?? record["total_cost"] ?? record["cost_usd"]);
	if (totalUsd === null || typeof record["subtype"] !== "string") return null;
	const models = modelRows(record["modelUsage"], bad);
	const since = record["model_usage_since_last_result"];
	return {
		source: "result",
		sessionId: asString(record["session_id"]) ?? fallbackSession,
		totalUsd,
		models,
		sinceLast: since === void 0 ? null : modelRows(since, bad),
		hasUnknownModel: [...models.values()].some((row) => row.basis === "unknown"),
		result: resultFacts(record),
		at: null,
		counterStart: null,
		uuid: asString(record["uuid"]),
		file,
		line
	};
};

// src/transcript/fold.ts
/** Folds one record into the reading of its file. Unknown types and fields are nobody's business (R3). */
const foldRecord = function(reading, record, line) {
	const inner = wrapped(record);
	if (inner !== null) {
		foldRecord(reading, inner, line);
		return;
	}
	reading.records += 1;
	noticeShape(reading, record);
	switch (record["type"]) {
		case "assistant":
			foldAssistant$1(reading, record, line, "session_id" in record ? "stream" : "disk");
			break;
		case "user":
			foldUser(reading, record, line);
			break;
		case "attachment":
			foldAttachment$1(reading, record, line);
			break;
		case "system":
			foldSystem$1(reading, record, line);
			break;
		case "progress":
			foldProgress$1(reading, record, line);
			break;
		case "stream_event":
			foldStreamEvent(reading, record);
			break;
		case "cost-state":
			pushTotal(reading, parseCostState(record, reading.position, line, badCount(reading, line)));
			break;
		case "result": pushTotal(reading, parseResult(record, sessionFromName(reading.file), reading.position, line, badCount(reading, line)));
	}
};
/** SDKs that log their own events keep Claude Code's under `data.metadata`. */
const wrapped = function(record) {
	if ("message" in record || !isObject(record["data"])) return null;
	const inner = asObject(record["data"]["metadata"]);
	return typeof inner?.["type"] === "string" ? inner : null;
};
/** What a file is, is told by its records: never by its name (R11). */
const noticeShape = function(reading, record) {
	if (reading.shape === "transcript" || reading.shape === "execution-file") return;
	if ("sessionId" in record || "parentUuid" in record) reading.shape = "transcript";
	else if (record["type"] === "result") reading.shape ??= "session_id" in record ? "result" : null;
	else if ("session_id" in record) reading.shape = "stream";
};
const pushTotal = function(reading, total) {
	if (total !== null) reading.totals.push({
		...total,
		at: reading.spans.get(total.sessionId)?.last ?? null
	});
};
const badCount = function(reading, line) { return (field) => addIssue(reading, "bad-count", line, `\`${field}\` is no token count; it counts as 0.`); };
const foldAssistant$1 = function(reading, record, line, origin) {
	const found = responseRecord(record, badCount(reading, line));
	if (found !== null) foldResponse(reading, found, line, origin);
};
/** How the text begins that stands where a user broke in. */
const INTERRUPT = "[Request interrupted by user";
const textOf = function(block) {
	const text = typeof block === "string" ? block : isObject(block) ? block["text"] : "";
	return typeof text === "string" ? text : "";
};
/** Text that asks nothing of the model: meta records, and local commands with their output, which stand in angle brackets. */
const isRemark = function(record, block) { return record["isMeta"] === true || textOf(block).startsWith("<"); };
const foldUser = function(reading, record, line) {
	const message = asObject(record["message"]);
	if (message === null) return;
	const sessionId = sessionOf(reading, asString(record["sessionId"] ?? record["session_id"]));
	const threadId = threadOf$1(reading, {
		agentId: asString(record["agentId"] ?? record["agent_id"]),
		isSidechain: record["isSidechain"] === true || typeof record["parent_tool_use_id"] === "string",
		parentUuid: asString(record["parentUuid"] ?? record["parent_tool_use_id"]),
		uuid: asString(record["uuid"])
	});
	const trace = traceOf(reading, sessionId, threadId);
	addTime(reading, sessionId, asTime(record["timestamp"]));
	const content = message["content"];
	const blocks = Array.isArray(content) ? content : [content];
	for (const block of blocks) {
		const bytes = jsonBytes(block);
		if (isObject(block) && block["type"] === "tool_result") {
			addPiece(trace, line, "tool-result", reading.tools.toolNames.get(asString(block["tool_use_id"]) ?? "") ?? "", bytes);
			trace.tail = "tool-result";
		} else {
			addPiece(trace, line, record["isCompactSummary"] === true ? "summary" : "prompt", "", bytes);
			if (!isRemark(record, block)) trace.tail = textOf(block).startsWith("[Request interrupted by user") ? "interrupted" : "prompt";
		}
	}
};
const foldAttachment$1 = function(reading, record, line) {
	const attachment = asObject(record["attachment"]);
	const kind = asString(attachment?.["type"], 64) ?? "";
	const sessionId = sessionOf(reading, asString(record["sessionId"]));
	const trace = traceOf(reading, sessionId, asString(record["agentId"]) ?? "main");
	addPiece(trace, line, "attachment", kind, jsonBytes(attachment));
	if (kind === "max_turns_reached") trace.tail = "limit";
};
const foldSystem$1 = function(reading, record, line) {
	const version = asString(record["version"] ?? record["claude_code_version"], 32);
	const sessionId = sessionOf(reading, asString(record["sessionId"] ?? record["session_id"]));
	addTime(reading, sessionId, asTime(record["timestamp"]));
	if (version !== null) noteVersion(reading, sessionId, version);
	if (record["subtype"] === "session_writes_lost") reading.isLossy = true;
	if (record["subtype"] !== "compact_boundary") return;
	const meta = asObject(record["compactMetadata"] ?? record["compact_metadata"]) ?? {};
	reading.compactions.push({
		sessionId,
		threadId: asString(record["agentId"] ?? record["agent_id"]) ?? "main",
		uuid: asString(record["uuid"]),
		at: asTime(record["timestamp"]),
		file: reading.position,
		line,
		trigger: asString(meta["trigger"], 32),
		preTokens: asFinite(meta["preTokens"] ?? meta["pre_tokens"]),
		postTokens: asFinite(meta["postTokens"] ?? meta["post_tokens"])
	});
};
/** `agent_progress` wraps a copy of a subagent's message: the only source where the agent has no file of its own (R17). */
const foldProgress$1 = function(reading, record, line) {
	const data = asObject(record["data"]);
	const inner = asObject(data?.["message"]);
	if (data === null || inner === null || data["type"] !== "agent_progress" || inner["type"] !== "assistant") return;
	const envelope = {
		...inner,
		sessionId: record["sessionId"],
		agentId: data["agentId"],
		isSidechain: true
	};
	foldAssistant$1(reading, envelope, line, "progress");
};
/** Partial-message frames: only `message_delta` knows the final output of a main-thread response (R15). */
const foldStreamEvent = function(reading, record) {
	const event = asObject(record["event"]);
	if (event?.["type"] === "message_start") reading.streaming = asString(asObject(event["message"])?.["id"]);
	const output = asFinite(asObject(event?.["usage"])?.["output_tokens"]);
	if (event?.["type"] !== "message_delta" || output === null || reading.streaming === null) return;
	reading.finals.set(reading.streaming, output);
};

// src/transcript/fold-scanned.ts
const KEY = {
	type: keyNumber(0, "type"),
	subtype: keyNumber(0, "subtype"),
	sessionId: keyNumber(0, "sessionId"),
	agentId: keyNumber(0, "agentId"),
	version: keyNumber(0, "version"),
	isSidechain: keyNumber(0, "isSidechain"),
	isMeta: keyNumber(0, "isMeta"),
	isCompactSummary: keyNumber(0, "isCompactSummary"),
	attachment: keyNumber(0, "attachment"),
	data: keyNumber(0, "data"),
	content: keyNumber(1, "content")
};
const ASSISTANT = Buffer.from("assistant");
const USER = Buffer.from("user");
const SYSTEM = Buffer.from("system");
const ATTACHMENT = Buffer.from("attachment");
const PROGRESS = Buffer.from("progress");
const BOUNDARY = Buffer.from("compact_boundary");
const WRITES_LOST = Buffer.from("session_writes_lost");
const TYPE_FIRST = Buffer.from("{\"type\":\"");
const RUN_ENDING = Buffer.from("{\"type\":\"max_turns_reached\"");
const AGENT_PROGRESS = Buffer.from("{\"type\":\"agent_progress\"");
const INTERRUPT_BYTES = Buffer.from("[Request interrupted by user");
const QUOTE$1 = 34;
const ANGLE = 60;
const BACKSLASH$1 = 92;
const MOST_KIND = 64;
/** Folds the line of the skeleton as `foldRecord` folds the parsed one; false, and nothing done: parse it whole. */
const foldScanned = function(reading, buffer, line) {
	const { skeleton } = reading.tools;
	if (!(reading.shape === "transcript" || reading.shape === "execution-file") && skeleton.starts[KEY.sessionId] === 0) return false;
	if (isText(skeleton, buffer, KEY.type, ASSISTANT)) return foldAssistant(reading, buffer, line);
	if (isText(skeleton, buffer, KEY.type, USER)) return foldPrompt(reading, buffer, line);
	if (isText(skeleton, buffer, KEY.type, PROGRESS)) return foldProgress(reading, buffer);
	if (isText(skeleton, buffer, KEY.type, ATTACHMENT)) return foldAttachment(reading, buffer, line);
	return isText(skeleton, buffer, KEY.type, SYSTEM) && foldSystem(reading, buffer);
};
const noteRecord = function(reading) {
	reading.records += 1;
	if (reading.shape !== "execution-file") reading.shape = "transcript";
};
const foldAssistant = function(reading, buffer, line) {
	const { draft, skeleton } = reading.tools;
	if (!draftRecord(draft, skeleton, buffer)) return false;
	noteRecord(reading);
	foldResponse(reading, draft, line, "disk");
	return true;
};
/** A prompt that is a string. Lists (pictures, several texts) and inline sidechains need their content, or their ids. */
const foldPrompt = function(reading, buffer, line) {
	const { skeleton } = reading.tools;
	const { starts, ends, numbers } = skeleton;
	const start = starts[KEY.content] ?? 0;
	const agentId = textOf$1(skeleton, buffer, KEY.agentId);
	if (numbers[KEY.isSidechain] === 1 && agentId === null || start === 0 || buffer[start - 1] !== QUOTE$1 || buffer[start] === BACKSLASH$1) return false;
	noteRecord(reading);
	const trace = scannedTrace(reading, buffer, agentId);
	const kind = numbers[KEY.isCompactSummary] === 1 ? "summary" : "prompt";
	addPiece(trace, line, kind, "", (ends[KEY.content] ?? 0) - start + 2);
	if (!(numbers[KEY.isMeta] === 1 || buffer[start] === ANGLE)) trace.tail = hasBytes(buffer, start, INTERRUPT_BYTES) ? "interrupted" : "prompt";
	return true;
};
/** Thread of the line, its session's times widened. */
const scannedTrace = function(reading, buffer, agentId) {
	const { skeleton } = reading.tools;
	const sessionId = sessionOf(reading, textOf$1(skeleton, buffer, KEY.sessionId));
	addTime(reading, sessionId, timeOf(skeleton, buffer));
	return traceOf(reading, sessionId, agentId === null ? "main" : intern(reading, agentId));
};
/** An attachment, by its kind and size; one that ends a run is parsed whole. */
const foldAttachment = function(reading, buffer, line) {
	const { skeleton } = reading.tools;
	const start = skeleton.starts[KEY.attachment] ?? 0;
	const kindStart = start + TYPE_FIRST.length;
	const kindEnd = plainEnd(buffer, kindStart);
	if (!(start > 0 && hasBytes(buffer, start, TYPE_FIRST) && !hasBytes(buffer, start, RUN_ENDING)) || kindEnd < kindStart) return false;
	noteRecord(reading);
	const sessionId = sessionOf(reading, textOf$1(skeleton, buffer, KEY.sessionId));
	const trace = traceOf(reading, sessionId, textOf$1(skeleton, buffer, KEY.agentId) ?? "main");
	const kind = sharedName(skeleton.names, buffer, kindStart, kindEnd);
	addPiece(trace, line, "attachment", kind, (skeleton.ends[KEY.attachment] ?? 0) - start);
	return true;
};
/** Where the short string without escapes ends that begins at `start`; 0: it is none. */
const plainEnd = function(buffer, start) {
	for (let at = start; at < start + MOST_KIND; at += 1) {
		if (buffer[at] === QUOTE$1) return at;
		if (buffer[at] === BACKSLASH$1) return 0;
	}
	return 0;
};
/** `progress` records are many; only those of agents can matter. */
const foldProgress = function(reading, buffer) {
	const data = reading.tools.skeleton.starts[KEY.data] ?? 0;
	const isOther = data > 0 && hasBytes(buffer, data, TYPE_FIRST) && !hasBytes(buffer, data, AGENT_PROGRESS);
	if (isOther) noteRecord(reading);
	return isOther;
};
/** A remark of Claude Code's, by its time and version. Boundaries and losses are parsed whole. */
const foldSystem = function(reading, buffer) {
	const { skeleton } = reading.tools;
	if (isText(skeleton, buffer, KEY.subtype, BOUNDARY) || isText(skeleton, buffer, KEY.subtype, WRITES_LOST)) return false;
	noteRecord(reading);
	const sessionId = sessionOf(reading, textOf$1(skeleton, buffer, KEY.sessionId));
	const version = textOf$1(skeleton, buffer, KEY.version, 32);
	addTime(reading, sessionId, timeOf(skeleton, buffer));
	if (version !== null) noteVersion(reading, sessionId, version);
	return true;
};

// src/transcript/recover.ts
/** How a record of Claude Code's begins. */
const STARTS = [
	"{\"parentUuid\":",
	"{\"type\":",
	"{\"duration_api_ms\":",
	"{\"is_error\":"
];
/** Tries per line: a boundary that is none costs one parse of the rest. */
const MOST_TRIES = 32;
const startsOf = function(text, start) {
	const found = [];
	for (let at = text.indexOf(start, 1); at > 0 && found.length < MOST_TRIES; at = text.indexOf(start, at + 1)) found.push(at);
	return found;
};
/**
* Records of a line that does not parse: a record cut by a kill with the next one written behind it, or two records
* without a newline (R48). Only objects that parse to the line's end, or from its start to the boundary, are taken.
*/
const recoverRecords = function(text) {
	for (const start of STARTS) for (const boundary of startsOf(text, start)) {
		const tail = parseJson(text.slice(boundary));
		if (!isObject(tail)) continue;
		const head = parseJson(text.slice(0, boundary));
		return [...isObject(head) ? [head] : recoverRecords(text.slice(0, boundary)), tail];
	}
	return [];
};

// src/transcript/line-fold.ts
const OPEN$2 = 123;
const CLOSE$1 = 125;
const RETURN$1 = 13;
/**
* Folds one line of a transcript or stream. The usual lines are read without their contents; all others, and whatever
* looks unusual, are parsed whole: a layout nobody foresaw costs time and never correctness.
*/
const foldLine = function(reading, buffer, start, lineEnd, number) {
	const end = lineEnd > start && buffer[lineEnd - 1] === RETURN$1 ? lineEnd - 1 : lineEnd;
	if (end === start) return;
	if (buffer[start] === OPEN$2 && buffer[end - 1] === CLOSE$1 && foldFast(reading, buffer, start, end, number)) return;
	foldWhole(reading, buffer.toString("utf8", start, end), number);
};
const foldFast = function(reading, buffer, start, end, number) {
	switch (scanLine(reading.tools.skeleton, buffer, start, end)) {
		case 1: return foldScanned(reading, buffer, number);
		case 2: return foldResult(reading, buffer, number);
		case 3:
			reading.records += 1;
			reading.shape ??= "transcript";
			return true;
		default: return false;
	}
};
/**
* A tool result, the bulk of every transcript: its tool, its size and its thread are known, its session is the file's last:
* results follow their calls.
*/
const foldResult = function(reading, buffer, number) {
	const { sessionId } = reading;
	const { skeleton, toolNames } = reading.tools;
	const { result } = skeleton;
	if (sessionId === null) return false;
	reading.records += 1;
	const threadId = result[2] === 0 ? "main" : intern(reading, buffer.toString("latin1", result[2], result[3]));
	const trace = traceOf(reading, sessionId, threadId);
	const name = toolNames.get(buffer.toString("latin1", result[0], result[1])) ?? "";
	addPiece(trace, number, "tool-result", name, result[4] ?? 0);
	trace.tail = "tool-result";
	return true;
};
const foldWhole = function(reading, line, number) {
	const text = clean(line);
	if (text.length === 0) return;
	const record = parseJson(text);
	if (isObject(record)) {
		foldRecord(reading, record, number);
		return;
	}
	const recovered = recoverRecords(text);
	for (const each of recovered) foldRecord(reading, each, number);
	reading.skipped += 1;
	const what = recovered.length > 0 ? `${recovered.length} whole record(s) in it were recovered` : "it was skipped";
	if (text.startsWith("{")) addIssue(reading, "malformed-line", number, `Not one JSON record; ${what}.`);
};
/** NUL runs stand where a write was lost (R49); a byte order mark may stand before the first record. */
const clean = function(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isPadding(text.charCodeAt(start))) start += 1;
	while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
	return text.slice(start, end);
};
const isPadding = function(code) { return code <= 32 || code === 65279; };

// src/transcript/log-prefix.ts
/**
* What logs put before each line: job and step (`gh run view --log`), and a time (GitHub's raw logs, `ts`, journald's ISO).
* Read as Latin-1: a byte order mark is three characters.
*/
const PREFIX = /^(?:[^\t{}[\]"]*\t){0,2}(?:\xEF\xBB\xBF)?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t\r]|$)/;
/** No prefix is longer: names of a job and a step, and a time. */
const MOST_BYTES = 256;
/** Length of the log prefix of the line at bytes `start` to `end`; 0 where it has none. */
const prefixLength = function(buffer, start, end) { return PREFIX.exec(buffer.toString("latin1", start, Math.min(end, start + MOST_BYTES)))?.[0].length ?? 0; };

// src/transcript/values.ts
const OPEN$1 = 123;
const CLOSE = 125;
const QUOTE = 34;
const BACKSLASH = 92;
/** Nobody puts more spaces behind a `{`. */
const MOST_HELD = 65536;
const isSpace = function(byte) { return byte === 32 || byte === 10 || byte === 13 || byte === 9; };
/** First byte behind a `{` that is no space: its place, or the buffer's end. */
const behindBrace = function(buffer, open) {
	let next = open + 1;
	while (next < buffer.length && isSpace(buffer[next] ?? 0)) next += 1;
	return next;
};
/** Position after the object's end, or -1 where the buffer ends first. */
const scanObject = function(state, buffer, from) {
	for (let at = from; at < buffer.length; at += 1) {
		const byte = buffer[at];
		if (state.isEscaped) state.isEscaped = false;
		else if (state.inString) {
			if (byte === BACKSLASH) state.isEscaped = true;
			else if (byte === QUOTE) state.inString = false;
		} else if (byte === QUOTE) state.inString = true;
		else if (byte === OPEN$1) state.depth += 1;
		else if (byte === CLOSE) {
			state.depth -= 1;
			if (state.depth === 0) return at + 1;
		}
	}
	return -1;
};
const keep$1 = function(state, part) {
	state.size += part.length;
	if (state.size <= 33554432) state.parts.push(Buffer.from(part));
	else state.parts.length = 0;
};
const finish = function(state, sink) {
	if (state.size > 33554432) sink.tooLong(state.size);
	else sink.value(Buffer.concat(state.parts).toString("utf8"));
	state.parts = [];
	state.size = 0;
};
const hold = function(state, buffer, open) {
	if (buffer.length - open > MOST_HELD) return open;
	state.held = Buffer.from(buffer.subarray(open));
	return -1;
};
/**
* Where an object begins, or -1. A `{` begins one only where a key follows: log lines around the JSON hold braces too. One at
* the end is left to the bytes that come next, so that it does not matter where a piece ends.
*/
const findObject = function(state, buffer, from) {
	for (let open = buffer.indexOf(OPEN$1, from); open >= 0; open = buffer.indexOf(OPEN$1, open + 1)) {
		const next = behindBrace(buffer, open);
		if (next === buffer.length) return hold(state, buffer, open);
		if (buffer[next] === QUOTE) return open;
	}
	return -1;
};
const feed = function(state, piece, sink) {
	const buffer = state.held === null ? piece : Buffer.concat([state.held, piece]);
	state.held = null;
	let at = 0;
	for (;;) {
		if (state.depth === 0) {
			at = findObject(state, buffer, at);
			if (at < 0) return;
		}
		const end = scanObject(state, buffer, at);
		keep$1(state, buffer.subarray(at, end < 0 ? buffer.length : end));
		if (end < 0) return;
		finish(state, sink);
		at = end;
	}
};
const newState = function() { return ({
	depth: 0,
	inString: false,
	isEscaped: false,
	parts: [],
	size: 0,
	held: null
}); };
const isCut$1 = function({ depth, held }) { return depth > 0 || held !== null; };
/**
* Tells the sink of every top-level object of a text that is not one record per line: an array of messages (pretty or not), a
* pretty-printed object, any of these with noise around. Complete objects of a cut file are recovered (R57, R58). The bytes
* come piece by piece; `end` tells of an object that is not whole.
*/
const valueFeed = function(sink) {
	const state = newState();
	return {
		feed: (bytes) => feed(state, bytes, sink),
		end: () => {
			if (isCut$1(state)) sink.cut();
		}
	};
};
/** The same for bytes that are in memory. */
const valuesOf = function(bytes, sink) {
	const state = newState();
	feed(state, bytes, sink);
	if (isCut$1(state)) sink.cut();
};
/** The same for an open file, read into `chunk` piece by piece; `ready` bytes were read into it before. Memory is one chunk and one object. */
const readValues = function(fd, chunk, sink, ready = 0) {
	const state = newState();
	for (let read = ready;; read = 0) {
		if (read === 0) read = (0, node_fs.readSync)(fd, chunk, 0, chunk.length, null);
		if (read === 0) break;
		feed(state, chunk.subarray(0, read), sink);
	}
	if (isCut$1(state)) sink.cut();
};

// src/transcript/read-file.ts
const HEAD_BYTES = 1024;
const MEGABYTE = 1 << 20;
const OPEN = 123;
const OPEN_LIST = 91;
const RETURN = 13;
const layoutOf = function(head) {
	if (head.length === 0) return "empty";
	if (head[0] === 123 && head[1] === 34) return "lines";
	if (head[0] === 255 && head[1] === 254) return "utf16le";
	if (head[0] === 254 && head[1] === 255) return "utf16be";
	const text = head.toString("utf8").replace(/^[\uFEFF\0\s]+/, "");
	if (/^\[\s*\n/.test(text)) return "pretty-array";
	if (/^\[\s*(\{|\]|$)/.test(text)) return "array";
	if (/^\{\s*\n/.test(text)) return "object";
	return looksBinary(head) ? "binary" : "lines";
};
/** Control characters that no text holds; a run of NULs at a record's start is a lost write, not a binary file. */
const looksBinary = function(head) {
	let odd = 0;
	for (const byte of head) if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 && byte !== 0 || byte === 127) odd += 1;
	return odd > head.length / 50;
};
/**
* Reads one file, whatever its shape (R11). Never throws for what the file holds or for a file that cannot be opened:
* both are issues of the reading. It is read `step` bytes at a time; memory does not grow with the file.
*/
const readFile = function(file, position, tools = newTools(), step = 262144) {
	const reading = newReading(file, position, tools);
	let fd = null;
	try {
		fd = (0, node_fs.openSync)(file.path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
		if (!(0, node_fs.fstatSync)(fd).isFile()) addIssue(reading, "not-a-file", null, "Not a regular file; it was left out.");
		else readOpen(reading, fd, step);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (!/^E[A-Z]/.test(code) || code.startsWith("ERR_")) throw error;
		const message = `It could not be read (${code}); give this user read permission or leave it out.`;
		addIssue(reading, "unreadable-file", null, message);
		reading.isCut = true;
	} finally {
		if (fd !== null) (0, node_fs.closeSync)(fd);
		clearTools(reading.tools);
	}
	return reading;
};
const readOpen = function(reading, fd, step) {
	const { room } = reading.tools.skeleton;
	const ready = (0, node_fs.readSync)(fd, room, 0, stepOf(step), null);
	const layout = layoutOf(room.subarray(0, Math.min(ready, HEAD_BYTES)));
	switch (layout) {
		case "empty":
			addIssue(reading, "empty-file", null, EMPTY);
			break;
		case "binary":
			addIssue(reading, "binary-file", null, BINARY);
			break;
		case "utf16le":
		case "utf16be":
			foldUtf16(reading, fd, layout);
			break;
		case "lines":
			foldLines(reading, fd, step, ready);
			break;
		default:
			if (layout === "pretty-array") reading.shape = "execution-file";
			foldValues(reading, fd, step, ready);
	}
};
/** The first step shows the layout. */
const stepOf = function(step) { return Math.max(step, HEAD_BYTES); };
const EMPTY = "It is empty: the job that writes it did not get that far, or printed elsewhere.";
const BINARY = "It is not text: unpack it if it is packed, or give a transcript (.jsonl) or the output of `claude -p`.";
const foldLines = function(reading, fd, step, ready) {
	let number = 0;
	let hasValues = false;
	let hasArray = false;
	let hasPrefix = false;
	readLines(fd, reading.tools.skeleton.room, {
		line: (buffer, start, end) => {
			number += 1;
			hasValues ||= beginsValue(buffer, start, end);
			hasArray ||= buffer[start] === OPEN_LIST && buffer[start + 1] === OPEN;
			hasPrefix ||= buffer[start] !== OPEN && prefixLength(buffer, start, end) > 0;
			foldLine(reading, buffer, start, end, number);
		},
		tooLong: (bytes) => {
			number += 1;
			tooLong(reading, number, bytes);
		}
	}, step, ready);
	const isEmpty = reading.responses.length === 0 && reading.totals.length === 0;
	if (hasArray || hasValues && isEmpty) foldAgain(reading, step, foldValues);
	else if (hasPrefix && isEmpty) foldAgain(reading, step, foldLogged);
};
/** A line that begins an array of objects, or is nothing but the opening of an array or object. */
const beginsValue = function(buffer, start, end) {
	const first = buffer[start];
	if (first === OPEN_LIST && buffer[start + 1] === OPEN) return true;
	return end - start - (buffer[end - 1] === RETURN ? 1 : 0) === 1 && (first === OPEN_LIST || first === OPEN);
};
const tooLong = function(reading, number, bytes) {
	reading.skipped += 1;
	const size = `${Math.round(bytes / MEGABYTE)} MiB, the limit is ${33554432 / MEGABYTE} MiB`;
	addIssue(reading, "line-too-long", number, `It is too long (${size}) and was skipped.`);
};
const foldAgain = function(reading, step, fold) {
	const fd = (0, node_fs.openSync)(reading.file.path, "r");
	try {
		startOver(reading);
		fold(reading, fd, step);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
};
/** An array or a pretty-printed object in a log that has a time before each line. */
const foldLogged = function(reading, fd, step) {
	const values = valueFeed(valueSink(reading));
	readLines(fd, reading.tools.skeleton.room, {
		line: (buffer, start, end) => values.feed(buffer.subarray(start + prefixLength(buffer, start, end), end)),
		tooLong: (bytes) => tooLong(reading, 0, bytes)
	}, step);
	values.end();
};
const foldValues = function(reading, fd, step, ready = 0) { return readValues(fd, reading.tools.skeleton.room.subarray(0, stepOf(step)), valueSink(reading), ready); };
const valueSink = function(reading) {
	let number = 0;
	return {
		value: (text) => {
			number += 1;
			const record = parseJson(text);
			if (isObject(record)) {
				foldRecord(reading, record, number);
				return;
			}
			reading.skipped += 1;
			addIssue(reading, "malformed-record", number, "Not a JSON object; it was skipped.");
		},
		tooLong: (bytes) => {
			number += 1;
			tooLong(reading, number, bytes);
		},
		cut: () => {
			reading.isCut = true;
			reading.skipped += 1;
			addIssue(reading, "truncated-file", number + 1, "It ends inside a record; what is complete was read.");
		}
	};
};
/** PowerShell 5.1 redirects in UTF-16. Whole in memory: such a file is one step's output. */
const foldUtf16 = function(reading, fd, layout) {
	const bytes = Buffer.alloc(Math.min((0, node_fs.fstatSync)(fd).size, 8 * 33554432) & -2);
	(0, node_fs.readSync)(fd, bytes, 0, bytes.length, 0);
	const text = (layout === "utf16be" ? bytes.swap16() : bytes).toString("utf16le").replace(/^\uFEFF/, "");
	if (/^\s*(\[|\{\s*\n)/.test(text)) {
		valuesOf(Buffer.from(text), valueSink(reading));
		return;
	}
	text.split("\n").forEach((line, index) => {
		const bytes = Buffer.from(line);
		foldLine(reading, bytes, 0, bytes.length, index + 1);
	});
};

// src/transcript/read-files.ts
const agentIdOf = function(reading) {
	for (const trace of reading.traces.values()) if (trace.threadId !== "main") return trace.threadId;
	return null;
};
const newReader = function(onFile = () => {}) { return ({
	tools: newTools(),
	onFile
}); };
/** Reads files in the order given, the first as number `from`. `onFile` is told each. */
const readFiles = function(files, from = 0, { tools, onFile } = newReader()) {
	const agents = /* @__PURE__ */ new Map();
	return {
		readings: files.map((file, index) => {
			const position = from + index;
			onFile(position, file.path);
			const reading = readFile(file, position, tools);
			const id = (0, node_path.basename)(file.path).startsWith("agent-") ? agentIdOf(reading) : null;
			const facts = id === null ? null : readAgentFacts(file.path);
			if (id !== null && facts !== null) agents.set(id, facts);
			return reading;
		}),
		agents
	};
};

// src/transcript/seen-messages.ts
/** Both words of the hash, and the part that had the message first. */
const WORDS = 3;
const FIRST_PLACES = 32768;
const newSeenMessages = function() { return ({
	places: new Int32Array(FIRST_PLACES * WORDS),
	count: 0,
	part: 0
}); };
/** To be called before the first message of each part. */
const beginPart = function(seen) {
	seen.part += 1;
};
/**
* Notes a message by its id and by what tells it from others of that id (20 characters or more; shorter texts are more often
* alike). Whether an earlier part had it.
*/
const wasSeen = function(seen, id, rest) {
	if (seen.count * 2 * WORDS >= seen.places.length) grow$1(seen);
	const { places, part } = seen;
	const [first, second] = [hash(id), hash(rest)];
	const at = placeOf(places, first, second);
	if (places[at] === 0) {
		put(places, at, first, second, part);
		seen.count += 1;
	}
	return places[at + 2] !== part;
};
/** FNV-1a. */
const hash = function(text) {
	let value = -2128831035;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	return value === 0 ? 1 : value;
};
/** Where the pair stands, or the free place where it belongs. */
const placeOf = function(places, first, second) {
	const last = places.length / WORDS - 1;
	let place = Math.imul(first, 2654435761) >>> 8 & last;
	while (places[place * WORDS] !== 0 && !isAt(places, place * WORDS, first, second)) place = place + 1 & last;
	return place * WORDS;
};
const isAt = function(places, at, first, second) { return places[at] === first && places[at + 1] === second; };
const put = function(places, at, first, second, part) {
	places[at] = first;
	places[at + 1] = second;
	places[at + 2] = part;
};
const grow$1 = function(seen) {
	const { places } = seen;
	seen.places = new Int32Array(places.length * 2);
	for (let at = 0; at < places.length; at += WORDS) {
		const first = places[at] ?? 0;
		const second = places[at + 1] ?? 0;
		if (first !== 0) put(seen.places, placeOf(seen.places, first, second), first, second, places[at + 2] ?? 0);
	}
};

// src/transcript/count.ts
const ORIGINS = [
	"disk",
	"progress",
	"stream"
];
/** A message id this long is the API's own and unique; shorter ones may be a relay's constant. */
const UNIQUE_ID_LENGTH = 20;
const isUnique = function(id) { return id.length >= UNIQUE_ID_LENGTH; };
/**
* Counts every API response once over all files (R12\u2013R18). Records on disk come before copies in progress records and
* before stream frames; a fork's copies, resumed copies and replays fall together with the original. The readings' own
* responses are completed and handed on.
*/
const countResponses = function(readings, seen) {
	if (seen !== void 0) beginPart(seen);
	const byMessage = /* @__PURE__ */ new Map();
	const byUuid = /* @__PURE__ */ new Set();
	const counted = [];
	const countAll = (responses, origin) => {
		for (let index = 0; index < responses.length; index += 1) {
			const response = responses[index];
			if (response === void 0 || response.origin !== origin || wasCounted(response, seen)) continue;
			if (isNew(response, byMessage, byUuid)) counted.push(response);
		}
	};
	const inOrder = originalsFirst(readings);
	for (const origin of ORIGINS) for (const reading of inOrder) countAll(reading.responses, origin);
	const originals = counted.filter((response) => response.copyOf === null && !isReplay(response, byMessage));
	for (const response of originals) response.provisional = hasPlaceholder(response);
	applyFinals(readings, byMessage);
	return originals;
};
/**
* A fork repeats its parent's requests, and where no record says whose they are, the session that saved a total, or ends, after
* fewer of them is the parent: its total is not repeated. Files of one session keep their order, for so its turns stand; those
* of subagents come behind (R16).
*/
const originalsFirst = function(readings) {
	const main = new Set(readings.filter(hasMainThread));
	const ranks = /* @__PURE__ */ new Map();
	for (const reading of main) ranks.set(reading.sessionId, Math.max(rankIn(ranks, reading), responsesToTotal(reading)));
	return [...[...main].sort((a, b) => rankIn(ranks, a) - rankIn(ranks, b)), ...readings.filter((reading) => !main.has(reading))];
};
const rankIn = function(ranks, { sessionId }) { return ranks.get(sessionId) ?? 0; };
const hasMainThread = function({ shape, responses }) { return shape === "transcript" && responses.some(({ threadId }) => threadId === "main"); };
const responsesToTotal = function({ responses, totals }) {
	const first = totals.find(({ source }) => source === "cost-state")?.line ?? Number.POSITIVE_INFINITY;
	const index = responses.findIndex(({ line }) => line > first);
	return index === -1 ? responses.length : index;
};
/** The request id, or the prompt where there is none. */
const restOfKey = function({ requestId, usage }) { return requestId ?? `${usage.input} ${usage.cacheRead} ${usage.cacheWrite5m + usage.cacheWrite1h}`; };
/** Another part of the run had the message: a folder of transcripts that is at hand twice. */
const wasCounted = function(response, seen) {
	const { messageId } = response;
	if (seen === void 0 || messageId === null || !isUnique(messageId)) return false;
	if (!wasSeen(seen, messageId, restOfKey(response))) return false;
	response.copyOf = response.sessionId;
	return true;
};
/** Whether no other file's record stands for the response already; one that does takes over what this one knows better. */
const isNew = function(response, byMessage, byUuid) {
	const { messageId, uuid } = response;
	if (messageId === null) {
		if (uuid === null) return true;
		const isFirst = !byUuid.has(uuid);
		byUuid.add(uuid);
		return isFirst;
	}
	const first = byMessage.get(messageId) ?? null;
	let previous = null;
	for (let other = first; other !== null; previous = other, other = other.next) {
		if (!isSame(other, response, isSharedId(first))) continue;
		if (!isOriginalOf(response, other)) {
			repeats(response, other);
			return false;
		}
		response.next = other.next;
		if (previous === null) byMessage.set(messageId, response);
		else previous.next = response;
		repeats(other, response);
		return true;
	}
	response.next = first;
	byMessage.set(messageId, response);
	return true;
};
/** A copy is of its original's time, whatever it says (1.0.x writes the time of the resume). */
const repeats = function(copy, original) {
	keepLarger(original, copy);
	copy.copyOf = original.sessionId;
	copy.at = original.at ?? copy.at;
};
/** Several responses have it already, or nothing says that it is the API's own. */
const isSharedId = function(first) { return first !== null && (first.next !== null || !isUnique(first.messageId ?? "")); };
const isSame = function(a, b, hasSharedId) {
	if (a.requestId !== null && b.requestId !== null) return a.requestId === b.requestId;
	if (a.origin !== b.origin && !hasSharedId) return true;
	if (!samePrompt(a.usage, b.usage)) return false;
	if (a.sessionId === b.sessionId || a.origin !== b.origin) return true;
	return a.uuid === b.uuid || a.requestId === null !== (b.requestId === null) || isUnique(a.messageId ?? "");
};
/** The larger output stands; a stream's placeholder never replaces what is on disk. */
const keepLarger = function(kept, other) {
	if (other.usage.output <= kept.usage.output) return;
	kept.usage = other.usage;
	kept.hasBadCount = other.hasBadCount;
	kept.isFinal ||= other.isFinal;
};
/**
* Whether a response read later is the original of one read before. The original stands in the file of the session that made
* the request; where no record says which that is, the copy is the one that has lost its request id (1.0.x).
*/
const isOriginalOf = function(later, earlier) {
	if (earlier.origin !== "disk" || later.origin !== "disk") return false;
	const isResumedCopy = earlier.requestId === null && later.requestId !== null && earlier.sessionId !== later.sessionId;
	const isForkedCopy = earlier.fileSessionId !== earlier.sessionId && later.fileSessionId === earlier.sessionId;
	return isResumedCopy || isForkedCopy;
};
/** `/btw` side questions repeat the parent's messages under new request ids: the sidechain copy is dropped (R13). */
const isReplay = function(response, byMessage) {
	if (!response.isSidechain || response.messageId === null) return false;
	for (let other = byMessage.get(response.messageId) ?? null; other !== null; other = other.next) if (other !== response && !other.isSidechain && other.sessionId === response.sessionId && samePrompt(other.usage, response.usage)) return true;
	return false;
};
/** The stream's start announces one to a handful of output tokens. */
const MOST_PLACEHOLDER_TOKENS = 8;
/** Bytes of a block's JSON around its text, and bytes that one token could ever stand for. */
const BLOCK_BYTES = 64;
const BYTES_PER_TOKEN = 10;
/**
* Whether the output count is the placeholder of the stream's start (R15): no record says how the response ended, or the
* count is tiny while the content visibly is not. A cut response carries `end_turn` and the placeholder. A count that is none
* (R62) makes the response a floor as well.
*/
const hasPlaceholder = function({ isFinal, usage, toolUses, contentBytes, hasBadCount }) {
	if (!isFinal || hasBadCount) return true;
	if (usage.output > MOST_PLACEHOLDER_TOKENS) return false;
	return toolUses.length > 0 || contentBytes > BLOCK_BYTES + BYTES_PER_TOKEN * usage.output;
};
/** A stream's `message_delta` knows the output of a response whose record only has the placeholder (R15). */
const applyFinals = function(readings, byMessage) {
	for (const reading of readings) for (const [messageId, output] of reading.finals) {
		const response = byMessage.get(messageId);
		if (response === void 0 || response.next !== null || output < response.usage.output) continue;
		response.usage = {
			...response.usage,
			output
		};
		response.provisional = response.hasBadCount;
	}
};

// src/transcript/execution-file.ts
/**
* Whether the action's execution file misses usage that is on disk (R9, R10): a session of the run is not in it (a later
* step overwrote it, or a killed one never wrote), or the total on disk is above the one the file ends with or lacks some
* requests (background agents went on after the first result). False where no execution file is at hand.
*/
const missesUsage = function(readings, sessions) {
	const files = readings.filter((reading) => reading.shape === "execution-file");
	if (files.length === 0) return false;
	return sessions.some((session) => {
		const results = files.flatMap((file) => file.totals).filter((total) => total.sessionId === session.id);
		if (results.length === 0) return !files.some((file) => hasSession(file, session.id));
		const stated = results.reduce((most, each) => Math.max(most, each.totalUsd), 0);
		return (session.reported?.usd ?? 0) > stated * (1 + 1e-9) || hasUncounted(session);
	});
};
/** Some request came after the total, or is in none. */
const hasUncounted = function({ threads, isCovered }) { return threads.some(({ requests }) => requests.some((request) => !isCovered(request))); };
const hasSession = function(reading, id) { return reading.responses.some((response) => response.fileSessionId === id); };

// src/transcript/main-files.ts
/**
* Transcripts of a session's main thread, the one with the latest record last: a session may be split over files, or at hand
* as it stood at several times.
*/
const mainFiles = function({ id, readings }) { return readings.filter((reading) => reading.shape === "transcript" && reading.traces.has(`${id} main`)).sort((a, b) => lastTime(a, id) - lastTime(b, id) || a.records - b.records); };
/** Time of the last record of a session in a file, ms since the epoch. */
const lastTime = function({ spans }, id) { return spans.get(id)?.last ?? Number.NEGATIVE_INFINITY; };
/** Running totals that the session's transcripts hold. */
const savedTotals = function(readings, id) { return readings.flatMap(({ totals }) => totals.filter((each) => each.source === "cost-state" && each.sessionId === id)); };
/** Whether a request came after a total: by their lines in one file, else by their times. */
const isAfter = function(request, total) { return request.file === total.file ? request.line > total.line : request.at !== null && total.at !== null && request.at > total.at; };

// src/transcript/totals.ts
/** From this version on, totals continue over resumed processes (R36). */
const CUMULATIVE_SINCE = [
	2,
	1,
	282
];
const isAtLeast = function(version, least) {
	const parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (const [index, wanted] of least.entries()) {
		const part = parts[index] ?? 0;
		if (part !== wanted) return part > wanted;
	}
	return true;
};
const isCumulative = function({ totals, cliVersion }) {
	if (totals.some((total) => total.source === "cost-state" || total.sinceLast !== null)) return true;
	if (cliVersion !== null) return isAtLeast(cliVersion, CUMULATIVE_SINCE);
	return totals.some((total) => [...total.models.values()].some((row) => row.basis !== null));
};
/**
* What the session cost in this run by Claude Code's own count, or null where it left none (R34\u2013R37): the highest
* cumulative total minus what the counter began with; in old versions the sum over the processes.
*/
const runTotal = function(session) {
	const results = distinct$1(session.totals.filter((total) => total.source === "result"));
	const states = session.totals.filter((total) => total.source === "cost-state");
	if (results.length === 0 && states.length === 0) return null;
	if (!isCumulative(session)) return sumOf$2(lastOfEachProcess(results), false);
	const state = highest(states);
	const result = highest(results);
	if (state === null && session.base === null && results.every((each) => each.sinceLast !== null)) return sumOf$2(results.map(sinceLast), true);
	if (state === null && session.base === null) return sumOf$2(lastOfEachCounter(results), true);
	const isResultAhead = result !== null && (state === null || result.totalUsd > state.totalUsd * (1 + 1e-9));
	const final = isResultAhead ? result : state;
	if (final === null) return null;
	const begun = {
		...final,
		counterStart: state?.counterStart ?? null
	};
	return since(begun, session.base, isResultAhead ? null : final);
};
/**
* Without any saved total a resumed process may have begun at zero: a result that another one does not hold is of a counter
* of its own.
*/
const lastOfEachCounter = function(results) {
	const counters = [];
	for (const each of lastOfEachProcess(results).toSorted((a, b) => b.totalUsd - a.totalUsd)) if (!counters.some((counter) => holds(counter, each) && !isLater$1(each, counter))) counters.push(each);
	return counters;
};
const isLater$1 = function(a, b) { return a.at !== null && b.at !== null && a.at > b.at; };
/** Whether all prompts of another total can be in this one. */
const holds = function(total, part) { return [...part.models].every(([model, row]) => {
	const whole = total.models.get(model);
	return whole !== void 0 ? promptTokens(whole) >= promptTokens(row) : promptTokens(row) === 0;
}); };
/** Tokens of all prompts that a total has counted. */
const promptOfModels = function(models) { return [...models.values()].reduce((sum, row) => sum + promptTokens(row), 0); };
/** The figure of the run together with that of a counter that none of it goes on from. */
const addTotals = function(reported, other) {
	const models = new Map(reported.models);
	for (const [model, row] of other.models) models.set(model, combine(row, models.get(model), 1));
	const hasUnknownModel = reported.hasUnknownModel || other.hasUnknownModel;
	return {
		...reported,
		usd: reported.usd + other.totalUsd,
		models,
		hasUnknownModel,
		counterStart: null
	};
};
/** The highest total; the last of equals. */
const highest = function(totals) { return totals.reduce((best, each) => best === null || each.totalUsd >= best.totalUsd ? each : best, null); };
/** The same result may be at hand as a stream's last line, in an execution file and as a json file. */
const distinct$1 = function(results) {
	const seen = /* @__PURE__ */ new Set();
	return results.filter((each) => {
		const key = each.uuid ?? `${each.totalUsd} ${each.result?.turns} ${each.result?.durationMs}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};
/** Within one file results of a session restate a running total; each file is one process (R37). */
const lastOfEachProcess = function(results) {
	const byFile = /* @__PURE__ */ new Map();
	for (const each of results) {
		const known = byFile.get(each.file);
		if (known === void 0 || each.totalUsd >= known.totalUsd) byFile.set(each.file, each);
	}
	return [...byFile.values()];
};
const sinceLast = function(total) {
	const models = total.sinceLast ?? total.models;
	return {
		...total,
		models,
		totalUsd: [...models.values()].reduce((sum, row) => sum + row.costUsd, 0)
	};
};
const sumOf$2 = function(totals, isCumulative) {
	const models = /* @__PURE__ */ new Map();
	for (const total of totals) for (const [model, row] of total.models) models.set(model, combine(row, models.get(model), 1));
	return {
		source: "result",
		usd: totals.reduce((sum, each) => sum + each.totalUsd, 0),
		models,
		hasUnknownModel: totals.some((each) => each.hasUnknownModel),
		coversTo: null,
		isCumulative,
		counterStart: null
	};
};
const since = function(final, base, coversTo) {
	const models = /* @__PURE__ */ new Map();
	for (const [model, row] of final.models) models.set(model, combine(row, base?.models.get(model), -1));
	return {
		source: final.source,
		usd: Math.max(0, final.totalUsd - (base?.totalUsd ?? 0)),
		models,
		hasUnknownModel: final.hasUnknownModel,
		coversTo,
		isCumulative: true,
		counterStart: final.counterStart
	};
};
/** `row` plus or minus `other`, field by field, never below zero. */
const combine = function(row, other, sign) {
	if (other === void 0) return row;
	const field = (a, b) => Math.max(0, a + sign * b);
	return {
		...row,
		input: field(row.input, other.input),
		output: field(row.output, other.output),
		cacheRead: field(row.cacheRead, other.cacheRead),
		cacheWrite5m: field(row.cacheWrite5m, other.cacheWrite5m),
		cacheWrite1h: field(row.cacheWrite1h, other.cacheWrite1h),
		splitKnown: row.splitKnown && other.splitKnown,
		webSearches: field(row.webSearches, other.webSearches),
		hasBadCount: row.hasBadCount || sign === 1 && other.hasBadCount,
		costUsd: field(row.costUsd, other.costUsd)
	};
};

// src/transcript/told-fork.ts
const FIELDS$1 = [
	function({ input }) { return input; },
	function({ output }) { return output; },
	function({ cacheRead }) { return cacheRead; },
	function({ cacheWrite5m, cacheWrite1h }) { return cacheWrite5m + cacheWrite1h; }
];
/**
* The total that a session which nothing but its result tells of was forked at: another session's, if its tokens and those
* of this process's main agent are together all that the result states. To the token, for a session that is no fork must not
* lose what its subagents cost.
*/
const toldFork = function({ id, totals }, own) {
	const final = highest(own);
	const mainTokens = final?.result?.mainTokens ?? null;
	if (final === null || mainTokens === null) return null;
	const isBase = (other) => other.sessionId !== id && other.models.size > 0 && [...other.models.keys()].every((model) => final.models.has(model)) && FIELDS$1.every((field) => sumOf$1(final, field) === sumOf$1(other, field) + field(mainTokens));
	return highest(totals.filter((other) => other.totalUsd > 0 && other.totalUsd < final.totalUsd && isBase(other)));
};
const sumOf$1 = function({ models }, field) { return [...models.values()].reduce((sum, row) => sum + field(row), 0); };

// src/transcript/base.ts
/** A saved total is of before the run where all its main-thread requests follow; a stream, where it ends before it. */
const totalsByTime = function(files, requests, since) {
	const { id, readings, counted, transcripts } = files;
	const own = requests.filter(({ file, threadId }) => threadId === "main" && transcripts.has(file));
	const isWhole = requests.length === counted.length;
	const isEarlier = (total, reading) => total.source === "cost-state" ? !isWhole && own.every((request) => isAfter(request, total)) : since !== null && reading.spans.has(id) && lastTime(reading, id) < since;
	const found = readings.flatMap((reading) => reading.totals.filter(({ sessionId }) => sessionId === id).map((total) => ({
		total,
		isEarlier: isEarlier(total, reading)
	})));
	return {
		earlier: found.filter((each) => each.isEarlier).map(({ total }) => total),
		inRun: found.filter((each) => !each.isEarlier).map(({ total }) => total)
	};
};
/** The base as saved in the file, as an earlier job's stream told it, or as it was forked. */
const baseOf = function(files, requests, { earlier: totals, inRun: after }) {
	const earlier = without(files.counted, requests);
	const saved = savedTotals(mainFiles(files), files.id).filter((state) => totals.includes(state));
	const own = latest(saved) ?? highest(totals.filter(({ source }) => source === "result"));
	if (own !== null) {
		const isBehind = (each) => each.threadId === "main" && isAfter(each, own);
		return {
			total: own,
			inherited: own.source === "result" ? [] : earlier.filter(isBehind)
		};
	}
	const fork = mainFiles(files).length > 0 ? forkBase(files) : {
		total: toldFork(files, after),
		inherited: []
	};
	return {
		total: fork.total,
		inherited: [...fork.inherited, ...earlier]
	};
};
const without = function(all, some) {
	if (some.length === all.length) return [];
	const left = new Set(some);
	return all.filter((each) => !left.has(each));
};
/**
* The inherited requests where the run's figure has room for their prompts beside its own: a process that was killed did not
* add its requests to the counter.
*/
const inheritedBy = function(reported, inherited, covered) {
	if (reported === null || !reported.isCumulative) return [];
	const asked = promptsOf(inherited) + promptsOf(covered);
	return reported.models.size === 0 || asked <= promptOfModels(reported.models) ? inherited : [];
};
/** The last of saved totals: a counter that began again may stand lower. */
const latest = function(totals) { return totals.reduce((best, each) => best === null || isLater(each, best) ? each : best, null); };
const isLater = function(a, b) { return a.file === b.file ? a.line >= b.line : (a.at ?? 0) >= (b.at ?? 0); };
/**
* A fork's counter begins with its parent's total: the highest one whose requests were all copied (R35). What the parent did
* between that total and the fork is in the counter too: the other copies, and its subagents, which are not copied.
*/
const forkBase = function({ copies, counted, parents }) {
	if (copies.length === 0) return {
		total: null,
		inherited: []
	};
	const ids = new Set(copies.map(({ messageId }) => messageId));
	const isCopied = (state) => [...idsBefore(state, parents)].every((id) => ids.has(id));
	const total = highest(parents.totals.filter(isCopied));
	const booked = total === null ? /* @__PURE__ */ new Set() : idsBefore(total, parents);
	const forkedAt = counted.reduce((first, { at }) => Math.min(first, at ?? first), Number.POSITIVE_INFINITY);
	const isAgents = ({ at, threadId }) => threadId !== "main" && at !== null && at < forkedAt && at > (total?.at ?? Number.NEGATIVE_INFINITY);
	const isCounted = ({ messageId }) => messageId !== null && ids.has(messageId);
	return {
		total,
		inherited: [...distinct(copies).filter(({ messageId }) => !booked.has(messageId)), ...parents.counted.filter((each) => isAgents(each) && !isCounted(each))]
	};
};
/**
* Messages that a total of the parent's has booked, as far as its main file shows them. Where the parent is a fork too, what
* its own parent did afterwards is not among them.
*/
const idsBefore = function(total, { readings }) {
	const responses = readings.flatMap((reading) => reading.responses).filter(({ origin }) => origin === "disk");
	const isBooked = (each) => (each.file === total.file || each.threadId === "main" && each.fileSessionId === total.sessionId) && !isAfter(each, total);
	return new Set(responses.filter(isBooked).map(({ messageId }) => messageId));
};
/** A fork that is at hand twice has its copies twice. */
const distinct = function(copies) {
	const seen = /* @__PURE__ */ new Set();
	return copies.filter(({ messageId }) => {
		if (messageId === null) return true;
		if (seen.has(messageId)) return false;
		seen.add(messageId);
		return true;
	});
};

// src/transcript/coverage.ts
/** The clock of the counter and those of the records may differ by a little. */
const CLOCK_SLACK_MS = 1e3;
const isMain$1 = function(disk, { file, threadId }) { return threadId === "main" && disk.transcripts.has(file); };
/**
* When the counter that the total comes from began, where requests before that are not in it: a process that was killed
* before it could save its total left none to go on from (R35). Null: all are in it, as a saved total behind them shows,
* or nothing says.
*/
const counterRestart = function(counterStart, disk, requests) {
	if (counterStart === null) return null;
	const start = counterStart - CLOCK_SLACK_MS;
	const main = requests.filter((request) => isMain$1(disk, request));
	const earlier = main.filter(({ at }) => at !== null && at < start);
	const later = main.filter(({ at }) => at === null || at >= start);
	const isSaved = disk.states.some((state) => earlier.every((request) => !isAfter(request, state)) && later.every((request) => isAfter(request, state)));
	return earlier.length === 0 || isSaved ? null : start;
};
/** Before the counter began. */
const isBefore = function(request, restart) { return restart !== null && request.at !== null && request.at < restart; };
/** Main-thread requests behind the total's record are not in it, nor are subagents' requests after the first of them. */
const coverage = function(reported, disk, requests, restart) {
	const last = reported?.coversTo ?? null;
	if (last === null) return (request) => !isBefore(request, restart);
	const isLater = (request) => isMain$1(disk, request) && isAfter(request, last);
	const border = requests.filter(isLater).map((request) => request.at ?? Number.POSITIVE_INFINITY).reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
	return (request) => !isLater(request) && (request.at ?? 0) < border && !isBefore(request, restart);
};

// src/transcript/counters.ts
/**
* Claude Code's own figure for the run, from one counter or several: a process that ends before it can save its total
* leaves the next one to begin at zero, and its result, if it printed one, is all that tells of it (R35, R36).
*/
const readCounters = function(session) {
	const { totals, disk, requests } = session;
	const saved = highest(totals.filter(({ source }) => source === "cost-state"));
	const restart = counterRestart(saved?.counterStart ?? null, disk, requests);
	const earlier = restart === null || saved === null ? [] : totals.filter(isBeforeRestart(session, saved, restart));
	const reported = runTotal({
		...session,
		totals: totals.filter((total) => !earlier.includes(total))
	});
	const unsaved = highest(earlier);
	if (reported !== null && unsaved !== null) return {
		reported: addTotals(reported, unsaved),
		restart: null
	};
	const start = reported?.counterStart ?? (saved === null ? streamStart(session, reported) : null);
	return {
		reported,
		restart: counterRestart(start, disk, requests)
	};
};
/**
* Whether a result is of a process before the restart: by its time; else because it does not hold the total that was saved
* after it, or comes closer to the prompts before the restart than to those that a process after it can have counted.
*/
const isBeforeRestart = function({ totals, requests }, saved, restart) { return (total) => {
	if (total.source !== "result") return false;
	if (totals.some((each) => each.source === "cost-state" && isSameTotal(total, each))) return false;
	if (total.at !== null) return total.at < restart;
	const later = promptsOf(requests.filter((request) => isAfter(request, saved)));
	const isTold = totals.some((each) => each.source === "result" && isSameTotal(each, saved));
	if (!holds(total, saved) || isTold && later === 0) return true;
	const before = promptsOf(requests.filter(({ at }) => (at ?? restart) < restart));
	const counted = promptOfModels(total.models);
	return Math.abs(counted - before) < Math.abs(counted - promptOfModels(saved.models) - later);
}; };
const isSameTotal = function(a, b) { return Math.abs(a.totalUsd - b.totalUsd) <= b.totalUsd * 1e-9; };
/**
* When the stream of the results began, where they count less than the requests: a process before it was killed. Null
* where a result has no stream.
*/
const streamStart = function({ id, totals, readings, requests }, reported) {
	if (reported === null || reported.models.size === 0) return null;
	if (promptOfModels(reported.models) >= promptsOf(requests)) return null;
	const starts = totals.map(({ file }) => readings.find(({ position }) => position === file)?.spans.get(id)?.first ?? Number.NEGATIVE_INFINITY);
	const first = Math.min(...starts);
	return Number.isFinite(first) ? first : null;
};

// src/transcript/ending.ts
const UNFINISHED = /* @__PURE__ */ new Set([
	"tool-result",
	"tool-use",
	"interrupted",
	"prompt"
]);
/** The result that tells of the end: none is later, and no `cost-state` on disk says that more was spent after it. */
const finalResult = function(totals) {
	const last = totals.filter((total) => total.source === "result").reduce((best, each) => best === null || each.totalUsd >= best.totalUsd ? each : best, null);
	return totals.some((total) => total.source === "cost-state" && total.totalUsd > (last?.totalUsd ?? 0) * (1 + 1e-9)) ? null : last;
};
/**
* Whether the run was cut short, and whether it ended in an error (R38, R39). A result vouches for the main thread; an
* agent's own file for the agent. Without a result the last record of the thread decides.
*/
const endingOf = function({ main, agents, totals, isStreamOnly, lacksAgents, lacksMain }) {
	const result = finalResult(totals)?.result ?? null;
	const tail = main?.tail ?? null;
	const isInterrupted = result !== null && (result.isAborted || result.isError && tail === "interrupted");
	const isMainCut = result === null ? isCutWithoutResult(tail, totals, isStreamOnly) : isInterrupted;
	const isAgentCut = !isStreamOnly && agents.some((agent) => UNFINISHED.has(agent.tail));
	const isError = result === null ? tail === "error" || tail === "limit" : result.isError && !isInterrupted;
	const isAgentPending = isStreamOnly && (result?.pendingAgents ?? 0) > 0;
	return {
		isIncomplete: isMainCut || isAgentCut || isAgentPending || lacksAgents || lacksMain,
		isError
	};
};
/** A killed `claude -p` leaves a stream without a result; a transcript ends with something that waits for an answer. */
const isCutWithoutResult = function(tail, totals, isStreamOnly) { return isStreamOnly ? totals.length === 0 : UNFINISHED.has(tail); };

// src/transcript/ending-input.ts
/** What the files of a session tell of its end. */
const endingInput = function(files, totals, requests) {
	const { id, readings, agents } = files;
	const threads = /* @__PURE__ */ new Set();
	for (const { threadId } of requests) threads.add(threadId);
	const main = mainFiles(files).at(-1) ?? null;
	const stream = readings.find((reading) => reading.traces.has(`${id} main`));
	const trace = (main ?? stream)?.traces.get(`${id} main`) ?? null;
	return {
		main: main === null || trace === null ? trace : asCopied(trace, lastTime(main, id), requests),
		agents: lastTraces(files).filter((each) => threads.has(each.threadId) && agents.get(each.threadId)?.isFinished !== true),
		totals,
		isStreamOnly: main === null && stream !== void 0,
		lacksAgents: totals.length === 0 && agentCalls(requests) > threads.size - Number(threads.has("main")),
		lacksMain: totals.length === 0 && main === null && stream === void 0 && hasOwnRequest(files, requests)
	};
};
/** A fork may show how a session went on after its own file, of an earlier time, ends. */
const asCopied = function(trace, end, requests) {
	const last = requests.filter(({ threadId, at }) => threadId === "main" && at !== null && at > end).reduce((best, each) => (each.at ?? 0) >= (best?.at ?? 0) ? each : best, null);
	return last === null ? trace : {
		...trace,
		tail: last.toolUses.length > 0 ? "tool-use" : "text"
	};
};
/** The latest trace of each subagent: its file may be at hand as it stood at several times. */
const lastTraces = function({ id, readings }) {
	const latest = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		if (reading.shape !== "transcript") continue;
		const at = lastTime(reading, id);
		for (const trace of reading.traces.values()) {
			if (trace.sessionId !== id || trace.threadId === "main") continue;
			const known = latest.get(trace.threadId);
			if (known === void 0 || at >= known.at) latest.set(trace.threadId, {
				trace,
				at
			});
		}
	}
	return [...latest.values()].map(({ trace }) => trace);
};
/** Tools that start a subagent. */
const AGENT_TOOLS = /* @__PURE__ */ new Set(["Task", "Agent"]);
const isAgentTool = function(tool) { return tool !== void 0 && AGENT_TOOLS.has(tool.name); };
const agentCalls = function(requests) {
	let calls = 0;
	for (const { toolUses } of requests) for (let index = 0; index < toolUses.length; index += 1) if (isAgentTool(toolUses[index])) calls += 1;
	return calls;
};
/** Not only what a fork repeats of it. */
const hasOwnRequest = function({ id, counted }, requests) {
	const own = new Set(counted.filter(({ fileSessionId }) => fileSessionId === id));
	return requests.some((request) => own.has(request));
};

// src/transcript/threads.ts
/** Threads of the run, the main agent's first, then by first request. */
const threadsOf = function(files, requests, since) {
	const byThread = /* @__PURE__ */ new Map();
	for (const request of requests) {
		const known = byThread.get(request.threadId);
		if (known === void 0) byThread.set(request.threadId, [request]);
		else known.push(request);
	}
	return [...byThread.keys()].sort((a, b) => Number(b === "main") - Number(a === "main")).map((id) => threadOf(files, id, byThread.get(id) ?? [], since));
};
const NO_PIECES = {
	lines: [],
	kinds: [],
	names: [],
	bytes: []
};
const threadOf = function(files, id, unsorted, since) {
	const { id: sessionId, readings, agents } = files;
	const requests = unsorted.sort((a, b) => a.file - b.file || a.line - b.line);
	const traces = readings.flatMap((reading) => reading.traces.get(`${sessionId} ${id}`) ?? []);
	const facts = agents.get(id);
	const named = facts?.agentType ?? traces.find((trace) => trace.agentType !== null)?.agentType ?? null;
	const home = readings.find(({ position }) => position === requests[0]?.file);
	return {
		id,
		sessionId,
		agentType: id === "main" ? null : named,
		parentId: facts?.parentId ?? null,
		before: lastBefore$1(home, sessionId, requests[0]),
		requests,
		pieces: home?.traces.get(`${sessionId} ${id}`) ?? NO_PIECES,
		compactions: compactionsOf(files, id, since)
	};
};
/** What stands before the run's first request in its file, under the same session: a fork's copies too. */
const lastBefore$1 = function(home, sessionId, first) {
	if (home === void 0 || first === void 0) return null;
	const isBefore = (each) => each.line < first.line && each.threadId === first.threadId && each.fileSessionId === sessionId;
	return home.responses.findLast(isBefore) ?? null;
};
/**
* Compactions of a thread, each once: a session may be at hand twice. On disk if it is there at all, for a stream repeats
* them without their places.
*/
const compactionsOf = function(files, id, since) {
	const { id: sessionId, readings } = files;
	const onDisk = readings.filter(({ shape }) => shape === "transcript");
	const isOwn = (each) => each.sessionId === sessionId && each.threadId === id;
	const found = (onDisk.length > 0 ? onDisk : readings).flatMap(({ compactions }) => compactions.filter(isOwn));
	if (found.length === 0) return [];
	const copied = new Set(files.parents.readings.flatMap(({ compactions }) => compactions.flatMap(uuidOf(sessionId))));
	const seen = /* @__PURE__ */ new Set();
	return found.flatMap(({ uuid, ...compaction }) => {
		if (uuid !== null && seen.has(uuid)) return [];
		if (uuid !== null) seen.add(uuid);
		const isOlder = since !== null && compaction.at !== null && compaction.at < since;
		return [{
			...compaction,
			isEarlier: isOlder || uuid !== null && copied.has(uuid)
		}];
	});
};
const uuidOf = function(sessionId) { return (each) => each.uuid === null || each.sessionId === sessionId ? [] : [each.uuid]; };

// src/transcript/uncounted.ts
const NONE = /* @__PURE__ */ new Set();
/**
* Requests that Claude Code's figure cannot hold, where it states fewer prompt tokens than the requests have: those of a
* process that was killed before it could save its total, with one before it and one behind it (R35), or those that went on
* after the last result where nothing was saved (R9). None where leaving them out does not settle it: then the figure is wrong.
*/
const uncounted = function(reported, covered, counted) {
	if (reported === null || reported.models.size === 0 || hasBadCount(reported)) return NONE;
	const excess = promptsOf(covered) - promptOfModels(reported.models);
	if (excess <= 0) return NONE;
	const { states, totals } = counted;
	const left = new Set(states.length > 0 ? unsavedOf(covered, counted, excess) : behindResults(covered, totals, excess));
	const rest = covered.filter((each) => !left.has(each));
	return fits(rest, covered, reported.models) ? left : NONE;
};
const hasBadCount = function({ models }) { return [...models.values()].some((row) => row.hasBadCount); };
/**
* A response that was interrupted is in no figure, though its process went on to save one: Claude Code counts a response at its
* end. Where such responses are as many tokens as the figure lacks, no process has to have been killed.
*/
const unsavedOf = function(covered, counted, excess) {
	const cut = covered.filter(isCut);
	const rest = covered.filter((each) => !isCut(each));
	if (promptsOf(cut) < excess) return [...cut, ...killed(rest, counted)];
	const within = killed(covered, counted).filter(isCut);
	return promptsOf(within) >= excess && promptsOf(cut) - promptsOf(within) < excess ? within : [];
};
/** No record says how it ended. */
const isCut = function({ stopReason }) { return stopReason === null; };
/** Whether the figure has room for requests, model by model. Those that it names otherwise (cloud ids) stand together. */
const fits = function(rest, covered, models) {
	const names = new Set(covered.map(({ model }) => model));
	const room = /* @__PURE__ */ new Map([["", 0]]);
	const add = (model, tokens) => {
		const name = models.has(model) && names.has(model) ? model : "";
		room.set(name, (room.get(name) ?? 0) + tokens);
	};
	for (const [model, row] of models) add(model, promptTokens(row));
	for (const { model, usage } of rest) add(model, -promptTokens(usage));
	return [...room.values()].every((tokens) => tokens >= 0);
};
/**
* Between two totals saved in a file, or a fork's first one and its parent's: what stands before the first prompt from which
* on the rest fits between them.
*/
const killed = function(covered, { files, states, base }) {
	const found = [];
	for (const { position, traces } of mainFiles(files)) {
		const trace = traces.get(`${files.id} main`);
		const saved = states.filter(({ file }) => file === position).toSorted((a, b) => a.line - b.line);
		const prompts = trace?.lines.filter((_, index) => trace.kinds[index] === "prompt") ?? [];
		saved.forEach((state, index) => {
			const before = saved[index - 1] ?? null;
			const between = covered.filter((each) => (before === null || isAfter(each, before)) && !isAfter(each, state));
			const room = promptOfModels(state.models) - promptOfModels((before ?? base)?.models ?? /* @__PURE__ */ new Map());
			found.push(...unsaved(between, state, room, prompts));
		});
	}
	return found;
};
const unsaved = function(between, state, room, prompts) {
	const main = between.filter(({ file }) => file === state.file);
	for (const line of prompts) {
		const first = main.find((each) => each.line > line);
		if (first === void 0) continue;
		const at = first.at ?? Number.NEGATIVE_INFINITY;
		const isEarlier = (each) => each.file === state.file ? each.line < line : each.at !== null && each.at < at;
		if (promptsOf(between.filter((each) => !isEarlier(each))) <= room) return between.filter(isEarlier);
	}
	return [];
};
/**
* After the last result, by time; then the last requests of subagents, which may have been under way when it was written if
* they came after the main thread's last, until as much is left out as is too much.
*/
const behindResults = function(covered, totals, excess) {
	const times = totals.map(({ at }) => at);
	if (times.length === 0 || times.includes(null)) return [];
	const last = Math.max(...times.map((at) => at ?? 0));
	const left = covered.filter(({ at }) => at !== null && at > last);
	const told = covered.filter((each) => !left.includes(each));
	const main = told.reduce((latest, { threadId, at }) => threadId === "main" ? Math.max(latest, at ?? 0) : latest, 0);
	const lasts = /* @__PURE__ */ new Map();
	for (const each of told) {
		const isLater = (each.at ?? 0) >= (lasts.get(each.threadId)?.at ?? main);
		if (each.threadId !== "main" && isLater) lasts.set(each.threadId, each);
	}
	for (const each of [...lasts.values()].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))) if (promptsOf(left) < excess) left.push(each);
	return left;
};

// src/transcript/session.ts
/** The session as far as it belongs to the run; null where nothing of it does. */
const assembleSession = function(files, since) {
	const requests = since === null ? files.counted : files.counted.filter(({ at }) => at === null || at >= since);
	if (!belongs(files, requests, since)) return null;
	const { id, readings, counted, copies, transcripts } = files;
	const byTime = totalsByTime(files, requests, since);
	const totals = byTime.inRun;
	const base = baseOf(files, requests, byTime);
	const cliVersion = readings.map((reading) => reading.versions.get(id)).find((version) => version !== void 0) ?? null;
	const disk = {
		transcripts,
		states: savedTotals(mainFiles(files), id)
	};
	const counters = {
		id,
		readings,
		disk,
		requests: [...copies, ...counted],
		totals,
		cliVersion,
		base: base.total
	};
	const { reported, restart } = readCounters(counters);
	const ending = endingOf(endingInput(files, totals, requests));
	const isBooked = coverage(reported, disk, requests, restart);
	const left = uncounted(reported, requests.filter(isBooked), {
		files,
		totals,
		states: disk.states,
		base: base.total
	});
	const isKilled = (request) => disk.states.length > 0 && left.has(request) && !request.provisional;
	const isCovered = (request) => isBooked(request) && !left.has(request);
	return {
		id,
		threads: threadsOf(files, requests, since),
		cliVersion,
		...timesOf(files, requests, since),
		reported,
		inherited: inheritedBy(reported, base.inherited.filter((each) => !isBefore(each, restart)), requests.filter(isCovered)),
		isCovered,
		reportedTurns: turnsOf(totals),
		windows: windowsOf(totals),
		isIncomplete: ending.isIncomplete || requests.some((request) => isBefore(request, restart) || isKilled(request)),
		isError: ending.isError
	};
};
/** A session of which only older records are at hand is another job's; one without any request counts by its total. */
const belongs = function(files, requests, since) {
	if (requests.length > 0) return true;
	if (files.counted.length > 0) return false;
	const totals = files.readings.flatMap((reading) => reading.totals).filter((total) => total.sessionId === files.id);
	const last = Math.max(...files.readings.map((reading) => reading.spans.get(files.id)?.last ?? Number.POSITIVE_INFINITY));
	return totals.length > 0 && (since === null || last >= since);
};
const timesOf = function(files, requests, since) {
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (let index = 0; index < requests.length; index += 1) {
		const at = requests[index]?.at ?? null;
		if (at === null) continue;
		if (since !== null && at < first) first = at;
		if (at > last) last = at;
	}
	for (const reading of files.readings) {
		const span = reading.spans.get(files.id);
		if (span === void 0) continue;
		if (since === null) first = Math.min(first, span.first);
		last = Math.max(last, span.last);
	}
	return {
		startedAt: Number.isFinite(first) ? first : null,
		endedAt: Number.isFinite(last) ? last : null
	};
};
const turnsOf = function(totals) {
	const turns = new Map(totals.flatMap((total) => total.result?.turns == null ? [] : [[total.uuid ?? total, total.result.turns]]));
	return turns.size === 0 ? null : [...turns.values()].reduce((sum, each) => sum + each, 0);
};
const windowsOf = function(totals) { return new Map(totals.flatMap((total) => [...total.models].flatMap(([model, row]) => row.contextWindow === null ? [] : [[model, row.contextWindow]]))); };

// src/transcript/record-run.ts
/** Puts what all files say together: sessions of this run, each request once, with Claude Code's own totals beside them. */
const recordRun = function(input) {
	const { readings, selection } = input;
	const named = filesBySession(input);
	const sessions = named.filter(({ id }) => selection.sessionIds.length === 0 || selection.sessionIds.includes(id)).map((files) => assembleSession(files, selection.since)).filter((session) => session !== null).sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0) || (a.id < b.id ? -1 : 1));
	return {
		sessions,
		sources: sourcesOf(readings, new Set(sessions.map((session) => session.id))),
		issues: readings.flatMap((reading) => reading.issues),
		issueCount: readings.reduce((sum, reading) => sum + reading.issueCount, 0),
		recordsRead: readings.reduce((sum, reading) => sum + reading.records, 0),
		linesSkipped: readings.reduce((sum, reading) => sum + reading.skipped, 0),
		isCut: isCutShort(readings),
		isExecutionFileIncomplete: missesUsage(readings, sessions),
		sessionsLeftOut: named.filter(({ counted }) => counted.length > 0).length - sessions.filter(({ threads }) => threads.length > 0).length
	};
};
/** A file that ends inside a record, or cannot be read, hides something: unless its sessions are on disk beside it. */
const isCutShort = function(readings) {
	const isOnDisk = (id) => readings.some((reading) => reading.shape === "transcript" && sessionsIn(reading).has(id));
	return readings.some((reading) => reading.isLossy || reading.isCut && ![...sessionsIn(reading)].some(isOnDisk));
};
/** Puts a value into the group of its key. */
const push$1 = function(groups, key, value) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [value]);
	else group.push(value);
};
/** Sessions that a file names, in any role: what holds a request has left a trace. */
const sessionsIn = function(reading) {
	const ids = /* @__PURE__ */ new Set();
	for (const trace of reading.traces.values()) ids.add(trace.sessionId);
	for (const total of reading.totals) ids.add(total.sessionId);
	return ids;
};
/** Records that repeat another session's requests, by the session they stand under. */
const copiesBySession = function(readings) {
	const copies = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		if (reading.shape !== "transcript") continue;
		for (const each of reading.responses) if (ownerOf(each) !== each.fileSessionId) push$1(copies, each.fileSessionId, each);
	}
	return copies;
};
const filesBySession = function({ readings, agents, seen }) {
	const counted = /* @__PURE__ */ new Map();
	for (const each of countResponses(readings, seen)) push$1(counted, each.sessionId, each);
	const named = /* @__PURE__ */ new Map();
	for (const reading of readings) for (const id of sessionsIn(reading)) push$1(named, id, reading);
	const copiesOf = copiesBySession(readings);
	const parentsOf = (copies) => {
		const ids = [...new Set(copies.map(ownerOf))];
		return {
			totals: ids.flatMap((id) => savedTotals(named.get(id) ?? [], id)),
			counted: ids.flatMap((id) => counted.get(id) ?? []),
			readings: [...new Set(ids.flatMap((id) => named.get(id) ?? []))]
		};
	};
	const transcripts = new Set(readings.filter(({ shape }) => shape === "transcript").map(({ position }) => position));
	const totals = readings.flatMap((reading) => reading.totals);
	return [.../* @__PURE__ */ new Set([...counted.keys(), ...named.keys()])].map((id) => {
		const copies = copiesOf.get(id) ?? [];
		return {
			id,
			counted: counted.get(id) ?? [],
			readings: named.get(id) ?? [],
			agents,
			copies,
			parents: parentsOf(copies),
			totals,
			transcripts
		};
	});
};
/** Session that made a request: a fork's file repeats its parent's. */
const ownerOf = function({ copyOf, sessionId }) { return copyOf ?? sessionId; };
const sourcesOf = function(readings, counting) { return readings.flatMap((reading) => {
	const sessionId = reading.sessionId ?? reading.totals[0]?.sessionId ?? null;
	if (reading.shape === null || sessionId !== null && !counting.has(sessionId)) return [];
	return [{
		kind: reading.shape,
		file: reading.file.name,
		sessionId
	}];
}); };

// src/transcript/read-run.ts
/** Up to so many files a run stands in memory as a whole: every CI job does. */
const MOST_FILES_AT_ONCE = 64;
/** Project folders that share a session, by name or through one of the loose files, together under one of them. */
const joinFolders = function(places, loose) {
	const joined = /* @__PURE__ */ new Map();
	const rootOf = (folder) => {
		const parent = joined.get(folder) ?? folder;
		return parent === folder ? folder : rootOf(parent);
	};
	const join = (one, other) => {
		const [root, leaf] = [rootOf(one), rootOf(other)];
		if (root !== leaf) joined.set(leaf, root);
	};
	const bySession = /* @__PURE__ */ new Map();
	for (const { session, folder } of places) {
		const known = bySession.get(session) ?? folder;
		bySession.set(session, known);
		join(known, folder);
	}
	for (const reading of loose) {
		const [first, ...others] = [...sessionsIn(reading)].flatMap((id) => bySession.get(id) ?? []);
		for (const other of others) if (first !== void 0) join(first, other);
	}
	return rootOf;
};
/** Files by project folder, joined folders together, in the order of their first file; files that lie in none are left out. */
const groupFiles = function(files, loose) {
	const placed = files.flatMap((file) => {
		const place = require_report.projectPlace(file);
		return place === null ? [] : [{
			file,
			place
		}];
	});
	const rootOf = joinFolders(placed.map(({ place }) => place), loose);
	const groups = /* @__PURE__ */ new Map();
	for (const { file, place } of placed) push$1(groups, rootOf(place.folder), file);
	return groups;
};
/**
* Reads the files of a run and puts them together, a project folder at a time where there are many: sessions share
* requests (forks, resumed copies) only within one. Streams and results go with the folder that has their session.
*/
function* readRun(files, selection, onFile) {
	const reader = newReader(onFile);
	if (files.length <= MOST_FILES_AT_ONCE) {
		yield recordRun({
			...readFiles(files, 0, reader),
			selection
		});
		return;
	}
	const loose = readFiles(files.filter((file) => require_report.projectPlace(file) === null), 0, reader);
	const seen = newSeenMessages();
	let waiting = loose.readings;
	let position = waiting.length;
	for (const members of groupFiles(files, waiting).values()) {
		const read = readFiles(members, position, reader);
		position += members.length;
		const ids = new Set(read.readings.flatMap((reading) => [...sessionsIn(reading)]));
		const isOurs = (reading) => [...sessionsIn(reading)].some((id) => ids.has(id));
		yield recordRun({
			readings: [...read.readings, ...waiting.filter(isOurs)],
			agents: read.agents,
			selection,
			seen
		});
		waiting = waiting.filter((reading) => !isOurs(reading));
	}
	if (waiting.length > 0) yield recordRun({
		readings: waiting,
		agents: loose.agents,
		selection,
		seen
	});
}

// src/analysis/excess.ts
/** Dollars are added in floating point, and a total and its rows are floored apart where an earlier one is taken off. */
const TOLERATED = .01;
/**
* Dollars of a total that none of its own models has: in all recorded versions the two are equal, so something is amiss with
* one of them, and which one nothing tells. A budget is held against the higher (R34): they are in the bill, unattributed and
* without tokens, less what requests of models without a row cost, and the report says so.
*/
const excessOf = function(reported, rows, booked) {
	if (reported.models.size === 0) return null;
	const stated = [...reported.models.values()].reduce((sum, { costUsd }) => sum + costUsd, 0);
	const homeless = [...booked].reduce((sum, [model, { nanos }]) => rows.has(model) ? sum : sum + nanos, 0);
	const excess = require_report.usdToNanos(reported.usd) - require_report.usdToNanos(stated) - homeless;
	if (excess <= TOLERATED * require_report.usdToNanos(reported.usd)) return null;
	return {
		model: "",
		tokens: require_report.NO_TOKENS,
		webSearches: 0,
		nanos: excess
	};
};
const EXCESS = {
	code: "total-above-models",
	file: null,
	line: null,
	message: "Claude Code's total is above the sum of its own models; what it is above is in the bill, unattributed."
};

// src/analysis/gap-price.ts
/** Claude Code adds floating-point dollars; ours are exact. */
const tolerance = function(nanos) { return 20 + Math.abs(nanos) * 1e-9; };
/** What a call in the gap may have been: like the model's other requests first, then any other way. */
const ways = function({ booked, row, tokens }) {
	const usages = booked.requests.map(({ request }) => request.usage);
	const allFast = usages.length > 0 && usages.every((usage) => usage.fast);
	const allUs = usages.length > 0 && usages.every((usage) => usage.geo === "us");
	const splits = row.splitKnown ? [tokens] : [tokens, asHourWrites(tokens)];
	return (mostlyHourWrites(booked) ? [...splits].reverse() : splits).flatMap((split) => [allFast, !allFast].flatMap((fast) => [allUs, !allUs].map((us) => ({
		modifiers: {
			fast,
			geo: us ? "us" : null,
			serviceTier: null
		},
		tokens: split
	}))));
};
const PLAIN = {
	fast: false,
	geo: null,
	serviceTier: null
};
const asHourWrites = function(tokens) { return ({
	...tokens,
	cacheWrite5m: 0,
	cacheWrite1h: tokens.cacheWrite5m + tokens.cacheWrite1h
}); };
const mostlyHourWrites = function({ tokens }) { return tokens.cacheWrite1h > tokens.cacheWrite5m; };
/**
* Prices what Claude Code's totals show beyond the requests. Its dollars for the gap (its figure minus what it makes of the
* requests) tell which of the ways the tokens can have been billed it was: fast or not, US or not, 5m or 1h writes, which
* prompt-length tier. Where they fit none, its price is wrong and its tokens are right: list price, and said so. Regional
* premiums, which it never counts, come on top of the tokens. Null: unknown model.
*/
const priceGap = function(input, pricer) {
	const target = require_report.usdToNanos(input.row.costUsd) - input.booked.nanos;
	const prices = ways(input).flatMap(({ modifiers, tokens }) => {
		const price = pricer.priceTokens(input.key, tokens, input.webSearches, input.at, modifiers);
		return price === null ? [] : [price];
	});
	const [first] = prices;
	if (first === void 0) return null;
	if (input.row.basis === "managed") return {
		nanos: first.nanos,
		isExplained: true
	};
	const exact = prices.find((price) => Math.abs(price.cliNanos - target) <= tolerance(target));
	if (exact !== void 0) return {
		nanos: exact.nanos,
		isExplained: true
	};
	const fee = pricer.priceTokens(input.key, require_report.NO_TOKENS, input.webSearches, input.at, PLAIN)?.nanos ?? 0;
	const premium = first.cliNanos === fee ? 1 : (first.nanos - fee) / (first.cliNanos - fee);
	const low = Math.min(...prices.map((price) => price.cliNanos));
	const high = Math.max(...prices.map((price) => Math.max(price.cliNanos, (price.highestTierNanos - fee) / premium + fee)));
	return target >= low - tolerance(target) && target <= high + tolerance(target) ? {
		nanos: Math.round((target - fee) * premium) + fee,
		isExplained: true
	} : {
		nanos: first.nanos,
		isExplained: false
	};
};

// src/analysis/gaps.ts
const NOTHING = {
	tokens: require_report.NO_TOKENS,
	webSearches: 0,
	nanos: 0,
	requests: []
};
const beyond = function(row, seen, splitKnown) {
	const over = (a, b) => Math.max(0, a - b);
	const writes = over(row.cacheWrite5m + row.cacheWrite1h, seen.cacheWrite5m + seen.cacheWrite1h);
	const write1h = splitKnown ? Math.min(writes, over(row.cacheWrite1h, seen.cacheWrite1h)) : 0;
	return {
		input: over(row.input, seen.input),
		output: over(row.output, seen.output),
		cacheRead: over(row.cacheRead, seen.cacheRead),
		cacheWrite5m: writes - write1h,
		cacheWrite1h: write1h
	};
};
const isEmpty = function(tokens, webSearches) { return webSearches === 0 && Object.values(tokens).every((count) => count === 0); };
/** What a total shows beyond the requests, model by model and bucket by bucket (R34). */
const modelGaps = function(rows, booked, session, pricer) { return [...rows].flatMap(([model, { key, row }]) => {
	const seen = booked.get(model) ?? NOTHING;
	const tokens = beyond(row, seen.tokens, row.splitKnown);
	const webSearches = Math.max(0, row.webSearches - seen.webSearches);
	if (isEmpty(tokens, webSearches)) return [];
	const at = seen.requests.at(-1)?.request.at ?? session.endedAt;
	const price = priceGap({
		key,
		row,
		booked: seen,
		tokens,
		webSearches,
		at
	}, pricer);
	return [{
		gap: {
			model,
			tokens,
			webSearches,
			nanos: price?.nanos ?? null
		},
		isExplained: price?.isExplained ?? true
	}];
}); };
/** The first versions state dollars alone: what they exceed the requests by is all that is known of the gap. */
const wholeGap = function(reported, covered) {
	const seen = covered.reduce((sum, { lines }) => sum + (lines[0].cliNanos ?? 0), 0);
	const nanos = require_report.usdToNanos(reported.usd) - seen;
	if (nanos <= 0) return [];
	return [{
		gap: {
			model: "",
			tokens: require_report.NO_TOKENS,
			webSearches: 0,
			nanos
		},
		isExplained: true
	}];
};

// src/analysis/managed.ts
/**
* An organisation's managed prices (`costBasis: managed`) are in Claude Code's dollars and in no table of ours: its figure
* is the bill there, spread over the model's requests in proportion to their list cost. A user's own prices go first.
*/
const atManagedPrices = function({ requests, gaps, rows, booked, pricer }) {
	const factors = /* @__PURE__ */ new Map();
	for (const [model, { row }] of rows) {
		if (row.basis !== "managed" || pricer.hasOverrides) continue;
		const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
		const list = (booked.get(model)?.nanos ?? 0) + gap;
		if (list > 0) factors.set(model, require_report.usdToNanos(row.costUsd) / list);
	}
	if (factors.size === 0) return {
		requests,
		gaps,
		isManaged: false
	};
	const factorOf = (model) => factors.get(model) ?? 1;
	return {
		requests: requests.map((priced) => scale(priced, factorOf(require_report.canonical(pricer, priced.request.requestedModel ?? priced.request.model)))),
		gaps: gaps.map((gap) => gap.nanos === null ? gap : {
			...gap,
			nanos: Math.round(gap.nanos * factorOf(gap.model))
		}),
		isManaged: true
	};
};
const scale = function(priced, factor) {
	if (factor === 1) return priced;
	const [first, ...rest] = priced.lines;
	const lines = [scaleLine(first, factor), ...rest.map((line) => scaleLine(line, factor))];
	const nanos = priced.nanos === null ? null : lines.reduce((sum, line) => sum + (line.nanos ?? 0), 0);
	return {
		...priced,
		lines,
		nanos
	};
};
const scaleLine = function(line, factor) {
	if (line.cost === null) return line;
	const cost = {
		input: Math.round(line.cost.input * factor),
		output: Math.round(line.cost.output * factor),
		cacheRead: Math.round(line.cost.cacheRead * factor),
		cacheWrite5m: Math.round(line.cost.cacheWrite5m * factor),
		cacheWrite1h: Math.round(line.cost.cacheWrite1h * factor),
		webSearch: Math.round(line.cost.webSearch * factor)
	};
	const nanos = Object.values(cost).reduce((sum, part) => sum + part, 0);
	return {
		...line,
		cost,
		nanos,
		cliNanos: nanos
	};
};

// src/analysis/open-rows.ts
/**
* Models whose row of Claude Code's total has a count that is none (R62) and dollars beyond the bill, or none that could
* tell: what the count would have shown is in no figure.
*/
const openRows = function(rows, booked, gaps) {
	const isOpen = ([model, { row }]) => {
		const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
		return row.hasBadCount && !isPaid(row, (booked.get(model)?.nanos ?? 0) + gap);
	};
	return new Set([...rows].filter(isOpen).map(([model]) => model));
};
/** Dollars at prices of an organisation's own cannot be held against ours. */
const isPaid = function({ costUsd, basis }, billed) {
	const stated = require_report.usdToNanos(costUsd);
	return stated > 0 && (basis === null || basis === "list") && billed >= stated - tolerance(stated);
};

// src/analysis/open-outputs.ts
/** How many outputs may be more than their records say (R15), and how many of them nothing makes good. */
const openOutputs = function(placeholders, { session, reported, rows, booked, gaps }) {
	const open = openRows(rows, booked, gaps);
	const isWhole = [...booked].every(([model, { tokens }]) => !open.has(model) && isWithin(tokens, rows.get(model)?.row));
	const unconfirmed = placeholders.filter((priced) => !isWhole || !isConfirmed(priced, session, gaps, reported));
	const unstated = isWhole ? unconfirmed.filter(({ request }) => !session.isCovered(request)) : unconfirmed;
	return {
		placeholders: Math.max(unconfirmed.length, gaps.some(isOutputAlone) ? 1 : 0) + open.size,
		openPlaceholders: unstated.length + open.size
	};
};
/** No call has output without a prompt: such a gap is output that some record has only a placeholder for. */
const isOutputAlone = function({ tokens }) { return tokens.output > 0 && require_report.promptTokens(tokens) === 0; };
/** The total shows no output beyond the records of the model: what looked like a placeholder is the true count. */
const isConfirmed = function({ request, lines }, session, gaps, reported) {
	return reported.models.size > 0 && session.isCovered(request) && !gaps.some((gap) => gap.tokens.output > 0 && gap.model === lines[0].model);
};
/** A total that shows less of a prompt than the requests do is not one of all of them. */
const isWithin = function(tokens, row) { return row !== void 0 && require_report.promptTokens(tokens) <= require_report.promptTokens(row); };

// src/analysis/price-session.ts
const priceSession = function(session, pricer) {
	const price = pricing(session, pricer);
	const requests = [];
	const placeholders = [];
	for (const thread of session.threads) for (const request of thread.requests) {
		const priced = price(request);
		requests.push(priced);
		if (request.provisional) placeholders.push(priced);
	}
	return {
		requests,
		placeholders,
		inherited: session.inherited.map(price)
	};
};
/** Records that do not say what was asked for are priced by what the session's total says: a regional profile costs more. */
const pricing = function({ reported }, pricer) {
	if (reported === null) return pricer.price;
	const asked = require_report.askedIds(reported.models, pricer);
	if (asked.size === 0) return pricer.price;
	return (request) => {
		const id = request.requestedModel === null ? asked.get(require_report.canonical(pricer, request.model)) : void 0;
		return pricer.price(id === void 0 ? request : {
			...request,
			requestedModel: id
		});
	};
};

// src/analysis/reconcile.ts
/**
* Holds the priced requests of a session against Claude Code's own total (R33\u2013R39). The bill is the requests plus, per model
* and token category, what the total shows beyond them; where the total shows less, the requests stand.
*/
const reconcile = function(session, pricer) {
	const priced = priceSession(session, pricer);
	const { reported } = session;
	return reported === null ? withoutTotal(session, priced) : withTotal(session, priced, reported, pricer);
};
const withoutTotal = function(session, { requests, placeholders }) { return ({
	session,
	requests,
	gaps: [],
	placeholders: placeholders.length,
	openPlaceholders: placeholders.length,
	reportedUsd: null,
	comparableNanos: null,
	isManaged: false,
	issues: []
}); };
const withTotal = function(session, { requests, placeholders, inherited }, reported, pricer) {
	const stated = [...inherited, ...requests.filter(({ request }) => session.isCovered(request))];
	const rows = require_report.reportedModels(reported.models, pricer);
	const booked = require_report.bookedModels(stated, rows, pricer);
	const found = reported.models.size === 0 ? wholeGap(reported, stated) : modelGaps(rows, booked, session, pricer);
	const gaps = found.map(({ gap }) => gap);
	const managed = atManagedPrices({
		requests,
		gaps,
		rows,
		booked,
		pricer
	});
	const excess = excessOf(reported, rows, booked);
	const [foreign, ours] = partition(inherited, ({ request }) => isBeforeRun(request, session));
	return {
		session,
		...managed,
		gaps: excess === null ? managed.gaps : [...managed.gaps, excess],
		...openOutputs(placeholders, {
			session,
			reported,
			rows,
			booked,
			gaps
		}),
		reportedUsd: Math.max(0, reported.usd - require_report.nanosToUsd(cliNanosOf(foreign))),
		comparableNanos: comparable([...ours, ...managed.requests], managed.gaps, session),
		issues: [
			...found.some(({ isExplained }) => !isExplained) ? [UNEXPLAINED] : [],
			...excess === null ? [] : [EXCESS],
			...foreign.length > 0 && gaps.length > 0 ? [UNKNOWN_BASE] : []
		]
	};
};
/** Not of this run: of an earlier job, or of a forked session that is not in it. */
const isBeforeRun = function({ at }, { startedAt }) { return at !== null && startedAt !== null && at < startedAt; };
const partition = function(requests, isFirst) { return [requests.filter(isFirst), requests.filter((priced) => !isFirst(priced))]; };
const cliNanosOf = function(requests) { return requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.cliNanos ?? 0), 0), 0); };
const comparable = function(requests, gaps, session) {
	const covered = requests.filter(({ request }) => request.sessionId !== session.id || session.isCovered(request));
	if (covered.some(({ nanos }) => nanos === null) || gaps.some(({ nanos }) => nanos === null)) return null;
	return covered.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) + require_report.gapNanos(gaps);
};
const UNKNOWN_BASE = {
	code: "unknown-base",
	file: null,
	line: null,
	message: "No saved total tells what the session had spent before this run: what no request shows of that is in the bill."
};
const UNEXPLAINED = {
	code: "reported-price",
	file: null,
	line: null,
	message: "Claude Code's dollars for a model do not follow from its tokens; the tokens were billed at list price."
};

// src/analysis/breaks/rounds.ts
const FIELDS = [
	"input",
	"output",
	"cacheRead",
	"cacheWrite5m",
	"cacheWrite1h"
];
const hasFallback = function({ usage }) { return usage.iterations.some(({ kind }) => kind === "fallback"); };
/**
* The calls that the API made for a response one after the other: its `message` iterations where they sum to it, else the
* response itself (R30).
*/
const roundsOf = function(request) {
	const { usage } = request;
	if (usage.iterations.length === 0) return [usage];
	const [first, ...rest] = hasFallback(request) ? [] : usage.iterations.filter(({ kind }) => kind === "message");
	if (first === void 0) return [usage];
	return FIELDS.every((field) => rest.reduce((sum, each) => sum + each[field], first[field]) === usage[field]) ? [first, ...rest] : [usage];
};
const firstRoundOf = function(request) { return request.usage.iterations.length === 0 ? request.usage : roundsOf(request)[0]; };
const lastRoundOf = function(request) { return request.usage.iterations.length === 0 ? request.usage : roundsOf(request).at(-1) ?? request.usage; };
const sumOf = function(rounds) { return ({
	input: rounds.reduce((sum, { input }) => sum + input, 0),
	output: rounds.reduce((sum, { output }) => sum + output, 0),
	cacheRead: rounds.reduce((sum, { cacheRead }) => sum + cacheRead, 0),
	cacheWrite5m: rounds.reduce((sum, { cacheWrite5m }) => sum + cacheWrite5m, 0),
	cacheWrite1h: rounds.reduce((sum, { cacheWrite1h }) => sum + cacheWrite1h, 0)
}); };
/** The same response with other tokens in its rounds, counted from 0. Advisors and server-side compaction stay. */
const mapRounds = function(request, change) {
	const { usage } = request;
	const rounds = roundsOf(request);
	const isOne = rounds[0] === usage;
	let round = 0;
	const iterations = usage.iterations.map((each) => {
		if (each.kind !== "message" && each.kind !== "fallback") return each;
		return {
			...each,
			...change(each, isOne ? 0 : round++)
		};
	});
	return {
		...request,
		usage: {
			...usage,
			...isOne ? change(usage, 0) : sumOf(rounds.map(change)),
			iterations
		}
	};
};

// src/analysis/breaks/reprice.ts
/** Nanodollars of a request as it is; null: no price is known. */
const nanosOf = function(request, prices) { return prices.quickNanos(request, request.usage) ?? prices.price(request).nanos; };
/** Nanodollars, had the rounds of a request held other tokens. A response of one call is one round. */
const nanosWith = function(request, change, prices) { return prices.quickNanos(request, change(request.usage, 0)) ?? prices.price(mapRounds(request, change)).nanos; };

// src/analysis/breaks/compactions.ts
/** Effects of a thread's compactions that lie in this run, in file order. */
const compactionEffects = function({ thread }, prices) {
	const compactions = require_report.compactionsInRun(thread);
	return compactions.map((compaction, index) => effectOf(compaction, compactions[index + 1] ?? null, thread, prices));
};
const effectOf = function(compaction, until, thread, prices) {
	const { at, trigger, preTokens, postTokens } = compaction;
	const afterTurn = require_report.turnsBefore(thread, compaction);
	const previous = thread.requests[afterTurn - 1] ?? thread.before;
	const later = thread.requests.slice(afterTurn, until === null ? void 0 : require_report.turnsBefore(thread, until));
	const next = later[0] ?? null;
	const contextBefore = previous === null ? null : require_report.contextTokens(previous);
	const contextAfter = next === null ? null : require_report.contextTokens(next);
	const taken = contextBefore === null || contextAfter === null ? 0 : Math.max(0, contextBefore - contextAfter);
	return {
		sessionId: thread.sessionId,
		thread: thread.id,
		afterTurn,
		at,
		trigger,
		preTokens,
		postTokens,
		droppedTokens: preTokens === null || postTokens === null ? null : preTokens - postTokens,
		contextBefore,
		contextAfter,
		coldTurnNanos: next === null ? null : nanosOf(next, prices),
		summaryNanosAtLeast: previous === null ? null : nanosOf(readingAll(previous), prices),
		avoidedNanos: carried(later, taken, prices)
	};
};
/** A request that reads a whole prompt from the cache and writes nothing. */
const readingAll = function(request) { return ({
	...request,
	stopReason: null,
	usage: {
		...request.usage,
		input: 0,
		output: 0,
		cacheWrite5m: 0,
		cacheWrite1h: 0,
		webSearches: 0,
		iterations: [],
		cacheRead: require_report.contextTokens(request)
	}
}); };
/** What reading `tokens` more in each of them would have added to the price of requests. */
const carried = function(requests, tokens, prices) {
	const fuller = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
		input,
		output,
		cacheRead: cacheRead + tokens,
		cacheWrite5m,
		cacheWrite1h
	});
	let sum = 0;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		if (request === void 0) continue;
		const actual = nanosOf(request, prices);
		const more = nanosWith(request, fuller, prices);
		if (actual === null || more === null) return null;
		sum += more - actual;
	}
	return sum;
};

// src/analysis/compaction-rows.ts
/** The compactions of a session that lie in this run, thread by thread, at list prices. */
const compactionRows = function({ threads }, prices) { return threads.flatMap((thread) => compactionEffects({ thread }, prices)).map((effect) => ({
	sessionId: effect.sessionId,
	thread: effect.thread,
	afterTurn: effect.afterTurn,
	at: require_report.isoOrNull(effect.at),
	trigger: effect.trigger,
	preTokens: effect.preTokens,
	postTokens: effect.postTokens,
	contextBefore: effect.contextBefore,
	contextAfter: effect.contextAfter,
	coldTurnUsd: require_report.usdOrNull(effect.coldTurnNanos),
	summaryUsdAtLeast: require_report.usdOrNull(effect.summaryNanosAtLeast),
	avoidedUsd: require_report.usdOrNull(effect.avoidedNanos)
})); };

// src/analysis/traits.ts
/** Before, one-hour writes were priced as five-minute writes: wrong up to 2.1.168, right from 2.1.176 on. */
const RIGHT_HOUR_WRITES = [
	2,
	1,
	176
];
const traitsOf = function({ reported, cliVersion }, sums) { return ({
	guessesPrice: reported?.hasUnknownModel === true,
	hasCompactionRounds: sums.hasCompactionRounds,
	hasFallback: sums.hasFallback,
	isRegional: sums.isRegional,
	hasOldHourWrites: sums.hourWriteTokens > 0 && require_report.isOlder(cliVersion, RIGHT_HOUR_WRITES)
}); };

// src/analysis/summary.ts
const summarise = function(bill, pricer) {
	const { session } = bill;
	const sums = require_report.sumBill(bill);
	const all = require_report.allModels(sums.models);
	return {
		row: require_report.sessionRow(bill, all.nanos),
		threads: sums.threads.map(require_report.threadRow),
		models: sums.models,
		compactions: compactionRows(session, pricer),
		sums: all,
		gaps: bill.gaps,
		isWhollyPriced: all.nanos !== null && bill.gaps.every(({ nanos }) => nanos !== null),
		reported: session.reported === null ? null : {
			usd: bill.reportedUsd ?? 0,
			source: session.reported.source
		},
		reportedTurns: session.reportedTurns,
		mainTurns: session.threads.find((thread) => thread.id === "main")?.requests.length ?? 0,
		promptTokens: {
			all: sums.promptTokens,
			cacheRead: sums.readTokens
		},
		context: require_report.contextOf(session, sums.threads, pricer),
		comparableNanos: bill.comparableNanos,
		traits: traitsOf(session, sums),
		isIncomplete: session.isIncomplete,
		isError: session.isError,
		isManaged: bill.isManaged,
		placeholders: bill.placeholders,
		openPlaceholders: bill.openPlaceholders,
		issues: bill.issues
	};
};

// src/analysis/add-recording.ts
/** Turns up to which a report goes into detail, turn by turn: more is a corpus, not a run. */
const MOST_DETAILED_TURNS = 1e4;
const MOST_ISSUES = 100;
/** Prices, reconciles and sums up the sessions of a recording. The requests of a corpus are let go. */
const addRecording = function(run, recording, pricer) {
	for (const session of recording.sessions) {
		run.turns += session.threads.reduce((sum, thread) => sum + thread.requests.length, 0);
		if (run.turns > MOST_DETAILED_TURNS && run.bills !== null) dropDetails(run);
		const bill = reconcile(session, pricer);
		run.sessions.push(summarise(bill, pricer));
		run.bills?.push(bill);
	}
	run.evidence = addEvidence(run.evidence, recording);
};
/** Details of some of the sessions would be taken for those of all. */
const dropDetails = function(run) {
	run.bills = null;
	const message = `Over ${MOST_DETAILED_TURNS / 1e3},000 turns: the report has no timeline, origins or what-ifs. Name fewer sessions, or ask tollgate insights.`;
	run.issues.push({
		code: "no-timeline",
		file: null,
		line: null,
		message
	});
};
const addEvidence = function(a, b) { return ({
	sources: [...a.sources, ...b.sources],
	issues: [...a.issues, ...b.issues].slice(0, MOST_ISSUES),
	issueCount: a.issueCount + b.issueCount,
	recordsRead: a.recordsRead + b.recordsRead,
	linesSkipped: a.linesSkipped + b.linesSkipped,
	isCut: a.isCut || b.isCut,
	isExecutionFileIncomplete: a.isExecutionFileIncomplete || b.isExecutionFileIncomplete,
	sessionsLeftOut: a.sessionsLeftOut + b.sessionsLeftOut
}); };

// src/analysis/breaks/line-search.ts
/** Index of the first line above `line`; lines rise. */
const firstAbove = function(lines, line) {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((lines[middle] ?? 0) > line) high = middle;
		else low = middle + 1;
	}
	return low;
};

// src/analysis/breaks/pieces-between.ts
/** What stands between two lines of a thread's file, without the lines themselves. */
const piecesBetween = function({ lines, kinds, names }, from, to) {
	const found = [];
	for (let index = firstAbove(lines, from); (lines[index] ?? to) < to; index++) {
		const kind = kinds[index];
		if (kind !== void 0) found.push({
			kind,
			name: names[index] ?? ""
		});
	}
	return found;
};

// src/analysis/breaks/lifetime.ts
const FIVE_MINUTES = 3e5;
const ONE_HOUR = 36e5;
/**
* How long the tokens of a prompt live in the cache after it, in milliseconds: as the client asked, else as the prompt
* wrote. Null where it wrote nothing and no record says.
* https://platform.claude.com/docs/en/build-with-claude/prompt-caching
*/
const statedLifetime = function({ cacheTtl, usage }) {
	if (cacheTtl === "1h") return 36e5;
	if (cacheTtl === "5m") return 3e5;
	if (usage.cacheWrite1h > 0) return 36e5;
	return usage.cacheWrite5m > 0 ? 3e5 : null;
};

// src/analysis/breaks/priced-thread.ts
/** Nanodollars of all turns as they are priced; null: some turn has no price. */
const actualNanos = function(threads) {
	let sum = 0;
	for (const { turns } of threads) for (let index = 0; index < turns.length; index += 1) {
		const nanos = turns[index]?.nanos ?? null;
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
/** The steps of a thread that are wanted, the one into the run first. Few are, so only those are made. */
const stepsOf = function({ thread, turns }, isWanted) {
	const steps = [];
	const compactions = require_report.inOrder(thread.compactions);
	let previous = thread.before;
	let lifetimeMs = 3e5;
	for (let index = 0; index < turns.length; index += 1) {
		const priced = turns[index];
		if (priced === void 0) continue;
		if (previous !== null) {
			lifetimeMs = statedLifetime(previous) ?? lifetimeMs;
			if (isWanted(previous, priced, lifetimeMs)) {
				const isCompacted = require_report.isAnyBetween(compactions, previous, priced.request);
				steps.push({
					turn: index + 1,
					previous,
					lifetimeMs,
					priced,
					isCompacted,
					isResume: index === 0
				});
			}
		}
		previous = priced.request;
	}
	return steps;
};
/** Milliseconds between two records; null where one has no time, or stands behind the other with an earlier one. */
const gapBetween = function(previous, { at }) { return previous.at === null || at === null || at < previous.at ? null : at - previous.at; };

// src/analysis/breaks/cause.ts
/**
* `message.diagnostics.cache_miss_reason` of the API. Its other reasons (`unavailable`, `previous_message_not_found`) say
* that it does not know.
*/
const REPORTED = /* @__PURE__ */ new Map([
	["model_changed", "model-switch"],
	["system_changed", "system-changed"],
	["tools_changed", "tools-changed"],
	["messages_changed", "messages-changed"]
]);
/** Attachments by which Claude Code tells the model of a changed list. */
const LISTS = /* @__PURE__ */ new Map([
	["deferred_tools_delta", "tools-changed"],
	["mcp_instructions_delta", "mcp-changed"],
	["skill_listing", "skills-changed"],
	["agent_listing_delta", "agents-changed"]
]);
/** Why the API says it missed the cache; null: it does not say. */
const reportedCause = function({ request }) { return REPORTED.get(request.cacheMiss?.reason ?? "") ?? null; };
/** The first list, in the order of the prompt, that was announced again between the two requests. */
const changedList = function({ previous, priced }, { pieces }) {
	const between = piecesBetween(pieces, previous.line, priced.request.line);
	const isAnnounced = ([list]) => between.some(({ kind, name }) => kind === "attachment" && name === list);
	return [...LISTS].find(isAnnounced)?.[1] ?? null;
};
const isOtherEffort = function({ previous, priced: { request } }) { return previous.effort !== null && request.effort !== null && previous.effort !== request.effort; };
/** A prompt only grows unless something of it was taken away, and all behind that place is new to the cache. */
const isShorter = function({ previous, priced: { request } }) { return require_report.promptTokens(firstRoundOf(request)) < require_report.promptTokens(lastRoundOf(previous)); };
/**
* Why a prompt was written again (R44): the API's word first, then what is certain, then what is likely.
* `previousModel` and the turn's own are those that answered, by their canonical names.
*/
const diagnose = function(step, thread, previousModel) {
	const reported = reportedCause(step.priced);
	if (reported !== null) return {
		cause: reported,
		evidence: "reported"
	};
	const inferred = (cause) => ({
		cause,
		evidence: "inferred"
	});
	if (previousModel !== step.priced.lines[0].model) return inferred("model-switch");
	if (isOtherEffort(step)) return inferred("effort-change");
	if ((gapBetween(step.previous, step.priced.request) ?? 0) > step.lifetimeMs) return inferred("expired");
	const list = changedList(step, thread);
	if (list !== null) return inferred(list);
	if (step.isResume) return inferred("resume");
	return inferred(isShorter(step) ? "messages-changed" : "unexpected");
};

// src/analysis/breaks/lost.ts
/**
* Takes tokens from where a miss put them to where a hit would have: reads. Longer-lived entries stand before shorter ones in
* a prompt, and what is not cached at all comes last, so that is the order in which they are taken.
* https://platform.claude.com/docs/en/build-with-claude/prompt-caching, mixing different TTLs
*/
const readInstead = function(tokens, count) {
	const from1h = Math.min(count, tokens.cacheWrite1h);
	const from5m = Math.min(count - from1h, tokens.cacheWrite5m);
	const fromInput = Math.min(count - from1h - from5m, tokens.input);
	return {
		output: tokens.output,
		cacheWrite1h: tokens.cacheWrite1h - from1h,
		cacheWrite5m: tokens.cacheWrite5m - from5m,
		input: tokens.input - fromInput,
		cacheRead: tokens.cacheRead + from1h + from5m + fromInput
	};
};
/** Of a response, had its first `count` unread tokens come from the cache. */
const asRead = function(count) { return (tokens, round) => round === 0 && count > 0 ? readInstead(tokens, count) : tokens; };
/**
* What writing tokens again cost beyond reading them, in nanodollars: tokens \u00d7 (write rate \u2212 read rate), each of the two
* prices rounded as the bill is; nothing where a user's own prices have writes cheaper than reads. Null: no price is known.
*/
const lostTo = function(request, rewrittenTokens, prices) {
	const actual = nanosOf(request, prices);
	const warm = nanosWith(request, asRead(rewrittenTokens), prices);
	return actual === null || warm === null ? null : Math.max(0, actual - warm);
};

// src/analysis/breaks/find-breaks.ts
/**
* A prompt that reads less than this share of the previous one is a break. Between 0.61 and 0.78 lies no turn of the
* corpus; what reads more misses the last breakpoint or two, as parallel calls do. docs/cache-breaks.md
*/
const LEAST_READ = .7;
/** Shorter prompts the API does not cache on most models. https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
const LEAST_REWRITTEN = 1024;
/** What of the previous prompt could have been read, and was not, in tokens. */
const missedTokens = function(previous, request) {
	const first = firstRoundOf(request);
	const prompt = require_report.promptTokens(first);
	if (prompt - first.cacheRead < LEAST_REWRITTEN) return 0;
	const last = lastRoundOf(previous);
	const expected = require_report.promptTokens(last);
	return expected > last.input ? Math.min(expected, prompt) - first.cacheRead : 0;
};
const isMiss = function(previous, priced) {
	if (missedTokens(previous, priced.request) < LEAST_REWRITTEN) return false;
	return firstRoundOf(priced.request).cacheRead / require_report.promptTokens(lastRoundOf(previous)) < LEAST_READ || reportedCause(priced) !== null;
};
/**
* The turns of a thread that wrote a prompt again which the cache had held (R44), in order. The cold turn after a
* compaction is none: it belongs to the compaction.
*/
const findBreaks = function(priced, prices) {
	const { thread } = priced;
	const found = [];
	for (const step of stepsOf(priced, isMiss)) {
		if (step.isCompacted) continue;
		const { request } = step.priced;
		const rewrittenTokens = missedTokens(step.previous, request);
		const { cause, evidence } = diagnose(step, thread, prices.price(step.previous).lines[0].model);
		found.push({
			sessionId: thread.sessionId,
			thread: thread.id,
			turn: step.turn,
			at: request.at,
			rewrittenTokens,
			lostNanos: lostTo(request, rewrittenTokens, prices),
			cause,
			evidence,
			gapMs: gapBetween(step.previous, request),
			lifetimeMs: step.lifetimeMs
		});
	}
	return found;
};

// src/analysis/breaks/waste.ts
/** What of a thread did no visible good, as far as records show it. Failed attempts without usage cost nothing. */
const wasteOf = function(priced) {
	const place = {
		sessionId: priced.thread.sessionId,
		thread: priced.thread.id
	};
	const cutOutputs = [];
	const retries = [];
	let previous = null;
	for (let turn = 1; turn <= priced.turns.length; turn += 1) {
		const each = priced.turns[turn - 1];
		if (each === void 0) continue;
		const { request, lines } = each;
		if (previous !== null && isResent(priced.thread, previous.request, request)) retries.push({
			...place,
			turn: turn - 1,
			kind: "resent",
			nanos: previous.nanos
		});
		if (lines.length > 1) {
			for (const { kind, nanos } of lines) if (kind === "declined") retries.push({
				...place,
				turn,
				kind,
				nanos
			});
		}
		if (request.stopReason === "max_tokens") {
			const outputNanos = lines[0].cost?.output ?? null;
			cutOutputs.push({
				...place,
				turn,
				outputTokens: request.usage.output,
				outputNanos
			});
		}
		previous = each;
	}
	return {
		repeatedCalls: repeatedCalls(priced, place),
		cutOutputs,
		retries
	};
};
const isResent = function({ pieces: { lines } }, previous, request) { return require_report.contextTokens(previous) === require_report.contextTokens(request) && (lines[firstAbove(lines, previous.line)] ?? request.line) >= request.line; };
/** Repeated calls, the most frequent first. */
const repeatedCalls = function({ turns }, place) {
	const repeated = repeatedInputs(turns);
	if (repeated.size === 0) return [];
	const byDigest = /* @__PURE__ */ new Map();
	const calls = [];
	for (let index = 0; index < turns.length; index += 1) for (const { name, inputDigest } of turns[index]?.request.toolUses ?? []) {
		if (!repeated.has(inputDigest)) continue;
		const first = byDigest.get(inputDigest) ?? null;
		let call = first;
		while (call !== null && call.tool !== name) call = call.other;
		if (call === null) {
			call = {
				tool: name,
				turns: [],
				other: first
			};
			byDigest.set(inputDigest, call);
			calls.push(call);
		}
		call.turns.push(index + 1);
	}
	return calls.filter((call) => call.turns.length > 1).map((call) => ({
		...place,
		tool: call.tool,
		times: call.turns.length,
		turns: call.turns
	})).sort((a, b) => b.times - a.times);
};
/** Digests of inputs that were given more than once: hardly any is, so the calls of the others need not be kept. */
const repeatedInputs = function(turns) {
	const digests = [];
	for (let index = 0; index < turns.length; index += 1) {
		const calls = turns[index]?.request.toolUses ?? [];
		for (let call = 0; call < calls.length; call += 1) digests.push(calls[call]?.inputDigest ?? 0);
	}
	const repeated = /* @__PURE__ */ new Set();
	let last = null;
	for (const digest of Float64Array.from(digests).sort()) {
		if (digest === last) repeated.add(digest);
		last = digest;
	}
	return repeated;
};

// src/analysis/breaks/losses.ts
/** Finds cache breaks and waste in the threads of a run. */
const lossesOf = function(threads, prices) {
	const breaks = [];
	const repeatedCalls = [];
	const cutOutputs = [];
	const retries = [];
	for (const thread of threads) {
		const waste = wasteOf(thread);
		for (const each of findBreaks(thread, prices)) breaks.push(each);
		for (const each of waste.repeatedCalls) repeatedCalls.push(each);
		for (const each of waste.cutOutputs) cutOutputs.push(each);
		for (const each of waste.retries) retries.push(each);
	}
	const causes = sumByCause(breaks);
	let lostNanos = 0;
	for (const cause of causes) lostNanos += cause.lostNanos;
	const spent = actualNanos(threads);
	const lostShare = spent === null || spent === 0 ? null : lostNanos / spent;
	return {
		breaks,
		causes,
		lostNanos,
		lostShare,
		waste: {
			repeatedCalls,
			cutOutputs,
			retries
		}
	};
};
const sumByCause = function(breaks) {
	const sums = /* @__PURE__ */ new Map();
	for (const { cause, rewrittenTokens, lostNanos } of breaks) {
		const sum = sums.get(cause) ?? {
			cause,
			breaks: 0,
			rewrittenTokens: 0,
			lostNanos: 0
		};
		sum.breaks += 1;
		sum.rewrittenTokens += rewrittenTokens;
		sum.lostNanos += lostNanos ?? 0;
		sums.set(cause, sum);
	}
	return [...sums.values()].sort((a, b) => b.lostNanos - a.lostNanos || b.rewrittenTokens - a.rewrittenTokens);
};

// src/analysis/origins/segments.ts
const newSegments = function() { return ({
	labels: [],
	starts: [],
	due: [],
	paid: [],
	length: 0
}); };
const push = function(segments, label, size) {
	segments.labels.push(label);
	segments.starts.push(segments.length);
	segments.due.push(0);
	segments.paid.push(0);
	segments.length += size;
};
/** Index of the last segment that starts before a position; -1: none. */
const lastBefore = function(starts, position) {
	let high = starts.length;
	let low = high;
	for (let step = 1; low > 0 && (starts[low - 1] ?? 0) >= position; step *= 2) {
		high = low - 1;
		low = Math.max(0, low - step);
	}
	while (low < high) {
		const middle = low + high >>> 1;
		if ((starts[middle] ?? 0) < position) low = middle + 1;
		else high = middle;
	}
	return low - 1;
};
const addTo$1 = function(column, row, value) {
	if (row >= 0) column[row] = (column[row] ?? 0) + value;
};
/** Charges every token before a position, in nanodollars per token. */
const chargeUpTo = function(segments, position, rate) {
	if (rate === 0) return;
	const { starts, due, paid, length } = segments;
	const row = lastBefore(starts, position);
	if (position >= (starts[row + 1] ?? length)) {
		addTo$1(due, row, rate);
		return;
	}
	addTo$1(paid, row, rate * (position - (starts[row] ?? 0)));
	addTo$1(due, row - 1, rate);
};
/** Settles the last segment, up to its end: what is due falls on it, and on those before it later. */
const settleLast = function({ starts, due, paid, length }) {
	const row = starts.length - 1;
	const rate = due[row] ?? 0;
	addTo$1(paid, row, rate * (length - (starts[row] ?? 0)));
	addTo$1(due, row - 1, rate);
	due[row] = 0;
};
/** Takes the last segment away, and tells of it with its whole cost. */
const popLast = function(segments, onEnd) {
	settleLast(segments);
	segments.length = segments.starts.pop() ?? 0;
	segments.due.pop();
	const label = segments.labels.pop();
	const nanos = segments.paid.pop() ?? 0;
	if (label !== void 0) onEnd(label, Math.round(nanos));
};
/** Drops what stands behind a position; `onEnd` is told of every segment that is gone, latest first, with its whole cost. */
const cutSegments = function(segments, length, onEnd) {
	const { starts } = segments;
	while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= length) popLast(segments, onEnd);
	if (segments.length <= length) return;
	settleLast(segments);
	segments.length = length;
};

// src/analysis/origins/carried.ts
/** How many single pieces are told of: a headline needs one. */
const MOST_PIECES = 5;
const newCarried = function(owner) { return ({
	owner,
	segments: newSegments(),
	calls: 0,
	found: [],
	least: Number.NEGATIVE_INFINITY
}); };
/** Puts a piece at the context's end. The next call is the first to send it. */
const carry = function(carried, turn, origin, tokens, isEstimated) { return push(carried.segments, {
	turn,
	origin,
	tokens,
	isEstimated,
	firstCall: carried.calls + 1
}, tokens); };
/** Puts tokens there that are no piece. */
const carryUnnamed = function({ segments }, tokens) { return push(segments, null, tokens); };
/** Ends the pieces behind a position. */
const drop = function(carried, length) { return cutSegments(carried.segments, length, (label, nanos) => {
	if (label !== null && nanos >= carried.least) keep(carried, label, nanos);
}); };
const keep = function(carried, { turn, origin, tokens, isEstimated, firstCall }, nanos) {
	const { owner, found, calls } = carried;
	found.push({
		...owner,
		turn,
		origin,
		tokens,
		isEstimated,
		timesResent: calls - firstCall,
		nanos
	});
	if (found.length < 20) return;
	found.splice(0, Number.POSITIVE_INFINITY, ...dearest(found));
	carried.least = found.at(-1)?.nanos ?? 0;
};
const newRates = function() { return [
	0,
	0,
	0,
	0
]; };
/** The mean rates of a response, by bucket. */
const setRates = function(rates, { tokens, cost }) {
	rates[0] = cost === null ? 0 : rateOf(cost.cacheRead, tokens.cacheRead);
	rates[1] = cost === null ? 0 : rateOf(cost.cacheWrite1h, tokens.cacheWrite1h);
	rates[2] = cost === null ? 0 : rateOf(cost.cacheWrite5m, tokens.cacheWrite5m);
	rates[3] = cost === null ? 0 : rateOf(cost.input, tokens.input);
};
const rateOf = function(nanos, tokens) { return tokens === 0 ? 0 : nanos / tokens; };
/** Charges a call to the pieces it sent, region by region, at the rates of its response. */
const chargeCall = function(carried, call, rates) {
	const { segments } = carried;
	carried.calls += 1;
	let end = call.cacheRead;
	let rate = rates[0];
	if (call.cacheWrite1h > 0) {
		chargeUpTo(segments, end, rate - rates[1]);
		end += call.cacheWrite1h;
		rate = rates[1];
	}
	if (call.cacheWrite5m > 0) {
		chargeUpTo(segments, end, rate - rates[2]);
		end += call.cacheWrite5m;
		rate = rates[2];
	}
	if (call.input > 0) {
		chargeUpTo(segments, end, rate - rates[3]);
		end += call.input;
		rate = rates[3];
	}
	chargeUpTo(segments, end, rate);
};
/** The dearest pieces, then those sent most; among equals by turn, session and thread, whatever order they come in. */
const dearest = function(pieces) { return [...pieces].sort((a, b) => b.nanos - a.nanos || sentTokens(b) - sentTokens(a) || a.turn - b.turn || (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, MOST_PIECES); };
const nameOf = function({ sessionId, threadId, origin }) { return `${sessionId} ${threadId} ${origin}`; };
const sentTokens = function({ tokens, timesResent }) { return tokens * (timesResent + 1); };

// src/analysis/origins/sums.ts
const sumFor = function(sums, origin) {
	const known = sums.get(origin);
	if (known !== void 0) return known;
	const sum = {
		tokens: 0,
		estimatedTokens: 0,
		resentTokens: 0,
		cost: {
			write: 0,
			carry: 0,
			fresh: 0,
			output: 0,
			other: 0
		}
	};
	sums.set(origin, sum);
	return sum;
};
const PARTS = [
	"write",
	"carry",
	"fresh",
	"output",
	"other"
];
const totalOf = function(cost) { return PARTS.reduce((sum, part) => sum + cost[part], 0); };
/** The origins, dearest first, then the larger, then by name. */
const originRows = function(sums) { return [...sums].map(([origin, sum]) => ({
	origin,
	...sum,
	nanos: totalOf(sum.cost)
})).sort((a, b) => b.nanos - a.nanos || b.tokens - a.tokens || (a.origin < b.origin ? -1 : 1)); };
/** The origins of several threads or sessions together. */
const sumOrigins = function(lists) {
	const sums = /* @__PURE__ */ new Map();
	for (const list of lists) for (const { origin, tokens, estimatedTokens, resentTokens, cost } of list) {
		const sum = sumFor(sums, origin);
		sum.tokens += tokens;
		sum.estimatedTokens += estimatedTokens;
		sum.resentTokens += resentTokens;
		for (const part of PARTS) sum.cost[part] += cost[part];
	}
	return originRows(sums);
};
/** How often a token of the origin was sent again, on average over its tokens; 0 for what is sent once or never. */
const timesResent = function({ tokens, resentTokens }) { return tokens === 0 ? 0 : resentTokens / tokens; };

// src/analysis/origins/origin-of.ts
/** Tools whose results go by what they bring rather than by their name. */
const BY_TOOL = /* @__PURE__ */ new Map([
	["WebSearch", "web"],
	["WebFetch", "web"],
	["Skill", "skill"],
	["Task", "subagent"],
	["Agent", "subagent"]
]);
const MCP_TOOL = /^mcp__(?<server>.+?)__/;
/** Attachments for the screen, for the permission check, or copies of what the API was sent: the model never sees them. */
const UNSENT = /* @__PURE__ */ new Set([
	"command_permissions",
	"deferred_tools_record",
	"hook_system_message",
	"max_turns_reached",
	"prompt_snapshot"
]);
/** Whether a tool's result is among the pieces from one row to another. */
const hasToolResult = function({ kinds }, first, end) {
	for (let row = first; row < end; row += 1) if (kinds[row] === "tool-result") return true;
	return false;
};
/**
* Who put a piece into the context; null: it never got there. `hasTools`: a tool's result came with it between the same two
* requests, `isBehind`: so did the piece before it. What a hook prints goes to the model at a session's start and at a prompt,
* not around a tool. https://code.claude.com/docs/en/hooks
*/
const originOf = function({ kinds, names }, row, isBehind, hasTools, tools) {
	const name = names[row] ?? "";
	switch (kinds[row]) {
		case "prompt": return isBehind && kinds[row - 1] === "tool-result" && names[row - 1] === "Skill" ? "skill" : "prompt";
		case "tool-result": return toolOrigin(name, tools);
		case "attachment":
			if (UNSENT.has(name) || name === "hook_success" && hasTools) return null;
			return `attachment:${name === "" ? "unknown" : name}`;
		case "summary": return "summary";
		default: return null;
	}
};
const toolOrigin = function(name, tools) {
	const known = tools.get(name);
	if (known !== void 0) return known;
	const server = name.startsWith("mcp__") ? MCP_TOOL.exec(name)?.groups?.["server"] : void 0;
	const origin = server === void 0 ? BY_TOOL.get(name) ?? `tool:${name === "" ? "unknown" : name}` : `mcp:${server}`;
	tools.set(name, origin);
	return origin;
};

// src/analysis/origins/arrived.ts
const newArrived = function() { return ({
	origins: [],
	usual: [],
	count: 0,
	bytes: 0,
	usualTokens: 0,
	isCompacted: false
}); };
/** Makes it ready for the next request. */
const clear = function(arrived, isCompacted) {
	arrived.count = 0;
	arrived.bytes = 0;
	arrived.usualTokens = 0;
	arrived.isCompacted = isCompacted;
};
/** Adds a piece: the size of its JSON, and the tokens that this usually is. */
const arrive = function(arrived, origin, bytes, usual) {
	arrived.origins[arrived.count] = origin;
	arrived.usual[arrived.count] = usual;
	arrived.count += 1;
	arrived.bytes += bytes;
	arrived.usualTokens += usual;
};
/** Bytes of JSON per token, as measured on public transcripts: code and logs are denser than prose. docs/origins.md */
const bytesPerToken = function(kind) { return kind === "tool-result" ? 2.5 : 3.5; };
/**
* Goes through a thread's pieces and compactions with its requests, in file order: each is handed out once, before the
* first request that stands behind it. Pieces ahead of a compaction are gone with it.
*/
const arrivalsOf = function({ pieces, compactions, requests }, arrived) {
	const file = requests[0]?.file;
	const borders = compactions.filter((compaction) => compaction.file === file).map(({ line }) => line).sort((a, b) => a - b);
	const tools = /* @__PURE__ */ new Map();
	let piece = 0;
	let border = 0;
	return (request) => {
		clear(arrived, false);
		if (request.file !== file) return;
		while ((borders[border] ?? Number.POSITIVE_INFINITY) < request.line) {
			border += 1;
			arrived.isCompacted = true;
		}
		const from = arrived.isCompacted ? borders[border - 1] ?? 0 : 0;
		let first = piece;
		while ((pieces.lines[piece] ?? Number.POSITIVE_INFINITY) < request.line) piece += 1;
		while (first < piece && (pieces.lines[first] ?? 0) <= from) first += 1;
		if (first < piece) arriveAll(arrived, pieces, first, piece, tools);
	};
};
/** Adds the pieces of these columns from one row to another that got into the context. */
const arriveAll = function(arrived, pieces, first, end, tools) {
	const hasTools = hasToolResult(pieces, first, end);
	for (let row = first; row < end; row += 1) {
		const origin = originOf(pieces, row, row > first, hasTools, tools);
		if (origin === null) continue;
		const bytes = pieces.bytes[row] ?? 0;
		arrive(arrived, origin, bytes, Math.ceil(bytes / bytesPerToken(pieces.kinds[row] ?? "attachment")));
	}
};

// src/analysis/origins/calls.ts
const callOf = function(tokens) { return ({
	input: tokens.input,
	output: tokens.output,
	cacheRead: tokens.cacheRead,
	cacheWrite5m: tokens.cacheWrite5m,
	cacheWrite1h: tokens.cacheWrite1h,
	prompt: require_report.promptTokens(tokens)
}); };
/** The calls behind a response's tokens. They never hold advisors, compaction or declined attempts, which are billed apart (R30). */
const callsOf = function(request) { return request.usage.iterations.length === 0 ? [callOf(request.usage)] : roundsOf(request).map(callOf); };

// src/analysis/origins/apportion.ts
/**
* Splits a whole number in proportion to whole weights \u2265 0. The running sum is rounded, so that the parts are whole, none is
* below 0, and they sum to the whole exactly. All 0 where no weight is above 0. `parts` is what they are written to.
*/
const apportion = function(whole, weights, parts = []) {
	let total = 0;
	for (let index = 0; index < weights.length; index += 1) total += weights[index] ?? 0;
	let weighed = 0;
	let given = 0;
	for (let index = 0; index < weights.length; index += 1) {
		const weight = weights[index] ?? 0;
		if (weight <= 0) {
			parts[index] = 0;
			continue;
		}
		weighed += weight;
		const due = Math.round(whole * (weighed / total));
		parts[index] = due - given;
		given = due;
	}
	return parts;
};

// src/analysis/origins/layers.ts
const newLayers = function() { return ({
	all: [],
	byOrigin: /* @__PURE__ */ new Map(),
	sizes: [],
	owners: [],
	starts: [],
	length: 0
}); };
/** Names of tools are anybody's: those beyond a sane number share one origin. */
const MOST_ORIGINS = 100;
/** The layer of an origin, made at its first piece. */
const layerOf = function(layers, origin) {
	const known = layers.byOrigin.get(origin);
	if (known !== void 0) return known;
	if (layers.all.length >= MOST_ORIGINS && origin !== "other") return layerOf(layers, "other");
	const layer = {
		origin,
		column: layers.all.length,
		starts: [],
		before: [],
		tokens: 0
	};
	layers.byOrigin.set(origin, layer);
	layers.all.push(layer);
	layers.sizes.push(0);
	return layer;
};
/** Puts tokens at the context's end. */
const extend = function(layers, layer, tokens) {
	layer.starts.push(layers.length);
	layer.before.push(layer.tokens);
	layer.tokens += tokens;
	layers.sizes[layer.column] = layer.tokens;
	layers.owners.push(layer);
	layers.starts.push(layers.length);
	layers.length += tokens;
};
/** Tokens of a layer before a position. */
const tokensBefore = function({ starts, before, tokens }, position) {
	const last = starts.length - 1;
	if (position >= (starts[last] ?? 0) + tokens - (before[last] ?? 0)) return tokens;
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((starts[middle] ?? 0) < position) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return 0;
	const first = before[low - 1] ?? 0;
	const size = (before[low] ?? tokens) - first;
	return first + Math.min(position - (starts[low - 1] ?? 0), size);
};
/** Drops what stands behind a position. */
const cutLayers = function(layers, length) {
	if (length >= layers.length) return;
	for (const layer of layers.all) {
		layer.tokens = tokensBefore(layer, length);
		layers.sizes[layer.column] = layer.tokens;
		while ((layer.starts.at(-1) ?? -1) >= length) {
			layer.starts.pop();
			layer.before.pop();
		}
	}
	while ((layers.starts.at(-1) ?? -1) >= length) {
		layers.starts.pop();
		layers.owners.pop();
	}
	layers.length = length;
};

// src/analysis/origins/charge.ts
/**
* The regions of a prompt, front to back: the cached prefix, writes, and what stands behind the last cache breakpoint. One-hour
* writes come before five-minute ones. https://platform.claude.com/docs/en/build-with-claude/prompt-caching, mixing TTLs
*/
const REGIONS = [
	{
		bucket: "cacheRead",
		part: "carry"
	},
	{
		bucket: "cacheWrite1h",
		part: "write"
	},
	{
		bucket: "cacheWrite5m",
		part: "write"
	},
	{
		bucket: "input",
		part: "fresh"
	}
];
const newWeights = function() { return ({
	rows: REGIONS.map(() => []),
	parts: []
}); };
/** Makes them ready for the next response. */
const clearWeights = function({ rows }) {
	for (const row of rows) row.fill(0);
};
/** Adds a call: its prompt is all that the layers hold. */
const weigh = function({ rows }, { all }, call) {
	for (const row of rows) while (row.length < all.length) row.push(0);
	for (const layer of all) if (layer.tokens > 0) weighLayer(rows, layer, call);
};
const weighLayer = function(rows, layer, call) {
	let position = 0;
	let before = 0;
	for (let index = 0; index < REGIONS.length && before < layer.tokens; index += 1) {
		const region = REGIONS[index];
		const count = region === void 0 ? 0 : call[region.bucket];
		if (count === 0) continue;
		position += count;
		const upTo = position >= call.prompt ? layer.tokens : tokensBefore(layer, position);
		const row = rows[index];
		if (row !== void 0) row[layer.column] = (row[layer.column] ?? 0) + upTo - before;
		before = upTo;
	}
};
/** Bills the input side of a response to the layers its regions cover, each bucket to the nanodollar. */
const chargeInput = function(accounts, { rows, parts }, cost) {
	for (let index = 0; index < REGIONS.length; index += 1) {
		const region = REGIONS[index];
		const row = rows[index];
		if (region === void 0 || row === void 0 || cost[region.bucket] === 0) continue;
		apportion(cost[region.bucket], row, parts);
		for (let column = 0; column < row.length; column += 1) {
			const sum = accounts[column]?.sum;
			const nanos = parts[column];
			if (sum !== void 0 && nanos !== void 0 && nanos > 0) sum.cost[region.part] += nanos;
		}
	}
};
/** Bills a line that stands beside the response (an advisor, a compaction, a declined attempt) to its own origin. */
const chargeExtra = function(sums, { kind, tokens, cost }) {
	if (kind === "response") return;
	const sum = sumFor(sums, kind);
	sum.tokens += require_report.allTokens(tokens);
	if (cost === null) return;
	for (const { bucket, part } of REGIONS) sum.cost[part] += cost[bucket];
	sum.cost.output += cost.output;
	sum.cost.other += cost.webSearch;
};
/** Bills what a response generated, and the fees of its searches. */
const chargeOutput = function(sums, { tokens, cost }) {
	if (tokens.output === 0 && (cost?.output ?? 0) === 0 && (cost?.webSearch ?? 0) === 0) return;
	const sum = sumFor(sums, "output");
	sum.tokens += tokens.output;
	sum.cost.output += cost?.output ?? 0;
	if (cost !== null && cost.webSearch > 0) sumFor(sums, "web").cost.other += cost.webSearch;
};

// src/analysis/origins/standing.ts
const newStanding = function() { return ({
	calls: 0,
	carry: 0,
	marks: []
}); };
/** Starts the account of a new layer. */
const open = function({ calls, carry, marks }, layer, sum) {
	marks[layer.column] = {
		sum,
		calls,
		carry
	};
	return sum;
};
/** Pays a layer what it is owed: to be done before it changes, and at the end. */
const settle = function({ calls, carry, marks }, { column, tokens }) {
	const mark = marks[column];
	if (mark === void 0) return;
	mark.sum.resentTokens += tokens * (calls - mark.calls);
	mark.sum.cost.carry += tokens * (carry - mark.carry);
	mark.calls = calls;
	mark.carry = carry;
};
/** Segments behind the cached prefix up to which they are billed one by one. */
const LONGEST_TAIL = 16;
/**
* Bills a response's only call, whose prompt the layers hold, at its rates: all of it as read, and what stands behind the
* cached prefix as what it was instead. False, and nothing is done: that is more than a few segments, or a token costs no
* whole nanodollars, so that the buckets have to be apportioned.
*/
const chargeTail = function(standing, layers, call, rates) {
	const tail = tailFrom(layers, call.cacheRead);
	if (tail === null || layers.length !== call.prompt || !areWhole(rates)) return false;
	standing.carry += rates[0];
	for (let index = tail; index < layers.owners.length; index += 1) {
		const sum = standing.marks[layers.owners[index]?.column ?? -1]?.sum;
		const start = Math.max(layers.starts[index] ?? 0, call.cacheRead);
		if (sum !== void 0) chargeSpan(sum, start, layers.starts[index + 1] ?? layers.length, call, rates);
	}
	return true;
};
const areWhole = function(rates) { return Number.isSafeInteger(rates[0]) && Number.isSafeInteger(rates[1]) && Number.isSafeInteger(rates[2]) && Number.isSafeInteger(rates[3]); };
/** A stretch of prompt behind the cached prefix, not as read but as written or fresh. */
const chargeSpan = function({ cost }, start, end, call, rates) {
	const read = rates[0];
	const write1h = rates[1];
	const write5m = rates[2];
	const fresh = rates[3];
	const from5m = call.cacheRead + call.cacheWrite1h;
	const fromFresh = from5m + call.cacheWrite5m;
	if (read !== 0) cost.carry -= read * (end - start);
	if (write1h !== 0) cost.write += write1h * between(start, end, call.cacheRead, from5m);
	if (write5m !== 0) cost.write += write5m * between(start, end, from5m, fromFresh);
	if (fresh !== 0) cost.fresh += fresh * between(start, end, fromFresh, call.prompt);
};
/** Index of the first segment that ends behind a position; null: too many do. */
const tailFrom = function({ starts, length }, position) {
	let index = starts.length;
	let end = length;
	while (index > 0 && end > position) {
		if (starts.length - index >= LONGEST_TAIL) return null;
		index -= 1;
		end = starts[index] ?? 0;
	}
	return index;
};
const between = function(start, end, from, to) { return Math.max(0, Math.min(end, to) - Math.max(start, from)); };

// src/analysis/origins/growth.ts
/** Adds pieces that so many tokens are split among, in proportion to their usual size. */
const split = function({ origins, usual, count }, tokens, isEstimated, add) {
	const sizes = count > 1 ? apportion(tokens, usual.slice(0, count)) : null;
	for (let piece = 0; piece < count; piece += 1) {
		const origin = origins[piece];
		const alone = (usual[piece] ?? 0) > 0 ? tokens : 0;
		if (origin !== void 0) add(origin, sizes === null ? alone : sizes[piece] ?? 0, isEstimated, true);
	}
};
/** A context that begins, or begins again after a compaction: pieces at their usual size, and `head` is all the rest. */
const begin = function(tokens, head, arrived, add) {
	const sent = Math.min(tokens, arrived.usualTokens);
	add(head, tokens - sent, arrived.count > 0, false);
	split(arrived, sent, true, add);
};
/**
* What a context grew by. The model's own words are known; what is left is the pieces', in proportion to their usual size.
* Where something else must have come with them, they have just that size, and the rest is the other origin's.
*/
const grow = function(tokens, own, arrived, add) {
	const words = Math.min(own.tokens, tokens);
	const room = tokens - words;
	const other = otherOrigin(room, own, arrived);
	const isShort = words < own.tokens;
	add("model-output", words, isShort, false);
	if (other === null) {
		split(arrived, room, arrived.count > 1 || isShort, add);
		return;
	}
	const sent = Math.min(room, arrived.usualTokens);
	split(arrived, sent, true, add);
	add(other, room - sent, true, false);
};
/** Who else put something there; null: the pieces account for all of it. */
const otherOrigin = function(room, own, { origins, count, bytes }) {
	if (own.isFloor) return "model-output";
	for (let piece = 0; piece < count; piece += 1) if (origins[piece] === "tool:ToolSearch") return "tool:ToolSearch";
	return room > bytes ? "unseen" : null;
};

// src/analysis/origins/walk.ts
const newWalk = function({ sessionId, id }) {
	const walk = {
		sums: /* @__PURE__ */ new Map(),
		layers: newLayers(),
		standing: newStanding(),
		weights: newWeights(),
		carried: newCarried({
			sessionId,
			threadId: id
		}),
		arrived: newArrived(),
		rates: newRates(),
		own: {
			tokens: 0,
			isFloor: false
		},
		add: (origin, tokens, isEstimated, isPiece) => {
			if (tokens <= 0) return;
			const { layers, standing, sums } = walk;
			const layer = layerOf(layers, origin);
			settle(standing, layer);
			const sum = standing.marks[layer.column]?.sum ?? open(standing, layer, sumFor(sums, layer.origin));
			extend(layers, layer, tokens);
			if (isPiece) carry(walk.carried, walk.turn, layer.origin, tokens, isEstimated);
			else carryUnnamed(walk.carried, tokens);
			sum.tokens += tokens;
			if (isEstimated) sum.estimatedTokens += tokens;
		},
		turn: 0
	};
	return walk;
};
/** Brings the context to what the call sent: cuts what is gone, adds what came. */
const enter = function(walk, call) {
	const { layers, standing, arrived } = walk;
	const isFirst = layers.length === 0;
	const kept = isFirst ? 0 : keptTokens(walk, call);
	if (kept < layers.length) cut(walk, kept);
	standing.calls += 1;
	const room = call.prompt - kept;
	if (isFirst) begin(room, "baseline", arrived, walk.add);
	else if (arrived.isCompacted) begin(room, "summary", arrived, walk.add);
	else grow(room, walk.own, arrived, walk.add);
};
const cut = function({ layers, standing, carried }, length) {
	for (const layer of layers.all) settle(standing, layer);
	cutLayers(layers, length);
	drop(carried, length);
};
/**
* How much of the context is still there. A compaction leaves the baseline, and so does whatever else made a prompt shorter.
* Without a compaction, what the cache still had is unchanged for certain; beyond that, room is left for what must have come.
*/
const keptTokens = function({ layers, own, arrived }, call) {
	if (!arrived.isCompacted && call.prompt >= layers.length) return layers.length;
	const baseline = layers.byOrigin.get("baseline")?.tokens ?? 0;
	if (arrived.isCompacted) return Math.min(call.prompt, baseline);
	const expected = own.tokens + arrived.usualTokens;
	return Math.min(call.prompt, Math.max(call.cacheRead, baseline, call.prompt - expected));
};

// src/analysis/origins/thread-origins.ts
/**
* Attributes a thread's bill, request by request in file order. `requests` are the thread's own, priced. Tokens are split by
* what the transcript shows (docs/origins.md says what is known and what estimated); nanodollars always sum to each bucket
* of each request.
*/
const threadOrigins = function(thread, requests) {
	const walk = newWalk(thread);
	const { layers, carried } = walk;
	const takeArrivals = arrivalsOf(thread, walk.arrived);
	const contexts = [];
	for (const priced of requests) {
		walk.turn += 1;
		takeArrivals(priced.request);
		bill(walk, priced);
		contexts.push(layers.sizes.slice());
	}
	for (const layer of layers.all) settle(walk.standing, layer);
	drop(carried, 0);
	return {
		origins: originRows(walk.sums),
		pieces: dearest(carried.found),
		contexts: {
			origins: layers.all.map(({ origin }) => origin),
			tokens: contexts
		}
	};
};
const bill = function(walk, { request, lines }) {
	const response = lines[0];
	setRates(walk.rates, response);
	const calls = callsOf(request);
	const only = calls[0];
	if (calls.length === 1 && only !== void 0) billOnly(walk, request, only, response.cost);
	else billRounds(walk, request, calls, response.cost);
	chargeOutput(walk.sums, response);
	for (let extra = 1; extra < lines.length; extra += 1) chargeExtra(walk.sums, lines[extra] ?? response);
};
/** Bills what a call sent; a prompt of nothing is a count that is missing, not an empty context. */
const send = function(walk, call) {
	enter(walk, call);
	chargeCall(walk.carried, call, walk.rates);
};
const hear = function({ own }, { provisional }, { output }) {
	own.tokens = output;
	own.isFloor = provisional;
};
const billOnly = function(walk, request, call, cost) {
	if (call.prompt > 0) {
		if (request.usage.iterations.length > 0) arriveFirst(walk, request);
		send(walk, call);
		if (cost !== null) chargeOnly(walk, call, cost);
	}
	hear(walk, request, call);
};
const chargeOnly = function({ standing, layers, weights, rates }, call, cost) {
	if (chargeTail(standing, layers, call, rates)) return;
	clearWeights(weights);
	weigh(weights, layers, call);
	chargeInput(standing.marks, weights, cost);
};
const billRounds = function(walk, request, calls, cost) {
	const { weights, layers, standing } = walk;
	clearWeights(weights);
	for (const call of calls) {
		if (call.prompt > 0) {
			if (call === calls[0]) arriveFirst(walk, request);
			else arriveBetween(walk, request, call);
			send(walk, call);
			weigh(weights, layers, call);
		}
		hear(walk, request, call);
	}
	if (cost !== null) chargeInput(standing.marks, weights, cost);
};
/** Server-side compaction stands in the response that it made room for. */
const arriveFirst = function({ arrived }, { usage }) {
	if (usage.iterations.some(({ kind }) => kind === "compaction")) clear(arrived, true);
};
/** What the API's own tools or an advisor put between two rounds of one response: all that came beside the words. */
const arriveBetween = function({ arrived, layers }, { usage }, { prompt }) {
	const hasAdvisor = usage.iterations.some(({ kind }) => kind === "advisor");
	const origin = usage.webSearches > 0 ? "web" : hasAdvisor ? "advisor" : null;
	const tokens = Math.max(0, prompt - layers.length);
	clear(arrived, false);
	if (origin !== null) arrive(arrived, origin, tokens, tokens);
};

// src/analysis/origins/session-origins.ts
/** Attributes a session's bill, thread by thread; what only Claude Code's totals show is `unattributed`. */
const sessionOrigins = function(bill) {
	const threads = require_report.byThread(bill).map(({ thread, requests }) => ({
		id: thread.id,
		...threadOrigins(thread, requests)
	}));
	return {
		origins: sumOrigins([...threads.map(({ origins }) => origins), unattributed(bill.gaps)]),
		pieces: dearest(threads.flatMap(({ pieces }) => pieces)),
		threads: threads.map(({ id, origins, contexts }) => ({
			id,
			origins,
			contexts
		}))
	};
};
/** What a run's bill is made of: its sessions together. */
const runOrigins = function(sessions) { return ({
	origins: sumOrigins(sessions.map(({ origins }) => origins)),
	pieces: dearest(sessions.flatMap(({ pieces }) => pieces))
}); };
const unattributed = function(gaps) {
	if (gaps.length === 0) return [];
	const sums = /* @__PURE__ */ new Map();
	const sum = sumFor(sums, "unattributed");
	for (const { tokens, nanos } of gaps) {
		sum.tokens += require_report.allTokens(tokens);
		sum.cost.other += nanos ?? 0;
	}
	return originRows(sums);
};

// src/analysis/what-if/advice.ts
const MOST_LINES = 3;
const CENT = 1e7;
/**
* At most three lines, dearest first, each worth at least a cent in this run. Of lines that would save the same dollars
* (all about pauses, models, or the length of the context) only the dearest is given.
*/
const adviceFor = function(input) { return [
	aboutPauses(input),
	aboutModels(input),
	aboutContext(input),
	aboutBreaks(input)
].map((lines) => lines.toSorted((a, b) => b.nanos - a.nanos)[0]).filter((line) => line !== void 0 && line.nanos >= CENT).flatMap((line) => line ?? []).toSorted((a, b) => b.nanos - a.nanos).slice(0, MOST_LINES); };
const ofCause = function({ losses }, isWanted) { return losses.causes.filter(({ cause }) => isWanted(cause)).map(({ cause, breaks, lostNanos }) => ({
	code: "avoid-breaks",
	cause,
	breaks,
	nanos: lostNanos
})); };
const aboutPauses = function(input) {
	const { hourWrites, fiveMinuteWrites } = input.whatIf.caching;
	return [
		{
			code: "hour-writes",
			nanos: hourWrites.savedNanos ?? 0
		},
		{
			code: "five-minute-writes",
			nanos: fiveMinuteWrites.savedNanos ?? 0
		},
		...ofCause(input, (cause) => cause === "expired")
	];
};
/** Nobody can be told how to avoid what nothing explains. */
const aboutBreaks = function(input) { return ofCause(input, (cause) => cause !== "expired" && cause !== "unexpected"); };
/** Only within a family: that a smaller model is cheaper is no news, and whether it is good enough no arithmetic can say. */
const aboutModels = function({ threads, whatIf, lineup }) {
	const { subagentsOnHaiku } = whatIf;
	const haiku = subagentsOnHaiku === null ? [] : [{
		code: "subagents-on",
		model: subagentsOnHaiku.model,
		nanos: subagentsOnHaiku.savedNanos ?? 0
	}];
	const used = modelsOf(threads);
	const families = new Set(used.map(require_report.familyOf));
	const [family] = families;
	if (families.size !== 1 || family === void 0 || family === null) return haiku;
	const newest = require_report.newestOf(lineup, family);
	const outcome = whatIf.models.find(({ model }) => model === newest?.id);
	if (outcome === void 0 || outcome.turnsOverWindow > 0) return haiku;
	const instead = used.filter((model) => model !== outcome.model);
	if (instead.length === 0) return haiku;
	return [...haiku, {
		code: "newer-model",
		model: outcome.model,
		instead,
		nanos: outcome.savedNanos ?? 0
	}];
};
/** In the order of their first turns. */
const modelsOf = function(threads) {
	const models = /* @__PURE__ */ new Set();
	for (const { turns } of threads) for (const { lines } of turns) models.add(lines[0].model);
	return [...models];
};
const aboutContext = function({ whatIf }) { return [...whatIf.compaction === null ? [] : [{
	code: "compact",
	cut: whatIf.compaction,
	nanos: whatIf.compaction.savedNanosLeast
}], ...whatIf.freshSession === null ? [] : [{
	code: "fresh-session",
	cut: whatIf.freshSession,
	nanos: whatIf.freshSession.savedNanosLeast
}]]; };

// src/analysis/what-if/outcome.ts
/** A sum of which a part may be unknown. */
const plus = function(a, b) { return a === null || b === null ? null : a + b; };
/** What the bill would have been, against the one as it is. */
const against = function(actual, nanos) { return ({
	nanos,
	savedNanos: actual === null || nanos === null ? null : actual - nanos
}); };

// src/analysis/what-if/caching.ts
const otherCaching = function(parts, prices) {
	const outcome = (move, exceptions) => {
		const one = (request) => nanosWith(request, move, prices);
		let nanos = parts.whole.with(move, one);
		for (const [request, change] of exceptions) {
			const less = nanosWith(request, move, prices);
			nanos = plus(nanos, plus(nanosWith(request, change, prices), less === null ? null : -less));
		}
		return against(parts.whole.actual, nanos);
	};
	return {
		noCache: outcome(uncached, /* @__PURE__ */ new Map()),
		hourWrites: outcome(writtenFor1h, spared(parts, prices)),
		fiveMinuteWrites: outcome(writtenFor5m, lost(parts))
	};
};
const uncached = function(tokens) { return ({
	input: require_report.promptTokens(tokens),
	output: tokens.output,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0
}); };
const writtenFor1h = function({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) { return ({
	input,
	output,
	cacheRead,
	cacheWrite5m: 0,
	cacheWrite1h: cacheWrite1h + cacheWrite5m
}); };
const writtenFor5m = function({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) { return ({
	input,
	output,
	cacheRead,
	cacheWrite5m: cacheWrite5m + cacheWrite1h,
	cacheWrite1h: 0
}); };
/** An hour would have outlived the pause: what was written again would have been read. */
const spared = function({ columns }, prices) {
	const found = /* @__PURE__ */ new Map();
	for (const { priced } of columns) for (const { turn, cause, gapMs, lifetimeMs, rewrittenTokens } of findBreaks(priced, prices)) {
		const request = priced.turns[turn - 1]?.request;
		if (request === void 0 || !(cause === "expired" && lifetimeMs === 3e5 && (gapMs ?? 0) <= 36e5)) continue;
		const read = asRead(rewrittenTokens);
		found.set(request, (tokens, round) => writtenFor1h(read(tokens, round)));
	}
	return found;
};
/** Of the prompt after a pause nothing is left: what was read is written. */
const readLost = function({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) { return ({
	input,
	output,
	cacheRead: 0,
	cacheWrite5m: cacheWrite5m + cacheRead,
	cacheWrite1h
}); };
const cold$1 = function(tokens, round) { return writtenFor5m(round === 0 ? readLost(tokens) : tokens); };
/** Five minutes would not have outlived the pause. */
const lost = function({ columns }) {
	const found = /* @__PURE__ */ new Map();
	for (const { priced } of columns) for (const { priced: { request } } of stepsOf(priced, isLost)) found.set(request, cold$1);
	return found;
};
const isLost = function(previous, { request }, lifetimeMs) { return lifetimeMs === 36e5 && (gapBetween(previous, request) ?? 0) > 3e5; };

// src/analysis/what-if/stretches.ts
/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = .9;
/** A thread between its compactions, and other places where it got shorter. */
const stretchesOf = function({ priced: { thread }, contexts }) {
	const stretches = [];
	const compacted = new Set(thread.compactions.map((compaction) => require_report.turnsBefore(thread, compaction)));
	let from = 0;
	for (let index = 1; index <= contexts.length; index++) {
		const isCutBack = (contexts[index] ?? 0) < CUT_BACK * (contexts[index - 1] ?? 0);
		if (index < contexts.length && !isCutBack && !compacted.has(index)) continue;
		stretches.push({
			from,
			to: index
		});
		from = index;
	}
	return stretches;
};

// src/analysis/what-if/cut-points.ts
const NEARLY = .9;
/**
* What a cut after each turn takes out of the prompt, times what later turns pay for carrying a token, less what the next
* turn writes again: in time linear in the turns.
*/
const gainsOf = function(columns, keptTokens) {
	const { contexts, carry, write, requests } = columns;
	const stretches = stretchesOf(columns);
	const gains = new Array(contexts.length).fill(0);
	for (const { from, to } of stretches) {
		let carryLater = 0;
		let writeNext = 0;
		for (let index = to - 2; index >= from; index--) {
			const carryNext = carry[index + 1] ?? 0;
			carryLater += carryNext;
			writeNext = write[index + 1] || writeNext;
			const full = contexts[index] ?? 0;
			if (full <= keptTokens) continue;
			const read = Math.min(keptTokens, requests[index + 1]?.usage.cacheRead ?? 0);
			gains[index] = (full - keptTokens) * carryLater - read * Math.max(0, writeNext - carryNext);
		}
	}
	return {
		columns,
		stretches,
		gains
	};
};
/** The best cut of each stretch, if any gains. `summaryTokens`: the output of a summary that is paid for; null: there is none. */
const cutPoints = function({ columns: { contexts, carry, output }, stretches, gains }, summaryTokens, isPlace) {
	const gainAt = (index) => {
		const gain = gains[index] ?? 0;
		if (summaryTokens === null || gain <= 0) return gain;
		return gain - ((contexts[index] ?? 0) * (carry[index] ?? 0) + summaryTokens * (output[index] ?? 0));
	};
	const points = [];
	for (const { from, to } of stretches) {
		let best = from;
		let gain = 0;
		for (let index = from; index < to; index++) {
			const here = gainAt(index);
			if (here <= gain || !isPlace(index)) continue;
			best = index;
			gain = here;
		}
		if (gain <= 0) continue;
		const isNear = (index) => gainAt(index) >= NEARLY * gain && isPlace(index);
		let first = best;
		let last = best;
		while (first > from && isNear(first - 1)) first--;
		while (last + 1 < to && isNear(last + 1)) last++;
		points.push({
			index: best,
			first,
			last,
			end: to,
			gain
		});
	}
	return points;
};

// src/analysis/what-if/shorter-context.ts
/** Takes the positions `from` to `to` out of a prompt. It holds what was read first, then the writes, then fresh input. */
const withoutSpan = function(tokens, from, to) {
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } = tokens;
	if (cacheRead >= to) return {
		input,
		output,
		cacheRead: cacheRead - (to - from),
		cacheWrite5m,
		cacheWrite1h
	};
	const written1h = cacheRead;
	const written5m = written1h + cacheWrite1h;
	const fresh = written5m + cacheWrite5m;
	return {
		input: left(fresh, input, from, to),
		output,
		cacheRead: left(0, cacheRead, from, to),
		cacheWrite5m: left(written5m, cacheWrite5m, from, to),
		cacheWrite1h: left(written1h, cacheWrite1h, from, to)
	};
};
/** What is left of so many tokens from a position on. */
const left = function(start, count, from, to) { return count - Math.max(0, Math.min(start + count, to) - Math.max(start, from)); };
/** A prompt of which the cache holds nothing yet: what was read is written, for as long as its own writes. */
const cold = function({ input, output, cacheRead, cacheWrite1h, cacheWrite5m }) { return cacheWrite1h > 0 ? {
	input,
	output,
	cacheRead: 0,
	cacheWrite5m,
	cacheWrite1h: cacheWrite1h + cacheRead
} : {
	input,
	output,
	cacheRead: 0,
	cacheWrite5m: cacheWrite5m + cacheRead,
	cacheWrite1h
}; };
/** The request that reads the whole context and writes a summary of it. */
const summaryRequest = function(last, output) {
	const { cacheRead, cacheWrite5m, cacheWrite1h } = last.usage;
	const isCached = cacheRead + cacheWrite5m + cacheWrite1h > 0;
	const prompt = require_report.contextTokens(last);
	const tokens = {
		input: isCached ? 0 : prompt,
		cacheRead: isCached ? prompt : 0,
		cacheWrite5m: 0,
		cacheWrite1h: 0
	};
	return {
		...last,
		stopReason: null,
		usage: {
			...last.usage,
			...tokens,
			output,
			webSearches: 0,
			iterations: []
		}
	};
};
/**
* What a cut saves, exactly: each later prompt without what is gone, the first of them cold, against what it cost; less the
* summary. Null: some price is unknown.
*/
const savedBy = function({ last, later, keptTokens, summaryTokens }, prices) {
	const fullTokens = require_report.contextTokens(last);
	const shorter = (tokens) => withoutSpan(tokens, keptTokens, fullTokens);
	const firstShorter = (tokens, round) => round === 0 ? cold(shorter(tokens, 0)) : shorter(tokens, round);
	let saved = 0;
	for (let index = 0; index < later.length; index += 1) {
		const turn = later[index];
		if (turn === void 0) continue;
		const after = nanosWith(turn.request, index === 0 ? firstShorter : shorter, prices);
		if (turn.nanos === null || after === null) return null;
		saved += turn.nanos - after;
	}
	const summary = summaryTokens === null ? 0 : nanosOf(summaryRequest(last, summaryTokens), prices);
	return summary === null ? null : saved - summary;
};

// src/analysis/what-if/cut-context.ts
/**
* What a cut leaves in the prompt beyond the thread's first prompt, and how long the summary is, in tokens: the least and the
* most of the nine compactions of the corpus (10.4k\u201346.6k; summaries 2.2k\u20139.3k). docs/cache-breaks.md
*/
const COMPACTED = {
	least: 1e4,
	most: 47e3
};
const SUMMARY = {
	least: 2e3,
	most: 1e4
};
/** The prompt a thread starts with: the first that was cached. */
const firstPrompt = function({ priced: { turns }, contexts }) {
	for (let index = 0; index < turns.length; index += 1) {
		const usage = turns[index]?.request.usage;
		if (usage !== void 0 && require_report.promptTokens(usage) > usage.input) return contexts[index] ?? 0;
	}
	return contexts[0] ?? 0;
};
/** Where cutting the context back would have saved most. Where to cut is estimated, what it saves is exact. */
const cutsOf = function(threads, prices) {
	let compaction = null;
	let fresh = null;
	for (const columns of threads) {
		const start = firstPrompt(columns);
		const gains = gainsOf(columns, start + COMPACTED.most);
		compaction = better(compaction, columns, start, cutPoints(gains, SUMMARY.most, () => true));
		if (columns.priced.thread.id !== "main") continue;
		const isPlace = (index) => isBeforePrompt(columns.priced, index);
		fresh = better(fresh, columns, start, cutPoints(gains, null, isPlace));
	}
	return {
		compaction: exactly(compaction, COMPACTED, SUMMARY, prices),
		freshSession: exactly(fresh, {
			least: 0,
			most: COMPACTED.most
		}, null, prices)
	};
};
const better = function(best, columns, start, points) {
	let found = best;
	for (const point of points) if (found === null || point.gain > found.point.gain) found = {
		columns,
		start,
		point
	};
	return found;
};
/** `rest`: what is left beyond the first prompt. */
const exactly = function(best, rest, summary, prices) {
	if (best === null) return null;
	const { columns, start, point } = best;
	const { thread, turns } = columns.priced;
	const last = columns.requests[point.index];
	if (last === void 0) return null;
	const later = turns.slice(point.index + 1, point.end);
	const saved = (kept, summaryTokens) => savedBy({
		last,
		later,
		keptTokens: start + kept,
		summaryTokens
	}, prices) ?? 0;
	const savedNanosLeast = saved(rest.most, summary === null ? null : summary.most);
	if (savedNanosLeast <= 0) return null;
	return {
		sessionId: thread.sessionId,
		thread: thread.id,
		afterTurn: point.index + 1,
		fromTurn: point.first + 1,
		toTurn: point.last + 1,
		savedNanosLeast,
		savedNanosMost: Math.max(savedNanosLeast, saved(rest.least, summary === null ? null : summary.least))
	};
};
/** The next request answers a prompt of the user. */
const isBeforePrompt = function({ thread, turns }, index) {
	const from = turns[index]?.request.line;
	const to = turns[index + 1]?.request.line;
	if (from === void 0 || to === void 0) return false;
	const { lines, kinds } = thread.pieces;
	let isPrompt = false;
	for (let piece = firstAbove(lines, from); (lines[piece] ?? to) < to; piece++) {
		if (kinds[piece] === "tool-result") return false;
		if (kinds[piece] === "prompt") isPrompt = true;
	}
	return isPrompt;
};

// src/analysis/what-if/other-models.ts
/** Milliseconds since the epoch at which a UTC day (YYYY-MM-DD) starts. */
const startOf = function(day) { return Date.parse(`${day}T00:00:00Z`); };
/** Every request on each model of the line-up, cheapest first. */
const onEachModel = function({ columns, whole }, { models, day }) {
	const at = startOf(day);
	const over = /* @__PURE__ */ new Map();
	const outcomes = [];
	for (const { id, contextWindow } of models) {
		const turnsOverWindow = over.get(contextWindow) ?? turnsOver(columns, contextWindow);
		over.set(contextWindow, turnsOverWindow);
		const { nanos, savedNanos } = against(whole.actual, whole.on({
			model: id,
			at
		}));
		outcomes.push({
			model: id,
			nanos,
			savedNanos,
			windowTokens: contextWindow,
			turnsOverWindow
		});
	}
	return outcomes.sort((a, b) => (a.nanos ?? Number.POSITIVE_INFINITY) - (b.nanos ?? Number.POSITIVE_INFINITY));
};
const turnsOver = function(columns, windowTokens) {
	let turns = 0;
	for (const { contexts } of columns) for (let index = 0; index < contexts.length; index += 1) if ((contexts[index] ?? 0) > windowTokens) turns += 1;
	return turns;
};
/** The run with its subagents on one model and the main agent as it was; null: it had none. */
const subagentsOn = function({ whole, apart }, { id }, day) { return apart === null ? null : {
	model: id,
	...against(whole.actual, plus(apart.main.actual, apart.agents.on({
		model: id,
		at: startOf(day)
	})))
}; };
const SPLITS = [
	["opus", "sonnet"],
	["opus", "haiku"],
	["sonnet", "haiku"]
];
/** The main agent (planner) on one model and the subagents (executors) on a cheaper one, of the latest of each family. */
const plannerAndExecutor = function({ whole, apart }, lineup) {
	if (apart === null) return [];
	const { main, agents } = apart;
	const at = startOf(lineup.day);
	return SPLITS.flatMap(([first, second]) => {
		const planner = require_report.newestOf(lineup, first)?.id;
		const executor = require_report.newestOf(lineup, second)?.id;
		if (planner === void 0 || executor === void 0) return [];
		const nanos = plus(main.on({
			model: planner,
			at
		}), agents.on({
			model: executor,
			at
		}));
		return [{
			planner,
			executor,
			...against(whole.actual, nanos)
		}];
	});
};

// src/analysis/what-if/columns.ts
const columnsOf = function(priced) {
	const columns = {
		requests: [],
		contexts: [],
		carry: [],
		write: [],
		output: []
	};
	const { turns } = priced;
	let actual = 0;
	for (let index = 0; index < turns.length; index += 1) {
		const turn = turns[index];
		if (turn === void 0) continue;
		actual = plus(actual, turn.nanos);
		add(columns, turn);
	}
	return {
		priced,
		actual,
		...columns
	};
};
const add = function({ requests, contexts, carry, write, output }, { request, lines }) {
	const { usage } = request;
	const { cost } = lines[0];
	const written = usage.cacheWrite5m + usage.cacheWrite1h;
	const perWrite = cost === null || written === 0 ? 0 : (cost.cacheWrite5m + cost.cacheWrite1h) / written;
	const perRead = cost === null || usage.cacheRead === 0 ? 0 : cost.cacheRead / usage.cacheRead;
	requests.push(request);
	contexts.push(require_report.contextTokens(request));
	carry.push(written > require_report.promptTokens(usage) / 2 ? perWrite : perRead);
	write.push(perWrite);
	output.push(cost === null || usage.output === 0 ? 0 : cost.output / usage.output);
};

// src/analysis/what-if/parts.ts
const partsOf = function(threads, prices) {
	const columns = threads.map(columnsOf);
	const mains = columns.filter(isMain);
	const main = partOf(mains, prices);
	if (mains.length === columns.length) return {
		columns,
		whole: main,
		apart: null
	};
	const others = columns.filter((each) => !isMain(each));
	const agents = partOf(others, prices);
	return {
		columns,
		whole: both(main, agents),
		apart: {
			main,
			agents
		}
	};
};
const isMain = function({ priced }) { return priced.thread.id === "main"; };
const partOf = function(columns, prices) {
	let actual = 0;
	for (const each of columns) actual = plus(actual, each.actual);
	const [first, ...rest] = columns;
	const requests = first !== void 0 && rest.length === 0 ? first.requests : columns.flatMap((each) => each.requests);
	return {
		...prices.together(requests),
		actual
	};
};
const both = function(main, agents) { return ({
	actual: plus(main.actual, agents.actual),
	on: (other) => plus(main.on(other), agents.on(other)),
	with: (move, one) => plus(main.with(move, one), agents.with(move, one))
}); };

// src/analysis/what-if/what-if.ts
/** Prices a run's requests in every other way there is. */
const whatIf = function(threads, prices, lineup) {
	const haiku = require_report.newestOf(lineup, "haiku");
	const parts = partsOf(threads, prices);
	return {
		day: lineup.day,
		models: onEachModel(parts, lineup),
		subagentsOnHaiku: haiku === null ? null : subagentsOn(parts, haiku, lineup.day),
		splits: plannerAndExecutor(parts, lineup),
		caching: otherCaching(parts, prices),
		...cutsOf(parts.columns, prices)
	};
};

// src/analysis/why/what-if-rows.ts
const cutRow = function({ savedNanosLeast, savedNanosMost, ...cut }) { return ({
	...cut,
	savedUsdLeast: require_report.nanosToUsd(savedNanosLeast),
	savedUsdMost: require_report.nanosToUsd(savedNanosMost)
}); };
const inUsd = function({ nanos, savedNanos, ...names }) { return ({
	...names,
	usd: require_report.usdOrNull(nanos),
	savedUsd: require_report.usdOrNull(savedNanos)
}); };
const cutOrNull = function(cut) { return cut === null ? null : cutRow(cut); };
const whatIfRows = function(outcomes, threads) {
	const { noCache, hourWrites, fiveMinuteWrites } = outcomes.caching;
	return {
		pricesOf: outcomes.day,
		actualUsd: require_report.usdOrNull(actualNanos(threads)),
		models: outcomes.models.map(inUsd),
		subagentsOnHaiku: outcomes.subagentsOnHaiku === null ? null : inUsd(outcomes.subagentsOnHaiku),
		splits: outcomes.splits.map(inUsd),
		noCache: inUsd(noCache),
		hourWrites: inUsd(hourWrites),
		fiveMinuteWrites: inUsd(fiveMinuteWrites),
		compaction: cutOrNull(outcomes.compaction),
		freshSession: cutOrNull(outcomes.freshSession)
	};
};

// src/analysis/why/advice-row.ts
const adviceRow = function(advice) { return ({
	code: advice.code,
	usd: require_report.nanosToUsd(advice.nanos),
	cause: "cause" in advice ? advice.cause : null,
	breaks: "breaks" in advice ? advice.breaks : null,
	model: "model" in advice ? advice.model : null,
	cut: "cut" in advice ? cutRow(advice.cut) : null
}); };

// src/analysis/why/composition.ts
/** Columns with a name of their own; a chart cannot tell more apart. */
const MOST_COLUMNS = 8;
const OTHER = "other";
/** The contexts of threads below each other, those origins first that were carried most. */
const compositionOf = function(threads) {
	const named = mostCarried(threads);
	const columns = new Map(named.map((origin, column) => [origin, column]));
	const placesOf = ({ origins }) => origins.map((origin) => columns.get(origin) ?? named.length);
	const places = threads.map(placesOf);
	const origins = places.some((each) => each.includes(named.length)) ? [...named, OTHER] : named;
	const blank = origins.map(() => 0);
	const tokens = [];
	for (const [thread, { tokens: rows }] of threads.entries()) for (const row of rows) tokens.push(spread(row, places[thread] ?? [], blank));
	return {
		origins,
		tokens
	};
};
/** A row with each count at its place, and those of one place together. */
const spread = function(row, places, blank) {
	const wide = blank.slice();
	for (let column = 0; column < row.length; column += 1) addTo(wide, places[column] ?? 0, row[column] ?? 0);
	return wide;
};
const addTo = function(sums, place, tokens) {
	sums[place] = (sums[place] ?? 0) + tokens;
};
const mostCarried = function(threads) {
	const sums = /* @__PURE__ */ new Map();
	for (const { origins, tokens } of threads) {
		const carried = columnSums(tokens);
		for (const [column, origin] of origins.entries()) if (origin !== OTHER) sums.set(origin, (sums.get(origin) ?? 0) + (carried[column] ?? 0));
	}
	return [...sums].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1)).slice(0, MOST_COLUMNS).map(([origin]) => origin);
};
const columnSums = function(rows) {
	const sums = [];
	for (const row of rows) addRow(sums, row);
	return sums;
};
const addRow = function(sums, row) {
	for (let column = 0; column < row.length; column += 1) addTo(sums, column, row[column] ?? 0);
};

// src/analysis/why/list-priced.ts
/**
* The threads of a bill at list (or overridden) prices. Its requests are those that were billed: one that does not say what
* was asked for is asked for as the session's total says, here too. Managed prices are no list prices.
*/
const listPriced = function(bill, prices) { return require_report.byThread(bill).map(({ thread, requests }) => ({
	thread,
	turns: bill.isManaged ? requests.map(({ request }) => prices.price(request)) : requests
})); };

// src/analysis/why/loss-rows.ts
const MOST_REPEATED = 10;
const breakRow = function({ at, lostNanos, gapMs, lifetimeMs: _, ...found }) { return ({
	...found,
	at: require_report.isoOrNull(at),
	wastedUsd: require_report.usdOrNull(lostNanos),
	idleSeconds: gapMs === null ? null : Math.round(gapMs / 1e3)
}); };
const lossSums = function({ lostNanos, lostShare, causes }) { return ({
	usd: require_report.nanosToUsd(lostNanos),
	share: lostShare === null ? null : require_report.shareOf(lostShare),
	causes: causes.map(({ lostNanos: lost, ...sum }) => ({
		...sum,
		usd: require_report.nanosToUsd(lost)
	}))
}); };
const wasteRows = function({ repeatedCalls, cutOutputs, retries }) { return ({
	repeatedCalls: repeatedCalls.toSorted((a, b) => b.times - a.times).slice(0, MOST_REPEATED),
	cutOutputs: cutOutputs.map(({ outputNanos, ...cut }) => ({
		...cut,
		usd: require_report.usdOrNull(outputNanos)
	})),
	retries: retries.map(({ nanos, ...retry }) => ({
		...retry,
		usd: require_report.usdOrNull(nanos)
	}))
}); };

// src/analysis/why/origin-rows.ts
/** The origins of a bill as rows; their shares sum to exactly 1. */
const originTable = function(origins) {
	const shares = require_report.sharesOf(origins.map(({ nanos }) => nanos));
	return origins.map((sum, index) => ({
		origin: sum.origin,
		tokens: sum.tokens,
		estimatedTokens: sum.estimatedTokens,
		timesResent: Math.round(timesResent(sum) * 10) / 10,
		writeUsd: require_report.nanosToUsd(sum.cost.write),
		carryUsd: require_report.nanosToUsd(sum.cost.carry),
		freshUsd: require_report.nanosToUsd(sum.cost.fresh),
		outputUsd: require_report.nanosToUsd(sum.cost.output),
		otherUsd: require_report.nanosToUsd(sum.cost.other),
		usd: require_report.nanosToUsd(sum.nanos),
		share: shares[index] ?? 0
	}));
};
const pieceRow = function({ threadId, isEstimated, nanos, ...piece }) { return ({
	...piece,
	thread: threadId,
	estimated: isEstimated,
	usd: require_report.nanosToUsd(nanos)
}); };

// src/analysis/why/why.ts
/**
* Why a run cost what it did. `bills` are its sessions in the report's order. Origins share out the bill as it is; breaks,
* waste and what-ifs are at list (or overridden) prices, also where the bill is at an organisation's managed ones.
*/
const whyOf = function(bills, prices, lineup) {
	const sessions = bills.map(sessionOrigins);
	const { origins, pieces } = runOrigins(sessions);
	const threads = bills.flatMap((bill) => listPriced(bill, prices));
	const losses = lossesOf(threads, prices);
	const outcomes = whatIf(threads, prices, lineup);
	const hasRequests = threads.some(({ turns }) => turns.length > 0);
	return {
		origins: originTable(origins),
		pieces: pieces.map(pieceRow),
		composition: compositionOf(sessions.flatMap((session) => session.threads.map(({ contexts }) => contexts))),
		cacheBreaks: losses.breaks.map(breakRow),
		losses: lossSums(losses),
		waste: wasteRows(losses.waste),
		whatIf: hasRequests ? whatIfRows(outcomes, threads) : null,
		advice: adviceFor({
			threads,
			losses,
			whatIf: outcomes,
			lineup
		}).map(adviceRow)
	};
};

exports.addRecording = addRecording;
exports.findBreaks = findBreaks;
exports.listPriced = listPriced;
exports.readRun = readRun;
exports.reconcile = reconcile;
exports.sessionOrigins = sessionOrigins;
exports.whyOf = whyOf;