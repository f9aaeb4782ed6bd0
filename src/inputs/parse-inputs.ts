import type { PullRequestBudgets } from '../budget/limits.ts';
import { INPUT_NAMES, type InputName } from '../inputs.ts';
import type { Settings } from '../settings.ts';
import type { CommentMode } from './forms.ts';
import { parseValues } from './parse-values.ts';
import { readSettings } from './read-settings.ts';
import type { ReadText } from './read-text.ts';

/** Settings, and what only the action does. */
export type ActionSettings = Settings & {
  readonly pullRequestBudgets: PullRequestBudgets;
  readonly comment: CommentMode;
  /** Empty: none was given. */
  readonly githubToken: string;
  readonly reportFile: string | null;
};

/**
 * The action's inputs, as the runner hands them over (`''`: unset), over the config file.
 * @throws UserError with every problem at once.
 */
export const parseInputs = (read: (name: InputName) => string, readText: ReadText): ActionSettings => {
  const given = parseValues(INPUT_NAMES.map((name) => ({ name, where: name, text: read(name) })));
  const { settings, values } = readSettings(given, { kind: 'job' }, readText);
  return {
    ...settings,
    pullRequestBudgets: {
      maxPrCostUsd: values['max-pr-cost'] ?? null,
      warnPrCostUsd: values['warn-pr-cost'] ?? null,
    },
    comment: values.comment ?? 'always',
    githubToken: values['github-token'] ?? '',
    reportFile: values['report-file'] ?? null,
  };
};
