import type { Annotation } from './annotations.ts';
import { withinCaps } from './annotations.ts';
import { COMMENT_CHARACTERS, fullestFit, inBytes, inCharacters, SUMMARY_BYTES, type Tellings } from './fullest-fit.ts';

/** All there is to publish of one run. */
export type Publication = {
  readonly summary: Tellings;
  /** Null: no comment is wanted. */
  readonly comment: Tellings | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly reportFile: { readonly path: string; readonly text: () => string } | null;
  readonly annotations: readonly Annotation[];
};

/** The runner and GitHub, as far as publishing needs them. All but `annotate` may throw. */
export type Desk = {
  readonly appendSummary: (markdown: string) => Promise<void>;
  /** Writes the pull request's comment and answers with its address; null: there is no pull request. */
  readonly writeComment: ((markdown: string) => Promise<string>) | null;
  /** Why the comment could not be written, as an annotation. */
  readonly explainComment: (error: unknown) => Annotation;
  readonly setOutput: (name: string, value: string) => void;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly annotate: (annotation: Annotation) => void;
};

/**
 * Publishes everything: job summary, comment, report file, outputs, annotations. None of them stops the next; what
 * failed becomes one annotation each. Knows no verdict and never throws, so that publishing cannot change one.
 */
export const publish = async (publication: Publication, desk: Desk): Promise<void> => {
  const failures: Annotation[] = [];
  const attempt = async <T>(work: () => T | Promise<T>, explain: (error: unknown) => Annotation): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      failures.push(explain(error));
      return null;
    }
  };
  const { summary, comment, reportFile } = publication;
  const { writeComment } = desk;

  await attempt(() => desk.appendSummary(fullestFit(summary, inBytes, SUMMARY_BYTES)), notWritten('The job summary'));
  const commentUrl =
    comment && writeComment
      ? await attempt(() => writeComment(fullestFit(comment, inCharacters, COMMENT_CHARACTERS)), desk.explainComment)
      : null;
  const reportPath = reportFile
    ? await attempt(
        async () => {
          await desk.writeFile(reportFile.path, reportFile.text());
          return reportFile.path;
        },
        notWritten(`The report file ${reportFile.path}`),
      )
    : null;
  const outputs = { ...publication.outputs, 'report-file': reportPath ?? '', 'comment-url': commentUrl ?? '' };
  for (const [name, value] of Object.entries(outputs)) {
    await attempt(() => desk.setOutput(name, value), notWritten(`The output ${name}`));
  }
  for (const annotation of withinCaps([...publication.annotations, ...failures])) desk.annotate(annotation);
};

const notWritten =
  (what: string) =>
  (error: unknown): Annotation => ({
    level: 'warning',
    message: `${what} was not written: ${error instanceof Error ? error.message : String(error)}`,
  });
