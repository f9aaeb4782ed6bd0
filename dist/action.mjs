import { a as require_undici, c as __exportAll, i as Octokit$1, o as require_tunnel, r as paginateRest, s as __commonJSMin, t as legacyRestEndpointMethods, u as __toESM } from "./action/dist-src.mjs";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises, readdir, readdirSync as readdirSync$1, realpath, realpathSync as realpathSync$1, stat, statSync as statSync$1 } from "fs";
import * as path from "path";
import { basename, dirname, isAbsolute, normalize, posix, relative, resolve, sep } from "path";
import * as events from "events";
import { stripVTControlCharacters, styleText } from "node:util";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import * as child from "child_process";
import { setTimeout as setTimeout$1 } from "timers";
import { setTimeout as setTimeout$2 } from "node:timers/promises";
import { mkdir, writeFile } from "node:fs/promises";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, join, normalize as normalize$1, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "node:path";
import { fileURLToPath } from "url";
import { createRequire } from "module";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}

// node_modules/@actions/http-client/lib/index.js
var import_tunnel = /* @__PURE__ */ __toESM(require_tunnel(), 1);
var import_undici = require_undici();
var __awaiter$9 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];

// node_modules/@actions/http-client/lib/auth.js
var __awaiter$8 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$7 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$2 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$2 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir: mkdir$1, open: open$1, readdir: readdir$1, rename, rm, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat$1(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
/**
* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
*/
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
/**
* Best effort attempt to determine whether a file exists and is executable.
* @param filePath    file path to check
* @param extensions  additional file extensions to try
* @return if file exists and is executable, returns the file path. otherwise empty string.
*/
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat$1(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat$1(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir$1(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
* If you check and the tool does not exist, it will throw.
*
* @param     tool              name of the tool
* @param     check             whether to check if tool exists
* @returns   Promise<string>   path to tool
*/
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
/**
* Returns a list of all occurrences of the given tool on the system path.
*
* @returns   Promise<string[]>  the paths of the tool
*/
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os$1.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os$1.EOL.length);
				n = s.indexOf(os$1.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	/**
	* Exec a tool.
	* Output will be streamed to the live console.
	* Returns promise with return code
	*
	* @param     tool     path to tool to exec
	* @param     options  optional exec options.  See ExecOptions
	* @returns   number
	*/
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os$1.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os.platform();
const arch = os.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning$1(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}

// src/money.ts
const NANOS_PER_USD = 1e9;
/** USD to nanodollars, rounded half up. Exact for every decimal with up to nine digits below nine million dollars. */
const usdToNanos = (usd) => Math.round(usd * NANOS_PER_USD);
/** Nanodollars to USD: a decimal number with up to nine digits. */
const nanosToUsd = (nanos) => nanos / NANOS_PER_USD;

// src/budget/measurement.ts
/** In USD. With an unknown price, the part that is certain can still break a limit. */
const measureCost = ({ cost, quality }) => {
	if (quality.flags.includes("no-usage")) return nothing("no-usage");
	if (cost.totalUsd === null) return {
		actual: cost.knownUsd,
		isFloor: true,
		gap: "unknown-price"
	};
	return {
		actual: cost.totalUsd,
		isFloor: cost.isFloor,
		gap: null
	};
};
/** The main thread's, in tokens. */
const measurePeakContext = (report) => measureRequests(report, report.context.peakTokens);
/** Of all threads. Claude Code's totals alone hold no turns: none seen is none known. */
const measureTurns = (report) => measureRequests(report, report.turns.total || null);
const measureRequests = ({ quality: { flags } }, actual) => {
	if (flags.includes("no-usage")) return nothing("no-usage");
	if (actual === null) return nothing("no-requests");
	return {
		actual,
		isFloor: flags.includes("incomplete"),
		gap: null
	};
};
const nothing = (gap) => ({
	actual: null,
	isFloor: false,
	gap
});

// src/budget/finding.ts
/** Holds every budget that is set against the report. */
const findingsOf = (report, budgets) => {
	const cost = measureCost(report);
	const peak = measurePeakContext(report);
	const { windowTokens } = report.context;
	return [
		hold$1("max-cost", budgets.maxCostUsd, cost),
		hold$1("warn-cost", budgets.warnCostUsd, cost),
		holdContext("max-peak-context", budgets.maxPeakContext, peak, windowTokens),
		holdContext("warn-peak-context", budgets.warnPeakContext, peak, windowTokens),
		hold$1("max-turns", budgets.maxTurns, measureTurns(report))
	].filter((finding) => finding !== null);
};
/** Holds a measured value against its limit; null without a limit. */
const hold$1 = (budget, limit, measurement) => {
	if (limit === null) return null;
	const { actual, gap } = measurement;
	const excess = actual === null ? 0 : excessOf$1(budget, actual, limit);
	const finding = {
		budget,
		limit,
		limitShare: null,
		measurement
	};
	if (excess > 0) return {
		...finding,
		actual,
		excess,
		verdict: budget.startsWith("warn-") ? "warn" : "fail"
	};
	if (gap !== null) return {
		...finding,
		actual: null,
		excess,
		verdict: "unmeasured"
	};
	return {
		...finding,
		actual,
		excess,
		verdict: "pass"
	};
};
const holdContext = (budget, limit, measurement, windowTokens) => {
	if (limit === null) return null;
	if (limit.kind === "tokens") return hold$1(budget, limit.tokens, measurement);
	const limitShare = limit.share;
	if (windowTokens === null) {
		const gap = measurement.gap ?? "unknown-window";
		return {
			budget,
			limit: null,
			limitShare,
			measurement: {
				...measurement,
				gap
			},
			actual: null,
			excess: 0,
			verdict: "unmeasured"
		};
	}
	const held = hold$1(budget, Math.round(limitShare * windowTokens), measurement);
	return held && {
		...held,
		limitShare
	};
};
/** Costs are compared as whole nanodollars. */
const excessOf$1 = (budget, actual, limit) => Math.max(0, budget.endsWith("-cost") ? nanosToUsd(usdToNanos(actual) - usdToNanos(limit)) : actual - limit);

// src/budget/message.ts
/** One sentence: which budget, its limit, what the run took, the excess, one thing to do. No name out of a transcript. */
const messageOf = (finding, format) => {
	const { budget, verdict, measurement, actual, excess } = finding;
	const write = writerFor(finding, format);
	const limit = `${budget} (${limitText(finding, write, format)})`;
	if (actual === null) return `${limit} could not be measured: ${whyUnmeasured(finding, format)}.`;
	const { subject, floor, advice } = MEASURES[budget];
	const taken = `${measurement.isFloor ? floor : subject} ${write(actual)}`;
	if (verdict !== "pass") return `${taken}, ${write(excess)} above ${limit}: ${advice}, or raise ${budget}.`;
	return `${taken}, within ${limit}${measurement.isFloor ? "; the record is incomplete, so the truth may be above it" : ""}.`;
};
const COST = {
	unit: "usd",
	subject: "The run cost",
	floor: "The run cost at least",
	advice: "see in the report where it went"
};
const CONTEXT = {
	unit: "tokens",
	subject: "The main thread's context peaked at",
	floor: "The main thread's context reached at least",
	advice: "split the task or hand large reads to subagents"
};
const PULL_REQUEST = {
	unit: "usd",
	subject: "The pull request's runs cost",
	floor: "The pull request's runs cost at least",
	advice: "see which of them took most"
};
const MEASURES = {
	"max-cost": COST,
	"warn-cost": COST,
	"max-peak-context": CONTEXT,
	"warn-peak-context": CONTEXT,
	"max-turns": {
		unit: "turns",
		subject: "The run took",
		floor: "The run took at least",
		advice: "narrow the task"
	},
	"max-pr-cost": PULL_REQUEST,
	"warn-pr-cost": PULL_REQUEST
};
/** Rounded, unless that would make limit and actual look the same: "$5.00, above $5.00" tells nobody anything. */
const writerFor = ({ budget, limit, actual }, format) => {
	const [rounded, exact] = WRITERS[MEASURES[budget].unit](format);
	return limit !== null && actual !== null && limit !== actual && rounded(limit) === rounded(actual) ? exact : rounded;
};
const WRITERS = {
	usd: ({ usd, usdExact }) => [usd, usdExact],
	tokens: ({ tokens, count }) => [withNoun(tokens, "token"), withNoun(count, "token")],
	turns: ({ count }) => [withNoun(count, "turn"), withNoun(count, "turn")]
};
const withNoun = (write, noun) => (value) => `${write(value)} ${noun}${value === 1 ? "" : "s"}`;
const limitText = ({ limit, limitShare }, write, { percent }) => [...limit === null ? [] : [write(limit)], ...limitShare === null ? [] : [`${percent(limitShare)} of the window`]].join(", ");
const whyUnmeasured = ({ budget, measurement: { gap, actual } }, { usd }) => {
	const why = WHY_UNMEASURED[gap ?? "no-usage"];
	if (gap !== "unknown-price" && gap !== "unpriced-run" || !actual) return why;
	const { subject } = MEASURES[budget];
	return `${why}; without it ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${usd(actual)}`;
};
const WHY_UNMEASURED = {
	"no-usage": "no usage of Claude Code was found; name its transcripts, if they are not in their usual place",
	"no-requests": "only totals are on record and no single request; name the transcripts",
	"unknown-price": "a model has no known price; state it with pricing (on the command line: --prices)",
	"unknown-window": "the model's context window is unknown; write the limit in tokens, such as 180k",
	"unpriced-run": "a run used a model without a known price; state it with pricing and run that job again",
	"unread-runs": "the earlier runs could not be read from its comment; see the warning about it"
};

// src/budget/judge.ts
/**
* Holds the report against the budgets. The verdict of the run is the worst of them; one that is unmeasured counts as
* `onUnmeasured` says, a `warn-*` budget as a warning at most. Without usage, or with nothing left that counts, the run is unmeasured and never passes.
*/
const judge = (report, budgets, onUnmeasured, format) => judgementOf(findingsOf(report, budgets).map((finding) => verdictOf$1(finding, format)), onUnmeasured, report.quality.flags.includes("no-usage") ? "unmeasured" : "pass");
/** The judgement that these verdicts make; `unjudged` is it where there are none. */
const judgementOf = (verdicts, onUnmeasured, unjudged) => {
	const states = verdicts.flatMap((verdict) => countsAs(verdict, onUnmeasured));
	return {
		verdict: verdicts.length === 0 ? unjudged : worst(states),
		failed: states.some(isRed),
		verdicts
	};
};
/** Whether there is a verdict to show: a run without a budget passes and was not judged. */
const isJudged = ({ verdicts, verdict }) => verdicts.length > 0 || verdict !== "pass";
/** A finding in words. */
const verdictOf$1 = (finding, format) => {
	const { budget, limit, actual, excess, verdict, measurement } = finding;
	return {
		budget,
		limit,
		actual,
		isFloor: actual !== null && measurement.isFloor,
		excess,
		verdict,
		message: messageOf(finding, format)
	};
};
/**
* What a verdict counts as; nothing where it is unmeasured and to be ignored. A `warn-*` budget warns when it is exceeded,
* and does no more than that when it could not be measured.
*/
const countsAs = ({ budget, verdict }, onUnmeasured) => {
	if (verdict !== "unmeasured") return [verdict];
	if (onUnmeasured === "ignore") return [];
	return onUnmeasured === "warn" || budget.startsWith("warn-") ? ["warn"] : ["unmeasured"];
};
const isRed = (state) => state === "fail" || state === "unmeasured";
/** `unmeasured` where there is nothing. */
const worst = (states) => [
	"fail",
	"unmeasured",
	"warn",
	"pass"
].find((state) => states.includes(state)) ?? "unmeasured";

// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$3 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$3;

// node_modules/@octokit/rest/dist-src/version.js
const VERSION$2 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/${VERSION$2}` });

// src/github/bounded-fetch.ts
/** GitHub ends a request by itself after 10 s (https://docs.github.com/rest/overview/resources-in-the-rest-api#timeouts). */
const ATTEMPT_MS = 12e3;
const TOTAL_MS = 6e4;
const MAX_TRIES = 3;
/** Who was silent twice is not there: other publishers need the time. */
const MAX_SILENT_TRIES = 2;
const FIRST_PAUSE_MS = 500;
/** A Response may not be built with a body for these. */
const NO_BODY = /* @__PURE__ */ new Set([
	204,
	205,
	304
]);
const WEB_PAGE = "the answer is a web page, not the API’s; is a proxy in the way?";
/** What GitHub may have done already is asked again only where doing it twice is doing it once. */
const REPEATABLE = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"PATCH",
	"PUT",
	"DELETE"
]);
/**
* A fetch that always comes to an end: each attempt within 12 s, body included, and all requests made through it within
* 60 s of its creation. Tries at most three times, and only where that is right: a rate limit whose wait fits in, and,
* for repeatable methods, 5xx, resets and, once, silence. 4xx answers are final. After such a
* request that was never answered, all later ones fail at once.
*
* @throws where no answer came; answers of any status are returned.
*/
const createBoundedFetch = (fetch, clock) => {
	const deadline = clock.now() + TOTAL_MS;
	let isSilent = false;
	return async (url, init) => {
		const repeatable = REPEATABLE.has((init?.method ?? "GET").toUpperCase());
		for (let tries = 1;; tries++) {
			if (isSilent) throw new Error("no answer in time to an earlier request");
			const remaining = deadline - clock.now();
			if (remaining <= 0) throw new Error(`GitHub took more than ${TOTAL_MS / 1e3} s in all`);
			const signal = clock.timeout(Math.min(ATTEMPT_MS, remaining));
			const outcome = await attempt$1(() => fetch(url, {
				...init,
				signal
			}), signal);
			const pause = tries < MAX_TRIES ? pauseBefore(outcome, tries, repeatable, clock.now()) : null;
			if (pause === null || clock.now() + pause >= deadline) {
				isSilent = repeatable && isTimeout(outcome);
				return settle$1(outcome);
			}
			await clock.sleep(pause);
		}
	};
};
const isTimeout = (outcome) => "timedOut" in outcome;
/** One request, its whole body read, so that a reset half-way is a failure here and not a surprise later. */
const attempt$1 = async (send, signal) => {
	try {
		const response = await send();
		const { status, headers } = response;
		const body = await response.arrayBuffer();
		if (response.ok && headers.get("content-type")?.startsWith("text/html")) return { error: /* @__PURE__ */ new Error(WEB_PAGE) };
		return { response: new Response(NO_BODY.has(status) ? null : body, {
			status,
			headers
		}) };
	} catch (error) {
		if (signal.aborted) return {
			error: new Error("no answer in time", { cause: error }),
			timedOut: true
		};
		return { error: error instanceof Error ? error : new Error(String(error)) };
	}
};
const settle$1 = (outcome) => {
	if ("error" in outcome) throw outcome.error;
	return outcome.response;
};
/** Milliseconds to wait before the next try; null: this outcome is final. */
const pauseBefore = (outcome, tries, repeatable, now) => {
	const backOff = repeatable ? FIRST_PAUSE_MS * 2 ** (tries - 1) : null;
	if ("error" in outcome) return isTimeout(outcome) && tries >= MAX_SILENT_TRIES ? null : backOff;
	const { status, headers } = outcome.response;
	if (status >= 500) return backOff;
	return status === 403 || status === 429 ? limitPause(headers, now) : null;
};
/**
* How long a rate limit asks to wait; null: this is no limit, or it names no time.
* https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
*/
const limitPause = (headers, now) => {
	const retryAfter = headers.get("retry-after");
	if (retryAfter !== null && /^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
	const reset = headers.get("x-ratelimit-reset");
	return headers.get("x-ratelimit-remaining") === "0" && reset !== null && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1e3 - now) : null;
};

// src/github/clock.ts
const CLOCK = {
	now: Date.now,
	sleep: (ms) => setTimeout$2(ms),
	timeout: (ms) => AbortSignal.timeout(ms),
	random: Math.random
};

// src/github/proxied-fetch.ts
/**
* A fetch that goes through the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), as GitHub's own
* actions do it; Node's does not. Loaded late: the package reads the event file while it loads and throws where that is no JSON.
*/
const loadProxiedFetch = async () => {
	try {
		const { defaults } = await import("./action/utils.mjs");
		return defaults.request?.fetch ?? globalThis.fetch;
	} catch {
		return globalThis.fetch;
	}
};

// src/github/client.ts
const SILENT = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/**
* The one way to GitHub's API. `apiUrl` comes from the runner (`GITHUB_API_URL`), so GitHub Enterprise Server works too:
* Octokit by itself knows only api.github.com. Every request through it is bounded in time (see bounded-fetch); without a
* token every one of them fails.
*/
const createClient = async (token, apiUrl, version) => {
	const client = new Octokit({
		...token === "" ? {} : { auth: token },
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: `tollgate/${version}`,
		log: SILENT,
		request: { fetch: createBoundedFetch(await loadProxiedFetch(), CLOCK) }
	});
	if (token === "") client.hook.before("request", refuse$1);
	return client;
};
const refuse$1 = () => {
	throw new Error("the `github-token` input is empty; without the input the job’s own token is used");
};

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject$3(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}

// node_modules/zod/v4/core/core.js
var _a;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse$2 = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});

// node_modules/zod/v4/core/versions.js
const version$1 = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$1;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = isObject$3;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
	return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse$2(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODateTime = /*@__PURE__*/ $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ $constructor("ZodMiniISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
	return _isoDate(ZodMiniISODate, params);
}

// src/github/event-payload.ts
const Repository = looseObject({ full_name: string() });
const Count$2 = int().check(_positive());
/** The few fields of an event that are read. https://docs.github.com/webhooks/webhook-events-and-payloads */
const Payload = looseObject({
	repository: optional(looseObject({ id: int() })),
	pull_request: optional(looseObject({
		number: Count$2,
		head: looseObject({
			sha: string(),
			repo: nullable(Repository)
		}),
		base: looseObject({ repo: Repository })
	})),
	issue: optional(looseObject({
		number: Count$2,
		pull_request: optional(nullable(looseObject({})))
	})),
	workflow_run: optional(looseObject({
		id: optional(Count$2),
		run_attempt: optional(Count$2),
		name: optional(nullable(string())),
		head_sha: string(),
		head_branch: optional(nullable(string())),
		head_repository: optional(nullable(Repository)),
		pull_requests: array(looseObject({
			number: Count$2,
			base: looseObject({ repo: looseObject({ id: int() }) })
		}))
	})),
	merge_group: optional(looseObject({
		head_sha: string(),
		head_ref: optional(string())
	}))
});
/**
* Reads the event file. Never throws: an unreadable event becomes a problem sentence, and the run counts as one without
* a pull request.
*/
const readPayload = (path, readText) => {
	if (path === "") return {
		payload: {},
		problems: []
	};
	try {
		const parsed = Payload.safeParse(JSON.parse(readText(path)));
		if (parsed.success) return {
			payload: parsed.data,
			problems: []
		};
		const place = parsed.error.issues[0]?.path.join(".") || "its top level";
		return {
			payload: {},
			problems: [problemOf$1(`is not of the known form at ${place}`)]
		};
	} catch (error) {
		return {
			payload: {},
			problems: [problemOf$1(error instanceof SyntaxError ? "is not JSON" : "cannot be read")]
		};
	}
};
const problemOf$1 = (what) => `The event file that GITHUB_EVENT_PATH names ${what}, so this run counts as one without a pull request: no comment is written.`;

// src/github/context.ts
/** Reads the runner's environment and its event file (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
const readContext = (env, readText) => {
	const { payload, problems } = readPayload(env.GITHUB_EVENT_PATH ?? "", readText);
	const repository = parseRepository(env.GITHUB_REPOSITORY ?? "");
	return {
		context: {
			repository,
			workflow: env.GITHUB_WORKFLOW ?? "",
			workflowFile: parseWorkflowFile(env.GITHUB_WORKFLOW_REF ?? "", env.GITHUB_REPOSITORY ?? ""),
			job: env.GITHUB_JOB ?? "",
			runId: parseCount(env.GITHUB_RUN_ID),
			attempt: parseCount(env.GITHUB_RUN_ATTEMPT) ?? 1,
			event: env.GITHUB_EVENT_NAME ?? "",
			pullRequest: findPullRequest$1(payload, env),
			queued: findQueued(payload),
			reportedRun: findReportedRun(payload),
			headSha: findHeadSha(payload, env),
			repositoryUrl: repository && `${env.GITHUB_SERVER_URL || "https://github.com"}/${repository.owner}/${repository.name}`,
			apiUrl: env.GITHUB_API_URL || "https://api.github.com"
		},
		problems
	};
};
const parseRepository = (text) => {
	const [owner, name, ...rest] = text.split("/");
	return owner && name && rest.length === 0 ? {
		owner,
		name
	} : null;
};
const parseCount = (text) => text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
/** Of `octo/shop/.github/workflows/review.yml@refs/heads/main` the file; null where it is another repository's. */
const parseWorkflowFile = (ref, repository) => {
	const path = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1).split("@", 1)[0] : void 0;
	return path !== void 0 && /^\.github\/workflows\/[\w .-]{1,200}\.ya?ml$/.test(path) ? path : null;
};
const findPullRequest$1 = (payload, env) => {
	const { pull_request: pull, issue, workflow_run: run } = payload;
	if (pull) {
		const fromFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
		const fromDependabot = env.GITHUB_ACTOR === "dependabot[bot]";
		const trusted = env.GITHUB_EVENT_NAME === "pull_request_target";
		return {
			number: pull.number,
			readOnlyToken: !trusted && (fromFork || fromDependabot)
		};
	}
	if (issue?.pull_request) return {
		number: issue.number,
		readOnlyToken: false
	};
	const [only, ...others] = (run?.pull_requests ?? []).filter(({ base }) => base.repo.id === payload.repository?.id);
	return only && others.length === 0 ? {
		number: only.number,
		readOnlyToken: false
	} : null;
};
/** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: the group ends with this pull request. The base may have slashes. */
const findQueued = ({ merge_group: group }) => parseCount(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(group?.head_ref ?? "")?.[1]);
const findReportedRun = ({ workflow_run: run }) => {
	const { id, run_attempt: attempt, head_branch: headBranch, head_repository: head } = run ?? {};
	if (!run || !id || !attempt || !headBranch || !head) return null;
	const { name, head_sha: headSha } = run;
	return {
		id,
		attempt,
		workflow: name ?? "",
		headRepository: head.full_name,
		headBranch,
		headSha
	};
};
/** GITHUB_SHA is the merge commit of a pull request, and the default branch's head where the event has no commit of its own. */
const findHeadSha = (payload, env) => {
	if (payload.issue) return null;
	return payload.pull_request?.head.sha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha ?? (env.GITHUB_SHA || null);
};

// src/github/check-run.ts
/** Neutral does not block a merge: a warning, what nobody measured, and what someone approved. */
const conclusionOf = ({ failed, verdict }) => {
	if (failed) return "failure";
	return verdict === "pass" ? "success" : "neutral";
};
const LONGEST_NAME$2 = 100;
/** Each job has a check of its own; a rerun takes the place of the one with the same name. */
const checkName = (workflow, job, matrix) => {
	const path = [workflow, job].filter((part) => part !== "").join(" / ");
	const name = ["Tollgate", ...path === "" ? [] : [matrix === "" ? path : `${path} (${matrix})`]].join(": ");
	return name.length <= LONGEST_NAME$2 ? name : `${name.slice(0, 99)}…`;
};
/** https://docs.github.com/rest/checks/runs#create-a-check-run @throws what the API throws */
const createCheckRun = async (client, { owner, name: repo }, run) => {
	const { name, headSha, conclusion, title, summary, detailsUrl } = run;
	await client.rest.checks.create({
		owner,
		repo,
		name,
		conclusion,
		head_sha: headSha,
		status: "completed",
		output: {
			title,
			summary
		},
		...detailsUrl === null ? {} : { details_url: detailsUrl }
	});
};

// src/github/issue-comments.ts
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** A pull request's conversation is its issue's: https://docs.github.com/rest/issues/comments */
const createIssueComments = (client, { owner, name: repo }, issue) => {
	const { issues } = client.rest;
	return {
		list: async () => {
			return (await client.paginate(issues.listComments, {
				owner,
				repo,
				issue_number: issue,
				per_page: 100
			})).map(toComment);
		},
		get: async (id) => toComment((await issues.getComment({
			owner,
			repo,
			comment_id: id
		})).data),
		create: async (body) => toComment((await issues.createComment({
			owner,
			repo,
			issue_number: issue,
			body
		})).data),
		update: async (id, body) => toComment((await issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		})).data),
		remove: async (id) => {
			await issues.deleteComment({
				owner,
				repo,
				comment_id: id
			});
		},
		minimize: async (nodeId) => {
			await client.graphql(MINIMIZE, { id: nodeId });
		}
	};
};
const toComment = ({ id, node_id: nodeId, html_url: url, body, user, minimized }) => ({
	id,
	nodeId,
	url,
	body: body ?? "",
	author: user && {
		id: user.id,
		login: user.login
	},
	minimized: minimized !== void 0 && minimized !== null
});

// src/render/plain.ts
const LONGEST$4 = 400;
/**
* Foreign text as one harmless line: no control sequences, no control, format, bidirectional or private characters, no
* line breaks, at most 400 characters. Safe on a terminal; Markdown needs more (`markdown/escape.ts`).
*/
const plain = (raw) => {
	const line = stripVTControlCharacters(raw.slice(0, 4 * LONGEST$4)).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > LONGEST$4 ? `${line.slice(0, 399).trimEnd()}…` : line;
};

// src/github/failure.ts
const isHttpFailure = (error) => error instanceof Error && "status" in error && typeof error.status === "number";
/** HTTP status of a failed request, or null where it was no HTTP failure. */
const statusOf = (error) => isHttpFailure(error) ? error.status : null;
/** Whether GitHub may have done what was asked in spite of the failure: a 5xx, a reset, a timeout. */
const isAmbiguous = (error) => (statusOf(error) ?? 0) >= 500;
/** Whether GitHub refused for want of a permission, as against a rate limit. It answers 404 where even reading is denied. */
const isRefusal = (error) => {
	const status = statusOf(error);
	return status === 404 || status === 403 && !isRateLimit(error);
};
const headerOf = (error, name) => error.response?.headers?.[name];
const isRateLimit = (error) => {
	if (!isHttpFailure(error) || error.status !== 403 && error.status !== 429) return false;
	if (headerOf(error, "retry-after") !== void 0 || headerOf(error, "x-ratelimit-remaining") === "0") return true;
	return error.status === 429 || /rate limit/i.test(error.message);
};
/**
* Why a request failed and what to do about it, in one sentence for the log.
*
* @param permission the line that is missing below `permissions:` where GitHub refuses, such as `pull-requests: write`
*/
const explainFailure = (error, permission) => {
	if (!isHttpFailure(error)) return `${oneLine(error instanceof Error ? error.message : String(error))}.`;
	const { status } = error;
	if (error.response === void 0) return `GitHub could not be reached: ${oneLine(error.message)}.`;
	if (isRateLimit(error)) return `GitHub's rate limit for this token is used up (${status}); a later run can write it.`;
	if (status === 401) return "GitHub does not accept the token (401); check the `github-token` input.";
	if (isRefusal(error)) return `GitHub refuses it (${status}); add \`${permission}\` below \`permissions:\` of this job.`;
	if (status >= 500) return `GitHub answered ${status}; a later run can write it.`;
	return `GitHub answered ${status}: ${oneLine(error.message)}.`;
};
/** A server's words are foreign text. */
const oneLine = (text) => plain(text).replace(/\.$/, "");

// src/github/own-author.ts
const WORKFLOWS = "github-actions[bot]";
/**
* Whether a comment's author is who this token acts as.
*
* - A user's token (personal, OAuth) asks `GET /user` and compares ids.
* - The job's `GITHUB_TOKEN` and an app's token are installation tokens, which `GET /user` refuses with 403. Comments by
*   `github-actions[bot]` count as theirs: only this repository's own workflows write under that name, and a team that
*   moves from one token to the other keeps its comment. Comments by another bot count only if GraphQL says the viewer
*   is that bot.
*
* The identity is asked for once, and only when there is a comment to ask about.
*/
const createOwnAuthor = (identity) => {
	const user = once$1(identity.user);
	const viewerLogin = once$1(identity.viewerLogin);
	return async ({ id, login }) => {
		const self = await user();
		if (self !== null) return self.id === id;
		if (!login.endsWith("[bot]")) return false;
		if (login === WORKFLOWS) return true;
		const viewer = await viewerLogin();
		return viewer !== null && (login === viewer || login === `${viewer}[bot]`);
	};
};
const once$1 = (ask) => {
	let answer = null;
	return () => {
		answer ??= ask();
		return answer;
	};
};
/** Installation tokens have a prefix of their own: https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const INSTALLATION_PREFIX = "ghs_";
/** @throws Octokit's RequestError where the question fails for another reason than being an installation's (401, 5xx). */
const identityOf$1 = (client, token) => ({
	user: async () => {
		if (token.startsWith(INSTALLATION_PREFIX)) return null;
		try {
			const { id, login } = (await client.rest.users.getAuthenticated()).data;
			return {
				id,
				login
			};
		} catch (error) {
			if (isRefusal(error)) return null;
			throw error;
		}
	},
	viewerLogin: async () => {
		try {
			return (await client.graphql("{ viewer { login } }")).viewer.login;
		} catch {
			return null;
		}
	}
});

// src/analysis/report.ts
/**
* - `incomplete`: the run was cut short; the bill may hold more than the files say.
* - `provisional`: output counts on disk are placeholders of the stream's start, or a record's or a total's count is none.
* - `unknown-model`: tokens without a price.
* - `price-mismatch`: Claude Code's own figure differs by more than 1 % from ours, after what no record shows.
* - `error-result`: the run ended by a limit or an API error; its cost data are complete.
* - `execution-file-incomplete`: the action's execution file misses usage that is on disk.
* - `managed-prices`: the organisation's own prices are in Claude Code's figure.
* - `no-usage`: nothing was measured.
*/
const FLAGS$2 = [
	"incomplete",
	"provisional",
	"unknown-model",
	"price-mismatch",
	"error-result",
	"execution-file-incomplete",
	"managed-prices",
	"no-usage"
];

// src/pull-request/run-record.ts
const LONGEST_NAME$1 = 100;
/** Of turns and tokens. */
const LARGEST_COUNT = 1e9;
const MOST_SESSIONS = 10;
/** Control characters, line separators and halves of surrogate pairs. Fixed sets: no newer Unicode makes a name invalid. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Exact for sums, as all money; 9,007,199 dollars. */
const NanosSchema = int().check(_gte(0));
const SpendSchema = strictObject({
	nanos: NanosSchema,
	certainty: _enum([
		"exact",
		"unmeasured",
		"floor",
		"unknown"
	])
});
const RunIdSchema = int().check(_positive());
const Name = string().check(_maxLength(100), refine((name) => !UNPRINTABLE.test(name)));
/** A person's or a bot's login; those of enterprises may have an underscore. */
const LOGIN = /^[A-Za-z0-9_-]{1,64}(?:\[bot\])?$/;
const Count$1 = int().check(_gte(0), _lte(LARGEST_COUNT));
const Time$1 = datetime({ precision: 0 });
const Details = strictObject({
	sha: nullable(string().check(_regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))),
	turns: Count$1,
	peakTokens: nullable(Count$1),
	windowTokens: nullable(Count$1.check(_positive())),
	verdict: nullable(_enum([
		"pass",
		"warn",
		"fail",
		"unmeasured"
	])),
	flags: array(_enum(FLAGS$2)).check(_maxLength(FLAGS$2.length)),
	sessionIds: array(string().check(_regex(/^[A-Za-z0-9_-]{1,64}$/))).check(_maxLength(10)),
	approvedBy: nullable(string().check(_regex(LOGIN))),
	isClaim: boolean()
});
/** Strict: whoever may write to a comment or an artifact may have written this. */
const RunRecordSchema = strictObject({
	workflow: Name,
	job: Name,
	matrix: Name,
	runId: RunIdSchema,
	attempt: int().check(_positive(), _lte(1e6)),
	at: Time$1,
	spend: SpendSchema,
	details: nullable(Details)
});

// src/github/approval.ts
const MAY_WRITE = /* @__PURE__ */ new Set([
	"admin",
	"maintain",
	"write"
]);
/**
* A label counts if whoever set it last may write to the repository: everybody with triage access can set labels, and so
* can workflows and apps. Bots count by the same rule.
*
* @throws what the API throws
*/
const findApproval = async (labels, label) => {
	if (!(await labels.names()).some((name) => isSameLabel(name, label))) return { kind: "none" };
	const login = (await labels.setters(label)).at(-1) ?? null;
	if (login === null || !LOGIN.test(login)) return ignored(label, "GitHub does not tell who set it");
	const permission = await labels.permissionOf(login);
	if (MAY_WRITE.has(permission)) return {
		kind: "approved",
		by: login
	};
	return ignored(label, `@${login}, who set it, has no write access to the repository`);
};
/** GitHub keeps no two labels that differ in case alone. */
const isSameLabel = (one, other) => one.toLowerCase() === other.toLowerCase();
const ignored = (label, why) => ({
	kind: "ignored",
	why: `The label ${label} does not count: ${why}.`
});

// src/github/pull-labels.ts
/**
* Labels of a pull request are its issue's: https://docs.github.com/rest/issues/labels and, for who set them,
* https://docs.github.com/rest/issues/events.
*/
const createLabels = (client, { owner, name: repo }, issue) => {
	const { issues, repos } = client.rest;
	const place = {
		owner,
		repo,
		issue_number: issue,
		per_page: 100
	};
	return {
		names: async () => (await client.paginate(issues.listLabelsOnIssue, place)).map(({ name }) => name),
		setters: async (label) => {
			return (await client.paginate(issues.listEvents, place)).filter((event) => isSetting(event, label)).map(({ actor }) => actor?.login ?? null);
		},
		permissionOf: async (username) => {
			try {
				return (await repos.getCollaboratorPermissionLevel({
					owner,
					repo,
					username
				})).data.permission;
			} catch (error) {
				if (statusOf(error) === 404) return "none";
				throw error;
			}
		}
	};
};
const isSetting = (event, label) => event.event === "labeled" && isSameLabel(event.label?.name ?? "", label);

// src/github/desk.ts
const ANNOTATE = {
	error,
	warning: warning$1,
	notice: notice$1
};
/** Where publishing goes on a runner: its file commands and log, and the API with the step's token. */
const createDesk = (client, token, target) => ({
	writeSummary: async (markdown) => {
		await summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
	},
	setOutput,
	writeFile: async (path, text) => {
		await mkdir(dirname$1(path), { recursive: true });
		await writeFile(path, text);
	},
	annotate: ({ level, message }) => {
		const { workflowFile: file } = target;
		ANNOTATE[level](message, file === null ? {} : {
			file,
			startLine: 1
		});
	},
	pullRequest: pullRequestDesk(client, token, target),
	createCheck: checkWriter(client, target)
});
const pullRequestDesk = (client, token, target) => {
	const { repository, pullRequest } = target;
	if (repository === null || pullRequest === null) return null;
	const { number, readOnlyToken: isTokenReadOnly, isQueued } = pullRequest;
	return {
		isTokenReadOnly,
		isQueued,
		room: {
			comments: createIssueComments(client, repository, number),
			isOwn: createOwnAuthor(identityOf$1(client, token)),
			clock: CLOCK
		},
		labels: createLabels(client, repository, number)
	};
};
const checkWriter = (client, target) => {
	const { repository, pullRequest, headSha, checkName: name, runUrl: detailsUrl } = target;
	if (repository === null || headSha === null && pullRequest === null) return null;
	return async (check) => {
		const sha = headSha ?? await headOf(client, repository, pullRequest?.number ?? 0);
		await createCheckRun(client, repository, {
			...check,
			name,
			headSha: sha,
			detailsUrl
		});
	};
};
const headOf = async (client, { owner, name: repo }, number) => (await client.rest.pulls.get({
	owner,
	repo,
	pull_number: number
})).data.head.sha;

// src/github/inert.ts
/** Escape sequences that colour a terminal; the runner looks through them. */
const COLOUR = String.raw`(?:\u001B\[[0-9;]*m|\s)*`;
const COMMAND = new RegExp(`^(${COLOUR})::`, "gm");
/**
* A text for the log that holds no command for the runner, whatever names are in it: it obeys `::name::` at the start of
* a line, white space aside, and `##[name]` anywhere (ActionCommand.cs in actions/runner). A zero-width space comes between.
*/
const inert = (text) => text.replaceAll("\r", "\n").replace(COMMAND, "$1:​:").replaceAll("##[", "##​[");

// src/pull-request/matrix-key.ts
/**
* The values of a job's matrix as GitHub names its jobs by, `22, ubuntu`, from the text of `toJSON(matrix)`. Empty
* without a matrix; a text that is no JSON is a key that someone chose.
*/
const matrixKey = (text) => {
	const matrix = parse$1(text);
	if (matrix === null) return "";
	return typeof matrix === "object" ? Object.values(matrix).map(textOf$4).join(", ") : String(matrix);
};
const parse$1 = (text) => {
	if (text.trim() === "") return null;
	try {
		return JSON.parse(text);
	} catch {
		return text.trim();
	}
};
const textOf$4 = (value) => typeof value === "string" ? value : JSON.stringify(value);

// src/pull-request/record-of.ts
/** What the pull request remembers of a run. `judgement` is by the run's own budgets. */
const recordOf = (report, judgement, place) => ({
	workflow: nameOf$2(place.workflow),
	job: nameOf$2(place.job),
	matrix: nameOf$2(place.matrix),
	runId: place.runId,
	attempt: place.attempt,
	at: new Date(place.now).toISOString().replace(/\.\d+/, ""),
	spend: spendOf(report),
	details: {
		sha: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(place.headSha ?? "") ? place.headSha : null,
		turns: inRange(report.turns.total),
		peakTokens: report.context.peakTokens && inRange(report.context.peakTokens),
		windowTokens: report.context.windowTokens && inRange(report.context.windowTokens),
		verdict: isJudged(judgement) ? judgement.verdict : null,
		flags: report.quality.flags,
		sessionIds: sessionsOf(report),
		approvedBy: null,
		isClaim: place.isClaim ?? false
	}
});
/** A claim out of range would make the whole state unreadable, and with it what all other runs cost. */
const inRange = (count) => Math.min(count, LARGEST_COUNT);
const spendOf = ({ cost, quality }) => {
	if (quality.flags.includes("no-usage")) return {
		nanos: 0,
		certainty: "unmeasured"
	};
	const known = usdToNanos(cost.knownUsd);
	const nanos = Math.min(known, Number.MAX_SAFE_INTEGER);
	if (cost.totalUsd === null) return {
		nanos,
		certainty: "unknown"
	};
	return {
		nanos,
		certainty: cost.isFloor || nanos < known ? "floor" : "exact"
	};
};
const sessionsOf = ({ sessions }) => {
	const ids = sessions.map(({ sessionId }) => sessionId).filter((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id));
	return [...new Set(ids)].sort().slice(0, 10);
};
/** A name on one line and within the cap. Names that differ only behind the cut must not become one run's: a checksum ends them. */
const nameOf$2 = (raw) => {
	const name = raw.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ").trim();
	if (name.length <= 100) return name;
	const ending = `…${crc32(name).toString(16).padStart(8, "0")}`;
	return name.slice(0, 100 - ending.length).replace(/[\uD800-\uDBFF]$/, "") + ending;
};

// src/github/measured-job.ts
/** The job that this step measured. `matrix`: JSON of its values. */
const assignMeasured = ({ report, own }, matrix, { manner, context, now }) => {
	const { workflow, job, runId, attempt, headSha, repository, repositoryUrl, pullRequest, queued, workflowFile } = context;
	const key = matrixKey(matrix);
	const runs = runId === null ? [] : [recordOf(report, own, {
		workflow,
		job,
		matrix: key,
		attempt,
		headSha,
		now,
		runId
	})];
	return {
		job: {
			...manner,
			report,
			own,
			runs,
			notes: [],
			repositoryUrl
		},
		target: {
			repository,
			headSha,
			workflowFile,
			pullRequest: queued === null ? pullRequest && {
				...pullRequest,
				isQueued: false
			} : ofQueue(queued),
			checkName: checkName(workflow, job, key),
			runUrl: runId === null ? null : repositoryUrl && `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}`
		}
	};
};
const ofQueue = (number) => ({
	number,
	readOnlyToken: false,
	isQueued: true
});

// src/render/format.ts
var format_exports = /* @__PURE__ */ __exportAll({
	apportion: () => apportion$2,
	count: () => count$2,
	countApart: () => countApart,
	duration: () => duration,
	percent: () => percent,
	plural: () => plural,
	times: () => times$1,
	tokens: () => tokens,
	tokensApart: () => tokensApart,
	usd: () => usd$1,
	usdApart: () => usdApart,
	usdColumn: () => usdColumn,
	usdEach: () => usdEach,
	usdExact: () => usdExact
});
/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */
const formats = /* @__PURE__ */ new Map();
/** Making a format takes a hundred times as long as using it, and a report has a handful of them. */
const formatOf = (options) => {
	const key = JSON.stringify(options);
	const known = formats.get(key);
	if (known !== void 0) return known;
	const made = new Intl.NumberFormat("en-US", options);
	formats.set(key, made);
	return made;
};
const decimal = (value, options) => formatOf(options).format(`${value}`);
const twoDigits = (usd) => decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumSignificantDigits: 2,
	maximumSignificantDigits: 2
});
const dollars = (usd, decimals) => decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: decimals,
	maximumFractionDigits: decimals
});
/** USD to the cent: `$0.42`, `$1,278.00`; below a cent with two significant digits: `$0.0042`. */
const usd$1 = (value) => value === 0 || Math.abs(value) >= .00995 ? dollars(value, 2) : twoDigits(value);
/** USD of one turn on average: cents from one dollar on, else two significant digits (`$0.011`). */
const usdEach = (value) => value === 0 || value >= .995 ? dollars(value, 2) : twoDigits(value);
/** USD with all its digits, nine at most: `$5.000012`, `$5.00`. */
const usdExact = (value) => decimal(value, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: 2,
	maximumFractionDigits: 9
});
/**
* A column of USD with as many decimals in every row as the sum deserves, so that the points stand below each other:
* cents from one dollar on, else four, six or nine decimals. What would round to nothing is `< $0.01`; null is unknown.
*/
const usdColumn = (values) => {
	const sum = values.reduce((total, value) => total + (value ?? 0), 0);
	const decimals = sum >= 1 ? 2 : sum >= .01 ? 4 : sum >= 1e-4 ? 6 : 9;
	const smallest = 10 ** -decimals;
	return values.map((value) => {
		if (value === null) return "unknown";
		if (sum === 0) return dollars(value, 2);
		return value > 0 && value < smallest / 2 ? `< ${dollars(smallest, decimals)}` : dollars(value, decimals);
	});
};
/** A count with its separators: `14,006`. */
const count$2 = (value) => decimal(value, { maximumFractionDigits: 0 });
/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */
const tokens = (value) => {
	if (value < 1e3) return count$2(value);
	const [scaled, unit] = value < 999500 ? [value / 1e3, "k"] : [value / 1e6, "M"];
	return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;
};
/** How often, on average: `3.1×`, `310×`. */
const times$1 = (value) => `${decimal(value, { maximumFractionDigits: value < 9.95 ? 1 : 0 })}×`;
/** A number and its noun: `1 turn`, `1,270 turns`. */
const plural = (value, one, many = `${one}s`) => `${count$2(value)} ${value === 1 ? one : many}`;
/** One share (0–1) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */
const percent = (share) => {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return "< 1 %";
	if (rounded === 100 && share < 1) return "> 99 %";
	return `${count$2(rounded)} %`;
};
/** The parts of a whole as integers that sum to exactly 100 (largest remainder; the earlier part wins a tie). All 0 without a whole. */
const apportion$2 = (parts) => {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * 100);
	const left = 100 - exact.reduce((sum, part) => sum + Math.floor(part), 0);
	const byRemainder = exact.map((part, index) => ({
		index,
		rest: part % 1
	})).sort((a, b) => b.rest - a.rest);
	const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index));
	return exact.map((part, index) => Math.floor(part) + (lifted.has(index) ? 1 : 0));
};
/** Two values that differ must not look the same (`$5.00 of $5.00`): rounded if that tells them apart, else exact. */
const apart$1 = (rounded, exact) => (first, second) => {
	const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;
	return [format(first), format(second)];
};
/** Actual and limit of a cost budget, in USD. */
const usdApart = apart$1(usd$1, usdExact);
/** Actual and limit of a context budget, in tokens. */
const tokensApart = apart$1(tokens, count$2);
/** Actual and limit of a budget of turns. */
const countApart = apart$1(count$2, count$2);
/** Milliseconds: `45 s`, `3 min 12 s`, `1 h 04 min`. */
const duration = (ms) => {
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
	const minutes = Math.round(seconds / 60);
	return `${count$2(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
};

// src/render/headline.ts
/** A verdict in words; a pass needs none. */
const WORDS$1 = {
	pass: null,
	warn: "Warning",
	fail: "Over budget",
	unmeasured: "Unmeasured"
};
const verdictOf = ({ verdicts }, ...names) => names.map((name) => verdicts.find(({ budget }) => budget === name)).find((verdict) => verdict !== void 0);
/** `$0.42 of $2.00`, `≥ $0.42`, `cost unknown, at least $0.10 · budget $2.00`. The budget is the one that fails, else the one that warns. */
const cost = ({ cost }, judgement) => {
	const limit = verdictOf(judgement, "max-cost", "warn-cost")?.limit ?? null;
	if (cost.totalUsd === null) return `cost unknown${cost.knownUsd > 0 ? `, at least ${usd$1(cost.knownUsd)}` : ""}${limit === null ? "" : ` · budget ${usd$1(limit)}`}`;
	const floor = cost.isFloor ? "≥ " : "";
	if (limit === null) return floor + usd$1(cost.totalUsd);
	const [actual, budget] = usdApart(cost.totalUsd, limit);
	return `${floor}${actual} of ${budget}`;
};
/** `peak context 118k (59 % of 200k)`; null where no request was seen. */
const peakContext = ({ peakTokens, windowTokens }) => {
	if (peakTokens === null) return null;
	const share = windowTokens === null ? "" : ` (${percent(peakTokens / windowTokens)} of ${tokens(windowTokens)})`;
	return `peak context ${tokens(peakTokens)}${share}`;
};
/** Whether there is anything to show: no request, no total of Claude Code's own, no number. */
const isMeasured = ({ quality }) => !quality.flags.includes("no-usage");
/** Whether any request is on record; else all that is known is a total of Claude Code's own. */
const hasRequests = ({ turns }) => turns.total > 0;
/** `37 turns`; without a request Claude Code's own count, `5 turns reported`, where it left one. */
const turns$3 = ({ turns }) => {
	if (hasRequests({ turns })) return plural(turns.total, "turn");
	return turns.reported === null ? null : `${plural(turns.reported, "turn")} reported`;
};
/** Without usage a run breaks no budget of its own: other runs of its pull request did. */
const isOfOthers = ({ verdict, verdicts }) => verdict === "fail" || verdict === "warn" && verdicts.every((one) => one.verdict !== "unmeasured");
const withoutUsage = (judgement) => {
	const word = WORDS$1[judgement.verdict];
	if (isOfOthers(judgement)) return `${word}: other runs of the pull request · no usage of Claude Code was found in this one`;
	return [...word === null ? [] : [word], "no usage of Claude Code was found"].join(" · ");
};
/** The verdict in words and the three numbers: `$0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)`. */
const headline = (report, judgement) => {
	if (!isMeasured(report)) return withoutUsage(judgement);
	const numbers = [
		cost(report, judgement),
		turns$3(report),
		peakContext(report.context)
	];
	return [WORDS$1[judgement.verdict], ...numbers].filter((part) => part !== null).join(" · ");
};

// src/render/json/escaped.ts
/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const escapeUnits = (characters) => Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
/** All of it ASCII, as nearly every report is: in UTF-8 no longer than in characters. */
const isPlain = (json) => Buffer.byteLength(json) === json.length && !json.includes("");
/** JSON text in which such characters stand as escapes. */
const escaped = (json) => isPlain(json) ? json : json.replace(OBEYED, escapeUnits);

// src/render/safe-name.ts
/**
* Names out of a transcript, an artifact or a comment. Only what has the shape of such a name is shown; all else could
* be content, a secret or an attack and becomes `(unnamed)`. None of the shapes holds a space, a backtick, a pipe, an
* angle bracket or a control character, so that a name in a code span cannot leave it.
*/
const UNNAMED = "(unnamed)";
const LONGEST$3 = 64;
/** Beginnings of well-known credentials (GitHub, Anthropic, AWS, Google, GitLab, Slack, npm, JSON web tokens). */
const CREDENTIAL = /^(?:sk-|gh[pousr]_|github_pat_|A[KS]IA[A-Z0-9]|AIza|glpat-|xox[a-z]-|npm_|eyJ)/;
/** The same further on in a name: only with the length of a credential, for `npm_` alone begins other words. */
const WITHIN = /[^A-Za-z0-9](?:sk-[\w-]{20}|gh[pousr]_[A-Za-z0-9]{20}|github_pat_\w{20}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{20}|glpat-[\w-]{20}|xox[a-z]-[\w-]{20}|npm_[A-Za-z0-9]{20}|eyJ[\w-]{20})/;
const isSecret = (raw) => CREDENTIAL.test(raw) || WITHIN.test(raw);
const shaped = (shape) => (raw) => {
	if (!shape.test(raw) || isSecret(raw)) return UNNAMED;
	return raw.length > LONGEST$3 ? `${raw.slice(0, 63)}…` : raw;
};
const model = shaped(/^[A-Za-z0-9](?:[A-Za-z0-9._:@[\]-]|\/(?!\/)){0,199}$/);
/** Model id, with a cloud's prefix and suffix. Of an ARN only the last part: the rest names the account. */
const safeModel = (raw) => model(/^arn:[^/\s]{1,120}\//.test(raw) ? raw.slice(raw.lastIndexOf("/") + 1) : raw);
const safeAgentType = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/);
/** Built-in, or `mcp__server__tool`. */
const safeTool = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,127}$/);
/** Session or agent id, its first eight characters: enough to find the file. */
const safeId = (raw) => /^[A-Za-z0-9_-]{1,64}$/.test(raw) && !isSecret(raw) ? raw.slice(0, 8) : UNNAMED;
/** The same in full, for programs. */
const safeFullId = shaped(/^[A-Za-z0-9_-]{1,64}$/);
const safeVersion = shaped(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][0-9A-Za-z.-]{1,32})?$/);
/** What started a compaction: `auto`, `manual`. */
const safeTrigger = shaped(/^[a-z]{1,16}$/);
/** Last part of a path: folders of a transcript tell the project's path. */
const safeFile = (raw) => shaped(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/)(raw.split(/[\\/]/).at(-1) ?? "");
/** A path below the working folder. */
const safePath = shaped(/^(?!.*\.\.)[A-Za-z0-9._-]{1,64}(?:\/[A-Za-z0-9._-]{1,64}){0,8}$/);
/** A day of an ISO 8601 date, `2026-11-22`. */
const safeDay = (raw) => /^\d{4}-\d\d-\d\d/.test(raw) ? raw.slice(0, 10) : UNNAMED;
const ORIGINS$1 = /* @__PURE__ */ new Set([...[
	"baseline",
	"prompt",
	"summary",
	"skill",
	"subagent",
	"web",
	"model-output",
	"unseen",
	"other",
	"output"
], ...[
	"advisor",
	"compaction",
	"declined",
	"unattributed"
]]);
/** What put tokens on the bill: one of ours, or `tool:`, `mcp:` or `attachment:` and a name of the transcript. */
const safeOrigin = (raw) => {
	const { kind, name } = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s.exec(raw)?.groups ?? {};
	if (kind !== void 0 && name !== void 0) return `${kind}:${safeTool(name)}`;
	return ORIGINS$1.has(raw) ? raw : UNNAMED;
};

// src/render/json/fields.ts
/**
* Every field name of the public JSON in the order of printing: it never depends on who built the report, and nothing gets
* out that is not named here.
*/
const FIELDS$2 = {
	schemaVersion: true,
	tool: true,
	name: true,
	version: true,
	prices: true,
	asOf: true,
	overrides: true,
	config: true,
	sources: true,
	kind: true,
	code: true,
	origin: true,
	cause: true,
	planner: true,
	executor: true,
	model: true,
	turn: true,
	file: true,
	sessionId: true,
	id: true,
	agentType: true,
	parentId: true,
	thread: true,
	at: true,
	afterTurn: true,
	trigger: true,
	preTokens: true,
	postTokens: true,
	cost: true,
	totalUsd: true,
	knownUsd: true,
	isFloor: true,
	basis: true,
	requestsUsd: true,
	reportedUsd: true,
	unattributedUsd: true,
	buckets: true,
	requests: true,
	turns: true,
	total: true,
	main: true,
	subagents: true,
	reported: true,
	context: true,
	peakTokens: true,
	peakTurn: true,
	windowTokens: true,
	averageTokens: true,
	peakAnyThreadTokens: true,
	cacheEfficiency: true,
	models: true,
	threads: true,
	sessions: true,
	timeline: true,
	compactions: true,
	contextTokens: true,
	outputTokens: true,
	tokens: true,
	input: true,
	output: true,
	cacheRead: true,
	cacheWrite5m: true,
	cacheWrite1h: true,
	webSearch: true,
	webSearches: true,
	unattributed: true,
	usd: true,
	share: true,
	peakContextTokens: true,
	cliVersion: true,
	startedAt: true,
	endedAt: true,
	finished: true,
	contextBefore: true,
	contextAfter: true,
	coldTurnUsd: true,
	summaryUsdAtLeast: true,
	avoidedUsd: true,
	costs: true,
	cacheWrite: true,
	event: true,
	origins: true,
	pieces: true,
	composition: true,
	cacheBreaks: true,
	losses: true,
	waste: true,
	whatIf: true,
	advice: true,
	estimatedTokens: true,
	estimated: true,
	timesResent: true,
	writeUsd: true,
	carryUsd: true,
	freshUsd: true,
	outputUsd: true,
	otherUsd: true,
	breaks: true,
	evidence: true,
	rewrittenTokens: true,
	wastedUsd: true,
	idleSeconds: true,
	causes: true,
	repeatedCalls: true,
	times: true,
	cutOutputs: true,
	retries: true,
	compaction: true,
	pricesOf: true,
	actualUsd: true,
	savedUsd: true,
	turnsOverWindow: true,
	subagentsOnHaiku: true,
	splits: true,
	noCache: true,
	hourWrites: true,
	fiveMinuteWrites: true,
	freshSession: true,
	fromTurn: true,
	toTurn: true,
	savedUsdLeast: true,
	savedUsdMost: true,
	cut: true,
	quality: true,
	flags: true,
	issues: true,
	line: true,
	issueCount: true,
	recordsRead: true,
	linesSkipped: true,
	budget: true,
	limit: true,
	actual: true,
	excess: true,
	verdict: true,
	verdicts: true,
	message: true
};
/** What a transcript names, by field: shown where it has the shape of such a name, as on every other page. */
const NAMES$2 = {
	model: safeModel,
	models: safeModel,
	agentType: safeAgentType,
	sessionId: safeFullId,
	thread: safeFullId,
	id: safeFullId,
	parentId: safeFullId,
	cliVersion: safeVersion,
	trigger: safeTrigger,
	planner: safeModel,
	executor: safeModel,
	origin: safeOrigin,
	origins: safeOrigin,
	tool: safeTool
};

// src/render/json/order.ts
const PLACES$2 = new Map(Object.keys(FIELDS$2).map((field, place) => [field, place]));
const placeOf$3 = (field) => PLACES$2.get(field) ?? -1;
/** The public fields of an object in the order of printing. */
const fieldsOf = (value, orders) => {
	const keys = Object.keys(value);
	const shape = keys.join();
	const known = orders.get(shape);
	if (known !== void 0) return known;
	const order = keys.filter((key) => placeOf$3(key) >= 0).sort((a, b) => placeOf$3(a) - placeOf$3(b));
	orders.set(shape, order);
	return order;
};

// src/render/json/names.ts
/** A string of this field as it may be shown: as it is where nothing foreign stands there. */
const safe = (raw, field, names) => {
	const clean = NAMES$2[field];
	if (clean === void 0) return raw;
	let known = names.get(field);
	if (known === void 0) {
		known = /* @__PURE__ */ new Map();
		names.set(field, known);
	}
	let name = known.get(raw);
	if (name === void 0) {
		name = clean(raw);
		known.set(raw, name);
	}
	return name;
};

// src/render/json/text.ts
/** A value of this field on one line. */
const lineOf = (value, field, desk) => {
	if (typeof value === "string") return JSON.stringify(safe(value, field, desk.names));
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((each) => lineOf(each, field, desk)).join()}]`;
	const source = value;
	return `{${fieldsOf(source, desk.orders).map((key) => `"${key}":${lineOf(source[key], key, desk)}`).join()}}`;
};
/** A value of this field, each member on a line of its own; lists of plain numbers stand on one line each. */
const blockOf = (value, field, desk, margin = "\n  ") => {
	if (typeof value !== "object" || value === null) return lineOf(value, field, desk);
	const inner = `${margin}  `;
	if (Array.isArray(value)) return listOf(value, field, desk, margin);
	const source = value;
	const members = fieldsOf(source, desk.orders).map((key) => `"${key}": ${blockOf(source[key], key, desk, inner)}`);
	return members.length === 0 ? "{}" : `{${inner}${members.join(`,${inner}`)}${margin}}`;
};
const listOf = (list, field, desk, margin) => {
	const inner = `${margin}  `;
	const [first] = list;
	if (first === void 0) return "[]";
	if (typeof first === "number") return JSON.stringify(list);
	if (Array.isArray(first)) return `[${inner}${JSON.stringify(list).slice(1, -1).replaceAll("],[", `],${inner}[`)}${margin}]`;
	return `[${inner}${list.map((each) => blockOf(each, field, desk, inner)).join(`,${inner}`)}${margin}]`;
};

// src/render/json/timeline.ts
/** A turn as it is printed: its fields in the order of `FIELDS`. A run has thousands: too many to look for them in each. */
const tidyTurn = (row, names) => {
	const { costs } = row;
	return {
		model: safe(row.model, "model", names),
		turn: row.turn,
		sessionId: safe(row.sessionId, "sessionId", names),
		thread: safe(row.thread, "thread", names),
		at: row.at,
		contextTokens: row.contextTokens,
		outputTokens: row.outputTokens,
		usd: row.usd,
		costs: costs === null ? null : {
			input: costs.input,
			output: costs.output,
			cacheRead: costs.cacheRead,
			webSearch: costs.webSearch,
			cacheWrite: costs.cacheWrite
		},
		event: row.event
	};
};
/** The timeline's rows, each as a line of JSON. */
const timelineLines = (rows, names) => {
	const lines = [];
	for (const row of rows) lines.push(JSON.stringify(tidyTurn(row, names)));
	return lines;
};

// src/render/json.ts
/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = [
	"models",
	"threads",
	"sessions",
	"timeline",
	"compactions",
	"origins",
	"pieces",
	"cacheBreaks"
];
const linesOf = (value, rows, desk) => rows === "timeline" ? timelineLines(value.timeline, desk.names) : value[rows].map((row) => lineOf(row, rows, desk));
/** Puts something around the texts from a place on. */
const wrap$1 = (texts, from, head, tail) => {
	texts[from] = `${head}${texts[from]}`;
	texts.push(`${texts.pop()}${tail}`);
};
const addRows$1 = (texts, field, lines) => {
	const from = texts.length;
	for (const line of lines) texts.push(`    ${line}`);
	if (lines.length === 0) texts.push(`  "${field}": []`);
	else wrap$1(texts, from, `  "${field}": [\n`, "\n  ]");
};
/**
* Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
* one line each, a newline at the end.
*/
const renderJson = (report, { verdict, verdicts }) => {
	const value = {
		...report,
		verdict,
		verdicts
	};
	const desk = {
		names: /* @__PURE__ */ new Map(),
		orders: /* @__PURE__ */ new Map()
	};
	/** What stands between the commas of the text, each row on its own: so all of it is put together at once. */
	const texts = [];
	for (const field of fieldsOf(value, desk.orders)) {
		const rows = ROWS.find((name) => name === field);
		if (rows !== void 0) addRows$1(texts, field, linesOf(value, rows, desk));
		else texts.push(`  "${field}": ${blockOf(value[field], field, desk)}`);
	}
	wrap$1(texts, 0, "{\n", "\n}\n");
	return escaped(texts.join(",\n"));
};

// src/github/annotations.ts
const notice = (message) => ({
	level: "notice",
	message
});
const warning = (message) => ({
	level: "warning",
	message
});
/** The runner makes annotations of the first ten of a level in a step and logs the rest (ExecutionContext.cs in actions/runner). */
const PER_LEVEL = 10;
/** It cuts messages here (the same file). */
const MESSAGE_CHARACTERS = 4096;
/** What GitHub will really show: at most ten of each level, of which the last tells how many more there were. Errors come last. */
const withinCaps = (annotations) => [
	"notice",
	"warning",
	"error"
].flatMap((level) => {
	const messages = annotations.filter((one) => one.level === level).map(({ message }) => cut$3(message));
	if (messages.length <= PER_LEVEL) return messages.map((message) => ({
		level,
		message
	}));
	const shown = messages.slice(0, 9);
	const rest = `${messages.length - shown.length} more of this kind; the job summary has what they are about.`;
	return [...shown, rest].map((message) => ({
		level,
		message
	}));
});
const cut$3 = (message) => message.length <= MESSAGE_CHARACTERS ? message : `${message.slice(0, 4095)}…`;

// src/render/summary-line.ts
/**
* The run in one line of plain text, for an annotation, a check's title or the message a red step ends with: the
* headline, then one sentence for each budget that is not kept.
*/
const summaryLine = (report, judgement) => {
	const broken = judgement.verdicts.filter(({ verdict }) => verdict !== "pass");
	return [`${headline(report, judgement)}.`, ...broken.map(({ message }) => plain(message))].join(" ");
};

// src/github/announcement.ts
/**
* The verdicts as the step's log tells them: one sentence for each budget that is not kept, and one where nothing at all
* was measured and no budget says so. What someone approved of is a warning.
*/
const announce = (report, ruling, onUnmeasured) => {
	const { total, approvedBy } = ruling;
	const sentences = total.verdicts.flatMap((verdict) => {
		const level = levelOf(verdict, onUnmeasured, approvedBy !== null);
		return level === null ? [] : [{
			level,
			message: verdict.message
		}];
	});
	if (approvedBy !== null) return [...sentences, {
		level: "notice",
		message: `Over budget, approved by @${approvedBy}.`
	}];
	if (total.failed && !sentences.some(({ level }) => level === "error")) return [...sentences, {
		level: "error",
		message: QUEUED$1
	}];
	return total.verdicts.length === 0 && total.verdict === "unmeasured" ? [{
		level: "warning",
		message: summaryLine(report, total)
	}] : sentences;
};
/** Nothing else fails without a budget that this run itself broke. */
const QUEUED$1 = "The last runs of the pull request did not keep their budgets, as its comment tells: mend that or have it approved, then queue it again.";
const levelOf = (verdict, onUnmeasured, isApproved) => {
	const [state = "pass"] = countsAs(verdict, onUnmeasured);
	if (state === "fail" && isApproved) return "warning";
	return {
		fail: "error",
		unmeasured: "error",
		warn: "warning",
		pass: null
	}[state];
};

// src/github/attempt.ts
/** Failures are told to `annotate`, so that none of them stops what comes next. */
const createAttempt = (annotate) => async (work, explain) => {
	try {
		return await work();
	} catch (error) {
		annotate(explain(error));
		return null;
	}
};

// src/group-by.ts
/** Items by key, in the order they come. (`Map.groupBy` is newer than the oldest Node that runs the command line.) */
const groupBy = (items, keyOf) => {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
};

// src/pull-request/head.ts
const isDetailed = (run) => run.details !== null;
/**
* The jobs that the newest commit is judged by: of every workflow, job and matrix key the newest run on the commit of the
* newest run. Where that names no commit (a comment started it), the jobs of that run. Whoever asks, the answer is the
* same: a job of an older commit that ends late takes no one's place.
*/
const headJobs = ({ runs }) => {
	const detailed = runs.filter(isDetailed);
	const newest = detailed[0];
	if (newest === void 0) return [];
	const { sha } = newest.details;
	const ofHead = detailed.filter((run) => run.runId === newest.runId || sha !== null && run.details.sha === sha);
	return [...groupBy(ofHead, ({ workflow, job, matrix }) => JSON.stringify([
		workflow,
		job,
		matrix
	])).values()].flatMap(([last]) => last ?? []);
};

// src/pull-request/spend.ts
const NO_SPEND = {
	nanos: 0,
	certainty: "exact"
};
/** Adds up amounts, and of how much they are certain. The order plays no part; beyond exact integers the sum is a floor. */
const sumSpends = (spends) => spends.length === 0 ? NO_SPEND : spends.reduce(add$2);
const add$2 = (a, b) => {
	const certainty = together$1(a.certainty, b.certainty);
	const nanos = a.nanos + b.nanos;
	return nanos <= Number.MAX_SAFE_INTEGER ? {
		nanos,
		certainty
	} : {
		nanos: Number.MAX_SAFE_INTEGER,
		certainty: together$1(certainty, "floor")
	};
};
const together$1 = (a, b) => {
	if (a === b) return a;
	return a === "unknown" || b === "unknown" ? "unknown" : "floor";
};

// src/pull-request/state.ts
const MOST_DETAILED = 100;
const EMPTY_STATE = {
	isRebuilt: false,
	sealed: null,
	runs: []
};
/**
* The union: of a run the record that stands for it, of two seals the later one. What a seal covers is in its sum.
*
* Folding depends on nothing but the identities that are there, and an identity keeps its rank among them for good. So a
* run that any state folds is folded in every state that holds more, and no merge ever misses what was folded away.
*/
const mergeStates = (a, b) => {
	const sealed = laterSeal(a.sealed, b.sealed);
	const runs = [...groupBy([...a.runs, ...b.runs], identityOf).values()].map((records) => records.reduce(standing)).filter(({ runId }) => runId > (sealed?.upToRunId ?? 0)).sort(compareRuns);
	return {
		isRebuilt: a.isRebuilt || b.isRebuilt,
		sealed,
		runs: foldBehind(runs, 100)
	};
};
const addRecord = (state, record) => mergeStates(state, {
	...EMPTY_STATE,
	runs: [record]
});
/** Whether a run is accounted for: itself, a later attempt of it, or the sum that it went into. */
const holds$1 = (state, record) => {
	if (record.runId <= (state.sealed?.upToRunId ?? 0)) return true;
	const held = state.runs.find((run) => isSameRun(run, record));
	return held !== void 0 && compareVersions(held, {
		...record,
		details: null
	}) >= 0;
};
/** Whether two records are of one run, whatever their attempts. */
const isSameRun = (a, b) => identityOf(a) === identityOf(b);
/** The same with only the first runs in detail. */
const foldBehind = (runs, most) => runs.map((run, index) => index < most || run.details === null ? run : {
	...run,
	details: null
});
/** The same with all runs up to an id in one sum. */
const seal = (state, upToRunId) => {
	const isOld = ({ runId }) => runId <= upToRunId;
	const old = state.runs.filter(isOld);
	const spends = [...state.sealed === null ? [] : [state.sealed.spend], ...old.map(({ spend }) => spend)];
	const sealed = {
		upToRunId,
		runs: (state.sealed?.runs ?? 0) + old.length,
		spend: sumSpends(spends)
	};
	return {
		...state,
		sealed,
		runs: state.runs.filter((run) => !isOld(run))
	};
};
/** Newest run first: GitHub's run ids only grow. Made of the identity alone, so a run never changes its place. */
const compareRuns = (a, b) => b.runId - a.runId || order(a.workflow, b.workflow) || order(a.job, b.job) || order(a.matrix, b.matrix);
const identityOf = ({ workflow, job, matrix, runId }) => JSON.stringify([
	workflow,
	job,
	matrix,
	runId
]);
/** Of two records of one run the one with the higher attempt, then the later, then the dearer. */
const standing = (a, b) => compareVersions(a, b) >= 0 ? a : b;
/**
* A total order, so that any two writers choose alike. Details decide last, and a folded record stands below the same
* one in detail: folding two records never changes which of them stands.
*/
const compareVersions = (a, b) => a.attempt - b.attempt || order(a.at, b.at) || a.spend.nanos - b.spend.nanos || order(a.spend.certainty, b.spend.certainty) || order(textOf$3(a.details), textOf$3(b.details));
const textOf$3 = (details) => details === null ? "" : JSON.stringify(details, Object.keys(details).sort());
const laterSeal = (a, b) => {
	if (a === null || b === null) return a ?? b;
	return (a.upToRunId - b.upToRunId || a.runs - b.runs || a.spend.nanos - b.spend.nanos || order(a.spend.certainty, b.spend.certainty)) >= 0 ? a : b;
};
/** By code units: the same on every machine. */
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/github/failure-note.ts
/** What the API was asked for: what then has not happened, and the line below `permissions:` that it takes. */
const WORKS = {
	comment: {
		lost: "The pull request's comment was not written",
		permission: "pull-requests: write"
	},
	state: {
		lost: "What the pull request's comment knows of earlier runs was not read",
		permission: "pull-requests: write"
	},
	leftover: {
		lost: "An earlier comment was not put away",
		permission: "pull-requests: write"
	},
	check: {
		lost: "The check run was not written",
		permission: "checks: write"
	},
	approval: {
		lost: "Whether the label that approves was set by someone with write access could not be found out, so it does not count",
		permission: "pull-requests: read"
	},
	pull: {
		lost: "The pull request of the run was not found",
		permission: "pull-requests: read"
	}
};
/** One annotation for something that GitHub did not do. Where a read-only token is normal it is a notice only. */
const failureNote = (work, error, isTokenReadOnly) => {
	const { lost, permission } = WORKS[work];
	return isTokenReadOnly && isRefusal(error) ? {
		level: "notice",
		message: `${lost}: GitHub gives pull requests of forks and of Dependabot a read-only token. The report is in the job summary.`
	} : {
		level: "warning",
		message: `${lost}: ${explainFailure(error, permission)}`
	};
};

// src/pull-request/codec.ts
/** Raised when a reader of this version would read a state wrongly. */
const VERSION$1 = 1;
/** What is decoded is at most so long. Inflating stops there, whatever the data claim to be. */
const MOST_CHARACTERS = 6e4;
const MOST_BYTES$2 = 1e6;
const OPENING = "<!-- tollgate-state:";
/** All that is known of the line of a version to come. */
const ANY_VERSION = /^<!-- tollgate-state:v(\d{1,6}) /;
/** The checksum of the payload, and the payload. */
const LINE = /^<!-- tollgate-state:v1 ([0-9a-f]{8}) ([A-Za-z0-9+/]*) -->$/;
const StateSchema = strictObject({
	isRebuilt: boolean(),
	sealed: nullable(strictObject({
		upToRunId: RunIdSchema,
		runs: int().check(_positive()),
		spend: SpendSchema
	})),
	runs: array(RunRecordSchema)
});
/**
* The state as one hidden line: deflated JSON in base64, which cannot end a comment. Not base64url, which has `--`, and
* that older parsers of comments do not stand.
*/
const encodeState = (state) => {
	const payload = deflateRawSync(JSON.stringify(state), { level: 9 }).toString("base64").replace(/=+$/, "");
	return `${OPENING}v${VERSION$1} ${checksum(payload)} ${payload} -->`;
};
/** Reads the state out of a comment's text, the whole of it or nothing. Never throws. */
const decodeState = (comment) => {
	const lines = comment.split(/\r?\n/).filter((line) => line.startsWith(OPENING));
	const [line] = lines;
	if (line === void 0) return { damaged: "the comment carries none" };
	if (lines.length > 1) return { damaged: "the comment carries several" };
	const version = Number(ANY_VERSION.exec(line)?.[1]);
	if (version > VERSION$1) return { newer: version };
	const [, sum, payload] = LINE.exec(line.trimEnd()) ?? [];
	if (payload === void 0) return { damaged: "its line is not of the known form" };
	if (payload.length > MOST_CHARACTERS) return { damaged: "it is too long" };
	if (checksum(payload) !== sum) return { damaged: "its checksum is wrong" };
	return parse(payload);
};
const checksum = (payload) => crc32(payload).toString(16).padStart(8, "0");
const parse = (payload) => {
	const content = inflate(payload);
	if (content === null) return { damaged: "it cannot be unpacked" };
	const parsed = StateSchema.safeParse(content);
	if (parsed.success) return { state: mergeStates(EMPTY_STATE, parsed.data) };
	return { damaged: "its data are out of range" };
};
const inflate = (payload) => {
	try {
		const json = inflateRawSync(Buffer.from(payload, "base64"), { maxOutputLength: MOST_BYTES$2 });
		return JSON.parse(json.toString());
	} catch {
		return null;
	}
};

// src/github/marker.ts
/** The hidden first line that a comment of ours is found by. One key, one comment on a pull request. */
const markerOf = (key) => `<!-- tollgate:v1 key=${key} -->`;
/** On another line it is a quotation. */
const isMarked = (body, marker) => firstLine(body) === marker;
/** The text of a comment that another one stands for now: no longer found, and without the data it carried. */
const unmarked = (body) => body.split(/\r?\n/).slice(1).filter((line) => !line.startsWith("<!-- tollgate")).join("\n").trim();
const firstLine = (body) => body.split("\n", 1)[0]?.trimEnd() ?? "";

// src/github/live-comments.ts
/** Looks through all comments of the pull request. @throws what the API throws */
const findLive = async (comments, isOwn, marker) => {
	const marked = (await comments.list()).filter((comment) => isLive(comment, marker));
	const live = [];
	for (const comment of marked) if (comment.author !== null && await isOwn(comment.author)) live.push(comment);
	return readLive(live);
};
/** A minimised comment was put away by someone. */
const isLive = ({ body, minimized }, marker) => !minimized && isMarked(body, marker);
/** What comments carry, as one state. Damage starts it anew and is remembered in it. */
const readLive = (live) => {
	const decoded = live.map(({ body }) => decodeState(body));
	const damages = decoded.flatMap((one) => "damaged" in one ? [one.damaged] : []);
	const newer = decoded.flatMap((one) => "newer" in one ? [one.newer] : []);
	const states = decoded.flatMap((one) => "state" in one ? [one.state] : []);
	const start = {
		...EMPTY_STATE,
		isRebuilt: damages.length > 0
	};
	return {
		live,
		state: states.reduce(mergeStates, start),
		damage: damages[0] ?? null,
		newer: newer.length === 0 ? null : Math.max(...newer)
	};
};

// src/github/earlier-runs.ts
/** Whether what the pull request remembers plays any part. */
const isNeeded = ({ comment, limits }, isQueued) => isQueued || comment.when !== "never" || limits.maxPrCostUsd !== null || limits.warnPrCostUsd !== null;
/** Reads what the comments remember. Null: there is no pull request, or nothing to ask it. */
const readEarlierRuns = async (job, desk, attempt) => {
	if (desk === null || job.runs.length === 0 || !isNeeded(job, desk.isQueued)) return null;
	const { room, isQueued, isTokenReadOnly } = desk;
	const work = isQueued || job.comment.when === "never" ? "state" : "comment";
	const found = await attempt(() => findLive(room.comments, room.isOwn, markerOf(job.comment.key)), (error) => failureNote(work, error, isTokenReadOnly));
	if (found === null) return {
		state: EMPTY_STATE,
		isRead: false,
		isWhole: false
	};
	return {
		state: found.state,
		isRead: true,
		isWhole: found.damage === null && found.newer === null
	};
};
/** With this job's runs; a run of the merge queue adds none and stands for those of the pull request. */
const withRuns = ({ state, isWhole }, runs, isQueued) => {
	const [shown] = isQueued ? [...headJobs(state), ...runs] : runs;
	if (shown === void 0) return null;
	return {
		state: isQueued ? state : runs.reduce(addRecord, state),
		run: shown,
		isWhole
	};
};

// src/github/fullest-fit.ts
/** GitHub's limits, and where Tollgate stops short of them. */
/** Of a check run's summary: 65,535 characters of a kind that GitHub does not name. */
const CHECK_BYTES = 65e3;
/** A summary above 1,048,576 bytes is dropped whole (CreateStepSummaryCommand in actions/runner, FileCommandManager.cs). */
const SUMMARY_BYTES = 1e6;
/**
* The fullest telling that keeps the limit, in bytes of UTF-8; the later ones are not even rendered then.
*
* @throws where even the last one does not fit, which its author has to prevent
*/
const fullestFit = (tellings, limit) => {
	for (const tell of tellings) {
		const text = tell();
		if (Buffer.byteLength(text) <= limit) return text;
	}
	throw new Error(`even the shortest form of the report is over ${limit.toLocaleString("en-US")} bytes`);
};

// src/pull-request/totals.ts
const totalsOf = ({ runs, sealed, isRebuilt }) => {
	const spends = [...runs.map(({ spend }) => spend), ...sealed === null ? [] : [sealed.spend]];
	const lost = isRebuilt ? [{
		nanos: 0,
		certainty: "floor"
	}] : [];
	return {
		runs: runs.length + (sealed?.runs ?? 0),
		spend: sumSpends([...spends, ...lost])
	};
};

// src/github/outputs.ts
/**
* The step's outputs that come from the measurement, by name. Dollars and shares are plain decimals (`0.0000012`, never
* `1.2e-6`), counts are integers. Empty: not known, or nothing was measured. Never 0 in their stead.
*/
const outputsOf = (report, ruling, known) => {
	const measured = isMeasured(report);
	const decimal = (value) => measured && value !== null ? plainDecimal(value) : "";
	const { totalUsd, buckets } = report.cost;
	const part = (value) => decimal(totalUsd === null ? null : value);
	const isCounted = hasRequests(report);
	const bucket = (value) => isCounted ? part(value) : "";
	return {
		"cost-usd": decimal(totalUsd),
		"input-usd": bucket(buckets.input.usd),
		"output-usd": bucket(buckets.output.usd),
		"cache-read-usd": bucket(buckets.cacheRead.usd),
		"cache-write-5m-usd": bucket(buckets.cacheWrite5m.usd),
		"cache-write-1h-usd": bucket(buckets.cacheWrite1h.usd),
		"web-search-usd": bucket(buckets.webSearch.usd),
		"unattributed-usd": part(buckets.unattributed.usd),
		turns: isCounted ? decimal(report.turns.total) : "",
		"peak-context-tokens": decimal(report.context.peakTokens),
		"cache-efficiency": decimal(report.cacheEfficiency),
		"pr-cost-usd": known === null ? "" : pullRequestCost(known),
		verdict: ruling.total.verdict,
		"overridden-by": ruling.approvedBy ?? ""
	};
};
const pullRequestCost = ({ state, isWhole }) => {
	const { nanos, certainty } = totalsOf(state).spend;
	return isWhole && (certainty === "exact" || certainty === "floor") ? plainDecimal(nanosToUsd(nanos)) : "";
};
const plainDecimal = (value) => value.toFixed(9).replace(/\.?0+$/, "");

// src/pull-request/shrink.ts
/**
* The state as its hidden line of at most `most` characters. Where it does not fit, first old runs lose their details,
* then the oldest go into one sum: the cost of the pull request is never cut, and the line never in its middle.
*/
const encodeWithin = (state, most) => {
	for (const smaller of [state, ...folded(state)]) {
		const line = encodeState(smaller);
		if (line.length <= most) return line;
	}
	return encodeSealed({
		...state,
		runs: foldBehind(state.runs, 0)
	}, most);
};
const folded = (state) => [
	30,
	10,
	0
].map((detailed) => ({
	...state,
	runs: foldBehind(state.runs, detailed)
}));
/** Seals the older half of the runs until the rest fits; an empty state always does. */
const encodeSealed = (state, most) => {
	const line = encodeState(state);
	const middle = state.runs[Math.floor(state.runs.length / 2)];
	return line.length <= most || middle === void 0 ? line : encodeSealed(seal(state, middle.runId), most);
};

// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/render/display-width.ts
/** Two columns wide on a terminal: CJK, kana, Hangul, full-width forms and emoji. Combining marks and format characters take none. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NONE$1 = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a line of text takes on a terminal. */
const displayWidth = (line) => {
	let width = 0;
	for (const character of line) width += NONE$1.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
};

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

// src/render/markdown/blocks.ts
/** Rows of a list that are shown at this level of detail. */
const mostRows = (detail) => detail === "full" ? 100 : 10;
/** A table, aligned in its source too: a mail shows it as it is. Null without rows. */
const table$1 = (columns) => {
	const rows = rowsOf(columns);
	if (rows.length === 0) return null;
	return markdownTable([columns.map(({ title }) => title), ...rows.map((row) => [...row])], {
		align: columns.map(({ align }) => align),
		stringLength: displayWidth
	});
};
/** A list; null without items. */
const bullets = (items) => items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n");
/** Blocks with an empty line between; null without any. */
const stack = (blocks) => blocks.filter((block) => block !== null).join("\n\n") || null;
/** A part of the page: folded in a comment, under a heading in the job summary. Null without a body. */
const section = (title, body, detail) => {
	if (body === null) return null;
	return detail === "full" ? `#### ${title}\n\n${body}` : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
};

// src/render/bill.ts
const BUCKETS = {
	cacheRead: {
		label: "Cache read",
		inWords: "Re-reading cached context"
	},
	cacheWrite5m: {
		label: "Cache write (5m)",
		inWords: "Writing context to the cache"
	},
	cacheWrite1h: {
		label: "Cache write (1h)",
		inWords: "Writing context to the cache"
	},
	output: {
		label: "Output",
		inWords: "What the model wrote"
	},
	input: {
		label: "Input",
		inWords: "Fresh input"
	},
	webSearch: {
		label: "Web search",
		inWords: "Web search"
	},
	unattributed: {
		label: "Unattributed",
		inWords: "Spend that no request shows"
	}
};
const quantity = ({ buckets }, bucket) => bucket === "unattributed" ? 0 : bucket === "webSearch" ? buckets.webSearch.requests : buckets[bucket].tokens;
const amount = (cost, bucket) => {
	if (bucket === "unattributed") return "";
	const value = quantity(cost, bucket);
	return bucket === "webSearch" ? plural(value, "search", "searches") : count$2(value);
};
/**
* The buckets that hold tokens or dollars, dearest first; equals in the order of the labels. Where the bill holds tokens
* of unknown price, a bucket without any dollars is of unknown cost, never free.
*/
const billRows = (cost) => {
	const names = Object.keys(BUCKETS).filter((bucket) => quantity(cost, bucket) > 0 || cost.buckets[bucket].usd > 0).sort((a, b) => cost.buckets[b].usd - cost.buckets[a].usd);
	const known = names.map((bucket) => cost.buckets[bucket].usd || (cost.totalUsd === null ? null : 0));
	const costs = usdColumn(known);
	const shares = apportion$2(known.map((usd) => usd ?? 0));
	return names.map((bucket, index) => {
		const { label } = BUCKETS[bucket];
		const { usd } = cost.buckets[bucket];
		const points = shares[index] ?? 0;
		const share = known[index] === null ? "–" : points === 0 && usd > 0 ? "< 1 %" : `${points} %`;
		return {
			bucket,
			label,
			amount: amount(cost, bucket),
			usd,
			cost: costs[index] ?? "",
			points,
			share
		};
	});
};
/** Where most of the money went: `Re-reading cached context was 66 % of it.` Null without any cost. */
const mainDriver = (cost, rows) => {
	const drivers = /* @__PURE__ */ new Map();
	for (const { bucket, usd, points } of rows) {
		const { inWords } = BUCKETS[bucket];
		const driver = drivers.get(inWords) ?? {
			usd: 0,
			points: 0
		};
		drivers.set(inWords, {
			usd: driver.usd + usd,
			points: driver.points + points
		});
	}
	const [largest] = [...drivers].sort(([, a], [, b]) => b.usd - a.usd);
	if (largest === void 0 || largest[1].usd === 0) return null;
	if (cost.requestsUsd === 0 && cost.unattributedUsd === cost.totalUsd) return "No request is on record: the total is Claude Code's own.";
	return `${largest[0]} was ${largest[1].points} % of ${cost.totalUsd === null ? "the known cost" : "it"}.`;
};

// src/render/computed.ts
const WHY_FIGURES_DIFFER = "Known reasons: old versions price 1-hour cache writes at the 5-minute rate, leave out the premium of a cloud region, or guess the price of a model they do not know; an organisation may have prices of its own.";
const TOTALS = {
	"cost-state": "Claude Code's saved totals",
	result: "Claude Code's result"
};
const prices = ({ prices }) => `list prices of ${safeDay(prices.asOf)}${prices.overrides ? " and your own" : ""}`;
const requests = (report) => !hasRequests(report) ? "No request is on disk." : `${plural(report.turns.total, "request")} on disk, each counted once and priced by its own time, size and cache lifetime at ${prices(report)}: ${usd$1(report.cost.requestsUsd)}${report.cost.totalUsd === null ? ", without those of unknown price" : ""}.`;
const unattributed$1 = (report, quote) => {
	const { cost } = report;
	if (cost.basis === "requests") return [];
	if (cost.unattributedUsd === 0) return [`Nothing beyond the requests is in ${TOTALS[cost.basis]}.`];
	const models = cost.unattributed.map((row) => quote(safeModel(row.model))).slice(0, 5);
	const by = models.length === 0 ? "" : `, of ${models.join(", ")}`;
	return [`Unattributed: ${usd$1(cost.unattributedUsd)} in ${TOTALS[cost.basis]} but in no request on disk${by}.${hasRequests(report) ? " Compaction, web search and titles leave no record." : ""}`];
};
const figure$1 = ({ cost: { totalUsd, reportedUsd } }) => {
	if (reportedUsd === null) return "Claude Code left no figure of its own to hold the total against.";
	if (totalUsd === null || totalUsd === 0) return `Claude Code's own figure is ${usd$1(reportedUsd)}.`;
	const share = reportedUsd / totalUsd - 1;
	if (Math.abs(share) < 1e-6) return `Claude Code's own figure is the same, ${usd$1(reportedUsd)}.`;
	return `Claude Code's own figure is ${usd$1(reportedUsd)}, ${percent(Math.abs(share))} ${share > 0 ? "above" : "below"} the total.`;
};
/** What the origin of that name means, where it is more than one percent of the cost. */
const unseen = ({ origins }) => origins.filter(({ origin, share }) => origin === "unseen" && share >= .01).map(({ usd: cost }) => `In no record: ${usd$1(cost)} for what prompts grew by while no record says what it was.`);
/** Claude Code's own figure and, where it is another, why: one line. */
const reported = (report, foreign) => [figure$1(report), ...whyDifferent(report, foreign)].join(" ");
/** Why Claude Code's figure is another, where that is known of this run, else in general; empty unless flagged. */
const whyDifferent = ({ quality }, foreign) => {
	if (!quality.flags.includes("price-mismatch")) return [];
	const known = quality.issues.filter(({ code }) => code === "price-mismatch").map(({ message }) => foreign(message));
	return known.length > 0 ? known : [WHY_FIGURES_DIFFER];
};
const turns$2 = ({ turns }, quote) => {
	return `A turn is one response of the API${turns.reported === null ? "" : `; Claude Code's ${quote("num_turns")}, ${turns.reported}, counts messages of the user role`}.`;
};
const versions = ({ sessions }) => {
	const known = [...new Set(sessions.flatMap(({ cliVersion }) => cliVersion === null ? [] : [safeVersion(cliVersion)]))];
	return known.length === 0 ? [] : [`Written by Claude Code ${known.slice(0, 5).join(", ")}.`];
};
const files = ({ sources, quality }) => {
	const skipped = quality.linesSkipped === 0 ? "none skipped" : `${plural(quality.linesSkipped, "line")} skipped`;
	return `${plural(quality.recordsRead, "record")} read from ${plural(sources.length, "file")}, ${skipped}.`;
};
/** `Settings from .github/tollgate.json.`; empty where no config file was read. */
const configFact = ({ config }, quote) => config === null ? [] : [`Settings from ${quote(safePath(config.file))}.`];
/**
* What the requests do not show, and Claude Code's own figure beside the total; a sentence each, none without usage.
* `quote` sets a name apart; `foreign` makes a foreign sentence harmless for where it is printed.
*/
const reconciliation = (report, quote, foreign) => isMeasured(report) ? [
	...unattributed$1(report, quote),
	...unseen(report),
	reported(report, foreign)
] : [];
/** What the total is made of and rests on, a sentence each. */
const computedFacts = (report, quote, foreign) => isMeasured(report) ? [
	requests(report),
	...reconciliation(report, quote, foreign),
	turns$2(report, quote),
	...versions(report),
	files(report),
	...configFact(report, quote)
] : [files(report), ...configFact(report, quote)];
const REQUESTS = "the requests on disk";
const basis = (report) => {
	const { basis } = report.cost;
	if (basis === "requests") return REQUESTS;
	return hasRequests(report) ? `${REQUESTS} and ${TOTALS[basis]}` : TOTALS[basis];
};
/** What the numbers rest on, in one line. */
const footerLine = (report) => {
	const rests = isMeasured(report) ? ` · ${prices(report)} · from ${basis(report)}` : "";
	return `Tollgate ${safeVersion(report.tool.version)}${rests}`;
};

// src/render/markdown/escape.ts
/** A name of `safe-name.ts` in a code span, where GitHub makes neither links nor mentions of it. */
const code = (name) => `\`${name.replaceAll("`", "")}\``;
/**
* Foreign prose for a line or a table cell. Markdown's own characters are escaped; what GitHub turns into something after
* Markdown is done (mentions, references, addresses), where no escape helps, is reworded. `<` never comes out, so that
* nothing in here can forge a comment's hidden marker; mathematics needs a `$` that no digit follows, and there is none.
*/
const text = (raw) => plain(raw).replace(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S*/gi, "(link)").replaceAll("@", "(at)").replace(/#(?=\d)/g, "no. ").replace(/GH-(?=\d)/gi, "GH ").replace(/[\\`*[\]|~#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^[-+=]|(?<=^\d+)[.)]/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/\$(?!\d)/g, "＄");

// src/render/curve.ts
const LEVELS = "▁▂▃▄▅▆▇█";
/** The report's peak: of main threads, the turn `peakTurn` that holds `peakTokens`. Undefined: there is no timeline. */
const peakRow = ({ timeline, context }) => timeline.find((row) => row.thread === "main" && row.turn === context.peakTurn && row.contextTokens === context.peakTokens);
/** The turns of the thread that the report's peak belongs to. */
const peakThread = (report) => {
	const peak = peakRow(report);
	return report.timeline.filter((row) => row.thread === "main" && row.sessionId === peak?.sessionId);
};
/** The context of that thread turn by turn, in tokens. */
const contextCurve = (report) => peakThread(report).map(({ contextTokens }) => contextTokens);
/** A list as at most `columns` values, each the largest of its stretch: no peak is lost. */
const squeeze = (values, columns) => {
	const width = Math.min(columns, values.length);
	const edge = (column) => Math.floor(column * values.length / width);
	return Array.from({ length: width }, (_, column) => values.slice(edge(column), edge(column + 1)).reduce((a, b) => Math.max(a, b), 0));
};
/** A curve in at most `columns` characters, from nothing to its own largest value; empty below two values. */
const sparkline = (values, columns) => {
	const points = squeeze(values, columns);
	const top = Math.max(...points, 1);
	return values.length < 2 ? "" : points.map((value) => LEVELS[Math.ceil(value / top * 8) - 1] ?? LEVELS[0]).join("");
};

// src/render/charts/columns.ts
/** A stretch of turns is drawn as its lowest, its highest and one more. */
const COLUMNS_OF_A_STRETCH = 3;
const least = (turns) => turns.reduce((a, b) => a === void 0 || b.contextTokens < a.contextTokens ? b : a, void 0);
const most = (turns) => turns.reduce((a, b) => a === void 0 || b.contextTokens > a.contextTokens ? b : a, void 0);
/** Of the turns that are left, those nearest the middle: columns stand at equal distances. */
const fillers = (turns, taken) => {
	const middle = (turns.length - 1) / 2;
	return turns.map((turn, index) => ({
		turn,
		away: Math.abs(index - middle)
	})).filter(({ turn }) => !taken.has(turn)).sort((a, b) => a.away - b.away).map(({ turn }) => turn);
};
/** A cache break whose own turn is not shown is marked at the nearest that is, beside a compaction. */
const breakColumns$1 = (turns, shown, dip) => {
	const free = shown.filter((turn) => turn !== dip);
	const away = (a, b) => Math.abs(turns.indexOf(a) - turns.indexOf(b));
	const breaks = turns.filter(({ event }) => event === "cache-break");
	return new Set(breaks.flatMap((at) => free.toSorted((a, b) => away(a, at) - away(b, at)).slice(0, 1)));
};
/** Lowest, highest, and the lowest of the turns that follow a compaction; in their order. */
const stretch = (turns) => {
	const dip = least(turns.filter(({ event }) => event === "compaction"));
	const kept = new Set([
		least(turns),
		most(turns),
		dip
	].filter((turn) => turn !== void 0));
	const shown = new Set([...kept, ...fillers(turns, kept)].slice(0, COLUMNS_OF_A_STRETCH));
	const inOrder = turns.filter((turn) => shown.has(turn));
	const broken = breakColumns$1(turns, inOrder, dip);
	return inOrder.map((turn) => ({
		turn: turn.turn,
		contextTokens: turn.contextTokens,
		mark: turn === dip ? "compaction" : broken.has(turn) ? "cache-break" : null
	}));
};
/**
* Turns as at most `limit` columns, in their order. Of more turns than that, equal stretches keep their lowest, their
* highest and their deepest fall at a compaction, so that no peak and no dip is lost; each stretch with a cache break marks one.
*/
const columnsOf$1 = (turns, limit) => {
	if (turns.length <= limit) return turns.map(({ turn, contextTokens, event }) => ({
		turn,
		contextTokens,
		mark: event
	}));
	const stretches = Math.floor(limit / COLUMNS_OF_A_STRETCH);
	const edge = (index) => Math.floor(index * turns.length / stretches);
	return Array.from({ length: stretches }, (_, index) => stretch(turns.slice(edge(index), edge(index + 1)))).flat();
};

// src/render/charts/mermaid.ts
/**
* Mermaid's own syntax, as far as versions 10.9 to 12.3 agree on it. What they trip over never comes out: a quote inside a
* label, a number that is below 0, not finite or written with an exponent, `%%` (a comment or a directive).
*/
/**
* Colours that can be told from white and from GitHub's dark page alike, and under white letters. Mermaid's own vanish on
* one of the two. Text is left to the theme, which GitHub sets.
*/
const COLORS = {
	blue: "#1f6feb",
	green: "#1a7f37",
	amber: "#9a6700",
	purple: "#8250df",
	red: "#cf222e",
	teal: "#0e7a8a",
	grey: "#6e7781",
	/** For marks, which hold no letters. */
	yellow: "#bf8700"
};
/** The largest number that a chart draws; also what infinity becomes. */
const LARGEST$2 = 0x38d7ea4c68000;
/** A number that can be drawn: 0 for less than that and for what is none. */
const drawable = (value) => Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), LARGEST$2);
/** Digits of a drawable number, never with an exponent. */
const figure = (value, decimals = 0) => `${Number(drawable(value).toFixed(Math.min(decimals, 6)))}`;
/** Figures between brackets. */
const figures$1 = (values, decimals = 0) => `[${values.map((value) => figure(value, decimals)).join(", ")}]`;
/** Words between quotes; what is neither letter, digit nor plain punctuation is left out. */
const label$1 = (words) => `"${words.replaceAll("'", "’").replace(/[^A-Za-z0-9 .,:;$()_…’%-]/g, "").replace(/%{2,}/g, "%")}"`;
/** A diagram as GitHub draws it. `config` is YAML without its first indent, our own words only. */
const diagram = (config, lines) => [
	"```mermaid",
	"---",
	"config:",
	...config.map((line) => `  ${line}`),
	"---",
	...lines,
	"```"
].join("\n");
/** Settings of an `xychart`: its height in pixels, the colour of each series in its order, whether turns are named below. */
const xyConfig = (height, colors, hasLabels = true) => [
	"xyChart:",
	"  width: 760",
	`  height: ${height}`,
	...hasLabels ? [] : [
		"  xAxis:",
		"    showLabel: false",
		"    showTick: false"
	],
	"themeVariables:",
	"  xyChart:",
	"    backgroundColor: transparent",
	`    plotColorPalette: "${colors.map((color) => COLORS[color]).join(", ")}"`
];
/** Settings of a `pie`: the colour of each slice in its order. */
const pieConfig = (colors) => [
	"themeVariables:",
	...colors.map((color, index) => `  pie${index + 1}: "${COLORS[color]}"`),
	"  pieTitleTextSize: 20px",
	"  pieOpacity: \"1\"",
	"  pieStrokeWidth: \"0px\"",
	"  pieOuterStrokeWidth: \"0px\"",
	"  pieSectionTextColor: \"#ffffff\""
];

// src/render/charts/context-chart.ts
const MOST_COLUMNS$1 = 60;
/** Up to here the names of all turns have room below their columns. */
const MOST_NAMED = 20;
const HEIGHT = 320;
/** A limit that is further away than this many peaks would press the curve flat; it is not drawn. */
const FARTHEST_LIMIT = 3;
/** The budget that the context is held against: the one that fails, else the one that warns. Null: none with a known limit. */
const contextBudget = ({ verdicts }) => {
	const named = (name) => verdicts.flatMap((verdict) => verdict.budget === name && verdict.limit !== null ? [{
		...verdict,
		limit: verdict.limit
	}] : []);
	return [...named("max-peak-context"), ...named("warn-peak-context")][0] ?? null;
};
const highest$1 = (turns) => turns.reduce((a, b) => a && a.contextTokens >= b.contextTokens ? a : b, void 0);
/** The axis's end, in tokens: a little above all that is drawn, so that marks stand out above every column. */
const axisEnd = (largest) => {
	const top = Math.max(drawable(largest), 1);
	const step = 10 ** Math.max(0, Math.floor(Math.log10(top)) - 1);
	return Math.ceil(top * 1.05 / step) * step;
};
/** A mark is a column of the whole height behind the context's own. */
const marks = (columns, mark, color, height) => columns.some((column) => column.mark === mark) ? [{
	kind: "bar",
	color,
	values: columns.map((column) => column.mark === mark ? height : 0)
}] : [];
const seriesOf = (columns, end, limit) => [
	...marks(columns, "compaction", "purple", end),
	...marks(columns, "cache-break", "yellow", end),
	{
		kind: "bar",
		color: "blue",
		values: columns.map(({ contextTokens }) => contextTokens)
	},
	...limit === null ? [] : [{
		kind: "line",
		color: "red",
		values: columns.map(() => limit)
	}]
];
const NAMES$1 = {
	purple: "compaction",
	yellow: "cache break",
	red: "limit"
};
/** `Turns 1 to 112 (purple: compaction, yellow: cache break, red: limit)`; Mermaid has no legend here. */
const axisTitle = (columns, series, isNamed) => {
	const turns = isNamed ? "Turn" : `Turns ${count$2(columns[0]?.turn ?? 1)} to ${count$2(columns.at(-1)?.turn ?? 1)}`;
	const legend = series.flatMap(({ color }) => NAMES$1[color] === void 0 ? [] : [`${color}: ${NAMES$1[color]}`]);
	return legend.length === 0 ? turns : `${turns} (${legend.join(", ")})`;
};
const title$1 = (peak, limit) => {
	const [actual, budget] = limit === null ? [tokens(peak.contextTokens)] : tokensApart(peak.contextTokens, limit);
	return `Context: peak ${actual} at turn ${count$2(peak.turn)}${budget === void 0 ? "" : `, limit ${budget}`}`;
};
/**
* The context of the peak's thread, turn by turn, with compactions, cache breaks and the budget: a fenced Mermaid block of
* at most 60 columns. Null below two turns.
*/
const contextChart = (report, judgement) => {
	const turns = peakThread(report);
	const peak = highest$1(turns);
	if (peak === void 0 || turns.length < 2) return null;
	const limit = contextBudget(judgement)?.limit ?? null;
	const drawn = limit !== null && limit <= FARTHEST_LIMIT * peak.contextTokens ? limit : null;
	const columns = columnsOf$1(turns, MOST_COLUMNS$1);
	const end = axisEnd(Math.max(peak.contextTokens, drawn ?? 0));
	const series = seriesOf(columns, end, drawn);
	const isNamed = columns.length <= MOST_NAMED;
	const decimals = end >= 1e5 ? 0 : end >= 1e4 ? 1 : 3;
	return diagram(xyConfig(HEIGHT, series.map(({ color }) => color), isNamed), [
		"xychart-beta",
		`  title ${label$1(title$1(peak, limit))}`,
		`  x-axis ${label$1(axisTitle(columns, series, isNamed))} ${figures$1(columns.map(({ turn }) => turn))}`,
		`  y-axis ${label$1("k tokens")} 0 --> ${figure(end / 1e3, decimals)}`,
		...series.map(({ kind, values }) => `  ${kind} ${figures$1(values.map((value) => value / 1e3), decimals)}`)
	]);
};
const MOST_TOLD = 3;
/** `turn 5`, `turns 5, 9 and 12`, `turns 5, 9, 12 and 4 more`. */
const turnList = (turns) => {
	const told = turns.slice(0, MOST_TOLD).map(count$2);
	const more = turns.length > told.length ? `${count$2(turns.length - told.length)} more` : told.pop();
	return `turn${turns.length === 1 ? "" : "s"} ${told.length === 0 ? more : `${told.join(", ")} and ${more}`}`;
};
const afterCompactions = (turns) => {
	const dips = turns.filter(({ event }) => event === "compaction");
	const told = dips.slice(0, MOST_TOLD).map((row) => `${tokens(row.contextTokens)} after the compaction at turn ${count$2(row.turn)}`);
	return dips.length > told.length ? [...told, plural(dips.length - told.length, "more compaction")] : told;
};
const cacheBreaks = (turns) => {
	const breaks = turns.filter(({ event }) => event === "cache-break").map(({ turn }) => turn);
	if (breaks.length === 0) return "";
	return ` Cache ${breaks.length === 1 ? "break" : "breaks"} at ${turnList(breaks)}.`;
};
/**
* The chart for readers of plain text: `Context: 21k at turn 1, peak 171k at turn 78, 29k after the compaction at turn 79,
* 88k at the end. Cache breaks at turns 41 and 97. The limit is 160k.` Null where there is no chart.
*/
const contextLine = (report, judgement) => {
	const turns = peakThread(report);
	const [peak, first, last] = [
		highest$1(turns),
		turns[0],
		turns.at(-1)
	];
	if (peak === void 0 || first === void 0 || last === void 0 || turns.length < 2) return null;
	const limit = contextBudget(judgement)?.limit ?? null;
	const [actual, budget] = limit === null ? [tokens(peak.contextTokens)] : tokensApart(peak.contextTokens, limit);
	const told = [
		...first === peak ? [] : [`${tokens(first.contextTokens)} at turn ${count$2(first.turn)}`],
		`peak ${actual} at turn ${count$2(peak.turn)}`,
		...afterCompactions(turns),
		...last === peak || last.event === "compaction" ? [] : [`${tokens(last.contextTokens)} at the end`]
	];
	const whose = report.sessions.length > 1 ? "Context of the dearest session" : "Context";
	const held = budget === void 0 ? "" : ` The limit is ${budget}.`;
	return `${whose}: ${told.join(", ")}.${cacheBreaks(turns)}${held}`;
};

// src/render/facts.ts
const present = (facts) => facts.filter((fact) => fact !== null);
/** `Peak 118k at turn 31, 59 % of the 200k window; 74k on average.` */
const peak = ({ context, sessions }) => {
	const { peakTokens, peakTurn, windowTokens, averageTokens } = context;
	if (peakTokens === null) return null;
	const session = sessions.length > 1 ? " of the dearest session" : "";
	const turn = peakTurn === null ? "" : ` at turn ${count$2(peakTurn)}${session}`;
	const window = windowTokens === null ? "" : `, ${percent(peakTokens / windowTokens)} of the ${tokens(windowTokens)} window`;
	const average = averageTokens === null ? "" : `; ${tokens(averageTokens)} on average`;
	return `Peak ${tokens(peakTokens)}${turn}${window}${average}.`;
};
const subagentPeak = ({ context: { peakTokens, peakAnyThreadTokens } }) => peakAnyThreadTokens !== null && peakAnyThreadTokens > (peakTokens ?? 0) ? `Another thread went higher: ${tokens(peakAnyThreadTokens)}.` : null;
const MOST_COMPACTIONS = 3;
/** As measured, as everywhere else in the report; what no turn followed only has Claude Code's estimate. */
const compactedSizes = ({ contextBefore, contextAfter, preTokens, postTokens }) => {
	if (contextBefore !== null && contextAfter !== null) return `, ${tokens(contextBefore)} to ${tokens(contextAfter)}`;
	if (preTokens === null || postTokens === null) return "";
	return `, ${tokens(preTokens)} to ${tokens(postTokens)} as Claude Code estimates it`;
};
const compaction = (row) => {
	const { thread, afterTurn, trigger } = row;
	return `${`${thread === "main" ? "" : "a subagent "}after turn ${count$2(afterTurn)}`}${trigger === null || safeTrigger(trigger) === "(unnamed)" ? "" : ` (${trigger})`}${compactedSizes(row)}`;
};
const compactions = ({ compactions, sessions }) => {
	if (compactions.length === 0) return null;
	if (sessions.length > 1) return `Compacted ${plural(compactions.length, "time")} in all sessions.`;
	const more = compactions.length > MOST_COMPACTIONS ? [`${compactions.length - MOST_COMPACTIONS} more`] : [];
	return `Compacted ${[...compactions.slice(0, MOST_COMPACTIONS).map(compaction), ...more].join("; ")}.`;
};
/** `37 turns at $0.011 each: 30 of the main agent, 7 of subagents.` */
const turns$1 = ({ turns, cost: { totalUsd } }) => {
	if (turns.total === 0) return null;
	const each = totalUsd === null ? "" : ` at ${usdEach(totalUsd / turns.total)} each`;
	const split = turns.subagents === 0 ? "" : `: ${count$2(turns.main)} of the main agent, ${count$2(turns.subagents)} of subagents`;
	return `${plural(turns.total, "turn")}${each}${split}.`;
};
const cache = ({ cacheEfficiency }) => cacheEfficiency === null ? null : `Cache efficiency ${percent(cacheEfficiency)}: the share of all context that was read from the cache.`;
/** Context, turns and cache of the run, a sentence each. */
const contextFacts = (report) => present([
	peak(report),
	subagentPeak(report),
	compactions(report),
	turns$1(report),
	cache(report)
]);

// src/render/notes.ts
const list$1 = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const MOST_MODELS = 5;
/** Models whose tokens have no price, requests and unattributed alike; the first few. */
const unpricedModels = ({ models, cost }) => {
	const names = [...models, ...cost.unattributed].filter((row) => row.usd === null).map((row) => safeModel(row.model));
	return [...new Set(names)].slice(0, MOST_MODELS);
};
const HIGHER = "the true bill can only be higher";
/** What may be more than the record says. */
const doubtful = ({ quality }) => quality.issues.some(({ code }) => code === "bad-count") ? "Some token counts on disk are none, or placeholders from the start of a stream" : "Some output counts on disk are placeholders from the start of a stream";
/** Why the record is incomplete. */
const cut$2 = ({ quality }) => quality.issues.some(({ code }) => code.startsWith("unreadable-")) ? `Not every file could be read: ${HIGHER}.` : `The run was cut short: ${HIGHER}.`;
/** What must be known to read the total rightly; at most two sentences, empty for an ordinary run. */
const caveats = (report, quote) => {
	if (!isMeasured(report)) return ["Nothing that was read tells of a request. Tollgate reads what Claude Code leaves behind, after it ran: name its transcripts if they are elsewhere."];
	const unpriced = unpricedModels(report);
	const unknown = `No price is known for ${list$1(unpriced.map(quote)) || "one of the models"}: state one with ${quote("pricing")} (${quote("--prices")} on the command line).`;
	const floor = report.quality.flags.includes("incomplete") ? cut$2(report) : `${doubtful(report)}: ${HIGHER}.`;
	return [...report.cost.totalUsd === null ? [unknown] : [], ...report.cost.isFloor ? [floor] : []];
};
const isUntold = (flag) => flag !== "no-usage" && flag !== "price-mismatch";
const FLAGS$1 = {
	incomplete: cut$2,
	provisional: (report) => report.cost.isFloor ? `${doubtful(report)}: ${HIGHER}.` : `${doubtful(report)}; Claude Code's own totals stand in for them.`,
	"unknown-model": (report, quote) => `No price is known for ${list$1(unpricedModels(report).map(quote)) || "one of the models"}: tokens are shown, their cost is in no figure.`,
	"error-result": () => "The run ended with a limit or an API error; its cost data are complete.",
	"execution-file-incomplete": () => "The execution file misses usage that the transcripts hold; the transcripts were counted.",
	"managed-prices": () => "Claude Code's figure uses prices of the organisation's own."
};
/** A problem of a file, for where `quote` and `foreign` make text harmless. */
const problem = ({ file, line, message }, quote, foreign) => {
	const at = line === null ? "" : `:${line}`;
	return file === null ? foreign(message) : `${quote(safeFile(file) + at)}: ${foreign(message)}`;
};
/**
* What is to be said of the data: a sentence for each flag that is not told elsewhere, then the first problems of the
* files.
*/
const qualityNotes = (report, quote, foreign) => {
	const { flags, issues, issueCount } = report.quality;
	const problems = issues.filter(({ code }) => code !== "price-mismatch");
	const more = issueCount - issues.length;
	return [
		...flags.filter(isUntold).map((flag) => FLAGS$1[flag](report, quote)),
		...problems.map((issue) => problem(issue, quote, foreign)),
		...more > 0 ? [`${plural(more, "more problem")} in the files.`] : []
	];
};

// src/render/tables/budgets.ts
const figures = ({ budget, limit, actual, isFloor }) => {
	const [actualText, limitText] = (budget.endsWith("-cost") ? usdApart : budget === "max-turns" ? countApart : tokensApart)(actual ?? 0, limit ?? 0);
	return [limit === null ? "unknown" : limitText, actual === null ? "unknown" : (isFloor ? "≥ " : "") + actualText];
};
/** Budgets with limit, actual and verdict; `mark` gives a verdict its sign. */
const budgetColumns = (verdicts, mark, quote) => {
	const rows = verdicts.map(figures);
	return [
		words("Budget", verdicts.map(({ budget }) => quote(budget))),
		numbers("Limit", rows.map(([limit]) => limit)),
		numbers("Actual", rows.map(([, actual]) => actual)),
		words("Verdict", verdicts.map(({ verdict }) => `${mark(verdict)} ${verdict}`))
	];
};

// src/render/tables/dearest.ts
const sumUsd = (rows) => rows.reduce((sum, { usd }) => sum === null || usd === null ? null : sum + usd, 0);
/**
* Dearest first, unknown costs on top of them (any may be the dearest), equals in their order. A
* single row beyond `most` is shown: summing it up would save no line.
*/
const dearest$1 = (rows, most) => {
	const cost = ({ usd }) => usd ?? Number.MAX_VALUE;
	const sorted = rows.toSorted((a, b) => cost(b) - cost(a));
	const end = sorted.length === most + 1 ? sorted.length : most;
	const shown = sorted.slice(0, end);
	const others = sorted.slice(end);
	const cells = (ofRow, ofOthers) => others.length === 0 ? shown.map(ofRow) : [...shown.map(ofRow), ofOthers(others)];
	return {
		shown,
		cells,
		sums: (ofRow) => cells(ofRow, (others) => others.reduce((sum, row) => sum + ofRow(row), 0)),
		costs: cells(({ usd }) => usd, sumUsd)
	};
};

// src/render/tables/models.ts
const allTokens$1 = (row) => Object.values(row.tokens).reduce((total, part) => total + part, 0);
/** Models, dearest first; the others beyond `most` in one line. */
const modelColumns = (models, most, quote) => {
	const rows = dearest$1(models, most);
	const name = (row) => quote(safeModel(row.model));
	return [
		words("Model", rows.cells(name, (others) => plural(others.length, "more model"))),
		minor(numbers("Requests", rows.sums((row) => row.requests).map(count$2))),
		numbers("Tokens", rows.sums(allTokens$1).map(tokens)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

// src/render/tables/sessions.ts
const length = ({ startedAt, endedAt, finished }) => {
	const ms = startedAt === null || endedAt === null ? NaN : Date.parse(endedAt) - Date.parse(startedAt);
	const time = ms >= 0 ? duration(ms) : "–";
	return finished ? time : `${time}, cut short`;
};
/** `2026-11-22 07:42`, UTC. */
const start = ({ startedAt }) => startedAt !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(startedAt) ? startedAt.slice(0, 16).replace("T", " ") : "–";
const version = ({ cliVersion }) => cliVersion === null ? "–" : safeVersion(cliVersion);
const cutShort = (rows) => {
	const unfinished = rows.filter(({ finished }) => !finished).length;
	return unfinished === 0 ? "" : `${count$2(unfinished)} cut short`;
};
/** Sessions, dearest first; the others beyond `most` in one line. */
const sessionColumns = (sessions, most, quote) => {
	const rows = dearest$1(sessions, most);
	const name = (row) => quote(safeId(row.sessionId));
	return [
		words("Session", rows.cells(name, (others) => plural(others.length, "more session"))),
		minor(words("Started (UTC)", rows.cells(start, () => ""))),
		minor(words("Claude Code", rows.cells(version, () => ""))),
		minor(words("Length", rows.cells(length, cutShort))),
		numbers("Turns", rows.sums((row) => row.turns).map(count$2)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

// src/render/tables/threads.ts
const isMain$2 = ({ id }) => id === "main";
const kind = (row) => isMain$2(row) ? "main" : safeAgentType(row.agentType ?? "subagent");
/** `main` or the agent type; with the session's or the agent's id where another row has the same name. */
const label = (row, rows, quote) => {
	const name = isMain$2(row) ? "main" : quote(kind(row));
	return rows.filter((other) => kind(other) === kind(row)).length === 1 ? name : `${name} ${quote(safeId(isMain$2(row) ? row.sessionId : row.id))}`;
};
const models$1 = ({ models: [first, ...others] }, quote) => {
	if (first === void 0) return "–";
	return quote(safeModel(first)) + (others.length === 0 ? "" : ` + ${others.length}`);
};
const highestPeak$1 = (rows) => rows.reduce((peak, { peakContextTokens }) => Math.max(peak, peakContextTokens), 0);
/** Threads, dearest first; the others beyond `most` in one line. */
const threadColumns = (threads, most, quote) => {
	const rows = dearest$1(threads, most);
	const name = (row) => label(row, rows.shown, quote);
	return [
		words("Thread", rows.cells(name, (others) => plural(others.length, "more thread"))),
		minor(words("Model", rows.cells((row) => models$1(row, quote), () => ""))),
		numbers("Turns", rows.sums((row) => row.turns).map(count$2)),
		numbers("Peak context", rows.cells((row) => row.peakContextTokens, highestPeak$1).map(tokens)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

// src/render/markdown/sections.ts
const MARKS$1 = {
	pass: "✅",
	warn: "⚠️",
	fail: "❌",
	unmeasured: "❔"
};
const SPARKLINE_COLUMNS = 60;
/** The cost split. */
const bill$2 = (rows) => table$1([
	words("Bucket", rows.map(({ label }) => label)),
	numbers("Tokens", rows.map(({ amount }) => amount || "–")),
	numbers("Cost", rows.map(({ cost }) => cost)),
	numbers("Share", rows.map(({ share }) => share))
]);
/** One sentence for each budget that is not kept. */
const broken = ({ verdicts }) => stack(verdicts.filter(({ verdict }) => verdict !== "pass").map(({ verdict, message }) => `${MARKS$1[verdict]} ${text(message)}`));
/** Threads only where a session has subagents: else the sessions say it all. */
const modelsAndThreads = ({ models, threads, sessions }, detail) => section(`${plural(models.length, "model")}, ${plural(threads.length, "thread")}`, stack([table$1(modelColumns(models, mostRows(detail), code)), threads.length <= sessions.length ? null : table$1(threadColumns(threads, mostRows(detail), code))]), detail);
const sessions = ({ sessions }, detail) => sessions.length < 2 ? null : section(plural(sessions.length, "session"), table$1(sessionColumns(sessions, mostRows(detail), code)), detail);
/** A diagram stands below its words: a mail shows its source. */
const context$1 = (report, judgement, detail) => {
	const curve = sparkline(contextCurve(report), SPARKLINE_COLUMNS);
	return section("Context and turns", stack([
		curve === "" ? null : code(curve),
		contextLine(report, judgement),
		bullets(contextFacts(report)),
		contextChart(report, judgement)
	]), detail);
};
const budgets$1 = ({ verdicts }, detail) => section("Budgets", table$1(budgetColumns(verdicts, (verdict) => MARKS$1[verdict], code)), detail);
/** Flags and problems of the files; nothing for files without any. */
const quality = (report, detail) => section("Data quality", bullets(qualityNotes(report, code, text)), detail);
const computed = (report, detail) => section("How this was computed", bullets(computedFacts(report, code, text)), detail);

// src/render/quote.ts
/** On a terminal names need no quotes. */
const asIs = (words) => words;

// src/render/why/origin-label.ts
const LABELS = {
	baseline: "Baseline: system prompt, tools, memory",
	prompt: "Prompts",
	summary: "Compaction summaries",
	skill: "Skills",
	subagent: "Subagent reports",
	web: "Web searches and pages",
	"model-output": "The model's own words, re-read",
	output: "Output",
	unseen: "In no record",
	other: "Others",
	advisor: "Advisors",
	compaction: "Compaction by the API",
	declined: "Declined attempts",
	unattributed: "Unattributed"
};
const NAMED = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s;
/** What an origin is called in a table. Names in it are shape-checked. */
const originLabel = (origin, quote) => {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(safeTool(name));
	if (kind === "tool") return `${shown} results`;
	if (kind === "mcp") return `MCP server ${shown}`;
	if (kind === "attachment") return `Attachment ${shown}`;
	return Object.hasOwn(LABELS, origin) ? LABELS[origin] ?? "(unnamed)" : UNNAMED;
};
const ONE$1 = {
	prompt: "prompt",
	summary: "compaction summary",
	skill: "skill",
	subagent: "subagent report",
	web: "web result"
};
/** What one piece of an origin is called: «`Bash` result». */
const pieceLabel = (origin, quote) => {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(safeTool(name));
	if (kind === "tool") return `${shown} result`;
	if (kind === "mcp") return `result of the MCP server ${shown}`;
	if (kind === "attachment") return `attachment ${shown}`;
	return Object.hasOwn(ONE$1, origin) ? ONE$1[origin] ?? "piece" : "piece";
};
/** The same without what explains it, for the edge of a chart: `Baseline`. */
const originName = (origin, quote) => originLabel(origin, quote).replace(/[:,] .*$/, "");

// src/render/charts/origins-chart.ts
const MOST_ORIGINS$3 = 6;
/** Of a name beside its bar, in characters. */
const LONGEST_NAME = 28;
/** The dearest origins by their harmless names, those of one name together, and what is left as one. */
const barsOf = ({ origins }) => {
	const sums = /* @__PURE__ */ new Map();
	for (const { origin, usd } of origins) {
		const name = originName(origin, asIs);
		if (usd > 0) sums.set(name, (sums.get(name) ?? 0) + usd);
	}
	const all = [...sums].sort(([, a], [, b]) => b - a).map(([name, usd]) => ({
		name,
		others: 0,
		usd
	}));
	if (all.length <= 7) return all;
	const rest = all.slice(MOST_ORIGINS$3);
	return [...all.slice(0, MOST_ORIGINS$3), {
		name: null,
		others: rest.length,
		usd: rest.reduce((sum, { usd }) => sum + usd, 0)
	}];
};
const cut$1 = (name) => name.length > LONGEST_NAME ? `${name.slice(0, 27)}…` : name;
/** Mermaid draws two bars of one name as one: the later gets a number. */
const apart = (names) => names.map((name, index) => {
	const before = names.slice(0, index).filter((other) => other === name).length;
	return before === 0 ? name : `${name} (${before + 1})`;
});
const heading$2 = ({ cost }) => cost.totalUsd === null ? "Known cost by origin" : "Cost by origin";
/** What put the money on the bill: the six dearest origins and the others, as a fenced Mermaid block. Null below two. */
const originsChart = (report) => {
	const bars = barsOf(report);
	if (bars.length < 2) return null;
	const costs = usdColumn(bars.map(({ usd }) => usd));
	const names = bars.map(({ name, others }, index) => `${name === null ? plural(others, "other") : cut$1(name)}, ${costs[index]}`);
	const whole = bars.reduce((sum, { usd }) => sum + usd, 0);
	const shares = bars.map(({ usd }) => usd / whole * 100);
	return diagram(xyConfig(110 + 32 * bars.length, ["blue"]), [
		"xychart-beta horizontal",
		`  title ${label$1(heading$2(report))}`,
		`  x-axis [${apart(names).map(label$1).join(", ")}]`,
		`  y-axis ${label$1("% of the cost")} 0 --> ${figure(Math.ceil(Math.max(1, ...shares.map(drawable))))}`,
		`  bar ${figures$1(shares, 1)}`
	]);
};

// src/render/why/cause-words.ts
/** Causes of cache breaks in words. docs/cache-breaks.md says how each is told. */
const CAUSES = {
	"model-switch": {
		name: "model switched",
		remedy: "stay on one model within a session"
	},
	"effort-change": {
		name: "effort changed",
		remedy: "keep one effort level within a session"
	},
	expired: {
		name: "idle past the cache lifetime",
		remedy: "keep pauses shorter than the cache lives"
	},
	"tools-changed": {
		name: "tools changed",
		remedy: "have all tools there from the start"
	},
	"skills-changed": {
		name: "skill list changed",
		remedy: "have all skills there from the start"
	},
	"mcp-changed": {
		name: "MCP list changed",
		remedy: "have all MCP servers connected from the start"
	},
	"agents-changed": {
		name: "agent list changed",
		remedy: "have all agents defined from the start"
	},
	"system-changed": {
		name: "system prompt changed",
		remedy: "keep the system prompt as it is within a session"
	},
	"messages-changed": {
		name: "earlier messages changed",
		remedy: "leave earlier messages as they are"
	},
	resume: {
		name: "resumed by a new process",
		remedy: "resume before the cache expires, or start anew"
	},
	unexpected: {
		name: "nothing explains it",
		remedy: null
	}
};
/** `idle past the cache lifetime (6 min 52 s)` */
const causeText = ({ cause, idleSeconds }) => cause === "expired" && idleSeconds !== null ? `${CAUSES[cause].name} (${duration(idleSeconds * 1e3)})` : CAUSES[cause].name;

// src/render/why/place.ts
/** Whose turn it is, where that is not the run's only main agent: « of a subagent `Explore`», else ''. */
const ownerOf$1 = ({ sessionId, thread }, report, quote) => {
	const row = report.threads.find((each) => each.sessionId === sessionId && each.id === thread);
	const type = row?.agentType == null ? "" : ` ${quote(safeAgentType(row.agentType))}`;
	return (thread === "main" ? "" : ` of a subagent${type}`) + (report.sessions.length > 1 ? ` in session ${quote(safeId(sessionId))}` : "");
};
/** «turn 12 of a subagent `Explore`» */
const placeOf$2 = (place, report, quote) => `turn ${count$2(place.turn)}${ownerOf$1(place, report, quote)}`;

// src/render/why/what-if.ts
/** What must be known to read the figures below it. */
const whatIfCaveat = ({ pricesOf }) => `The same tokens at list prices of ${safeDay(pricesOf)}: arithmetic, no prediction. Another model would take other turns.`;
/** `−$1.60`, `+$0.33`, `the same`. */
const difference = ({ savedUsd }) => {
	if (savedUsd === null) return "unknown";
	if (Math.abs(savedUsd) < 5e-7) return "the same";
	return `${savedUsd > 0 ? "−" : "+"}${usd$1(Math.abs(savedUsd))}`;
};
const modelName = ({ model, windowTokens, turnsOverWindow }, quote) => quote(safeModel(model)) + (turnsOverWindow === 0 ? "" : `, but ${plural(turnsOverWindow, "turn")} over its ${tokens(windowTokens)} window`);
const priced$1 = (value) => value === null ? "unknown" : usd$1(value);
/** The run on other models, cheapest first; those whose window is too small last. */
const modelChoices = ({ whatIf, models }, most, quote) => {
	if (whatIf === null) return [];
	const [used, ...others] = models;
	const isUsed = ({ model }) => others.length === 0 && model === used?.model;
	const rows = whatIf.models.filter((row) => !isUsed(row)).toSorted((a, b) => Number(a.turnsOverWindow > 0) - Number(b.turnsOverWindow > 0)).slice(0, most);
	const itself = used === void 0 || others.length > 0 ? "As it was" : `As it was: ${quote(safeModel(used.model))}`;
	return [
		words("All of it on", [itself, ...rows.map((row) => modelName(row, quote))]),
		numbers("Cost", [priced$1(whatIf.actualUsd), ...rows.map((row) => priced$1(row.usd))]),
		numbers("Difference", ["–", ...rows.map(difference)])
	];
};
const outcomeText = (outcome) => `${priced$1(outcome.usd)} (${difference(outcome)})`;
const changes = ({ savedUsd }) => savedUsd !== null && Math.abs(savedUsd) >= .005;
/** «after turn 52 (44 to 60 are nearly as good)» */
const cutPlace = (cut, report, quote) => {
	const { afterTurn, fromTurn, toTurn } = cut;
	const range = fromTurn === toTurn ? "" : ` (${count$2(fromTurn)} to ${count$2(toTurn)} are nearly as good)`;
	return `after turn ${count$2(afterTurn)}${ownerOf$1(cut, report, quote)}${range}`;
};
/** `$0.21 to $0.39` */
const cutWorth = ({ savedUsdLeast, savedUsdMost }) => {
	const [least, most] = [usd$1(savedUsdLeast), usd$1(savedUsdMost)];
	return least === most ? least : `${least} to ${most}`;
};
const cutFact = (what, cut, report, quote) => cut === null || cut.savedUsdMost < .005 ? [] : [`${what} ${cutPlace(cut, report, quote)} would have saved ${cutWorth(cut)}.`];
const cacheFact = ({ noCache }) => {
	if (noCache.usd === null || noCache.savedUsd === null || !changes(noCache)) return [];
	return noCache.savedUsd < 0 ? [`The cache saved ${usd$1(-noCache.savedUsd)}: without it the requests would have cost ${usd$1(noCache.usd)}.`] : [`The cache cost more than it gave: without it the requests would have cost ${usd$1(noCache.usd)}.`];
};
/** Everything else that could have been done otherwise, a sentence each; nothing where it is not worth half a cent. */
const whatIfFacts = (report, quote) => {
	const { whatIf } = report;
	if (whatIf === null) return [];
	const { subagentsOnHaiku: haiku, splits, hourWrites, fiveMinuteWrites } = whatIf;
	return [
		...haiku !== null && changes(haiku) ? [`Subagents on ${quote(safeModel(haiku.model))}: ${outcomeText(haiku)}.`] : [],
		...splits.filter(changes).map((split) => `Main agent on ${quote(safeModel(split.planner))}, subagents on ${quote(safeModel(split.executor))}: ${outcomeText(split)}.`),
		...cacheFact(whatIf),
		...changes(hourWrites) ? [`All of it cached for one hour: ${outcomeText(hourWrites)}.`] : [],
		...changes(fiveMinuteWrites) ? [`All of it cached for five minutes: ${outcomeText(fiveMinuteWrites)}.`] : [],
		...cutFact("One more compaction", whatIf.compaction, report, quote),
		...cutFact("A new session", whatIf.freshSession, report, quote)
	];
};

// src/render/why/advice.ts
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const breaksLine = ({ cause, breaks }) => {
	const { name, remedy } = cause === null ? CAUSES.unexpected : CAUSES[cause];
	const what = `${plural(breaks ?? 0, "cache break")} (${name})`;
	return remedy === null ? `Avoid ${what}` : `${capital(remedy)}: ${what}`;
};
const cutLine = ({ code, cut }, report, quote) => {
	const place = cut === null ? "" : ` ${cutPlace(cut, report, quote)}`;
	return code === "compact" ? `Compact${place}` : `Start a new session${place}`;
};
/** What to do, as Claude Code's own settings call it. https://code.claude.com/docs/en/settings */
const whatToDo = (advice, report, quote) => {
	const model = quote(safeModel(advice.model ?? ""));
	switch (advice.code) {
		case "avoid-breaks": return breaksLine(advice);
		case "hour-writes": return `Cache for one hour (${quote("ENABLE_PROMPT_CACHING_1H=1")})`;
		case "five-minute-writes": return `Cache for five minutes (${quote("FORCE_PROMPT_CACHING_5M=1")})`;
		case "newer-model": return `Use ${model}, the newest of its family`;
		case "subagents-on": return `Run subagents on ${model} (${quote("CLAUDE_CODE_SUBAGENT_MODEL")})`;
		case "compact":
		case "fresh-session": return cutLine(advice, report, quote);
	}
};
/** A smaller model is another one, not only a cheaper one. */
const reserve = ({ code }) => code === "subagents-on" ? "; the figure says nothing of quality" : "";
/** At most three things to do, each with its dollars: «Compact after turn 52: worth $0.21 to $0.39». */
const adviceLines = (report, quote) => report.advice.map((advice) => {
	const worth = advice.cut === null ? usd$1(advice.usd) : cutWorth(advice.cut);
	return `${whatToDo(advice, report, quote)}: worth ${worth}${reserve(advice)}.`;
});

// src/render/why/losses.ts
const byLoss = (a, b) => (b.wastedUsd ?? 0) - (a.wastedUsd ?? 0);
/** Cache breaks, dearest first; those beyond `most` are left to the sum. */
const breakColumns = (report, most, quote) => {
	const rows = report.cacheBreaks.toSorted(byLoss).slice(0, most);
	return [
		words("Cache break", rows.map(causeText)),
		minor(words("Evidence", rows.map(({ evidence }) => evidence))),
		minor(words("At", rows.map((row) => placeOf$2(row, report, quote)))),
		minor(numbers("Written again", rows.map(({ rewrittenTokens }) => tokens(rewrittenTokens)))),
		numbers("Lost", usdColumn(rows.map(({ wastedUsd }) => wastedUsd)))
	];
};
/** « cost $0.44», « cost at least $0.44» where some of them have no price; '' where none has. */
const lostText = ({ cacheBreaks, losses }) => {
	if (cacheBreaks.every(({ wastedUsd }) => wastedUsd === null)) return "";
	return ` cost${cacheBreaks.some(({ wastedUsd }) => wastedUsd === null) ? " at least" : ""} ${usd$1(losses.usd)}`;
};
/** «2 cache breaks cost $0.44» */
const breakTitle = (report) => plural(report.cacheBreaks.length, "cache break") + lostText(report);
/** «2 cache breaks cost $0.44, 19 % of the requests.» Null: there was none. */
const breakSum = (report) => {
	const { cacheBreaks, losses } = report;
	if (cacheBreaks.length === 0) return null;
	if (lostText(report) === "") return `${breakTitle(report)}, at a cost that is unknown.`;
	const share = losses.share === null ? "" : `, ${percent(losses.share)} of what the requests cost`;
	return `${breakTitle(report)}${share}.`;
};
const MOST_FACTS = 5;
/** What a compaction cost and spared, as far as that is known. */
const compactionFact = (row, report, quote) => {
	const { afterTurn, contextBefore, contextAfter, coldTurnUsd, summaryUsdAtLeast, avoidedUsd } = row;
	if (contextBefore === null || contextAfter === null) return null;
	const place = placeOf$2({
		...row,
		turn: afterTurn
	}, report, quote);
	const costs = [...summaryUsdAtLeast === null ? [] : [`its summary at least ${usd$1(summaryUsdAtLeast)}`], ...coldTurnUsd === null ? [] : [`the turn after it ${usd$1(coldTurnUsd)}`]].join(", ");
	const spared = avoidedUsd === null ? "" : `; later turns were spared ${usd$1(avoidedUsd)} of re-reading`;
	const price = costs === "" ? "" : `: ${costs}${spared}`;
	return `The compaction after ${place} took the context from ${tokens(contextBefore)} to ${tokens(contextAfter)}${price}.`;
};
const list = (rows, sentence, more) => {
	const told = rows.slice(0, MOST_FACTS).flatMap((row) => sentence(row) ?? []);
	return rows.length > MOST_FACTS ? [...told, `${plural(rows.length - MOST_FACTS, `more ${more}`)}.`] : told;
};
const priced = (value) => value === null ? "" : ` (${usd$1(value)})`;
const MOST_TURNS = 6;
const turnsText = (turns) => {
	const different = [...new Set(turns)];
	const shown = different.slice(0, MOST_TURNS).map(count$2).join(", ");
	return different.length > MOST_TURNS ? `${shown}, …` : shown;
};
const repeatedFact = (row, report, quote) => {
	const turn = new Set(row.turns).size > 1 ? "turns" : "turn";
	const owner = ownerOf$1(row, report, quote);
	return `${quote(safeTool(row.tool))} was called ${plural(row.times, "time")} with the same input: ${turn} ${turnsText(row.turns)}${owner}.`;
};
/** Compactions and waste, a sentence each. Whether the waste could be avoided is for people to say. */
const lossFacts = (report, quote) => {
	const { repeatedCalls, cutOutputs, retries } = report.waste;
	const where = (row) => placeOf$2(row, report, quote);
	return [
		...list(report.compactions, (row) => compactionFact(row, report, quote), "compaction"),
		...list(retries, (row) => row.kind === "declined" ? `An attempt of ${where(row)} was declined by its model and paid for${priced(row.usd)}.` : `The response of ${where(row)} was thrown away: the same prompt was sent again${priced(row.usd)}.`, "retry"),
		...list(cutOutputs, (row) => `The output of ${where(row)} was cut at its limit of ${tokens(row.outputTokens)} tokens${priced(row.usd)}.`, "cut output"),
		...list(repeatedCalls, (row) => repeatedFact(row, report, quote), "repeated call")
	];
};

// src/render/why/origin-kinds.ts
/** What put tokens on the bill, without its name: beginnings of the report's origins and the kind they are. */
const KINDS = {
	"tool:": "tool results",
	"mcp:": "MCP results",
	"attachment:": "attachments",
	baseline: "baseline",
	prompt: "prompts",
	summary: "summaries",
	skill: "skills",
	subagent: "subagent reports",
	web: "web",
	"model-output": "model's own words",
	output: "output",
	unseen: "in no record"
};
const ORIGIN_KINDS = [...Object.values(KINDS), "other"];
const isBeginning = (beginning, origin) => beginning.endsWith(":") ? origin.startsWith(beginning) : origin === beginning;
const kindOf = (origin) => Object.entries(KINDS).find(([beginning]) => isBeginning(beginning, origin))?.[1] ?? "other";
/**
* Origins without the names of tools, servers and attachments. Each is rounded by itself, as in the tables, so that they
* need not sum to 100.
*/
const originKinds = ({ origins }) => {
	const sums = /* @__PURE__ */ new Map();
	for (const { origin, usd } of origins) if (usd > 0) sums.set(kindOf(origin), (sums.get(kindOf(origin)) ?? 0) + usd);
	const whole = [...sums.values()].reduce((sum, usd) => sum + usd, 0);
	return [...sums].sort(([, a], [, b]) => b - a).map(([name, usd]) => ({
		name,
		points: Math.round(usd / whole * 100)
	})).filter(({ points }) => points > 0);
};

// src/render/why/origins.ts
/** Whether its tokens stand in prompts, so that it can be re-sent at all. */
const isCarried = ({ origin }) => ![
	"output",
	"unattributed",
	"advisor",
	"compaction",
	"declined"
].includes(origin);
const rowOf = (row, quote) => ({
	label: originLabel(row.origin, quote),
	tokens: row.tokens,
	times: isCarried(row) && row.tokens > 0 ? row.timesResent : null,
	usd: row.usd
});
/**
* Of costs, each one's share rounded by itself: tables and charts show more or fewer origins, and one origin has the same
* share in all of them.
*/
const originShares = (costs) => {
	const whole = costs.reduce((sum, usd) => sum + usd, 0);
	return costs.map((usd) => percent(whole === 0 ? 0 : usd / whole));
};
/** Whether there is more to tell than that no record tells. */
const isTold = ({ origins }) => origins.some(({ origin, usd }) => usd > 0 && origin !== "unattributed");
/** The origins that cost something, dearest first; those beyond `most` in one line. */
const originLines = (report, most, quote) => {
	if (!isTold(report)) return [];
	const { cells } = dearest$1(report.origins.filter(({ usd }) => usd > 0), most);
	const rows = cells((row) => rowOf(row, quote), (others) => ({
		label: `${count$2(others.length)} more`,
		tokens: others.reduce((sum, row) => sum + row.tokens, 0),
		times: null,
		usd: others.reduce((sum, row) => sum + row.usd, 0)
	}));
	const costs = usdColumn(rows.map(({ usd }) => usd));
	const shares = originShares(rows.map(({ usd }) => usd));
	return rows.map(({ label, tokens: size, times, usd }, index) => ({
		label,
		amount: size === 0 ? "" : tokens(size),
		resent: times === null ? "" : times$1(times),
		usd,
		cost: costs[index] ?? "",
		share: shares[index] ?? ""
	}));
};
/** Where the tokens came from that were paid for. */
const originColumns = (report, most, quote) => {
	const lines = originLines(report, most, quote);
	const column = (cell) => lines.map((line) => cell(line) || "–");
	return [
		words("Origin", column(({ label }) => label)),
		numbers("Tokens", column(({ amount }) => amount)),
		minor(numbers("Re-sent", column(({ resent }) => resent))),
		numbers("Cost", column(({ cost }) => cost)),
		numbers("Share", column(({ share }) => share))
	];
};

// src/render/why/pieces.ts
/** Of the bill; a smaller piece is no headline. */
const LEAST_SHARE = .05;
const LEAST_HEADLINE_USD = .05;
const LEAST_USD = .01;
/** «The 28k-token `Bash` result from turn 6»; of a size that is an estimate: «The `Bash` result from turn 6, about 28k tokens,». */
const subject$2 = (piece, report, quote) => {
	const what = pieceLabel(piece.origin, quote);
	const place = placeOf$2(piece, report, quote);
	const size = tokens(piece.tokens);
	return piece.estimated ? `The ${what} from ${place}, about ${size} tokens,` : `The ${size}-token ${what} from ${place}`;
};
/** «The 28k-token `Bash` result from turn 6 was re-sent 31 times and cost $0.56.» */
const pieceSentence = (piece, report, quote) => {
	const resent = piece.timesResent === 0 ? "" : ` was re-sent ${plural(piece.timesResent, "time")} and`;
	return `${subject$2(piece, report, quote)}${resent} cost ${usd$1(piece.usd)}.`;
};
/** The dearest piece of context, where it is worth a headline; null: none is. */
const headlinePiece = (report, quote) => {
	const [piece] = report.pieces;
	if (piece === void 0 || piece.usd < Math.max(LEAST_HEADLINE_USD, LEAST_SHARE * report.cost.knownUsd)) return null;
	return piece.timesResent === 0 ? null : pieceSentence(piece, report, quote);
};
/** The dearest pieces, a sentence each. Those of a cent and more. */
const pieceFacts = (report, quote) => report.pieces.filter((piece) => piece.usd >= LEAST_USD).map((piece) => pieceSentence(piece, report, quote));

// src/render/markdown/why-sections.ts
/** At most three things to do; null: nothing is worth a cent. */
const advice = (report) => {
	const lines = adviceLines(report, code);
	const overlap = lines.length > 1 ? "; the figures may overlap" : "";
	return lines.length === 0 ? null : `What would have helped, on the same tokens${overlap}:\n\n${bullets(lines)}`;
};
const MOST_ORIGINS$2 = 8;
/** `Where it came from: tool results 45 %, output 20 %`. A summary line is no place for names. */
const originsTitle = (report) => {
	const parts = originKinds(report).slice(0, 3).map(({ name, points }) => `${name} ${points} %`);
	return parts.length === 0 ? "Where it came from" : `Where it came from: ${parts.join(", ")}`;
};
/** What put the tokens there that were paid for. */
const origins = (report, detail) => section(originsTitle(report), stack([
	table$1(originColumns(report, detail === "full" ? 30 : MOST_ORIGINS$2, code)),
	bullets(pieceFacts(report, code)),
	originsChart(report)
]), detail);
/** Cache breaks, compactions, waste. Null where nothing went wrong. */
const losses = (report, detail) => {
	const sum = breakSum(report);
	const facts = lossFacts(report, code);
	if (sum === null && facts.length === 0) return null;
	const title = sum === null ? `What went wrong: ${plural(facts.length, "thing")} to look at` : `What went wrong: ${breakTitle(report)}`;
	const most = mostRows(detail);
	const left = report.cacheBreaks.length - most;
	const more = left > 0 ? `${count$2(left)} more, less dear.` : null;
	return section(title, stack([
		sum,
		sum === null ? null : table$1(breakColumns(report, most, code)),
		more,
		bullets(facts)
	]), detail);
};
/** The same tokens otherwise. */
const whatIf$1 = (report, detail) => {
	if (report.whatIf === null) return null;
	return section("What would have been cheaper, or dearer", stack([
		whatIfCaveat(report.whatIf),
		table$1(modelChoices(report, detail === "full" ? 100 : 8, code)),
		bullets(whatIfFacts(report, code))
	]), detail);
};

// src/render/charts/split-chart.ts
/** A bucket has its colour in every chart. */
const BUCKET_COLORS = {
	cacheRead: "blue",
	output: "green",
	cacheWrite5m: "amber",
	cacheWrite1h: "purple",
	input: "red",
	webSearch: "teal",
	unattributed: "grey"
};
const heading$1 = ({ cost }) => cost.totalUsd === null ? "Known cost by bucket" : "Cost by bucket";
/**
* The bill as a pie, with the same points as its table: a fenced Mermaid block. Buckets of less than half a point have no
* slice. Null below two slices.
*/
const splitChart = (report) => {
	const rows = billRows(report.cost).filter(({ points }) => points > 0);
	if (rows.length < 2) return null;
	const slices = rows.map((row) => `  ${label$1(`${row.label}, ${row.cost}`)} : ${figure(row.points)}`);
	return diagram(pieConfig(rows.map(({ bucket }) => BUCKET_COLORS[bucket])), [`pie title ${heading$1(report)}`, ...slices]);
};

// src/render/markdown.ts
/** Without a budget nothing was judged: a receipt, no tick. */
const RECEIPT = "🧾";
/** The first line, as a heading. */
const title = (report, judgement) => {
	return `### ${isJudged(judgement) ? MARKS$1[judgement.verdict] : RECEIPT} ${headline(report, judgement)}`;
};
/**
* The run as GitHub Markdown: verdict and three numbers, where the money went, the split, the budgets that are not kept,
* then the details (folded in a `comment`, open in the `full` job summary) and what the numbers rest on. Equal input gives
* equal text. Every foreign string is shape-checked or escaped.
*/
const renderMarkdown = (report, judgement, detail) => {
	const rows = billRows(report.cost);
	const driver = mainDriver(report.cost, rows);
	const piece = headlinePiece(report, code);
	const sentences = [
		...driver === null ? [] : [driver],
		...piece === null ? [] : [piece],
		...caveats(report, code)
	];
	return `${stack([
		title(report, judgement),
		sentences.join(" ") || null,
		bill$2(rows),
		detail === "full" ? splitChart(report) : null,
		broken(judgement),
		advice(report),
		origins(report, detail),
		losses(report, detail),
		whatIf$1(report, detail),
		modelsAndThreads(report, detail),
		sessions(report, detail),
		context$1(report, judgement, detail),
		budgets$1(judgement, detail),
		quality(report, detail),
		computed(report, detail),
		`<sub>${footerLine(report)}</sub>`
	])}\n`;
};

// src/render/comment/run-cells.ts
const LONGEST$2 = 60;
/** `review / agent (22, ubuntu)`, escaped. */
const runName = ({ workflow, job, matrix }) => {
	const path = [workflow, job].filter((part) => part !== "").join(" / ") || "(unnamed)";
	const name = [...matrix === "" ? path : `${path} (${matrix})`];
	return text(name.length > LONGEST$2 ? `${name.slice(0, 59).join("")}…` : name.join("")) || "(unnamed)";
};
/** Address of a run's attempt, where its job summaries are; null where the repository's is not one. */
const runUrl = (repositoryUrl, { runId, attempt }) => repositoryUrl !== null && /^https?:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._-]+){2,}$/.test(repositoryUrl) ? `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}` : null;
/** A link; its label is Markdown. */
const link = (label, url) => url === null ? label : `[${label}](${url})`;
/** How a run ended, where that is worth a word. */
const ENDINGS = [["incomplete", "cut short"], ["error-result", "error"]];
const verdictCell = ({ details }) => {
	if (details === null) return "";
	const verdict = details.verdict === null ? [] : [`${MARKS$1[details.verdict]} ${details.verdict}`];
	const ending = ENDINGS.find(([flag]) => details.flags.includes(flag))?.slice(1) ?? [];
	const approval = details.approvedBy === null ? [] : ["approved"];
	const claim = details.isClaim ? ["a fork's word"] : [];
	return [
		...verdict,
		...ending,
		...approval,
		...claim
	].join(", ") || "–";
};
/** Claude Code's totals alone tell no turns; nothing is never 0. */
const turnsCell = (turns) => turns === 0 ? "–" : count$2(turns);
const peakCell = ({ details }) => details === null ? "" : details.peakTokens === null ? "–" : tokens(details.peakTokens);

// src/render/comment/spend-text.ts
/** `$4.12`, `≥ $4.12`, `cost unknown, at least $4.12`; nothing is never `$0.00`. */
const spendText = ({ nanos, certainty }, write = usd$1) => {
	if (certainty === "unmeasured") return "no usage found";
	if (certainty === "unknown") return `cost unknown${nanos > 0 ? `, at least ${write(nanosToUsd(nanos))}` : ""}`;
	return (certainty === "floor" ? "≥ " : "") + write(nanosToUsd(nanos));
};
/** `$4.12 of $5.00 in 12 runs`. The budget is the one that fails, else the one that warns. */
const totalText = ({ spend, runs }, { verdicts }) => {
	const { limit = null } = verdicts.find(({ budget }) => budget === "max-pr-cost") ?? verdicts[0] ?? {};
	const inRuns = `in ${plural(runs, "run")}`;
	if (limit === null) return `${spendText(spend)} ${inRuns}`;
	if (spend.certainty === "unknown" || spend.certainty === "unmeasured") return `${spendText(spend)} ${inRuns}, budget ${usd$1(limit)}`;
	const [actual, budget] = usdApart(nanosToUsd(spend.nanos), limit);
	return `${spendText(spend, () => actual)} of ${budget} ${inRuns}`;
};
/** A column of costs. */
const spendCells = (spends) => {
	const isKnown = ({ nanos, certainty }) => certainty === "exact" || certainty === "floor" || certainty === "unknown" && nanos > 0;
	const known = usdColumn(spends.map((spend) => isKnown(spend) ? nanosToUsd(spend.nanos) : null));
	return spends.map(({ certainty }, index) => {
		if (certainty === "unmeasured") return "–";
		const cost = known[index] ?? "";
		return certainty === "exact" || cost === "unknown" ? cost : `≥ ${cost}`;
	});
};

// src/render/comment/jobs-table.ts
const MOST_ROWS$2 = 10;
const FIRST = [
	"fail",
	"unmeasured",
	"warn",
	"pass",
	null
];
/** The jobs of the newest commit, those over budget first, then the dearest; the others beyond ten in one row. */
const jobsTable = ({ head, repositoryUrl }) => {
	const jobs = head.toSorted((a, b) => FIRST.indexOf(a.details.verdict) - FIRST.indexOf(b.details.verdict) || b.spend.nanos - a.spend.nanos);
	const most = jobs.length === 11 ? jobs.length : MOST_ROWS$2;
	const shown = jobs.slice(0, most);
	const others = jobs.slice(most);
	const rest = (cell) => others.length === 0 ? [] : [cell(others)];
	const turns = (runs) => runs.reduce((sum, { details }) => sum + details.turns, 0);
	const peak = (runs) => {
		const peaks = runs.map(({ details }) => details.peakTokens).filter((tokens) => tokens !== null);
		return peaks.length === 0 ? "–" : tokens(Math.max(...peaks));
	};
	return table$1([
		words("Job", [...shown.map((run) => link(runName(run), runUrl(repositoryUrl, run))), ...rest(({ length }) => plural(length, "more job"))]),
		numbers("Cost", spendCells([...shown.map(({ spend }) => spend), ...rest((runs) => sumSpends(runs.map(({ spend }) => spend)))])),
		numbers("Turns", [...shown.map(({ details }) => turnsCell(details.turns)), ...rest((runs) => turnsCell(turns(runs)))]),
		numbers("Peak context", [...shown.map(peakCell), ...rest(peak)]),
		words("Verdict", [...shown.map(verdictCell), ...rest(() => "")])
	]);
};

// src/render/comment/runs-section.ts
const MOST_ROWS$1 = 10;
/** All runs of the pull request, folded away; null where the first line and the table of jobs have told of them all. */
const runsSection = (view) => {
	const { totals, head, state, pullRequest } = view;
	if (totals.runs <= head.length && !state.isRebuilt) return null;
	const title = `This pull request: ${totalText(totals, pullRequest)}`;
	return section(title, stack([runsTable(view), bullets(runNotes(view))]), "comment");
};
/** Newest first, at most ten and all older ones in one row. */
const runsTable = ({ state, totals, repositoryUrl }) => {
	const shown = state.runs.filter(isDetailed).sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0).slice(0, totals.runs === 11 ? totals.runs : MOST_ROWS$1);
	const older = totals.runs - shown.length;
	const rest = (cell) => older === 0 ? [] : [cell];
	const spends = [...shown.map(({ spend }) => spend), ...older === 0 ? [] : [spendOfOthers(state, shown)]];
	return table$1([
		words("Run (UTC)", [...shown.map((run) => runCell(run, repositoryUrl)), ...rest(plural(older, "older run"))]),
		words("Job", [...shown.map(runName), ...rest("")]),
		words("Commit", [...shown.map(({ details: { sha } }) => sha === null ? "–" : code(sha.slice(0, 7))), ...rest("")]),
		numbers("Cost", spendCells(spends)),
		numbers("Turns", [...shown.map(({ details }) => turnsCell(details.turns)), ...rest("")]),
		numbers("Peak", [...shown.map(peakCell), ...rest("")]),
		words("Verdict", [...shown.map(verdictCell), ...rest("")])
	]);
};
/** `2026-11-22 07:42`, a link to the run, and which attempt it is. */
const runCell = (run, repositoryUrl) => {
	const when = run.at.slice(0, 16).replace("T", " ");
	return link(run.attempt === 1 ? when : `${when}, attempt ${run.attempt}`, runUrl(repositoryUrl, run));
};
const spendOfOthers = ({ runs, sealed }, shown) => {
	const others = runs.filter((run) => !shown.includes(run)).map(({ spend }) => spend);
	return sumSpends(sealed === null ? others : [...others, sealed.spend]);
};
/** What must be known to read the sum rightly. */
const runNotes = ({ state }) => {
	const hasReruns = state.runs.some(({ attempt }) => attempt > 1);
	const unpriced = state.runs.filter(({ spend }) => spend.certainty === "unknown").length;
	const unmeasured = state.runs.filter(({ spend }) => spend.certainty === "unmeasured").length;
	return [
		...hasReruns ? ["Of a job that ran again, the last attempt is in the sum; what the attempts before it cost is not."] : [],
		...unpriced > 0 ? [`In ${plural(unpriced, "run")}, a model has no known price: the sum holds the rest.`] : [],
		...unmeasured > 0 ? [`In ${plural(unmeasured, "run")}, no usage was found: the true sum can only be higher.`] : [],
		...state.isRebuilt ? ["What this comment knew of earlier runs was damaged: the sum counts from there on."] : [],
		...sharesSessions(state.runs) ? ["Two runs measured the same session: its cost may be in the sum twice."] : []
	];
};
const sharesSessions = (runs) => {
	const ids = runs.flatMap(({ details }) => details?.sessionIds ?? []);
	return new Set(ids).size < ids.length;
};

// src/render/comment/title.ts
/**
* Verdict and three numbers: of the run where it is the only one of its commit, else of all jobs of the newest commit,
* so that the line is the same whichever of them writes last; of the pull request where its own budget says worse.
*/
const commentTitle = (view) => {
	const { report, judgement, pullRequest, head, headVerdict, isAlone, isAboutPullRequest } = view;
	if (isAboutPullRequest) return heading(pullRequest.verdict, pullRequestNumbers(view));
	if (isAlone) return title(report, {
		...judgement,
		verdicts: [...judgement.verdicts, ...pullRequest.verdicts]
	});
	const isJudged = headVerdict !== null || pullRequest.verdicts.length > 0;
	const turns = head.reduce((sum, { details }) => sum + details.turns, 0);
	return heading(isJudged ? headVerdict ?? "pass" : null, [
		inJobs(view),
		turns === 0 ? null : plural(turns, "turn"),
		highestPeak(view)
	]);
};
const heading = (verdict, numbers) => {
	return `### ${verdict === null ? RECEIPT : MARKS$1[verdict]} ${[verdict === null ? null : WORDS$1[verdict], ...numbers].filter((part) => part !== null).join(" · ")}`;
};
const pullRequestNumbers = (view) => [`pull request ${totalText(view.totals, view.pullRequest)}`, view.isAlone ? `this run ${spendText(view.run.spend)}` : `newest commit ${inJobs(view)}`];
const inJobs = ({ head }) => `${spendText(headSpend(head))} in ${plural(head.length, "job")}`;
const headSpend = (head) => sumSpends(head.map(({ spend }) => spend));
const highestPeak = ({ head }) => {
	const [highest] = head.map(({ details }) => details).sort((a, b) => (b.peakTokens ?? 0) - (a.peakTokens ?? 0));
	return highest === void 0 ? null : peakContext(highest);
};

// src/render/comment/parts.ts
const TOTALS_ONLY = 4;
/** The comment's parts in their order. What a reader misses least goes first. */
const partsOf$2 = (view) => {
	const { report, judgement, pullRequest } = view;
	const all = {
		...judgement,
		verdicts: [...judgement.verdicts, ...pullRequest.verdicts]
	};
	const rows = billRows(report.cost);
	return [
		{
			name: null,
			level: 4,
			block: commentTitle(view)
		},
		{
			name: null,
			level: 4,
			block: view.isAlone ? null : total$1(view)
		},
		{
			name: null,
			level: 4,
			block: approval(view)
		},
		{
			name: null,
			level: 4,
			block: stack(view.notes.map(text))
		},
		{
			name: "the jobs of this commit",
			level: 2,
			block: view.isAlone ? null : jobsTable(view)
		},
		{
			name: null,
			level: 3,
			block: subject$1(view)
		},
		{
			name: null,
			level: 3,
			block: opening(view, mainDriver(report.cost, rows))
		},
		{
			name: null,
			level: 4,
			block: view.isAlone ? total$1(view) : null
		},
		{
			name: "the split",
			level: 3,
			block: bill$2(rows)
		},
		{
			name: "the broken budgets",
			level: 3,
			block: broken(all)
		},
		{
			name: "what would have helped",
			level: 3,
			block: advice(report)
		},
		{
			name: "origins",
			level: 1,
			block: origins(report, "comment")
		},
		{
			name: "what went wrong",
			level: 1,
			block: losses(report, "comment")
		},
		{
			name: "what would have been cheaper",
			level: 0,
			block: whatIf$1(report, "comment")
		},
		{
			name: "the runs of this pull request",
			level: 2,
			block: runsSection(view)
		},
		{
			name: "models and threads",
			level: 0,
			block: modelsAndThreads(report, "comment")
		},
		{
			name: "sessions",
			level: 0,
			block: sessions(report, "comment")
		},
		{
			name: "context and turns",
			level: 0,
			block: context$1(report, judgement, "comment")
		},
		{
			name: "budgets",
			level: 2,
			block: budgets$1(all, "comment")
		},
		{
			name: "data quality",
			level: 1,
			block: quality(report, "comment")
		},
		{
			name: "how it was computed",
			level: 1,
			block: computed(report, "comment")
		},
		{
			name: null,
			level: 4,
			block: `<sub>${footerLine(report)}</sub>`
		}
	];
};
/** `This pull request: $4.12 of $5.00 in 12 runs.` Null where the first line has said so. */
const total$1 = ({ hasTotal, isAboutPullRequest, totals, pullRequest }) => hasTotal && !isAboutPullRequest ? `This pull request: ${totalText(totals, pullRequest)}.` : null;
/** In a code span, where GitHub makes no mention of it. */
const approval = ({ approvedBy }) => approvedBy === null ? null : `Over budget, approved by ${code(`@${approvedBy}`)}.`;
/** Whose details follow, where the first line is about more. */
const subject$1 = ({ run, head, isAlone }) => {
	if (isAlone) return null;
	const isOfHead = head.some((job) => isSameRun(job, run));
	return `#### Details: ${runName(run)}${isOfHead ? "" : ", an earlier run"}`;
};
/** The run's own first line where the comment's is about more, where the money went, and what must be known. */
const opening = ({ report, judgement, isAlone, isAboutPullRequest }, driver) => {
	const mark = isJudged(judgement) ? MARKS$1[judgement.verdict] : RECEIPT;
	const line = isAlone && !isAboutPullRequest ? [] : [`${mark} ${headline(report, judgement)}.`];
	const facts = [driver, headlinePiece(report, code)].filter((fact) => fact !== null);
	return [
		...line,
		...facts,
		...caveats(report, code)
	].join(" ") || null;
};

// src/render/comment/view.ts
const SEVERITY = [
	null,
	"pass",
	"warn",
	"unmeasured",
	"fail"
];
const viewOf = (content) => {
	const { state, run, pullRequest } = content;
	const totals = totalsOf(state);
	const head = headJobs(state);
	const isAlone = head.length === 1 && head.every((job) => isSameRun(job, run));
	const verdicts = head.map(({ details }) => details.verdict).filter((verdict) => verdict !== null);
	const headVerdict = verdicts.length === 0 ? null : worst(verdicts);
	const isJudged = pullRequest.verdicts.length > 0;
	return {
		...content,
		totals,
		head,
		isAlone,
		headVerdict,
		isAboutPullRequest: isJudged && pullRequest.verdict !== "pass" && SEVERITY.indexOf(pullRequest.verdict) > SEVERITY.indexOf(headVerdict),
		hasTotal: isJudged || state.isRebuilt || head.length > 1 || totals.runs > head.length
	};
};

// src/render/comment/comment.ts
/**
* GitHub takes 65,536 «characters» and does not say of which kind. A comment that keeps below in UTF-16 units and in bytes
* keeps below in code points too. At 20 characters for a folded run, the state has room for more than a thousand.
*/
const ROOM = {
	characters: 6e4,
	bytes: 65e3,
	stateCharacters: 4e4
};
/**
* The whole comment of a pull request: the marker it is found by, the page for people, the hidden state. The page is as
* full as fits, down a ladder of levels, and says what it leaves out; the state keeps to a room of its own. The state comes
* last: a mail shows the beginning.
*/
const renderComment = (content, room = ROOM) => {
	const view = viewOf(content);
	const parts = partsOf$2(view);
	const state = encodeWithin(view.state, room.stateCharacters);
	for (let level = 0; level < 4; level++) {
		const text = pageAt(level, parts, view, state);
		if (text.length <= room.characters && Buffer.byteLength(text) <= room.bytes) return text;
	}
	return pageAt(4, parts, view, state);
};
const pageAt = (level, parts, view, state) => {
	const kept = parts.filter((part) => part.level >= level).map(({ block }) => block);
	const page = stack([
		...kept.slice(0, -1),
		omission(level, parts, view),
		...kept.slice(-1)
	]);
	return `${view.marker}\n${page}\n\n${state}\n`;
};
/** What is missing at this level, and where it is. */
const omission = (level, parts, { repositoryUrl, run }) => {
	const names = parts.filter((part) => part.level < level && part.block !== null).flatMap(({ name }) => name === null ? [] : [name]);
	if (names.length === 0) return null;
	const summary = link("The job summary", runUrl(repositoryUrl, run));
	return `Left out, as the comment would be too long: ${names.join(", ")}. ${summary} has the whole report.`;
};

// src/github/news.ts
/** Whether a run is worth a new comment. `before`: what the pull request knew without it. */
const isNews = (when, { total, approvedBy }, before, run) => {
	if (when === "on-fail") return total.failed || approvedBy !== null;
	if (when === "on-warn") return total.verdict !== "pass";
	return when === "always" || when === "on-change" && isChange(before, run);
};
/** Whether the job's verdict is not what it was the last time, or there was no last time. */
const isChange = ({ runs }, run) => {
	const last = runs.find(({ workflow, job, matrix }) => workflow === run.workflow && job === run.job && matrix === run.matrix);
	return last === void 0 || last.details?.verdict !== run.details?.verdict;
};

// src/github/hold-comment.ts
/**
* A writer may have read before we wrote and write after it; GitHub has no way to forbid that. What we wrote is safe when
* nobody has written for as long as anyone takes from reading to writing, which is two requests.
*/
const QUIET_MS = 1500;
/** A writer whose runs were overwritten waits up to so long, more every time, so that those who met do not meet again. */
const JITTER_MS = 750;
const MOST_LOSSES = 8;
const MOST_LOOKS = 40;
/**
* Writes into a comment what it lacks of a state, and again where another writer overwrote it, until it holds all of it
* and has been quiet. Null: the comment is gone, or no longer ours to write into.
*
* @throws what the API throws
*/
const holdComment = async ({ comments, clock }, { marker, pageOf }, main, needed, damage) => {
	let comment = main;
	let last = null;
	let losses = 0;
	for (let look = 1; comment !== null && isLive(comment, marker); look++) {
		const { state, newer } = readLive([comment]);
		const merged = mergeStates(state, needed);
		const isMissing = lacks(comment, needed);
		if (newer !== null) return {
			kind: "newer",
			state: merged
		};
		if (!isMissing && last !== null && isSameText(comment.body, last)) return {
			kind: "written",
			state: merged
		};
		if (losses > MOST_LOSSES || look > MOST_LOOKS) return {
			kind: "contended",
			state: merged
		};
		if (isMissing && last !== null) {
			losses++;
			last = null;
			await clock.sleep(clock.random() * JITTER_MS * losses);
		} else {
			if (isMissing) comment = await update(comments, comment.id, (await pageOf(merged, damage === null)).body());
			last = comment?.body ?? null;
			await clock.sleep(QUIET_MS);
		}
		comment = comment && await unlessGone(comments.get(comment.id));
	}
	return null;
};
/** Whether a comment has still to be told of some run. */
const lacks = (comment, needed) => {
	const { state } = readLive([comment]);
	return needed.runs.some((run) => !holds$1(state, run));
};
const update = (comments, id, body) => unlessGone(comments.update(id, body));
/** A comment that was deleted is no failure. */
const unlessGone = async (comment) => {
	try {
		return await comment;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
};
/** GitHub may hand text back with CRLF and without trailing space. */
const isSameText = (one, other) => normalized(one) === normalized(other);
const normalized = (body) => body.replaceAll("\r\n", "\n").trimEnd();

// src/github/retire-comment.ts
/** Takes a comment away that another one stands for now. One that is gone already is no failure. @throws what the API throws */
const retireComment = async (comments, mode, comment) => {
	try {
		if (mode === "hide-and-new") await comments.minimize(comment.nodeId);
		else if (mode === "new") await comments.update(comment.id, unmarked(comment.body));
		else await comments.remove(comment.id);
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
};

// src/github/settle-comment.ts
/** A comment may be created twice, and vanish between two looks. */
const MOST_ROUNDS = 6;
/**
* Brings our runs into the pull request's one comment, whoever else writes at the same moment. Of several comments one
* stays: the oldest, or where every run has a comment of its own, the newest. It takes over what the others remember.
*
* @throws what the API throws
*/
const settleComment = async (room, plan) => {
	const { comments } = room;
	let damage = null;
	let created = null;
	for (let round = 1; round <= MOST_ROUNDS; round++) {
		const found = await findOurs(room, plan.marker, created);
		damage ??= found.damage;
		const state = plan.runs.reduce(addRecord, found.state);
		const outcome = {
			url: null,
			state,
			damage,
			leftover: null
		};
		if (found.newer !== null) return {
			...outcome,
			kind: "newer"
		};
		const page = await plan.pageOf(state, damage === null);
		const [main, ...others] = plan.mode === "update" ? found.live : found.live.toReversed();
		const own = found.live.find(({ body }) => created !== null && isSameText(body, created.body));
		const isNewDue = plan.mode !== "update" && page.isWanted && own === void 0 && !created?.id;
		if (main === void 0 && !page.isWanted) return {
			...outcome,
			kind: "unwanted"
		};
		if (main === void 0 || isNewDue) {
			created = await createComment(comments, page.body(), created);
			continue;
		}
		const held = main === own && !lacks(main, state) ? {
			kind: "written",
			state
		} : await holdComment(room, plan, main, state, damage);
		if (held === null) continue;
		const leftover = held.kind === "written" ? await putAway(comments, plan.mode, others) : null;
		return {
			...outcome,
			...held,
			url: main.url,
			leftover
		};
	}
	throw new Error("the comment vanished every time it was written");
};
/**
* The comments of ours. One that we created is asked for by its id where the list does not have it: the list may be older,
* or the server may tell its author by another name, and we would create it again and again.
*/
const findOurs = async ({ comments, isOwn }, marker, created) => {
	const found = await findLive(comments, isOwn, marker);
	const id = created?.id ?? null;
	if (id === null || found.live.some((comment) => comment.id === id)) return found;
	const unlisted = await unlessGone(comments.get(id));
	return unlisted !== null && isLive(unlisted, marker) ? readLive([...found.live, unlisted]) : found;
};
/** An answer that gets lost is no failure the first time: the next look tells. */
const createComment = async (comments, body, before) => {
	try {
		const { id } = await comments.create(body);
		return {
			body,
			id
		};
	} catch (error) {
		if (before?.id === null || !isAmbiguous(error)) throw error;
		return {
			body,
			id: null
		};
	}
};
/** What it takes over has been written by now. Answers with the first failure; null: all is put away. */
const putAway = async (comments, mode, others) => {
	try {
		for (const other of others) await retireComment(comments, mode, other);
		return null;
	} catch (error) {
		return error;
	}
};

// src/github/publish-comment.ts
/**
* Writes the job's runs into the pull request's comment. Other jobs may write at the same moment, so what is known
* afterwards may be more than `before`.
*
* @throws what the API throws
*/
const publishComment = async (room, job, ruling, run, before, rule) => {
	const runs = job.runs.map((one) => one === run ? withApproval(one, ruling) : one);
	const [shown = run] = runs;
	const pageOf = async (state, isWhole) => {
		const now = await rule({
			state,
			run: shown,
			isWhole
		});
		return {
			isWanted: isNews(job.comment.when, now, before, shown),
			body: () => bodyOf(job, shown, state, now)
		};
	};
	const plan = {
		marker: markerOf(job.comment.key),
		mode: job.comment.mode,
		runs,
		pageOf
	};
	const outcome = await settleComment(room, plan);
	const isWhole = outcome.damage === null && outcome.kind !== "newer";
	return {
		known: {
			state: outcome.state,
			run: shown,
			isWhole
		},
		url: outcome.url,
		notes: notesOf$1(outcome)
	};
};
/** An approval stands in the run's record: later runs of other jobs render it again. */
const withApproval = (run, { own, approvedBy }) => run.details === null || approvedBy === null ? run : {
	...run,
	details: {
		...run.details,
		approvedBy,
		verdict: run.details.verdict && own.verdict
	}
};
const bodyOf = (job, run, state, { own, pullRequest, approvedBy, remark }) => renderComment({
	marker: markerOf(job.comment.key),
	state,
	run,
	report: job.report,
	judgement: own,
	pullRequest,
	approvedBy,
	notes: [...job.notes, ...remark === null ? [] : [remark]],
	repositoryUrl: job.repositoryUrl
});
const notesOf$1 = ({ kind, damage, leftover }) => [
	...kind === "newer" ? [warning(NEWER)] : [],
	...kind === "contended" ? [warning(CONTENDED)] : [],
	...damage === null || kind === "newer" ? [] : [warning(`The comment's data of earlier runs could not be read (${damage}), so it was begun anew with this run.`)],
	...leftover === null ? [] : [failureNote("leftover", leftover, false)]
];
const NEWER = "A newer Tollgate wrote the comment, so it was left as it is: use the same version in all workflows of the repository.";
const CONTENDED = "Other jobs kept writing into the comment at the same moment, so this run may be missing there; run the job again to add it.";

// src/github/queue.ts
/**
* A merge queue runs the workflows once more on a commit of its own, where Claude Code has mostly nothing to do. There
* the pull request is judged: by the last verdicts of the jobs of its newest commit, approvals included. Null: it has
* no runs on record.
*/
const judgeQueued = (state, onUnmeasured) => {
	const jobs = headJobs(state);
	if (jobs.length === 0) return null;
	const verdicts = jobs.map(({ details }) => details.verdict).filter((verdict) => verdict !== null);
	const verdict = verdicts.length === 0 ? "pass" : worst(verdicts);
	return {
		verdict,
		failed: verdict === "fail" || verdict === "unmeasured" && onUnmeasured === "fail",
		verdicts: []
	};
};

// src/pull-request/pr-budget.ts
/** Holds all runs of the pull request together against its budgets; a judgement without verdicts where none is set. */
const judgePullRequest = (pullRequest, { maxPrCostUsd, warnPrCostUsd }, onUnmeasured, format) => {
	const measurement = measurePullRequest(pullRequest);
	const verdicts = [hold$1("max-pr-cost", maxPrCostUsd, measurement), hold$1("warn-pr-cost", warnPrCostUsd, measurement)].filter((finding) => finding !== null).map((finding) => verdictOf$1(finding, format));
	return judgementOf(verdicts, onUnmeasured, "pass");
};
/** The run's own judgement and its pull request's as one: what the check ends with. */
const joinJudgements = (own, pullRequest, onUnmeasured) => judgementOf([...own.verdicts, ...pullRequest.verdicts], onUnmeasured, own.verdict);
/**
* In USD. What is known can break a budget whatever is missing. It cannot keep one where the present run found no usage,
* a run's model had no price, or the earlier runs are unread; an earlier run without usage makes the sum a floor.
*/
const measurePullRequest = ({ state, run, isWhole }) => {
	const { nanos, certainty } = totalsOf(state).spend;
	return {
		actual: nanosToUsd(nanos),
		isFloor: certainty !== "exact" || !isWhole,
		gap: gapOf(run, certainty === "unknown", isWhole)
	};
};
const gapOf = (run, hasUnpriced, isWhole) => {
	if (run.spend.certainty === "unmeasured") return "no-usage";
	if (hasUnpriced) return "unpriced-run";
	return isWhole ? null : "unread-runs";
};

// src/github/ruling.ts
/** Holds a run's judgement and, where there is a pull request, the budgets of that together. */
const ruleOn = (own, known, limits) => {
	const { onUnmeasured, format } = limits;
	const pullRequest = known === null ? NOT_JUDGED : judgePullRequest(known, limits, onUnmeasured, format);
	return {
		own,
		pullRequest,
		total: joinJudgements(own, pullRequest, onUnmeasured),
		approvedBy: null,
		remark: null
	};
};
/** The same for a pull request in a merge queue, whose own judgement is by its state and has no verdicts to join. */
const ruleOnQueued = (queued, known, limits) => {
	const ruling = ruleOn(queued, known, limits);
	const { pullRequest, total } = ruling;
	const verdict = worst([queued.verdict, pullRequest.verdict]);
	return {
		...ruling,
		total: {
			...total,
			verdict,
			failed: queued.failed || pullRequest.failed
		},
		remark: QUEUED
	};
};
const QUEUED = "This is a run of the merge queue: it is judged by the last runs of its pull request.";
const NOT_JUDGED = {
	verdict: "pass",
	failed: false,
	verdicts: []
};
/** Whether there is anything that an approval can change. */
const isOverBudget = ({ total }) => total.verdict === "fail";
/** The same where someone approves of it: what was over budget is a warning. What was not measured stays so. */
const approve = (ruling, approvedBy, onUnmeasured) => ({
	own: tolerated(ruling.own, onUnmeasured),
	pullRequest: tolerated(ruling.pullRequest, onUnmeasured),
	total: tolerated(ruling.total, onUnmeasured),
	approvedBy,
	remark: ruling.remark
});
const tolerated = (judgement, onUnmeasured) => {
	if (judgement.verdict !== "fail") return judgement;
	const failed = judgement.verdicts.flatMap((verdict) => countsAs(verdict, onUnmeasured)).includes("unmeasured");
	return {
		...judgement,
		verdict: failed ? "unmeasured" : "warn",
		failed
	};
};

// src/github/rule.ts
/** A rule that asks GitHub for an approval when one is needed, and only once. */
const createRule = (job, court, attempt) => {
	let found = null;
	const ask = async ({ labels, isTokenReadOnly }, label) => {
		found ??= attempt(() => findApproval(labels, label), (error) => failureNote("approval", error, isTokenReadOnly));
		return found;
	};
	return async (known) => {
		const ruling = withoutApproval(job, known, court?.isQueued ?? false);
		if (court === null || job.overrideLabel === null || !isOverBudget(ruling)) return ruling;
		const approval = await ask(court, job.overrideLabel);
		if (approval?.kind === "approved") return approve(ruling, approval.by, job.limits.onUnmeasured);
		return approval?.kind === "ignored" ? {
			...ruling,
			remark: approval.why
		} : ruling;
	};
};
/** A run of a merge queue that measured something itself is judged by that as well. */
const withoutApproval = ({ report, own, limits }, known, isQueued) => {
	const queued = isQueued && known !== null ? judgeQueued(known.state, limits.onUnmeasured) : null;
	if (queued === null || known === null) {
		const ruling = ruleOn(own, known, limits);
		return isQueued && known?.isWhole === true && !isMeasured(report) ? {
			...ruling,
			remark: NOT_ON_RECORD
		} : ruling;
	}
	return ruleOnQueued(isMeasured(report) ? bothOf(own, queued) : queued, known, limits);
};
const NOT_ON_RECORD = "This is a run of the merge queue, which is judged by the last runs of its pull request, and none of them is on record: let Tollgate comment there, with the same comment-key.";
/** A run's own verdicts, and what its pull request's last runs ended with. */
const bothOf = (own, queued) => ({
	verdict: worst([own.verdict, queued.verdict]),
	failed: own.failed || queued.failed,
	verdicts: own.verdicts
});

// src/github/tellings.ts
/** The job summary, at most as long as GitHub allows. `notes` are sentences that come first. */
const summaryTellings = (report, judgement, notes) => [
	() => notesFirst(notes, renderMarkdown(report, judgement, "full")),
	() => notesFirst(notes, renderMarkdown(report, judgement, "comment")),
	() => notesFirst(notes, totals(report, judgement, "a job summary; set `report-file` for the whole report"))
];
/** The summary of a check run likewise. */
const checkTellings = (report, judgement, notes) => [() => notesFirst(notes, renderMarkdown(report, judgement, "comment")), () => notesFirst(notes, totals(report, judgement, "a check run; the job summary has the whole report"))];
const notesFirst = (notes, page) => [...notes.map(text), page].join("\n\n");
const totals = (report, judgement, place) => `${summaryLine(report, judgement)}\n\nOnly the totals: the details are too long for ${place}.\n`;

// src/github/write-outputs.ts
/**
* Sets each output, whatever becomes of the others. What failed is told once for each reason: where the runner's file is
* missing, all fail alike. Never throws.
*/
const writeOutputs = (outputs, set) => {
	const failed = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(outputs)) try {
		set(name, value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		failed.set(reason, [...failed.get(reason) ?? [], name]);
	}
	const whole = Object.keys(outputs).length;
	return [...failed].map(([reason, names]) => ({
		level: "warning",
		message: `${subject(names, whole)} not written: ${reason}`
	}));
};
const subject = (names, whole) => {
	if (names.length === 1) return `The output ${names.join()} was`;
	return names.length === whole ? "The outputs were" : `The outputs ${names.join(", ")} were`;
};

// src/github/publish.ts
/**
* Publishes everything: job summary, comment, check run, files, outputs, annotations; the sentences that the step fails
* with come last. None of them stops the next; what failed becomes one annotation each. Never throws, and answers with
* the ruling: no publisher can change one.
*/
const publish = async (job, desk) => {
	const told = [...job.annotations];
	const attempt = createAttempt((annotation) => told.push(annotation));
	const rule = createRule(job, desk.pullRequest, attempt);
	const earlier = await readEarlierRuns(job, desk.pullRequest, attempt);
	const before = earlier && withRuns(earlier, job.runs, desk.pullRequest?.isQueued ?? false);
	const first = await rule(before);
	await writeSummary(job, first, desk, attempt);
	const comment = await writeComment(job, desk, first, earlier, rule, attempt);
	const ruling = comment === null ? first : await rule(comment.known);
	if (isOther(first, ruling)) await writeSummary(job, ruling, desk, attempt);
	await writeCheck(job, ruling, desk, attempt);
	const written = {
		"report-file": await writeFile$1(job.reportFile, () => renderJson(job.report, ruling.total), desk, attempt),
		"summary-file": await writeFile$1(job.summaryFile, summaryOf(job, ruling)[0], desk, attempt),
		"comment-url": comment?.url ?? ""
	};
	const outputs = {
		...outputsOf(job.report, ruling, comment?.known ?? before),
		...written
	};
	told.push(...writeOutputs(outputs, desk.setOutput));
	told.push(...comment?.notes ?? [], ...ruling.remark === null ? [] : [notice(ruling.remark)]);
	for (const annotation of withinCaps([...told, ...announce(job.report, ruling, job.limits.onUnmeasured)])) desk.annotate(annotation);
	return ruling;
};
/** Other jobs wrote at the same moment, and it changed something. */
const isOther = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
const writeSummary = async (job, ruling, desk, attempt) => {
	await attempt(() => desk.writeSummary(fullestFit(summaryOf(job, ruling), SUMMARY_BYTES)), notWritten("The job summary"));
};
const summaryOf = (job, ruling) => summaryTellings(job.report, ruling.total, notesOf(job, ruling));
/** Sentences for every page that is not the comment, which has a place for each of them. */
const notesOf = ({ notes }, { approvedBy, remark }) => [
	...approvedBy === null ? [] : [`Over budget, approved by @${approvedBy}.`],
	...notes,
	...remark === null ? [] : [remark]
];
const writeComment = async (job, { pullRequest }, ruling, earlier, rule, attempt) => {
	const [run] = job.runs;
	if (pullRequest === null || pullRequest.isQueued || job.comment.when === "never") return null;
	if (run === void 0 || !earlier?.isRead) return null;
	return attempt(() => publishComment(pullRequest.room, job, ruling, run, earlier.state, rule), (error) => failureNote("comment", error, pullRequest.isTokenReadOnly));
};
const writeCheck = async (job, ruling, desk, attempt) => {
	const { createCheck, pullRequest } = desk;
	if (!job.check || createCheck === null) return;
	const approval = ruling.approvedBy === null ? [] : [`Approved by @${ruling.approvedBy}`];
	await attempt(() => createCheck({
		conclusion: conclusionOf(ruling.total),
		title: [...approval, headline(job.report, ruling.total)].join(" · "),
		summary: fullestFit(checkTellings(job.report, ruling.total, notesOf(job, ruling)), CHECK_BYTES)
	}), (error) => failureNote("check", error, pullRequest?.isTokenReadOnly ?? false));
};
/** Answers with the path, or empty where nothing was written. */
const writeFile$1 = async (path, text, desk, attempt) => {
	if (path === null) return "";
	return await attempt(async () => {
		await desk.writeFile(path, text());
		return path;
	}, notWritten(`The file ${path}`)) ?? "";
};
const notWritten = (what) => (error) => ({
	level: "warning",
	message: `${what} was not written: ${error instanceof Error ? error.message : String(error)}`
});

// src/user-error.ts
/** Something the user can mend. One problem per entry: what, where, and the accepted form. Shown without a stack. */
var UserError = class extends Error {
	name = "UserError";
	problems;
	constructor(problems, options) {
		super(problems.join("\n"), options);
		this.problems = problems;
	}
};

// src/github/find-pull-request.ts
/**
* Number of the one open pull request whose head is what a run ran on. Asked of the API by head repository, branch and
* commit, all from GitHub's own event: it lists no pull requests for a fork's run, and what an artifact says is the fork's
* choice. Null: there is none, or several.
*
* @throws what the API throws
*/
const findPullRequest = async (client, { owner, name: repo }, { headRepository, headBranch, headSha }) => {
	const [headOwner = ""] = headRepository.split("/");
	const head = `${headOwner}:${headBranch}`;
	const [only, ...others] = (await client.paginate(client.rest.pulls.list, {
		owner,
		repo,
		state: "open",
		head,
		per_page: 100
	})).filter(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
	return only !== void 0 && others.length === 0 ? only.number : null;
};

// src/github/report-door/values.ts
const Usd = number().check(_gte(0), _lte(9e6));
const Share = number().check(_gte(0), _lte(1));
const Count = int().check(_gte(0), _lte(0xe8d4a51000));
const Time = datetime();
/** Of the shape that the same name has on every page. Long ones were cut and end so. */
const name = (safe) => string().check(_maxLength(80), refine((raw) => [raw, raw.replace(/…$/, "")].some((text) => safe(text) === text)));
const Model = name(safeModel);
const Id = name(safeFullId);

// src/github/report-door/timeline.ts
const TimelineRow = object({
	turn: Count,
	sessionId: Id,
	thread: Id,
	at: nullable(Time),
	model: Model,
	contextTokens: Count,
	outputTokens: Count,
	usd: nullable(Usd),
	costs: nullable(object({
		input: Usd,
		output: Usd,
		cacheRead: Usd,
		cacheWrite: Usd,
		webSearch: Usd
	})),
	event: nullable(_enum(["compaction", "cache-break"]))
});
const CompactionRow = object({
	sessionId: Id,
	thread: Id,
	afterTurn: Count,
	at: nullable(Time),
	trigger: nullable(name(safeTrigger)),
	preTokens: nullable(Count),
	postTokens: nullable(Count),
	contextBefore: nullable(Count),
	contextAfter: nullable(Count),
	coldTurnUsd: nullable(Usd),
	summaryUsdAtLeast: nullable(Usd),
	avoidedUsd: nullable(Usd)
});

// src/analysis/report-why.ts
/**
* What made the API write a prompt again that it had already cached:
*
* - `model-switch`, `effort-change`: the cache belongs to a model and its settings
* - `expired`: more time passed than the cached tokens live
* - `tools-changed`, `skills-changed`, `mcp-changed`, `agents-changed`: a list that stands before the messages
* - `system-changed`, `messages-changed`: as the API says, or the prompt got shorter without a compaction
* - `resume`: the first turn of a new process, when nothing else explains it
* - `unexpected`: nothing in the transcript explains it
*/
const BREAK_CAUSES = [
	"model-switch",
	"effort-change",
	"expired",
	"tools-changed",
	"skills-changed",
	"mcp-changed",
	"agents-changed",
	"system-changed",
	"messages-changed",
	"resume",
	"unexpected"
];

// src/github/report-door/why.ts
const Origin = name(safeOrigin);
const Place = {
	sessionId: Id,
	thread: Id
};
/** What another way would have saved: less than nothing where it is dearer. */
const Saved = number().check(_gte(-9e6), _lte(9e6));
const outcome = {
	usd: nullable(Usd),
	savedUsd: nullable(Saved)
};
const Outcome = object(outcome);
const Cut = object({
	...Place,
	afterTurn: Count,
	fromTurn: Count,
	toTurn: Count,
	savedUsdLeast: Usd,
	savedUsdMost: Usd
});
const Cause = _enum(BREAK_CAUSES);
const OriginRow = object({
	origin: Origin,
	tokens: Count,
	estimatedTokens: Count,
	timesResent: number().check(_gte(0), _lte(1e6)),
	writeUsd: Usd,
	carryUsd: Usd,
	freshUsd: Usd,
	outputUsd: Usd,
	otherUsd: Usd,
	usd: Usd,
	share: Share
});
const PieceRow = object({
	...Place,
	turn: Count,
	origin: Origin,
	tokens: Count,
	estimated: boolean(),
	timesResent: Count,
	usd: Usd
});
const Waste = object({
	repeatedCalls: array(object({
		...Place,
		tool: name(safeTool),
		times: Count,
		turns: array(Count)
	})),
	cutOutputs: array(object({
		...Place,
		turn: Count,
		outputTokens: Count,
		usd: nullable(Usd)
	})),
	retries: array(object({
		...Place,
		turn: Count,
		kind: _enum(["declined", "resent"]),
		usd: nullable(Usd)
	}))
});
const WhatIf = object({
	pricesOf: date(),
	actualUsd: nullable(Usd),
	models: array(object({
		model: Model,
		...outcome,
		windowTokens: Count,
		turnsOverWindow: Count
	})),
	subagentsOnHaiku: nullable(object({
		model: Model,
		...outcome
	})),
	splits: array(object({
		planner: Model,
		executor: Model,
		...outcome
	})),
	noCache: Outcome,
	hourWrites: Outcome,
	fiveMinuteWrites: Outcome,
	compaction: nullable(Cut),
	freshSession: nullable(Cut)
});
const Advice = object({
	code: _enum([
		"avoid-breaks",
		"hour-writes",
		"five-minute-writes",
		"newer-model",
		"subagents-on",
		"compact",
		"fresh-session"
	]),
	usd: Usd,
	cause: nullable(Cause),
	breaks: nullable(Count),
	model: nullable(Model),
	cut: nullable(Cut)
});
/** Why a fork's run cost what it did, as its report claims. */
const WhyFields = {
	origins: array(OriginRow),
	pieces: array(PieceRow),
	composition: nullable(object({
		origins: array(Origin),
		tokens: array(array(Count))
	})),
	cacheBreaks: array(object({
		...Place,
		turn: Count,
		at: nullable(Time),
		rewrittenTokens: Count,
		wastedUsd: nullable(Usd),
		cause: Cause,
		evidence: _enum(["reported", "inferred"]),
		idleSeconds: nullable(int())
	})),
	losses: object({
		usd: Usd,
		share: nullable(Share),
		causes: array(object({
			cause: Cause,
			breaks: Count,
			rewrittenTokens: Count,
			usd: Usd
		}))
	}),
	waste: Waste,
	whatIf: nullable(WhatIf),
	advice: array(Advice).check(_maxLength(3))
};

// src/github/report-door.ts
const Bucket = object({
	tokens: Count,
	usd: Usd,
	share: Share
});
const Tokens = object({
	input: Count,
	output: Count,
	cacheRead: Count,
	cacheWrite5m: Count,
	cacheWrite1h: Count
});
const Cost = object({
	totalUsd: nullable(Usd),
	knownUsd: Usd,
	isFloor: boolean(),
	basis: _enum([
		"requests",
		"cost-state",
		"result"
	]),
	requestsUsd: Usd,
	reportedUsd: nullable(Usd),
	unattributedUsd: Usd,
	buckets: object({
		input: Bucket,
		output: Bucket,
		cacheRead: Bucket,
		cacheWrite5m: Bucket,
		cacheWrite1h: Bucket,
		webSearch: object({
			requests: Count,
			usd: Usd,
			share: Share
		}),
		unattributed: object({
			usd: Usd,
			share: Share
		})
	}),
	unattributed: array(object({
		model: Model,
		tokens: Tokens,
		webSearches: Count,
		usd: nullable(Usd)
	}))
});
const Rows = {
	models: array(object({
		model: Model,
		requests: Count,
		usd: nullable(Usd),
		tokens: Tokens,
		webSearches: Count
	})),
	threads: array(object({
		sessionId: Id,
		id: Id,
		agentType: nullable(name(safeAgentType)),
		parentId: nullable(Id),
		models: array(Model),
		turns: Count,
		usd: nullable(Usd),
		peakContextTokens: Count
	})),
	sessions: array(object({
		sessionId: Id,
		usd: nullable(Usd),
		turns: Count,
		cliVersion: nullable(name(safeVersion)),
		startedAt: nullable(Time),
		endedAt: nullable(Time),
		finished: boolean()
	})),
	timeline: array(TimelineRow),
	compactions: array(CompactionRow)
};
const Door = object({
	schemaVersion: literal(1),
	tool: object({
		name: literal("tollgate"),
		version: name(safeVersion)
	}),
	prices: object({
		asOf: date(),
		overrides: boolean()
	}),
	config: pipe(optional(unknown()), transform(() => null)),
	sources: array(object({
		kind: _enum([
			"transcript",
			"stream",
			"execution-file",
			"result"
		]),
		file: pipe(string(), transform(() => "")),
		sessionId: nullable(Id)
	})),
	cost: Cost,
	turns: object({
		total: Count,
		main: Count,
		subagents: Count,
		reported: nullable(Count)
	}),
	context: object({
		peakTokens: nullable(Count),
		peakTurn: nullable(Count),
		windowTokens: nullable(Count.check(_positive())),
		averageTokens: nullable(Count),
		peakAnyThreadTokens: nullable(Count)
	}),
	cacheEfficiency: nullable(Share),
	...Rows,
	...WhyFields,
	quality: object({
		flags: array(_enum(FLAGS$2)).check(_maxLength(FLAGS$2.length)),
		issues: pipe(array(unknown()), transform(() => [])),
		issueCount: Count,
		recordsRead: Count,
		linesSkipped: Count
	})
});
/** A report out of an artifact, with nothing in it but numbers and names of a known shape. Null: it is none. Never throws. */
const receiveReport = (text) => {
	try {
		const parsed = Door.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
};

// src/github/received-files.ts
/** Bytes. A run of 10,000 turns, the most that a report tells one by one, takes about three million. */
const LARGEST$1 = 5e6;
const MOST_FILES = 20;
/** download-artifact makes a folder of each artifact. */
const DEEPEST = 2;
/**
* The reports in a file, or in the `.json` files of a folder, by name. Links are not followed: an artifact's could lead
* anywhere on the runner. A path that is not there holds none.
*/
const receiveFiles = (path) => {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (stat === void 0) return {
		reports: [],
		refusals: []
	};
	const files = stat.isDirectory() ? filesBelow$1(path, DEEPEST) : [path];
	const reports = files.slice(0, MOST_FILES).map(readReport);
	const tooMany = files.length > MOST_FILES ? [`More than ${MOST_FILES} reports: the others were not read.`] : [];
	return {
		reports: reports.filter((report) => report !== null),
		refusals: [...reports.flatMap((report, index) => report === null ? [refusal(index, files.length)] : []), ...tooMany]
	};
};
const filesBelow$1 = (folder, depth) => readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
	const path = join(folder, entry.name);
	if (entry.isDirectory()) return depth > 0 ? filesBelow$1(path, depth - 1) : [];
	return entry.isFile() && entry.name.endsWith(".json") ? [path] : [];
});
const readReport = (path) => {
	const stat = lstatSync(path);
	return stat.isFile() && stat.size <= LARGEST$1 ? receiveReport(readFileSync(path, "utf8")) : null;
};
const refusal = (index, count) => `Report ${index + 1} of ${count} was refused: it is not a report of Tollgate's own making, with numbers in range, below 5 MB.`;

// src/github/reported-job.ts
/**
* The job that a run of a fork measured, by its word. All else is GitHub's: which run it was, on which commit, and of
* which pull request (null: none, and nothing is said on one; `unknown`: it could not be asked, so a budget of the pull
* request is not kept either). Of several reports the worst is shown.
*/
const assignReported = (reports, run, pullRequest, { manner, context, now }) => {
	const { repository, repositoryUrl, workflowFile } = context;
	const { id, attempt, workflow, headSha, headRepository } = run;
	const isClaim = headRepository !== `${repository?.owner}/${repository?.name}`;
	const place = {
		workflow,
		job: "",
		runId: id,
		attempt,
		headSha,
		now,
		isClaim
	};
	const recorded = reports.map(({ report, own }, index) => {
		const record = recordOf(report, own, {
			...place,
			matrix: reports.length === 1 ? "" : `report ${index + 1}`
		});
		return {
			report,
			own: pullRequest === "unknown" ? besideUnknown(own, record, manner.limits) : own,
			record
		};
	});
	const shown = recorded.reduce((worst, one) => isWorse(one, worst) ? one : worst);
	const others = recorded.filter((one) => one !== shown).map(({ record }) => record);
	return {
		job: {
			...manner,
			report: shown.report,
			own: shown.own,
			repositoryUrl,
			runs: [shown.record, ...others],
			notes: isClaim ? [CLAIM] : []
		},
		target: {
			repository,
			headSha,
			workflowFile,
			pullRequest: typeof pullRequest === "number" ? {
				number: pullRequest,
				readOnlyToken: false,
				isQueued: false
			} : null,
			checkName: checkName(workflow, "", ""),
			runUrl: repositoryUrl && `${repositoryUrl}/actions/runs/${id}/attempts/${attempt}`
		}
	};
};
/** A run's own judgement with that of its pull request, of which this run is all that is known. */
const besideUnknown = (own, run, limits) => {
	const { onUnmeasured, format } = limits;
	const known = {
		state: addRecord(EMPTY_STATE, run),
		run,
		isWhole: false
	};
	return joinJudgements(own, judgePullRequest(known, limits, onUnmeasured, format), onUnmeasured);
};
const CLAIM = "These numbers were reported by the fork's run: they were checked for their form, not for their truth.";
const ORDER = [
	"pass",
	"warn",
	"unmeasured",
	"fail"
];
const isWorse = (one, other) => (ORDER.indexOf(one.own.verdict) - ORDER.indexOf(other.own.verdict) || one.record.spend.nanos - other.record.spend.nanos) > 0;

// src/github/receive-job.ts
/**
* Takes over the reports that a run of a fork left in an artifact, and finds the pull request it was about.
*
* @throws UserError outside a `workflow_run` event
*/
const receiveJob = async (path, judge, occasion, client) => {
	const { reportedRun, repository } = occasion.context;
	if (reportedRun === null || repository === null) throw new UserError([NOT_HERE]);
	const { reports, refusals } = receiveFiles(path);
	const refused = refusals.map(warning);
	const [first, ...rest] = reports.map((report) => ({
		report,
		own: judge(report)
	}));
	if (first === void 0) return {
		assignment: null,
		notes: [...refused, notice(NOTHING$3)]
	};
	const found = await findPullRequest(client, repository, reportedRun).catch((error) => failureNote("pull", error, false));
	const pullRequest = typeof found === "number" || found === null ? found : "unknown";
	const lost = typeof found === "number" ? [] : [found ?? notice(NO_PULL_REQUEST)];
	return {
		assignment: assignReported([first, ...rest], reportedRun, pullRequest, occasion),
		notes: [...refused, ...lost]
	};
};
const NOT_HERE = "mode: publish is for a workflow with `on: workflow_run`, whose event tells which run of a fork the report is of";
const NOTHING$3 = "There is no report to publish in what report-file names: the run that was to make it measured nothing.";
const NO_PULL_REQUEST = "No comment: there is no open pull request, or more than one, whose head is the branch and commit of the fork's run.";

// src/inputs/time.ts
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
/**
* Milliseconds since the epoch of an ISO 8601 date (midnight in UTC) or time with its zone; undefined for all else.
* A time without a zone would mean another moment on every machine.
*/
const parseTime = (text) => {
	const day = ISO_TIME.exec(text)?.[1];
	return day !== void 0 && isDay(day) ? Date.parse(text) : void 0;
};
/** V8 reads 30 February as 2 March. */
const isDay = (day) => {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
};

// src/inputs/forms.ts
const oneOf = (...words) => ({
	accepts: `one of ${words.join(", ")}`,
	parse: (text) => words.find((word) => word === text)
});
/** Any text: a path, a token. */
const anyText = {
	accepts: "a text",
	parse: (text) => text
};
/** USD with at most nine decimals, so that it is a whole count of nanodollars. */
const usd = {
	accepts: "an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50",
	parse: (text) => {
		const amount = /^\$?(\d+(?:\.\d{1,9})?)$/.exec(text)?.[1];
		const value = Number(amount);
		return amount !== void 0 && value <= 9e6 ? value : void 0;
	}
};
const turns = {
	accepts: "a whole number of turns up to 999,999,999, such as 200",
	parse: (text) => /^\d{1,9}$/.test(text) ? Number(text) : void 0
};
/** Powers of ten of the units; the decimals allowed before a unit keep the count whole. */
const TOKEN_COUNT = /^(?:(\d{1,9})|(\d{1,6}(?:\.\d{1,3})?)k|(\d{1,3}(?:\.\d{1,6})?)M)$/i;
const parseTokens$1 = (text) => {
	const [, ones, thousands, millions] = TOKEN_COUNT.exec(text) ?? [];
	if (ones !== void 0) return Number(ones);
	if (thousands !== void 0) return Math.round(Number(thousands) * 1e3);
	return millions === void 0 ? void 0 : Math.round(Number(millions) * 1e6);
};
const contextLimit = {
	accepts: "a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%",
	parse: (text) => {
		const tokens = parseTokens$1(text);
		if (tokens !== void 0) return {
			kind: "tokens",
			tokens
		};
		const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text)?.[1];
		if (percent === void 0 || Number(percent) > 100) return void 0;
		return {
			kind: "window",
			share: Number(percent) / 100
		};
	}
};
const onUnmeasured = oneOf("fail", "warn", "ignore");
const since$1 = {
	accepts: "job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z",
	parse: (text) => {
		if (text === "job" || text === "all") return { kind: text };
		const at = parseTime(text);
		return at === void 0 ? void 0 : {
			kind: "time",
			at
		};
	}
};
const region = {
	accepts: "a cloud region, such as us-east5 or global",
	parse: (text) => /^[a-z]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40 ? text : void 0
};
/** One per line: commas belong to globs (`{a,b}`). */
const paths = {
	accepts: "a list of files, folders or globs",
	parse: (text) => split$1(text, /\r?\n/)
};
const sessionIds = {
	accepts: "a list of session ids (letters, digits, - and _), separated by commas or lines",
	parse: (text) => {
		const ids = split$1(text, /[\s,]+/);
		return ids.length > 0 && ids.every((id) => /^[\w-]{1,128}$/.test(id)) ? ids : void 0;
	}
};
const WHEN = oneOf("always", "on-change", "on-warn", "on-fail", "never");
/** `true` and `false` as well, as other actions have it. */
const comment = {
	accepts: WHEN.accepts,
	parse: (text) => {
		const said = yesOrNo.parse(text);
		if (said !== void 0) return said ? "always" : "never";
		return WHEN.parse(text.toLowerCase());
	}
};
const commentMode = oneOf("update", "new", "hide-and-new", "delete-and-new");
/** It stands in an HTML comment, which `--` would end. */
const commentKey = {
	accepts: "a key of up to 64 letters, digits and . _ -, without --",
	parse: (text) => /^(?!.*--)[A-Za-z0-9._-]{1,64}$/.test(text) ? text : void 0
};
const yesOrNo = {
	accepts: "true or false",
	parse: (text) => /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : void 0
};
/** GitHub's labels have at most 50 characters. */
const overrideLabel = {
	accepts: "the name of a label with up to 50 characters",
	parse: (text) => text.length <= 50 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? text : void 0
};
const mode = oneOf("measure", "publish");
const split$1 = (text, separator) => text.split(separator).map((part) => part.trim()).filter((part) => part !== "");

// src/inputs.ts
/**
* Everything a user can set, once. `action.yml` and the README's tables are generated from here, the command line's flags
* and the keys of the config file (in camelCase) are read from here.
*/
const INPUTS = {
	"max-cost": {
		doc: "Fail when the run cost more than this many US dollars: `2`, `2.50` or `$2.50`.",
		form: usd,
		flag: { metavar: "USD" },
		inConfig: true
	},
	"warn-cost": {
		doc: "Warn when the run cost more than this many US dollars.",
		form: usd,
		flag: { metavar: "USD" },
		inConfig: true
	},
	"max-peak-context": {
		doc: "Fail when the main thread's context grew beyond this: `180000`, `180k` or `1.5M` tokens, or `80%` of the model's window.",
		form: contextLimit,
		flag: { metavar: "TOKENS" },
		inConfig: true
	},
	"warn-peak-context": {
		doc: "Warn when the main thread's context grew beyond this.",
		form: contextLimit,
		flag: { metavar: "TOKENS" },
		inConfig: true
	},
	"max-turns": {
		doc: "Fail when the main agent and its subagents together took more turns than this.",
		form: turns,
		flag: { metavar: "TURNS" },
		inConfig: true
	},
	"max-pr-cost": {
		doc: "Fail when the runs of the pull request together, each by its last attempt, cost more than this many US dollars.",
		form: usd,
		inConfig: true
	},
	"warn-pr-cost": {
		doc: "Warn when the runs of the pull request together cost more than this many US dollars.",
		form: usd,
		inConfig: true
	},
	"on-unmeasured": {
		doc: "What a budget does that could not be measured: `fail`, `warn` or `ignore`. A `warn-*` budget only ever warns.",
		form: onUnmeasured,
		default: "fail",
		flag: { metavar: "ACTION" },
		inConfig: true
	},
	transcripts: {
		doc: "Files, folders or globs to read, one per line. Unset: what Claude Code wrote in this job.",
		form: paths,
		inConfig: true
	},
	"execution-file": {
		doc: "The execution file of claude-code-action, where it is not in its usual place, or the saved output of `claude -p`.",
		form: anyText,
		flag: { metavar: "FILE" },
		inConfig: false
	},
	"session-id": {
		doc: "Count only these sessions: whole ids, separated by commas or lines.",
		form: sessionIds,
		flag: {
			metavar: "ID",
			name: "session",
			multiple: true
		},
		inConfig: false
	},
	since: {
		doc: "Count only records from then on: `job` (the start of this job), `all`, or a time such as `2026-11-22T08:00:00Z`.",
		form: since$1,
		default: "job",
		flag: {
			metavar: "WHEN",
			default: "all"
		},
		inConfig: true
	},
	"cloud-region": {
		doc: "Region of the requests, where no model id shows it (Vertex): `us-east5`, `global`. Regional endpoints cost more.",
		form: region,
		flag: { metavar: "REGION" },
		inConfig: true
	},
	pricing: {
		doc: "Prices of your own, in USD per million tokens: a JSON file, or JSON such as `{\"models\": {\"<id>\": {\"input\": 5, \"output\": 25}}}`.",
		form: anyText,
		flag: {
			metavar: "FILE",
			name: "prices"
		},
		inConfig: true
	},
	config: {
		doc: "JSON file of settings in camelCase, such as `{\"maxCost\": 2}`; what is set here wins over it. Unset: `.github/tollgate.json` or `tollgate.json`, where there is one.",
		form: anyText,
		flag: { metavar: "FILE" },
		inConfig: false
	},
	comment: {
		doc: "When a run is worth a new comment on the pull request: `always`, `on-change` (of its verdict), `on-warn`, `on-fail` or `never`. A comment that is there is kept up to date in any case but `never`.",
		form: comment,
		default: "always",
		inConfig: true
	},
	"comment-mode": {
		doc: "What a new comment does: `update` the one that is there, or be `new` and leave, `hide-and-new` or `delete-and-new` the old one.",
		form: commentMode,
		default: "update",
		inConfig: true
	},
	"comment-key": {
		doc: "Runs with another key have another comment on the same pull request, with a sum of their own.",
		form: commentKey,
		default: "default",
		inConfig: false
	},
	check: {
		doc: "Write a check run as well: `true` or `false`. Its job needs `permissions: checks: write`.",
		form: yesOrNo,
		default: "false",
		inConfig: true
	},
	"override-label": {
		doc: "A label on the pull request that lets a run pass over its budget, if someone with write access set it. Empty: no label does.",
		form: overrideLabel,
		runnerDefault: "cost-approved",
		inConfig: false
	},
	matrix: {
		doc: "Tells the jobs of a matrix apart: `toJSON(matrix)`, as an expression. Without it one job of the matrix stands for all.",
		form: anyText,
		inConfig: false
	},
	mode: {
		doc: "What this job does: `measure` itself, or `publish` what a run of a fork measured, in a `workflow_run` workflow and from `report-file`.",
		form: mode,
		default: "measure",
		inConfig: false
	},
	"github-token": {
		doc: "Token for the comment and the check run. Its job needs `permissions: pull-requests: write`.",
		form: anyText,
		runnerDefault: "${{ github.token }}",
		inConfig: false
	},
	"report-file": {
		doc: "Write the report as JSON to this file. With `mode: publish`: the file, or the folder of files, to read.",
		form: anyText,
		inConfig: false
	},
	"summary-file": {
		doc: "Write the job summary as Markdown to this file, to post it elsewhere.",
		form: anyText,
		inConfig: false
	}
};
const INPUT_NAMES = Object.keys(INPUTS);
const inputSpec = (name) => INPUTS[name];

// src/inputs/naming.ts
/** As an input of the action. */
const asInput = (name) => name;

// src/inputs/quote.ts
const LONGEST$1 = 60;
const LONGEST_PATH = 200;
/** Control, format, bidirectional and line-breaking characters: they could rewrite a terminal or a log line. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A path inside a message: without what could rewrite a terminal, and of a long one its end, where the file's name is. */
const pathText = (path) => {
	return (path.length > LONGEST_PATH ? `…${path.slice(-199)}` : path).replace(INVISIBLE, "�");
};
/** Foreign text inside a message: quoted, on one line, at most 60 characters. */
const quote = (text) => {
	const shown = text.length > LONGEST$1 ? `${text.slice(0, 59)}…` : text;
	return JSON.stringify(shown).replace(INVISIBLE, "�");
};

// src/inputs/parse-values.ts
/** Parses each setting by its form. An empty text is an unset setting. */
const parseValues = (settings) => {
	const values = {};
	const problems = [];
	for (const { name, where, text } of settings) {
		if (text.trim() === "") continue;
		const value = inputSpec(name).form.parse(text.trim());
		if (value === void 0) problems.push(problemOf(name, where, quote(text.trim())));
		else values[name] = value;
	}
	return {
		values,
		problems
	};
};
/** Whether a text is unset or has the form of its setting. */
const isWellWritten = (name, text) => parseValues([{
	name,
	where: name,
	text
}]).problems.length === 0;
/**
* Whether it is a budget without a limit. As an input that is an unset one; who writes a flag or a key of a file means
* something, and mostly a variable that nobody set.
*/
const isEmptyBudget = (name, text) => /^(max|warn)-/.test(name) && text.trim() === "";
/** One sentence: what, the value as it stands there, the accepted form. */
const problemOf = (name, where, shown) => `${where}: ${shown} is not ${inputSpec(name).form.accepts}`;

// src/pricing/prices.json
var prices_default = {
	asOf: "2026-11-22",
	unit: "USD per million tokens",
	dates: "UTC days; from is inclusive, to is exclusive, null is open",
	usGeo: {
		"multiplier": 1.1,
		"since": "2026-02-05"
	},
	regional: {
		"multiplier": 1.1,
		"since": "2025-09-29"
	},
	batch: { "multiplier": .5 },
	webSearch: {
		"usdPerRequest": .01,
		"since": "2025-05-07"
	},
	refusals: {
		"billedSince": "2026-09-24",
		"billedCategories": [
			"bio",
			"frontier_llm",
			"reasoning_extraction"
		]
	},
	sources: {
		"price-page": "https://platform.claude.com/docs/en/about-claude/pricing",
		"price-page-mirror": "github:thevibeworks/claude-code-docs content/en/about-claude/pricing.md @3f1ef7c (2026-08-22)",
		"release-notes": "github:thevibeworks/claude-code-docs content/en/release-notes/overview.md @3f1ef7c",
		"release-notes-2026-10-15": "https://platform.claude.com/docs/zh-CN/release-notes/overview.md (2026-10-15 entry)",
		"release-notes-2026-11-09": "https://platform.claude.com/docs/zh-TW/release-notes/overview.md (2026-11-09 entry)",
		"release-notes-2026-09": "https://raw.githubusercontent.com/api-evangelist/google/refs/heads/main/changelog/google-changelog.yml (copy of Claude release notes, 2026-09-22..30)",
		"model-deprecations": "github:thevibeworks/claude-code-docs content/en/about-claude/model-deprecations.md @3f1ef7c",
		"haiku-5-5-page": "https://platform.claude.com/docs/zh-CN/models/haiku-5-5/overview",
		"fast-mode": "https://code.claude.com/docs/en/fast-mode",
		"fast-mode-history": "github:thevibeworks/claude-code-docs content/en/build-with-claude/fast-mode.md (git history 2026-02-08..2026-08-22)",
		"claude-code-2.1.330": "Claude Code 2.1.330 (2026-11-20), built-in model catalog",
		"genai-prices": "pydantic/genai-prices 0.1.8 (2026-09-23)",
		"models-dev": "models.dev data as pi-ai 1.5.2 ships it (2026-11-10)",
		"claudit-1.8.1": "https://github.com/kurofune/claudit/releases/tag/v1.8.1",
		"claudit-1.9.2": "https://github.com/kurofune/claudit/releases/tag/v1.9.2",
		"promptfuel-1.0.21": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.21",
		"promptfuel-1.0.22": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.22",
		"promptfuel-1.0.23": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.23",
		"google-cloud-fable-5-2": "https://documentation.s3ns.fr/gemini-enterprise-agent-platform/models/partner-models/claude/fable-5-2 (Google Cloud fast mode = 2x on all token types)",
		"mythos-preview-blog": "https://hadi.aboudaya.com/blog/anthropic-claude-mythos-system-card-analysis"
	},
	models: [
		{
			"id": "claude-3-opus-20240229",
			"aliases": ["claude-3-opus"],
			"displayName": "Claude Opus 3",
			"released": "2024-03-04",
			"retired": "2026-01-05",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-04",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page",
				"genai-prices",
				"model-deprecations"
			]
		},
		{
			"id": "claude-3-sonnet-20240229",
			"aliases": ["claude-3-sonnet"],
			"displayName": "Claude Sonnet 3",
			"released": "2024-03-04",
			"retired": "2025-07-21",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-04",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"note": "cache rates are the standard multipliers; this model did not offer prompt caching on the Claude API"
			}],
			"sources": ["genai-prices", "release-notes"]
		},
		{
			"id": "claude-3-haiku-20240307",
			"aliases": ["claude-3-haiku"],
			"displayName": "Claude Haiku 3",
			"released": "2024-03-13",
			"retired": "2026-04-20",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-13",
				"to": null,
				"rates": {
					"input": .25,
					"output": 1.25,
					"cacheRead": .03,
					"cacheWrite5m": .3,
					"cacheWrite1h": .5
				},
				"note": "published cache rates are rounded: 0.30 / 0.03, not exact multiples of input"
			}],
			"sources": [
				"price-page",
				"genai-prices",
				"model-deprecations"
			]
		},
		{
			"id": "claude-3-5-sonnet-20240620",
			"aliases": [],
			"displayName": "Claude Sonnet 3.5",
			"released": "2024-06-20",
			"retired": "2025-10-28",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-06-20",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": ["genai-prices", "release-notes"]
		},
		{
			"id": "claude-3-5-sonnet-20241022",
			"aliases": ["claude-3-5-sonnet", "claude-3-5-sonnet-v2"],
			"displayName": "Claude Sonnet 3.5 v2",
			"released": "2024-10-22",
			"retired": "2025-10-28",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-10-22",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"release-notes"
			]
		},
		{
			"id": "claude-3-5-haiku-20241022",
			"aliases": ["claude-3-5-haiku"],
			"displayName": "Claude Haiku 3.5",
			"released": "2024-11-04",
			"retired": "2026-02-19",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-12-03",
				"to": null,
				"rates": {
					"input": .8,
					"output": 4,
					"cacheRead": .08,
					"cacheWrite5m": 1,
					"cacheWrite1h": 1.6
				},
				"note": "launched at 1 / 5 on 2024-11-04; cut in early December 2024, before Claude Code existed. Exact day of the cut not verified."
			}],
			"sources": [
				"price-page",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-3-7-sonnet-20250219",
			"aliases": ["claude-3-7-sonnet"],
			"displayName": "Claude Sonnet 3.7",
			"released": "2025-02-24",
			"retired": "2026-02-19",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-02-24",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"release-notes"
			]
		},
		{
			"id": "claude-sonnet-4-20250514",
			"aliases": [
				"claude-sonnet-4-0",
				"claude-sonnet-4",
				"claude-4-sonnet-20250514"
			],
			"displayName": "Claude Sonnet 4",
			"released": "2025-05-22",
			"retired": "2026-06-15",
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [
				{
					"from": "2025-05-22",
					"to": "2025-08-12",
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					}
				},
				{
					"from": "2025-08-12",
					"to": "2026-04-30",
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					},
					"tiers": [{
						"abovePromptTokens": 2e5,
						"rates": {
							"input": 6,
							"output": 22.5,
							"cacheRead": .6,
							"cacheWrite5m": 7.5,
							"cacheWrite1h": 12
						}
					}],
					"note": "1M beta (context-1m-2025-08-07); above 200k prompt tokens every token of the request bills at the tier rate, output too"
				},
				{
					"from": "2026-04-30",
					"to": null,
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					},
					"note": "1M beta retired; prompts over 200k return an error"
				}
			],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-20250514",
			"aliases": [
				"claude-opus-4-0",
				"claude-opus-4",
				"claude-4-opus-20250514"
			],
			"displayName": "Claude Opus 4",
			"released": "2025-05-22",
			"retired": "2026-06-15",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-05-22",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-1-20250805",
			"aliases": ["claude-opus-4-1"],
			"displayName": "Claude Opus 4.1",
			"released": "2025-08-05",
			"retired": "2026-08-05",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-08-05",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-4-5-20250929",
			"aliases": ["claude-sonnet-4-5"],
			"displayName": "Claude Sonnet 4.5",
			"released": "2025-09-29",
			"retired": "2026-11-30",
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-09-29",
				"to": "2026-04-30",
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 6,
						"output": 22.5,
						"cacheRead": .6,
						"cacheWrite5m": 7.5,
						"cacheWrite1h": 12
					}
				}],
				"note": "1M beta (context-1m-2025-08-07)"
			}, {
				"from": "2026-04-30",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"note": "1M beta retired; prompts over 200k return an error"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"release-notes-2026-09"
			]
		},
		{
			"id": "claude-haiku-4-5-20251001",
			"aliases": ["claude-haiku-4-5"],
			"displayName": "Claude Haiku 4.5",
			"released": "2025-10-15",
			"retired": null,
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-10-15",
				"to": null,
				"rates": {
					"input": 1,
					"output": 5,
					"cacheRead": .1,
					"cacheWrite5m": 1.25,
					"cacheWrite1h": 2
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-5-20251101",
			"aliases": ["claude-opus-4-5"],
			"displayName": "Claude Opus 4.5",
			"released": "2025-11-24",
			"retired": null,
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-11-24",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-6",
			"aliases": [],
			"displayName": "Claude Opus 4.6",
			"released": "2026-02-05",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-02-05",
				"to": "2026-03-13",
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 10,
						"output": 37.5,
						"cacheRead": 1,
						"cacheWrite5m": 12.5,
						"cacheWrite1h": 20
					}
				}],
				"note": "1M context in beta"
			}, {
				"from": "2026-03-13",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-02-07",
				"to": "2026-02-20",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 60,
						"output": 225,
						"cacheRead": 6,
						"cacheWrite5m": 75,
						"cacheWrite1h": 120
					}
				}],
				"note": "long-context surcharge was dropped from the docs between 2026-02-18 and 2026-02-21; the day used here is the midpoint. A 50% launch discount for all plans ran until 2026-02-16 23:59 PT and is not applied here."
			}, {
				"from": "2026-02-20",
				"to": "2026-06-29",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"fast-mode-history",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-4-6",
			"aliases": [],
			"displayName": "Claude Sonnet 4.6",
			"released": "2026-02-17",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-02-17",
				"to": "2026-03-13",
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 6,
						"output": 22.5,
						"cacheRead": .6,
						"cacheWrite5m": 7.5,
						"cacheWrite1h": 12
					}
				}],
				"note": "1M context in beta"
			}, {
				"from": "2026-03-13",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-mythos-preview",
			"aliases": [],
			"displayName": "Claude Mythos Preview",
			"released": "2026-04-07",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-04-07",
				"to": null,
				"rates": {
					"input": 25,
					"output": 125,
					"cacheRead": 2.5,
					"cacheWrite5m": 31.25,
					"cacheWrite1h": 50
				},
				"note": "input/output from press and blog coverage of the announcement; cache rates derived with the standard multipliers; never on the public price table. Deprecation date taken as the launch of Mythos 5."
			}],
			"sources": ["mythos-preview-blog"]
		},
		{
			"id": "claude-opus-4-7",
			"aliases": [],
			"displayName": "Claude Opus 4.7",
			"released": "2026-04-16",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-04-16",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-05-12",
				"to": "2026-07-24",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-opus-4-8",
			"aliases": [],
			"displayName": "Claude Opus 4.8",
			"released": "2026-05-28",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-05-28",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-05-28",
				"to": "2026-12-01",
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "deprecated 2026-10-30, to be removed 2026-11-30"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"fast-mode"
			]
		},
		{
			"id": "claude-fable-5",
			"aliases": [],
			"displayName": "Claude Fable 5",
			"released": "2026-06-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-09",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-mythos-5",
			"aliases": [],
			"displayName": "Claude Mythos 5",
			"released": "2026-06-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-09",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-5",
			"aliases": [],
			"displayName": "Claude Sonnet 5",
			"released": "2026-06-30",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-30",
				"to": null,
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .2,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				},
				"note": "launched as introductory to 2026-08-31; made permanent 2026-08-10; the rise to 3 / 15 on 2026-09-01 never happened"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claudit-1.8.1",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-5",
			"aliases": [],
			"displayName": "Claude Opus 5",
			"released": "2026-07-24",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-07-24",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-07-24",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-fable-5-1",
			"aliases": [],
			"displayName": "Claude Fable 5.1",
			"released": "2026-09-01",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-01",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": .25,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "cache read 0.025x input"
			}],
			"sources": [
				"price-page",
				"claude-code-2.1.330",
				"genai-prices",
				"models-dev"
			]
		},
		{
			"id": "claude-mythos-5-1",
			"aliases": [],
			"displayName": "Claude Mythos 5.1",
			"released": "2026-09-01",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-01",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": .25,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "cache read 0.025x input"
			}],
			"sources": ["price-page", "claude-code-2.1.330"]
		},
		{
			"id": "claude-opus-5-5",
			"aliases": [],
			"displayName": "Claude Opus 5.5",
			"released": "2026-09-22",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-22",
				"to": null,
				"rates": {
					"input": 4,
					"output": 20,
					"cacheRead": .2,
					"cacheWrite5m": 5,
					"cacheWrite1h": 8
				},
				"note": "cache read 0.05x input"
			}],
			"fastPeriods": [{
				"from": "2026-09-22",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .4,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "out of research preview 2026-10-15 (Claude API; also Foundry hosted on Azure)"
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"models-dev",
				"promptfuel-1.0.21",
				"release-notes-2026-10-15"
			]
		},
		{
			"id": "claude-sonnet-5-5",
			"aliases": [],
			"displayName": "Claude Sonnet 5.5",
			"released": "2026-09-28",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-28",
				"to": "2026-10-07",
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .2,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				}
			}, {
				"from": "2026-10-07",
				"to": null,
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .1,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				},
				"note": "cache read cut to 0.05x input"
			}],
			"sources": [
				"claude-code-2.1.330",
				"models-dev",
				"promptfuel-1.0.22",
				"promptfuel-1.0.23",
				"claudit-1.9.2",
				"release-notes-2026-09"
			]
		},
		{
			"id": "claude-haiku-5-5",
			"aliases": [],
			"displayName": "Claude Haiku 5.5",
			"released": "2026-10-07",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-10-07",
				"to": null,
				"rates": {
					"input": .1,
					"output": .5,
					"cacheRead": .01,
					"cacheWrite5m": .125,
					"cacheWrite1h": .2
				},
				"tiers": [{
					"abovePromptTokens": 1e5,
					"rates": {
						"input": .5,
						"output": 2.5,
						"cacheRead": .05,
						"cacheWrite5m": .625,
						"cacheWrite1h": 1
					}
				}],
				"note": "prompt = input + cache reads + cache writes of that one request; over 100,000 every token of it bills at the tier, output too"
			}],
			"sources": [
				"claude-code-2.1.330",
				"haiku-5-5-page",
				"models-dev",
				"claudit-1.9.2"
			]
		},
		{
			"id": "claude-fable-5-2",
			"aliases": [],
			"displayName": "Claude Fable 5.2",
			"released": "2026-11-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .2,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "cache read 0.025x input"
			}],
			"fastPeriods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 16,
					"output": 80,
					"cacheRead": .4,
					"cacheWrite5m": 20,
					"cacheWrite1h": 32
				},
				"note": "also on Google Cloud"
			}],
			"sources": [
				"claude-code-2.1.330",
				"models-dev",
				"release-notes-2026-11-09",
				"google-cloud-fable-5-2",
				"fast-mode"
			]
		},
		{
			"id": "claude-mythos-5-2",
			"aliases": [],
			"displayName": "Claude Mythos 5.2",
			"released": "2026-11-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .2,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "cache read 0.025x input"
			}],
			"fastPeriods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 16,
					"output": 80,
					"cacheRead": .4,
					"cacheWrite5m": 20,
					"cacheWrite1h": 32
				}
			}],
			"sources": ["claude-code-2.1.330", "release-notes-2026-11-09"]
		}
	]
};

// src/pricing/table.ts
/** Anthropic's list prices with the days they held, as `prices.json` states them. `table-schema.ts` says what is valid. */
const PRICE_TABLE = prices_default;
let modelsByName;
const indexByName = () => {
	const index = /* @__PURE__ */ new Map();
	for (const model of PRICE_TABLE.models) {
		index.set(model.id, model);
		for (const alias of model.aliases) index.set(alias, model);
	}
	return index;
};
/** The model of exactly this id or alias: `claude-opus-5-5` is never taken for `claude-opus-5`. */
const modelByName = (name) => {
	modelsByName ??= indexByName();
	return modelsByName.get(name) ?? null;
};
/** Every prompt length at which some price of the table changes, in tokens. */
const tierLimits = () => {
	const limits = /* @__PURE__ */ new Set();
	for (const { periods, fastPeriods = [] } of PRICE_TABLE.models) {
		for (const { tiers = [] } of periods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
		for (const { tiers = [] } of fastPeriods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
	}
	return [...limits];
};
/** Start of a UTC day (YYYY-MM-DD) in milliseconds since the epoch. */
const startOfDay = (day) => Date.parse(`${day}T00:00:00Z`);

// src/pricing/model-id.ts
const REGIONS$1 = [
	"us",
	"eu",
	"apac",
	"jp",
	"au",
	"ca",
	"in",
	"us-gov",
	"global"
];
/** The longest real spelling, an ARN, has about 150 characters. Longer ones are nobody's model and cost no time here. */
const MAX_LENGTH = 256;
const CONTEXT_SUFFIX = /(\[1m\])+$/;
const REGION_PREFIX = new RegExp(`^(${REGIONS$1.join("|")})\\.`);
/**
* Reduces every known spelling of a model id to one name:
*
* - Bedrock `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, also as the end of an ARN
* - Vertex `claude-sonnet-4-5@20250929`, `claude-opus-4-6@default`
* - gateways `anthropic/claude-sonnet-4.6`
* - Claude Code `claude-opus-4-7[1m]`, aliases `claude-3-7-sonnet-latest`
*
* The ARN of an application inference profile hides its model, so it stays whole for the user to map.
*/
const normaliseModelId = (id) => {
	if (id.length > MAX_LENGTH) return {
		name: id,
		region: null
	};
	const bare = id.trim().toLowerCase().replace(CONTEXT_SUFFIX, "");
	if (bare.includes("application-inference-profile/")) return {
		name: bare,
		region: null
	};
	const last = bare.slice(bare.lastIndexOf("/") + 1);
	const prefix = REGION_PREFIX.exec(last)?.[1];
	return {
		name: last.replace(REGION_PREFIX, "").replace(/^anthropic\./, "").replace(/(:\d+k?)+$/, "").replace(/-v\d+$/, "").replace(/@(default|latest)$/, "").replace(/@(\d{8})$/, "-$1").replace(/-latest$/, "").replace(/(?<=\d)\.(?=\d)/g, "-"),
		region: REGIONS$1.find((region) => region === prefix) ?? null
	};
};
/** The table's model of a normalised name: matched whole, then without its date. Null: no price is known, none is guessed. */
const findModel = (name) => modelByName(name) ?? modelByName(name.replace(/-\d{8}$/, ""));
/** The table's id of a model written in any spelling, else the normalised name: the same for every spelling of a model. */
const canonicalName = (id) => {
	const { name } = normaliseModelId(id);
	return findModel(name)?.id ?? name;
};

// src/pricing/override-schema.ts
/** Above any price there is; catches a price per token or in another currency's smallest unit. */
const HIGHEST_RATE = 1e6;
const Rate = optional(number().check(_gte(0), _lte(HIGHEST_RATE)));
const Day = optional(date());
const MultiplierSchema = optional(number().check(_gt(0), _lte(HIGHEST_RATE)));
/** One entry of a price file. Strict: a mistyped key would silently leave the list price in force. */
const OverrideSchema = strictObject({
	input: Rate,
	output: Rate,
	cacheRead: Rate,
	cacheWrite5m: Rate,
	cacheWrite1h: Rate,
	as: optional(string()),
	multiplier: MultiplierSchema,
	from: Day,
	to: Day
});
const RATE_FORM = `a price in USD per million tokens, from 0 to ${HIGHEST_RATE}`;
const DAY_FORM = "a UTC day such as \"2026-11-01\"";
const MULTIPLIER_FORM = `a factor above 0 and at most ${HIGHEST_RATE}, such as 0.85 for a discount of 15 %`;
/** What each key accepts, in the words of an error message. */
const ACCEPTED = {
	input: RATE_FORM,
	output: RATE_FORM,
	cacheRead: RATE_FORM,
	cacheWrite5m: RATE_FORM,
	cacheWrite1h: RATE_FORM,
	as: "the id of a model in the price table, such as \"claude-opus-5-5\"",
	multiplier: MULTIPLIER_FORM,
	from: DAY_FORM,
	to: DAY_FORM
};

// src/pricing/override-checks.ts
const LONGEST = 80;
/** What the user wrote, on one line and short. */
const show = (value) => {
	const text = JSON.stringify(value) ?? String(value);
	return (text.length > LONGEST ? `${text.slice(0, 79)}…` : text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "�");
};
const isObject$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const unknownKeys = (value, path, known) => Object.keys(value).filter((key) => !known.includes(key)).map((key) => `${path}: ${show(key)} is not one of its keys: ${known.join(", ")}`);
const formProblems = ({ path, value }) => {
	if (!isObject$2(value)) return [`${path}: ${show(value)} is not an object such as {"input": 4, "output": 20}`];
	const failed = new Set(OverrideSchema.safeParse(value).error?.issues.map((issue) => issue.path[0]));
	return [...unknownKeys(value, path, Object.keys(ACCEPTED)), ...Object.entries(ACCEPTED).flatMap(([key, accepted]) => failed.has(key) ? [`${path}.${key}: ${show(value[key])} is not ${accepted}`] : [])];
};
/** Problems of an entry that is well formed: what it says has to make sense beside the price table. */
const meaningProblems = ({ id, path }, { input, output, as, from, to }) => {
	return [
		...findModel(normaliseModelId(id).name) !== null || as !== void 0 || input !== void 0 && output !== void 0 ? [] : [`${path}: the price table does not know this model; state "input" and "output", or "as" with ${ACCEPTED.as}`],
		...as !== void 0 && findModel(normaliseModelId(as).name) === null ? [`${path}.as: ${show(as)} is not ${ACCEPTED.as}`] : [],
		...from !== void 0 && to !== void 0 && from >= to ? [`${path}.to: ${show(to)} is not a day after "from" (${from})`] : []
	];
};
/** One entry with everything that is wrong with it. */
const checkEntry = (entry) => {
	const problems = formProblems(entry);
	const parsed = OverrideSchema.safeParse(entry.value);
	if (problems.length > 0 || !parsed.success) return {
		override: null,
		problems
	};
	return {
		override: parsed.data,
		problems: meaningProblems(entry, parsed.data)
	};
};
/** Days are ISO text, so they compare as text; an open end is before or after all of them. */
const overlap = (a, b) => (a.from ?? "") < (b.to ?? "~") && (b.from ?? "") < (a.to ?? "~");
/** Entries of one model that claim the same day; null stands for one that is malformed. */
const overlapProblems = (path, dated) => dated.flatMap((entry, index) => {
	const other = dated.slice(0, index).findIndex((earlier) => earlier !== null && entry !== null && overlap(earlier, entry));
	return other < 0 ? [] : [`${path}[${index}]: covers days that entry [${other}] of the list covers too; set "from" and "to"`];
});

// src/pricing/overrides.ts
const parseModel = (id, value, where) => {
	const path = `${where}: models[${show(id)}]`;
	const entries = Array.isArray(value) ? value.map((entry, index) => ({
		id,
		path: `${path}[${index}]`,
		value: entry
	})) : [{
		id,
		path,
		value
	}];
	const checked = entries.map(checkEntry);
	const overrides = checked.map(({ override }) => override);
	return {
		id,
		problems: [
			...entries.length === 0 ? [`${path}: the list is empty; state at least one entry`] : [],
			...checked.flatMap(({ problems }) => problems),
			...overlapProblems(path, overrides)
		],
		overrides: overrides.filter((override) => override !== null)
	};
};
/** Two spellings of one model would hide each other. */
const twiceProblems = (ids, where) => ids.flatMap((id, index) => {
	const twin = ids.slice(0, index).find((earlier) => canonicalName(earlier) === canonicalName(id));
	return twin === void 0 ? [] : [`${where}: models: ${show(twin)} and ${show(id)} are the same model; make them one list`];
});
const shapeProblems = (value, where) => [
	...unknownKeys(value, where, ["models", "multiplier"]),
	...value.models === void 0 || isObject$2(value.models) ? [] : [`${where}: models: ${show(value.models)} is not an object of model ids`],
	...MultiplierSchema.safeParse(value.multiplier).success ? [] : [`${where}: multiplier: ${show(value.multiplier)} is not ${MULTIPLIER_FORM}`]
];
/**
* Checks prices that a user wrote (parsed JSON), strictly. `where` names their source in messages.
* @throws UserError that lists every problem: its path, the value, what would be accepted.
*/
const parsePriceOverrides = (value, where) => {
	if (!isObject$2(value)) throw new UserError([`${where}: ${show(value)} is not an object such as {"models": {…}}`]);
	const entries = isObject$2(value.models) ? Object.entries(value.models) : [];
	const models = entries.map(([id, entry]) => parseModel(id, entry, where));
	const problems = [
		...shapeProblems(value, where),
		...twiceProblems(entries.map(([id]) => id), where),
		...models.flatMap((model) => model.problems)
	];
	if (problems.length > 0) throw new UserError(problems);
	return {
		models: Object.fromEntries(models.map(({ id, overrides }) => [id, overrides])),
		multiplier: MultiplierSchema.parse(value.multiplier)
	};
};

// src/inputs/config-key.ts
/** `max-cost` as a key of the config file: `maxCost`. */
const configKey = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

// src/inputs/json-mistake.ts
/** RFC 8259. Sticky: matches at `lastIndex` or not at all. A string holds all from the space on but `"` and `\`. */
const TOKEN = /[{}[\],:]|"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
/**
* Offset of the first mistake in a JSON text, its length where something is missing at the end, or null: the text is
* JSON. JSON.parse knows the place, but does not always tell it, and not on every Node.
*/
const findJsonMistake = (json) => {
	const open = [];
	let expected = "value";
	let offset = skip(SPACE, json, 0);
	while (offset < json.length) {
		const end = skip(TOKEN, json, offset);
		expected = end === offset ? null : step(expected, json.slice(offset, end), open);
		if (expected === null) return offset;
		offset = skip(SPACE, json, end);
	}
	return expected === "comma or close" && open.length === 0 ? null : json.length;
};
/** End of the match at `offset`; `offset` itself where nothing matches. */
const skip = (pattern, text, offset) => {
	pattern.lastIndex = offset;
	return offset + (pattern.exec(text)?.[0].length ?? 0);
};
/** What may follow the token, or null: the token may not stand here. Keeps `open`, the brackets that are still open. */
const step = (expected, token, open) => {
	switch (expected) {
		case "colon": return token === ":" ? "value" : null;
		case "key or }": return token === "}" ? close(open) : stepKey(token);
		case "key": return stepKey(token);
		case "item or ]": return token === "]" ? close(open) : stepValue(token, open);
		case "value": return stepValue(token, open);
		case "comma or close": return stepOn(token, open);
	}
};
const stepKey = (token) => token.startsWith("\"") ? "colon" : null;
const stepValue = (token, open) => {
	if (token === "{" || token === "[") {
		open.push(token);
		return token === "{" ? "key or }" : "item or ]";
	}
	return /^[}\],:]/.test(token) ? null : "comma or close";
};
const stepOn = (token, open) => {
	const inside = open.at(-1);
	if (inside === void 0) return null;
	if (token === ",") return inside === "{" ? "key" : "value";
	return token === (inside === "{" ? "}" : "]") ? close(open) : null;
};
const close = (open) => {
	open.pop();
	return "comma or close";
};

// src/inputs/json.ts
/** Text of a JSON file that a user wrote, to a value. @throws UserError with `where:line:column` of the first mistake. */
const parseJson$1 = (text, where) => {
	const json = text.replace(/^\uFEFF/, "");
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new UserError([describe(json, where)], { cause });
	}
};
const describe = (json, where) => {
	const mistake = findJsonMistake(json) ?? json.length;
	const lines = json.slice(0, mistake).split("\n");
	const column = (lines.at(-1) ?? "").length + 1;
	const next = /^(?:\w+|.)/su.exec(json.slice(mistake))?.[0];
	const found = next === void 0 ? "it ends too early" : `unexpected ${quote(next)}`;
	return `${where}:${lines.length}:${column}: not valid JSON: ${found} (JSON has no comments, trailing commas or single quotes)`;
};

// src/inputs/nearest.ts
/**
* The known word that a mistyped one most likely means: the same letters, or few edits away (at most a third of its
* length, so that short words are not guessed at). Undefined: none is near.
*/
const nearest = (word, known) => {
	const wanted = lettersOf(word);
	const best = known.map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, lettersOf(candidate))
	})).sort((a, b) => a.edits - b.edits)[0];
	return best && best.edits <= Math.min(3, lettersOf(best.candidate).length / 3) ? best.candidate : void 0;
};
/** `maxCost`, `max-cost` and `MAX_COST` are one word. */
const lettersOf = (word) => word.slice(0, 40).toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const editsBetween = (from, to) => {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
};
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;

// src/inputs/config-file.ts
const NAMES = new Map(INPUT_NAMES.filter((name) => inputSpec(name).inConfig).map((name) => [configKey(name), name]));
const Scalar = union([
	string(),
	number(),
	boolean()
]);
const Lines = union([string(), array(string())]);
/** The text that the same setting would be as an input. */
const textOf$2 = (value) => typeof value === "object" ? value.join("\n") : String(value);
const fieldOf = (name) => {
	const shape = name === "transcripts" ? Lines : Scalar;
	const isWell = (text) => isWellWritten(name, text) && !isEmptyBudget(name, text);
	return optional(shape.check(refine((value) => isWell(textOf$2(value)))));
};
const Settings = strictObject(Object.fromEntries([...NAMES].filter(([, name]) => name !== "pricing").map(([key, name]) => [key, fieldOf(name)])));
/**
* Reads a config file strictly, so that a typo is an error and not a budget that holds nothing.
* @throws UserError when the text is not a JSON object.
*/
const parseConfig = (text, file) => {
	const content = parseJson$1(text, file);
	if (!isObject$1(content)) throw new UserError([`${file}: not a JSON object of settings, such as {"maxCost": 2}`]);
	const { pricing, ...settings } = content;
	const checked = Settings.safeParse(settings);
	if (!checked.success) return {
		values: {},
		problems: checked.error.issues.flatMap((issue) => explain(issue, settings, file)),
		pricing
	};
	return {
		...parseValues(Object.entries(checked.data).flatMap(([key, value]) => written$1(key, value, file))),
		pricing
	};
};
const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const written$1 = (key, value, file) => {
	const name = NAMES.get(key);
	return name && value !== void 0 ? [{
		name,
		where: `${file}: ${key}`,
		text: textOf$2(value)
	}] : [];
};
const explain = (issue, settings, file) => {
	if (issue.code === "unrecognized_keys") return explainKeys(issue.keys, file);
	const key = String(issue.path[0]);
	const name = NAMES.get(key);
	const value = settings[key];
	const shown = quote(typeof value === "string" ? value : JSON.stringify(value));
	return name ? [problemOf(name, `${file}: ${key}`, shown)] : [];
};
const MOST_KEYS = 5;
/** A sentence for each key that is near a known one, and one for all others. */
const explainKeys = (keys, file) => {
	const known = [...NAMES.keys()];
	const meant = new Map(keys.map((key) => [key, nearest(key, known)]));
	const far = keys.filter((key) => meant.get(key) === void 0);
	const more = far.length > MOST_KEYS ? ` and ${far.length - MOST_KEYS} more` : "";
	const shown = far.slice(0, MOST_KEYS).map(quote).join(", ") + more;
	return [...keys.flatMap((key) => {
		const near = meant.get(key);
		return near === void 0 ? [] : [`${file}: unknown key ${quote(key)}; did you mean \`${near}\`?`];
	}), ...far.length === 0 ? [] : [`${file}: unknown ${far.length === 1 ? "key" : "keys"} ${shown}; known are ${known.join(", ")}`]];
};

// src/inputs/contradictions.ts
/** Settings that are well written each, and make no sense together; `called` says where each was written. */
const findContradictions = (values, called = asInput) => {
	const problems = [];
	for (const measure of ["cost", "pr-cost"]) {
		const { [`warn-${measure}`]: warn, [`max-${measure}`]: max } = values;
		if (warn !== void 0 && max !== void 0 && warn > max) problems.push(tooHigh(measure, `$${warn}`, `$${max}`, called));
	}
	const { "warn-peak-context": warnPeak, "max-peak-context": maxPeak } = values;
	if (warnPeak && maxPeak && isAbove(warnPeak, maxPeak)) problems.push(tooHigh("peak-context", written(warnPeak), written(maxPeak), called));
	return [
		...problems,
		...findForgetfulness(values, called),
		...findMissingReport(values)
	];
};
/** What a pull request cost is remembered by its comment: one that is not there from the start would hold the gate open. */
const findForgetfulness = (values, called) => {
	const { comment = "always" } = values;
	if (comment === "always" || comment === "on-change") return [];
	return ["max-pr-cost", "warn-pr-cost"].filter((budget) => values[budget] !== void 0).map((budget) => `${called(budget)}: adds up the runs that the comment remembers, and with comment: ${comment} it may not be there to do so; set comment to always or on-change`);
};
const findMissingReport = (values) => values.mode === "publish" && values["report-file"] === void 0 ? ["mode: publish needs report-file: the file or folder with the reports of the fork's run"] : [];
/** Tokens and shares of a window can be compared only when the model is known. */
const isAbove = (one, other) => {
	if (one.kind === "tokens") return other.kind === "tokens" && one.tokens > other.tokens;
	return other.kind === "window" && one.share > other.share;
};
const written = (limit) => limit.kind === "tokens" ? `${limit.tokens}` : `${Number((limit.share * 100).toFixed(3))}%`;
const tooHigh = (measure, warn, max, called) => `${called(`warn-${measure}`)}: ${warn} is above ${called(`max-${measure}`)} (${max}), so it would never warn before the failure; lower the one or raise the other`;

// src/inputs/read-settings.ts
/** Where a config file is looked for when no path is given. The first that exists is taken. */
const CONFIG_FILES = [".github/tollgate.json", "tollgate.json"];
const NOTHING$2 = {
	values: {},
	problems: [],
	prices: null,
	file: null
};
/**
* Lays what was given as inputs or flags over the config file, reads the prices and checks the whole. `values` are those
* that the settings were made of. @throws UserError with every problem of inputs, config file and prices at once.
*/
const readSettings = (given, surroundings) => {
	const config = attempt(() => readConfig(given.values.config, surroundings));
	const prices = attempt(() => ({
		...NOTHING$2,
		prices: readPrices(given.values.pricing, surroundings)
	}));
	const values = {
		...config.values,
		...given.values
	};
	const called = placesOf(given.values, config, surroundings.called);
	const found = given.values.config === void 0 ? loosened(given.values, config, surroundings.called) : [];
	const contradictions = findContradictions(values, called);
	const problems = [
		...given.problems,
		...config.problems,
		...prices.problems,
		...found,
		...contradictions
	];
	if (problems.length > 0) throw new UserError(problems);
	const settings = settingsOf(values, prices.prices ?? config.prices, surroundings.unsetSince);
	const places = {
		transcripts: called("transcripts"),
		executionFile: called("execution-file")
	};
	return {
		settings: {
			...settings,
			configFile: config.file && reportable(config.file.path),
			places
		},
		values
	};
};
/** A path for the report, which is public: of one that is absolute or leads out of the working folder, the last part. */
const reportable = (path) => {
	const plain = normalize$1(path).replaceAll("\\", "/");
	return isAbsolute$1(path) || plain.startsWith("../") ? basename$1(path) : plain;
};
/** Where each setting that is in force was written. */
const placesOf = (given, { values, file }, called) => (name) => given[name] === void 0 && values[name] !== void 0 && file !== null ? `${file.where}: ${configKey(name)}` : called(name);
/** What decides whether a budget holds, beside the budget. */
const GROUNDS = [
	"transcripts",
	"since",
	"session-id",
	"on-unmeasured",
	"cloud-region"
];
/**
* A config file that was found and not named stands in the checkout, where a pull request and the agent itself can write
* it. It may set budgets; it may not loosen a `max-*` budget that stands in the workflow.
*/
const loosened = (given, config, called) => {
	if (!INPUT_NAMES.some((name) => name.startsWith("max-") && given[name] !== void 0)) return [];
	const names = GROUNDS.filter((name) => config.values[name] !== void 0 && given[name] === void 0);
	return [...config.prices === null || given.pricing !== void 0 ? [] : ["pricing"], ...names].map((name) => `${config.file?.where}: ${configKey(name)}: a file that was found and not named may not say what a budget set elsewhere rests on; name the file with ${called("config")}, or set ${called(name)} beside the budget`);
};
/** A layer that cannot be read at all has its error as its problems. */
const attempt = (read) => {
	try {
		return read();
	} catch (error) {
		if (error instanceof UserError) return {
			...NOTHING$2,
			problems: error.problems
		};
		throw error;
	}
};
const readConfig = (named, { called, readText }) => {
	for (const path of named === void 0 ? CONFIG_FILES : [named]) {
		const where = named === void 0 ? path : `${called("config")} ${pathText(path)}`;
		const text = readText(path, where);
		if (text === null) continue;
		const { values, problems, pricing } = parseConfig(text, where);
		const file = {
			path,
			where
		};
		if (pricing === void 0) return {
			values,
			problems,
			prices: null,
			file
		};
		const { prices, problems: more } = attempt(() => ({
			...NOTHING$2,
			prices: parsePriceOverrides(pricing, `${where}: pricing`)
		}));
		return {
			values,
			problems: [...problems, ...more],
			prices,
			file
		};
	}
	if (named === void 0) return NOTHING$2;
	throw new UserError([`${called("config")}: there is no file ${quote(named)}; name a JSON file of settings`]);
};
const readPrices = (written, { called, readText }) => {
	if (written === void 0) return null;
	const flag = called("pricing");
	if (written.startsWith("{")) return parsePriceOverrides(parseJson$1(written, flag), flag);
	const where = `${flag} ${pathText(written)}`;
	const text = readText(written, where);
	if (text !== null) return parsePriceOverrides(parseJson$1(text, where), where);
	throw new UserError([`${flag}: there is no file ${quote(written)}; name a JSON file, or write JSON that begins with {`]);
};
const settingsOf = (values, prices, unsetSince) => ({
	transcripts: values.transcripts ?? [],
	executionFile: values["execution-file"] ?? null,
	sessionIds: values["session-id"] ?? [],
	since: values.since ?? unsetSince,
	cloudRegion: values["cloud-region"] ?? null,
	prices,
	budgets: {
		maxCostUsd: values["max-cost"] ?? null,
		warnCostUsd: values["warn-cost"] ?? null,
		maxPeakContext: values["max-peak-context"] ?? null,
		warnPeakContext: values["warn-peak-context"] ?? null,
		maxTurns: values["max-turns"] ?? null
	},
	onUnmeasured: values["on-unmeasured"] ?? "fail"
});

// src/inputs/parse-inputs.ts
/**
* The action's inputs, as the runner hands them over (`''`: unset), over the config file.
* @throws UserError with every problem at once.
*/
const parseInputs = (read, readText) => {
	const given = parseValues(INPUT_NAMES.map((name) => ({
		name,
		where: name,
		text: read(name)
	})));
	const { settings, values } = readSettings(given, {
		unsetSince: { kind: "job" },
		called: asInput,
		readText
	});
	return {
		...settings,
		pullRequestBudgets: {
			maxPrCostUsd: values["max-pr-cost"] ?? null,
			warnPrCostUsd: values["warn-pr-cost"] ?? null
		},
		comment: {
			when: values.comment ?? "always",
			mode: values["comment-mode"] ?? "update",
			key: values["comment-key"] ?? "default"
		},
		check: values.check ?? false,
		overrideLabel: values["override-label"] ?? null,
		matrix: values.matrix ?? "",
		mode: values.mode ?? "measure",
		githubToken: values["github-token"] ?? "",
		reportFile: values["report-file"] ?? null,
		summaryFile: values["summary-file"] ?? null
	};
};

// src/inputs/read-text.ts
const LARGEST = 1048576;
/** Reads a settings file of at most 1 MiB. @throws UserError where the path is no such file or cannot be read. */
const readTextFile = (path, where = pathText(path)) => {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (stat === void 0) return null;
		if (!stat.isFile()) throw new UserError([`${where}: not a file, where a JSON file is wanted`]);
		if (stat.size > LARGEST) throw new UserError([`${where}: larger than 1 MiB, which no settings file is; name another`]);
		return readFileSync(path, "utf8");
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		throw new UserError([`${where}: cannot be read (${codeOf$1(cause)}); name a file that this user may read`], { cause });
	}
};
const codeOf$1 = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

// src/inputs/stray-inputs.ts
const PREFIX$1 = "INPUT_";
/**
* Problems with inputs that nobody reads: the runner only warns of a misspelt one, and the gate it was to set would stand
* open. Names that are near none of ours are left to the runner's warning.
*/
const strayInputs = (env) => Object.keys(env).filter((key) => key.startsWith(PREFIX$1)).map((key) => key.slice(6).toLowerCase()).filter((name) => !INPUT_NAMES.some((known) => known === name)).flatMap((name) => {
	const meant = nearest(name, INPUT_NAMES);
	return meant === void 0 ? [] : [`${quote(name)}: there is no such input; did you mean ${meant}?`];
});

// src/analysis/bill.ts
const gapNanos = (gaps) => gaps.reduce((sum, gap) => sum + (gap.nanos ?? 0), 0);

// src/analysis/tokens.ts
const NO_TOKENS = {
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0
};
const addInto = (sum, tokens) => {
	sum.input += tokens.input;
	sum.output += tokens.output;
	sum.cacheRead += tokens.cacheRead;
	sum.cacheWrite5m += tokens.cacheWrite5m;
	sum.cacheWrite1h += tokens.cacheWrite1h;
};
const addTokens = (a, b) => ({
	input: a.input + b.input,
	output: a.output + b.output,
	cacheRead: a.cacheRead + b.cacheRead,
	cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
	cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h
});
/** Tokens of the prompt: all but the output (R41). */
const promptTokens$2 = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }) => input + cacheRead + cacheWrite5m + cacheWrite1h;
/** Prompt and output together, in tokens. */
const allTokens = (tokens) => promptTokens$2(tokens) + tokens.output;

// src/analysis/booked.ts
/** The name two spellings of a model share. */
const canonical = (pricer, model) => pricer.facts(model)?.id ?? model;
/** Claude Code's rows by canonical model. A model may stand there under several ids (`[1m]`, a regional profile). */
const reportedModels = (models, pricer) => {
	const merged = /* @__PURE__ */ new Map();
	for (const [key, row] of models) {
		const name = canonical(pricer, key);
		const known = merged.get(name);
		merged.set(name, known === void 0 ? {
			key,
			row
		} : {
			key: known.key,
			row: addRows(known.row, row)
		});
	}
	return merged;
};
const addRows = (a, b) => ({
	...a,
	...addTokens(a, b),
	splitKnown: a.splitKnown && b.splitKnown,
	webSearches: a.webSearches + b.webSearches,
	hasBadCount: a.hasBadCount || b.hasBadCount,
	costUsd: a.costUsd + b.costUsd,
	basis: a.basis === b.basis ? a.basis : "unknown"
});
/**
* What Claude Code's totals must show of these requests, by canonical model: responses stand under the model that was
* asked for, advisors under their own; server-side compaction and declined attempts it does not count (R30, R31). Records
* of older versions and of streams do not say what was asked for: a response whose model has no row stands under one that
* still has room for it.
*/
const bookedModels = (requests, rows, pricer) => {
	const booked = /* @__PURE__ */ new Map();
	const sumOf = (model) => {
		const known = booked.get(model) ?? {
			tokens: { ...NO_TOKENS },
			webSearches: 0,
			nanos: 0,
			requests: []
		};
		booked.set(model, known);
		return known;
	};
	const book = (model, priced, line, tokens) => {
		const sum = sumOf(model);
		addInto(sum.tokens, tokens);
		sum.webSearches += line.webSearches;
		sum.nanos += line.cliNanos ?? 0;
		sum.requests.push(priced);
	};
	const homeless = [];
	for (const priced of requests) {
		const { request, lines } = priced;
		const model = [request.requestedModel, request.model].map((id) => canonical(pricer, id ?? "")).find((id) => rows.has(id));
		if (model === void 0) homeless.push(priced);
		else book(model, priced, lines[0], request.usage);
		for (const line of lines) if (line.kind === "advisor") book(line.model, priced, line, line.tokens);
	}
	for (const priced of homeless) book([...rows].find(([model, { row }]) => hasRoom(row, sumOf(model).tokens, priced.request.usage))?.[0] ?? canonical(pricer, priced.request.model), priced, priced.lines[0], priced.request.usage);
	return booked;
};
/** Whether a row shows at least these tokens beyond what is booked on it. An output may be a placeholder, so it counts too. */
const hasRoom = (row, booked, tokens) => {
	const writes = (each) => each.cacheWrite5m + each.cacheWrite1h;
	return row.input - booked.input >= tokens.input && row.output - booked.output >= tokens.output && row.cacheRead - booked.cacheRead >= tokens.cacheRead && writes(row) - writes(booked) >= writes(tokens);
};
/**
* The ids models were asked for under, where a total names one that says more than the model's own name (a regional
* profile) and there is but one for the model.
*/
const askedIds = (models, pricer) => {
	const ids = /* @__PURE__ */ new Map();
	for (const key of models.keys()) {
		const name = canonical(pricer, key);
		ids.set(name, ids.has(name) ? null : key);
	}
	return new Map([...ids].flatMap(([name, key]) => key === null || key === name ? [] : [[name, key]]));
};

// src/analysis/excess.ts
/** Dollars are added in floating point, and a total and its rows are floored apart where an earlier one is taken off. */
const TOLERATED$1 = .01;
/**
* Dollars of a total that none of its own models has: in all recorded versions the two are equal, so something is amiss with
* one of them, and which one nothing tells. A budget is held against the higher (R34): they are in the bill, unattributed and
* without tokens, less what requests of models without a row cost, and the report says so.
*/
const excessOf = (reported, rows, booked) => {
	if (reported.models.size === 0) return null;
	const stated = [...reported.models.values()].reduce((sum, { costUsd }) => sum + costUsd, 0);
	const homeless = [...booked].reduce((sum, [model, { nanos }]) => rows.has(model) ? sum : sum + nanos, 0);
	const excess = usdToNanos(reported.usd) - usdToNanos(stated) - homeless;
	if (excess <= TOLERATED$1 * usdToNanos(reported.usd)) return null;
	return {
		model: "",
		tokens: NO_TOKENS,
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
const tolerance = (nanos) => 20 + Math.abs(nanos) * 1e-9;
/** What a call in the gap may have been: like the model's other requests first, then any other way. */
const ways = ({ booked, row, tokens }) => {
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
const asHourWrites = (tokens) => ({
	...tokens,
	cacheWrite5m: 0,
	cacheWrite1h: tokens.cacheWrite5m + tokens.cacheWrite1h
});
const mostlyHourWrites = ({ tokens }) => tokens.cacheWrite1h > tokens.cacheWrite5m;
/**
* Prices what Claude Code's totals show beyond the requests. Its dollars for the gap (its figure minus what it makes of the
* requests) tell which of the ways the tokens can have been billed it was: fast or not, US or not, 5m or 1h writes, which
* prompt-length tier. Where they fit none, its price is wrong and its tokens are right: list price, and said so. Regional
* premiums, which it never counts, come on top of the tokens. Null: unknown model.
*/
const priceGap = (input, pricer) => {
	const target = usdToNanos(input.row.costUsd) - input.booked.nanos;
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
	const fee = pricer.priceTokens(input.key, NO_TOKENS, input.webSearches, input.at, PLAIN)?.nanos ?? 0;
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
const NOTHING$1 = {
	tokens: NO_TOKENS,
	webSearches: 0,
	nanos: 0,
	requests: []
};
const beyond = (row, seen, splitKnown) => {
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
const isEmpty = (tokens, webSearches) => webSearches === 0 && Object.values(tokens).every((count) => count === 0);
/** What a total shows beyond the requests, model by model and bucket by bucket (R34). */
const modelGaps = (rows, booked, session, pricer) => [...rows].flatMap(([model, { key, row }]) => {
	const seen = booked.get(model) ?? NOTHING$1;
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
});
/** The first versions state dollars alone: what they exceed the requests by is all that is known of the gap. */
const wholeGap = (reported, covered) => {
	const seen = covered.reduce((sum, { lines }) => sum + (lines[0].cliNanos ?? 0), 0);
	const nanos = usdToNanos(reported.usd) - seen;
	if (nanos <= 0) return [];
	return [{
		gap: {
			model: "",
			tokens: NO_TOKENS,
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
const atManagedPrices = ({ requests, gaps, rows, booked, pricer }) => {
	const factors = /* @__PURE__ */ new Map();
	for (const [model, { row }] of rows) {
		if (row.basis !== "managed" || pricer.hasOverrides) continue;
		const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
		const list = (booked.get(model)?.nanos ?? 0) + gap;
		if (list > 0) factors.set(model, usdToNanos(row.costUsd) / list);
	}
	if (factors.size === 0) return {
		requests,
		gaps,
		isManaged: false
	};
	const factorOf = (model) => factors.get(model) ?? 1;
	return {
		requests: requests.map((priced) => scale(priced, factorOf(canonical(pricer, priced.request.requestedModel ?? priced.request.model)))),
		gaps: gaps.map((gap) => gap.nanos === null ? gap : {
			...gap,
			nanos: Math.round(gap.nanos * factorOf(gap.model))
		}),
		isManaged: true
	};
};
const scale = (priced, factor) => {
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
const scaleLine = (line, factor) => {
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
const openRows = (rows, booked, gaps) => {
	const isOpen = ([model, { row }]) => {
		const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
		return row.hasBadCount && !isPaid(row, (booked.get(model)?.nanos ?? 0) + gap);
	};
	return new Set([...rows].filter(isOpen).map(([model]) => model));
};
/** Dollars at prices of an organisation's own cannot be held against ours. */
const isPaid = ({ costUsd, basis }, billed) => {
	const stated = usdToNanos(costUsd);
	return stated > 0 && (basis === null || basis === "list") && billed >= stated - tolerance(stated);
};

// src/analysis/open-outputs.ts
/** How many outputs may be more than their records say (R15), and how many of them nothing makes good. */
const openOutputs = (placeholders, { session, reported, rows, booked, gaps }) => {
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
const isOutputAlone = ({ tokens }) => tokens.output > 0 && promptTokens$2(tokens) === 0;
/** The total shows no output beyond the records of the model: what looked like a placeholder is the true count. */
const isConfirmed = ({ request, lines }, session, gaps, reported) => {
	return reported.models.size > 0 && session.isCovered(request) && !gaps.some((gap) => gap.tokens.output > 0 && gap.model === lines[0].model);
};
/** A total that shows less of a prompt than the requests do is not one of all of them. */
const isWithin = (tokens, row) => row !== void 0 && promptTokens$2(tokens) <= promptTokens$2(row);

// src/analysis/price-session.ts
const priceSession = (session, pricer) => {
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
const pricing = ({ reported }, pricer) => {
	if (reported === null) return pricer.price;
	const asked = askedIds(reported.models, pricer);
	if (asked.size === 0) return pricer.price;
	return (request) => {
		const id = request.requestedModel === null ? asked.get(canonical(pricer, request.model)) : void 0;
		return pricer.price(id === void 0 ? request : {
			...request,
			requestedModel: id
		});
	};
};

// src/analysis/reconcile.ts
/**
* Holds the priced requests of a session against Claude Code's own total (R33–R39). The bill is the requests plus, per model
* and token category, what the total shows beyond them; where the total shows less, the requests stand.
*/
const reconcile = (session, pricer) => {
	const priced = priceSession(session, pricer);
	const { reported } = session;
	return reported === null ? withoutTotal(session, priced) : withTotal(session, priced, reported, pricer);
};
const withoutTotal = (session, { requests, placeholders }) => ({
	session,
	requests,
	gaps: [],
	placeholders: placeholders.length,
	openPlaceholders: placeholders.length,
	reportedUsd: null,
	comparableNanos: null,
	isManaged: false,
	issues: []
});
const withTotal = (session, { requests, placeholders, inherited }, reported, pricer) => {
	const stated = [...inherited, ...requests.filter(({ request }) => session.isCovered(request))];
	const rows = reportedModels(reported.models, pricer);
	const booked = bookedModels(stated, rows, pricer);
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
		reportedUsd: Math.max(0, reported.usd - nanosToUsd(cliNanosOf$1(foreign))),
		comparableNanos: comparable([...ours, ...managed.requests], managed.gaps, session),
		issues: [
			...found.some(({ isExplained }) => !isExplained) ? [UNEXPLAINED] : [],
			...excess === null ? [] : [EXCESS],
			...foreign.length > 0 && gaps.length > 0 ? [UNKNOWN_BASE] : []
		]
	};
};
/** Not of this run: of an earlier job, or of a forked session that is not in it. */
const isBeforeRun = ({ at }, { startedAt }) => at !== null && startedAt !== null && at < startedAt;
const partition = (requests, isFirst) => [requests.filter(isFirst), requests.filter((priced) => !isFirst(priced))];
const cliNanosOf$1 = (requests) => requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.cliNanos ?? 0), 0), 0);
const comparable = (requests, gaps, session) => {
	const covered = requests.filter(({ request }) => request.sessionId !== session.id || session.isCovered(request));
	if (covered.some(({ nanos }) => nanos === null) || gaps.some(({ nanos }) => nanos === null)) return null;
	return covered.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) + gapNanos(gaps);
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

// src/analysis/client-version.ts
/** Whether a session was written by an older Claude Code than this; false where it does not say. */
const isOlder = (version, than) => {
	if (version === null) return false;
	const parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (const [index, wanted] of than.entries()) {
		const part = parts[index] ?? 0;
		if (part !== wanted) return part < wanted;
	}
	return false;
};

// src/analysis/window.ts
const OLD_WINDOW = 2e5;
const MILLION_WINDOW = 1e6;
/**
* Models of a million tokens that Claude Code held to 200,000 before it knew better, unless asked for as `[1m]`.
* Opus 4.7: https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md, 2.1.117. Opus 4.8: results of 2.1.197 and
* 2.1.282 state 200,000, those of 2.1.330 a million.
*/
const MILLION_SINCE = /* @__PURE__ */ new Map([["claude-opus-4-7", [
	2,
	1,
	117
]], ["claude-opus-4-8", [
	2,
	1,
	283
]]]);
/**
* Window of the model that made a request, in tokens: what a result states, which is what that Claude Code compacts by, else
* what its version gave the model. A larger prompt proves the larger window. Null: unknown.
*/
const windowOf = (session, request, pricer, prompt) => {
	const asked = request.requestedModel ?? request.model;
	const known = statedWindow(session, asked, pricer) ?? defaultWindow(session, asked, pricer);
	return known !== null && prompt > Math.max(known, OLD_WINDOW) ? MILLION_WINDOW : known;
};
const statedWindow = ({ windows }, asked, pricer) => {
	const sameModel = [...windows].find(([key]) => canonical(pricer, key) === canonical(pricer, asked));
	return windows.get(asked) ?? sameModel?.[1] ?? null;
};
const defaultWindow = ({ cliVersion }, asked, pricer) => {
	if (asked.toLowerCase().includes("[1m]")) return MILLION_WINDOW;
	const since = MILLION_SINCE.get(canonical(pricer, asked));
	if (since !== void 0 && isOlder(cliVersion, since)) return OLD_WINDOW;
	return pricer.facts(asked)?.contextWindow ?? null;
};

// src/analysis/context.ts
/**
* Context of a request in tokens: input, cache read and cache write. Where the API worked in several rounds, the last
* round's prompt is the context; the response's own counts are their sum (R41).
*/
const contextTokens = ({ usage }) => promptTokens$2(usage.iterations.length === 0 ? usage : lastRound(usage) ?? usage);
const cachedTokens = ({ cacheRead, cacheWrite5m, cacheWrite1h }) => cacheRead + cacheWrite5m + cacheWrite1h;
/** Null: the response had but one round, or its rounds do not say what of their prompts was cached. */
const lastRound = (usage) => {
	if (usage.iterations.some(({ kind }) => kind === "fallback")) return null;
	const rounds = usage.iterations.filter(({ kind }) => kind === "message");
	const last = rounds.at(-1);
	if (last === void 0 || promptTokens$2(last) === 0) return null;
	const cached = rounds.reduce((sum, round) => sum + cachedTokens(round), 0);
	return cachedTokens(last) > 0 || cached === cachedTokens(usage) ? last : null;
};
const contextOf = (session, threads, pricer) => {
	const anyPeakTokens = threads.length === 0 ? null : Math.max(...threads.map(({ peakTokens }) => peakTokens));
	const main = threads.find(({ thread }) => thread.id === "main");
	if (main === void 0) return {
		main: null,
		anyPeakTokens
	};
	const { thread, peakTokens, peakTurn, contextTokens: total } = main;
	const highest = thread.requests[peakTurn - 1];
	return {
		main: {
			peakTokens,
			peakTurn,
			windowTokens: highest === void 0 ? null : windowOf(session, highest, pricer, peakTokens),
			averageTokens: Math.round(total / thread.requests.length)
		},
		anyPeakTokens
	};
};
const NO_CONTEXT = {
	peakTokens: null,
	peakTurn: null,
	windowTokens: null,
	averageTokens: null
};
/** Context of the run: the main thread with the largest peak stands for it (R42). */
const combineContexts = (contexts) => {
	const highest = contexts.reduce((best, { main }) => (main?.peakTokens ?? -1) > (best?.peakTokens ?? -1) ? main : best, null);
	const any = contexts.reduce((best, { anyPeakTokens }) => anyPeakTokens === null ? best : Math.max(best ?? 0, anyPeakTokens), null);
	return {
		...highest ?? NO_CONTEXT,
		peakAnyThreadTokens: any
	};
};

// src/analysis/shares.ts
const PLACES$1 = 1e4;
/**
* Shares of a whole, rounded to four digits so that they sum to exactly 1 (largest remainder first, then the earlier);
* all 0 for a whole of 0.
*/
const sharesOf = (parts) => {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * PLACES$1);
	const floors = exact.map(Math.floor);
	let left = PLACES$1 - floors.reduce((sum, part) => sum + part, 0);
	const order = exact.map((value, index) => ({
		index,
		rest: value - Math.floor(value)
	})).sort((a, b) => b.rest - a.rest || a.index - b.index);
	for (const { index } of order) {
		if (left <= 0) break;
		floors[index] = (floors[index] ?? 0) + 1;
		left -= 1;
	}
	return floors.map((part) => part / PLACES$1);
};

// src/analysis/cost.ts
const NO_COST = {
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0,
	webSearch: 0
};
const NO_SUMS = {
	tokens: NO_TOKENS,
	webSearches: 0,
	cost: NO_COST
};
const addCosts = (a, b) => ({
	...addTokens(a, b),
	webSearch: a.webSearch + b.webSearch
});
const addSums = (a, b) => ({
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	cost: addCosts(a.cost, b.cost)
});
const bucketsOf = ({ tokens, webSearches, cost }, unattributed) => {
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch } = cost;
	const shares = sharesOf([
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h,
		webSearch,
		unattributed
	]);
	const share = (index) => shares[index] ?? 0;
	return {
		input: {
			tokens: tokens.input,
			usd: nanosToUsd(input),
			share: share(0)
		},
		output: {
			tokens: tokens.output,
			usd: nanosToUsd(output),
			share: share(1)
		},
		cacheRead: {
			tokens: tokens.cacheRead,
			usd: nanosToUsd(cacheRead),
			share: share(2)
		},
		cacheWrite5m: {
			tokens: tokens.cacheWrite5m,
			usd: nanosToUsd(cacheWrite5m),
			share: share(3)
		},
		cacheWrite1h: {
			tokens: tokens.cacheWrite1h,
			usd: nanosToUsd(cacheWrite1h),
			share: share(4)
		},
		webSearch: {
			requests: webSearches,
			usd: nanosToUsd(webSearch),
			share: share(5)
		},
		unattributed: {
			usd: nanosToUsd(unattributed),
			share: share(6)
		}
	};
};
/** The gaps of all sessions by model, dearest first; unknown prices last. */
const unattributedRows = (sessions) => {
	const rows = /* @__PURE__ */ new Map();
	for (const gap of sessions.flatMap(({ gaps }) => gaps)) {
		const known = rows.get(gap.model);
		rows.set(gap.model, known === void 0 ? gap : addGaps(known, gap));
	}
	return [...rows.values()].sort((a, b) => (b.nanos ?? -1) - (a.nanos ?? -1)).map(({ nanos, ...row }) => ({
		...row,
		usd: nanos === null ? null : nanosToUsd(nanos)
	}));
};
const addGaps = (a, b) => ({
	model: a.model,
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos
});
const basisOf$1 = (sessions) => {
	const raised = sessions.filter(({ gaps, isManaged }) => gaps.length > 0 || isManaged).map(({ reported }) => reported?.source);
	if (raised.length === 0) return "requests";
	return raised.includes("cost-state") ? "cost-state" : "result";
};
const reportedUsd = (sessions) => {
	const figures = sessions.flatMap(({ reported }) => reported?.usd ?? []);
	return figures.length === 0 ? null : figures.reduce((sum, usd) => sum + usd, 0);
};
/** The bill of the run: priced requests plus what only Claude Code's totals show. */
const costOf$1 = (sessions, isFloor) => {
	const sums = sessions.reduce((total, session) => addSums(total, session.sums), NO_SUMS);
	const unattributed = sessions.reduce((sum, { gaps }) => sum + gapNanos(gaps), 0);
	const requested = Object.values(sums.cost).reduce((sum, nanos) => sum + nanos, 0);
	const known = nanosToUsd(requested + unattributed);
	return {
		totalUsd: sessions.every(({ isWhollyPriced }) => isWhollyPriced) ? known : null,
		knownUsd: known,
		isFloor,
		basis: basisOf$1(sessions),
		requestsUsd: nanosToUsd(requested),
		reportedUsd: reportedUsd(sessions),
		unattributedUsd: nanosToUsd(unattributed),
		buckets: bucketsOf(sums, unattributed),
		unattributed: unattributedRows(sessions)
	};
};

// src/analysis/units.ts
/** Nanodollars to decimal USD; null stays unknown. */
const usdOrNull = (nanos) => nanos === null ? null : nanosToUsd(nanos);
/** A share of 0–1 to four digits, which is 0 for nothing alone and 1 for all alone. */
const shareOf = (part) => {
	const rounded = Math.round(part * 1e4) / 1e4;
	return part > 0 && part < 1 ? Math.min(.9999, Math.max(1e-4, rounded)) : rounded;
};
/** Milliseconds since the epoch to ISO 8601 in UTC. */
const isoOrNull = (at) => at === null ? null : new Date(at).toISOString();

// src/analysis/model-sums.ts
const newSum = () => ({
	requests: 0,
	nanos: 0,
	tokens: { ...NO_TOKENS },
	webSearches: 0,
	cost: { ...NO_COST }
});
/** Adds a line to the model that answered. Extra lines stand under their own model. */
const addLine = (sums, { kind, model, nanos, tokens, webSearches, cost }) => {
	let sum = sums.get(model);
	if (sum === void 0) {
		sum = newSum();
		sums.set(model, sum);
	}
	if (kind === "response") sum.requests += 1;
	sum.nanos = sum.nanos === null || nanos === null ? null : sum.nanos + nanos;
	sum.webSearches += webSearches;
	addInto(sum.tokens, tokens);
	if (cost === null) return;
	addInto(sum.cost, cost);
	sum.cost.webSearch += cost.webSearch;
};
const addModelSums = (a, b) => ({
	requests: a.requests + b.requests,
	nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos,
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	cost: addCosts(a.cost, b.cost)
});
/** All models together. */
const allModels = (models) => {
	const { tokens, webSearches, cost, nanos } = [...models.values()].reduce(addModelSums, newSum());
	return {
		tokens,
		webSearches,
		cost,
		nanos
	};
};
/** The models of all sessions, dearest first, unknown prices last. */
const modelRows$1 = (sessions) => {
	const rows = /* @__PURE__ */ new Map();
	for (const sums of sessions) for (const [model, sum] of sums) rows.set(model, addModelSums(rows.get(model) ?? newSum(), sum));
	return [...rows].sort(([nameA, a], [nameB, b]) => (b.nanos ?? -1) - (a.nanos ?? -1) || (nameA < nameB ? -1 : 1)).map(([model, { requests, tokens, webSearches, nanos }]) => ({
		model,
		requests,
		tokens,
		webSearches,
		usd: usdOrNull(nanos)
	}));
};

// src/analysis/thread-sums.ts
const newThreadSums = (thread) => ({
	thread,
	models: /* @__PURE__ */ new Set(),
	nanos: 0,
	peakTokens: 0,
	peakTurn: 0,
	contextTokens: 0
});
const threadRow = ({ thread, models, nanos, peakTokens }) => ({
	sessionId: thread.sessionId,
	id: thread.id,
	agentType: thread.agentType,
	parentId: thread.parentId,
	models: [...models],
	turns: thread.requests.length,
	usd: usdOrNull(nanos),
	peakContextTokens: peakTokens
});

// src/analysis/bill-sums.ts
const sumBill = ({ session, requests }) => {
	const sums = {
		models: /* @__PURE__ */ new Map(),
		threads: session.threads.map(newThreadSums),
		promptTokens: 0,
		readTokens: 0,
		hourWriteTokens: 0,
		hasCompactionRounds: false,
		hasFallback: false,
		isRegional: false
	};
	let from = 0;
	for (const thread of sums.threads) from = addThread(sums, thread, requests, from);
	return sums;
};
/** The requests of a bill stand thread by thread; returns where the next thread's begin. */
const addThread = (sums, own, requests, from) => {
	const turns = own.thread.requests.length;
	for (let turn = 1; turn <= turns; turn += 1) {
		const priced = requests[from + turn - 1];
		if (priced === void 0) continue;
		addTurn(own, priced, turn);
		addUsage(sums, priced);
	}
	return from + turns;
};
const addTurn = (own, { request, lines, nanos }, turn) => {
	const context = contextTokens(request);
	own.models.add(lines[0].model);
	own.nanos = own.nanos === null || nanos === null ? null : own.nanos + nanos;
	own.contextTokens += context;
	if (context <= own.peakTokens) return;
	own.peakTokens = context;
	own.peakTurn = turn;
};
const addUsage = (sums, { request, lines }) => {
	const { usage } = request;
	sums.promptTokens += promptTokens$2(usage);
	sums.readTokens += usage.cacheRead;
	sums.hourWriteTokens += usage.cacheWrite1h;
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === void 0) continue;
		addLine(sums.models, line);
		noteKind(sums, line);
	}
};
const noteKind = (sums, { kind, nanos, cliNanos }) => {
	if (kind === "response") sums.isRegional ||= (nanos ?? 0) > (cliNanos ?? 0);
	else if (kind === "compaction") sums.hasCompactionRounds ||= (nanos ?? 0) > 0;
	else if (kind === "declined") sums.hasFallback = true;
};

// src/analysis/place.ts
/** Whether a record stands behind another one, in the order in which files were read. */
const isBehind = (place, other) => place.file === other.file ? place.line > other.line : place.file > other.file;
/** Records as they stand in their files. */
const inOrder = (records) => records.length < 2 ? records : records.toSorted((a, b) => isBehind(a, b) ? 1 : -1);
/** Whether one of the places, in order, is between two others. */
const isAnyBetween = (places, from, to) => {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const place = places[middle];
		if (place !== void 0 && !isBehind(place, from)) low = middle + 1;
		else high = middle;
	}
	const first = places[low];
	return first !== void 0 && isBehind(to, first);
};
/** Compactions of a thread that are of this run, in file order: behind the request before it, or behind its first. */
const compactionsInRun = ({ before, requests, compactions }) => {
	const first = before ?? requests[0];
	if (compactions.length === 0 || first === void 0) return [];
	return inOrder(compactions.filter((compaction) => !compaction.isEarlier && isBehind(compaction, first)));
};
/** How many of a thread's requests stand before a record; they stand in file order. */
const turnsBefore = ({ requests }, place) => {
	let low = 0;
	let high = requests.length;
	while (low < high) {
		const middle = low + high >> 1;
		const request = requests[middle];
		if (request !== void 0 && isBehind(place, request)) low = middle + 1;
		else high = middle;
	}
	return low;
};

// src/analysis/breaks/rounds.ts
const FIELDS$1 = [
	"input",
	"output",
	"cacheRead",
	"cacheWrite5m",
	"cacheWrite1h"
];
const hasFallback = ({ usage }) => usage.iterations.some(({ kind }) => kind === "fallback");
/**
* The calls that the API made for a response one after the other: its `message` iterations where they sum to it, else the
* response itself (R30).
*/
const roundsOf = (request) => {
	const { usage } = request;
	if (usage.iterations.length === 0) return [usage];
	const [first, ...rest] = hasFallback(request) ? [] : usage.iterations.filter(({ kind }) => kind === "message");
	if (first === void 0) return [usage];
	return FIELDS$1.every((field) => rest.reduce((sum, each) => sum + each[field], first[field]) === usage[field]) ? [first, ...rest] : [usage];
};
const firstRoundOf = (request) => request.usage.iterations.length === 0 ? request.usage : roundsOf(request)[0];
const lastRoundOf = (request) => request.usage.iterations.length === 0 ? request.usage : roundsOf(request).at(-1) ?? request.usage;
const sumOf$3 = (rounds) => ({
	input: rounds.reduce((sum, { input }) => sum + input, 0),
	output: rounds.reduce((sum, { output }) => sum + output, 0),
	cacheRead: rounds.reduce((sum, { cacheRead }) => sum + cacheRead, 0),
	cacheWrite5m: rounds.reduce((sum, { cacheWrite5m }) => sum + cacheWrite5m, 0),
	cacheWrite1h: rounds.reduce((sum, { cacheWrite1h }) => sum + cacheWrite1h, 0)
});
/** The same response with other tokens in its rounds, counted from 0. Advisors and server-side compaction stay. */
const mapRounds = (request, change) => {
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
			...isOne ? change(usage, 0) : sumOf$3(rounds.map(change)),
			iterations
		}
	};
};

// src/analysis/breaks/reprice.ts
/** Nanodollars of a request as it is; null: no price is known. */
const nanosOf$1 = (request, prices) => prices.quickNanos(request, request.usage) ?? prices.price(request).nanos;
/** Nanodollars, had the rounds of a request held other tokens. A response of one call is one round. */
const nanosWith = (request, change, prices) => prices.quickNanos(request, change(request.usage, 0)) ?? prices.price(mapRounds(request, change)).nanos;

// src/analysis/breaks/compactions.ts
/** Effects of a thread's compactions that lie in this run, in file order. */
const compactionEffects = ({ thread }, prices) => {
	const compactions = compactionsInRun(thread);
	return compactions.map((compaction, index) => effectOf(compaction, compactions[index + 1] ?? null, thread, prices));
};
const effectOf = (compaction, until, thread, prices) => {
	const { at, trigger, preTokens, postTokens } = compaction;
	const afterTurn = turnsBefore(thread, compaction);
	const previous = thread.requests[afterTurn - 1] ?? thread.before;
	const later = thread.requests.slice(afterTurn, until === null ? void 0 : turnsBefore(thread, until));
	const next = later[0] ?? null;
	const contextBefore = previous === null ? null : contextTokens(previous);
	const contextAfter = next === null ? null : contextTokens(next);
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
		coldTurnNanos: next === null ? null : nanosOf$1(next, prices),
		summaryNanosAtLeast: previous === null ? null : nanosOf$1(readingAll(previous), prices),
		avoidedNanos: carried(later, taken, prices)
	};
};
/** A request that reads a whole prompt from the cache and writes nothing. */
const readingAll = (request) => ({
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
		cacheRead: contextTokens(request)
	}
});
/** What reading `tokens` more in each of them would have added to the price of requests. */
const carried = (requests, tokens, prices) => {
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
		const actual = nanosOf$1(request, prices);
		const more = nanosWith(request, fuller, prices);
		if (actual === null || more === null) return null;
		sum += more - actual;
	}
	return sum;
};

// src/analysis/compaction-rows.ts
/** The compactions of a session that lie in this run, thread by thread, at list prices. */
const compactionRows = ({ threads }, prices) => threads.flatMap((thread) => compactionEffects({ thread }, prices)).map((effect) => ({
	sessionId: effect.sessionId,
	thread: effect.thread,
	afterTurn: effect.afterTurn,
	at: isoOrNull(effect.at),
	trigger: effect.trigger,
	preTokens: effect.preTokens,
	postTokens: effect.postTokens,
	contextBefore: effect.contextBefore,
	contextAfter: effect.contextAfter,
	coldTurnUsd: usdOrNull(effect.coldTurnNanos),
	summaryUsdAtLeast: usdOrNull(effect.summaryNanosAtLeast),
	avoidedUsd: usdOrNull(effect.avoidedNanos)
}));

// src/analysis/session-row.ts
/** `nanos`: of all its requests; null: some have no price. */
const sessionRow = ({ session, requests, gaps }, nanos) => ({
	sessionId: session.id,
	usd: nanos === null || gaps.some((gap) => gap.nanos === null) ? null : nanosToUsd(nanos + gapNanos(gaps)),
	turns: requests.length,
	cliVersion: session.cliVersion,
	startedAt: isoOrNull(session.startedAt),
	endedAt: isoOrNull(session.endedAt),
	finished: !session.isIncomplete
});

// src/analysis/traits.ts
/** Before, one-hour writes were priced as five-minute writes: wrong up to 2.1.168, right from 2.1.176 on. */
const RIGHT_HOUR_WRITES = [
	2,
	1,
	176
];
const traitsOf = ({ reported, cliVersion }, sums) => ({
	guessesPrice: reported?.hasUnknownModel === true,
	hasCompactionRounds: sums.hasCompactionRounds,
	hasFallback: sums.hasFallback,
	isRegional: sums.isRegional,
	hasOldHourWrites: sums.hourWriteTokens > 0 && isOlder(cliVersion, RIGHT_HOUR_WRITES)
});

// src/analysis/summary.ts
const summarise = (bill, pricer) => {
	const { session } = bill;
	const sums = sumBill(bill);
	const all = allModels(sums.models);
	return {
		row: sessionRow(bill, all.nanos),
		threads: sums.threads.map(threadRow),
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
		context: contextOf(session, sums.threads, pricer),
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
const MOST_ISSUES$2 = 100;
/** Prices, reconciles and sums up the sessions of a recording. The requests of a corpus are let go. */
const addRecording = (run, recording, pricer) => {
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
const dropDetails = (run) => {
	run.bills = null;
	const message = `Over ${MOST_DETAILED_TURNS / 1e3},000 turns: the report has no timeline, origins or what-ifs. Name fewer sessions, or ask tollgate insights.`;
	run.issues.push({
		code: "no-timeline",
		file: null,
		line: null,
		message
	});
};
const addEvidence = (a, b) => ({
	sources: [...a.sources, ...b.sources],
	issues: [...a.issues, ...b.issues].slice(0, MOST_ISSUES$2),
	issueCount: a.issueCount + b.issueCount,
	recordsRead: a.recordsRead + b.recordsRead,
	linesSkipped: a.linesSkipped + b.linesSkipped,
	isCut: a.isCut || b.isCut,
	isExecutionFileIncomplete: a.isExecutionFileIncomplete || b.isExecutionFileIncomplete,
	sessionsLeftOut: a.sessionsLeftOut + b.sessionsLeftOut
});

// src/analysis/mismatch.ts
/** Differences up to this share of our figure are not worth a word. */
const TOLERATED = .01;
/** Whether Claude Code's own dollars and ours for the same requests differ by more than is tolerated, or cannot be compared (`ours` null). */
const isApart = (reportedUsd, ours) => ours === null || Math.abs(usdToNanos(reportedUsd) - ours) > TOLERATED * Math.max(ours, 1);
/**
* Whether Claude Code's own figure differs from ours for the same requests by more than 1 %, and why where that can be
* known. Null: the two agree, or they cannot be compared.
*/
const mismatchOf = (sessions, hasOverrides) => {
	const compared = sessions.filter(({ reported }) => reported !== null);
	if (compared.length === 0) return null;
	const reported = compared.reduce((sum, session) => sum + (session.reported?.usd ?? 0), 0);
	const isUnknown = compared.some(({ comparableNanos }) => comparableNanos === null);
	const ours = compared.reduce((sum, { comparableNanos }) => sum + (comparableNanos ?? 0), 0);
	if (!isApart(reported, isUnknown ? null : ours)) return null;
	const reasons = hasOverrides ? ["your own prices apply here, list prices there"] : reasonsFor(compared, isUnknown);
	return {
		code: "price-mismatch",
		file: null,
		line: null,
		message: `Claude Code prices otherwise: ${reasons.length === 0 ? "by no price list we know" : reasons.join("; ")}.`
	};
};
const reasonsFor = (sessions, isUnknown) => {
	const some = (trait) => sessions.some(({ traits }) => traits[trait]);
	const hasFallback = some("hasFallback");
	return [
		[isUnknown || some("guessesPrice"), "it guesses the price of a model that no price list knows"],
		[hasFallback, "it prices a fallback response as the model that was asked for and leaves out declined attempts"],
		[!hasFallback && some("hasCompactionRounds"), "it leaves out server-side compaction"],
		[!hasFallback && some("isRegional"), "it leaves out the regional premium of 10 %"],
		[some("hasOldHourWrites"), "its version prices one-hour cache writes at the five-minute rate"]
	].filter(([holds]) => holds).map(([, reason]) => reason);
};

// src/analysis/quality.ts
const MOST_ISSUES$1 = 20;
/** What a reader of the report must know about the numbers, and the first problems behind it. */
const qualityOf = (evidence, sessions, extra, hasOverrides) => {
	const mismatch = mismatchOf(sessions, hasOverrides);
	const own = [
		...extra,
		...leftOutIssue(evidence, sessions),
		...mismatch === null ? [] : [mismatch],
		...sessions.flatMap(({ issues }) => issues)
	];
	return {
		flags: flagsOf(evidence, sessions, mismatch !== null),
		issues: [...own, ...evidence.issues].slice(0, MOST_ISSUES$1),
		issueCount: own.length + evidence.issueCount,
		recordsRead: evidence.recordsRead,
		linesSkipped: evidence.linesSkipped
	};
};
/** Nothing found and all of it left out are two things, with two remedies. */
const leftOutIssue = ({ sessionsLeftOut }, sessions) => {
	if (sessionsLeftOut === 0 || !sessions.every(isUnused)) return [];
	return [{
		code: "left-out",
		file: null,
		line: null,
		message: `${sessionsLeftOut === 1 ? "1 session was" : `${sessionsLeftOut} sessions were`} found and left out: not of the time or the session that was asked for; see since and session-id (on the command line: --since, --session).`
	}];
};
const flagsOf = (evidence, sessions, isMismatch) => {
	return [
		["no-usage", sessions.every(isUnused)],
		["unknown-model", !sessions.every(({ isWhollyPriced }) => isWhollyPriced)],
		["incomplete", evidence.isCut || sessions.some(({ isIncomplete }) => isIncomplete)],
		["provisional", sessions.some(({ placeholders }) => placeholders > 0)],
		["error-result", sessions.some(({ isError }) => isError)],
		["execution-file-incomplete", evidence.isExecutionFileIncomplete],
		["managed-prices", sessions.some(({ isManaged }) => isManaged)],
		["price-mismatch", isMismatch]
	].filter(([, holds]) => holds).map(([flag]) => flag);
};
/** Nothing was measured: no request, and no total that states any spend. A zero bill is never made up. */
const isUnused = ({ row, gaps, reported }) => row.turns === 0 && gaps.length === 0 && (reported?.usd ?? 0) === 0;
/** The true bill can only be higher than ours: cut short, or placeholders that nothing makes good. */
const isFloor = (evidence, sessions) => evidence.isCut || sessions.some(({ isIncomplete, openPlaceholders }) => isIncomplete || openPlaceholders > 0);

// src/analysis/timeline.ts
/** Every turn of the bills, thread by thread, with what happened before it. A break says more than a compaction. */
const timelineOf = (bills, breaks) => {
	const broken = turnsByThread(breaks);
	return bills.flatMap((bill) => turnsOf$2(bill, broken));
};
const turnsOf$2 = ({ session, requests }, broken) => {
	let from = 0;
	return session.threads.flatMap((thread) => {
		const own = requests.slice(from, from + thread.requests.length);
		from += own.length;
		const compacted = turnsAfterCompaction(thread);
		const breaks = broken.get(keyOf(thread.sessionId, thread.id));
		return own.map((priced, index) => timelineRow(thread, index + 1, priced, eventOf(index + 1, compacted, breaks)));
	});
};
const keyOf = (sessionId, thread) => `${sessionId} ${thread}`;
const turnsByThread = (breaks) => {
	const turns = /* @__PURE__ */ new Map();
	for (const { sessionId, thread, turn } of breaks) {
		const key = keyOf(sessionId, thread);
		turns.set(key, (turns.get(key) ?? /* @__PURE__ */ new Set()).add(turn));
	}
	return turns;
};
/** Turns of a thread that came right after a compaction. */
const turnsAfterCompaction = (thread) => new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1));
const eventOf = (turn, compacted, breaks) => {
	if (breaks?.has(turn)) return "cache-break";
	return compacted.has(turn) ? "compaction" : null;
};
const timelineRow = (thread, turn, { request, lines, nanos }, event) => ({
	turn,
	sessionId: thread.sessionId,
	thread: thread.id,
	at: isoOrNull(request.at),
	model: lines[0].model,
	contextTokens: contextTokens(request),
	outputTokens: request.usage.output,
	usd: usdOrNull(nanos),
	costs: turnCosts(lines),
	event
});
/** What a turn's lines cost, bucket by bucket; null: one of them has no price. */
const turnCosts = (lines) => {
	let input = 0;
	let output = 0;
	let cacheRead = 0;
	let cacheWrite = 0;
	let webSearch = 0;
	for (const { cost } of lines) {
		if (cost === null) return null;
		input += cost.input;
		output += cost.output;
		cacheRead += cost.cacheRead;
		cacheWrite += cost.cacheWrite5m + cost.cacheWrite1h;
		webSearch += cost.webSearch;
	}
	return {
		input: nanosToUsd(input),
		output: nanosToUsd(output),
		cacheRead: nanosToUsd(cacheRead),
		cacheWrite: nanosToUsd(cacheWrite),
		webSearch: nanosToUsd(webSearch)
	};
};

// src/analysis/why/no-why.ts
/** What a report says where it does not say why. */
const NO_WHY = {
	origins: [],
	pieces: [],
	composition: null,
	cacheBreaks: [],
	losses: {
		usd: 0,
		share: null,
		causes: []
	},
	waste: {
		repeatedCalls: [],
		cutOutputs: [],
		retries: []
	},
	whatIf: null,
	advice: []
};
/** What it says where there is no session to ask: the same as `whyOf` of none. */
const WHY_NOTHING = {
	...NO_WHY,
	composition: {
		tokens: [],
		origins: []
	}
};

// src/analysis/breaks/line-search.ts
/** Index of the first line above `line`; lines rise. */
const firstAbove = (lines, line) => {
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
const piecesBetween = ({ lines, kinds, names }, from, to) => {
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
const statedLifetime = ({ cacheTtl, usage }) => {
	if (cacheTtl === "1h") return ONE_HOUR;
	if (cacheTtl === "5m") return FIVE_MINUTES;
	if (usage.cacheWrite1h > 0) return ONE_HOUR;
	return usage.cacheWrite5m > 0 ? FIVE_MINUTES : null;
};

// src/analysis/breaks/priced-thread.ts
/** Nanodollars of all turns as they are priced; null: some turn has no price. */
const actualNanos = (threads) => {
	let sum = 0;
	for (const { turns } of threads) for (let index = 0; index < turns.length; index += 1) {
		const nanos = turns[index]?.nanos ?? null;
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
/** The steps of a thread that are wanted, the one into the run first. Few are, so only those are made. */
const stepsOf = ({ thread, turns }, isWanted) => {
	const steps = [];
	const compactions = inOrder(thread.compactions);
	let previous = thread.before;
	let lifetimeMs = FIVE_MINUTES;
	for (let index = 0; index < turns.length; index += 1) {
		const priced = turns[index];
		if (priced === void 0) continue;
		if (previous !== null) {
			lifetimeMs = statedLifetime(previous) ?? lifetimeMs;
			if (isWanted(previous, priced, lifetimeMs)) {
				const isCompacted = isAnyBetween(compactions, previous, priced.request);
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
const gapBetween = (previous, { at }) => previous.at === null || at === null || at < previous.at ? null : at - previous.at;

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
const reportedCause = ({ request }) => REPORTED.get(request.cacheMiss?.reason ?? "") ?? null;
/** The first list, in the order of the prompt, that was announced again between the two requests. */
const changedList = ({ previous, priced }, { pieces }) => {
	const between = piecesBetween(pieces, previous.line, priced.request.line);
	const isAnnounced = ([list]) => between.some(({ kind, name }) => kind === "attachment" && name === list);
	return [...LISTS].find(isAnnounced)?.[1] ?? null;
};
const isOtherEffort = ({ previous, priced: { request } }) => previous.effort !== null && request.effort !== null && previous.effort !== request.effort;
/** A prompt only grows unless something of it was taken away, and all behind that place is new to the cache. */
const isShorter = ({ previous, priced: { request } }) => promptTokens$2(firstRoundOf(request)) < promptTokens$2(lastRoundOf(previous));
/**
* Why a prompt was written again (R44): the API's word first, then what is certain, then what is likely.
* `previousModel` and the turn's own are those that answered, by their canonical names.
*/
const diagnose = (step, thread, previousModel) => {
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
const readInstead = (tokens, count) => {
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
const asRead = (count) => (tokens, round) => round === 0 && count > 0 ? readInstead(tokens, count) : tokens;
/**
* What writing tokens again cost beyond reading them, in nanodollars: tokens × (write rate − read rate), each of the two
* prices rounded as the bill is; nothing where a user's own prices have writes cheaper than reads. Null: no price is known.
*/
const lostTo = (request, rewrittenTokens, prices) => {
	const actual = nanosOf$1(request, prices);
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
const missedTokens = (previous, request) => {
	const first = firstRoundOf(request);
	const prompt = promptTokens$2(first);
	if (prompt - first.cacheRead < LEAST_REWRITTEN) return 0;
	const last = lastRoundOf(previous);
	const expected = promptTokens$2(last);
	return expected > last.input ? Math.min(expected, prompt) - first.cacheRead : 0;
};
const isMiss = (previous, priced) => {
	if (missedTokens(previous, priced.request) < LEAST_REWRITTEN) return false;
	return firstRoundOf(priced.request).cacheRead / promptTokens$2(lastRoundOf(previous)) < LEAST_READ || reportedCause(priced) !== null;
};
/**
* The turns of a thread that wrote a prompt again which the cache had held (R44), in order. The cold turn after a
* compaction is none: it belongs to the compaction.
*/
const findBreaks = (priced, prices) => {
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
const wasteOf = (priced) => {
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
const isResent = ({ pieces: { lines } }, previous, request) => contextTokens(previous) === contextTokens(request) && (lines[firstAbove(lines, previous.line)] ?? request.line) >= request.line;
/** Repeated calls, the most frequent first. */
const repeatedCalls = ({ turns }, place) => {
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
const repeatedInputs = (turns) => {
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
const lossesOf = (threads, prices) => {
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
const sumByCause = (breaks) => {
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

// src/analysis/by-thread.ts
/** The requests of a bill stand thread by thread. */
const byThread = ({ session, requests }) => {
	let from = 0;
	return session.threads.map((thread) => {
		const own = requests.slice(from, from + thread.requests.length);
		from += thread.requests.length;
		return {
			thread,
			requests: own
		};
	});
};

// src/analysis/origins/segments.ts
const newSegments = () => ({
	labels: [],
	starts: [],
	due: [],
	paid: [],
	length: 0
});
const push$1 = (segments, label, size) => {
	segments.labels.push(label);
	segments.starts.push(segments.length);
	segments.due.push(0);
	segments.paid.push(0);
	segments.length += size;
};
/** Index of the last segment that starts before a position; -1: none. */
const lastBefore$1 = (starts, position) => {
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
const addTo$1 = (column, row, value) => {
	if (row >= 0) column[row] = (column[row] ?? 0) + value;
};
/** Charges every token before a position, in nanodollars per token. */
const chargeUpTo = (segments, position, rate) => {
	if (rate === 0) return;
	const { starts, due, paid, length } = segments;
	const row = lastBefore$1(starts, position);
	if (position >= (starts[row + 1] ?? length)) {
		addTo$1(due, row, rate);
		return;
	}
	addTo$1(paid, row, rate * (position - (starts[row] ?? 0)));
	addTo$1(due, row - 1, rate);
};
/** Settles the last segment, up to its end: what is due falls on it, and on those before it later. */
const settleLast = ({ starts, due, paid, length }) => {
	const row = starts.length - 1;
	const rate = due[row] ?? 0;
	addTo$1(paid, row, rate * (length - (starts[row] ?? 0)));
	addTo$1(due, row - 1, rate);
	due[row] = 0;
};
/** Takes the last segment away, and tells of it with its whole cost. */
const popLast = (segments, onEnd) => {
	settleLast(segments);
	segments.length = segments.starts.pop() ?? 0;
	segments.due.pop();
	const label = segments.labels.pop();
	const nanos = segments.paid.pop() ?? 0;
	if (label !== void 0) onEnd(label, Math.round(nanos));
};
/** Drops what stands behind a position; `onEnd` is told of every segment that is gone, latest first, with its whole cost. */
const cutSegments = (segments, length, onEnd) => {
	const { starts } = segments;
	while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= length) popLast(segments, onEnd);
	if (segments.length <= length) return;
	settleLast(segments);
	segments.length = length;
};

// src/analysis/origins/carried.ts
/** How many single pieces are told of: a headline needs one. */
const MOST_PIECES = 5;
const newCarried = (owner) => ({
	owner,
	segments: newSegments(),
	calls: 0,
	found: [],
	least: Number.NEGATIVE_INFINITY
});
/** Puts a piece at the context's end. The next call is the first to send it. */
const carry = (carried, turn, origin, tokens, isEstimated) => push$1(carried.segments, {
	turn,
	origin,
	tokens,
	isEstimated,
	firstCall: carried.calls + 1
}, tokens);
/** Puts tokens there that are no piece. */
const carryUnnamed = ({ segments }, tokens) => push$1(segments, null, tokens);
/** Ends the pieces behind a position. */
const drop = (carried, length) => cutSegments(carried.segments, length, (label, nanos) => {
	if (label !== null && nanos >= carried.least) keep$1(carried, label, nanos);
});
const keep$1 = (carried, { turn, origin, tokens, isEstimated, firstCall }, nanos) => {
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
const newRates = () => [
	0,
	0,
	0,
	0
];
/** The mean rates of a response, by bucket. */
const setRates = (rates, { tokens, cost }) => {
	rates[0] = cost === null ? 0 : rateOf(cost.cacheRead, tokens.cacheRead);
	rates[1] = cost === null ? 0 : rateOf(cost.cacheWrite1h, tokens.cacheWrite1h);
	rates[2] = cost === null ? 0 : rateOf(cost.cacheWrite5m, tokens.cacheWrite5m);
	rates[3] = cost === null ? 0 : rateOf(cost.input, tokens.input);
};
const rateOf = (nanos, tokens) => tokens === 0 ? 0 : nanos / tokens;
/** Charges a call to the pieces it sent, region by region, at the rates of its response. */
const chargeCall = (carried, call, rates) => {
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
const dearest = (pieces) => [...pieces].sort((a, b) => b.nanos - a.nanos || sentTokens(b) - sentTokens(a) || a.turn - b.turn || (nameOf$1(a) < nameOf$1(b) ? -1 : 1)).slice(0, MOST_PIECES);
const nameOf$1 = ({ sessionId, threadId, origin }) => `${sessionId} ${threadId} ${origin}`;
const sentTokens = ({ tokens, timesResent }) => tokens * (timesResent + 1);

// src/analysis/origins/sums.ts
const sumFor = (sums, origin) => {
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
const totalOf$1 = (cost) => PARTS.reduce((sum, part) => sum + cost[part], 0);
/** The origins, dearest first, then the larger, then by name. */
const originRows = (sums) => [...sums].map(([origin, sum]) => ({
	origin,
	...sum,
	nanos: totalOf$1(sum.cost)
})).sort((a, b) => b.nanos - a.nanos || b.tokens - a.tokens || (a.origin < b.origin ? -1 : 1));
/** The origins of several threads or sessions together. */
const sumOrigins = (lists) => {
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
const timesResent = ({ tokens, resentTokens }) => tokens === 0 ? 0 : resentTokens / tokens;

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
const hasToolResult = ({ kinds }, first, end) => {
	for (let row = first; row < end; row += 1) if (kinds[row] === "tool-result") return true;
	return false;
};
/**
* Who put a piece into the context; null: it never got there. `hasTools`: a tool's result came with it between the same two
* requests, `isBehind`: so did the piece before it. What a hook prints goes to the model at a session's start and at a prompt,
* not around a tool. https://code.claude.com/docs/en/hooks
*/
const originOf = ({ kinds, names }, row, isBehind, hasTools, tools) => {
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
const toolOrigin = (name, tools) => {
	const known = tools.get(name);
	if (known !== void 0) return known;
	const server = name.startsWith("mcp__") ? MCP_TOOL.exec(name)?.groups?.["server"] : void 0;
	const origin = server === void 0 ? BY_TOOL.get(name) ?? `tool:${name === "" ? "unknown" : name}` : `mcp:${server}`;
	tools.set(name, origin);
	return origin;
};

// src/analysis/origins/arrived.ts
const newArrived = () => ({
	origins: [],
	usual: [],
	count: 0,
	bytes: 0,
	usualTokens: 0,
	isCompacted: false
});
/** Makes it ready for the next request. */
const clear = (arrived, isCompacted) => {
	arrived.count = 0;
	arrived.bytes = 0;
	arrived.usualTokens = 0;
	arrived.isCompacted = isCompacted;
};
/** Adds a piece: the size of its JSON, and the tokens that this usually is. */
const arrive = (arrived, origin, bytes, usual) => {
	arrived.origins[arrived.count] = origin;
	arrived.usual[arrived.count] = usual;
	arrived.count += 1;
	arrived.bytes += bytes;
	arrived.usualTokens += usual;
};
/** Bytes of JSON per token, as measured on public transcripts: code and logs are denser than prose. docs/origins.md */
const bytesPerToken = (kind) => kind === "tool-result" ? 2.5 : 3.5;
/**
* Goes through a thread's pieces and compactions with its requests, in file order: each is handed out once, before the
* first request that stands behind it. Pieces ahead of a compaction are gone with it.
*/
const arrivalsOf = ({ pieces, compactions, requests }, arrived) => {
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
const arriveAll = (arrived, pieces, first, end, tools) => {
	const hasTools = hasToolResult(pieces, first, end);
	for (let row = first; row < end; row += 1) {
		const origin = originOf(pieces, row, row > first, hasTools, tools);
		if (origin === null) continue;
		const bytes = pieces.bytes[row] ?? 0;
		arrive(arrived, origin, bytes, Math.ceil(bytes / bytesPerToken(pieces.kinds[row] ?? "attachment")));
	}
};

// src/analysis/origins/calls.ts
const callOf$1 = (tokens) => ({
	input: tokens.input,
	output: tokens.output,
	cacheRead: tokens.cacheRead,
	cacheWrite5m: tokens.cacheWrite5m,
	cacheWrite1h: tokens.cacheWrite1h,
	prompt: promptTokens$2(tokens)
});
/** The calls behind a response's tokens. They never hold advisors, compaction or declined attempts, which are billed apart (R30). */
const callsOf = (request) => request.usage.iterations.length === 0 ? [callOf$1(request.usage)] : roundsOf(request).map(callOf$1);

// src/analysis/origins/apportion.ts
/**
* Splits a whole number in proportion to whole weights ≥ 0. The running sum is rounded, so that the parts are whole, none is
* below 0, and they sum to the whole exactly. All 0 where no weight is above 0. `parts` is what they are written to.
*/
const apportion$1 = (whole, weights, parts = []) => {
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
const newLayers = () => ({
	all: [],
	byOrigin: /* @__PURE__ */ new Map(),
	sizes: [],
	owners: [],
	starts: [],
	length: 0
});
/** Names of tools are anybody's: those beyond a sane number share one origin. */
const MOST_ORIGINS$1 = 100;
/** The layer of an origin, made at its first piece. */
const layerOf = (layers, origin) => {
	const known = layers.byOrigin.get(origin);
	if (known !== void 0) return known;
	if (layers.all.length >= MOST_ORIGINS$1 && origin !== "other") return layerOf(layers, "other");
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
const extend = (layers, layer, tokens) => {
	layer.starts.push(layers.length);
	layer.before.push(layer.tokens);
	layer.tokens += tokens;
	layers.sizes[layer.column] = layer.tokens;
	layers.owners.push(layer);
	layers.starts.push(layers.length);
	layers.length += tokens;
};
/** Tokens of a layer before a position. */
const tokensBefore = ({ starts, before, tokens }, position) => {
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
const cutLayers = (layers, length) => {
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
const newWeights = () => ({
	rows: REGIONS.map(() => []),
	parts: []
});
/** Makes them ready for the next response. */
const clearWeights = ({ rows }) => {
	for (const row of rows) row.fill(0);
};
/** Adds a call: its prompt is all that the layers hold. */
const weigh = ({ rows }, { all }, call) => {
	for (const row of rows) while (row.length < all.length) row.push(0);
	for (const layer of all) if (layer.tokens > 0) weighLayer(rows, layer, call);
};
const weighLayer = (rows, layer, call) => {
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
const chargeInput = (accounts, { rows, parts }, cost) => {
	for (let index = 0; index < REGIONS.length; index += 1) {
		const region = REGIONS[index];
		const row = rows[index];
		if (region === void 0 || row === void 0 || cost[region.bucket] === 0) continue;
		apportion$1(cost[region.bucket], row, parts);
		for (let column = 0; column < row.length; column += 1) {
			const sum = accounts[column]?.sum;
			const nanos = parts[column];
			if (sum !== void 0 && nanos !== void 0 && nanos > 0) sum.cost[region.part] += nanos;
		}
	}
};
/** Bills a line that stands beside the response (an advisor, a compaction, a declined attempt) to its own origin. */
const chargeExtra = (sums, { kind, tokens, cost }) => {
	if (kind === "response") return;
	const sum = sumFor(sums, kind);
	sum.tokens += allTokens(tokens);
	if (cost === null) return;
	for (const { bucket, part } of REGIONS) sum.cost[part] += cost[bucket];
	sum.cost.output += cost.output;
	sum.cost.other += cost.webSearch;
};
/** Bills what a response generated, and the fees of its searches. */
const chargeOutput = (sums, { tokens, cost }) => {
	if (tokens.output === 0 && (cost?.output ?? 0) === 0 && (cost?.webSearch ?? 0) === 0) return;
	const sum = sumFor(sums, "output");
	sum.tokens += tokens.output;
	sum.cost.output += cost?.output ?? 0;
	if (cost !== null && cost.webSearch > 0) sumFor(sums, "web").cost.other += cost.webSearch;
};

// src/analysis/origins/standing.ts
const newStanding = () => ({
	calls: 0,
	carry: 0,
	marks: []
});
/** Starts the account of a new layer. */
const open = ({ calls, carry, marks }, layer, sum) => {
	marks[layer.column] = {
		sum,
		calls,
		carry
	};
	return sum;
};
/** Pays a layer what it is owed: to be done before it changes, and at the end. */
const settle = ({ calls, carry, marks }, { column, tokens }) => {
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
const chargeTail = (standing, layers, call, rates) => {
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
const areWhole = (rates) => Number.isSafeInteger(rates[0]) && Number.isSafeInteger(rates[1]) && Number.isSafeInteger(rates[2]) && Number.isSafeInteger(rates[3]);
/** A stretch of prompt behind the cached prefix, not as read but as written or fresh. */
const chargeSpan = ({ cost }, start, end, call, rates) => {
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
const tailFrom = ({ starts, length }, position) => {
	let index = starts.length;
	let end = length;
	while (index > 0 && end > position) {
		if (starts.length - index >= LONGEST_TAIL) return null;
		index -= 1;
		end = starts[index] ?? 0;
	}
	return index;
};
const between = (start, end, from, to) => Math.max(0, Math.min(end, to) - Math.max(start, from));

// src/analysis/origins/growth.ts
/** Adds pieces that so many tokens are split among, in proportion to their usual size. */
const split = ({ origins, usual, count }, tokens, isEstimated, add) => {
	const sizes = count > 1 ? apportion$1(tokens, usual.slice(0, count)) : null;
	for (let piece = 0; piece < count; piece += 1) {
		const origin = origins[piece];
		const alone = (usual[piece] ?? 0) > 0 ? tokens : 0;
		if (origin !== void 0) add(origin, sizes === null ? alone : sizes[piece] ?? 0, isEstimated, true);
	}
};
/** A context that begins, or begins again after a compaction: pieces at their usual size, and `head` is all the rest. */
const begin = (tokens, head, arrived, add) => {
	const sent = Math.min(tokens, arrived.usualTokens);
	add(head, tokens - sent, arrived.count > 0, false);
	split(arrived, sent, true, add);
};
/**
* What a context grew by. The model's own words are known; what is left is the pieces', in proportion to their usual size.
* Where something else must have come with them, they have just that size, and the rest is the other origin's.
*/
const grow$1 = (tokens, own, arrived, add) => {
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
const otherOrigin = (room, own, { origins, count, bytes }) => {
	if (own.isFloor) return "model-output";
	for (let piece = 0; piece < count; piece += 1) if (origins[piece] === "tool:ToolSearch") return "tool:ToolSearch";
	return room > bytes ? "unseen" : null;
};

// src/analysis/origins/walk.ts
const newWalk = ({ sessionId, id }) => {
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
const enter = (walk, call) => {
	const { layers, standing, arrived } = walk;
	const isFirst = layers.length === 0;
	const kept = isFirst ? 0 : keptTokens(walk, call);
	if (kept < layers.length) cut(walk, kept);
	standing.calls += 1;
	const room = call.prompt - kept;
	if (isFirst) begin(room, "baseline", arrived, walk.add);
	else if (arrived.isCompacted) begin(room, "summary", arrived, walk.add);
	else grow$1(room, walk.own, arrived, walk.add);
};
const cut = ({ layers, standing, carried }, length) => {
	for (const layer of layers.all) settle(standing, layer);
	cutLayers(layers, length);
	drop(carried, length);
};
/**
* How much of the context is still there. A compaction leaves the baseline, and so does whatever else made a prompt shorter.
* Without a compaction, what the cache still had is unchanged for certain; beyond that, room is left for what must have come.
*/
const keptTokens = ({ layers, own, arrived }, call) => {
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
const threadOrigins = (thread, requests) => {
	const walk = newWalk(thread);
	const { layers, carried } = walk;
	const takeArrivals = arrivalsOf(thread, walk.arrived);
	const contexts = [];
	for (const priced of requests) {
		walk.turn += 1;
		takeArrivals(priced.request);
		bill$1(walk, priced);
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
const bill$1 = (walk, { request, lines }) => {
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
const send = (walk, call) => {
	enter(walk, call);
	chargeCall(walk.carried, call, walk.rates);
};
const hear = ({ own }, { provisional }, { output }) => {
	own.tokens = output;
	own.isFloor = provisional;
};
const billOnly = (walk, request, call, cost) => {
	if (call.prompt > 0) {
		if (request.usage.iterations.length > 0) arriveFirst(walk, request);
		send(walk, call);
		if (cost !== null) chargeOnly(walk, call, cost);
	}
	hear(walk, request, call);
};
const chargeOnly = ({ standing, layers, weights, rates }, call, cost) => {
	if (chargeTail(standing, layers, call, rates)) return;
	clearWeights(weights);
	weigh(weights, layers, call);
	chargeInput(standing.marks, weights, cost);
};
const billRounds = (walk, request, calls, cost) => {
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
const arriveFirst = ({ arrived }, { usage }) => {
	if (usage.iterations.some(({ kind }) => kind === "compaction")) clear(arrived, true);
};
/** What the API's own tools or an advisor put between two rounds of one response: all that came beside the words. */
const arriveBetween = ({ arrived, layers }, { usage }, { prompt }) => {
	const hasAdvisor = usage.iterations.some(({ kind }) => kind === "advisor");
	const origin = usage.webSearches > 0 ? "web" : hasAdvisor ? "advisor" : null;
	const tokens = Math.max(0, prompt - layers.length);
	clear(arrived, false);
	if (origin !== null) arrive(arrived, origin, tokens, tokens);
};

// src/analysis/origins/session-origins.ts
/** Attributes a session's bill, thread by thread; what only Claude Code's totals show is `unattributed`. */
const sessionOrigins = (bill) => {
	const threads = byThread(bill).map(({ thread, requests }) => ({
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
const runOrigins = (sessions) => ({
	origins: sumOrigins(sessions.map(({ origins }) => origins)),
	pieces: dearest(sessions.flatMap(({ pieces }) => pieces))
});
const unattributed = (gaps) => {
	if (gaps.length === 0) return [];
	const sums = /* @__PURE__ */ new Map();
	const sum = sumFor(sums, "unattributed");
	for (const { tokens, nanos } of gaps) {
		sum.tokens += allTokens(tokens);
		sum.cost.other += nanos ?? 0;
	}
	return originRows(sums);
};

// src/analysis/what-if/lineup.ts
/** Models released and not retired on a day (YYYY-MM-DD), oldest first. A retirement that is only announced changes nothing. */
const lineupOf = (models, day) => ({
	models: models.filter(({ released, retired }) => released <= day && (retired === null || retired > day)).toSorted((a, b) => a.released < b.released ? -1 : Number(a.released > b.released)),
	day
});
const FAMILIES = [
	"opus",
	"sonnet",
	"haiku",
	"fable",
	"mythos"
];
const PATTERN = new RegExp(`^claude-(?:\\d[\\d-]*-)?(${FAMILIES.join("|")})(?:-|$)`);
/** The family of a canonical model id; null: none that is known. */
const familyOf = (model) => {
	const name = PATTERN.exec(model)?.[1];
	for (const family of FAMILIES) if (family === name) return family;
	return null;
};
/** The family's latest model; null: the line-up has none. */
const newestOf = ({ models }, family) => models.findLast(({ id }) => familyOf(id) === family) ?? null;

// src/analysis/what-if/advice.ts
const MOST_LINES = 3;
const CENT = 1e7;
/**
* At most three lines, dearest first, each worth at least a cent in this run. Of lines that would save the same dollars
* (all about pauses, models, or the length of the context) only the dearest is given.
*/
const adviceFor = (input) => [
	aboutPauses(input),
	aboutModels(input),
	aboutContext(input),
	aboutBreaks(input)
].map((lines) => lines.toSorted((a, b) => b.nanos - a.nanos)[0]).filter((line) => line !== void 0 && line.nanos >= CENT).flatMap((line) => line ?? []).toSorted((a, b) => b.nanos - a.nanos).slice(0, MOST_LINES);
const ofCause = ({ losses }, isWanted) => losses.causes.filter(({ cause }) => isWanted(cause)).map(({ cause, breaks, lostNanos }) => ({
	code: "avoid-breaks",
	cause,
	breaks,
	nanos: lostNanos
}));
const aboutPauses = (input) => {
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
const aboutBreaks = (input) => ofCause(input, (cause) => cause !== "expired" && cause !== "unexpected");
/** Only within a family: that a smaller model is cheaper is no news, and whether it is good enough no arithmetic can say. */
const aboutModels = ({ threads, whatIf, lineup }) => {
	const { subagentsOnHaiku } = whatIf;
	const haiku = subagentsOnHaiku === null ? [] : [{
		code: "subagents-on",
		model: subagentsOnHaiku.model,
		nanos: subagentsOnHaiku.savedNanos ?? 0
	}];
	const used = modelsOf(threads);
	const families = new Set(used.map(familyOf));
	const [family] = families;
	if (families.size !== 1 || family === void 0 || family === null) return haiku;
	const newest = newestOf(lineup, family);
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
const modelsOf = (threads) => {
	const models = /* @__PURE__ */ new Set();
	for (const { turns } of threads) for (const { lines } of turns) models.add(lines[0].model);
	return [...models];
};
const aboutContext = ({ whatIf }) => [...whatIf.compaction === null ? [] : [{
	code: "compact",
	cut: whatIf.compaction,
	nanos: whatIf.compaction.savedNanosLeast
}], ...whatIf.freshSession === null ? [] : [{
	code: "fresh-session",
	cut: whatIf.freshSession,
	nanos: whatIf.freshSession.savedNanosLeast
}]];

// src/analysis/what-if/outcome.ts
/** A sum of which a part may be unknown. */
const plus = (a, b) => a === null || b === null ? null : a + b;
/** What the bill would have been, against the one as it is. */
const against = (actual, nanos) => ({
	nanos,
	savedNanos: actual === null || nanos === null ? null : actual - nanos
});

// src/analysis/what-if/caching.ts
const otherCaching = (parts, prices) => {
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
const uncached = (tokens) => ({
	input: promptTokens$2(tokens),
	output: tokens.output,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0
});
const writtenFor1h = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
	input,
	output,
	cacheRead,
	cacheWrite5m: 0,
	cacheWrite1h: cacheWrite1h + cacheWrite5m
});
const writtenFor5m = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
	input,
	output,
	cacheRead,
	cacheWrite5m: cacheWrite5m + cacheWrite1h,
	cacheWrite1h: 0
});
/** An hour would have outlived the pause: what was written again would have been read. */
const spared = ({ columns }, prices) => {
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
const readLost = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
	input,
	output,
	cacheRead: 0,
	cacheWrite5m: cacheWrite5m + cacheRead,
	cacheWrite1h
});
const cold$1 = (tokens, round) => writtenFor5m(round === 0 ? readLost(tokens) : tokens);
/** Five minutes would not have outlived the pause. */
const lost = ({ columns }) => {
	const found = /* @__PURE__ */ new Map();
	for (const { priced } of columns) for (const { priced: { request } } of stepsOf(priced, isLost)) found.set(request, cold$1);
	return found;
};
const isLost = (previous, { request }, lifetimeMs) => lifetimeMs === 36e5 && (gapBetween(previous, request) ?? 0) > 3e5;

// src/analysis/what-if/stretches.ts
/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = .9;
/** A thread between its compactions, and other places where it got shorter. */
const stretchesOf = ({ priced: { thread }, contexts }) => {
	const stretches = [];
	const compacted = new Set(thread.compactions.map((compaction) => turnsBefore(thread, compaction)));
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
const gainsOf = (columns, keptTokens) => {
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
const cutPoints = ({ columns: { contexts, carry, output }, stretches, gains }, summaryTokens, isPlace) => {
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
const withoutSpan = (tokens, from, to) => {
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
const left = (start, count, from, to) => count - Math.max(0, Math.min(start + count, to) - Math.max(start, from));
/** A prompt of which the cache holds nothing yet: what was read is written, for as long as its own writes. */
const cold = ({ input, output, cacheRead, cacheWrite1h, cacheWrite5m }) => cacheWrite1h > 0 ? {
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
};
/** The request that reads the whole context and writes a summary of it. */
const summaryRequest = (last, output) => {
	const { cacheRead, cacheWrite5m, cacheWrite1h } = last.usage;
	const isCached = cacheRead + cacheWrite5m + cacheWrite1h > 0;
	const prompt = contextTokens(last);
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
const savedBy = ({ last, later, keptTokens, summaryTokens }, prices) => {
	const fullTokens = contextTokens(last);
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
	const summary = summaryTokens === null ? 0 : nanosOf$1(summaryRequest(last, summaryTokens), prices);
	return summary === null ? null : saved - summary;
};

// src/analysis/what-if/cut-context.ts
/**
* What a cut leaves in the prompt beyond the thread's first prompt, and how long the summary is, in tokens: the least and the
* most of the nine compactions of the corpus (10.4k–46.6k; summaries 2.2k–9.3k). docs/cache-breaks.md
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
const firstPrompt = ({ priced: { turns }, contexts }) => {
	for (let index = 0; index < turns.length; index += 1) {
		const usage = turns[index]?.request.usage;
		if (usage !== void 0 && promptTokens$2(usage) > usage.input) return contexts[index] ?? 0;
	}
	return contexts[0] ?? 0;
};
/** Where cutting the context back would have saved most. Where to cut is estimated, what it saves is exact. */
const cutsOf = (threads, prices) => {
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
const better = (best, columns, start, points) => {
	let found = best;
	for (const point of points) if (found === null || point.gain > found.point.gain) found = {
		columns,
		start,
		point
	};
	return found;
};
/** `rest`: what is left beyond the first prompt. */
const exactly = (best, rest, summary, prices) => {
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
const isBeforePrompt = ({ thread, turns }, index) => {
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
const startOf$1 = (day) => Date.parse(`${day}T00:00:00Z`);
/** Every request on each model of the line-up, cheapest first. */
const onEachModel = ({ columns, whole }, { models, day }) => {
	const at = startOf$1(day);
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
const turnsOver = (columns, windowTokens) => {
	let turns = 0;
	for (const { contexts } of columns) for (let index = 0; index < contexts.length; index += 1) if ((contexts[index] ?? 0) > windowTokens) turns += 1;
	return turns;
};
/** The run with its subagents on one model and the main agent as it was; null: it had none. */
const subagentsOn = ({ whole, apart }, { id }, day) => apart === null ? null : {
	model: id,
	...against(whole.actual, plus(apart.main.actual, apart.agents.on({
		model: id,
		at: startOf$1(day)
	})))
};
const SPLITS = [
	["opus", "sonnet"],
	["opus", "haiku"],
	["sonnet", "haiku"]
];
/** The main agent (planner) on one model and the subagents (executors) on a cheaper one, of the latest of each family. */
const plannerAndExecutor = ({ whole, apart }, lineup) => {
	if (apart === null) return [];
	const { main, agents } = apart;
	const at = startOf$1(lineup.day);
	return SPLITS.flatMap(([first, second]) => {
		const planner = newestOf(lineup, first)?.id;
		const executor = newestOf(lineup, second)?.id;
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
const columnsOf = (priced) => {
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
		add$1(columns, turn);
	}
	return {
		priced,
		actual,
		...columns
	};
};
const add$1 = ({ requests, contexts, carry, write, output }, { request, lines }) => {
	const { usage } = request;
	const { cost } = lines[0];
	const written = usage.cacheWrite5m + usage.cacheWrite1h;
	const perWrite = cost === null || written === 0 ? 0 : (cost.cacheWrite5m + cost.cacheWrite1h) / written;
	const perRead = cost === null || usage.cacheRead === 0 ? 0 : cost.cacheRead / usage.cacheRead;
	requests.push(request);
	contexts.push(contextTokens(request));
	carry.push(written > promptTokens$2(usage) / 2 ? perWrite : perRead);
	write.push(perWrite);
	output.push(cost === null || usage.output === 0 ? 0 : cost.output / usage.output);
};

// src/analysis/what-if/parts.ts
const partsOf$1 = (threads, prices) => {
	const columns = threads.map(columnsOf);
	const mains = columns.filter(isMain$1);
	const main = partOf(mains, prices);
	if (mains.length === columns.length) return {
		columns,
		whole: main,
		apart: null
	};
	const others = columns.filter((each) => !isMain$1(each));
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
const isMain$1 = ({ priced }) => priced.thread.id === "main";
const partOf = (columns, prices) => {
	let actual = 0;
	for (const each of columns) actual = plus(actual, each.actual);
	const [first, ...rest] = columns;
	const requests = first !== void 0 && rest.length === 0 ? first.requests : columns.flatMap((each) => each.requests);
	return {
		...prices.together(requests),
		actual
	};
};
const both = (main, agents) => ({
	actual: plus(main.actual, agents.actual),
	on: (other) => plus(main.on(other), agents.on(other)),
	with: (move, one) => plus(main.with(move, one), agents.with(move, one))
});

// src/analysis/what-if/what-if.ts
/** Prices a run's requests in every other way there is. */
const whatIf = (threads, prices, lineup) => {
	const haiku = newestOf(lineup, "haiku");
	const parts = partsOf$1(threads, prices);
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
const cutRow = ({ savedNanosLeast, savedNanosMost, ...cut }) => ({
	...cut,
	savedUsdLeast: nanosToUsd(savedNanosLeast),
	savedUsdMost: nanosToUsd(savedNanosMost)
});
const inUsd = ({ nanos, savedNanos, ...names }) => ({
	...names,
	usd: usdOrNull(nanos),
	savedUsd: usdOrNull(savedNanos)
});
const cutOrNull = (cut) => cut === null ? null : cutRow(cut);
const whatIfRows = (outcomes, threads) => {
	const { noCache, hourWrites, fiveMinuteWrites } = outcomes.caching;
	return {
		pricesOf: outcomes.day,
		actualUsd: usdOrNull(actualNanos(threads)),
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
const adviceRow = (advice) => ({
	code: advice.code,
	usd: nanosToUsd(advice.nanos),
	cause: "cause" in advice ? advice.cause : null,
	breaks: "breaks" in advice ? advice.breaks : null,
	model: "model" in advice ? advice.model : null,
	cut: "cut" in advice ? cutRow(advice.cut) : null
});

// src/analysis/why/composition.ts
/** Columns with a name of their own; a chart cannot tell more apart. */
const MOST_COLUMNS = 8;
const OTHER = "other";
/** The contexts of threads below each other, those origins first that were carried most. */
const compositionOf = (threads) => {
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
const spread = (row, places, blank) => {
	const wide = blank.slice();
	for (let column = 0; column < row.length; column += 1) addTo(wide, places[column] ?? 0, row[column] ?? 0);
	return wide;
};
const addTo = (sums, place, tokens) => {
	sums[place] = (sums[place] ?? 0) + tokens;
};
const mostCarried = (threads) => {
	const sums = /* @__PURE__ */ new Map();
	for (const { origins, tokens } of threads) {
		const carried = columnSums(tokens);
		for (const [column, origin] of origins.entries()) if (origin !== OTHER) sums.set(origin, (sums.get(origin) ?? 0) + (carried[column] ?? 0));
	}
	return [...sums].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1)).slice(0, MOST_COLUMNS).map(([origin]) => origin);
};
const columnSums = (rows) => {
	const sums = [];
	for (const row of rows) addRow(sums, row);
	return sums;
};
const addRow = (sums, row) => {
	for (let column = 0; column < row.length; column += 1) addTo(sums, column, row[column] ?? 0);
};

// src/analysis/why/list-priced.ts
/**
* The threads of a bill at list (or overridden) prices. Its requests are those that were billed: one that does not say what
* was asked for is asked for as the session's total says, here too. Managed prices are no list prices.
*/
const listPriced = (bill, prices) => byThread(bill).map(({ thread, requests }) => ({
	thread,
	turns: bill.isManaged ? requests.map(({ request }) => prices.price(request)) : requests
}));

// src/analysis/why/loss-rows.ts
const MOST_REPEATED = 10;
const breakRow = ({ at, lostNanos, gapMs, lifetimeMs: _, ...found }) => ({
	...found,
	at: isoOrNull(at),
	wastedUsd: usdOrNull(lostNanos),
	idleSeconds: gapMs === null ? null : Math.round(gapMs / 1e3)
});
const lossSums = ({ lostNanos, lostShare, causes }) => ({
	usd: nanosToUsd(lostNanos),
	share: lostShare === null ? null : shareOf(lostShare),
	causes: causes.map(({ lostNanos: lost, ...sum }) => ({
		...sum,
		usd: nanosToUsd(lost)
	}))
});
const wasteRows = ({ repeatedCalls, cutOutputs, retries }) => ({
	repeatedCalls: repeatedCalls.toSorted((a, b) => b.times - a.times).slice(0, MOST_REPEATED),
	cutOutputs: cutOutputs.map(({ outputNanos, ...cut }) => ({
		...cut,
		usd: usdOrNull(outputNanos)
	})),
	retries: retries.map(({ nanos, ...retry }) => ({
		...retry,
		usd: usdOrNull(nanos)
	}))
});

// src/analysis/why/origin-rows.ts
/** The origins of a bill as rows; their shares sum to exactly 1. */
const originTable = (origins) => {
	const shares = sharesOf(origins.map(({ nanos }) => nanos));
	return origins.map((sum, index) => ({
		origin: sum.origin,
		tokens: sum.tokens,
		estimatedTokens: sum.estimatedTokens,
		timesResent: Math.round(timesResent(sum) * 10) / 10,
		writeUsd: nanosToUsd(sum.cost.write),
		carryUsd: nanosToUsd(sum.cost.carry),
		freshUsd: nanosToUsd(sum.cost.fresh),
		outputUsd: nanosToUsd(sum.cost.output),
		otherUsd: nanosToUsd(sum.cost.other),
		usd: nanosToUsd(sum.nanos),
		share: shares[index] ?? 0
	}));
};
const pieceRow = ({ threadId, isEstimated, nanos, ...piece }) => ({
	...piece,
	thread: threadId,
	estimated: isEstimated,
	usd: nanosToUsd(nanos)
});

// src/analysis/why/why.ts
/**
* Why a run cost what it did. `bills` are its sessions in the report's order. Origins share out the bill as it is; breaks,
* waste and what-ifs are at list (or overridden) prices, also where the bill is at an organisation's managed ones.
*/
const whyOf = (bills, prices, lineup) => {
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

// src/analysis/build-report.ts
/** Summaries of sessions to the one report that everything else reads. */
const buildReport = (input) => {
	const { evidence, pricer, version, configFile, issues } = input;
	const measured = input.sessions.map((session, index) => ({
		session,
		bill: input.bills?.[index]
	})).sort((a, b) => byStart(a.session, b.session));
	const sessions = measured.map(({ session }) => session);
	const bills = input.bills === null ? null : measured.flatMap(({ bill }) => bill ?? []);
	const why = whyOfBills(bills, input);
	return {
		schemaVersion: 1,
		tool: {
			name: "tollgate",
			version
		},
		prices: {
			asOf: pricer.asOf,
			overrides: pricer.hasOverrides
		},
		config: configFile === null ? null : { file: configFile },
		sources: evidence.sources,
		cost: costOf$1(sessions, isFloor(evidence, sessions)),
		turns: turnsOf$1(sessions),
		context: combineContexts(sessions.map(({ context }) => context)),
		cacheEfficiency: cacheEfficiency(sessions),
		models: modelRows$1(sessions.map(({ models }) => models)),
		threads: sessions.flatMap(({ threads }) => threads),
		sessions: sessions.map(({ row }) => row),
		timeline: timelineOf(bills ?? [], why.cacheBreaks),
		compactions: sessions.flatMap(({ compactions }) => compactions),
		...why,
		quality: qualityOf(evidence, sessions, issues, pricer.hasOverrides)
	};
};
const whyOfBills = (bills, { pricer, lineup }) => {
	if (bills === null) return NO_WHY;
	return bills.length === 0 ? WHY_NOTHING : whyOf(bills, pricer, lineup);
};
const byStart = (a, b) => {
	const [first, second] = [a.row.startedAt ?? "", b.row.startedAt ?? ""];
	if (first !== second) return first < second ? -1 : 1;
	return a.row.sessionId < b.row.sessionId ? -1 : 1;
};
const turnsOf$1 = (sessions) => {
	const total = sessions.reduce((sum, { row }) => sum + row.turns, 0);
	const main = sessions.reduce((sum, { mainTurns }) => sum + mainTurns, 0);
	const stated = sessions.flatMap(({ reportedTurns }) => reportedTurns ?? []);
	const reported = stated.length === 0 ? null : stated.reduce((sum, turns) => sum + turns, 0);
	return {
		total,
		main,
		subagents: total - main,
		reported
	};
};
/** Σ cache read / Σ prompt, token-weighted (R45). */
const cacheEfficiency = (sessions) => {
	const read = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.cacheRead, 0);
	const prompt = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.all, 0);
	return prompt === 0 ? null : shareOf(read / prompt);
};

// src/analysis/run.ts
const newRun = () => ({
	sessions: [],
	bills: [],
	evidence: {
		sources: [],
		issues: [],
		issueCount: 0,
		recordsRead: 0,
		linesSkipped: 0,
		isCut: false,
		isExecutionFileIncomplete: false,
		sessionsLeftOut: 0
	},
	issues: [],
	turns: 0
});

// src/inputs/path-problem.ts
const SAID = {
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a folder of it is a file",
	EACCES: "this user may not look there",
	EPERM: "this user may not look there",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "it is too long for a path"
};
const NAME_ONE = {
	transcripts: "name a transcript, a folder of them or a glob",
	executionFile: "name a file that is written even when Claude Code fails, or leave it out"
};
const REMEDY = {
	EACCES: "give this user permission, or leave it out",
	EPERM: "give this user permission, or leave it out"
};
/** One sentence about a path that leads nowhere: where it was named, what the system said (`code`), the remedy. */
const pathProblem = (place, setting, path, code) => `${place} ${pathText(path)}: ${SAID[code] ?? "it cannot be opened"} (${code}); ${REMEDY[code] ?? NAME_ONE[setting]}`;

// src/transcript/job-start.ts
/** Clocks of the runner and of a mounted folder may differ by a little. */
const SLACK_MS = 2e3;
const modifiedAt$1 = (path) => {
	if (path === void 0 || path === "") return null;
	try {
		return statSync(path).mtimeMs;
	} catch {
		return null;
	}
};
/**
* When this job began (ms since the epoch), or null where nothing tells. The runner writes the event file once, before the
* first step (actions/runner, JobExtension: WriteWebhookPayload), and nothing touches it afterwards.
*/
const jobStart = (env) => {
	const at = modifiedAt$1(env["GITHUB_EVENT_PATH"]);
	return at === null ? null : Math.floor(at) - SLACK_MS;
};

// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles$1 = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles$1 : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || fs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename(resolvedPath);
						const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = import_picomatch.default.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
	const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync$1,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync$1,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync$1
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}

// src/transcript/tree.ts
/** Deeper trees and larger folders are no transcripts of one machine. */
const MOST_DEPTH = 24;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/**
* Whether a file in a searched folder can hold usage: transcripts and streams (.jsonl), results and execution files
* (.json); not a workflow's journal (R4) and not an agent's facts.
*/
const canHoldUsage = (name) => name.endsWith(".jsonl") && name !== "journal.jsonl" || name.endsWith(".json") && !name.endsWith(".meta.json");
const entriesOf = (folder, onError) => {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		onError(folder, error);
		return [];
	}
};
/**
* Files below a folder that can hold usage, sorted by path: a session's main file comes before its subagents'. Links are
* not followed (R60). `onError` is told of folders that cannot be opened.
*/
const filesBelow = (folder, onError, depth = 0) => {
	const entries = [...entriesOf(folder, onError)].sort((a, b) => a.name < b.name ? -1 : 1);
	const files = entries.filter((entry) => entry.isFile() && canHoldUsage(entry.name)).map((entry) => join(folder, entry.name));
	if (depth >= MOST_DEPTH) return files;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name));
	return [...files, ...folders.flatMap((entry) => filesBelow(join(folder, entry.name), onError, depth + 1))];
};

// src/transcript/locate.ts
const isGlob = (path) => /[*?{}[\]!]/.test(path);
/**
* A name for reports: relative to what was searched, with forward slashes; never absolute, and without the project's
* folder, whose name is the project's path.
*/
const nameIn = (folder, path) => {
	const parts = (path.startsWith(folder + sep$1) ? path.slice(folder.length + 1) : relative$1(folder, path)).split(sep$1);
	const isProject = (index) => index < parts.length - 1 && (index === 0 ? basename$1(folder) : parts[index - 1]) === "projects";
	return parts.filter((_, index) => !isProject(index)).join("/") || basename$1(path);
};
/** Each file once. Links were resolved where a path was named; below it none is followed. */
const unique = (files) => [...new Map(files.map((file) => [file.path, file])).values()];
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "unknown";
/** Files named by a user: files as they are, folders with all below them, globs. A path without a file is a problem. */
const locatePaths = (paths, cwd) => {
	const problems = [];
	const issues = [];
	const files = paths.flatMap((path) => {
		const found = locateOne(path, cwd, issues);
		if (typeof found !== "string") return found;
		problems.push({
			path,
			code: found
		});
		return [];
	});
	return {
		files: unique(files),
		problems,
		issues
	};
};
/** The files, or the system's word on why there is none. */
const locateOne = (path, cwd, issues) => {
	const full = resolve$1(cwd, path);
	const stat = statOf(full);
	if (typeof stat !== "string") {
		const real = realpathSync(full);
		return stat.isDirectory() ? below(real, issues) : [{
			path: real,
			name: basename$1(full)
		}];
	}
	if (!isGlob(path)) return stat;
	const matches = globSync(path, {
		cwd,
		absolute: true,
		dot: true,
		followSymbolicLinks: false,
		onlyFiles: true
	});
	if (matches.length === 0) issues.push(NO_MATCH);
	return [...matches].sort().map((match) => ({
		path: realpathSync(match),
		name: nameIn(cwd, match).replace(/^(\.\.\/)+/, "")
	}));
};
const statOf = (path) => {
	try {
		return statSync(path);
	} catch (error) {
		return codeOf(error);
	}
};
const NO_MATCH = {
	code: "no-match",
	file: null,
	line: null,
	message: "A glob that was named matched no file; `*` stays within one folder, `**` goes below."
};
const below = (folder, issues) => {
	const onError = (at, error) => {
		const message = `The folder could not be read (${codeOf(error)}); give this user read permission or leave it out.`;
		issues.push({
			code: "unreadable-folder",
			file: nameIn(folder, at),
			line: null,
			message
		});
	};
	return filesBelow(folder, onError).map((path) => ({
		path,
		name: nameIn(folder, path)
	}));
};
/** Transcripts below the roots that were written to since `since` (ms since the epoch; null: all of them). */
const locateRoots = (roots, since) => {
	const issues = [];
	const files = roots.filter((root) => existsSync(root)).map((root) => realpathSync(root)).flatMap((root) => below(root, issues)).filter((file) => file.path.endsWith(".jsonl"));
	return {
		files: unique(files.filter((file) => since === null || modifiedAt(file.path) >= since)),
		problems: [],
		issues
	};
};
const modifiedAt = (path) => {
	try {
		return lstatSync(path).mtimeMs;
	} catch {
		return 0;
	}
};
/** `<root>/<slug>/<session>.jsonl`: a subagent's file is called `agent-…`. */
const isMainFile = ({ path }) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jsonl$/i.test(basename$1(path));
const sessionOfFile = (file) => basename$1(file.path, ".jsonl");
/** The session whose main file was written to last; null where there is none. */
const latestSession = (files) => {
	const latest = files.filter(isMainFile).map((file) => ({
		file,
		at: modifiedAt(file.path)
	})).reduce((best, each) => best === null || each.at > best.at ? each : best, null);
	return latest === null ? null : sessionOfFile(latest.file);
};
/** Files that can belong to the sessions: their own, all below their folders, and agents' files beside them (R6, R7). */
const filesOfSessions = (files, sessionIds) => {
	const ids = new Set(sessionIds);
	const folders = new Set(files.filter((file) => ids.has(sessionOfFile(file))).map((file) => dirname$1(file.path)));
	const isInside = (path) => sessionIds.some((id) => path.includes(`${sep$1}${id}${sep$1}`));
	const isBeside = (file) => folders.has(dirname$1(file.path)) && basename$1(file.path).startsWith("agent-");
	return files.filter((file) => ids.has(sessionOfFile(file)) || isInside(file.path) || isBeside(file));
};
/** The file claude-code-action writes, whatever a later step or a killed one made of it (R9, R10). */
const actionExecutionFile = (runnerTemp) => {
	if (runnerTemp === void 0 || runnerTemp === "") return null;
	const path = join(runnerTemp, "claude-execution-output.json");
	return existsSync(path) ? path : null;
};

// src/transcript/roots.ts
const projectsOf = (root) => basename$1(root) === "projects" ? root : join(root, "projects");
/**
* Folders in which Claude Code keeps its transcripts: below `CLAUDE_CONFIG_DIR` (a comma list; a value may already end in
* `projects`), else below `~/.claude` and, for old installations, the XDG configuration folder.
*/
const transcriptRoots = (env, home) => {
	const configured = (env["CLAUDE_CONFIG_DIR"] ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "");
	if (configured.length > 0) return configured.map(projectsOf);
	const xdg = env["XDG_CONFIG_HOME"] || join(home, ".config");
	return [join(home, ".claude", "projects"), join(xdg, "claude", "projects")];
};
/** The same for a message, which names no path of the machine. */
const rootsText = (env) => {
	if ((env["CLAUDE_CONFIG_DIR"] ?? "").trim() !== "") return "the folder that CLAUDE_CONFIG_DIR names";
	return `~/.claude/projects or ${env["XDG_CONFIG_HOME"] ? "$XDG_CONFIG_HOME" : "~/.config"}/claude/projects`;
};

// src/locate-run.ts
/** The files that the settings ask for, and what counts of them. @throws UserError for a named file that does not exist. */
const locateRun = (settings, world) => {
	const start = startOf(settings, world);
	const named = locatePaths(namedPaths(settings, world), world.cwd);
	refuse(named.problems, settings);
	const selection = {
		since: start.at,
		sessionIds: settings.sessionIds
	};
	if (settings.transcripts.length > 0) return {
		files: named.files,
		issues: [...start.issues, ...named.issues],
		selection
	};
	const roots = locateRoots(transcriptRoots(world.env, world.home), start.at);
	const sessionIds = wantedSessions(settings, world, roots);
	const files = sessionIds.length === 0 ? roots.files : filesOfSessions(roots.files, sessionIds);
	const isNowhere = roots.files.length + named.files.length === 0;
	return {
		files: [...files, ...named.files],
		issues: [
			...start.issues,
			...named.issues,
			...roots.issues,
			...isNowhere ? [nowhere(settings, world)] : []
		],
		selection: {
			since: start.at,
			sessionIds
		}
	};
};
const nowhere = ({ since }, { env }) => {
	return {
		code: "no-transcripts",
		file: null,
		line: null,
		message: `${since.kind === "all" ? "No transcript" : "No transcript of the time asked for"} was found below ${rootsText(env)}.`
	};
};
const refuse = (problems, { places, executionFile }) => {
	if (problems.length === 0) return;
	const settingOf = (path) => path === executionFile ? "executionFile" : "transcripts";
	const told = problems.map(({ path, code }) => {
		const setting = settingOf(path);
		return pathProblem(places[setting], setting, path, code);
	});
	throw new UserError(told);
};
/** Named transcripts, and the execution file: the one that was named, else the one the action leaves behind. */
const namedPaths = ({ transcripts, executionFile }, { env, unnamed }) => {
	const left = unnamed === "job" && transcripts.length === 0 ? actionExecutionFile(env["RUNNER_TEMP"]) : null;
	const file = executionFile ?? left;
	return file === null ? transcripts : [...transcripts, file];
};
const wantedSessions = ({ sessionIds }, { unnamed }, { files }) => {
	if (sessionIds.length > 0 || unnamed !== "latest-session") return sessionIds;
	const latest = latestSession(files);
	return latest === null ? [] : [latest];
};
const startOf = ({ since }, { env }) => {
	if (since.kind === "time") return {
		at: since.at,
		issues: []
	};
	if (since.kind === "all") return {
		at: null,
		issues: []
	};
	const at = jobStart(env);
	if (at !== null) return {
		at,
		issues: []
	};
	return {
		at,
		issues: [{
			code: "unknown-job-start",
			file: null,
			line: null,
			message: "The job's start is unknown (no GITHUB_EVENT_PATH), so all transcripts found were counted; set `since`."
		}]
	};
};

// src/pricing/fraction.ts
const ONE = {
	num: 1n,
	den: 1n
};
/**
* The decimal that a finite number ≥ 0 prints as, times 10^shift, exactly: 1.1 is 11/10, not its binary neighbour.
* The denominator is a power of ten.
*/
const fractionOf = (value, shift = 0) => {
	const [digits = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", decimals = ""] = digits.split(".");
	const power = Number(exponent) - decimals.length + shift;
	const num = BigInt(whole + decimals);
	return power < 0 ? {
		num,
		den: 10n ** BigInt(-power)
	} : {
		num: num * 10n ** BigInt(power),
		den: 1n
	};
};
const times = (first, ...others) => {
	let product = first;
	for (const other of others) if (product === ONE) product = other;
	else if (other !== ONE) product = {
		num: product.num * other.num,
		den: product.den * other.den
	};
	return product;
};
/** Rounded half up to a whole number. */
const roundHalfUp = ({ num, den }) => (2n * num + den) / (2n * den);

// src/pricing/rates.ts
/** The buckets that hold tokens, in the order in which leftover nanodollars are handed out. */
const TOKEN_BUCKETS = [
	"input",
	"output",
	"cacheRead",
	"cacheWrite5m",
	"cacheWrite1h"
];
const mapBuckets = (value) => ({
	input: value("input"),
	output: value("output"),
	cacheRead: value("cacheRead"),
	cacheWrite5m: value("cacheWrite5m"),
	cacheWrite1h: value("cacheWrite1h")
});
/** The same period with every rate, of every tier, made into something else. */
const mapPeriod = (period, change) => {
	const changed = (rates) => mapBuckets((bucket) => change(rates[bucket], bucket));
	return {
		at: period.at,
		rates: changed(period.rates),
		tiers: period.tiers.map((tier) => ({
			abovePromptTokens: tier.abovePromptTokens,
			rates: changed(tier.rates)
		}))
	};
};
/** Prompt of a request in tokens: what the tier is chosen by. */
const promptTokens$1 = (tokens) => tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
/** The period in force. `at` null: the latest; before the first: the first. */
const periodAt = (periods, at) => periods.findLast((period) => at === null || period.at <= at) ?? periods[0];
/** The rates for a prompt of this many tokens. A prompt of exactly the limit is below the tier. */
const ratesIn = ({ rates, tiers }, prompt) => {
	let chosen = rates;
	for (let index = 0; index < tiers.length; index += 1) {
		const tier = tiers[index];
		if (tier !== void 0 && prompt > tier.abovePromptTokens) chosen = tier.rates;
	}
	return chosen;
};
/** The rates of one request. */
const ratesFor = (periods, at, prompt) => ratesIn(periodAt(periods, at), prompt);

// src/pricing/plan.ts
/** The periods of a response's speed; a model without a fast mode has one speed. */
const periodsOf = (plan, fast) => (fast ? plan.fastPeriods : null) ?? plan.periods;
/** A rate in USD per million tokens as nanodollars per token: a thousand times the number. */
const nanosPerToken = (usdPerMillion) => fractionOf(usdPerMillion, 3);
const fromTable = (period) => ({
	at: startOfDay(period.from),
	rates: period.rates,
	tiers: period.tiers ?? []
});
/** Denominators are powers of ten: of any two, one divides the other. */
const commonDenominator = (periods) => periods.flatMap(({ rates, tiers }) => [rates, ...tiers.map((tier) => tier.rates)]).flatMap((rates) => TOKEN_BUCKETS.map((bucket) => rates[bucket].den)).reduce((common, den) => common % den === 0n ? common : den, 1n);
const NO_PERIOD = "a model without a price period";
const isFilled = (list) => list.length > 0;
const compile = (standard, fast, multiplier) => {
	const common = commonDenominator([...standard, ...fast]);
	const whole = (period) => mapPeriod(period, ({ num, den }) => num * common / den);
	const periods = standard.map(whole);
	const fastPeriods = fast.map(whole);
	if (!isFilled(periods)) throw new RangeError(NO_PERIOD);
	return {
		periods,
		fastPeriods: isFilled(fastPeriods) ? fastPeriods : null,
		scale: times(multiplier, {
			num: 1n,
			den: common
		})
	};
};
/**
* The plan of a model of the table. A stated rate takes the place of the table's in every period, tier and speed: it is
* the user's final word for that bucket.
*/
const planOf = (model, stated = {}, multiplier = ONE) => {
	const exact = (period) => mapPeriod(fromTable(period), (usd, bucket) => stated[bucket] ?? nanosPerToken(usd));
	return {
		...compile(model.periods.map(exact), (model.fastPeriods ?? []).map(exact), multiplier),
		inferenceGeo: model.inferenceGeo,
		regionalPremium: model.regionalPremium
	};
};
/** A rate of the table is a whole number of nanodollars per token; a test holds it to that. */
const wholeNanos = (usdPerMillion) => BigInt(Math.round(usdPerMillion * 1e3));
/** What `planOf` gives for a model nothing is stated for, the short way: there is nothing to make whole. */
const listPlanOf = ({ periods, fastPeriods = [], inferenceGeo, regionalPremium }) => {
	const whole = (period) => mapPeriod(fromTable(period), wholeNanos);
	const standard = periods.map(whole);
	const fast = fastPeriods.map(whole);
	if (!isFilled(standard)) throw new RangeError(NO_PERIOD);
	return {
		periods: standard,
		fastPeriods: isFilled(fast) ? fast : null,
		scale: ONE,
		inferenceGeo,
		regionalPremium
	};
};
/** The plan of a model that only the user knows: one price for all times, sizes, speeds and places. */
const planOfRates = (rates, multiplier) => ({
	...compile([{
		at: 0,
		rates,
		tiers: []
	}], [], multiplier),
	inferenceGeo: false,
	regionalPremium: false
});

// src/pricing/bill.ts
const NOTHING = {
	cost: {
		input: 0,
		output: 0,
		cacheRead: 0,
		cacheWrite5m: 0,
		cacheWrite1h: 0,
		webSearch: 0
	},
	nanos: 0
};
/** Tokens × rate in the plan's units, before any factor. Each call by the tier of its own prompt. */
const amountsOf = (plan, { calls, at, fast }) => {
	const periods = periodsOf(plan, fast);
	const priced = calls.map(({ tokens, prompt }) => ({
		tokens,
		rates: ratesFor(periods, at, prompt)
	}));
	return mapBuckets((bucket) => priced.reduce((sum, { tokens, rates }) => sum + BigInt(tokens[bucket]) * rates[bucket], 0n));
};
/**
* Shares of a line that was multiplied and rounded as a whole. Each bucket is rounded down; the nanodollars that are then
* missing go to the largest remainders, in the order of `TOKEN_BUCKETS` among equals: the buckets sum to the line.
*/
const apportion = (amounts, { num, den }, total) => {
	const whole = mapBuckets((bucket) => amounts[bucket] * num / den);
	const missing = Number(total - TOKEN_BUCKETS.reduce((sum, bucket) => sum + whole[bucket], 0n));
	if (missing === 0) return mapBuckets((bucket) => Number(whole[bucket]));
	const favoured = TOKEN_BUCKETS.map((bucket) => ({
		bucket,
		rest: amounts[bucket] * num % den
	})).sort((a, b) => Number(b.rest - a.rest)).slice(0, missing).map(({ bucket }) => bucket);
	return mapBuckets((bucket) => Number(whole[bucket]) + (favoured.includes(bucket) ? 1 : 0));
};
/**
* Web searches carry no premium and no discount: $10 per thousand since the day the tool existed.
* https://platform.claude.com/docs/en/about-claude/pricing
*/
const webSearchNanos = (searches, at) => {
	const { usdPerRequest, since } = PRICE_TABLE.webSearch;
	return searches === 0 || at !== null && at < startOfDay(since) ? 0 : searches * usdToNanos(usdPerRequest);
};
/** Prices one line exactly: the sum of its tokens is multiplied once and rounded once, half up, to nanodollars. */
const billOf = (plan, charge) => {
	const amounts = amountsOf(plan, charge);
	const factor = times(plan.scale, charge.factor);
	const sum = TOKEN_BUCKETS.reduce((total, bucket) => total + amounts[bucket], 0n);
	const total = roundHalfUp({
		num: sum * factor.num,
		den: factor.den
	});
	const webSearch = webSearchNanos(charge.webSearches, charge.at);
	return {
		cost: {
			...apportion(amounts, factor, total),
			webSearch
		},
		nanos: Number(total) + webSearch
	};
};

// src/pricing/premiums.ts
/**
* Whether a request went to a regional endpoint: one of its model ids says so, or none says anything and the user does.
* Real Bedrock responses name the bare model; only the requested id shows the region.
*/
const isRegional = (regions, cloudRegion) => {
	let isNamed = false;
	for (const region of regions) {
		if (region !== null && region !== "global") return true;
		isNamed ||= region !== null;
	}
	return !isNamed && (cloudRegion?.trim().toLowerCase() || "global") !== "global";
};
/** The terms of what `model` did for a response. */
const termsOf = (book, request, model) => ({
	geo: request.usage.geo,
	serviceTier: request.usage.serviceTier,
	regional: isRegional([
		book.find(model).region,
		book.find(request.model).region,
		book.find(request.requestedModel ?? request.model).region
	], book.cloudRegion),
	at: request.at
});
const isUs = (geo) => geo === "us";
const isBatch = (serviceTier) => serviceTier === "batch";
/** All that a response says of its terms and that changes a rate, as one number. */
const termsKey = ({ fast, geo, serviceTier }) => (fast ? 1 : 0) + (isUs(geo) ? 2 : 0) + (isBatch(serviceTier) ? 4 : 0);
const inForce = (since, at) => at === null || at >= startOfDay(since);
/** Inference in the US costs 1.1x. https://platform.claude.com/docs/en/about-claude/pricing, data residency */
const usGeoFactor = (plan, geo, at) => {
	const { multiplier, since } = PRICE_TABLE.usGeo;
	return isUs(geo) && plan.inferenceGeo && inForce(since, at) ? fractionOf(multiplier) : ONE;
};
/** Regional endpoints of Bedrock and Google Cloud cost 1.1x from the 4.5 generation on. */
const regionalFactor = (plan, { regional, at }) => {
	const { multiplier, since } = PRICE_TABLE.regional;
	return regional && plan.regionalPremium && inForce(since, at) ? fractionOf(multiplier) : ONE;
};
const batchFactor = ({ serviceTier }) => isBatch(serviceTier) ? fractionOf(PRICE_TABLE.batch.multiplier) : ONE;
/** All premiums and discounts of a request, exactly. The platforms that know `geo` and those with regions are disjoint. */
const factorOf = (plan, terms) => times(usGeoFactor(plan, terms.geo, terms.at), regionalFactor(plan, terms), batchFactor(terms));

// src/pricing/response-parts.ts
const callOf = (tokens) => ({
	tokens,
	prompt: promptTokens$1(tokens)
});
const sumTo = (parts, whole) => TOKEN_BUCKETS.every((bucket) => parts.reduce((sum, part) => sum + part[bucket], 0) === whole[bucket]);
/** The fallback that served the response in the end, if the requested model declined. */
const servingFallback = ({ usage }) => usage.iterations.findLast(({ kind }) => kind === "fallback") ?? null;
/**
* The response's own tokens. Iterations of the serving model that sum to them are the calls the API made, each with a tier
* of its own; otherwise the response counts as one call.
*/
const responsePart = (request, model, attempts) => ({
	kind: "response",
	model,
	tokens: request.usage,
	calls: sumTo(attempts, request.usage) ? attempts.map(callOf) : [callOf(request.usage)],
	webSearches: request.usage.webSearches,
	fast: request.usage.fast
});
const extraPart = (request, kind, tokens) => ({
	kind,
	model: tokens.model ?? request.model,
	tokens,
	calls: [callOf(tokens)],
	webSearches: 0,
	fast: kind !== "advisor" && request.usage.fast
});
/**
* Splits a response into what is billed (R30): its own tokens at the model that served it; advisors and server-side
* compaction, which the response's tokens do not hold; and attempts of other models that were cut after some output.
* Attempts that declined before any output cost nothing.
* https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
*/
const partsOf = (request) => {
	const { iterations } = request.usage;
	const fallback = servingFallback(request);
	const serving = fallback?.model ?? request.model;
	const isServing = ({ model }) => fallback === null || canonicalName(model ?? request.model) === canonicalName(serving);
	const attempts = iterations.filter(({ kind }) => kind === "message" || kind === "fallback");
	const declined = attempts.filter((attempt) => !isServing(attempt) && attempt.output > 0);
	return [
		responsePart(request, serving, attempts.filter(isServing)),
		...declined.map((attempt) => extraPart(request, "declined", attempt)),
		...iterations.flatMap((iteration) => iteration.kind === "advisor" || iteration.kind === "compaction" ? [extraPart(request, iteration.kind, iteration)] : [])
	];
};

// src/pricing/cli-figure.ts
/** Claude Code 2.1.330 prices a model it does not know at this one's rates (`costBasis: "unknown"`); measured. */
const GUESS = "claude-opus-5-5";
/** The list prices Claude Code takes for a model id. */
const cliPlanOf = (book, model) => book.find(model).list ?? book.find(GUESS).list;
/** Claude Code knows no 1-hour rate for what a fallback served; its own types say so. */
const withoutHourWrites = ({ tokens, prompt }) => ({
	tokens: {
		...tokens,
		cacheWrite5m: tokens.cacheWrite5m + tokens.cacheWrite1h,
		cacheWrite1h: 0
	},
	prompt
});
/**
* What Claude Code 2.1.330 books for a part, in nanodollars: by the requested model, at list prices whatever the user
* states, without regional premium, batch discount or waived refusals; server-side compaction and declined attempts not at
* all. Null only if the table lost the model that stands for the unknown ones.
*/
const cliNanosOf = (book, request, part) => {
	if (part.kind === "compaction" || part.kind === "declined") return 0;
	const { at, usage, model, requestedModel } = request;
	const isResponse = part.kind === "response";
	const plan = cliPlanOf(book, isResponse ? requestedModel ?? model : part.model);
	if (plan === null) return null;
	const calls = isResponse && servingFallback(request) !== null ? part.calls.map(withoutHourWrites) : part.calls;
	return billOf(plan, {
		...part,
		calls,
		at,
		factor: usGeoFactor(plan, usage.geo, at)
	}).nanos;
};

// src/pricing/on-model.ts
/**
* The same tokens on another model at the prices of a time, in its own tiers and cache rates. A regional endpoint, US
* inference, batch and fast mode stay, where the model has them; attempts of other models fall away.
*/
const onModel = (request, { model, at }) => ({
	...request,
	model,
	requestedModel: request.requestedModel ?? request.model,
	at,
	usage: {
		...request.usage,
		iterations: request.usage.iterations.map((each) => ({
			...each,
			model
		}))
	}
});

// src/pricing/ordinary.ts
/** One call, by the model that answered, and billed. A lone `message` iteration, right or wrong, makes no second one. */
const isOrdinary = ({ stopReason, usage: { iterations } }) => stopReason !== "refusal" && (iterations.length === 0 || iterations.length === 1 && iterations[0]?.kind === "message");
/** Tokens × rates: `den` of it are a nanodollar. */
const amountOf = (tokens, rates) => tokens.input * rates.input + tokens.output * rates.output + tokens.cacheRead * rates.cacheRead + tokens.cacheWrite5m * rates.cacheWrite5m + tokens.cacheWrite1h * rates.cacheWrite1h;
/**
* Why plain numbers are exact here. A double holds every whole number up to 2^53, and nothing larger comes out below that.
* An amount is a sum of products of whole numbers ≥ 0, none larger than the sum: if it came out below, every step was exact.
* Up to a quarter of it the division of `nanosOf` is safe too: no quotient is so close to the next whole number that it
* comes out as that. False for what is larger, infinite or no number.
*/
const isExact = (amount, den) => 4 * (amount + den) < 2 ** 53;
/** Rounded half up, like `roundHalfUp`. */
const nanosOf = (amount, den) => Math.floor((2 * amount + den) / (2 * den));
/** One bucket at most leaves a rest, so rounding each bucket is rounding the line: there is nothing to apportion. */
const costOf = (tokens, rates, den, webSearch) => {
	const input = tokens.input * rates.input;
	const output = tokens.output * rates.output;
	const cacheRead = tokens.cacheRead * rates.cacheRead;
	const cacheWrite5m = tokens.cacheWrite5m * rates.cacheWrite5m;
	const cacheWrite1h = tokens.cacheWrite1h * rates.cacheWrite1h;
	if (den === 1) return {
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h,
		webSearch
	};
	return {
		input: nanosOf(input, den),
		output: nanosOf(output, den),
		cacheRead: nanosOf(cacheRead, den),
		cacheWrite5m: nanosOf(cacheWrite5m, den),
		cacheWrite1h: nanosOf(cacheWrite1h, den),
		webSearch
	};
};
const priceBy = ({ model, billed, cli: cliOf, webSearch: fee }, request) => {
	const cli = cliOf();
	if (cli === null) return null;
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearches } = request.usage;
	const tokens = {
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h
	};
	const prompt = promptTokens$1(tokens);
	const rates = ratesIn(billed, prompt);
	const amount = amountOf(tokens, rates);
	const cliAmount = cli === billed ? amount : amountOf(tokens, ratesIn(cli, prompt));
	if (!isExact(amount, billed.den) || !isExact(cliAmount, cli.den)) return null;
	const webSearch = webSearches * fee;
	const cost = costOf(tokens, rates, billed.den, webSearch);
	const nanos = nanosOf(amount, billed.den) + webSearch;
	return {
		request,
		lines: [{
			kind: "response",
			model,
			tokens,
			webSearches,
			cost,
			nanos,
			cliNanos: cli === billed ? nanos : nanosOf(cliAmount, cli.den) + webSearch
		}],
		nanos
	};
};
/**
* The short way to what `priceRequest` gives, for all but a few responses: tokens times ready rates, and one result. Null
* for whatever needs more: several calls, advisors, fallbacks, refusals, unknown models, roundings to apportion.
*/
const priceOrdinary = (findQuote, request) => {
	const quote = isOrdinary(request) ? findQuote(request, null) : null;
	return quote === null ? null : priceBy(quote, request);
};
/** Only the sum, for a response like this one with these tokens, or `on` another model. Null for whatever needs more. */
const ordinaryNanos = (findQuote, request, tokens, on) => {
	const quote = isOrdinary(request) ? findQuote(request, on) : null;
	if (quote === null) return null;
	const { billed, webSearch } = quote;
	const amount = amountOf(tokens, ratesIn(billed, promptTokens$1(tokens)));
	return isExact(amount, billed.den) ? nanosOf(amount, billed.den) + request.usage.webSearches * webSearch : null;
};

// src/pricing/kept.ts
/** The value under a key, made when it is first asked for and kept from then on. */
const kept = (map, key, make) => {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
};

// src/pricing/stated-plans.ts
/** The product of the multipliers that are there, exactly. */
const multiplierOf = (...multipliers) => times(ONE, ...multipliers.filter((multiplier) => multiplier !== void 0).map((multiplier) => fractionOf(multiplier)));
const ratesOf = (override) => Object.fromEntries(TOKEN_BUCKETS.flatMap((bucket) => {
	const usd = override[bucket];
	return usd === void 0 ? [] : [[bucket, nanosPerToken(usd)]];
}));
/** A model that only the user knows. Cache rates that are not stated follow the input: 0.1x, 1.25x and 2x of it. */
const ownPlan = ({ input, output, ...cache }, multiplier) => {
	if (input === void 0 || output === void 0) return null;
	const rates = {
		input,
		output,
		cacheRead: times(input, fractionOf(.1)),
		cacheWrite5m: times(input, fractionOf(1.25)),
		cacheWrite1h: times(input, fractionOf(2)),
		...cache
	};
	return planOfRates(rates, multiplier);
};
const statedPlan = (id, override, everyModel) => {
	const as = override.as === void 0 ? null : findModel(normaliseModelId(override.as).name);
	const model = as ?? findModel(normaliseModelId(id).name);
	const multiplier = multiplierOf(override.multiplier, everyModel);
	const rates = ratesOf(override);
	const plan = model === null ? ownPlan(rates, multiplier) : planOf(model, rates, multiplier);
	if (plan === null) return [];
	return [{
		from: override.from === void 0 ? Number.NEGATIVE_INFINITY : startOfDay(override.from),
		to: override.to === void 0 ? Number.POSITIVE_INFINITY : startOfDay(override.to),
		plan,
		as
	}];
};
/** What the user states. */
const statedPlans = ({ models, multiplier }) => new Map(Object.entries(models).map(([id, overrides]) => [canonicalName(id), [overrides].flat().flatMap((override) => statedPlan(id, override, multiplier)).toSorted((a, b) => a.from - b.from)]));
/** The plan that is stated for a time; null: the last one. */
const planInForce = (plans, at) => (at === null ? plans.at(-1) : plans.find(({ from, to }) => from <= at && at < to))?.plan ?? null;

// src/pricing/price-book.ts
/** Window Claude Code 2.1.330 states for a model it does not know, in tokens (`contextWindow` of its result). */
const UNKNOWN_MODEL_WINDOW = 1e6;
/** Most ids stand in the table as they are, and are no spelling of another one. */
const nameOf = (id) => modelByName(id) === null ? normaliseModelId(id) : {
	name: id,
	region: null
};
const listingOf = (id, statedFor, multiplier) => {
	const { name: normalised, region } = nameOf(id);
	const model = findModel(normalised);
	const stated = statedFor.get(model?.id ?? normalised) ?? [];
	const list = model === null ? null : listPlanOf(model);
	const standard = list === null || multiplier === ONE ? list : {
		...list,
		scale: times(list.scale, multiplier)
	};
	const name = model?.id ?? id;
	const like = stated.at(-1)?.as ?? model;
	return {
		name,
		region,
		list,
		planAt: (at) => planInForce(stated, at) ?? standard,
		facts: model === null && stated.length === 0 ? null : {
			id: name,
			displayName: model?.displayName ?? id,
			contextWindow: like?.defaultWindow ?? UNKNOWN_MODEL_WINDOW
		}
	};
};
/** The price table with the user's overrides folded in. Plans are made when a model is first asked for. */
const createPriceBook = (overrides, cloudRegion) => {
	const stated = statedPlans(overrides);
	const multiplier = multiplierOf(overrides.multiplier);
	const listings = /* @__PURE__ */ new Map();
	return {
		cloudRegion,
		find: (id) => kept(listings, id, () => listingOf(id, stated, multiplier))
	};
};

// src/pricing/price-request.ts
/**
* A refusal before any output costs nothing, though its tokens are in the usage; some categories are billed since
* 2026-09-24. https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
*/
const isUnbilledRefusal = ({ stopReason, refusalCategory, usage, at }) => {
	if (stopReason !== "refusal" || usage.output > 0) return false;
	const { billedSince, billedCategories } = PRICE_TABLE.refusals;
	return !(refusalCategory !== null && billedCategories.includes(refusalCategory)) || at !== null && at < startOfDay(billedSince);
};
const priceLine = (book, request, part) => {
	const { at } = request;
	const listing = book.find(part.model);
	const plan = listing.planAt(at);
	const isFree = part.kind === "response" && isUnbilledRefusal(request);
	const bill = (known) => isFree ? NOTHING : billOf(known, {
		...part,
		at,
		factor: factorOf(known, termsOf(book, request, part.model))
	});
	const { cost, nanos } = plan === null ? {
		cost: null,
		nanos: null
	} : bill(plan);
	return {
		kind: part.kind,
		model: listing.name,
		tokens: mapBuckets((bucket) => part.tokens[bucket]),
		webSearches: part.webSearches,
		cost,
		nanos,
		cliNanos: cliNanosOf(book, request, part)
	};
};
const sumOrNull = (lines) => lines.reduce((sum, { nanos }) => sum === null || nanos === null ? null : sum + nanos, 0);
/** Prices any response, line by line. */
const priceRequest = (book, request) => {
	const [first, ...rest] = partsOf(request);
	const price = (part) => priceLine(book, request, part);
	const lines = [price(first), ...rest.map(price)];
	return {
		request,
		lines,
		nanos: sumOrNull(lines)
	};
};

// src/pricing/quote.ts
/** How many buckets may leave a rest, at most in a tier. */
const restsOf = ({ rates, tiers }, { num, den }) => {
	const restsIn = (each) => TOKEN_BUCKETS.filter((bucket) => each[bucket] * num % den !== 0n).length;
	return Math.max(restsIn(rates), ...tiers.map((tier) => restsIn(tier.rates)));
};
/** Null where two buckets may leave a rest: then what the line is rounded by has to be apportioned. */
const readyRates = (plan, { at, usage }, factor) => {
	const whole = times(plan.scale, factor);
	const { num, den } = whole;
	const period = periodAt(periodsOf(plan, usage.fast), at);
	const rests = den === 1n ? 0 : restsOf(period, whole);
	if (rests > 1) return null;
	const by = rests === 0 ? den : 1n;
	const { rates, tiers } = mapPeriod(period, (rate) => Number(rate * num / by));
	return {
		at: period.at,
		rates,
		tiers,
		den: Number(den / by)
	};
};
const once = (make) => {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};
/** Null: a model without a price, or rates that cannot be made ready. */
const quoteOf = (book, request) => {
	const { model, requestedModel, at, usage } = request;
	const { name, planAt } = book.find(model);
	const plan = planAt(at);
	if (plan === null) return null;
	const factor = factorOf(plan, termsOf(book, request, model));
	const billed = readyRates(plan, request, factor);
	const cliRates = () => {
		const cliPlan = cliPlanOf(book, requestedModel ?? model);
		if (cliPlan === null) return null;
		const cliFactor = usGeoFactor(cliPlan, usage.geo, at);
		return cliPlan === plan && cliFactor === factor ? billed : readyRates(cliPlan, request, cliFactor);
	};
	return billed === null ? null : {
		model: name,
		billed,
		cli: once(cliRates),
		webSearch: webSearchNanos(1, at)
	};
};

// src/pricing/quotes.ts
const DAY_MS = 864e5;
/** Every dated rule starts with a UTC day (`startOfDay`), so the requests of one day share their quotes. */
const dayOf = (at) => at === null ? null : Math.floor(at / DAY_MS);
/** Makes each quote once: for a model, the model that was asked for, a day and the terms of the response. */
const createQuotes = (book) => {
	const models = /* @__PURE__ */ new Map();
	const make = (request, model, requested, day) => {
		const requestedModels = kept(models, model, () => /* @__PURE__ */ new Map());
		const days = kept(requestedModels, requested, () => /* @__PURE__ */ new Map());
		const terms = kept(days, day, () => /* @__PURE__ */ new Map());
		return kept(terms, termsKey(request.usage), () => quoteOf(book, request));
	};
	let last = null;
	return (request, on) => {
		const model = on === null ? request.model : on.model;
		const requested = on === null ? request.requestedModel : request.requestedModel ?? request.model;
		const day = dayOf(on === null ? request.at : on.at);
		const terms = termsKey(request.usage);
		if (last?.model === model && last.requested === requested && last.day === day && last.terms === terms) return last.quote;
		const known = models.get(model)?.get(requested)?.get(day)?.get(terms);
		const quote = known === void 0 ? make(on === null ? request : onModel(request, on), model, requested, day) : known;
		last = {
			model,
			requested,
			day,
			terms,
			quote
		};
		return quote;
	};
};

// src/pricing/alike.ts
/** Sorts responses into those that can be summed and those that cannot. */
const sortAlike = (requests) => {
	const limits = tierLimits();
	const groups = /* @__PURE__ */ new Map();
	const others = [];
	let last = null;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		if (request === void 0) continue;
		if (isOrdinary(request)) last = addToLikes(groups, last, request, limits);
		else others.push(request);
	}
	return {
		alike: [...groups.values()],
		others
	};
};
/** A function of its own, as V8 compiles what is called often and interprets a loop that is run through once. */
const addToLikes = (groups, last, request, limits) => {
	const day = dayOf(request.at);
	const terms = termsKey(request.usage);
	const size = sizeOf(request, limits);
	const group = last !== null && last.size === size && last.day === day && last.terms === terms && isSameModel(last, request) ? last : groupOf(groups, request, day, terms, size);
	add(group, request);
	return group;
};
const sizeOf = ({ usage }, limits) => {
	const prompt = promptTokens$1(usage);
	let size = 0;
	for (let index = 0; index < limits.length; index += 1) if (prompt > (limits[index] ?? 0)) size += 1;
	return size;
};
const isSameModel = ({ first }, { model, requestedModel }) => first.model === model && first.requestedModel === requestedModel;
const groupOf = (groups, first, day, terms, size) => {
	const key = JSON.stringify([
		first.model,
		first.requestedModel,
		day,
		terms,
		size
	]);
	const known = groups.get(key);
	if (known !== void 0) return known;
	const made = {
		first,
		day,
		terms,
		size,
		requests: [],
		tokens: {
			input: 0,
			output: 0,
			cacheRead: 0,
			cacheWrite5m: 0,
			cacheWrite1h: 0
		},
		webSearches: 0
	};
	groups.set(key, made);
	return made;
};
const add = (group, request) => {
	const { tokens } = group;
	const { usage } = request;
	tokens.input += usage.input;
	tokens.output += usage.output;
	tokens.cacheRead += usage.cacheRead;
	tokens.cacheWrite5m += usage.cacheWrite5m;
	tokens.cacheWrite1h += usage.cacheWrite1h;
	group.webSearches += usage.webSearches;
	group.requests.push(request);
};

// src/pricing/together.ts
/** Sums of the same responses in other ways. They are sorted once; each sum equals that of pricing one after the other. */
const together = (findQuote, priceOn, requests) => {
	const sorted = sortAlike(requests);
	return {
		on: (other) => sumOf$2(findQuote, sorted, other, null, (request) => ordinaryNanos(findQuote, request, request.usage, other) ?? priceOn(request, other)),
		with: (move, one) => sumOf$2(findQuote, sorted, null, move, one)
	};
};
const sumOf$2 = (findQuote, { alike, others }, on, move, one) => {
	let sum = others.length === 0 ? 0 : eachOf(others, one);
	for (const each of alike) {
		const tokens = move === null ? each.tokens : move(each.tokens);
		const nanos = atOnce(each, tokens, findQuote(each.first, on)) ?? eachOf(each.requests, one);
		if (sum === null || nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
/** Alike responses with these tokens together. Null: something is rounded or has no quote, so it takes them one by one. */
const atOnce = ({ first, webSearches }, tokens, quote) => {
	if (quote === null || quote.billed.den !== 1) return null;
	const amount = amountOf(tokens, ratesIn(quote.billed, promptTokens$1(first.usage)));
	return isExact(amount, 1) ? amount + webSearches * quote.webSearch : null;
};
const eachOf = (requests, one) => {
	let sum = 0;
	for (const request of requests) {
		const nanos = one(request);
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};

// src/pricing/pricer.ts
const NO_OVERRIDES = { models: {} };
const priceTokens = (book) => (model, tokens, webSearches, at, { fast, geo, serviceTier }) => {
	const { region, planAt } = book.find(model);
	const plan = planAt(at);
	const cliPlan = cliPlanOf(book, model);
	if (plan === null || cliPlan === null) return null;
	const terms = {
		geo,
		serviceTier,
		regional: isRegional([region], book.cloudRegion),
		at
	};
	const charge = (prompt) => ({
		calls: [{
			tokens,
			prompt
		}],
		webSearches,
		at,
		fast
	});
	const factor = factorOf(plan, terms);
	return {
		nanos: billOf(plan, {
			...charge(0),
			factor
		}).nanos,
		cliNanos: billOf(cliPlan, {
			...charge(0),
			factor: usGeoFactor(cliPlan, geo, at)
		}).nanos,
		highestTierNanos: billOf(plan, {
			...charge(Number.POSITIVE_INFINITY),
			factor
		}).nanos
	};
};
/**
* Prices responses by the list prices of their day, or by what the user states instead. Amounts are nanodollars, and exact
* up to a line's single rounding, whichever way they are found. Token counts are whole numbers ≥ 0, as the reader makes
* them; unknown models get null, never a guess.
* https://platform.claude.com/docs/en/about-claude/pricing
*/
const createPricer = ({ overrides, cloudRegion }) => {
	const stated = overrides ?? NO_OVERRIDES;
	const book = createPriceBook(stated, cloudRegion);
	const findQuote = createQuotes(book);
	const price = (request) => priceOrdinary(findQuote, request) ?? priceRequest(book, request);
	const priceOn = (request, on) => price(onModel(request, on)).nanos;
	return {
		asOf: PRICE_TABLE.asOf,
		hasOverrides: Object.keys(stated.models).length > 0 || stated.multiplier !== void 0,
		price,
		together: (requests) => together(findQuote, priceOn, requests),
		quickNanos: (request, tokens) => ordinaryNanos(findQuote, request, tokens, null),
		priceTokens: priceTokens(book),
		facts: (model) => book.find(model).facts
	};
};

// src/transcript/project-folders.ts
const IN_PROJECT = /^(?<folder>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/;
/** Where in a project folder a file lies; null: in none. */
const projectPlace = ({ path }) => {
	const { folder, session } = IN_PROJECT.exec(path)?.groups ?? {};
	return folder === void 0 || session === void 0 ? null : {
		folder,
		session
	};
};

// src/transcript/json.ts
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asObject = (value) => isObject(value) ? value : null;
/** Strings longer than `cap` are no id, name or model of Claude Code's: they are dropped rather than cut. */
const asString = (value, cap = 256) => typeof value === "string" && value.length > 0 && value.length <= cap ? value : null;
const asList = (value) => Array.isArray(value) ? value : [];
const asFinite = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
/** No date lies beyond. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_TIME = 864e13;
/** Milliseconds since the epoch of an ISO time or an epoch number; null for anything else. */
const asTime = (value) => {
	const time = typeof value === "string" ? Date.parse(value) : typeof value === "number" ? value : NaN;
	return time > 0 && time <= LAST_TIME ? time : null;
};
/** Parses one JSON value; undefined where the text is none. */
const parseJson = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** Size of a value's JSON in bytes; 0 for one nested too deep to be written. */
const jsonBytes = (value) => {
	try {
		return Buffer.byteLength(JSON.stringify(value) ?? "");
	} catch {
		return 0;
	}
};

// src/transcript/agents.ts
/** The facts beside an agent's transcript; null where there are none (before 2.1.32) or they cannot be read. */
const readAgentFacts = (transcriptPath) => {
	const path = transcriptPath.replace(/\.jsonl$/, ".meta.json");
	if (!existsSync(path)) return null;
	try {
		const meta = asObject(parseJson(readFileSync(path, "utf8")));
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
const hasBytes = (buffer, at, needle) => {
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
/** What lines are read into needs so much room; of it is taken what the longest line needs. One byte stands behind all. */
const ROOM_BYTES = 33816577;
/**
* Calls the sink for the lines that end before `end`, the first of them at or behind `from`; returns where the unfinished one
* begins. A newline stands at `end`, so that no search goes on into what an earlier read left behind.
*/
const tellLines = (room, from, end, dropped, sink) => {
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
const readLines = (fd, room, sink, step = STEP_BYTES, ready = 0) => {
	let filled = 0;
	let dropped = 0;
	for (let read = ready;; read = 0) {
		if (read === 0) read = readSync(fd, room, filled, step, null);
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
const scanPlainly = (text, at, result) => {
	if (text.startsWith("{\"type\":\"")) return IGNORED_TYPE.test(text) && !hidesRecord(text) ? 3 : 0;
	const nested = text.indexOf("{", 1);
	return nested >= NESTED_IN_RESULT && text.startsWith(RESULT, nested - NESTED_IN_RESULT) && !hidesRecord(text) && tellsResult(text, nested, at, result) ? 2 : 0;
};
/** Whether a record that counts stands at the line's end, behind one that was cut (R48). */
const hidesRecord = (text) => {
	const tail = Math.max(1, text.length - TAIL_BYTES);
	return text.includes("\"type\":\"assistant\"", tail) || text.includes("{\"type\":\"cost-state\"", tail - 1);
};
const tellsResult = (text, nested, at, result) => {
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
const tellsThread = (text, nested, at, result) => {
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
const placeOf$1 = (wanted, text, from, to) => {
	const place = text.indexOf(wanted, from);
	return place + wanted.length <= to ? place : -1;
};

// src/transcript/scanner-program.ts
/** Compiled of src/transcript/scanner by `npm run generate`: do not edit. */
const SCANNER = "AGFzbQEAAAABHwVgA39/fwF/YAJ/fwF/YAJ/fwF8YAR/f39/AX9gAAAC1QIQB2ltcG9ydHMGUkVDT1JEA38AB2ltcG9ydHMHQ09OVEVOVAN/AAdpbXBvcnRzCkZJUlNUX0ZMQUcDfwAHaW1wb3J0cwlUSU1FU1RBTVADfwAHaW1wb3J0cwtGSVJTVF9DT1VOVAN/AAdpbXBvcnRzDEZJUlNUX05FU1RFRAN/AAdpbXBvcnRzDUZJUlNUX0ZPUkVJR04DfwAHaW1wb3J0cwpCTE9DS19UWVBFA38AB2ltcG9ydHMIQkxPQ0tfSUQDfwAHaW1wb3J0cwpCTE9DS19OQU1FA38AB2ltcG9ydHMLQkxPQ0tfSU5QVVQDfwAHaW1wb3J0cwVCTE9DSwN/AAdpbXBvcnRzCklURVJBVElPTlMDfwAHaW1wb3J0cwVST1VORAN/AAdpbXBvcnRzClJPVU5EX1RZUEUDfwAHaW1wb3J0cwtST1VORF9NT0RFTAN/AAMMCwAAAQECAAABAwAEBQYBAYgEiAQGjAEVfwBBgAELfwBBEAt/AEEFC38AQcAAC38AQYCABAt/AEGAhAQLfwBBgIgEC38AQYCMBAt/AEGAkAQLfwBBiJAEC38AQZCQBAt/AEHQkgQLfwBB8JIEC38AQfCWBAt/AEHw1gQLfwBB8N4EC38AQfD+BAt/AEHwggULfwBB8IYFC38AQYCACAt/AUEACwfyARgHdGFrZUtleQAIBWJlZ2luAAoEc2NhbgAJCU1PU1RfS0VZUwMQCk1PU1RfVE9PTFMDEQtUT09MX1BMQUNFUwMSCU1PU1RfS0VQVAMTBlNUQVJUUwMUBEVORFMDFQhFRElUSU9OUwMWB05VTUJFUlMDFwRUSU1FAxgKVE9PTF9DT1VOVAMZBVRPT0xTAxoGUkVTVUxUAxsMS0VQVF9MRU5HVEhTAxwES0VQVAMdBVNMT1RTAx4FTkFNRVMDHwxOQU1FX0xFTkdUSFMDIAVPUEVOUwMhClJFTUFJTkRFUlMDIgVMSU5FUwMjBm1lbW9yeQIADAEgCuIqC9IBAgV/AnsgAC8BAP0PIQggACAAQRRrKAIQQQF2QQFrIgVBAXRqLwEA/Q8hCQNAIAEgBWoiAyACSQRAIAH9AAQAIAj9IyAD/QAEACAJ/SP9Tv1kIQMDQCADBEAgASADaGoiBiAFaiACTwRAQQAPCyAAQRRrKAIQQQF2IQdBACEEAn8DQCAEIAdJBEBBACAEIAZqLQAAIAAgBEEBdGovAQBHDQIaIARBAWohBAwBCwtBAQsEQCAGDwsgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALmgMBBH8gAC0AAUH9AEYEQCAAQQJqDwsDQCAAQQJqIgQhAwJ/A0AgASADSwRAIAP9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIFBEAgAyAFaGoiAyABIAEgA0sbDAMLIANBEGohAwwBCwsgAQshBSAALQABQSJGIgAEfyAFQQFrLQAAQdwARwUgAAsEfyAFLQABQTpHBUEBCwRAQQAPCyAFQQJqQX8hAwJAIAUgBGsiAEUgAEEfS3INACAELQAAIAQgAEEBdEEFbmotAABBA2xqIAAgBGpBAWstAABBE2xqIABBC2xqQT9xIAJBBnRqQQF0QfDWBGovAQBBAWsiBUEASAR/QQEFIAVBAnRB8P4EaigCACAARwsNAEF/IAVCASAArYZCAX2nIgAgBP0ABAAgBUEFdEHw3gRqIgP9AAQA/SP9ZCAE/QAEECAD/QAEEP0j/WRBEHRycSAARxshAwsgASADEAUiAAR/IAAtAABBLEYFQQALDQALIABBAWpBACAAIAFJQQAgABsEfyAALQAAQf0ARgVBAAsbC+wBAQN/QYALIAFBgBBrIABBAWogASAAa0GAEEsbIAEQACEAA0AgAARAIABBCGohA0GsCygCAEEBdiEEQQAhAgJ/A0AgAiAESQRAQQAgAiADai0AACACQQF0QbALai8BAEcNAhogAkEBaiECDAELC0EBCwRAQQEPCyAAQQhqIQNB3AsoAgBBAXYhBEEAIQICfwNAIAIgBEkEQEEAIAIgA2otAAAgAkEBdEHgC2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQQFrLQAAQfsARgVBAAsEQEEBDwtBgAsgAEEIaiABEAAhAAwBCwtBAAvqAQICfwF7A0AgACABSQRAIAAtAAAhAyAAQQFqIQAgA0EiRgRAAn8DQCAAIAFJBEAgAP0ABAAiBP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgBP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgNFBEAgAEEQaiEADAILQQAgACADaGoiACABTw0CGiAAQQFqIAAtAABBIkYNAhogAEECaiEADAELC0EACyIARQRAQQAPCwUgA0HbAEYgA0H7AEZyBEAgAkEBaiECBSADQd0ARiADQf0ARnIEQCACQQFrIgJFBEAgAA8LCwsLDAELC0EAC5wHAQh/IAEgAEEYakcEf0EABSAALQAEQS1GIgEEQCAALQAHQS1GIQELIAEEQCAALQAKQdQARiEBCyAALQANQTpGIgIEQCAALQAQQTpGIQILIAIEfyAALQATQS5GBSACC0EAIAEbBH8gAC0AF0HaAEYFQQALC0UEQEQAAAAAAAAAAA8LQQAhAkEAIQECfwNAIAFBBEkEQEF/IAAgAWotAABBMGtB/wFxIgdBCUsNAhogAkEKbCAHaiECIAFBAWohAQwBCwsgAgshByAAQQVqIQhBACECQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiACQQpsIAlqIQIgAUEBaiEBDAELCyACCyECIABBCGohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBkEKbCAJaiEGIAFBAWohAQwBCwsgBgshBiAAQQtqIQhBACEBAn8DQCABQQJJBEBBfyABIAhqLQAAQTBrQf8BcSIJQQlLDQIaIANBCmwgCWohAyABQQFqIQEMAQsLIAMLIQMgAEEOaiEIQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiAEQQpsIAlqIQQgAUEBaiEBDAELCyAECyEEIABBEWohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBUEKbCAJaiEFIAFBAWohAQwBCwsgBQshBSAAQRRqIQhBACEBQQAhAAJ/A0AgAEEDSQRAQX8gACAIai0AAEEwa0H/AXEiCUEJSw0CGiABQQpsIAlqIQEgAEEBaiEADAELCyABCyEBIAdBsg9OIgAEQCACQQBKIQALIAAEQCACQQxMIQALIAAEQCAGQQBKIQALIAZBHEwgACAAGyEIIANBAE4iAARAIANBF0whAAsgAARAIARBAE4hAAsgAARAIARBO0whAAsgAARAIAVBAE4hAAsgAARAIAVBO0whAAsgAUEATiAAIAAbRSAIRXIEQEQAAAAAAAAAAA8LIAJBA2sgAkEJaiACQQJKG0GZAWxBAmpBBW0gBmogB0EBayAHIAJBAkwbIgBBkANtIgJBsfUIbCAAIAJBkANsayIAQe0CbGogAEEEbWogAEHkAG1rakHt9Ctrt0QAAAAAcJmUQaIgA0E8bCAEakE8bCAFardEAAAAAABAj0CioCABt6ALvQcDAX4BewN/IAAtAAAiBUEiRgRAIAJBf0YEfwJ/IABBAWohAANAIAAgAUkEQCAA/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAE/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiAkUEQCAAQRBqIQAMAgtBACAAIAJoaiIAIAFPDQIaIABBAWogAC0AAEEiRg0CGiAAQQJqIQAMAQsLQQALBSAAQQFqIAEgAhAGCw8LIAVBMGtB/wFxQQlNBEAgAkF/RgRAA0AgAC0AAEEwa0H/AXFBCU0EQCAAQQFqIQAMAQsLBQJ/QQAgAiMESCACIwVOcg0AGgNAIAAtAABBMGtB/wFxQQlNBEBBACAAMQAAQjB9IANCCn58IgNC/////wdWDQIaIABBAWohAAwBCwsgAkECdEGAjARqIAM+AgAgAAshAAsgAA8LIAVB2wBGIAVB+wBGcgRAIAJBf0YEfyAAIAEQAwUgAiMFSCACIwZOcgR/QQEFIAJBAnRBgIAEaigCAAsEf0EABSAALQAAQdsARiEFIAJBAnRB8IIFaigCACIGQX9HBH8gBQR/QQAFIAAgASAGEAELBSACIwFGBH8gBQR/IAAgARAHBUEACwUgAiMMRgR/IAUEfwJ/IABBAmogAC0AASIFQd0ARg0AGkEAIAVB+wBHDQAaIABBAWogASMNEAEiBUEBakEAIw5BAnQiAUGAgARqKAIAIgYEfyABQYCEBGooAgAgBmtB7A4oAgBBAXZGBUEACwR/IAYjJGshBkHsDigCAEEBdiEHQQAhAQJ/A0AgASAHSQRAQQAgASAGai0AACABQQF0QfAOai8BAEcNAhogAUEBaiEBDAELC0EBCwVBAAsiAQR/Iw9BAnRBgIAEaigCAEUFIAELQQAgBRsEfyAFLQAAQd0ARgVBAAsbCwVBAAsFIAAgARADCwsLIgEEQCACQQJ0IgJBgIAEaiAAIyRqNgIAIAJBgIQEaiABIyRqNgIACyABCwsPCyACQX9HBEAgAiMESCACIwJOIgEgARsEf0EBBSAALQAAQe4ARgtFBEBBAA8LIAIjBU4EfyACQQJ0QYCABGooAgAFQQALBEBBAA8LIAJBAnQiAUGAgARqQQA2AgAgAUGAjARqIAAtAABB9ABGNgIACwJ/IAAtAAAiAUHuAEYEQCAAQQRqQQAgAC0AA0HsAEYbDAELIAFB9ABGBEAgAEEEakEAIAAtAANB5QBGGwwBCyAAQQVqQQAgAUHmAEYEfyAALQAEQeUARgVBAAsbCwvnBAIFfwF7IAIjAUYhBSACIwJOBH8gBQR/IwFBAnRBgIAEaigCAAVBAQsFQQALBEBBAA8LIAUEfwJ/IAAhAwNAIAEgA0sEQCAD/QAEACII/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAI/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiBkUEQCADQRBqIQMMAgtBACADIAZoaiIDIAFPDQIaIANBAWogAy0AAEEiRg0CGiADQQJqIQMMAQsLQQALBSABIQMgACEBAn8DQCABIANJBEAgAf0ABAAiCP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgCP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgYEQCABIAZoaiIBQQFqQQAgASADSQR/IAEtAABBIkYFQQALGwwDCyABQRBqIQEMAQsLQQALCyIBBH8gBQR/QQAFIAFBAWsgAGtBgAJLCwVBAQsEQEEADwsgAkECdCIDQYCABGogACMkajYCACADQYCEBGogAUEBayIDIyRqNgIAAkAgAiMBRg0AIAIjA0YEQEGAkAQgACADEAQ5AwAMAQsgAkEGdEHwlgRqIQUgAyAAayIDIAJBAnRB8JIEaiIGKAIARgR/An8DQCADIARKBEBBAEH//wNBASADIARrIgd0QQFrIAdBEE4bIgcgByAAIARq/QAEACAEIAVq/QAEAP0j/WRxRw0CGiAEQRBqIQQMAQsLQQELBUEACwR/QQEFIAYgA0F/IANBwABMIgQbNgIAIAQEQCAFIAAgA/wKAAALQQALRQRAIAJBAnRBgIgEaiIAIAAoAgBBAWo2AgALCyABC4QEAQZ/IAAtAAFB3QBGBEAgAEECag8LA0AgAC0AAUH7AEcEQEEADwsjB0ECdCICQYCABGpBADYCACMIQQJ0QYCABGpBADYCACMJQQJ0QYCABGpBADYCACMKQQJ0QYCABGoiA0EANgIAIABBAWogASMLEAEiAAR/IAJBgIAEaigCACIEBH8gAkGAhARqKAIAIARrQbwOKAIAQQF2RgVBAAsEfyAEIyRrIQRBvA4oAgBBAXYhBUEAIQICfwNAIAIgBUkEQEEAIAIgBGotAAAgAkEBdEHADmovAQBHDQIaIAJBAWohAgwBCwtBAQsFQQALBH8gAygCACIDRUGIkAQoAgAiBEEQRnIEf0EABSMJQQJ0QYCABGooAgAhBSAEQRRsQZCQBGoiBiMIQQJ0IgdBgIAEaigCACICNgIAIAYgAgR/IAdBgIQEaigCAAVBAAs2AgQgBiAFNgIIIAYgBQR/IwlBAnRBgIQEaigCAAVBAAs2AgwjCkECdEGAhARqKAIAIyRrIQVBfyECIAMjJGshAwNAIAMgBUkEQCACIAMtAABzQf8BcUECdEHwhgVqKAIAIAJBCHZzIQIgA0EBaiEDDAELCyAGIAJBf3M2AhBBiJAEIARBAWo2AgBBAQsFQQELBUEAC0UEQEEADwsgAC0AACICQSxGDQALIABBAWpBACACQd0ARhsLlwEAQYCACC0AACADQQF0QQVuQYCACGotAABBA2xqIANB//8Hai0AAEETbGogA0ELbGpBP3EgAEEGdGpBAXRB8NYEaiEAIANBH0sEf0EBBSAALwEACwR/QQAFIAAgAUEBajsBACABQQV0QfDeBGpBgIAIIAP8CgAAIAFBAnQiAEHw/gRqIAM2AgAgAEHwggVqIAI2AgBBAQsL0wgBA38gAUGAgAhqIQUgAEGAgAhqIQFBnAgoAgBBAXYhAAJ/A0AgACADSwRAQQAgASADai0AACADQQF0QaAIai8BAEcNAhogA0EBaiEDDAELC0EBCwRAIAFBCWohAkHMCCgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QdAIai8BAEcNAhogA0EBaiEDDAELC0EBCyIARQRAQfwIKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBgAlqLwEARw0CGiADQQFqIQMMAQsLQQELIQALIABFBEBBvAkoAgBBAXYhAEEAIQMCfwNAIAAgA0sEQEEAIAIgA2otAAAgA0EBdEHACWovAQBHDQIaIANBAWohAwwBCwtBAQshAAsgAEUEQEH8CSgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QYAKai8BAEcNAhogA0EBaiEDDAELC0EBCyEAC0EAQQMgAAR/IAAFQbwKKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBwApqLwEARw0CGiADQQFqIQMMAQsLQQELCwR/IAEgBRACBUEBCxsPCyACIAFrJCRBgIAEQQBBgAT8CwBBgIwEQQBBgAT8CwBBgJAERAAAAAAAAAAAOQMAQYiQBEEANgIAIAFBAWohAgJ/A0AgAiAFSQRAIAL9AAQA/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCIABEAgAiAAaGoiAEEAIAAgBUkbDAMLIAJBEGohAgwBCwtBAAsiAAR/IABBCmshAkGMDCgCAEEBdiEDAn8DQCADIARLBEBBACACIARqLQAAIARBAXRBkAxqLwEARw0CGiAEQQFqIQQMAQsLQQELBUEACwRAQQJBAAJ/QQAgASAFEAIEf0EABUHYkgRBADYCAAJ/QQBBkA0gASAAEAAiAkUNABpBASACLQAOQfQARw0AGkEAQcANIAEgABAAIgIEfyACQYsBaiIBIAAgACABSxshAyACQQtqIQECfwNAIAEgA0kEQCAB/QAEAP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQiBARAIAEgBGhqIgFBACABIANJGwwDCyABQRBqIQEMAQsLQQALBUEACyIBRQ0AGkHYkgQjJCACQQtqajYCAEHckgQgASMkajYCAEEBCwtFDQAaIABBKmoiAEGAAWoiASAFIAEgBUkbIQJBAEHwDSAAIgEgBRAAIgNFAn8DQCABIAJJBEAgAf0ABAD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIgQEQCABIARoaiIBQQAgASACSRsMAwsgAUEQaiEBDAELC0EACyIBRXIEf0EBBUGgDiAAIAMQAAsNABpB0JIEIAAjJGo2AgBB1JIEIAEjJGo2AgBB4JIEIAMgAGtBEWo2AgBBAQsbDwsgASAFIwAQASAFRgtcAQR/A0AgAEGAAkkEQCAAIQFBACECA0AgAkEISARAIAFBAXYiA0GghuLtfnMgAyABQQFxGyEBIAJBAWohAgwBCwsgAEECdEHwhgVqIAE2AgAgAEEBaiEADAELCwsLkQYgAEGMCAsBLABBmAgLGQIAAAASAAAAewAiAHQAeQBwAGUAIgA6ACIAQbwICwEsAEHICAsfAgAAABgAAABhAHAAaQAtAHIAZQBxAHUAZQBzAHQAIgBB7AgLATwAQfgICykCAAAAIgAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAGIAbABvAGIAIgBBrAkLATwAQbgJCysCAAAAJAAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAHMAaABhAHAAZQAiAEHsCQsBPABB+AkLMwIAAAAsAAAAZgBpAGwAZQAtAGgAaQBzAHQAbwByAHkALQBzAG4AYQBwAHMAaABvAHQAIgBBrAoLATwAQbgKCycCAAAAIAAAAHEAdQBlAHUAZQAtAG8AcABlAHIAYQB0AGkAbwBuACIAQewKCwEsAEH4CgsXAgAAABAAAAAiAHQAeQBwAGUAIgA6ACIAQZwLCwEsAEGoCwsbAgAAABQAAABhAHMAcwBpAHMAdABhAG4AdAAiAEHMCwsBLABB2AsLHQIAAAAWAAAAYwBvAHMAdAAtAHMAdABhAHQAZQAiAEH8CwsBfABBiAwLbwIAAABoAAAAIgBtAGUAcwBzAGEAZwBlACIAOgB7ACIAcgBvAGwAZQAiADoAIgB1AHMAZQByACIALAAiAGMAbwBuAHQAZQBuAHQAIgA6AFsAewAiAHQAbwBvAGwAXwB1AHMAZQBfAGkAZAAiADoAIgBB/AwLASwAQYgNCyMCAAAAHAAAACIAaQBzAFMAaQBkAGUAYwBoAGEAaQBuACIAOgBBrA0LASwAQbgNCx0CAAAAFgAAACIAYQBnAGUAbgB0AEkAZAAiADoAIgBB3A0LASwAQegNCx8CAAAAGAAAAH0AXQB9ACwAIgB1AHUAaQBkACIAOgAiAEGMDgsBHABBmA4LEQIAAAAKAAAAfQAsAHsAIgB0AEGsDgsBLABBuA4LFwIAAAAQAAAAdABvAG8AbABfAHUAcwBlAEHcDgsBLABB6A4LFQIAAAAOAAAAbQBlAHMAcwBhAGcAZQ==";

// src/transcript/shared-names.ts
const MOST_BYTES$1 = 64;
const PLACES = 64;
const newSharedNames = () => ({
	bytes: Buffer.alloc(4096),
	lengths: new Int32Array(PLACES),
	names: []
});
/** The string at bytes `start` to `end`: the one that was made last in its place, where it is the same. */
const sharedName = (shared, buffer, start, end) => {
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
const isEqual = (buffer, start, other, base, length) => {
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
const NUMBERS = new Map(KEYS.map(([object, name], number) => [`${object} ${name}`, number]));
/** No object, no key. */
const UNKNOWN = -1;
/** Number of a key: its place in the lists, so that a number tells its kind. */
const keyNumber = (object, name) => NUMBERS.get(`${object} ${name}`) ?? UNKNOWN;
const KEY_COUNT = KEYS.length;
const FIRST_FLAG = TEXTS.length;
const FIRST_COUNT = FIRST_FLAG + FLAGS.length;
const FIRST_NESTED = FIRST_COUNT + COUNTS.length;
const FIRST_FOREIGN = FIRST_NESTED + NESTED.length;
/** The objects that keys open, by key number. */
const OPENED = KEYS.map(([object, name]) => {
	if (object === 0 && name === "message") return 1;
	if (object === 1 && name === "usage") return 2;
	if (object === 2 && (name === "cache_creation" || name === "server_tool_use")) return 3;
	return object === 5 && name === "cache_creation" ? 6 : UNKNOWN;
});
/** The object that a key opens, or `UNKNOWN`: none whose keys are told apart. */
const objectOf = (key) => OPENED[key] ?? UNKNOWN;

// src/transcript/skeleton.ts
/**
* A new scanner with its columns. It is WebAssembly, because that is as fast on the first line as on the last: a report on
* one run is over before JavaScript's compilers have got to know a loop over bytes (bench/README.md).
*/
const newSkeleton = (start = startScanner) => {
	const scanner = start();
	return scanner === null ? withoutScanner() : withScanner(scanner);
};
/**
* Null where the runtime has no WebAssembly (`node --jitless`), the processor no vectors, or the process too few addresses
* left for V8 to guard the memory (Node 20 takes ten gigabytes of them, which `ulimit -v` may not allow).
*/
const startScanner = () => {
	try {
		const program = new WebAssembly.Module(Buffer.from(SCANNER, "base64"));
		return new WebAssembly.Instance(program, { imports: IMPORTS }).exports;
	} catch {
		return null;
	}
};
const withScanner = (scanner) => {
	const { memory, STARTS, ENDS, NUMBERS, TIME, EDITIONS, TOOL_COUNT, TOOLS, RESULT, LINES } = scanner;
	const integers = (at, count) => new Int32Array(memory.buffer, at.value, count);
	const room = Buffer.from(memory.buffer, LINES.value, ROOM_BYTES);
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
const withoutScanner = () => {
	const room = Buffer.allocUnsafeSlow(ROOM_BYTES);
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
const newTexts = () => ({
	texts: [],
	seen: new Int32Array(KEY_COUNT),
	names: newSharedNames()
});
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
const scanLine = ({ room, scan }, buffer, start, end) => {
	if (buffer.buffer === room.buffer && buffer.byteOffset === room.byteOffset) return scan(start, end, start);
	if (end - start > room.length) return 0;
	buffer.copy(room, 0, start, end);
	return scan(0, end - start, start);
};
/** Whether a key holds exactly this text. */
const isText = ({ starts, ends }, buffer, key, text) => {
	const start = starts[key] ?? 0;
	return start > 0 && ends[key] === start + text.length && hasBytes(buffer, start, text);
};

// src/transcript/skeleton-values.ts
const TIMESTAMP = keyNumber(0, "timestamp");
const NO_TOOLS$1 = [];
/** What `asString` makes of the value: null where there is none, an empty one or one too long to be believed. */
const textOf$1 = (skeleton, buffer, key, most = 256) => {
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
const toolsOf = (skeleton, buffer) => {
	const count = skeleton.toolCount[0] ?? 0;
	let tools = NO_TOOLS$1;
	for (let index = 0; index < count; index += 1) {
		const tool = toolAt(skeleton, buffer, index * 5);
		if (tool !== null) tools = tools.length === 0 ? [tool] : [...tools, tool];
	}
	return tools;
};
const toolAt = ({ tools, names }, buffer, place) => {
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
const timeOf = ({ starts, ends, time }, buffer) => {
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
const newRecordDraft = () => ({
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
});
const newUsage = () => ({
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
});
/**
* Puts into the draft what a skeleton holds, as `responseRecord` makes it of the parsed line; false: parse it whole. What
* no skeleton holds (a refusal's category, iterations) stays as it is in a new draft.
*/
const draftRecord = (draft, skeleton, buffer) => {
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
const draftUsage = (usage, skeleton, buffer) => {
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
const contentBytes = ({ starts, ends }, buffer) => {
	const start = starts[KEY$1.content] ?? 0;
	const end = ends[KEY$1.content] ?? 0;
	if (start === 0) return 0;
	return buffer[start - 1] === QUOTE$2 ? end - start : end - start - 2;
};

// src/transcript/reading-tools.ts
const newTools = () => ({
	interned: /* @__PURE__ */ new Map(),
	skeleton: newSkeleton(),
	draft: newRecordDraft(),
	byMessage: /* @__PURE__ */ new Map(),
	toolNames: /* @__PURE__ */ new Map(),
	inlineThreads: /* @__PURE__ */ new Map()
});
/** Lets go of what only one file needed. */
const clearTools = (tools) => {
	tools.byMessage.clear();
	tools.toolNames.clear();
	tools.inlineThreads.clear();
};

// src/transcript/reading.ts
const newReading = (file, position, tools = newTools()) => ({
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
});
/** Problems kept per file; the rest is only counted. */
const MOST_ISSUES = 5;
const addIssue = (reading, code, line, message) => {
	reading.issueCount += 1;
	if (reading.issues.length < MOST_ISSUES) reading.issues.push({
		code,
		file: reading.file.name,
		line,
		message
	});
};
/** The trace of a thread, made at its first record. The last one used is kept at hand: records of a thread come in runs. */
const traceOf = (reading, sessionId, threadId) => {
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
const addPiece = (trace, line, kind, name, bytes) => {
	trace.lines.push(line);
	trace.kinds.push(kind);
	trace.names.push(name);
	trace.bytes.push(bytes);
};
/** Widens what is known of a session's time by one record's time. */
const addTime = (reading, sessionId, at) => {
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
const sessionFromName = (file) => basename$1(file.path).replace(/\.(jsonl|json)$/i, "");
const noteVersion = (reading, sessionId, version) => {
	reading.version = version;
	reading.versions.set(sessionId, version);
};
/** The one copy of a string that many records repeat: a model, a session, a tool. */
const intern = (reading, text) => {
	const known = reading.tools.interned.get(text);
	if (known !== void 0) return known;
	reading.tools.interned.set(text, text);
	return text;
};
/** Forgets what a first pass over the file found. */
const startOver = (reading) => {
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
const count$1 = (source, field, bad) => {
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
const parseTokens = (source, bad) => {
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
const parseIterations = (raw, bad) => {
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
const parseUsage = (source, bad) => {
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
const promptTokens = (tokens) => tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
/** Tokens of all prompts of requests. */
const promptsOf = (requests) => requests.reduce((sum, { usage }) => sum + promptTokens(usage), 0);
/** Records of one response state the same prompt; distinct responses practically never do (R13). */
const samePrompt = (a, b) => a.input === b.input && a.cacheRead === b.cacheRead && a.cacheWrite5m + a.cacheWrite1h === b.cacheWrite5m + b.cacheWrite1h;

// src/transcript/fold-response.ts
/** Session of a record: its own, else the file's last, else the file's name. */
const sessionOf = (reading, named) => {
	if (named !== null && named !== reading.sessionId) reading.sessionId = intern(reading, named);
	reading.sessionId ??= sessionFromName(reading.file);
	return reading.sessionId;
};
/**
* Thread of a record. Agent files and frames carry the agent's id. Inline sidechains (1.0.x) carry none: they hang
* together by parent, from a first record without one.
*/
const threadOf$1 = (reading, record) => {
	if (record.agentId !== null) return intern(reading, record.agentId);
	if (!record.isSidechain) return "main";
	const thread = (record.parentUuid === null ? void 0 : reading.tools.inlineThreads.get(record.parentUuid)) ?? `sidechain-${(record.parentUuid ?? record.uuid ?? "").slice(-8)}`;
	if (record.uuid !== null) reading.tools.inlineThreads.set(record.uuid, thread);
	return thread;
};
/** Folds an assistant record that was parsed or scanned. */
const foldResponse = (reading, found, line, origin) => {
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
const nameTools = ({ tools }, toolUses) => {
	for (let index = 0; index < toolUses.length; index += 1) {
		const tool = toolUses[index];
		if (tool !== void 0) tools.toolNames.set(tool.id, tool.name);
	}
};
const tailOf = (record) => {
	if (record.isApiError) return "error";
	return record.toolUses.length > 0 ? "tool-use" : "text";
};
/** Records of one response: same message id, and the same request id or, where one is missing, the same prompt (R13). */
const isSameResponse = (response, record, threadId) => {
	if (response.requestId !== null && record.requestId !== null) return response.requestId === record.requestId;
	return response.threadId === threadId && samePrompt(response.usage, record.usage);
};
const addResponse = (reading, record, sessionId, threadId, line, origin) => {
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
const newResponse = (reading, record, { sessionId, threadId, line, origin }) => ({
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
});
const copyUsage = (usage, other) => {
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
const mergeRecord = (response, record) => {
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
const makeTable = () => Int32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? rest >>> 1 ^ POLYNOMIAL : rest >>> 1;
	return rest;
});
/**
* CRC-32 of the bytes `start` to `end`: what zlib's is. Loading zlib for it would take longer than a small run takes, and
* Node before 20.15 has none.
*/
const crc32$1 = (bytes, start = 0, end = bytes.length) => {
	table ??= makeTable();
	let rest = -1;
	for (let at = start; at < end; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ rest >>> 8;
	return (rest ^ -1) >>> 0;
};

// src/transcript/record.ts
const NO_TOOLS = [];
const toolUseOf = (block) => {
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
const digestOf = (input) => {
	try {
		return crc32$1(Buffer.from(JSON.stringify(input ?? null))) | 0;
	} catch {
		return 0;
	}
};
const cacheMissOf = (message) => {
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
const responseRecord = (outer, bad) => {
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
const count = (value) => Math.min(MOST_TOKENS, Math.max(0, Math.round(asFinite(value) ?? 0)));
/** Null: not stated, or told as one that is none (R62). */
const countOrNull = (row, field, bad) => {
	const value = row[field] ?? null;
	if (value === null) return null;
	if (typeof value === "number" && value >= 0 && value <= MOST_TOKENS) return Math.round(value);
	bad(field);
	return null;
};
const MOST_DOLLARS = 1e6;
const dollarsOf = (value) => Math.min(MOST_DOLLARS, Math.max(0, asFinite(value) ?? 0));
/** A total in USD; null for what can be none. */
const totalOf = (value) => {
	const usd = asFinite(value);
	return usd !== null && usd >= 0 && usd <= MOST_DOLLARS ? usd : null;
};
const basisOf = (value) => value === "list" || value === "managed" || value === "unknown" ? value : null;
const reportedUsage = (row, bad) => {
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
const modelRows = (value, bad) => {
	const rows = /* @__PURE__ */ new Map();
	for (const [model, row] of Object.entries(asObject(value) ?? {})) {
		const source = asObject(row);
		if (source !== null && model.length <= 256) rows.set(model, reportedUsage(source, bad));
	}
	return rows;
};
/** A `cost-state` record: Claude Code's running total of the session, written when a process ends (R35). */
const parseCostState = (record, file, line, bad) => {
	const sessionId = asString(record["sessionId"]);
	const totalUsd = totalOf(record["totalCostUSD"]);
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
const pendingAgents = (record) => {
	const stats = asObject(record["subagent_stats"]) ?? {};
	const killed = Object.values(asObject(stats["killed"]) ?? {}).reduce((sum, each) => sum + count(each), 0);
	return Math.max(0, count(stats["spawned"]) - count(stats["completed"]) - count(stats["failed"]) - killed);
};
const resultFacts = (record) => {
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
const parseResult = (record, fallbackSession, file, line, bad) => {
	const totalUsd = totalOf(record["total_cost_usd"] ?? record["total_cost"] ?? record["cost_usd"]);
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
const foldRecord = (reading, record, line) => {
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
const wrapped = (record) => {
	if ("message" in record || !isObject(record["data"])) return null;
	const inner = asObject(record["data"]["metadata"]);
	return typeof inner?.["type"] === "string" ? inner : null;
};
/** What a file is, is told by its records: never by its name (R11). */
const noticeShape = (reading, record) => {
	if (reading.shape === "transcript" || reading.shape === "execution-file") return;
	if ("sessionId" in record || "parentUuid" in record) reading.shape = "transcript";
	else if (record["type"] === "result") reading.shape ??= "session_id" in record ? "result" : null;
	else if ("session_id" in record) reading.shape = "stream";
};
const pushTotal = (reading, total) => {
	if (total !== null) reading.totals.push({
		...total,
		at: reading.spans.get(total.sessionId)?.last ?? null
	});
};
const badCount = (reading, line) => (field) => addIssue(reading, "bad-count", line, `\`${field}\` is no token count; it counts as 0.`);
const foldAssistant$1 = (reading, record, line, origin) => {
	const found = responseRecord(record, badCount(reading, line));
	if (found !== null) foldResponse(reading, found, line, origin);
};
/** How the text begins that stands where a user broke in. */
const INTERRUPT = "[Request interrupted by user";
const textOf = (block) => {
	const text = typeof block === "string" ? block : isObject(block) ? block["text"] : "";
	return typeof text === "string" ? text : "";
};
/** Text that asks nothing of the model: meta records, and local commands with their output, which stand in angle brackets. */
const isRemark = (record, block) => record["isMeta"] === true || textOf(block).startsWith("<");
const foldUser = (reading, record, line) => {
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
const foldAttachment$1 = (reading, record, line) => {
	const attachment = asObject(record["attachment"]);
	const kind = asString(attachment?.["type"], 64) ?? "";
	const sessionId = sessionOf(reading, asString(record["sessionId"]));
	const trace = traceOf(reading, sessionId, asString(record["agentId"]) ?? "main");
	addPiece(trace, line, "attachment", kind, jsonBytes(attachment));
	if (kind === "max_turns_reached") trace.tail = "limit";
};
const foldSystem$1 = (reading, record, line) => {
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
const foldProgress$1 = (reading, record, line) => {
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
const foldStreamEvent = (reading, record) => {
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
const INTERRUPT_BYTES = Buffer.from(INTERRUPT);
const QUOTE$1 = 34;
const ANGLE = 60;
const BACKSLASH$1 = 92;
const MOST_KIND = 64;
/** Folds the line of the skeleton as `foldRecord` folds the parsed one; false, and nothing done: parse it whole. */
const foldScanned = (reading, buffer, line) => {
	const { skeleton } = reading.tools;
	if (!(reading.shape === "transcript" || reading.shape === "execution-file") && skeleton.starts[KEY.sessionId] === 0) return false;
	if (isText(skeleton, buffer, KEY.type, ASSISTANT)) return foldAssistant(reading, buffer, line);
	if (isText(skeleton, buffer, KEY.type, USER)) return foldPrompt(reading, buffer, line);
	if (isText(skeleton, buffer, KEY.type, PROGRESS)) return foldProgress(reading, buffer);
	if (isText(skeleton, buffer, KEY.type, ATTACHMENT)) return foldAttachment(reading, buffer, line);
	return isText(skeleton, buffer, KEY.type, SYSTEM) && foldSystem(reading, buffer);
};
const noteRecord = (reading) => {
	reading.records += 1;
	if (reading.shape !== "execution-file") reading.shape = "transcript";
};
const foldAssistant = (reading, buffer, line) => {
	const { draft, skeleton } = reading.tools;
	if (!draftRecord(draft, skeleton, buffer)) return false;
	noteRecord(reading);
	foldResponse(reading, draft, line, "disk");
	return true;
};
/** A prompt that is a string. Lists (pictures, several texts) and inline sidechains need their content, or their ids. */
const foldPrompt = (reading, buffer, line) => {
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
const scannedTrace = (reading, buffer, agentId) => {
	const { skeleton } = reading.tools;
	const sessionId = sessionOf(reading, textOf$1(skeleton, buffer, KEY.sessionId));
	addTime(reading, sessionId, timeOf(skeleton, buffer));
	return traceOf(reading, sessionId, agentId === null ? "main" : intern(reading, agentId));
};
/** An attachment, by its kind and size; one that ends a run is parsed whole. */
const foldAttachment = (reading, buffer, line) => {
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
const plainEnd = (buffer, start) => {
	for (let at = start; at < start + MOST_KIND; at += 1) {
		if (buffer[at] === QUOTE$1) return at;
		if (buffer[at] === BACKSLASH$1) return 0;
	}
	return 0;
};
/** `progress` records are many; only those of agents can matter. */
const foldProgress = (reading, buffer) => {
	const data = reading.tools.skeleton.starts[KEY.data] ?? 0;
	const isOther = data > 0 && hasBytes(buffer, data, TYPE_FIRST) && !hasBytes(buffer, data, AGENT_PROGRESS);
	if (isOther) noteRecord(reading);
	return isOther;
};
/** A remark of Claude Code's, by its time and version. Boundaries and losses are parsed whole. */
const foldSystem = (reading, buffer) => {
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
const startsOf = (text, start) => {
	const found = [];
	for (let at = text.indexOf(start, 1); at > 0 && found.length < MOST_TRIES; at = text.indexOf(start, at + 1)) found.push(at);
	return found;
};
/**
* Records of a line that does not parse: a record cut by a kill with the next one written behind it, or two records
* without a newline (R48). Only objects that parse to the line's end, or from its start to the boundary, are taken.
*/
const recoverRecords = (text) => {
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
const foldLine = (reading, buffer, start, lineEnd, number) => {
	const end = lineEnd > start && buffer[lineEnd - 1] === RETURN$1 ? lineEnd - 1 : lineEnd;
	if (end === start) return;
	if (buffer[start] === OPEN$2 && buffer[end - 1] === CLOSE$1 && foldFast(reading, buffer, start, end, number)) return;
	foldWhole(reading, buffer.toString("utf8", start, end), number);
};
const foldFast = (reading, buffer, start, end, number) => {
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
const foldResult = (reading, buffer, number) => {
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
const foldWhole = (reading, line, number) => {
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
const clean = (text) => {
	let start = 0;
	let end = text.length;
	while (start < end && isPadding(text.charCodeAt(start))) start += 1;
	while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
	return text.slice(start, end);
};
const isPadding = (code) => code <= 32 || code === 65279;

// src/transcript/log-prefix.ts
/**
* What logs put before each line: job and step (`gh run view --log`), and a time (GitHub's raw logs, `ts`, journald's ISO).
* Read as Latin-1: a byte order mark is three characters.
*/
const PREFIX = /^(?:[^\t{}[\]"]*\t){0,2}(?:\xEF\xBB\xBF)?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t\r]|$)/;
/** No prefix is longer: names of a job and a step, and a time. */
const MOST_BYTES = 256;
/** Length of the log prefix of the line at bytes `start` to `end`; 0 where it has none. */
const prefixLength = (buffer, start, end) => PREFIX.exec(buffer.toString("latin1", start, Math.min(end, start + MOST_BYTES)))?.[0].length ?? 0;

// src/transcript/values.ts
const OPEN$1 = 123;
const CLOSE = 125;
const QUOTE = 34;
const BACKSLASH = 92;
/** Nobody puts more spaces behind a `{`. */
const MOST_HELD = 65536;
const isSpace = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
/** First byte behind a `{` that is no space: its place, or the buffer's end. */
const behindBrace = (buffer, open) => {
	let next = open + 1;
	while (next < buffer.length && isSpace(buffer[next] ?? 0)) next += 1;
	return next;
};
/** Position after the object's end, or -1 where the buffer ends first. */
const scanObject = (state, buffer, from) => {
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
const keep = (state, part) => {
	state.size += part.length;
	if (state.size <= 33554432) state.parts.push(Buffer.from(part));
	else state.parts.length = 0;
};
const finish = (state, sink) => {
	if (state.size > 33554432) sink.tooLong(state.size);
	else sink.value(Buffer.concat(state.parts).toString("utf8"));
	state.parts = [];
	state.size = 0;
};
const hold = (state, buffer, open) => {
	if (buffer.length - open > MOST_HELD) return open;
	state.held = Buffer.from(buffer.subarray(open));
	return -1;
};
/**
* Where an object begins, or -1. A `{` begins one only where a key follows: log lines around the JSON hold braces too. One at
* the end is left to the bytes that come next, so that it does not matter where a piece ends.
*/
const findObject = (state, buffer, from) => {
	for (let open = buffer.indexOf(OPEN$1, from); open >= 0; open = buffer.indexOf(OPEN$1, open + 1)) {
		const next = behindBrace(buffer, open);
		if (next === buffer.length) return hold(state, buffer, open);
		if (buffer[next] === QUOTE) return open;
	}
	return -1;
};
const feed = (state, piece, sink) => {
	const buffer = state.held === null ? piece : Buffer.concat([state.held, piece]);
	state.held = null;
	let at = 0;
	for (;;) {
		if (state.depth === 0) {
			at = findObject(state, buffer, at);
			if (at < 0) return;
		}
		const end = scanObject(state, buffer, at);
		keep(state, buffer.subarray(at, end < 0 ? buffer.length : end));
		if (end < 0) return;
		finish(state, sink);
		at = end;
	}
};
const newState = () => ({
	depth: 0,
	inString: false,
	isEscaped: false,
	parts: [],
	size: 0,
	held: null
});
const isCut$1 = ({ depth, held }) => depth > 0 || held !== null;
/**
* Tells the sink of every top-level object of a text that is not one record per line: an array of messages (pretty or not), a
* pretty-printed object, any of these with noise around. Complete objects of a cut file are recovered (R57, R58). The bytes
* come piece by piece; `end` tells of an object that is not whole.
*/
const valueFeed = (sink) => {
	const state = newState();
	return {
		feed: (bytes) => feed(state, bytes, sink),
		end: () => {
			if (isCut$1(state)) sink.cut();
		}
	};
};
/** The same for bytes that are in memory. */
const valuesOf = (bytes, sink) => {
	const state = newState();
	feed(state, bytes, sink);
	if (isCut$1(state)) sink.cut();
};
/** The same for an open file, read into `chunk` piece by piece; `ready` bytes were read into it before. Memory is one chunk and one object. */
const readValues = (fd, chunk, sink, ready = 0) => {
	const state = newState();
	for (let read = ready;; read = 0) {
		if (read === 0) read = readSync(fd, chunk, 0, chunk.length, null);
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
const layoutOf = (head) => {
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
const looksBinary = (head) => {
	let odd = 0;
	for (const byte of head) if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 && byte !== 0 || byte === 127) odd += 1;
	return odd > head.length / 50;
};
/**
* Reads one file, whatever its shape (R11). Never throws for what the file holds or for a file that cannot be opened:
* both are issues of the reading. It is read `step` bytes at a time; memory does not grow with the file.
*/
const readFile = (file, position, tools = newTools(), step = STEP_BYTES) => {
	const reading = newReading(file, position, tools);
	let fd = null;
	try {
		fd = openSync(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		if (!fstatSync(fd).isFile()) addIssue(reading, "not-a-file", null, "Not a regular file; it was left out.");
		else readOpen(reading, fd, step);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (!/^E[A-Z]/.test(code) || code.startsWith("ERR_")) throw error;
		const message = `It could not be read (${code}); give this user read permission or leave it out.`;
		addIssue(reading, "unreadable-file", null, message);
		reading.isCut = true;
	} finally {
		if (fd !== null) closeSync(fd);
		clearTools(reading.tools);
	}
	return reading;
};
const readOpen = (reading, fd, step) => {
	const { room } = reading.tools.skeleton;
	const ready = readSync(fd, room, 0, stepOf(step), null);
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
const stepOf = (step) => Math.max(step, HEAD_BYTES);
const EMPTY = "It is empty: the job that writes it did not get that far, or printed elsewhere.";
const BINARY = "It is not text: unpack it if it is packed, or give a transcript (.jsonl) or the output of `claude -p`.";
const foldLines = (reading, fd, step, ready) => {
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
const beginsValue = (buffer, start, end) => {
	const first = buffer[start];
	if (first === OPEN_LIST && buffer[start + 1] === OPEN) return true;
	return end - start - (buffer[end - 1] === RETURN ? 1 : 0) === 1 && (first === OPEN_LIST || first === OPEN);
};
const tooLong = (reading, number, bytes) => {
	reading.skipped += 1;
	const size = `${Math.round(bytes / MEGABYTE)} MiB, the limit is ${MOST_LINE_BYTES / MEGABYTE} MiB`;
	addIssue(reading, "line-too-long", number, `It is too long (${size}) and was skipped.`);
};
const foldAgain = (reading, step, fold) => {
	const fd = openSync(reading.file.path, "r");
	try {
		startOver(reading);
		fold(reading, fd, step);
	} finally {
		closeSync(fd);
	}
};
/** An array or a pretty-printed object in a log that has a time before each line. */
const foldLogged = (reading, fd, step) => {
	const values = valueFeed(valueSink(reading));
	readLines(fd, reading.tools.skeleton.room, {
		line: (buffer, start, end) => values.feed(buffer.subarray(start + prefixLength(buffer, start, end), end)),
		tooLong: (bytes) => tooLong(reading, 0, bytes)
	}, step);
	values.end();
};
const foldValues = (reading, fd, step, ready = 0) => readValues(fd, reading.tools.skeleton.room.subarray(0, stepOf(step)), valueSink(reading), ready);
const valueSink = (reading) => {
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
const foldUtf16 = (reading, fd, layout) => {
	const bytes = Buffer.alloc(Math.min(fstatSync(fd).size, 8 * MOST_LINE_BYTES) & -2);
	readSync(fd, bytes, 0, bytes.length, 0);
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
const agentIdOf = (reading) => {
	for (const trace of reading.traces.values()) if (trace.threadId !== "main") return trace.threadId;
	return null;
};
const newReader = (onFile = () => {}) => ({
	tools: newTools(),
	onFile
});
/** Reads files in the order given, the first as number `from`. `onFile` is told each. */
const readFiles = (files, from = 0, { tools, onFile } = newReader()) => {
	const agents = /* @__PURE__ */ new Map();
	return {
		readings: files.map((file, index) => {
			const position = from + index;
			onFile(position, file.path);
			const reading = readFile(file, position, tools);
			const id = basename$1(file.path).startsWith("agent-") ? agentIdOf(reading) : null;
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
const newSeenMessages = () => ({
	places: new Int32Array(FIRST_PLACES * WORDS),
	count: 0,
	part: 0
});
/** To be called before the first message of each part. */
const beginPart = (seen) => {
	seen.part += 1;
};
/**
* Notes a message by its id and by what tells it from others of that id (20 characters or more; shorter texts are more often
* alike). Whether an earlier part had it.
*/
const wasSeen = (seen, id, rest) => {
	if (seen.count * 2 * WORDS >= seen.places.length) grow(seen);
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
const hash = (text) => {
	let value = -2128831035;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	return value === 0 ? 1 : value;
};
/** Where the pair stands, or the free place where it belongs. */
const placeOf = (places, first, second) => {
	const last = places.length / WORDS - 1;
	let place = Math.imul(first, 2654435761) >>> 8 & last;
	while (places[place * WORDS] !== 0 && !isAt(places, place * WORDS, first, second)) place = place + 1 & last;
	return place * WORDS;
};
const isAt = (places, at, first, second) => places[at] === first && places[at + 1] === second;
const put = (places, at, first, second, part) => {
	places[at] = first;
	places[at + 1] = second;
	places[at + 2] = part;
};
const grow = (seen) => {
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
const isUnique = (id) => id.length >= UNIQUE_ID_LENGTH;
/**
* Counts every API response once over all files (R12–R18). Records on disk come before copies in progress records and
* before stream frames; a fork's copies, resumed copies and replays fall together with the original. The readings' own
* responses are completed and handed on.
*/
const countResponses = (readings, seen) => {
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
const originalsFirst = (readings) => {
	const main = new Set(readings.filter(hasMainThread));
	const ranks = /* @__PURE__ */ new Map();
	for (const reading of main) ranks.set(reading.sessionId, Math.max(rankIn(ranks, reading), responsesToTotal(reading)));
	return [...[...main].sort((a, b) => rankIn(ranks, a) - rankIn(ranks, b)), ...readings.filter((reading) => !main.has(reading))];
};
const rankIn = (ranks, { sessionId }) => ranks.get(sessionId) ?? 0;
const hasMainThread = ({ shape, responses }) => shape === "transcript" && responses.some(({ threadId }) => threadId === "main");
const responsesToTotal = ({ responses, totals }) => {
	const first = totals.find(({ source }) => source === "cost-state")?.line ?? Number.POSITIVE_INFINITY;
	const index = responses.findIndex(({ line }) => line > first);
	return index === -1 ? responses.length : index;
};
/** The request id, or the prompt where there is none. */
const restOfKey = ({ requestId, usage }) => requestId ?? `${usage.input} ${usage.cacheRead} ${usage.cacheWrite5m + usage.cacheWrite1h}`;
/** Another part of the run had the message: a folder of transcripts that is at hand twice. */
const wasCounted = (response, seen) => {
	const { messageId } = response;
	if (seen === void 0 || messageId === null || !isUnique(messageId)) return false;
	if (!wasSeen(seen, messageId, restOfKey(response))) return false;
	response.copyOf = response.sessionId;
	return true;
};
/** Whether no other file's record stands for the response already; one that does takes over what this one knows better. */
const isNew = (response, byMessage, byUuid) => {
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
const repeats = (copy, original) => {
	keepLarger(original, copy);
	copy.copyOf = original.sessionId;
	copy.at = original.at ?? copy.at;
};
/** Several responses have it already, or nothing says that it is the API's own. */
const isSharedId = (first) => first !== null && (first.next !== null || !isUnique(first.messageId ?? ""));
const isSame = (a, b, hasSharedId) => {
	if (a.requestId !== null && b.requestId !== null) return a.requestId === b.requestId;
	if (a.origin !== b.origin && !hasSharedId) return true;
	if (!samePrompt(a.usage, b.usage)) return false;
	if (a.sessionId === b.sessionId || a.origin !== b.origin) return true;
	return a.uuid === b.uuid || a.requestId === null !== (b.requestId === null) || isUnique(a.messageId ?? "");
};
/** The larger output stands; a stream's placeholder never replaces what is on disk. */
const keepLarger = (kept, other) => {
	if (other.usage.output <= kept.usage.output) return;
	kept.usage = other.usage;
	kept.hasBadCount = other.hasBadCount;
	kept.isFinal ||= other.isFinal;
};
/**
* Whether a response read later is the original of one read before. The original stands in the file of the session that made
* the request; where no record says which that is, the copy is the one that has lost its request id (1.0.x).
*/
const isOriginalOf = (later, earlier) => {
	if (earlier.origin !== "disk" || later.origin !== "disk") return false;
	const isResumedCopy = earlier.requestId === null && later.requestId !== null && earlier.sessionId !== later.sessionId;
	const isForkedCopy = earlier.fileSessionId !== earlier.sessionId && later.fileSessionId === earlier.sessionId;
	return isResumedCopy || isForkedCopy;
};
/** `/btw` side questions repeat the parent's messages under new request ids: the sidechain copy is dropped (R13). */
const isReplay = (response, byMessage) => {
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
const hasPlaceholder = ({ isFinal, usage, toolUses, contentBytes, hasBadCount }) => {
	if (!isFinal || hasBadCount) return true;
	if (usage.output > MOST_PLACEHOLDER_TOKENS) return false;
	return toolUses.length > 0 || contentBytes > BLOCK_BYTES + BYTES_PER_TOKEN * usage.output;
};
/** A stream's `message_delta` knows the output of a response whose record only has the placeholder (R15). */
const applyFinals = (readings, byMessage) => {
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
const missesUsage = (readings, sessions) => {
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
const hasUncounted = ({ threads, isCovered }) => threads.some(({ requests }) => requests.some((request) => !isCovered(request)));
const hasSession = (reading, id) => reading.responses.some((response) => response.fileSessionId === id);

// src/transcript/main-files.ts
/**
* Transcripts of a session's main thread, the one with the latest record last: a session may be split over files, or at hand
* as it stood at several times.
*/
const mainFiles = ({ id, readings }) => readings.filter((reading) => reading.shape === "transcript" && reading.traces.has(`${id} main`)).sort((a, b) => lastTime(a, id) - lastTime(b, id) || a.records - b.records);
/** Time of the last record of a session in a file, ms since the epoch. */
const lastTime = ({ spans }, id) => spans.get(id)?.last ?? Number.NEGATIVE_INFINITY;
/** Running totals that the session's transcripts hold. */
const savedTotals = (readings, id) => readings.flatMap(({ totals }) => totals.filter((each) => each.source === "cost-state" && each.sessionId === id));
/** Whether a request came after a total: by their lines in one file, else by their times. */
const isAfter = (request, total) => request.file === total.file ? request.line > total.line : request.at !== null && total.at !== null && request.at > total.at;

// src/transcript/totals.ts
/** From this version on, totals continue over resumed processes (R36). */
const CUMULATIVE_SINCE = [
	2,
	1,
	282
];
const isAtLeast = (version, least) => {
	const parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (const [index, wanted] of least.entries()) {
		const part = parts[index] ?? 0;
		if (part !== wanted) return part > wanted;
	}
	return true;
};
const isCumulative = ({ totals, cliVersion }) => {
	if (totals.some((total) => total.source === "cost-state" || total.sinceLast !== null)) return true;
	if (cliVersion !== null) return isAtLeast(cliVersion, CUMULATIVE_SINCE);
	return totals.some((total) => [...total.models.values()].some((row) => row.basis !== null));
};
/**
* What the session cost in this run by Claude Code's own count, or null where it left none (R34–R37): the highest
* cumulative total minus what the counter began with; in old versions the sum over the processes.
*/
const runTotal = (session) => {
	const results = distinct$1(session.totals.filter((total) => total.source === "result"));
	const states = session.totals.filter((total) => total.source === "cost-state");
	if (results.length === 0 && states.length === 0) return null;
	if (!isCumulative(session)) return sumOf$1(lastOfEachProcess(results), false);
	const state = highest(states);
	const result = highest(results);
	if (state === null && session.base === null && results.every((each) => each.sinceLast !== null)) return sumOf$1(results.map(sinceLast), true);
	if (state === null && session.base === null) return sumOf$1(lastOfEachCounter(results), true);
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
const lastOfEachCounter = (results) => {
	const counters = [];
	for (const each of lastOfEachProcess(results).toSorted((a, b) => b.totalUsd - a.totalUsd)) if (!counters.some((counter) => holds(counter, each) && !isLater$1(each, counter))) counters.push(each);
	return counters;
};
const isLater$1 = (a, b) => a.at !== null && b.at !== null && a.at > b.at;
/** Whether all prompts of another total can be in this one. */
const holds = (total, part) => [...part.models].every(([model, row]) => {
	const whole = total.models.get(model);
	return whole !== void 0 ? promptTokens(whole) >= promptTokens(row) : promptTokens(row) === 0;
});
/** Tokens of all prompts that a total has counted. */
const promptOfModels = (models) => [...models.values()].reduce((sum, row) => sum + promptTokens(row), 0);
/** The figure of the run together with that of a counter that none of it goes on from. */
const addTotals = (reported, other) => {
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
const highest = (totals) => totals.reduce((best, each) => best === null || each.totalUsd >= best.totalUsd ? each : best, null);
/** The same result may be at hand as a stream's last line, in an execution file and as a json file. */
const distinct$1 = (results) => {
	const seen = /* @__PURE__ */ new Set();
	return results.filter((each) => {
		const key = each.uuid ?? `${each.totalUsd} ${each.result?.turns} ${each.result?.durationMs}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};
/** Within one file results of a session restate a running total; each file is one process (R37). */
const lastOfEachProcess = (results) => {
	const byFile = /* @__PURE__ */ new Map();
	for (const each of results) {
		const known = byFile.get(each.file);
		if (known === void 0 || each.totalUsd >= known.totalUsd) byFile.set(each.file, each);
	}
	return [...byFile.values()];
};
const sinceLast = (total) => {
	const models = total.sinceLast ?? total.models;
	return {
		...total,
		models,
		totalUsd: [...models.values()].reduce((sum, row) => sum + row.costUsd, 0)
	};
};
const sumOf$1 = (totals, isCumulative) => {
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
const since = (final, base, coversTo) => {
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
const combine = (row, other, sign) => {
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
const FIELDS = [
	({ input }) => input,
	({ output }) => output,
	({ cacheRead }) => cacheRead,
	({ cacheWrite5m, cacheWrite1h }) => cacheWrite5m + cacheWrite1h
];
/**
* The total that a session which nothing but its result tells of was forked at: another session's, if its tokens and those
* of this process's main agent are together all that the result states. To the token, for a session that is no fork must not
* lose what its subagents cost.
*/
const toldFork = ({ id, totals }, own) => {
	const final = highest(own);
	const mainTokens = final?.result?.mainTokens ?? null;
	if (final === null || mainTokens === null) return null;
	const isBase = (other) => other.sessionId !== id && other.models.size > 0 && [...other.models.keys()].every((model) => final.models.has(model)) && FIELDS.every((field) => sumOf(final, field) === sumOf(other, field) + field(mainTokens));
	return highest(totals.filter((other) => other.totalUsd > 0 && other.totalUsd < final.totalUsd && isBase(other)));
};
const sumOf = ({ models }, field) => [...models.values()].reduce((sum, row) => sum + field(row), 0);

// src/transcript/base.ts
/** A saved total is of before the run where all its main-thread requests follow; a stream, where it ends before it. */
const totalsByTime = (files, requests, since) => {
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
const baseOf = (files, requests, { earlier: totals, inRun: after }) => {
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
const without = (all, some) => {
	if (some.length === all.length) return [];
	const left = new Set(some);
	return all.filter((each) => !left.has(each));
};
/**
* The inherited requests where the run's figure has room for their prompts beside its own: a process that was killed did not
* add its requests to the counter.
*/
const inheritedBy = (reported, inherited, covered) => {
	if (reported === null || !reported.isCumulative) return [];
	const asked = promptsOf(inherited) + promptsOf(covered);
	return reported.models.size === 0 || asked <= promptOfModels(reported.models) ? inherited : [];
};
/** The last of saved totals: a counter that began again may stand lower. */
const latest = (totals) => totals.reduce((best, each) => best === null || isLater(each, best) ? each : best, null);
const isLater = (a, b) => a.file === b.file ? a.line >= b.line : (a.at ?? 0) >= (b.at ?? 0);
/**
* A fork's counter begins with its parent's total: the highest one whose requests were all copied (R35). What the parent did
* between that total and the fork is in the counter too: the other copies, and its subagents, which are not copied.
*/
const forkBase = ({ copies, counted, parents }) => {
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
const idsBefore = (total, { readings }) => {
	const responses = readings.flatMap((reading) => reading.responses).filter(({ origin }) => origin === "disk");
	const isBooked = (each) => (each.file === total.file || each.threadId === "main" && each.fileSessionId === total.sessionId) && !isAfter(each, total);
	return new Set(responses.filter(isBooked).map(({ messageId }) => messageId));
};
/** A fork that is at hand twice has its copies twice. */
const distinct = (copies) => {
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
const isMain = (disk, { file, threadId }) => threadId === "main" && disk.transcripts.has(file);
/**
* When the counter that the total comes from began, where requests before that are not in it: a process that was killed
* before it could save its total left none to go on from (R35). Null: all are in it, as a saved total behind them shows,
* or nothing says.
*/
const counterRestart = (counterStart, disk, requests) => {
	if (counterStart === null) return null;
	const start = counterStart - CLOCK_SLACK_MS;
	const main = requests.filter((request) => isMain(disk, request));
	const earlier = main.filter(({ at }) => at !== null && at < start);
	const later = main.filter(({ at }) => at === null || at >= start);
	const isSaved = disk.states.some((state) => earlier.every((request) => !isAfter(request, state)) && later.every((request) => isAfter(request, state)));
	return earlier.length === 0 || isSaved ? null : start;
};
/** Before the counter began. */
const isBefore = (request, restart) => restart !== null && request.at !== null && request.at < restart;
/** Main-thread requests behind the total's record are not in it, nor are subagents' requests after the first of them. */
const coverage = (reported, disk, requests, restart) => {
	const last = reported?.coversTo ?? null;
	if (last === null) return (request) => !isBefore(request, restart);
	const isLater = (request) => isMain(disk, request) && isAfter(request, last);
	const border = requests.filter(isLater).map((request) => request.at ?? Number.POSITIVE_INFINITY).reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
	return (request) => !isLater(request) && (request.at ?? 0) < border && !isBefore(request, restart);
};

// src/transcript/counters.ts
/**
* Claude Code's own figure for the run, from one counter or several: a process that ends before it can save its total
* leaves the next one to begin at zero, and its result, if it printed one, is all that tells of it (R35, R36).
*/
const readCounters = (session) => {
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
const isBeforeRestart = ({ totals, requests }, saved, restart) => (total) => {
	if (total.source !== "result") return false;
	if (totals.some((each) => each.source === "cost-state" && isSameTotal(total, each))) return false;
	if (total.at !== null) return total.at < restart;
	const later = promptsOf(requests.filter((request) => isAfter(request, saved)));
	const isTold = totals.some((each) => each.source === "result" && isSameTotal(each, saved));
	if (!holds(total, saved) || isTold && later === 0) return true;
	const before = promptsOf(requests.filter(({ at }) => (at ?? restart) < restart));
	const counted = promptOfModels(total.models);
	return Math.abs(counted - before) < Math.abs(counted - promptOfModels(saved.models) - later);
};
const isSameTotal = (a, b) => Math.abs(a.totalUsd - b.totalUsd) <= b.totalUsd * 1e-9;
/**
* When the stream of the results began, where they count less than the requests: a process before it was killed. Null
* where a result has no stream.
*/
const streamStart = ({ id, totals, readings, requests }, reported) => {
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
const finalResult = (totals) => {
	const last = totals.filter((total) => total.source === "result").reduce((best, each) => best === null || each.totalUsd >= best.totalUsd ? each : best, null);
	return totals.some((total) => total.source === "cost-state" && total.totalUsd > (last?.totalUsd ?? 0) * (1 + 1e-9)) ? null : last;
};
/**
* Whether the run was cut short, and whether it ended in an error (R38, R39). A result vouches for the main thread; an
* agent's own file for the agent. Without a result the last record of the thread decides.
*/
const endingOf = ({ main, agents, totals, isStreamOnly, lacksAgents, lacksMain }) => {
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
const isCutWithoutResult = (tail, totals, isStreamOnly) => isStreamOnly ? totals.length === 0 : UNFINISHED.has(tail);

// src/transcript/ending-input.ts
/** What the files of a session tell of its end. */
const endingInput = (files, totals, requests) => {
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
const asCopied = (trace, end, requests) => {
	const last = requests.filter(({ threadId, at }) => threadId === "main" && at !== null && at > end).reduce((best, each) => (each.at ?? 0) >= (best?.at ?? 0) ? each : best, null);
	return last === null ? trace : {
		...trace,
		tail: last.toolUses.length > 0 ? "tool-use" : "text"
	};
};
/** The latest trace of each subagent: its file may be at hand as it stood at several times. */
const lastTraces = ({ id, readings }) => {
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
const isAgentTool = (tool) => tool !== void 0 && AGENT_TOOLS.has(tool.name);
const agentCalls = (requests) => {
	let calls = 0;
	for (const { toolUses } of requests) for (let index = 0; index < toolUses.length; index += 1) if (isAgentTool(toolUses[index])) calls += 1;
	return calls;
};
/** Not only what a fork repeats of it. */
const hasOwnRequest = ({ id, counted }, requests) => {
	const own = new Set(counted.filter(({ fileSessionId }) => fileSessionId === id));
	return requests.some((request) => own.has(request));
};

// src/transcript/threads.ts
/** Threads of the run, the main agent's first, then by first request. */
const threadsOf = (files, requests, since) => {
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
const threadOf = (files, id, unsorted, since) => {
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
		before: lastBefore(home, sessionId, requests[0]),
		requests,
		pieces: home?.traces.get(`${sessionId} ${id}`) ?? NO_PIECES,
		compactions: compactionsOf(files, id, since)
	};
};
/** What stands before the run's first request in its file, under the same session: a fork's copies too. */
const lastBefore = (home, sessionId, first) => {
	if (home === void 0 || first === void 0) return null;
	const isBefore = (each) => each.line < first.line && each.threadId === first.threadId && each.fileSessionId === sessionId;
	return home.responses.findLast(isBefore) ?? null;
};
/**
* Compactions of a thread, each once: a session may be at hand twice. On disk if it is there at all, for a stream repeats
* them without their places.
*/
const compactionsOf = (files, id, since) => {
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
const uuidOf = (sessionId) => (each) => each.uuid === null || each.sessionId === sessionId ? [] : [each.uuid];

// src/transcript/uncounted.ts
const NONE = /* @__PURE__ */ new Set();
/**
* Requests that Claude Code's figure cannot hold, where it states fewer prompt tokens than the requests have: those of a
* process that was killed before it could save its total, with one before it and one behind it (R35), or those that went on
* after the last result where nothing was saved (R9). None where leaving them out does not settle it: then the figure is wrong.
*/
const uncounted = (reported, covered, counted) => {
	if (reported === null || reported.models.size === 0 || hasBadCount(reported)) return NONE;
	const excess = promptsOf(covered) - promptOfModels(reported.models);
	if (excess <= 0) return NONE;
	const { states, totals } = counted;
	const left = new Set(states.length > 0 ? unsavedOf(covered, counted, excess) : behindResults(covered, totals, excess));
	const rest = covered.filter((each) => !left.has(each));
	return fits(rest, covered, reported.models) ? left : NONE;
};
const hasBadCount = ({ models }) => [...models.values()].some((row) => row.hasBadCount);
/**
* A response that was interrupted is in no figure, though its process went on to save one: Claude Code counts a response at its
* end. Where such responses are as many tokens as the figure lacks, no process has to have been killed.
*/
const unsavedOf = (covered, counted, excess) => {
	const cut = covered.filter(isCut);
	const rest = covered.filter((each) => !isCut(each));
	if (promptsOf(cut) < excess) return [...cut, ...killed(rest, counted)];
	const within = killed(covered, counted).filter(isCut);
	return promptsOf(within) >= excess && promptsOf(cut) - promptsOf(within) < excess ? within : [];
};
/** No record says how it ended. */
const isCut = ({ stopReason }) => stopReason === null;
/** Whether the figure has room for requests, model by model. Those that it names otherwise (cloud ids) stand together. */
const fits = (rest, covered, models) => {
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
const killed = (covered, { files, states, base }) => {
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
const unsaved = (between, state, room, prompts) => {
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
const behindResults = (covered, totals, excess) => {
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
const assembleSession = (files, since) => {
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
const belongs = (files, requests, since) => {
	if (requests.length > 0) return true;
	if (files.counted.length > 0) return false;
	const totals = files.readings.flatMap((reading) => reading.totals).filter((total) => total.sessionId === files.id);
	const last = Math.max(...files.readings.map((reading) => reading.spans.get(files.id)?.last ?? Number.POSITIVE_INFINITY));
	return totals.length > 0 && (since === null || last >= since);
};
const timesOf = (files, requests, since) => {
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
const turnsOf = (totals) => {
	const turns = new Map(totals.flatMap((total) => total.result?.turns == null ? [] : [[total.uuid ?? total, total.result.turns]]));
	return turns.size === 0 ? null : [...turns.values()].reduce((sum, each) => sum + each, 0);
};
const windowsOf = (totals) => new Map(totals.flatMap((total) => [...total.models].flatMap(([model, row]) => row.contextWindow === null ? [] : [[model, row.contextWindow]])));

// src/transcript/record-run.ts
/** Puts what all files say together: sessions of this run, each request once, with Claude Code's own totals beside them. */
const recordRun = (input) => {
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
const isCutShort = (readings) => {
	const isOnDisk = (id) => readings.some((reading) => reading.shape === "transcript" && sessionsIn(reading).has(id));
	return readings.some((reading) => reading.isLossy || reading.isCut && ![...sessionsIn(reading)].some(isOnDisk));
};
/** Puts a value into the group of its key. */
const push = (groups, key, value) => {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [value]);
	else group.push(value);
};
/** Sessions that a file names, in any role: what holds a request has left a trace. */
const sessionsIn = (reading) => {
	const ids = /* @__PURE__ */ new Set();
	for (const trace of reading.traces.values()) ids.add(trace.sessionId);
	for (const total of reading.totals) ids.add(total.sessionId);
	return ids;
};
/** Records that repeat another session's requests, by the session they stand under. */
const copiesBySession = (readings) => {
	const copies = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		if (reading.shape !== "transcript") continue;
		for (const each of reading.responses) if (ownerOf(each) !== each.fileSessionId) push(copies, each.fileSessionId, each);
	}
	return copies;
};
const filesBySession = ({ readings, agents, seen }) => {
	const counted = /* @__PURE__ */ new Map();
	for (const each of countResponses(readings, seen)) push(counted, each.sessionId, each);
	const named = /* @__PURE__ */ new Map();
	for (const reading of readings) for (const id of sessionsIn(reading)) push(named, id, reading);
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
const ownerOf = ({ copyOf, sessionId }) => copyOf ?? sessionId;
const sourcesOf = (readings, counting) => readings.flatMap((reading) => {
	const sessionId = reading.sessionId ?? reading.totals[0]?.sessionId ?? null;
	if (reading.shape === null || sessionId !== null && !counting.has(sessionId)) return [];
	return [{
		kind: reading.shape,
		file: reading.file.name,
		sessionId
	}];
});

// src/transcript/read-run.ts
/** Up to so many files a run stands in memory as a whole: every CI job does. */
const MOST_FILES_AT_ONCE = 64;
/** Project folders that share a session, by name or through one of the loose files, together under one of them. */
const joinFolders = (places, loose) => {
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
const groupFiles = (files, loose) => {
	const placed = files.flatMap((file) => {
		const place = projectPlace(file);
		return place === null ? [] : [{
			file,
			place
		}];
	});
	const rootOf = joinFolders(placed.map(({ place }) => place), loose);
	const groups = /* @__PURE__ */ new Map();
	for (const { file, place } of placed) push(groups, rootOf(place.folder), file);
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
	const loose = readFiles(files.filter((file) => projectPlace(file) === null), 0, reader);
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

// src/pipeline.ts
/**
* The whole story: locate → read → count → price → analyse → judge.
* @throws UserError for a named file that does not exist, or a job's start that nothing tells.
*/
const measure = (settings, world) => {
	const { files, issues, selection } = locateRun(settings, world);
	const pricer = createPricer({
		overrides: settings.prices,
		cloudRegion: settings.cloudRegion
	});
	const run = newRun();
	const onFile = (index, path) => world.onFile?.(index, files.length, path);
	const recordings = files.length === 0 ? [] : readRun(files, selection, onFile);
	for (const recording of recordings) addRecording(run, recording, pricer);
	const isCut = run.evidence.isCut || issues.some(({ code }) => code === "unreadable-folder");
	const evidence = {
		...run.evidence,
		isCut
	};
	const report = buildReport({
		...run,
		evidence,
		pricer,
		lineup: lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf),
		version: world.version,
		configFile: settings.configFile,
		issues: [
			...issues,
			...run.issues,
			...sessionsMissing(settings, run)
		]
	});
	return {
		report,
		judgement: judge(report, settings.budgets, settings.onUnmeasured, world.format)
	};
};
/** Sessions that were asked for and of which nothing counts: without a word the bill would merely be smaller. */
const sessionsMissing = ({ sessionIds }, { sessions }) => {
	const counted = new Set(sessions.map(({ row }) => row.sessionId));
	return [...new Set(sessionIds)].filter((id) => !counted.has(id)).map((id) => ({
		code: "unknown-session",
		file: null,
		line: null,
		message: `Nothing was counted of session ${id}: no file that was read has it, or none of its requests is of the time asked for. A transcript is named after its session.`
	}));
};

// src/render/terminal/layout.ts
const GAP = 2;
const pad = (text, width, align) => {
	const space = " ".repeat(Math.max(0, width - displayWidth(text)));
	return align === "left" ? text + space : space + text;
};
/** Cuts to `width` columns, with an ellipsis. */
const clip = (text, width) => {
	if (displayWidth(text) <= width) return text;
	let kept = "";
	for (const character of text) {
		if (displayWidth(kept + character) > width - 1) break;
		kept += character;
	}
	return `${kept}…`;
};
/** A paragraph in lines of at most `width` columns, broken at spaces but the one before `%`; continued lines stand `indent` deep. */
const wrap = (text, width, indent = "") => {
	const lines = [];
	let line = "";
	for (const word of text.split(/ (?!%)/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && displayWidth(longer) > width) {
			lines.push(line);
			line = clip(indent + word, width);
		} else line = clip(longer, width);
	}
	return [...lines, line];
};
const widthOf = ({ title, cells }) => Math.max(displayWidth(title), ...cells.map(displayWidth));
const total = (columns) => columns.reduce((sum, column) => sum + widthOf(column) + GAP, -2);
/** Without its minor columns, from the left, until it fits. */
const withoutMinor = (columns, width) => {
	const first = columns.findIndex((column) => column.minor);
	return total(columns) <= width || first === -1 ? columns : withoutMinor(columns.toSpliced(first, 1), width);
};
/** A table in lines of at most `width` columns, the titles first: minor columns go, then the first column is cut. */
const grid = (columns, width) => {
	const fitting = withoutMinor(columns, width);
	const tooWide = Math.max(0, total(fitting) - width);
	const widths = fitting.map((column, index) => Math.max(4, widthOf(column) - (index === 0 ? tooWide : 0)));
	const line = (cellOf) => fitting.map((column, index) => pad(clip(cellOf(column), widths[index] ?? 0), widths[index] ?? 0, column.align)).join(" ".repeat(GAP)).trimEnd();
	const rows = fitting[0]?.cells.length ?? 0;
	return rows === 0 ? [] : [line(({ title }) => title), ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row] ?? ""))];
};

// src/render/terminal/bars.ts
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
const NARROWEST = 4;
const WIDEST = 40;
/** A share (0–1) of `width` columns, to the eighth of a column; anything above nothing shows. */
const bar = (share, width) => {
	const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
	return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
};
const widest = (cells) => Math.max(0, ...cells.map(displayWidth));
const HEADINGS = {
	share: "Share",
	cost: "Cost",
	amount: "Tokens"
};
const widthsOf = (title, rows, width) => {
	const share = widest([HEADINGS.share, ...rows.map((row) => row.share)]);
	const cost = widest([HEADINGS.cost, ...rows.map((row) => row.cost)]);
	const label = Math.min(widest([title, ...rows.map((row) => row.label)]), width - share - cost - 4);
	const amount = widest([HEADINGS.amount, ...rows.map((row) => row.amount)]);
	const fixed = label + share + cost + 6;
	const hasAmounts = rows.some((row) => row.amount !== "") && fixed + amount + 2 + 8 <= width;
	const bars = Math.min(WIDEST, width - fixed - (hasAmounts ? amount + 2 : 0));
	return {
		label,
		bar: bars >= NARROWEST ? bars : 0,
		share,
		cost,
		amount: hasAmounts ? amount : null
	};
};
/** The cells of a row side by side; colours take no room. */
const line = (cells, widths, paint) => [
	pad(clip(cells.label, widths.label), widths.label, "left"),
	...widths.bar === 0 ? [] : [paint("cyan", cells.drawn) + " ".repeat(widths.bar - displayWidth(cells.drawn))],
	pad(cells.share, widths.share, "right"),
	paint("bold", pad(cells.cost, widths.cost, "right")),
	...widths.amount === null || cells.amount === "" ? [] : [paint("dim", pad(cells.amount, widths.amount, "right"))]
].join("  ").trimEnd();
/**
* A split of the bill under its headings, a bar for each row; the tokens go first where space is short, then the bars.
* `title` is what the rows are.
*/
const billBars = (title, rows, width, paint) => {
	if (rows.length === 0) return [];
	const widths = widthsOf(title, rows, width);
	const largest = Math.max(...rows.map((row) => row.usd));
	const drawn = ({ usd }) => largest > 0 ? bar(usd / largest, widths.bar) : "";
	return [paint("dim", line({
		...HEADINGS,
		label: title,
		drawn: ""
	}, widths, (_, text) => text)), ...rows.map((row) => line({
		...row,
		drawn: drawn(row)
	}, widths, paint))];
};

// src/render/terminal/paint.ts
/** Colours that obey the caller alone, whatever stdout and the environment say: they were asked at the entry. */
const painter = (color) => (ink, text) => color && text !== "" ? styleText(ink, text, { validateStream: false }) : text;

// src/render/terminal/page.ts
const INDENT = "  ";
const pageOf = ({ width, color }) => ({
	paint: painter(color),
	width: Math.min(120, Math.max(40, width)) - 2
});
/** A paragraph over the whole width. */
const paragraph = (text, { width }) => wrap(text, width + 2, "  ");
/** Lines under their title; nothing for none. */
const block = (title, lines, page) => lines.length === 0 ? [] : [
	"",
	...paragraph(title, page).map((line) => page.paint("bold", line)),
	...lines.map((line) => "  " + line)
];
const sentences = (items, { width }) => items.flatMap((item) => wrap(item, width, "  "));
/** A table under its title; nothing without rows. */
const tableBlock = (title, columns, page) => {
	const [header, ...rows] = grid(columns, page.width);
	return header === void 0 ? [] : block(title, [page.paint("dim", header), ...rows], page);
};

// src/render/terminal.ts
const MARKS = {
	pass: {
		sign: "✓",
		ink: "green"
	},
	warn: {
		sign: "!",
		ink: "yellow"
	},
	fail: {
		sign: "✗",
		ink: "red"
	},
	unmeasured: {
		sign: "?",
		ink: "yellow"
	}
};
const MOST_ROWS = 10;
const top = (report, judgement, page) => {
	const { sign, ink } = MARKS[judgement.verdict];
	const isShown = isJudged(judgement);
	return paragraph(`${isShown ? `${sign} ` : ""}${headline(report, judgement)}`, page).map((line) => page.paint("bold", isShown ? page.paint(ink, line) : line));
};
const bill = (report, page) => {
	const rows = billRows(report.cost);
	const words = [...[mainDriver(report.cost, rows), headlinePiece(report, asIs)].filter((fact) => fact !== null), ...caveats(report, asIs)].join(" ");
	return [...words === "" ? [] : wrap(words, page.width).map((line) => "  " + line), ...block("Cost", billBars("Bucket", rows, page.width, page.paint), page)];
};
const context = (report, page) => {
	const curve = sparkline(contextCurve(report), Math.min(page.width, 60));
	const drawn = curve === "" ? [] : [page.paint("cyan", curve)];
	return block("Context and turns", [...drawn, ...sentences(contextFacts(report), page)], page);
};
const budgets = ({ verdicts }, page) => {
	const lines = verdicts.flatMap(({ verdict, message }) => {
		const { sign, ink } = MARKS[verdict];
		return wrap(`${sign} ${plain(message)}`, page.width, "  ").map((line) => page.paint(ink, line));
	});
	return block("Budgets", lines, page);
};
const MOST_ORIGINS = 8;
const whyBlocks = (report, page) => {
	const sum = breakSum(report);
	const facts = [...sum === null ? [] : [sum], ...lossFacts(report, asIs)];
	const lines = adviceLines(report, asIs);
	const advice = lines.length === 0 ? [] : [...lines, `On the same tokens: arithmetic, no prediction.${lines.length > 1 ? " The figures may overlap." : ""}`];
	const breaks = sum === null ? [] : breakColumns(report, MOST_ROWS, asIs);
	return [
		...block("Where it came from", billBars("Origin", originLines(report, MOST_ORIGINS, asIs), page.width, page.paint), page),
		...tableBlock("Cache breaks", breaks, page),
		...block("What went wrong", sentences(facts, page), page),
		...block("What would have helped", sentences(advice, page), page)
	];
};
const notes = (report) => [...reconciliation(report, asIs, plain), ...qualityNotes(report, asIs, plain)];
/** The run for people at a terminal. Every foreign string is shape-checked or rid of what a terminal would obey. */
const renderTerminal = (report, judgement, options) => {
	const page = pageOf(options);
	const { models, threads, sessions } = report;
	return `${[
		...top(report, judgement, page),
		...bill(report, page),
		...whyBlocks(report, page),
		...tableBlock("Models", modelColumns(models, MOST_ROWS, asIs), page),
		...threads.length <= sessions.length ? [] : tableBlock("Threads", threadColumns(threads, MOST_ROWS, asIs), page),
		...sessions.length < 2 ? [] : tableBlock("Sessions", sessionColumns(sessions, MOST_ROWS, asIs), page),
		...context(report, page),
		...budgets(judgement, page),
		...block("Notes", sentences(notes(report), page), page),
		"",
		...[footerLine(report), ...configFact(report, asIs)].flatMap((line) => paragraph(line, page)).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

// src/version.ts
/** Tollgate's own version: package.json's, as a test proves. */
const VERSION = "0.1.0";

// src/action.ts
/** Inputs → measure and judge, or receive what a fork measured → publish everything → fail last. */
const run = async () => {
	const settings = parseInputs((name) => getInput(name), readTextFile);
	const stray = strayInputs(process.env);
	if (stray.length > 0) throw new UserError(stray);
	const { context, problems } = readContext(process.env, (path) => readFileSync(path, "utf8"));
	const client = await createClient(settings.githubToken, context.apiUrl, VERSION);
	const { assignment, notes } = await assign(settings, context, client);
	if (assignment === null) return withoutReport(settings, notes);
	const { job, target } = assignment;
	const annotations = [...notes, ...problems.map((message) => ({
		level: "warning",
		message
	}))];
	info(inert(renderTerminal(job.report, job.own, {
		width: 100,
		color: true
	})));
	const { total } = await publish({
		...job,
		annotations
	}, createDesk(client, settings.githubToken, target));
	if (total.failed) process.exitCode = ExitCode.Failure;
};
const assign = async (settings, context, client) => {
	const { comment, check, overrideLabel, reportFile, summaryFile, pullRequestBudgets, onUnmeasured } = settings;
	const manner = {
		comment,
		check,
		overrideLabel,
		reportFile,
		summaryFile,
		limits: {
			...pullRequestBudgets,
			onUnmeasured,
			format: format_exports
		},
		annotations: []
	};
	if (settings.mode === "publish") {
		const judgeReport = (report) => judge(report, settings.budgets, onUnmeasured, format_exports);
		const occasion = {
			manner: {
				...manner,
				reportFile: null
			},
			context,
			now: Date.now()
		};
		return receiveJob(reportFile ?? "", judgeReport, occasion, client);
	}
	const machine = {
		env: process.env,
		cwd: process.cwd(),
		home: homedir()
	};
	const { report, judgement } = measure(settings, {
		...machine,
		unnamed: "job",
		version: VERSION,
		format: format_exports
	});
	return {
		assignment: assignMeasured({
			report,
			own: judgement
		}, settings.matrix, {
			manner,
			context,
			now: Date.now()
		}),
		notes: []
	};
};
const annotate = {
	error,
	warning: warning$1,
	notice: notice$1
};
/** Nothing was received: a budget that is set was not measured. */
const withoutReport = (settings, notes) => {
	for (const { level, message } of notes) annotate[level](message);
	const { budgets, pullRequestBudgets, onUnmeasured } = settings;
	if (Object.entries({
		...budgets,
		...pullRequestBudgets
	}).some(([name, limit]) => name.startsWith("max") && limit !== null) && onUnmeasured === "fail") setFailed("No budget could be measured: there was no report to hold it against.");
};
/** Bad input is told problem by problem; anything else that stops the measurement is a bug, with its stack. */
const fail = (error) => {
	if (error instanceof UserError) for (const problem of error.problems) setFailed(problem);
	else setFailed(error instanceof Error ? error.stack ?? error.message : String(error));
};
await run().catch(fail);

export {  };