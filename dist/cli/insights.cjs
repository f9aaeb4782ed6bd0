const require_report = require("./report.cjs");
const require_arguments = require("./arguments.cjs");
const require_terminal = require("./terminal.cjs");
let node_os = require("node:os");

// src/cli/survey.ts
/**
* The story of many sessions: locate → read → price → tally, a project folder at a time, so that memory does not grow with
* the corpus. @throws UserError for a named file that does not exist.
*/
const survey = (settings, question, world) => {
	const { files, issues, selection } = require_report.locate(settings, world);
	const pricer = require_report.createPricer({
		overrides: settings.prices,
		cloudRegion: settings.cloudRegion
	});
	const folders = require_report.projectFolders(files);
	const tally = require_report.newTally();
	for (const recording of require_report.readRun(files, selection, (index, path) => world.onFile?.(index, files.length, path))) require_report.tallyRecording(tally, recording, pricer, folders);
	return require_report.buildInsights({
		tally,
		pricer,
		version: world.version,
		issues,
		...question
	});
};

// src/cli/insights.ts
/** `tollgate insights`: measures, prints, judges nothing: the exit code is 0. @throws UserError for what the user can mend. */
const runInsights = async (command, terminal) => {
	const given = {
		values: command.values,
		problems: []
	};
	const { settings } = require_report.readSettings(given, {
		unsetSince: { kind: "all" },
		called: require_arguments.asFlag,
		readText: require_report.readTextFile
	});
	const { bands, reference, run } = command;
	const figures = run === null ? null : (await Promise.resolve().then(() => require("./run-file.cjs"))).readRunFigures(run);
	require_arguments.keepHeapSmall();
	const progress = require_terminal.progressLine(command, terminal);
	const insights = survey(settings, {
		bands,
		run: figures,
		withReference: reference
	}, {
		env: terminal.env,
		cwd: terminal.cwd(),
		home: (0, node_os.homedir)(),
		unnamed: "all-sessions",
		version: require_arguments.VERSION,
		onFile: progress.show
	});
	progress.clear();
	require_terminal.write(command, terminal, await render(command, insights, terminal));
	return 0;
};
const render = async (command, insights, terminal) => {
	if (command.format === "json") return (await Promise.resolve().then(() => require("./json.cjs"))).renderInsightsJson(insights);
	if (command.format === "html") return (await Promise.resolve().then(() => require("./html2.cjs"))).renderInsightsHtml(insights);
	return (await Promise.resolve().then(() => require("./terminal2.cjs"))).renderInsightsTerminal(insights, require_terminal.look(command, terminal));
};

exports.runInsights = runInsights;