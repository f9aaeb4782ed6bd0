import type { InputName } from '../inputs.ts';

/** `max-cost` as a key of the config file: `maxCost`. */
export const configKey = (name: InputName): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
