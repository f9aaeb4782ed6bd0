export type AnnotationLevel = 'error' | 'warning' | 'notice';

export type Annotation = { readonly level: AnnotationLevel; readonly message: string };

export const notice = (message: string): Annotation => ({ level: 'notice', message });
export const warning = (message: string): Annotation => ({ level: 'warning', message });

/** The runner makes annotations of the first ten of a level in a step and logs the rest (ExecutionContext.cs in actions/runner). */
const PER_LEVEL = 10;
/** It cuts messages here (the same file). */
const MESSAGE_CHARACTERS = 4_096;

/** What GitHub will really show: at most ten of each level, of which the last tells how many more there were. Errors come last. */
export const withinCaps = (annotations: readonly Annotation[]): readonly Annotation[] =>
  (['notice', 'warning', 'error'] as const).flatMap((level) => {
    const messages = annotations.filter((one) => one.level === level).map(({ message }) => cut(message));
    if (messages.length <= PER_LEVEL) return messages.map((message) => ({ level, message }));
    const shown = messages.slice(0, PER_LEVEL - 1);
    const rest = `${messages.length - shown.length} more of this kind; the job summary has what they are about.`;
    return [...shown, rest].map((message) => ({ level, message }));
  });

const cut = (message: string): string =>
  message.length <= MESSAGE_CHARACTERS ? message : `${message.slice(0, MESSAGE_CHARACTERS - 1)}…`;
