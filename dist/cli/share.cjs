const require_origin_kinds = require("./origin-kinds.cjs");
const require_column = require("./column.cjs");
const require_report = require("./report.cjs");

// src/render/share/words.ts
const costWords = function({ usd: value, isFloor }) { return `${isFloor ? "\u2265 " : ""}${require_report.usd(value)}`; };
/** `112 turns`, `$0.021 a turn`; the second is missing where no turn was seen. */
const turnWords = function({ turns, usdPerTurn }) { return [require_report.plural(turns, "turn"), ...usdPerTurn === null ? [] : [`${require_report.usdEach(usdPerTurn)} a turn`]]; };
/** `Sonnet, Haiku`; empty where no model is known. */
const familyWords = function({ families }) { return families.join(", "); };
/** `tool results 48 %`. */
const partWords = function({ name, points }) { return `${name} ${points} %`; };
const UNKNOWN = "\u2013";
const share = function(value) { return value === null ? UNKNOWN : require_report.percent(value); };
const facts = function(card) { return [
	{
		value: card.peakTokens === null ? UNKNOWN : require_report.tokens(card.peakTokens),
		label: "peak context",
		detail: card.peakShare === null ? "" : `${require_report.percent(card.peakShare)} of the window`
	},
	{
		value: share(card.cacheEfficiency),
		label: "cache efficiency",
		detail: "of the prompt tokens"
	},
	{
		value: share(card.lostShare),
		label: "lost to cache breaks",
		detail: "of the spend"
	},
	{
		value: require_report.count(card.compactions),
		label: card.compactions === 1 ? "compaction" : "compactions",
		detail: ""
	}
]; };
/** `peak context 171k (86 % of the window)`. */
const factWords = function({ value, label, detail }) { return detail === "" ? `${label} ${value}` : `${label} ${value} (${detail})`; };
const two = function(value) { return String(value).padStart(2, "0"); };
/** `Tollgate 0.1.0 \u00b7 prices of 2026-11-22`. */
const madeBy = function({ version, pricesAsOf }) { return [version === null ? "Tollgate" : `Tollgate ${version.join(".")}`, ...pricesAsOf === null ? [] : [`prices of ${pricesAsOf.map(two).join("-")}`]].join(" \u00b7 "); };

// src/render/share/markdown-card.ts
const capital = function(text) { return text.charAt(0).toUpperCase() + text.slice(1); };
const line = function(title, items) { return items.length === 0 ? null : `${title}: ${items.join(", ")}.`; };
/** The card as Markdown: numbers and our own words alone. */
const markdownCard = function(card) {
	const families = familyWords(card);
	const rows = facts(card);
	const blocks = [
		`### ${"What Claude Code cost"}: ${costWords(card)}`,
		[...turnWords(card), ...families === "" ? [] : [families]].join(" \u00b7 "),
		require_origin_kinds.table([require_column.words("Measure", rows.map(({ label, detail }) => capital(detail === "" ? label : `${label} (${detail})`))), require_column.numbers("Value", rows.map(({ value }) => value))]),
		line("By bucket", card.split.map(partWords)),
		line("By origin", card.origins.map(partWords)),
		`<sub>${madeBy(card)}</sub>`
	];
	return `${require_origin_kinds.stack(blocks)}\n`;
};

