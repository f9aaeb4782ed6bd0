const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_arguments = require("./arguments.cjs");
let node_util = require("node:util");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");

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
		throw new require_arguments.UserError([describe(json, where)], { cause });
	}
};
const describe = (json, where) => {
	const mistake = findJsonMistake(json) ?? json.length;
	const lines = json.slice(0, mistake).split("\n");
	const column = (lines.at(-1) ?? "").length + 1;
	const next = /^(?:\w+|.)/su.exec(json.slice(mistake))?.[0];
	const found = next === void 0 ? "it ends too early" : `unexpected ${require_arguments.quote(next)}`;
	return `${where}:${lines.length}:${column}: not valid JSON: ${found} (JSON has no comments, trailing commas or single quotes)`;
};

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
const indexByName = () => new Map(PRICE_TABLE.models.flatMap((model) => [model.id, ...model.aliases].map((name) => [name, model])));
/** The model of exactly this id or alias: `claude-opus-5-5` is never taken for `claude-opus-5`. */
const modelByName = (name) => {
	modelsByName ??= indexByName();
	return modelsByName.get(name) ?? null;
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

// src/inputs/naming.ts
/** As an input of the action. */
const asInput = (name) => name;

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
	if (problems.length > 0) throw new require_arguments.UserError(problems);
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
	const plain = (0, node_path.normalize)(path).replaceAll("\\", "/");
	return (0, node_path.isAbsolute)(path) || plain.startsWith("../") ? (0, node_path.basename)(path) : plain;
};
/** Where each setting that is in force was written. */
const placesOf = (given, { values, file }, called) => (name) => given[name] === void 0 && values[name] !== void 0 && file !== null ? `${file.where}: ${configKey(name)}` : called(name);
const BUDGETS = [
	"max-cost",
	"max-peak-context",
	"max-turns",
	"max-pr-cost"
];
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
* it. It may set budgets; it may not loosen one that stands in the workflow.
*/
const loosened = (given, config, called) => {
	if (!BUDGETS.some((name) => given[name] !== void 0)) return [];
	const names = GROUNDS.filter((name) => config.values[name] !== void 0 && given[name] === void 0);
	return [...config.prices === null || given.pricing !== void 0 ? [] : ["pricing"], ...names].map((name) => `${config.file?.where}: ${configKey(name)}: a file that was found and not named may not say what a budget set elsewhere rests on; name the file with ${called("config")}, or set ${called(name)} beside the budget`);
};
/** A layer that cannot be read at all has its error as its problems. */
const attempt = (read) => {
	try {
		return read();
	} catch (error) {
		if (error instanceof require_arguments.UserError) return {
			...NOTHING$2,
			problems: error.problems
		};
		throw error;
	}
};
const readConfig = (named, { called, readText }) => {
	for (const path of named === void 0 ? CONFIG_FILES : [named]) {
		const where = named === void 0 ? path : `${called("config")} ${require_arguments.pathText(path)}`;
		const text = readText(path, where);
		if (text === null) continue;
		const { values, problems, pricing } = require_arguments.parseConfig(text, where);
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
			prices: require_arguments.parsePriceOverrides(pricing, `${where}: pricing`)
		}));
		return {
			values,
			problems: [...problems, ...more],
			prices,
			file
		};
	}
	if (named === void 0) return NOTHING$2;
	throw new require_arguments.UserError([`${called("config")}: there is no file ${require_arguments.quote(named)}; name a JSON file of settings`]);
};
const readPrices = (written, { called, readText }) => {
	if (written === void 0) return null;
	const flag = called("pricing");
	if (written.startsWith("{")) return require_arguments.parsePriceOverrides(parseJson$1(written, flag), flag);
	const where = `${flag} ${require_arguments.pathText(written)}`;
	const text = readText(written, where);
	if (text !== null) return require_arguments.parsePriceOverrides(parseJson$1(text, where), where);
	throw new require_arguments.UserError([`${flag}: there is no file ${require_arguments.quote(written)}; name a JSON file, or write JSON that begins with {`]);
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

// src/inputs/read-text.ts
const LARGEST = 1048576;
/** Reads a settings file of at most 1 MiB. @throws UserError where the path is no such file or cannot be read. */
const readTextFile = (path, where = require_arguments.pathText(path)) => {
	try {
		const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
		if (stat === void 0) return null;
		if (!stat.isFile()) throw new require_arguments.UserError([`${where}: not a file, where a JSON file is wanted`]);
		if (stat.size > LARGEST) throw new require_arguments.UserError([`${where}: larger than 1 MiB, which no settings file is; name another`]);
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		if (cause instanceof require_arguments.UserError) throw cause;
		throw new require_arguments.UserError([`${where}: cannot be read (${codeOf$1(cause)}); name a file that this user may read`], { cause });
	}
};
const codeOf$1 = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

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
/** Prices the threads of a session. */
const priceThreads = (session, prices) => session.threads.map((thread) => ({
	thread,
	turns: thread.requests.map((request) => prices.price(request))
}));
/** All steps of a thread, the one into the run first. */
const stepsOf = ({ thread, turns }) => {
	const steps = [];
	const compactions = inOrder(thread.compactions);
	let previous = thread.before;
	let lifetimeMs = FIVE_MINUTES;
	for (let index = 0; index < turns.length; index += 1) {
		const priced = turns[index];
		if (priced === void 0) continue;
		if (previous !== null) {
			lifetimeMs = statedLifetime(previous) ?? lifetimeMs;
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
		previous = priced.request;
	}
	return steps;
};
/** Milliseconds between the two records; null where one has no time. */
const gapOf = ({ previous, priced }) => previous.at === null || priced.request.at === null ? null : priced.request.at - previous.at;

// src/analysis/breaks/rounds.ts
const FIELDS$2 = [
	"input",
	"output",
	"cacheRead",
	"cacheWrite5m",
	"cacheWrite1h"
];
const promptOf$1 = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }) => input + cacheRead + cacheWrite5m + cacheWrite1h;
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
	return FIELDS$2.every((field) => rest.reduce((sum, each) => sum + each[field], first[field]) === usage[field]) ? [first, ...rest] : [usage];
};
const firstRoundOf = (request) => request.usage.iterations.length === 0 ? request.usage : roundsOf(request)[0];
const lastRoundOf = (request) => request.usage.iterations.length === 0 ? request.usage : roundsOf(request).at(-1) ?? request.usage;
const sumOf$2 = (rounds) => ({
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
			...isOne ? change(usage, 0) : sumOf$2(rounds.map(change)),
			iterations
		}
	};
};

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
const isShorter = ({ previous, priced: { request } }) => promptOf$1(firstRoundOf(request)) < promptOf$1(lastRoundOf(previous));
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
	if ((gapOf(step) ?? 0) > step.lifetimeMs) return inferred("expired");
	const list = changedList(step, thread);
	if (list !== null) return inferred(list);
	if (step.isResume) return inferred("resume");
	return inferred(isShorter(step) ? "messages-changed" : "unexpected");
};

// src/analysis/breaks/reprice.ts
/** Nanodollars of a request as it is; null: no price is known. */
const nanosOf$1 = (request, prices) => prices.quickNanos(request, request.usage) ?? prices.price(request).nanos;
/** Nanodollars, had the rounds of a request held other tokens. A response of one call is one round. */
const nanosWith = (request, change, prices) => prices.quickNanos(request, change(request.usage, 0)) ?? prices.price(mapRounds(request, change)).nanos;

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
/** What of the previous prompt could have been read at a step, and was not, in tokens. */
const missedAt = ({ previous, priced: { request } }) => {
	const first = firstRoundOf(request);
	const last = lastRoundOf(previous);
	const expected = promptOf$1(last);
	const tokens = expected > last.input ? Math.min(expected, promptOf$1(first)) - first.cacheRead : 0;
	return {
		tokens: Math.max(0, tokens),
		readShare: expected === 0 ? 1 : first.cacheRead / expected
	};
};
const isBreak = (step) => {
	if (step.isCompacted) return false;
	const { tokens, readShare } = missedAt(step);
	return tokens >= 1024 && (readShare < .7 || reportedCause(step.priced) !== null);
};
/**
* The turns of a thread that wrote a prompt again which the cache had held (R44), in order. The cold turn after a
* compaction is none: it belongs to the compaction.
*/
const findBreaks = (priced, prices) => {
	const { thread } = priced;
	const modelOf = (request) => prices.price(request).lines[0].model;
	return stepsOf(priced).filter(isBreak).map((step) => {
		const { lifetimeMs, priced: { request } } = step;
		const rewrittenTokens = missedAt(step).tokens;
		return {
			sessionId: thread.sessionId,
			thread: thread.id,
			turn: step.turn,
			at: request.at,
			rewrittenTokens,
			lostNanos: lostTo(request, rewrittenTokens, prices),
			...diagnose(step, thread, modelOf(step.previous)),
			gapMs: gapOf(step),
			lifetimeMs
		};
	});
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
const dearest = (pieces) => [...pieces].sort((a, b) => b.nanos - a.nanos || sentTokens(b) - sentTokens(a) || a.turn - b.turn || (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, MOST_PIECES);
const nameOf = ({ sessionId, threadId, origin }) => `${sessionId} ${threadId} ${origin}`;
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
const totalOf = (cost) => PARTS.reduce((sum, part) => sum + cost[part], 0);
/** The origins, dearest first, then the larger, then by name. */
const originRows = (sums) => [...sums].map(([origin, sum]) => ({
	origin,
	...sum,
	nanos: totalOf(sum.cost)
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
	prompt: promptOf$1(tokens)
});
/** The calls behind a response's tokens. They never hold advisors, compaction or declined attempts, which are billed apart (R30). */
const callsOf = (request) => request.usage.iterations.length === 0 ? [callOf$1(request.usage)] : roundsOf(request).map(callOf$1);

// src/analysis/origins/apportion.ts
/**
* Splits a whole number in proportion to whole weights ≥ 0. The running sum is rounded, so that the parts are whole, none is
* below 0, and they sum to the whole exactly. All 0 where no weight is above 0. `parts` is what they are written to.
*/
const apportion$2 = (whole, weights, parts = []) => {
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
const MOST_ORIGINS = 100;
/** The layer of an origin, made at its first piece. */
const layerOf = (layers, origin) => {
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
		apportion$2(cost[region.bucket], row, parts);
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
	sum.tokens += tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
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
	const sizes = count > 1 ? apportion$2(tokens, usual.slice(0, count)) : null;
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
const bill = (walk, { request, lines }) => {
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
		sum.tokens += tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
		sum.cost.other += nanos ?? 0;
	}
	return originRows(sums);
};

// src/analysis/bill.ts
/** Σ of what has a price, of requests and their extra lines. */
const knownNanos = (requests) => requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.nanos ?? 0), 0), 0);
/** Whether every request and every gap has a price. */
const isWhollyPriced = ({ requests, gaps }) => requests.every(({ nanos }) => nanos !== null) && gaps.every(({ nanos }) => nanos !== null);
const gapNanos = (gaps) => gaps.reduce((sum, gap) => sum + (gap.nanos ?? 0), 0);

// src/analysis/booked.ts
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
			row: addRows$1(known.row, row)
		});
	}
	return merged;
};
const addRows$1 = (a, b) => ({
	...a,
	...addTokens(a, b),
	splitKnown: a.splitKnown && b.splitKnown,
	webSearches: a.webSearches + b.webSearches,
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
const excessOf$1 = (reported, rows, booked) => {
	if (reported.models.size === 0) return null;
	const stated = [...reported.models.values()].reduce((sum, { costUsd }) => sum + costUsd, 0);
	const homeless = [...booked].reduce((sum, [model, { nanos }]) => rows.has(model) ? sum : sum + nanos, 0);
	const excess = require_arguments.usdToNanos(reported.usd) - require_arguments.usdToNanos(stated) - homeless;
	if (excess <= TOLERATED$1 * require_arguments.usdToNanos(reported.usd)) return null;
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
* premiums, which it never counts, come on top. Null: unknown model.
*/
const priceGap = (input, pricer) => {
	const target = require_arguments.usdToNanos(input.row.costUsd) - input.booked.nanos;
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
	const premium = first.cliNanos === 0 ? 1 : first.nanos / first.cliNanos;
	const low = Math.min(...prices.map((price) => price.cliNanos));
	const high = Math.max(...prices.map((price) => Math.max(price.cliNanos, price.highestTierNanos / premium)));
	return target >= low - tolerance(target) && target <= high + tolerance(target) ? {
		nanos: Math.round(target * premium),
		isExplained: true
	} : {
		nanos: first.nanos,
		isExplained: false
	};
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
		if (list > 0) factors.set(model, require_arguments.usdToNanos(row.costUsd) / list);
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

// src/analysis/reconcile.ts
const NOTHING$1 = {
	tokens: NO_TOKENS,
	webSearches: 0,
	nanos: 0,
	requests: []
};
/**
* Holds the priced requests of a session against Claude Code's own total (R33–R39). The bill is the requests plus, per model
* and token category, what the total shows beyond them; where the total shows less, the requests stand.
*/
const reconcile = (session, pricer) => {
	const { reported } = session;
	const price = pricing(session, pricer);
	const requests = [];
	const placeholders = [];
	for (const thread of session.threads) for (const request of thread.requests) {
		const priced = price(request);
		requests.push(priced);
		if (request.provisional) placeholders.push(priced);
	}
	if (reported === null) return withoutTotal(session, requests, placeholders.length);
	const covered = requests.filter(({ request }) => session.isCovered(request));
	const inherited = session.inherited.map(price);
	const [foreign, ours] = partition(inherited, ({ request }) => isBeforeRun(request, session));
	const rows = reportedModels(reported.models, pricer);
	const booked = bookedModels([...inherited, ...covered], rows, pricer);
	const found = reported.models.size === 0 ? wholeGap(reported, [...inherited, ...covered]) : modelGaps(rows, booked, session, pricer);
	const gaps = found.map(({ gap }) => gap);
	const managed = atManagedPrices({
		requests,
		gaps,
		rows,
		booked,
		pricer
	});
	const excess = excessOf$1(reported, rows, booked);
	const isWhole = [...booked].every(([model, { tokens }]) => isWithin(tokens, rows.get(model)?.row));
	const unconfirmed = placeholders.filter((priced) => !isWhole || !isConfirmed(priced, session, gaps, reported));
	return {
		session,
		...managed,
		gaps: excess === null ? managed.gaps : [...managed.gaps, excess],
		placeholders: Math.max(unconfirmed.length, gaps.some(isOutputAlone) ? 1 : 0),
		openPlaceholders: isWhole ? unconfirmed.filter(({ request }) => !session.isCovered(request)).length : unconfirmed.length,
		reportedUsd: Math.max(0, reported.usd - require_arguments.nanosToUsd(cliNanosOf$1(foreign))),
		comparableNanos: comparable([...ours, ...managed.requests], managed.gaps, session),
		issues: [
			...found.some(({ isExplained }) => !isExplained) ? [UNEXPLAINED] : [],
			...excess === null ? [] : [EXCESS],
			...foreign.length > 0 && gaps.length > 0 ? [UNKNOWN_BASE] : []
		]
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
/** No call has output without a prompt: such a gap is output that some record has only a placeholder for. */
const isOutputAlone = ({ tokens }) => tokens.output > 0 && tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h === 0;
const withoutTotal = (session, requests, placeholders) => ({
	session,
	requests,
	gaps: [],
	placeholders,
	openPlaceholders: placeholders,
	reportedUsd: null,
	comparableNanos: null,
	isManaged: false,
	issues: []
});
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
	const nanos = require_arguments.usdToNanos(reported.usd) - seen;
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
/** The total shows no output beyond the records of the model: what looked like a placeholder is the true count. */
const isConfirmed = ({ request, lines }, session, gaps, reported) => {
	return reported.models.size > 0 && session.isCovered(request) && !gaps.some((gap) => gap.tokens.output > 0 && gap.model === lines[0].model);
};
/** A total that shows less of a prompt than the requests do is not one of all of them. */
const isWithin = (tokens, row) => row !== void 0 && promptOf(tokens) <= promptOf(row);
const promptOf = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }) => input + cacheRead + cacheWrite5m + cacheWrite1h;
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
const promptTokens$2 = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }) => input + cacheRead + cacheWrite5m + cacheWrite1h;
/** Null: the response had but one round, or its rounds do not say what of their prompts was cached. */
const lastRound = (usage) => {
	if (usage.iterations.some(({ kind }) => kind === "fallback")) return null;
	const rounds = usage.iterations.filter(({ kind }) => kind === "message");
	const last = rounds.at(-1);
	if (last === void 0 || promptTokens$2(last) === 0) return null;
	const cached = rounds.reduce((sum, round) => sum + cachedTokens(round), 0);
	return cachedTokens(last) > 0 || cached === cachedTokens(usage) ? last : null;
};
/** Largest context of a thread and its turn, counted from 1; 0 and 0 without requests. */
const peakOf = ({ requests }) => {
	let tokens = 0;
	let turn = 0;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		const context = request === void 0 ? 0 : contextTokens(request);
		if (context <= tokens) continue;
		tokens = context;
		turn = index + 1;
	}
	return {
		tokens,
		turn
	};
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

// src/analysis/mismatch.ts
/** Differences up to this share of our figure are not worth a word. */
const TOLERATED = .01;
/** Whether Claude Code's own dollars and ours for the same requests differ by more than is tolerated. Null: not comparable. */
const isApart = (reportedUsd, ours) => ours === null || Math.abs(require_arguments.usdToNanos(reportedUsd) - ours) > TOLERATED * Math.max(ours, 1);
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

// src/analysis/report-metrics.ts
const METRICS = [
	"cost",
	"turns",
	"peakContext",
	"cacheEfficiency",
	"resentShare"
];

// src/analysis/what-if/lineup.ts
/** Models released and not retired on a day (YYYY-MM-DD), oldest first. A retirement that is only announced changes nothing. */
const lineupOf = (models, day) => ({
	models: models.filter(({ released, retired }) => released <= day && (retired === null || retired > day)).toSorted((a, b) => a.released < b.released ? -1 : Number(a.released > b.released)),
	day
});
const PATTERNS = [
	"opus",
	"sonnet",
	"haiku",
	"fable",
	"mythos"
].map((family) => ({
	family,
	pattern: new RegExp(`^claude-(\\d[\\d-]*-)?${family}(-|$)`)
}));
/** The family of a canonical model id; null: none that is known. */
const familyOf = (model) => PATTERNS.find(({ pattern }) => pattern.test(model))?.family ?? null;
/** The family's latest model; null: the line-up has none. */
const newestOf = ({ models }, family) => models.findLast(({ id }) => familyOf(id) === family) ?? null;

// src/analysis/units.ts
/** Nanodollars to decimal USD; null stays unknown. */
const usdOrNull = (nanos) => nanos === null ? null : require_arguments.nanosToUsd(nanos);
/** Milliseconds since the epoch to ISO 8601 in UTC. */
const isoOrNull = (at) => at === null ? null : new Date(at).toISOString();

// src/analysis/shares.ts
const PLACES$2 = 1e4;
/**
* Shares of a whole, rounded to four digits so that they sum to exactly 1 (largest remainder first, then the earlier);
* all 0 for a whole of 0.
*/
const sharesOf = (parts) => {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * PLACES$2);
	const floors = exact.map(Math.floor);
	let left = PLACES$2 - floors.reduce((sum, part) => sum + part, 0);
	const order = exact.map((value, index) => ({
		index,
		rest: value - Math.floor(value)
	})).sort((a, b) => b.rest - a.rest || a.index - b.index);
	for (const { index } of order) {
		if (left <= 0) break;
		floors[index] = (floors[index] ?? 0) + 1;
		left -= 1;
	}
	return floors.map((part) => part / PLACES$2);
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
			usd: require_arguments.nanosToUsd(input),
			share: share(0)
		},
		output: {
			tokens: tokens.output,
			usd: require_arguments.nanosToUsd(output),
			share: share(1)
		},
		cacheRead: {
			tokens: tokens.cacheRead,
			usd: require_arguments.nanosToUsd(cacheRead),
			share: share(2)
		},
		cacheWrite5m: {
			tokens: tokens.cacheWrite5m,
			usd: require_arguments.nanosToUsd(cacheWrite5m),
			share: share(3)
		},
		cacheWrite1h: {
			tokens: tokens.cacheWrite1h,
			usd: require_arguments.nanosToUsd(cacheWrite1h),
			share: share(4)
		},
		webSearch: {
			requests: webSearches,
			usd: require_arguments.nanosToUsd(webSearch),
			share: share(5)
		},
		unattributed: {
			usd: require_arguments.nanosToUsd(unattributed),
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
		usd: nanos === null ? null : require_arguments.nanosToUsd(nanos)
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
	const known = require_arguments.nanosToUsd(requested + unattributed);
	return {
		totalUsd: sessions.every(({ isWhollyPriced }) => isWhollyPriced) ? known : null,
		knownUsd: known,
		isFloor,
		basis: basisOf$1(sessions),
		requestsUsd: require_arguments.nanosToUsd(requested),
		reportedUsd: reportedUsd(sessions),
		unattributedUsd: require_arguments.nanosToUsd(unattributed),
		buckets: bucketsOf(sums, unattributed),
		unattributed: unattributedRows(sessions)
	};
};

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

// src/analysis/timeline-row.ts
/** Turns of a thread that came right after a compaction. */
const turnsAfterCompaction = (thread) => new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1));
/** A request as a turn of its thread; `context` is its size in tokens. */
const timelineRow = (thread, turn, { request, lines, nanos }, context, isAfterCompaction) => ({
	turn,
	sessionId: thread.sessionId,
	thread: thread.id,
	at: isoOrNull(request.at),
	model: lines[0].model,
	contextTokens: context,
	outputTokens: request.usage.output,
	usd: usdOrNull(nanos),
	costs: turnCosts(lines),
	event: isAfterCompaction ? "compaction" : null
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
		input: require_arguments.nanosToUsd(input),
		output: require_arguments.nanosToUsd(output),
		cacheRead: require_arguments.nanosToUsd(cacheRead),
		cacheWrite: require_arguments.nanosToUsd(cacheWrite),
		webSearch: require_arguments.nanosToUsd(webSearch)
	};
};

