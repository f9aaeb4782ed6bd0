import type { Form } from './forms.ts';

/** One thing that a user can set. */
export type InputSpec = {
  /** One line, Markdown. */
  readonly doc: string;
  readonly form: Form<unknown>;
  /** What an unset input means, as text. Not in action.yml: there it would win over the config file. */
  readonly default?: string;
  /** The default in action.yml, for what only the runner knows, or what an empty input switches off. Never in a config file. */
  readonly runnerDefault?: string;
  /** Its flag on the command line, where it has one; `name` and `default` where they differ from the input's. */
  readonly flag?: {
    readonly metavar: string;
    readonly name?: string;
    readonly default?: string;
    readonly multiple?: true;
  };
  /** Whether the config file may hold it. */
  readonly inConfig: boolean;
};