// src/render/share/numbers.ts
const BUCKETS = [
	"cache reads",
	"cache writes",
	"output",
	"input and other"
];
const FAMILIES = [
	"Opus",
	"Sonnet",
	"Haiku",
	"Fable",
	"Mythos",
	"other models"
];
const familyOf = function(model) {
	const found = /(?:^|[./])claude-(?:\d[\d-]*-)?(opus|sonnet|haiku|fable|mythos)(?![a-z])/.exec(model)?.[1];
	return FAMILIES.find((family) => family.toLowerCase() === found) ?? "other models";
};
const splitOf = function({ cost: { buckets } }) {
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch, unattributed } = buckets;
	const costs = {
		"cache reads": cacheRead.usd,
		"cache writes": cacheWrite5m.usd + cacheWrite1h.usd,
		output: output.usd,
		"input and other": input.usd + webSearch.usd + unattributed.usd
	};
	return require_origin_kinds.partsOf(new Map(BUCKETS.map((bucket) => [bucket, costs[bucket]])));
};
/** The numbers of `1.2.3` or `2026-11-22`. */
const numbersOf = function(text, shape) { return shape.exec(text)?.slice(1).map(Number) ?? null; };
/** What a card may say of a report; null: nothing was measured. */
const shareNumbers = function(report) {
	if (!require_report.isMeasured(report)) return null;
	const { cost, context, turns, models, losses, compactions, tool, prices } = report;
	const usd = cost.totalUsd ?? cost.knownUsd;
	const { peakTokens, windowTokens } = context;
	const used = new Set(models.map(({ model }) => familyOf(model)));
	return {
		usd,
		isFloor: cost.isFloor || cost.totalUsd === null,
		turns: turns.total,
		usdPerTurn: turns.total > 0 ? usd / turns.total : null,
		cacheEfficiency: report.cacheEfficiency,
		peakTokens,
		peakShare: peakTokens === null || !windowTokens ? null : peakTokens / windowTokens,
		lostShare: losses.share,
		compactions: compactions.length,
		split: splitOf(report),
		origins: require_origin_kinds.originKinds(report),
		families: FAMILIES.filter((family) => used.has(family)),
		version: numbersOf(tool.version, /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/),
		pricesAsOf: numbersOf(prices.asOf, /^(\d{4})-(\d\d)-(\d\d)$/)
	};
};

