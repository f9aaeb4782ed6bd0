import { parse } from 'yaml';
import * as z from 'zod/mini';
import { asWorkflow, readYamlBlocks } from './workflow-files.ts';

/** One use of Tollgate in a page, with the event that its workflow begins with. */
export type ExampleStep = {
  readonly name: string;
  readonly event: string;
  readonly inputs: Readonly<Record<string, string>>;
};

const Events = z.union([z.string(), z.record(z.string(), z.unknown())]);
const Step = z.looseObject({
  uses: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});
const Workflow = z.looseObject({
  on: Events,
  jobs: z.record(z.string(), z.looseObject({ steps: z.optional(z.array(Step)) })),
});

/** Every Tollgate step of every page, once for each event of its workflow. */
export const readExampleSteps = (): readonly ExampleStep[] =>
  readYamlBlocks().flatMap((block) => {
    const { on, jobs } = Workflow.parse(parse(asWorkflow(block).text));
    const events = typeof on === 'string' ? [on] : Object.keys(on);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/tollgate@'));
    return ours.flatMap((step) =>
      events.map((event) => ({ name: block.name, event, inputs: valuesOf(step.with ?? {}) })),
    );
  });

/** What the runner puts in the place of the examples' expressions. Its temporary folder is named from the workspace. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'env.CLOUD_ML_REGION': 'us-east5',
  'inputs.max-cost': '2',
  'inputs.part': 'api',
  'runner.temp': '../temp',
  'steps.claude.outputs.session_id': '12fd3e20-c39a-4ad8-917a-39b3383a7852',
  'toJSON(matrix)': '{\n  "part": "api"\n}',
};

const valuesOf = (inputs: Readonly<Record<string, string | number | boolean>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluate(String(value))]));

const evaluate = (text: string): string =>
  text.replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const value = EXPRESSIONS[expression];
    if (value === undefined) throw new Error(`say in EXPRESSIONS what ${expression} stands for`);
    return value;
  });