// src/analysis/bill-sums.ts
/** The sums of a bill, with its timeline or without. */
const sumBill = ({ session, requests }, hasTimeline) => {
	const sums = {
		models: /* @__PURE__ */ new Map(),
		threads: session.threads.map(newThreadSums),
		timeline: hasTimeline ? [] : null,
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
	const { thread } = own;
	const turns = thread.requests.length;
	const afterCompaction = sums.timeline === null ? null : turnsAfterCompaction(thread);
	for (let turn = 1; turn <= turns; turn += 1) {
		const priced = requests[from + turn - 1];
		if (priced === void 0) continue;
		const context = contextTokens(priced.request);
		addTurn(own, priced, turn, context);
		addUsage(sums, priced);
		if (afterCompaction !== null) sums.timeline?.push(timelineRow(thread, turn, priced, context, afterCompaction.has(turn)));
	}
	return from + turns;
};
const addTurn = (own, { lines, nanos }, turn, context) => {
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
		avoidedNanos: later.reduce((sum, request) => plus$1(sum, carried(request, taken, prices)), 0)
	};
};
const plus$1 = (a, b) => a === null || b === null ? null : a + b;
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
/** What reading `tokens` more would have added to a request's price. */
const carried = (request, tokens, prices) => {
	const fuller = (round) => ({
		input: round.input,
		output: round.output,
		cacheRead: round.cacheRead + tokens,
		cacheWrite5m: round.cacheWrite5m,
		cacheWrite1h: round.cacheWrite1h
	});
	const actual = nanosOf$1(request, prices);
	const more = nanosWith(request, fuller, prices);
	return actual === null || more === null ? null : more - actual;
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
	usd: nanos === null || gaps.some((gap) => gap.nanos === null) ? null : require_arguments.nanosToUsd(nanos + gapNanos(gaps)),
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
/** Sums up a session's bill, with its timeline or without. */
const summarise = (bill, pricer, hasTimeline = true) => {
	const { session } = bill;
	const sums = sumBill(bill, hasTimeline);
	const all = allModels(sums.models);
	return {
		row: sessionRow(bill, all.nanos),
		threads: sums.threads.map(threadRow),
		models: sums.models,
		timeline: sums.timeline ?? [],
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
/** Prices, reconciles and sums up the sessions of a recording. The requests of a corpus are let go. */
const addRecording = (run, recording, pricer) => {
	for (const session of recording.sessions) {
		run.turns += session.threads.reduce((sum, thread) => sum + thread.requests.length, 0);
		if (run.turns > MOST_DETAILED_TURNS && run.bills !== null) dropDetails(run);
		const bill = reconcile(session, pricer);
		run.sessions.push(summarise(bill, pricer, run.bills !== null));
		run.bills?.push(bill);
	}
	run.evidence = addEvidence(run.evidence, recording);
};
/** Details of some of the sessions would be taken for those of all. */
const dropDetails = (run) => {
	run.bills = null;
	const message = `Over ${MOST_DETAILED_TURNS.toLocaleString("en-US")} turns: the report has no timeline, origins or what-ifs. Name fewer sessions, or ask tollgate insights.`;
	run.issues.push({
		code: "no-timeline",
		file: null,
		line: null,
		message
	});
	run.sessions = run.sessions.map((each) => ({
		...each,
		timeline: []
	}));
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

// src/analysis/breaks/waste.ts
/** What of a thread did no visible good, as far as records show it. Failed attempts without usage cost nothing. */
const wasteOf = (priced) => ({
	repeatedCalls: repeatedCalls(priced),
	cutOutputs: cutOutputs(priced),
	retries: [...declined(priced), ...resent(priced)].toSorted((a, b) => a.turn - b.turn)
});
const placeOf$3 = ({ thread }) => ({
	sessionId: thread.sessionId,
	thread: thread.id
});
/** Repeated calls, the most frequent first. */
const repeatedCalls = (priced) => {
	const byDigest = /* @__PURE__ */ new Map();
	const calls = [];
	for (let index = 0; index < priced.turns.length; index += 1) for (const { name, inputDigest } of priced.turns[index]?.request.toolUses ?? []) {
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
	return calls.filter(({ turns }) => turns.length > 1).map(({ tool, turns }) => ({
		...placeOf$3(priced),
		tool,
		times: turns.length,
		turns
	})).toSorted((a, b) => b.times - a.times);
};
const cutOutputs = (priced) => {
	const found = [];
	for (let index = 0; index < priced.turns.length; index += 1) {
		const turn = priced.turns[index];
		if (turn?.request.stopReason !== "max_tokens") continue;
		const outputNanos = turn.lines[0].cost?.output ?? null;
		found.push({
			...placeOf$3(priced),
			turn: index + 1,
			outputTokens: turn.request.usage.output,
			outputNanos
		});
	}
	return found;
};
const declined = (priced) => {
	const found = [];
	for (let index = 0; index < priced.turns.length; index += 1) {
		const lines = priced.turns[index]?.lines ?? [];
		if (lines.length === 1) continue;
		for (const { kind, nanos } of lines) if (kind === "declined") found.push({
			...placeOf$3(priced),
			turn: index + 1,
			kind,
			nanos
		});
	}
	return found;
};
const resent = (priced) => {
	const found = [];
	for (let index = 1; index < priced.turns.length; index += 1) {
		const wasted = priced.turns[index - 1];
		const next = priced.turns[index];
		if (wasted === void 0 || next === void 0 || !isResent(priced, wasted.request, next.request)) continue;
		found.push({
			...placeOf$3(priced),
			turn: index,
			kind: "resent",
			nanos: wasted.nanos
		});
	}
	return found;
};
const isResent = ({ thread }, previous, request) => contextTokens(previous) === contextTokens(request) && piecesBetween(thread.pieces, previous.line, request.line).length === 0;

// src/analysis/breaks/losses.ts
/** Finds cache breaks, compactions and waste in the threads of a run. */
const lossesOf = (threads, prices) => {
	const breaks = threads.flatMap((thread) => findBreaks(thread, prices));
	const lostNanos = breaks.reduce((sum, each) => sum + (each.lostNanos ?? 0), 0);
	const spent = threads.flatMap(({ turns }) => turns).reduce((sum, { nanos }) => sum === null || nanos === null ? null : sum + nanos, 0);
	const wastes = threads.map(wasteOf);
	return {
		breaks,
		causes: sumByCause(breaks),
		lostNanos,
		lostShare: spent === null || spent === 0 ? null : lostNanos / spent,
		compactions: threads.flatMap((thread) => compactionEffects(thread, prices)),
		waste: {
			repeatedCalls: wastes.flatMap(({ repeatedCalls }) => repeatedCalls),
			cutOutputs: wastes.flatMap(({ cutOutputs }) => cutOutputs),
			retries: wastes.flatMap(({ retries }) => retries)
		}
	};
};
const sumByCause = (breaks) => [...require_arguments.groupBy(breaks, ({ cause }) => cause)].map(([cause, each]) => ({
	cause,
	breaks: each.length,
	rewrittenTokens: each.reduce((sum, { rewrittenTokens }) => sum + rewrittenTokens, 0),
	lostNanos: each.reduce((sum, { lostNanos }) => sum + (lostNanos ?? 0), 0)
})).toSorted((a, b) => b.lostNanos - a.lostNanos || b.rewrittenTokens - a.rewrittenTokens);

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
	const used = [...new Set(threads.flatMap(({ turns }) => turns.map(({ lines }) => lines[0].model)))];
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
const aboutContext = ({ whatIf }) => [...whatIf.compaction === null ? [] : [{
	code: "compact",
	cut: whatIf.compaction,
	nanos: whatIf.compaction.savedNanosLeast
}], ...whatIf.freshSession === null ? [] : [{
	code: "fresh-session",
	cut: whatIf.freshSession,
	nanos: whatIf.freshSession.savedNanosLeast
}]];

// src/analysis/what-if/bill.ts
/** A sum of which a part may be unknown. */
const plus = (a, b) => a === null || b === null ? null : a + b;
/** Σ of the requests as they were billed; null: some request has no price. */
const actualNanos = (threads) => threads.reduce((sum, { turns }) => turns.reduce((part, { nanos }) => plus(part, nanos), sum), 0);
/** The bill, had every request cost what `reprice` says. `actual` is the bill as it is. */
const outcomeOf = (threads, reprice, actual = actualNanos(threads)) => {
	let nanos = 0;
	for (const { turns } of threads) for (let index = 0; index < turns.length; index += 1) {
		const priced = turns[index];
		if (priced !== void 0) nanos = plus(nanos, reprice(priced));
	}
	return against(actual, nanos);
};
/** What the bill would have been, against the one as it is. */
const against = (actual, nanos) => ({
	nanos,
	savedNanos: actual === null || nanos === null ? null : actual - nanos
});

// src/analysis/what-if/caching.ts
const otherCaching = (threads, prices) => {
	const actual = actualNanos(threads);
	const outcome = (changeOf) => outcomeOf(threads, ({ request }) => nanosWith(request, changeOf(request), prices), actual);
	return {
		noCache: outcome(() => uncached),
		hourWrites: outcome(withHourWrites(threads, prices)),
		fiveMinuteWrites: outcome(withFiveMinuteWrites(threads))
	};
};
const uncached = (tokens) => ({
	input: promptOf$1(tokens),
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
const withHourWrites = (threads, prices) => {
	const spared = /* @__PURE__ */ new Map();
	for (const thread of threads) for (const { turn, cause, gapMs, lifetimeMs, rewrittenTokens } of findBreaks(thread, prices)) {
		const request = thread.turns[turn - 1]?.request;
		if (request !== void 0 && cause === "expired" && lifetimeMs === 3e5 && (gapMs ?? 0) <= 36e5) spared.set(request, rewrittenTokens);
	}
	return (request) => {
		const count = spared.get(request);
		if (count === void 0) return writtenFor1h;
		const read = asRead(count);
		return (tokens, round) => writtenFor1h(read(tokens, round));
	};
};
/** Of the prompt after a pause nothing is left: what was read is written. */
const readLost = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
	input,
	output,
	cacheRead: 0,
	cacheWrite5m: cacheWrite5m + cacheRead,
	cacheWrite1h
});
const withFiveMinuteWrites = (threads) => {
	const lost = /* @__PURE__ */ new Set();
	for (const thread of threads) for (const step of stepsOf(thread)) if (step.lifetimeMs === 36e5 && (gapOf(step) ?? 0) > 3e5) lost.add(step.priced.request);
	const cold = (tokens, round) => writtenFor5m(round === 0 ? readLost(tokens) : tokens);
	return (request) => lost.has(request) ? cold : writtenFor5m;
};

// src/analysis/what-if/stretches.ts
/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = .9;
/** A thread between its compactions, and other places where it got shorter. */
const stretchesOf = ({ thread, turns }) => {
	const stretches = [];
	const compactions = inOrder(thread.compactions);
	let from = 0;
	for (let index = 1; index <= turns.length; index++) {
		const previous = turns[index - 1]?.request;
		const next = turns[index]?.request;
		const isEnd = previous === void 0 || next === void 0;
		const isCompacted = !isEnd && isAnyBetween(compactions, previous, next);
		if (!isEnd && !isCompacted && contextTokens(next) >= CUT_BACK * contextTokens(previous)) continue;
		if (index > from) stretches.push({
			from,
			to: index
		});
		from = index;
	}
	return stretches;
};
/** Nanodollars per token that this turn paid for carrying a token and for writing one. */
const ratesOf$1 = ({ request, lines }) => {
	const { cost } = lines[0];
	const { cacheRead, cacheWrite5m, cacheWrite1h } = request.usage;
	if (cost === null) return {
		carry: 0,
		write: 0
	};
	const written = cacheWrite5m + cacheWrite1h;
	const write = written === 0 ? 0 : (cost.cacheWrite5m + cost.cacheWrite1h) / written;
	const read = cacheRead === 0 ? 0 : cost.cacheRead / cacheRead;
	return {
		carry: written > promptOf$1(request.usage) / 2 ? write : read,
		write
	};
};

// src/analysis/what-if/cut-points.ts
const NEARLY = .9;
/**
* The best cut of each stretch, if any gains, in time linear in the turns: what a cut after a turn takes out of the prompt,
* times what later turns pay for carrying a token, less the summary and what the next turn writes again.
*/
const cutPoints = (priced, keptTokens, summaryTokens, isPlace) => stretchesOf(priced).flatMap((stretch) => {
	const gains = gainsIn(priced, stretch, keptTokens, summaryTokens, isPlace);
	const best = gains.reduce((top, gain, index) => gain > (gains[top] ?? 0) ? index : top, 0);
	const gain = gains[best] ?? 0;
	if (gain <= 0) return [];
	const isNear = (index) => (gains[index] ?? 0) >= NEARLY * gain;
	let [first, last] = [best, best];
	while (isNear(first - 1)) first--;
	while (isNear(last + 1)) last++;
	const { from, to } = stretch;
	return [{
		index: from + best,
		first: from + first,
		last: from + last,
		end: to,
		gain
	}];
});
/** By turn of the stretch; 0 where no cut can be. */
const gainsIn = ({ turns }, { from, to }, keptTokens, summaryTokens, isPlace) => {
	const gains = new Array(to - from).fill(0);
	let carryLater = 0;
	let write = 0;
	for (let index = to - 2; index >= from; index--) {
		const here = turns[index];
		const next = turns[index + 1];
		if (here === void 0 || next === void 0) continue;
		const rates = ratesOf$1(next);
		carryLater += rates.carry;
		write = rates.write > 0 ? rates.write : write;
		const full = contextTokens(here.request);
		if (full <= keptTokens || !isPlace(index)) continue;
		const rewritten = Math.min(keptTokens, next.request.usage.cacheRead) * Math.max(0, write - rates.carry);
		const { cost } = here.lines[0];
		const output = cost === null || here.request.usage.output === 0 ? 0 : cost.output / here.request.usage.output;
		const summary = summaryTokens === null ? 0 : full * ratesOf$1(here).carry + summaryTokens * output;
		gains[index - from] = (full - keptTokens) * carryLater - rewritten - summary;
	}
	return gains;
};

// src/analysis/what-if/shorter-context.ts
/** Takes the positions `from` to `to` out of a prompt. It holds what was read first, then the writes, then fresh input. */
const withoutSpan = (tokens, from, to) => {
	const written1h = tokens.cacheRead;
	const written5m = written1h + tokens.cacheWrite1h;
	const fresh = written5m + tokens.cacheWrite5m;
	return {
		input: left(fresh, tokens.input, from, to),
		output: tokens.output,
		cacheRead: left(0, tokens.cacheRead, from, to),
		cacheWrite5m: left(written5m, tokens.cacheWrite5m, from, to),
		cacheWrite1h: left(written1h, tokens.cacheWrite1h, from, to)
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
	let saved = 0;
	for (let index = 0; index < later.length; index += 1) {
		const request = later[index];
		if (request === void 0) continue;
		const shorter = (tokens, round) => {
			const rest = withoutSpan(tokens, keptTokens, fullTokens);
			return index === 0 && round === 0 ? cold(rest) : rest;
		};
		const before = nanosOf$1(request, prices);
		const after = nanosWith(request, shorter, prices);
		if (before === null || after === null) return null;
		saved += before - after;
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
const firstPrompt = ({ turns }) => {
	const first = turns.find(({ request: { usage } }) => promptOf$1(usage) > usage.input) ?? turns[0];
	return first === void 0 ? 0 : contextTokens(first.request);
};
const bestCut = (threads, prices, rests, isPlace) => {
	const best = threads.flatMap((priced) => {
		const { long } = rests(priced);
		return cutPoints(priced, long.kept, long.summary, (index) => isPlace(priced, index)).map((point) => ({
			priced,
			point
		}));
	}).toSorted((a, b) => b.point.gain - a.point.gain)[0];
	return best === void 0 ? null : exactly(best.priced, best.point, prices, rests(best.priced));
};
const exactly = ({ thread, turns }, { index, first, last, end }, prices, { long, short }) => {
	const request = turns[index]?.request;
	if (request === void 0) return null;
	const later = turns.slice(index + 1, end).map((turn) => turn.request);
	const saved = ({ kept, summary }) => savedBy({
		last: request,
		later,
		keptTokens: kept,
		summaryTokens: summary
	}, prices) ?? 0;
	const savedNanosLeast = saved(long);
	if (savedNanosLeast <= 0) return null;
	return {
		sessionId: thread.sessionId,
		thread: thread.id,
		afterTurn: index + 1,
		fromTurn: first + 1,
		toTurn: last + 1,
		savedNanosLeast,
		savedNanosMost: Math.max(savedNanosLeast, saved(short))
	};
};
/** One compaction more, where it would have saved most: reads avoided, less the summary and the cold turn after it. */
const compactionAt = (threads, prices) => bestCut(threads, prices, (thread) => {
	const start = firstPrompt(thread);
	return {
		long: {
			kept: start + COMPACTED.most,
			summary: SUMMARY.most
		},
		short: {
			kept: start + COMPACTED.least,
			summary: SUMMARY.least
		}
	};
}, () => true);
/**
* A new session in the place of a later prompt: it starts with the first prompt's length, and at the worst reads as much
* again as a compaction would have left. Null where no thread of a main agent had a second prompt, or nothing is saved.
*/
const freshSession = (threads, prices) => bestCut(threads.filter(({ thread }) => thread.id === "main"), prices, (thread) => {
	const start = firstPrompt(thread);
	return {
		long: {
			kept: start + COMPACTED.most,
			summary: null
		},
		short: {
			kept: start,
			summary: null
		}
	};
}, isBeforePrompt);
/** The next request answers a prompt of the user. */
const isBeforePrompt = ({ thread, turns }, index) => {
	const from = turns[index]?.request.line;
	const to = turns[index + 1]?.request.line;
	if (from === void 0 || to === void 0) return false;
	const between = piecesBetween(thread.pieces, from, to);
	return between.some(({ kind }) => kind === "prompt") && !between.some(({ kind }) => kind === "tool-result");
};

// src/analysis/what-if/other-models.ts
/** Milliseconds since the epoch at which a UTC day (YYYY-MM-DD) starts. */
const startOf$1 = (day) => Date.parse(`${day}T00:00:00Z`);
const requestsOf = (threads) => threads.flatMap(({ turns }) => turns.map(({ request }) => request));
/** Every request on each model of the line-up, cheapest first. */
const onEachModel = (threads, prices, { models, day }) => {
	const requests = requestsOf(threads);
	const prompts = requests.map(contextTokens);
	const actual = actualNanos(threads);
	const sumOn = prices.sumOn(requests);
	const at = startOf$1(day);
	return models.map(({ id, contextWindow }) => ({
		model: id,
		...against(actual, sumOn({
			model: id,
			at
		})),
		windowTokens: contextWindow,
		turnsOverWindow: prompts.filter((prompt) => prompt > contextWindow).length
	})).toSorted((a, b) => (a.nanos ?? Number.POSITIVE_INFINITY) - (b.nanos ?? Number.POSITIVE_INFINITY));
};
const isMain$1 = ({ thread }) => thread.id === "main";
/** Main agent and subagents apart; null without subagents. */
const apart$1 = (threads) => {
	const agents = threads.filter((thread) => !isMain$1(thread));
	return agents.length === 0 ? null : {
		main: threads.filter(isMain$1),
		agents
	};
};
/** The run with its subagents on one model and the main agent as it was; null: it had none. */
const subagentsOn = (threads, prices, { id }, day) => {
	const parts = apart$1(threads);
	if (parts === null) return null;
	const nanos = prices.sumOn(requestsOf(parts.agents))({
		model: id,
		at: startOf$1(day)
	});
	return {
		model: id,
		...against(actualNanos(threads), plus(actualNanos(parts.main), nanos))
	};
};
const SPLITS = [
	["opus", "sonnet"],
	["opus", "haiku"],
	["sonnet", "haiku"]
];
/** The main agent (planner) on one model and the subagents (executors) on a cheaper one, of the latest of each family. */
const plannerAndExecutor = (threads, prices, lineup) => {
	const parts = apart$1(threads);
	if (parts === null) return [];
	const at = startOf$1(lineup.day);
	const actual = actualNanos(threads);
	const main = prices.sumOn(requestsOf(parts.main));
	const agents = prices.sumOn(requestsOf(parts.agents));
	return SPLITS.flatMap(([first, second]) => {
		const planner = newestOf(lineup, first)?.id;
		const executor = newestOf(lineup, second)?.id;
		if (planner === void 0 || executor === void 0) return [];
		const nanos = plus(main({
			model: planner,
			at
		}), agents({
			model: executor,
			at
		}));
		return [{
			planner,
			executor,
			...against(actual, nanos)
		}];
	});
};

// src/analysis/what-if/what-if.ts
/** Prices a run's requests in every other way there is. */
const whatIf = (threads, prices, lineup) => {
	const haiku = newestOf(lineup, "haiku");
	return {
		day: lineup.day,
		models: onEachModel(threads, prices, lineup),
		subagentsOnHaiku: haiku === null ? null : subagentsOn(threads, prices, haiku, lineup.day),
		splits: plannerAndExecutor(threads, prices, lineup),
		caching: otherCaching(threads, prices),
		compaction: compactionAt(threads, prices),
		freshSession: freshSession(threads, prices)
	};
};

// src/analysis/why/what-if-rows.ts
const cutRow = ({ savedNanosLeast, savedNanosMost, ...cut }) => ({
	...cut,
	savedUsdLeast: require_arguments.nanosToUsd(savedNanosLeast),
	savedUsdMost: require_arguments.nanosToUsd(savedNanosMost)
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
	usd: require_arguments.nanosToUsd(advice.nanos),
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
	usd: require_arguments.nanosToUsd(lostNanos),
	share: lostShare === null ? null : Math.round(lostShare * 1e4) / 1e4,
	causes: causes.map(({ lostNanos: lost, ...sum }) => ({
		...sum,
		usd: require_arguments.nanosToUsd(lost)
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
		writeUsd: require_arguments.nanosToUsd(sum.cost.write),
		carryUsd: require_arguments.nanosToUsd(sum.cost.carry),
		freshUsd: require_arguments.nanosToUsd(sum.cost.fresh),
		outputUsd: require_arguments.nanosToUsd(sum.cost.output),
		otherUsd: require_arguments.nanosToUsd(sum.cost.other),
		usd: require_arguments.nanosToUsd(sum.nanos),
		share: shares[index] ?? 0
	}));
};
const pieceRow = ({ threadId, isEstimated, nanos, ...piece }) => ({
	...piece,
	thread: threadId,
	estimated: isEstimated,
	usd: require_arguments.nanosToUsd(nanos)
});

// src/analysis/why/why.ts
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
	const sessions = [...input.sessions].sort(byStart);
	const why = whyOfSessions(input, sessions);
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
		timeline: withBreaks(sessions.flatMap(({ timeline }) => timeline), why.cacheBreaks),
		compactions: sessions.flatMap(({ compactions }) => compactions),
		...why,
		quality: qualityOf(evidence, sessions, issues, pricer.hasOverrides)
	};
};
const whyOfSessions = ({ bills, pricer, lineup }, sessions) => {
	if (bills === null) return NO_WHY;
	const byId = new Map(bills.map((bill) => [bill.session.id, bill]));
	return whyOf(sessions.flatMap(({ row }) => byId.get(row.sessionId) ?? []), pricer, lineup);
};
const withBreaks = (timeline, breaks) => {
	const turnOf = ({ sessionId, thread, turn }) => `${sessionId} ${thread} ${turn}`;
	const broken = new Set(breaks.map(turnOf));
	return broken.size === 0 ? timeline : timeline.map((row) => broken.has(turnOf(row)) ? {
		...row,
		event: "cache-break"
	} : row);
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
	return prompt === 0 ? null : Math.round(read / prompt * 1e4) / 1e4;
};

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
		hold("max-cost", budgets.maxCostUsd, cost),
		hold("warn-cost", budgets.warnCostUsd, cost),
		holdContext("max-peak-context", budgets.maxPeakContext, peak, windowTokens),
		holdContext("warn-peak-context", budgets.warnPeakContext, peak, windowTokens),
		hold("max-turns", budgets.maxTurns, measureTurns(report))
	].filter((finding) => finding !== null);
};
/** Holds a measured value against its limit; null without a limit. */
const hold = (budget, limit, measurement) => {
	if (limit === null) return null;
	const { actual, gap } = measurement;
	const excess = actual === null ? 0 : excessOf(budget, actual, limit);
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
	if (limit.kind === "tokens") return hold(budget, limit.tokens, measurement);
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
	const held = hold(budget, Math.round(limitShare * windowTokens), measurement);
	return held && {
		...held,
		limitShare
	};
};
/** Costs are compared as whole nanodollars. */
const excessOf = (budget, actual, limit) => Math.max(0, budget.endsWith("-cost") ? require_arguments.nanosToUsd(require_arguments.usdToNanos(actual) - require_arguments.usdToNanos(limit)) : actual - limit);

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

// src/inputs/path-problem.ts
const SAID = {
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a folder of it is a file",
	EACCES: "this user may not look there",
	EPERM: "this user may not look there",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "it is too long for a path"
};
const NAME_ONE = "name a transcript, a folder of them or a glob";
const REMEDY = {
	EACCES: "give this user permission, or leave it out",
	EPERM: "give this user permission, or leave it out"
};
/** One sentence about a path that leads nowhere: the setting that names it, what the system said (`code`), the remedy. */
const pathProblem = (place, path, code) => `${place} ${require_arguments.pathText(path)}: ${SAID[code] ?? "it cannot be opened"} (${code}); ${REMEDY[code] ?? NAME_ONE}`;

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
const times$1 = (first, ...others) => others.reduce((product, { num, den }) => ({
	num: product.num * num,
	den: product.den * den
}), first);
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
	for (const tier of tiers) if (prompt > tier.abovePromptTokens) chosen = tier.rates;
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
const isFilled = (list) => list.length > 0;
const compile = (standard, fast, multiplier) => {
	const common = commonDenominator([...standard, ...fast]);
	const whole = (period) => mapPeriod(period, ({ num, den }) => num * common / den);
	const periods = standard.map(whole);
	const fastPeriods = fast.map(whole);
	if (!isFilled(periods)) throw new RangeError("a model without a price period");
	return {
		periods,
		fastPeriods: isFilled(fastPeriods) ? fastPeriods : null,
		scale: times$1(multiplier, {
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
const apportion$1 = (amounts, { num, den }, total) => {
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
	return searches === 0 || at !== null && at < startOfDay(since) ? 0 : searches * require_arguments.usdToNanos(usdPerRequest);
};
/** Prices one line exactly: the sum of its tokens is multiplied once and rounded once, half up, to nanodollars. */
const billOf = (plan, charge) => {
	const amounts = amountsOf(plan, charge);
	const factor = times$1(plan.scale, charge.factor);
	const sum = TOKEN_BUCKETS.reduce((total, bucket) => total + amounts[bucket], 0n);
	const total = roundHalfUp({
		num: sum * factor.num,
		den: factor.den
	});
	const webSearch = webSearchNanos(charge.webSearches, charge.at);
	return {
		cost: {
			...apportion$1(amounts, factor, total),
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
	const named = regions.filter((region) => region !== null);
	const stated = cloudRegion?.trim().toLowerCase() || "global";
	return (named.length > 0 ? named : [stated]).some((region) => region !== "global");
};
/** The terms of what `model` did for a response. */
const termsOf = (book, request, model) => ({
	geo: request.usage.geo,
	serviceTier: request.usage.serviceTier,
	regional: isRegional([
		model,
		request.model,
		request.requestedModel ?? request.model
	].map((id) => book.find(id).region), book.cloudRegion),
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
const factorOf = (plan, terms) => times$1(usGeoFactor(plan, terms.geo, terms.at), regionalFactor(plan, terms), batchFactor(terms));

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
const costOf = (tokens, rates, den, webSearch) => ({
	input: nanosOf(tokens.input * rates.input, den),
	output: nanosOf(tokens.output * rates.output, den),
	cacheRead: nanosOf(tokens.cacheRead * rates.cacheRead, den),
	cacheWrite5m: nanosOf(tokens.cacheWrite5m * rates.cacheWrite5m, den),
	cacheWrite1h: nanosOf(tokens.cacheWrite1h * rates.cacheWrite1h, den),
	webSearch
});
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
	const cliAmount = amountOf(tokens, ratesIn(cli, prompt));
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
			cliNanos: nanosOf(cliAmount, cli.den) + webSearch
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
/** Only the sum, for a response like this one with these tokens. Null for whatever needs more. */
const ordinaryNanos = (findQuote, request, tokens) => {
	const quote = isOrdinary(request) ? findQuote(request, null) : null;
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
const multiplierOf = (...multipliers) => times$1(ONE, ...multipliers.filter((multiplier) => multiplier !== void 0).map((multiplier) => fractionOf(multiplier)));
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
		cacheRead: times$1(input, fractionOf(.1)),
		cacheWrite5m: times$1(input, fractionOf(1.25)),
		cacheWrite1h: times$1(input, fractionOf(2)),
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
const listingOf = (id, statedFor, multiplier) => {
	const { name: normalised, region } = normaliseModelId(id);
	const model = findModel(normalised);
	const stated = statedFor.get(model?.id ?? normalised) ?? [];
	const list = model === null ? null : planOf(model);
	const standard = list === null ? null : {
		...list,
		scale: times$1(list.scale, multiplier)
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
const sumOrNull$1 = (lines) => lines.reduce((sum, { nanos }) => sum === null || nanos === null ? null : sum + nanos, 0);
/** Prices any response, line by line. */
const priceRequest = (book, request) => {
	const [first, ...rest] = partsOf(request);
	const price = (part) => priceLine(book, request, part);
	const lines = [price(first), ...rest.map(price)];
	return {
		request,
		lines,
		nanos: sumOrNull$1(lines)
	};
};

// src/pricing/quote.ts
const leavesOneRest = (rates, den) => TOKEN_BUCKETS.filter((bucket) => rates[bucket] % den !== 0n).length <= 1;
/** Null where two buckets may leave a rest: then what the line is rounded by has to be apportioned. */
const readyRates = (plan, { at, usage }, factor) => {
	const { num, den } = times$1(plan.scale, factor);
	const period = mapPeriod(periodAt(periodsOf(plan, usage.fast), at), (rate) => rate * num);
	return [period, ...period.tiers].every(({ rates }) => leavesOneRest(rates, den)) ? {
		...mapPeriod(period, Number),
		den: Number(den)
	} : null;
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
	const billed = plan === null ? null : readyRates(plan, request, factorOf(plan, termsOf(book, request, model)));
	const cliRates = () => {
		const cliPlan = cliPlanOf(book, requestedModel ?? model);
		return cliPlan === null ? null : readyRates(cliPlan, request, usGeoFactor(cliPlan, usage.geo, at));
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
	return (request, on) => {
		const model = on === null ? request.model : on.model;
		const requested = on === null ? request.requestedModel : request.requestedModel ?? request.model;
		const day = dayOf(on === null ? request.at : on.at);
		const known = models.get(model)?.get(requested)?.get(day)?.get(termsKey(request.usage));
		return known === void 0 ? make(on === null ? request : onModel(request, on), model, requested, day) : known;
	};
};

// src/pricing/sum-on.ts
const sort = (requests) => {
	const byAsked = /* @__PURE__ */ new Map();
	const others = [];
	for (const request of requests) {
		const asked = kept(byAsked, request.requestedModel ?? request.model, () => /* @__PURE__ */ new Map());
		if (isOrdinary(request)) kept(asked, termsKey(request.usage), () => []).push(request);
		else others.push(request);
	}
	return {
		alike: [...byAsked.values()].flatMap((asked) => [...asked.values()].map(together)),
		others
	};
};
const together = (requests) => {
	const tokens = {
		input: 0,
		output: 0,
		cacheRead: 0,
		cacheWrite5m: 0,
		cacheWrite1h: 0
	};
	let webSearches = 0;
	for (const { usage } of requests) {
		tokens.input += usage.input;
		tokens.output += usage.output;
		tokens.cacheRead += usage.cacheRead;
		tokens.cacheWrite5m += usage.cacheWrite5m;
		tokens.cacheWrite1h += usage.cacheWrite1h;
		webSearches += usage.webSearches;
	}
	return {
		requests,
		tokens,
		webSearches
	};
};
/** The sum of their tokens at once: only where no tier tells them apart and nothing is rounded. Null: one by one. */
const atOnce = ({ tokens, webSearches }, { billed, webSearch }) => {
	if (billed.den !== 1 || billed.tiers.length > 0) return null;
	const amount = amountOf(tokens, billed.rates);
	return isExact(amount, billed.den) ? amount + webSearches * webSearch : null;
};
const oneByOne = ({ requests }, { billed, webSearch }, priceOne) => {
	let sum = 0;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		if (request === void 0) continue;
		const { usage } = request;
		const amount = amountOf(usage, ratesIn(billed, promptTokens$1(usage)));
		const nanos = isExact(amount, billed.den) ? nanosOf(amount, billed.den) + usage.webSearches * webSearch : priceOne(request);
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
const sumOrNull = (items, nanosFor) => {
	let sum = 0;
	for (const item of items) {
		const nanos = nanosFor(item);
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
/** The sum of responses on one model after another. They are sorted once; each sum equals that of `priceOne` over them. */
const sumOn = (findQuote, priceOne, requests) => {
	const { alike, others } = sort(requests);
	return (on) => {
		const one = (request) => priceOne(request, on);
		const ordinary = sumOrNull(alike, (each) => {
			const quote = each.requests[0] === void 0 ? null : findQuote(each.requests[0], on);
			if (quote === null) return sumOrNull(each.requests, one);
			return atOnce(each, quote) ?? oneByOne(each, quote, one);
		});
		const rest = ordinary === null ? null : sumOrNull(others, one);
		return ordinary === null || rest === null ? null : ordinary + rest;
	};
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
	const { models, multiplier } = overrides ?? NO_OVERRIDES;
	const book = createPriceBook({
		models,
		multiplier
	}, cloudRegion);
	const findQuote = createQuotes(book);
	const price = (request) => priceOrdinary(findQuote, request) ?? priceRequest(book, request);
	const priceOn = (request, on) => price(onModel(request, on)).nanos;
	return {
		asOf: PRICE_TABLE.asOf,
		hasOverrides: Object.keys(models).length > 0 || multiplier !== void 0,
		price,
		sumOn: (requests) => sumOn(findQuote, priceOn, requests),
		quickNanos: (request, tokens) => ordinaryNanos(findQuote, request, tokens),
		priceTokens: priceTokens(book),
		facts: (model) => book.find(model).facts
	};
};

// src/transcript/job-start.ts
/** Clocks of the runner and of a mounted folder may differ by a little. */
const SLACK_MS = 2e3;
const modifiedAt$1 = (path) => {
	if (path === void 0 || path === "") return null;
	try {
		return (0, node_fs.statSync)(path).mtimeMs;
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
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
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
	const files = entries.filter((entry) => entry.isFile() && canHoldUsage(entry.name)).map((entry) => (0, node_path.join)(folder, entry.name));
	if (depth >= MOST_DEPTH) return files;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name));
	return [...files, ...folders.flatMap((entry) => filesBelow((0, node_path.join)(folder, entry.name), onError, depth + 1))];
};

// src/transcript/locate.ts
const isGlob = (path) => /[*?{}[\]!]/.test(path);
/**
* A name for reports: relative to what was searched, with forward slashes; never absolute, and without the project's
* folder, whose name is the project's path.
*/
const nameIn = (folder, path) => {
	const parts = (0, node_path.relative)(folder, path).split(node_path.sep);
	const isProject = (index) => index < parts.length - 1 && (index === 0 ? (0, node_path.basename)(folder) : parts[index - 1]) === "projects";
	return parts.filter((_, index) => !isProject(index)).join("/") || (0, node_path.basename)(path);
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
	const full = (0, node_path.resolve)(cwd, path);
	const stat = statOf(full);
	if (typeof stat !== "string") {
		const real = (0, node_fs.realpathSync)(full);
		return stat.isDirectory() ? below(real, issues) : [{
			path: real,
			name: (0, node_path.basename)(full)
		}];
	}
	if (!isGlob(path)) return stat;
	const matches = require_arguments.globSync(path, {
		cwd,
		absolute: true,
		dot: true,
		followSymbolicLinks: false,
		onlyFiles: true
	});
	if (matches.length === 0) issues.push(NO_MATCH);
	return [...matches].sort().map((match) => ({
		path: (0, node_fs.realpathSync)(match),
		name: nameIn(cwd, match).replace(/^(\.\.\/)+/, "")
	}));
};
const statOf = (path) => {
	try {
		return (0, node_fs.statSync)(path);
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
	const files = roots.filter((root) => (0, node_fs.existsSync)(root)).map((root) => (0, node_fs.realpathSync)(root)).flatMap((root) => below(root, issues)).filter((file) => file.path.endsWith(".jsonl"));
	return {
		files: unique(files.filter((file) => since === null || modifiedAt(file.path) >= since)),
		problems: [],
		issues
	};
};
const modifiedAt = (path) => {
	try {
		return (0, node_fs.lstatSync)(path).mtimeMs;
	} catch {
		return 0;
	}
};
/** `<root>/<slug>/<session>.jsonl`: a subagent's file is called `agent-…`. */
const isMainFile = ({ path }) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jsonl$/i.test((0, node_path.basename)(path));
const sessionOfFile = (file) => (0, node_path.basename)(file.path, ".jsonl");
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
	const folders = new Set(files.filter((file) => ids.has(sessionOfFile(file))).map((file) => (0, node_path.dirname)(file.path)));
	const isInside = (path) => sessionIds.some((id) => path.includes(`${node_path.sep}${id}${node_path.sep}`));
	const isBeside = (file) => folders.has((0, node_path.dirname)(file.path)) && (0, node_path.basename)(file.path).startsWith("agent-");
	return files.filter((file) => ids.has(sessionOfFile(file)) || isInside(file.path) || isBeside(file));
};
/** The file claude-code-action writes, whatever a later step or a killed one made of it (R9, R10). */
const actionExecutionFile = (runnerTemp) => {
	if (runnerTemp === void 0 || runnerTemp === "") return null;
	const path = (0, node_path.join)(runnerTemp, "claude-execution-output.json");
	return (0, node_fs.existsSync)(path) ? path : null;
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

// src/transcript/scanner-program.ts
/** Compiled of src/transcript/scanner by `npm run generate`: do not edit. */
const SCANNER = "AGFzbQEAAAABHwVgA39/fwF/YAJ/fwF/YAJ/fwF8YAR/f39/AX9gAAAC1QIQB2ltcG9ydHMGUkVDT1JEA38AB2ltcG9ydHMHQ09OVEVOVAN/AAdpbXBvcnRzCkZJUlNUX0ZMQUcDfwAHaW1wb3J0cwlUSU1FU1RBTVADfwAHaW1wb3J0cwtGSVJTVF9DT1VOVAN/AAdpbXBvcnRzDEZJUlNUX05FU1RFRAN/AAdpbXBvcnRzDUZJUlNUX0ZPUkVJR04DfwAHaW1wb3J0cwpCTE9DS19UWVBFA38AB2ltcG9ydHMIQkxPQ0tfSUQDfwAHaW1wb3J0cwpCTE9DS19OQU1FA38AB2ltcG9ydHMLQkxPQ0tfSU5QVVQDfwAHaW1wb3J0cwVCTE9DSwN/AAdpbXBvcnRzCklURVJBVElPTlMDfwAHaW1wb3J0cwVST1VORAN/AAdpbXBvcnRzClJPVU5EX1RZUEUDfwAHaW1wb3J0cwtST1VORF9NT0RFTAN/AAMMCwAAAQECAAABAwAEBQYBAYgEiAQGjAEVfwBBgAELfwBBEAt/AEEFC38AQcAAC38AQYCABAt/AEGAhAQLfwBBgIgEC38AQYCMBAt/AEGAkAQLfwBBiJAEC38AQZCQBAt/AEHQkgQLfwBB8JIEC38AQfCWBAt/AEHw1gQLfwBB8N4EC38AQfD+BAt/AEHwggULfwBB8IYFC38AQYCACAt/AUEACwfyARgHdGFrZUtleQAIBWJlZ2luAAoEc2NhbgAJCU1PU1RfS0VZUwMQCk1PU1RfVE9PTFMDEQtUT09MX1BMQUNFUwMSCU1PU1RfS0VQVAMTBlNUQVJUUwMUBEVORFMDFQhFRElUSU9OUwMWB05VTUJFUlMDFwRUSU1FAxgKVE9PTF9DT1VOVAMZBVRPT0xTAxoGUkVTVUxUAxsMS0VQVF9MRU5HVEhTAxwES0VQVAMdBVNMT1RTAx4FTkFNRVMDHwxOQU1FX0xFTkdUSFMDIAVPUEVOUwMhClJFTUFJTkRFUlMDIgVMSU5FUwMjBm1lbW9yeQIADAEgCvkpC9IBAgV/AnsgAC8BAP0PIQggACAAQRRrKAIQQQF2QQFrIgVBAXRqLwEA/Q8hCQNAIAEgBWoiAyACSQRAIAH9AAQAIAj9IyAD/QAEACAJ/SP9Tv1kIQMDQCADBEAgASADaGoiBiAFaiACTwRAQQAPCyAAQRRrKAIQQQF2IQdBACEEAn8DQCAEIAdJBEBBACAEIAZqLQAAIAAgBEEBdGovAQBHDQIaIARBAWohBAwBCwtBAQsEQCAGDwsgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALmgMBBH8gAC0AAUH9AEYEQCAAQQJqDwsDQCAAQQJqIgQhAwJ/A0AgASADSwRAIAP9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIFBEAgAyAFaGoiAyABIAEgA0sbDAMLIANBEGohAwwBCwsgAQshBSAALQABQSJGIgAEfyAFQQFrLQAAQdwARwUgAAsEfyAFLQABQTpHBUEBCwRAQQAPCyAFQQJqQX8hAwJAIAUgBGsiAEUgAEEfS3INACAELQAAIAQgAEEBdEEFbmotAABBA2xqIAAgBGpBAWstAABBE2xqIABBC2xqQT9xIAJBBnRqQQF0QfDWBGovAQBBAWsiBUEASAR/QQEFIAVBAnRB8P4EaigCACAARwsNAEF/IAVCASAArYZCAX2nIgAgBP0ABAAgBUEFdEHw3gRqIgP9AAQA/SP9ZCAE/QAEECAD/QAEEP0j/WRBEHRycSAARxshAwsgASADEAUiAAR/IAAtAABBLEYFQQALDQALIABBAWpBACAAIAFJQQAgABsEfyAALQAAQf0ARgVBAAsbC+wBAQN/QYALIAFBgBBrIABBAWogASAAa0GAEEsbIAEQACEAA0AgAARAIABBCGohA0GsCygCAEEBdiEEQQAhAgJ/A0AgAiAESQRAQQAgAiADai0AACACQQF0QbALai8BAEcNAhogAkEBaiECDAELC0EBCwRAQQEPCyAAQQhqIQNB3AsoAgBBAXYhBEEAIQICfwNAIAIgBEkEQEEAIAIgA2otAAAgAkEBdEHgC2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQQFrLQAAQfsARgVBAAsEQEEBDwtBgAsgAEEIaiABEAAhAAwBCwtBAAvqAQICfwF7A0AgACABSQRAIAAtAAAhAyAAQQFqIQAgA0EiRgRAAn8DQCAAIAFJBEAgAP0ABAAiBP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgBP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgNFBEAgAEEQaiEADAILQQAgACADaGoiACABTw0CGiAAQQFqIAAtAABBIkYNAhogAEECaiEADAELC0EACyIARQRAQQAPCwUgA0HbAEYgA0H7AEZyBEAgAkEBaiECBSADQd0ARiADQf0ARnIEQCACQQFrIgJFBEAgAA8LCwsLDAELC0EAC9EGAQh/IAEgAEEYakYiAQRAIAAtAApB1ABGIQELIAEEfyAALQAXQdoARgUgAQtFBEBEAAAAAAAAAAAPC0EAIQECfwNAIAFBBEkEQEF/IAAgAWotAABBMGtB/wFxIgdBCUsNAhogAkEKbCAHaiECIAFBAWohAQwBCwsgAgshByAAQQVqIQhBACECQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiACQQpsIAlqIQIgAUEBaiEBDAELCyACCyECIABBCGohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBkEKbCAJaiEGIAFBAWohAQwBCwsgBgshBiAAQQtqIQhBACEBAn8DQCABQQJJBEBBfyABIAhqLQAAQTBrQf8BcSIJQQlLDQIaIANBCmwgCWohAyABQQFqIQEMAQsLIAMLIQMgAEEOaiEIQQAhAQJ/A0AgAUECSQRAQX8gASAIai0AAEEwa0H/AXEiCUEJSw0CGiAEQQpsIAlqIQQgAUEBaiEBDAELCyAECyEEIABBEWohCEEAIQECfwNAIAFBAkkEQEF/IAEgCGotAABBMGtB/wFxIglBCUsNAhogBUEKbCAJaiEFIAFBAWohAQwBCwsgBQshBSAAQRRqIQhBACEBQQAhAAJ/A0AgAEEDSQRAQX8gACAIai0AAEEwa0H/AXEiCUEJSw0CGiABQQpsIAlqIQEgAEEBaiEADAELCyABCyEBIAdBsg9OIgAEQCACQQBKIQALIAAEQCACQQxMIQALIAAEQCAGQQBKIQALIAZBHEwgACAAGyEIIANBAE4iAARAIANBF0whAAsgAARAIARBAE4hAAsgAARAIARBO0whAAsgAARAIAVBAE4hAAsgAARAIAVBO0whAAsgAUEATiAAIAAbRSAIRXIEQEQAAAAAAAAAAA8LIAJBA2sgAkEJaiACQQJKG0GZAWxBAmpBBW0gBmogB0EBayAHIAJBAkwbIgBBkANtIgJBsfUIbCAAIAJBkANsayIAQe0CbGogAEEEbWogAEHkAG1rakHt9Ctrt0QAAAAAcJmUQaIgA0E8bCAEakE8bCAFardEAAAAAABAj0CioCABt6ALnwcDAX4BewN/IAAtAAAiBUEiRgRAIAJBf0YEfwJ/IABBAWohAANAIAAgAUkEQCAA/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAE/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiAkUEQCAAQRBqIQAMAgtBACAAIAJoaiIAIAFPDQIaIABBAWogAC0AAEEiRg0CGiAAQQJqIQAMAQsLQQALBSAAQQFqIAEgAhAGCw8LIAVBMGtB/wFxQQlNBEAgAkF/RgRAA0AgAC0AAEEwa0H/AXFBCU0EQCAAQQFqIQAMAQsLBQJ/QQAgAiMESCACIwVOcg0AGgNAIAAtAABBMGtB/wFxQQlNBEBBACAAMQAAQjB9IANCCn58IgNC/////wdWDQIaIABBAWohAAwBCwsgAkECdEGAjARqIAM+AgAgAAshAAsgAA8LIAVB2wBGIAVB+wBGcgRAIAJBf0YEfyAAIAEQAwUgAiMFSCACIwZOcgR/QQEFIAJBAnRBgIAEaigCAAsEf0EABSAALQAAQdsARiEFIAJBAnRB8IIFaigCACIGQX9HBH8gBQR/QQAFIAAgASAGEAELBSACIwFGBH8gBQR/IAAgARAHBUEACwUgAiMMRgR/IAUEfwJ/IABBAmogAC0AASIFQd0ARg0AGkEAIAVB+wBHDQAaIABBAWogASMNEAEiBUEBakEAIw5BAnQiAUGAgARqKAIAIgYEfyABQYCEBGooAgAgBmtB7A4oAgBBAXZGBUEACwR/IAYjJGshBkHsDigCAEEBdiEHQQAhAQJ/A0AgASAHSQRAQQAgASAGai0AACABQQF0QfAOai8BAEcNAhogAUEBaiEBDAELC0EBCwVBAAsiAQR/Iw9BAnRBgIAEaigCAEUFIAELQQAgBRsEfyAFLQAAQd0ARgVBAAsbCwVBAAsFIAAgARADCwsLIgEEQCACQQJ0IgJBgIAEaiAAIyRqNgIAIAJBgIQEaiABIyRqNgIACyABCwsPCyACQX9HBEAgAiMESCACIwJOIgEgARsEf0EBBSAALQAAQe4ARgtFBEBBAA8LIAJBAnQiAUGAgARqQQA2AgAgAUGAjARqIAAtAABB9ABGNgIACwJ/IAAtAAAiAUHuAEYEQCAAQQRqQQAgAC0AA0HsAEYbDAELIAFB9ABGBEAgAEEEakEAIAAtAANB5QBGGwwBCyAAQQVqQQAgAUHmAEYEfyAALQAEQeUARgVBAAsbCwvnBAIFfwF7IAIjAUYhBSACIwJOBH8gBQR/IwFBAnRBgIAEaigCAAVBAQsFQQALBEBBAA8LIAUEfwJ/IAAhAwNAIAEgA0sEQCAD/QAEACII/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAI/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZHIiBkUEQCADQRBqIQMMAgtBACADIAZoaiIDIAFPDQIaIANBAWogAy0AAEEiRg0CGiADQQJqIQMMAQsLQQALBSABIQMgACEBAn8DQCABIANJBEAgAf0ABAAiCP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgCP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRyIgYEQCABIAZoaiIBQQFqQQAgASADSQR/IAEtAABBIkYFQQALGwwDCyABQRBqIQEMAQsLQQALCyIBBH8gBQR/QQAFIAFBAWsgAGtBgAJLCwVBAQsEQEEADwsgAkECdCIDQYCABGogACMkajYCACADQYCEBGogAUEBayIDIyRqNgIAAkAgAiMBRg0AIAIjA0YEQEGAkAQgACADEAQ5AwAMAQsgAkEGdEHwlgRqIQUgAyAAayIDIAJBAnRB8JIEaiIGKAIARgR/An8DQCADIARKBEBBAEH//wNBASADIARrIgd0QQFrIAdBEE4bIgcgByAAIARq/QAEACAEIAVq/QAEAP0j/WRxRw0CGiAEQRBqIQQMAQsLQQELBUEACwR/QQEFIAYgA0F/IANBwABMIgQbNgIAIAQEQCAFIAAgA/wKAAALQQALRQRAIAJBAnRBgIgEaiIAIAAoAgBBAWo2AgALCyABC4QEAQZ/IAAtAAFB3QBGBEAgAEECag8LA0AgAC0AAUH7AEcEQEEADwsjB0ECdCICQYCABGpBADYCACMIQQJ0QYCABGpBADYCACMJQQJ0QYCABGpBADYCACMKQQJ0QYCABGoiA0EANgIAIABBAWogASMLEAEiAAR/IAJBgIAEaigCACIEBH8gAkGAhARqKAIAIARrQbwOKAIAQQF2RgVBAAsEfyAEIyRrIQRBvA4oAgBBAXYhBUEAIQICfwNAIAIgBUkEQEEAIAIgBGotAAAgAkEBdEHADmovAQBHDQIaIAJBAWohAgwBCwtBAQsFQQALBH8gAygCACIDRUGIkAQoAgAiBEEQRnIEf0EABSMJQQJ0QYCABGooAgAhBSAEQRRsQZCQBGoiBiMIQQJ0IgdBgIAEaigCACICNgIAIAYgAgR/IAdBgIQEaigCAAVBAAs2AgQgBiAFNgIIIAYgBQR/IwlBAnRBgIQEaigCAAVBAAs2AgwjCkECdEGAhARqKAIAIyRrIQVBfyECIAMjJGshAwNAIAMgBUkEQCACIAMtAABzQf8BcUECdEHwhgVqKAIAIAJBCHZzIQIgA0EBaiEDDAELCyAGIAJBf3M2AhBBiJAEIARBAWo2AgBBAQsFQQELBUEAC0UEQEEADwsgAC0AACICQSxGDQALIABBAWpBACACQd0ARhsLlwEAQYCACC0AACADQQF0QQVuQYCACGotAABBA2xqIANB//8Hai0AAEETbGogA0ELbGpBP3EgAEEGdGpBAXRB8NYEaiEAIANBH0sEf0EBBSAALwEACwR/QQAFIAAgAUEBajsBACABQQV0QfDeBGpBgIAIIAP8CgAAIAFBAnQiAEHw/gRqIAM2AgAgAEHwggVqIAI2AgBBAQsL0wgBA38gAUGAgAhqIQUgAEGAgAhqIQFBnAgoAgBBAXYhAAJ/A0AgACADSwRAQQAgASADai0AACADQQF0QaAIai8BAEcNAhogA0EBaiEDDAELC0EBCwRAIAFBCWohAkHMCCgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QdAIai8BAEcNAhogA0EBaiEDDAELC0EBCyIARQRAQfwIKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBgAlqLwEARw0CGiADQQFqIQMMAQsLQQELIQALIABFBEBBvAkoAgBBAXYhAEEAIQMCfwNAIAAgA0sEQEEAIAIgA2otAAAgA0EBdEHACWovAQBHDQIaIANBAWohAwwBCwtBAQshAAsgAEUEQEH8CSgCAEEBdiEAQQAhAwJ/A0AgACADSwRAQQAgAiADai0AACADQQF0QYAKai8BAEcNAhogA0EBaiEDDAELC0EBCyEAC0EAQQMgAAR/IAAFQbwKKAIAQQF2IQBBACEDAn8DQCAAIANLBEBBACACIANqLQAAIANBAXRBwApqLwEARw0CGiADQQFqIQMMAQsLQQELCwR/IAEgBRACBUEBCxsPCyACIAFrJCRBgIAEQQBBgAT8CwBBgIwEQQBBgAT8CwBBgJAERAAAAAAAAAAAOQMAQYiQBEEANgIAIAFBAWohAgJ/A0AgAiAFSQRAIAL9AAQA/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCIABEAgAiAAaGoiAEEAIAAgBUkbDAMLIAJBEGohAgwBCwtBAAsiAAR/IABBCmshAkGMDCgCAEEBdiEDAn8DQCADIARLBEBBACACIARqLQAAIARBAXRBkAxqLwEARw0CGiAEQQFqIQQMAQsLQQELBUEACwRAQQJBAAJ/QQAgASAFEAIEf0EABUHYkgRBADYCAAJ/QQBBkA0gASAAEAAiAkUNABpBASACLQAOQfQARw0AGkEAQcANIAEgABAAIgIEfyACQYsBaiIBIAAgACABSxshAyACQQtqIQECfwNAIAEgA0kEQCAB/QAEAP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQiBARAIAEgBGhqIgFBACABIANJGwwDCyABQRBqIQEMAQsLQQALBUEACyIBRQ0AGkHYkgQjJCACQQtqajYCAEHckgQgASMkajYCAEEBCwtFDQAaIABBKmoiAEGAAWoiASAFIAEgBUkbIQJBAEHwDSAAIgEgBRAAIgNFAn8DQCABIAJJBEAgAf0ABAD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIgQEQCABIARoaiIBQQAgASACSRsMAwsgAUEQaiEBDAELC0EACyIBRXIEf0EBBUGgDiAAIAMQAAsNABpB0JIEIAAjJGo2AgBB1JIEIAEjJGo2AgBB4JIEIAMgAGtBEWo2AgBBAQsbDwsgASAFIwAQASAFRgtcAQR/A0AgAEGAAkkEQCAAIQFBACECA0AgAkEISARAIAFBAXYiA0GghuLtfnMgAyABQQFxGyEBIAJBAWohAgwBCwsgAEECdEHwhgVqIAE2AgAgAEEBaiEADAELCwsLkQYgAEGMCAsBLABBmAgLGQIAAAASAAAAewAiAHQAeQBwAGUAIgA6ACIAQbwICwEsAEHICAsfAgAAABgAAABhAHAAaQAtAHIAZQBxAHUAZQBzAHQAIgBB7AgLATwAQfgICykCAAAAIgAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAGIAbABvAGIAIgBBrAkLATwAQbgJCysCAAAAJAAAAGEAcABpAC0AcgBlAHEAdQBlAHMAdAAtAHMAaABhAHAAZQAiAEHsCQsBPABB+AkLMwIAAAAsAAAAZgBpAGwAZQAtAGgAaQBzAHQAbwByAHkALQBzAG4AYQBwAHMAaABvAHQAIgBBrAoLATwAQbgKCycCAAAAIAAAAHEAdQBlAHUAZQAtAG8AcABlAHIAYQB0AGkAbwBuACIAQewKCwEsAEH4CgsXAgAAABAAAAAiAHQAeQBwAGUAIgA6ACIAQZwLCwEsAEGoCwsbAgAAABQAAABhAHMAcwBpAHMAdABhAG4AdAAiAEHMCwsBLABB2AsLHQIAAAAWAAAAYwBvAHMAdAAtAHMAdABhAHQAZQAiAEH8CwsBfABBiAwLbwIAAABoAAAAIgBtAGUAcwBzAGEAZwBlACIAOgB7ACIAcgBvAGwAZQAiADoAIgB1AHMAZQByACIALAAiAGMAbwBuAHQAZQBuAHQAIgA6AFsAewAiAHQAbwBvAGwAXwB1AHMAZQBfAGkAZAAiADoAIgBB/AwLASwAQYgNCyMCAAAAHAAAACIAaQBzAFMAaQBkAGUAYwBoAGEAaQBuACIAOgBBrA0LASwAQbgNCx0CAAAAFgAAACIAYQBnAGUAbgB0AEkAZAAiADoAIgBB3A0LASwAQegNCx8CAAAAGAAAAH0AXQB9ACwAIgB1AHUAaQBkACIAOgAiAEGMDgsBHABBmA4LEQIAAAAKAAAAfQAsAHsAIgB0AEGsDgsBLABBuA4LFwIAAAAQAAAAdABvAG8AbABfAHUAcwBlAEHcDgsBLABB6A4LFQIAAAAOAAAAbQBlAHMAcwBhAGcAZQ==";

// src/transcript/shared-names.ts
const MOST_BYTES$1 = 64;
const PLACES$1 = 64;
const newSharedNames = () => ({
	bytes: Buffer.alloc(4096),
	lengths: new Int32Array(PLACES$1),
	names: []
});
/** The string at bytes `start` to `end`: the one that was made last in its place, where it is the same. */
const sharedName = (shared, buffer, start, end) => {
	const length = end - start;
	const place = ((buffer[start] ?? 0) * 7 + (buffer[end - 1] ?? 0) * 3 + length) % PLACES$1;
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
/** What a line turned out to be: one to parse whole, one whose keys were read, a tool result, or nothing that counts. */
const WHOLE = 0;
/**
* A new scanner with its columns. It is WebAssembly, because that is as fast on the first line as on the last: a report on
* one run is over before JavaScript's compilers have got to know a loop over bytes (bench/README.md).
*/
const newSkeleton = () => {
	const program = new WebAssembly.Module(Buffer.from(SCANNER, "base64"));
	const scanner = new WebAssembly.Instance(program, { imports: IMPORTS }).exports;
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
		texts: [],
		seen: new Int32Array(KEY_COUNT),
		names: newSharedNames()
	};
};
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
			tailLine: 0,
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
const setTail = (trace, tail, line) => {
	trace.tail = tail;
	trace.tailLine = line;
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
const sessionFromName = (file) => (0, node_path.basename)(file.path).replace(/\.(jsonl|json)$/i, "");
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
const count$2 = (source, field, bad) => {
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
	const write1h = count$2(split, "ephemeral_1h_input_tokens", bad);
	const write5m = count$2(split, "ephemeral_5m_input_tokens", bad);
	const writes = Math.max(count$2(source, "cache_creation_input_tokens", bad), write5m + write1h);
	return {
		input: count$2(source, "input_tokens", bad),
		output: count$2(source, "output_tokens", bad),
		cacheRead: count$2(source, "cache_read_input_tokens", bad),
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
		webSearches: tools === null ? 0 : count$2(tools, "web_search_requests", bad),
		fast: source["speed"] === "fast",
		geo: asString(source["inference_geo"], 32),
		serviceTier: asString(source["service_tier"], 32),
		iterations: parseIterations(source["iterations"], bad)
	};
};
/** Tokens of the prompt: what the model had in its context (R41). */
const promptTokens = (tokens) => tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
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
	if (origin !== "progress") setTail(trace, tailOf(found), line);
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
const crc32 = (bytes, start = 0, end = bytes.length) => {
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
		return crc32(Buffer.from(JSON.stringify(input ?? null))) | 0;
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
const count$1 = (value) => Math.min(MOST_TOKENS, Math.max(0, Math.round(asFinite(value) ?? 0)));
const MOST_DOLLARS = 1e6;
const dollars$1 = (value) => Math.min(MOST_DOLLARS, Math.max(0, asFinite(value) ?? 0));
/** A total in USD; null for what can be none. */
const total = (value) => {
	const usd = asFinite(value);
	return usd !== null && usd >= 0 && usd <= MOST_DOLLARS ? usd : null;
};
const basisOf = (value) => value === "list" || value === "managed" || value === "unknown" ? value : null;
const reportedUsage = (row) => {
	const flat = count$1(row["cacheCreationInputTokens"]);
	const write5m = asFinite(row["cacheCreationEphemeral5mInputTokens"]);
	const write1h = count$1(row["cacheCreationEphemeral1hInputTokens"]);
	return {
		input: count$1(row["inputTokens"]),
		output: count$1(row["outputTokens"]),
		cacheRead: count$1(row["cacheReadInputTokens"]),
		cacheWrite5m: Math.max(flat, count$1(write5m) + write1h) - write1h,
		cacheWrite1h: write1h,
		splitKnown: write5m !== null || flat === 0,
		webSearches: count$1(row["webSearchRequests"]),
		costUsd: dollars$1(row["costUSD"]),
		basis: basisOf(row["costBasis"]),
		contextWindow: asFinite(row["contextWindow"])
	};
};
const modelRows = (value) => {
	const rows = /* @__PURE__ */ new Map();
	for (const [model, row] of Object.entries(asObject(value) ?? {})) {
		const source = asObject(row);
		if (source !== null && model.length <= 256) rows.set(model, reportedUsage(source));
	}
	return rows;
};
/** A `cost-state` record: Claude Code's running total of the session, written when a process ends (R35). */
const costState = (record, file, line) => {
	const sessionId = asString(record["sessionId"]);
	const totalUsd = total(record["totalCostUSD"]);
	if (sessionId === null || totalUsd === null) return null;
	return {
		source: "cost-state",
		sessionId,
		totalUsd,
		models: modelRows(record["modelUsage"]),
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
	const killed = Object.values(asObject(stats["killed"]) ?? {}).reduce((sum, each) => sum + count$1(each), 0);
	return Math.max(0, count$1(stats["spawned"]) - count$1(stats["completed"]) - count$1(stats["failed"]) - killed);
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
const result = (record, fallbackSession, file, line) => {
	const totalUsd = total(record["total_cost_usd"] ?? record["total_cost"] ?? record["cost_usd"]);
	if (totalUsd === null || typeof record["subtype"] !== "string") return null;
	const models = modelRows(record["modelUsage"]);
	const since = record["model_usage_since_last_result"];
	return {
		source: "result",
		sessionId: asString(record["session_id"]) ?? fallbackSession,
		totalUsd,
		models,
		sinceLast: since === void 0 ? null : modelRows(since),
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
			pushTotal(reading, costState(record, reading.position, line));
			break;
		case "result": pushTotal(reading, result(record, sessionFromName(reading.file), reading.position, line));
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
const foldAssistant$1 = (reading, record, line, origin) => {
	const bad = (field) => addIssue(reading, "bad-count", line, `\`${field}\` is no token count; it counts as 0.`);
	const found = responseRecord(record, bad);
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
			setTail(trace, "tool-result", line);
		} else {
			addPiece(trace, line, record["isCompactSummary"] === true ? "summary" : "prompt", "", bytes);
			if (!isRemark(record, block)) setTail(trace, textOf(block).startsWith("[Request interrupted by user") ? "interrupted" : "prompt", line);
		}
	}
};
const foldAttachment$1 = (reading, record, line) => {
	const attachment = asObject(record["attachment"]);
	const kind = asString(attachment?.["type"], 64) ?? "";
	const sessionId = sessionOf(reading, asString(record["sessionId"]));
	const trace = traceOf(reading, sessionId, asString(record["agentId"]) ?? "main");
	addPiece(trace, line, "attachment", kind, jsonBytes(attachment));
	if (kind === "max_turns_reached") setTail(trace, "limit", line);
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
	if (!(numbers[KEY.isMeta] === 1 || buffer[start] === ANGLE)) setTail(trace, hasBytes(buffer, start, INTERRUPT_BYTES) ? "interrupted" : "prompt", line);
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
	setTail(trace, "tool-result", number);
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
const isSpace = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
/** A `{` begins an object only where a key (or the end) follows: log lines around the JSON hold braces too. */
const beginsObject = (buffer, open) => {
	let next = open + 1;
	while (next < buffer.length && isSpace(buffer[next] ?? 0)) next += 1;
	return next >= buffer.length || buffer[next] === QUOTE;
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
const feed = (state, buffer, sink) => {
	let at = 0;
	for (;;) {
		if (state.depth === 0) {
			at = buffer.indexOf(OPEN$1, at);
			if (at < 0) return;
			if (!beginsObject(buffer, at)) {
				at += 1;
				continue;
			}
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
	size: 0
});
/** The same for bytes that come piece by piece; `end` tells of an object that is not whole. */
const valueFeed = (sink) => {
	const state = newState();
	return {
		feed: (bytes) => feed(state, bytes, sink),
		end: () => {
			if (state.depth > 0) sink.cut();
		}
	};
};
/** The same for bytes that are in memory. */
const valuesOf = (bytes, sink) => {
	const state = newState();
	feed(state, bytes, sink);
	if (state.depth > 0) sink.cut();
};
/**
* Calls the sink for every top-level object of a text that is not one record per line: an array of messages (pretty or
* not), a pretty-printed object, any of these with noise around. Complete objects of a cut file are recovered (R57, R58).
* Memory is one chunk and one object.
*/
const readValues = (fd, chunk, sink) => {
	const state = newState();
	for (;;) {
		const read = (0, node_fs.readSync)(fd, chunk, 0, chunk.length, null);
		if (read === 0) break;
		feed(state, chunk.subarray(0, read), sink);
	}
	if (state.depth > 0) sink.cut();
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
const readOpen = (reading, fd, step) => {
	const { room } = reading.tools.skeleton;
	const ready = (0, node_fs.readSync)(fd, room, 0, Math.max(step, HEAD_BYTES), null);
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
			foldAgain(reading, step, foldValues);
	}
};
const EMPTY = "It is empty: the job that writes it did not get that far, or printed elsewhere.";
const BINARY = "It is no text; give a transcript (.jsonl) or the output of `claude -p`.";
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
	const fd = (0, node_fs.openSync)(reading.file.path, "r");
	try {
		startOver(reading);
		fold(reading, fd, step);
	} finally {
		(0, node_fs.closeSync)(fd);
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
const foldValues = (reading, fd, step) => readValues(fd, reading.tools.skeleton.room.subarray(0, step), valueSink(reading));
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
	const bytes = Buffer.alloc(Math.min((0, node_fs.fstatSync)(fd).size, 8 * MOST_LINE_BYTES) & -2);
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
			const id = (0, node_path.basename)(file.path).startsWith("agent-") ? agentIdOf(reading) : null;
			const facts = id === null ? null : readAgentFacts(file.path);
			if (id !== null && facts !== null) agents.set(id, facts);
			return reading;
		}),
		agents
	};
};

// src/transcript/seen-messages.ts
const FIRST_PLACES = 32768;
const newSeenMessages = () => ({
	hashes: new Int32Array(FIRST_PLACES * 2),
	count: 0
});
/** Notes a message by its id and by what tells it from others of that id. */
const noteMessage = (seen, id, rest) => {
	if (seen.count * 4 >= seen.hashes.length) grow(seen);
	if (put(seen.hashes, hash(id), hash(rest))) seen.count += 1;
};
/** Whether the message was noted. */
const isSeen = ({ hashes }, id, rest) => hashes[placeOf$2(hashes, hash(id), hash(rest))] !== 0;
/** FNV-1a. */
const hash = (text) => {
	let value = 2166136261;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	return value === 0 ? 1 : value;
};
/** Where the pair stands, or the free place where it belongs. */
const placeOf$2 = (hashes, first, second) => {
	const last = hashes.length - 2;
	let at = Math.imul(first, 2654435761) >>> 8 & last;
	while (hashes[at] !== 0 && (hashes[at] !== first || hashes[at + 1] !== second)) at = at + 2 & last;
	return at;
};
/** False where the pair stood there before. */
const put = (hashes, first, second) => {
	const at = placeOf$2(hashes, first, second);
	if (hashes[at] !== 0) return false;
	hashes[at] = first;
	hashes[at + 1] = second;
	return true;
};
const grow = (seen) => {
	const { hashes } = seen;
	seen.hashes = new Int32Array(hashes.length * 2);
	for (let at = 0; at < hashes.length; at += 2) if (hashes[at] !== 0) put(seen.hashes, hashes[at] ?? 0, hashes[at + 1] ?? 0);
};

// src/transcript/count.ts
const ORIGINS$1 = [
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
	for (const origin of ORIGINS$1) for (const reading of readings) countAll(reading.responses, origin);
	const originals = counted.filter((response) => response.copyOf === null && !isReplay(response, byMessage));
	for (const response of originals) response.provisional = hasPlaceholder(response);
	applyFinals(readings, byMessage);
	if (seen !== void 0) noteSeen(counted, seen);
	return originals;
};
const noteSeen = (counted, seen) => {
	for (let index = 0; index < counted.length; index += 1) {
		const response = counted[index];
		const messageId = response?.messageId ?? null;
		if (response === void 0 || messageId === null) continue;
		if (isUnique(messageId)) noteMessage(seen, messageId, restOfKey(response));
	}
};
/** The request id, or the prompt where there is none. */
const restOfKey = ({ requestId, usage }) => requestId ?? `${usage.input} ${usage.cacheRead} ${usage.cacheWrite5m + usage.cacheWrite1h}`;
/** Another part of the run had the message: a folder of transcripts that is at hand twice. */
const wasCounted = (response, seen) => {
	const { messageId } = response;
	if (seen === void 0 || messageId === null || !isSeen(seen, messageId, restOfKey(response))) return false;
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
		if (!isSame(other, response)) continue;
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
const isSame = (a, b) => {
	if (a.requestId !== null && b.requestId !== null) return a.requestId === b.requestId;
	if (a.origin !== b.origin) return true;
	if (!samePrompt(a.usage, b.usage)) return false;
	if (a.sessionId === b.sessionId) return true;
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
* step overwrote it, or a killed one never wrote), or the total on disk is above the one the file ends with (background
* agents went on after the first result). False where no execution file is at hand.
*/
const missesUsage = (readings, sessions) => {
	const files = readings.filter((reading) => reading.shape === "execution-file");
	if (files.length === 0) return false;
	return sessions.some((session) => {
		const results = files.flatMap((file) => file.totals).filter((total) => total.sessionId === session.id);
		if (results.length === 0) return !files.some((file) => hasSession(file, session.id));
		const stated = results.reduce((most, each) => Math.max(most, each.totalUsd), 0);
		return (session.reported?.usd ?? 0) > stated * (1 + 1e-9);
	});
};
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
		costUsd: field(row.costUsd, other.costUsd)
	};
};

// src/transcript/told-fork.ts
const FIELDS$1 = [
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
	const isBase = (other) => other.sessionId !== id && other.models.size > 0 && [...other.models.keys()].every((model) => final.models.has(model)) && FIELDS$1.every((field) => sumOf(final, field) === sumOf(other, field) + field(mainTokens));
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
	const asked = [...inherited, ...covered].reduce((sum, { usage }) => sum + promptTokens(usage), 0);
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
/** Messages that a total of the parent's has booked, as far as its main file shows them. */
const idsBefore = (total, { readings }) => {
	const responses = readings.flatMap((reading) => reading.responses).filter(({ origin }) => origin === "disk");
	const isBooked = (each) => (each.file === total.file || each.threadId === "main") && !isAfter(each, total);
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
	if (total.source !== "result" || isSameTotal(total, saved)) return false;
	if (total.at !== null) return total.at < restart;
	const later = promptsOf(requests.filter((request) => isAfter(request, saved)));
	const isTold = totals.some((each) => each.source === "result" && isSameTotal(each, saved));
	if (!holds(total, saved) || isTold && later === 0) return true;
	const before = promptsOf(requests.filter(({ at }) => (at ?? restart) < restart));
	const counted = promptOfModels(total.models);
	return Math.abs(counted - before) < Math.abs(counted - promptOfModels(saved.models) - later);
};
const isSameTotal = (a, b) => Math.abs(a.totalUsd - b.totalUsd) <= b.totalUsd * 1e-9;
const promptsOf = (requests) => requests.reduce((sum, { usage }) => sum + promptTokens(usage), 0);
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
	const isCovered = coverage(reported, disk, requests, restart);
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
		isIncomplete: ending.isIncomplete || requests.some((request) => isBefore(request, restart)),
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
	for (const { at } of requests) {
		if (at === null) continue;
		if (since !== null) first = Math.min(first, at);
		last = Math.max(last, at);
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
/** The project folder a transcript lies in (`…/projects/<slug>`) and what it is called there; null for any other file. */
const placeOf$1 = ({ path }) => {
	const { project, session } = /^(?<project>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/.exec(path)?.groups ?? {};
	return project === void 0 || session === void 0 ? null : {
		project,
		session
	};
};
/** Project folders that share a session, by name or through one of the loose files, together under one of them. */
const joinProjects = (places, loose) => {
	const joined = /* @__PURE__ */ new Map();
	const rootOf = (project) => {
		const parent = joined.get(project) ?? project;
		return parent === project ? project : rootOf(parent);
	};
	const bySession = /* @__PURE__ */ new Map();
	const join = (session, project) => {
		const known = bySession.get(session);
		bySession.set(session, known ?? project);
		if (known !== void 0 && rootOf(known) !== rootOf(project)) joined.set(rootOf(project), rootOf(known));
		return project;
	};
	for (const { project, session } of places) join(session, project);
	for (const reading of loose) {
		const [first, ...others] = [...sessionsIn(reading)].flatMap((id) => bySession.get(id) ?? []);
		for (const other of others) if (first !== void 0 && rootOf(other) !== rootOf(first)) joined.set(rootOf(other), rootOf(first));
	}
	return rootOf;
};
/** Files by project folder, joined folders together, in the order of their first file; files that lie in none under null. */
const groupFiles = (files, loose) => {
	const rootOf = joinProjects(files.flatMap((file) => placeOf$1(file) ?? []), loose);
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const place = placeOf$1(file);
		if (place === null) continue;
		const root = rootOf(place.project);
		const group = groups.get(root);
		if (group === void 0) groups.set(root, [file]);
		else group.push(file);
	}
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
	const loose = readFiles(files.filter((file) => placeOf$1(file) === null), 0, reader);
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

// src/transcript/roots.ts
const projectsOf = (root) => (0, node_path.basename)(root) === "projects" ? root : (0, node_path.join)(root, "projects");
/**
* Folders in which Claude Code keeps its transcripts: below `CLAUDE_CONFIG_DIR` (a comma list; a value may already end in
* `projects`), else below `~/.claude` and, for old installations, the XDG configuration folder.
*/
const transcriptRoots = (env, home) => {
	const configured = (env["CLAUDE_CONFIG_DIR"] ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "");
	if (configured.length > 0) return configured.map(projectsOf);
	const xdg = env["XDG_CONFIG_HOME"] || (0, node_path.join)(home, ".config");
	return [(0, node_path.join)(home, ".claude", "projects"), (0, node_path.join)(xdg, "claude", "projects")];
};

// src/pipeline.ts
/**
* The whole story: locate → read → count → price → analyse → judge.
* @throws UserError for a named file that does not exist, or a job's start that nothing tells.
*/
const measure = (settings, world) => {
	const { files, issues, selection } = locate(settings, world);
	const pricer = createPricer({
		overrides: settings.prices,
		cloudRegion: settings.cloudRegion
	});
	const run = newRun();
	for (const recording of readRun(files, selection, (index, path) => world.onFile?.(index, files.length, path))) addRecording(run, recording, pricer);
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
		issues: [...issues, ...run.issues]
	});
	return {
		report,
		judgement: judge(report, settings.budgets, settings.onUnmeasured, world.format)
	};
};
/** The files that the settings ask for, and what counts of them. @throws UserError for a named file that does not exist. */
const locate = (settings, world) => {
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
	return {
		files: [...sessionIds.length === 0 ? roots.files : filesOfSessions(roots.files, sessionIds), ...named.files],
		issues: [
			...start.issues,
			...named.issues,
			...roots.issues
		],
		selection: {
			since: start.at,
			sessionIds
		}
	};
};
const refuse = (problems, { places, executionFile }) => {
	if (problems.length === 0) return;
	const place = (path) => places[path === executionFile ? "executionFile" : "transcripts"];
	throw new require_arguments.UserError(problems.map(({ path, code }) => pathProblem(place(path), path, code)));
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

// src/transcript/project-folders.ts
const IN_PROJECT = /^(?<folder>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/;
/**
* The project folder (`…/projects/<slug>`, R1) of each session, by session id, as the paths tell it. Its name holds the
* project's own path: tell folders apart by it, and show it to nobody.
*/
const projectFolders = (files) => {
	const names = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	for (const { path } of files) {
		const { folder, session } = IN_PROJECT.exec(path)?.groups ?? {};
		if (folder === void 0 || session === void 0 || folders.has(session)) continue;
		names.set(folder, names.get(folder) ?? folder);
		folders.set(session, names.get(folder) ?? folder);
	}
	return folders;
};

// src/cli/write.ts
/** Writes a file that the user named. @throws UserError where it cannot be written, with the option that named it */
const writeNamed = (option, path, text) => {
	try {
		(0, node_fs.writeFileSync)(path, text);
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		throw new require_arguments.UserError([`${option}: ${path} cannot be written (${code}); name a file in a folder that exists and that this user may write to`], { cause });
	}
};

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
	else writeNamed("--output", output, text);
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

// src/budget/exit-code.ts
/** 0 pass (warnings too), 1 a budget is exceeded, 3 a `max-*` budget could not be measured. (2 is bad input: `UserError`.) */
const exitCodeOf = ({ failed, verdict }) => {
	if (!failed) return 0;
	return verdict === "fail" ? 1 : 3;
};

// src/render/format.ts
/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */
const decimal = (value, options) => new Intl.NumberFormat("en-US", options).format(`${value}`);
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
const usd = (value) => value === 0 || Math.abs(value) >= .00995 ? dollars(value, 2) : twoDigits(value);
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
const count = (value) => decimal(value, { maximumFractionDigits: 0 });
/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */
const tokens = (value) => {
	if (value < 1e3) return count(value);
	const [scaled, unit] = value < 999500 ? [value / 1e3, "k"] : [value / 1e6, "M"];
	return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;
};
/** How often, on average: `3.1×`, `310×`. */
const times = (value) => `${decimal(value, { maximumFractionDigits: value < 9.95 ? 1 : 0 })}×`;
/** A number and its noun: `1 turn`, `1,270 turns`. */
const plural = (value, one, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
/** One share (0–1) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */
const percent = (share) => {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return "< 1 %";
	if (rounded === 100 && share < 1) return "> 99 %";
	return `${count(rounded)} %`;
};
/** The parts of a whole as integers that sum to exactly 100 (largest remainder; the earlier part wins a tie). All 0 without a whole. */
const apportion = (parts) => {
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
const apart = (rounded, exact) => (first, second) => {
	const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;
	return [format(first), format(second)];
};
/** Actual and limit of a cost budget, in USD. */
const usdApart = apart(usd, usdExact);
/** Actual and limit of a context budget, in tokens. */
const tokensApart = apart(tokens, count);
/** Actual and limit of a budget of turns. */
const countApart = apart(count, count);
/** Milliseconds: `45 s`, `3 min 12 s`, `1 h 04 min`. */
const duration = (ms) => {
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
	const minutes = Math.round(seconds / 60);
	return `${count(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
};

// src/render/headline.ts
/** A verdict in words; a pass needs none. */
const WORDS = {
	pass: null,
	warn: "Warning",
	fail: "Over budget",
	unmeasured: "Unmeasured"
};
const verdictOf = ({ verdicts }, ...names) => names.map((name) => verdicts.find(({ budget }) => budget === name)).find((verdict) => verdict !== void 0);
/** `$0.42 of $2.00`, `≥ $0.42`, `cost unknown, at least $0.10 · budget $2.00`. The budget is the one that fails, else the one that warns. */
const cost = ({ cost }, judgement) => {
	const limit = verdictOf(judgement, "max-cost", "warn-cost")?.limit ?? null;
	if (cost.totalUsd === null) return `cost unknown${cost.knownUsd > 0 ? `, at least ${usd(cost.knownUsd)}` : ""}${limit === null ? "" : ` · budget ${usd(limit)}`}`;
	const floor = cost.isFloor ? "≥ " : "";
	if (limit === null) return floor + usd(cost.totalUsd);
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
const turns = ({ turns }) => {
	if (hasRequests({ turns })) return plural(turns.total, "turn");
	return turns.reported === null ? null : `${plural(turns.reported, "turn")} reported`;
};
/** Without usage a run breaks no budget of its own: other runs of its pull request did. */
const isOfOthers = ({ verdict, verdicts }) => verdict === "fail" || verdict === "warn" && verdicts.every((one) => one.verdict !== "unmeasured");
const withoutUsage = (judgement) => {
	const word = WORDS[judgement.verdict];
	if (isOfOthers(judgement)) return `${word}: other runs of the pull request · no usage of Claude Code was found in this one`;
	return [...word === null ? [] : [word], "no usage of Claude Code was found"].join(" · ");
};
/** The verdict in words and the three numbers: `$0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)`. */
const headline = (report, judgement) => {
	if (!isMeasured(report)) return withoutUsage(judgement);
	const numbers = [
		cost(report, judgement),
		turns(report),
		peakContext(report.context)
	];
	return [WORDS[judgement.verdict], ...numbers].filter((part) => part !== null).join(" · ");
};

// src/render/plain.ts
const LONGEST$1 = 400;
/**
* Foreign text as one harmless line: no control sequences, no control, format, bidirectional or private characters, no
* line breaks, at most 400 characters. Safe on a terminal; Markdown needs more (`markdown/escape.ts`).
*/
const plain = (raw) => {
	const line = (0, node_util.stripVTControlCharacters)(raw.slice(0, 4 * LONGEST$1)).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > LONGEST$1 ? `${line.slice(0, 399).trimEnd()}…` : line;
};

// src/render/summary-line.ts
/**
* The run in one line of plain text, for an annotation, a check's title or the message a red step ends with: the
* headline, then one sentence for each budget that is not kept.
*/
const summaryLine = (report, judgement) => {
	const broken = judgement.verdicts.filter(({ verdict }) => verdict !== "pass");
	return [`${headline(report, judgement)}.`, ...broken.map(({ message }) => plain(message))].join(" ");
};

// src/cli/card.ts
/** Writes the share card, or says that there is nothing to show. @throws UserError where it cannot be written */
const writeCard = async (path, report, stderr) => {
	const { renderShare } = await Promise.resolve().then(() => require("./share.cjs"));
	const card = renderShare(report, require_arguments.shareFormat(path) ?? "markdown");
	if (card === null) stderr.write("tollgate: --share: nothing was measured, so there is no card\n");
	else writeNamed("--share", path, card);
};

// src/cli/report.ts
var report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runReport: () => runReport });
/** `tollgate report`: measures, prints, and returns the exit code. @throws UserError for what the user can mend. */
const runReport = async (command, terminal) => {
	const given = {
		values: command.values,
		problems: []
	};
	const { settings, values } = readSettings(given, {
		unsetSince: { kind: "all" },
		called: require_arguments.asFlag,
		readText: readTextFile
	});
	const remarks = command.quiet ? "" : unheld(values);
	if (remarks !== "") terminal.stderr.write(remarks);
	const progress = progressLine(command, terminal);
	const watchBytes = bytesWatch();
	const measured = measure(settings, {
		env: terminal.env,
		cwd: terminal.cwd(),
		home: (0, node_os.homedir)(),
		unnamed: "latest-session",
		version: require_arguments.VERSION,
		format: {
			usd,
			usdExact,
			tokens,
			count,
			percent
		},
		onFile: (index, files, path) => {
			progress.show(index, files);
			watchBytes(path);
		}
	});
	progress.clear();
	write(command, terminal, await render(command, measured, terminal));
	const { report, judgement } = measured;
	if (command.share !== null) await writeCard(command.share, report, terminal.stderr);
	if (command.output !== null && judgement.failed) terminal.stderr.write(`${summaryLine(report, judgement)} See ${command.output}.\n`);
	return exitCodeOf(measured.judgement);
};
/** From so many bytes on V8 is set up for them: below them loading what that takes is longer than what it spares. */
const SOME_BYTES = 2 << 20;
const MANY_BYTES = 8 << 20;
const bytesWatch = () => {
	let bytes = 0;
	return (path) => {
		if (bytes >= MANY_BYTES) return;
		const before = bytes;
		bytes += (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
		if (before < SOME_BYTES && bytes >= SOME_BYTES) require_arguments.compileLate();
		if (bytes >= MANY_BYTES) require_arguments.keepHeapSmall();
	};
};
/** A budget of the config file that nobody holds here is said to be so. */
const unheld = (values) => ["max-pr-cost", "warn-pr-cost"].filter((budget) => values[budget] !== void 0).map((budget) => `tollgate: ${budget}: not held here; only the action knows the pull request's other runs\n`).join("");
/** Only the form that was asked for is loaded: on a small run loading takes longer than reading. */
const render = async (command, { report, judgement }, terminal) => {
	const { format } = command;
	if (format === "json") return (await Promise.resolve().then(() => json_exports)).renderJson(report, judgement);
	if (format === "markdown") return (await Promise.resolve().then(() => require("./markdown.cjs"))).renderMarkdown(report, judgement, "full");
	if (format === "html") return (await Promise.resolve().then(() => require("./html.cjs"))).renderHtml(report, judgement);
	return (await Promise.resolve().then(() => require("./terminal2.cjs"))).renderTerminal(report, judgement, look(command, terminal));
};

// src/render/safe-name.ts
/**
* Names out of a transcript, an artifact or a comment. Only what has the shape of such a name is shown; all else could
* be content, a secret or an attack and becomes `(unnamed)`. None of the shapes holds a space, a backtick, a pipe, an
* angle bracket or a control character, so that a name in a code span cannot leave it.
*/
const UNNAMED = "(unnamed)";
const LONGEST = 64;
/** Beginnings of well-known credentials (GitHub, Anthropic, AWS, Google, GitLab, Slack, npm, JSON web tokens). */
const CREDENTIAL = /^(?:sk-|gh[pousr]_|github_pat_|A[KS]IA[A-Z0-9]|AIza|glpat-|xox[a-z]-|npm_|eyJ)/;
/** The same further on in a name: only with the length of a credential, for `npm_` alone begins other words. */
const WITHIN = /[^A-Za-z0-9](?:sk-[\w-]{20}|gh[pousr]_[A-Za-z0-9]{20}|github_pat_\w{20}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{20}|glpat-[\w-]{20}|xox[a-z]-[\w-]{20}|npm_[A-Za-z0-9]{20}|eyJ[\w-]{20})/;
const isSecret = (raw) => CREDENTIAL.test(raw) || WITHIN.test(raw);
const shaped = (shape) => (raw) => {
	if (!shape.test(raw) || isSecret(raw)) return UNNAMED;
	return raw.length > LONGEST ? `${raw.slice(0, 63)}…` : raw;
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
const ORIGINS = /* @__PURE__ */ new Set([...[
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
	return ORIGINS.has(raw) ? raw : UNNAMED;
};

// src/render/json/escaped.ts
/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const escapeUnits = (characters) => Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
/** All of it ASCII, as nearly every report is: in UTF-8 no longer than in characters. */
const isPlain = (json) => Buffer.byteLength(json) === json.length && !json.includes("");
/** JSON text in which such characters stand as escapes. */
const escaped = (json) => isPlain(json) ? json : json.replace(OBEYED, escapeUnits);

// src/render/json/fields.ts
/**
* Every field name of the public JSON in the order of printing: it never depends on who built the report, and nothing gets
* out that is not named here.
*/
const FIELDS = {
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
const NAMES = {
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
const PLACES = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));
const placeOf = (field) => PLACES.get(field) ?? -1;
/** The public fields of an object in the order of printing. */
const fieldsOf = (value, orders) => {
	const keys = Object.keys(value);
	const shape = keys.join();
	const known = orders.get(shape);
	if (known !== void 0) return known;
	const order = keys.filter((key) => placeOf(key) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
	orders.set(shape, order);
	return order;
};

// src/render/json/names.ts
/** A string of this field as it may be shown: as it is where nothing foreign stands there. */
const safe = (raw, field, names) => {
	const clean = NAMES[field];
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
var json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderJson: () => renderJson });
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
const wrap = (texts, from, head, tail) => {
	texts[from] = `${head}${texts[from]}`;
	texts.push(`${texts.pop()}${tail}`);
};
const addRows = (texts, field, lines) => {
	const from = texts.length;
	for (const line of lines) texts.push(`    ${line}`);
	if (lines.length === 0) texts.push(`  "${field}": []`);
	else wrap(texts, from, `  "${field}": [\n`, "\n  ]");
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
		if (rows !== void 0) addRows(texts, field, linesOf(value, rows, desk));
		else texts.push(`  "${field}": ${blockOf(value[field], field, desk)}`);
	}
	wrap(texts, 0, "{\n", "\n}\n");
	return escaped(texts.join(",\n"));
};

Object.defineProperty(exports, "METRICS", {
  enumerable: true,
  get: function () {
    return METRICS;
  }
});
Object.defineProperty(exports, "UNNAMED", {
  enumerable: true,
  get: function () {
    return UNNAMED;
  }
});
Object.defineProperty(exports, "WORDS", {
  enumerable: true,
  get: function () {
    return WORDS;
  }
});
Object.defineProperty(exports, "apportion", {
  enumerable: true,
  get: function () {
    return apportion;
  }
});
Object.defineProperty(exports, "byThread", {
  enumerable: true,
  get: function () {
    return byThread;
  }
});
Object.defineProperty(exports, "canonicalName", {
  enumerable: true,
  get: function () {
    return canonicalName;
  }
});
Object.defineProperty(exports, "configKey", {
  enumerable: true,
  get: function () {
    return configKey;
  }
});
Object.defineProperty(exports, "count", {
  enumerable: true,
  get: function () {
    return count;
  }
});
Object.defineProperty(exports, "countApart", {
  enumerable: true,
  get: function () {
    return countApart;
  }
});
Object.defineProperty(exports, "createPricer", {
  enumerable: true,
  get: function () {
    return createPricer;
  }
});
Object.defineProperty(exports, "duration", {
  enumerable: true,
  get: function () {
    return duration;
  }
});
Object.defineProperty(exports, "escaped", {
  enumerable: true,
  get: function () {
    return escaped;
  }
});
Object.defineProperty(exports, "familyOf", {
  enumerable: true,
  get: function () {
    return familyOf;
  }
});
Object.defineProperty(exports, "findBreaks", {
  enumerable: true,
  get: function () {
    return findBreaks;
  }
});
Object.defineProperty(exports, "findModel", {
  enumerable: true,
  get: function () {
    return findModel;
  }
});
Object.defineProperty(exports, "gapNanos", {
  enumerable: true,
  get: function () {
    return gapNanos;
  }
});
Object.defineProperty(exports, "hasRequests", {
  enumerable: true,
  get: function () {
    return hasRequests;
  }
});
Object.defineProperty(exports, "headline", {
  enumerable: true,
  get: function () {
    return headline;
  }
});
Object.defineProperty(exports, "isApart", {
  enumerable: true,
  get: function () {
    return isApart;
  }
});
Object.defineProperty(exports, "isMeasured", {
  enumerable: true,
  get: function () {
    return isMeasured;
  }
});
Object.defineProperty(exports, "isWhollyPriced", {
  enumerable: true,
  get: function () {
    return isWhollyPriced;
  }
});
Object.defineProperty(exports, "isoOrNull", {
  enumerable: true,
  get: function () {
    return isoOrNull;
  }
});
Object.defineProperty(exports, "knownNanos", {
  enumerable: true,
  get: function () {
    return knownNanos;
  }
});
Object.defineProperty(exports, "locate", {
  enumerable: true,
  get: function () {
    return locate;
  }
});
Object.defineProperty(exports, "look", {
  enumerable: true,
  get: function () {
    return look;
  }
});
Object.defineProperty(exports, "normaliseModelId", {
  enumerable: true,
  get: function () {
    return normaliseModelId;
  }
});
Object.defineProperty(exports, "parseJson", {
  enumerable: true,
  get: function () {
    return parseJson$1;
  }
});
Object.defineProperty(exports, "peakOf", {
  enumerable: true,
  get: function () {
    return peakOf;
  }
});
Object.defineProperty(exports, "percent", {
  enumerable: true,
  get: function () {
    return percent;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "plural", {
  enumerable: true,
  get: function () {
    return plural;
  }
});
Object.defineProperty(exports, "priceThreads", {
  enumerable: true,
  get: function () {
    return priceThreads;
  }
});
Object.defineProperty(exports, "progressLine", {
  enumerable: true,
  get: function () {
    return progressLine;
  }
});
Object.defineProperty(exports, "projectFolders", {
  enumerable: true,
  get: function () {
    return projectFolders;
  }
});
Object.defineProperty(exports, "readRun", {
  enumerable: true,
  get: function () {
    return readRun;
  }
});
Object.defineProperty(exports, "readSettings", {
  enumerable: true,
  get: function () {
    return readSettings;
  }
});
Object.defineProperty(exports, "readTextFile", {
  enumerable: true,
  get: function () {
    return readTextFile;
  }
});
Object.defineProperty(exports, "reconcile", {
  enumerable: true,
  get: function () {
    return reconcile;
  }
});
Object.defineProperty(exports, "report_exports", {
  enumerable: true,
  get: function () {
    return report_exports;
  }
});
Object.defineProperty(exports, "safeAgentType", {
  enumerable: true,
  get: function () {
    return safeAgentType;
  }
});
Object.defineProperty(exports, "safeDay", {
  enumerable: true,
  get: function () {
    return safeDay;
  }
});
Object.defineProperty(exports, "safeFile", {
  enumerable: true,
  get: function () {
    return safeFile;
  }
});
Object.defineProperty(exports, "safeFullId", {
  enumerable: true,
  get: function () {
    return safeFullId;
  }
});
Object.defineProperty(exports, "safeId", {
  enumerable: true,
  get: function () {
    return safeId;
  }
});
Object.defineProperty(exports, "safeModel", {
  enumerable: true,
  get: function () {
    return safeModel;
  }
});
Object.defineProperty(exports, "safeOrigin", {
  enumerable: true,
  get: function () {
    return safeOrigin;
  }
});
Object.defineProperty(exports, "safePath", {
  enumerable: true,
  get: function () {
    return safePath;
  }
});
Object.defineProperty(exports, "safeTool", {
  enumerable: true,
  get: function () {
    return safeTool;
  }
});
Object.defineProperty(exports, "safeTrigger", {
  enumerable: true,
  get: function () {
    return safeTrigger;
  }
});
Object.defineProperty(exports, "safeVersion", {
  enumerable: true,
  get: function () {
    return safeVersion;
  }
});
Object.defineProperty(exports, "sessionOrigins", {
  enumerable: true,
  get: function () {
    return sessionOrigins;
  }
});
Object.defineProperty(exports, "times", {
  enumerable: true,
  get: function () {
    return times;
  }
});
Object.defineProperty(exports, "tokens", {
  enumerable: true,
  get: function () {
    return tokens;
  }
});
Object.defineProperty(exports, "tokensApart", {
  enumerable: true,
  get: function () {
    return tokensApart;
  }
});
Object.defineProperty(exports, "usd", {
  enumerable: true,
  get: function () {
    return usd;
  }
});
Object.defineProperty(exports, "usdApart", {
  enumerable: true,
  get: function () {
    return usdApart;
  }
});
Object.defineProperty(exports, "usdColumn", {
  enumerable: true,
  get: function () {
    return usdColumn;
  }
});
Object.defineProperty(exports, "usdEach", {
  enumerable: true,
  get: function () {
    return usdEach;
  }
});
Object.defineProperty(exports, "write", {
  enumerable: true,
  get: function () {
    return write;
  }
});