// src/render/share/text-width.ts
/**
* Widths of letters in ems, no less than those of the widest usual system font (DejaVu Sans Bold): a card cannot know
* which font will show it.
*/
const WIDTHS = [
	[/[ .,:;'\u00b7|il]/, .4],
	[/[-\u2013()fjrt]/, .5],
	[/[%mMwW]/, 1.11],
	[/[A-Z\u2265]/, .88]
];
/** Digits, `$` and the other small letters. */
const ORDINARY = .74;
/** Of a bold letter's width; DejaVu Sans has 0.91 at most. */
const REGULAR = .93;
/** How wide a text may come out at a size, in the unit of the size. */
const textWidth = function(text, size, isBold = false) {
	return [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY).reduce((sum, em) => sum + em, 0) * size * (isBold ? 1 : REGULAR);
};
/** The size at which a text fits a width for certain: the wished one or less. */
const fittingSize = function(text, wished, width, isBold = false) {
	const needed = textWidth(text, wished, isBold);
	return needed <= width ? wished : Math.floor(wished * width / needed * 10) / 10;
};
/** A beginning and as many items as fit behind it; at least the first. */
const fittingItems = function(beginning, items, size, width) {
	const lines = items.map((_, index) => beginning + items.slice(0, index + 1).join(", "));
	return lines.findLast((line) => textWidth(line, size) <= width) ?? lines[0] ?? "";
};

// src/render/share/svg-card.ts
/** Pixels. What sites show of a link is 1200 \u00d7 630. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INNER = 1072;
const BUCKET_COLORS = {
	"cache reads": require_origin_kinds.COLORS.blue,
	"cache writes": require_origin_kinds.COLORS.purple,
	output: require_origin_kinds.COLORS.green,
	"input and other": require_origin_kinds.COLORS.yellow
};
/** Light, and dark where the reader's system is. */
const STYLE = `text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
.page { fill: #ffffff; stroke: #d1d9e0 } .strong { fill: #1f2328; font-weight: 700 } .plain { fill: #1f2328 } .minor { fill: #59636e }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; stroke: #3d444d } .strong, .plain { fill: #f0f6fc } .minor { fill: #9198a1 }
}`;
/** Our own words hold none of these but the apostrophe and `\u2265`; a card is a document all the same. */
const escaped = function(text) { return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"); };
const write = function(kind, text, { x, y, size, width }) { return `<text class="${kind}" x="${x}" y="${y}" font-size="${fittingSize(text, size, width, kind === "strong")}">${escaped(text)}</text>`; };
/** The bill as one bar, its parts in the order of the list. */
const splitBar = function({ split }) {
	const inOrder = BUCKETS.flatMap((bucket) => split.filter(({ name }) => name === bucket));
	let x = MARGIN;
	return inOrder.map(({ name, points }) => {
		const width = INNER * points / 100;
		const part = `<rect x="${x.toFixed(1)}" y="252" width="${width.toFixed(1)}" height="36" fill="${BUCKET_COLORS[name]}"/>`;
		x += width;
		return part;
	});
};
const splitLegend = function({ split }) {
	const column = INNER / BUCKETS.length;
	return BUCKETS.flatMap((bucket) => split.filter(({ name }) => name === bucket)).flatMap((part, index) => {
		const x = MARGIN + index * column;
		return [`<rect x="${x}" y="308" width="18" height="18" rx="4" fill="${BUCKET_COLORS[part.name]}"/>`, write("plain", partWords(part), {
			x: x + 28,
			y: 325,
			size: 20,
			width: column - 36
		})];
	});
};
const tile = function({ value, label, detail }, index) {
	const [x, width] = [MARGIN + index * (INNER / 4), 244];
	return [
		write("strong", value, {
			x,
			y: 416,
			size: 52,
			width
		}),
		write("plain", label, {
			x,
			y: 452,
			size: 22,
			width
		}),
		...detail === "" ? [] : [write("minor", detail, {
			x,
			y: 480,
			size: 20,
			width
		})]
	];
};
const head = function(card) {
	const families = familyWords(card);
	const turns = [...turnWords(card), ...families === "" ? [] : [families]].join(" \u00b7 ");
	return [
		write("minor", "What Claude Code cost", {
			x: MARGIN,
			y: 76,
			size: 28,
			width: INNER
		}),
		write("strong", costWords(card), {
			x: MARGIN,
			y: 174,
			size: 96,
			width: INNER
		}),
		write("plain", turns, {
			x: MARGIN,
			y: 224,
			size: 28,
			width: INNER
		})
	];
};
const origins = function(card) {
	if (card.origins.length === 0) return [];
	const size = 22;
	const line = fittingItems("By origin: ", card.origins.map(partWords), size, INNER);
	return [write("plain", line, {
		x: MARGIN,
		y: 536,
		size,
		width: INNER
	})];
};
const description = function(card) { return [
	...turnWords(card),
	...card.split.map(partWords),
	...facts(card).map(factWords),
	madeBy(card)
].join("; "); };
/** The card as a picture that stands alone: no script, no font, no address but the name space. */
const svgCard = function(card) { return `${[
	`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
	`<title id="title">${escaped(`${"What Claude Code cost"}: ${costWords(card)}`)}</title>`,
	`<desc id="desc">${escaped(description(card))}</desc>`,
	`<style>${STYLE}</style>`,
	`<rect class="page" x="0.5" y="0.5" width="1199" height="629" rx="24"/>`,
	...head(card),
	`<clipPath id="bar"><rect x="${MARGIN}" y="252" width="${INNER}" height="36" rx="8"/></clipPath>`,
	`<g clip-path="url(#bar)">`,
	...splitBar(card),
	"</g>",
	...splitLegend(card),
	...facts(card).flatMap(tile),
	...origins(card),
	write("minor", madeBy(card), {
		x: MARGIN,
		y: 590,
		size: 22,
		width: INNER
	}),
	"</svg>"
].join("\n")}\n`; };

// src/render/share.ts
/** A card that may be shown to anyone: numbers and our own words alone. Null: nothing was measured. */
const renderShare = function(report, format) {
	const numbers = shareNumbers(report);
	if (numbers === null) return null;
	return format === "svg" ? svgCard(numbers) : markdownCard(numbers);
};

exports.renderShare = renderShare;