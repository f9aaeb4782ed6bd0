import type { PullRequestBudgets } from '../budget/limits.ts';
import { INPUT_NAMES, type InputName } from '../inputs.ts';
import type { Settings } from '../settings.ts';
import type { CommentWhen } from './forms.ts';
import { asInput } from './naming.ts';
import { parseValues } from './parse-values.ts';
import { readSettings } from './read-settings.ts';
import type { ReadText } from './read-text.ts';

/** Settings, and what only the action does. */
export type ActionSettings = Settings & {
  readonly pullRequestBudgets: PullRequestBudgets;
  readonly comment: {
    readonly when: CommentWhen;
    readonly mode: 'update' | 'new' | 'hide-and-new' | 'delete-and-new';
    readonly key: string;
  };
  readonly check: boolean;
  /** Null: nobody can approve a run over its budget. */
  readonly overrideLabel: string | null;
  /** As it was written: mostly the JSON of the job's matrix. Empty: none was given. */
  readonly matrix: string;
  readonly mode: 'measure' | 'publish';
  /** Empty: none was given. */
  readonly githubToken: string;
  /** Where the report is written to; with `publish`, where reports are read. */
  readonly reportFile: string | null;
  readonly summaryFile: string | null;
};

/**
 * The action's inputs, as the runner hands them over (`''`: unset), over the config file.
 * @throws UserError with every problem at once.
 */
export const parseInputs = (read: (name: InputName) => string, readText: ReadText): ActionSettings => {
  const given = parseValues(INPUT_NAMES.map((name) => ({ name, where: name, text: read(name) })));
  const { settings, values } = readSettings(given, { unsetSince: { kind: 'job' }, called: asInput, readText });
  return {
    ...settings,
    pullRequestBudgets: {
      maxPrCostUsd: values['max-pr-cost'] ?? null,
      warnPrCostUsd: values['warn-pr-cost'] ?? null,
    },
    comment: {
      when: values.comment ?? 'always',
      mode: values['comment-mode'] ?? 'update',
      key: values['comment-key'] ?? 'default',
    },
    check: values.check ?? false,
    overrideLabel: values['override-label'] ?? null,
    matrix: values.matrix ?? '',
    mode: values.mode ?? 'measure',
    githubToken: values['github-token'] ?? '',
    reportFile: values['report-file'] ?? null,
    summaryFile: values['summary-file'] ?? null,
  };
};
