const require_command = require("./command.cjs");
const require_schemas = require("./schemas.cjs");
let node_fs = require("node:fs");

// src/cli/run-file.ts
/** A report tells every turn; a run of ten thousand has a few megabytes. */
const LARGEST = 67108864;
const Usd = require_schemas.number().check(require_schemas._gte(0), require_schemas._lte(9e6));
const Share = require_schemas.number().check(require_schemas._gte(0), require_schemas._lte(1));
const Count = require_schemas.int().check(require_schemas._gte(0));
/** The figures that are compared; loose, for reports of later versions have more. */
const Door = require_schemas.object({
	schemaVersion: require_schemas.literal(1),
	tool: require_schemas.object({ name: require_schemas.literal("tollgate") }),
	cost: require_schemas.object({
		totalUsd: require_schemas.nullable(Usd),
		isFloor: require_schemas.boolean(),
		buckets: require_schemas.object({ cacheRead: require_schemas.object({ share: Share }) })
	}),
	turns: require_schemas.object({ total: Count }),
	context: require_schemas.object({ peakTokens: require_schemas.nullable(Count) }),
	cacheEfficiency: require_schemas.nullable(Share),
	sessions: require_schemas.array(require_schemas.unknown())
});
/** What a report of one run says, for a comparison. @throws UserError where the file is no such report. */
const readRunFigures = function(path) {
	const parsed = Door.safeParse(readJson(path));
	if (!parsed.success) throw new require_command.UserError([`--run: ${require_command.quote(path)} is no report of Tollgate; write one with tollgate report --format json`]);
	const { cost, turns, context, cacheEfficiency, sessions } = parsed.data;
	const isPaid = cost.totalUsd !== null && cost.totalUsd > 0;
	return {
		sessions: sessions.length,
		isFloor: cost.isFloor,
		values: {
			cost: turns.total === 0 && !isPaid ? null : cost.totalUsd,
			turns: turns.total === 0 ? null : turns.total,
			peakContext: context.peakTokens,
			cacheEfficiency,
			resentShare: isPaid ? cost.buckets.cacheRead.share : null
		}
	};
};
const readJson = function(path) {
	const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stat === void 0) throw new require_command.UserError([`--run: there is no file ${require_command.quote(path)}; write one with tollgate report --format json`]);
	if (!stat.isFile() || stat.size > LARGEST) throw new require_command.UserError([`--run: ${require_command.quote(path)} is not a file of at most 64 MiB, as every report is`]);
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (cause) {
		if (cause instanceof SyntaxError) return null;
		throw new require_command.UserError([`--run: ${require_command.quote(path)} cannot be read; give this user read permission`], { cause });
	}
};

exports.readRunFigures = readRunFigures;