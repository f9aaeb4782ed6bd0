import type { InputName } from '../inputs.ts';

/** What a message calls a setting, as the user wrote it: `pricing`, `--prices`, `tollgate.json: pricing`. */
export type Naming = (name: InputName) => string;

/** As an input of the action. */
export const asInput: Naming = (name) => name;
