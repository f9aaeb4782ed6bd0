import type { Annotation } from './annotations.ts';

type Outputs = Readonly<Record<string, string>>;

/**
 * Sets each output, whatever becomes of the others. What failed is told once for each reason: where the runner's file is
 * missing, all fail alike. Never throws.
 */
export const writeOutputs = (outputs: Outputs, set: (name: string, value: string) => void): readonly Annotation[] => {
  const failed = new Map<string, string[]>();
  for (const [name, value] of Object.entries(outputs)) {
    try {
      set(name, value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.set(reason, [...(failed.get(reason) ?? []), name]);
    }
  }
  const whole = Object.keys(outputs).length;
  return [...failed].map(([reason, names]) => ({
    level: 'warning',
    message: `${subject(names, whole)} not written: ${reason}`,
  }));
};

const subject = (names: readonly string[], whole: number): string => {
  if (names.length === 1) return `The output ${names.join()} was`;
  return names.length === whole ? 'The outputs were' : `The outputs ${names.join(', ')} were`;
};
