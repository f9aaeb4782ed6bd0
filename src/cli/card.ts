import type { Report } from '../analysis/report.ts';
import { writeNamed } from './write.ts';

/** What kind of share card a file is to hold, by its ending; null: none that there is. */
export const shareFormat = (path: string): 'svg' | 'markdown' | null => {
  const ending = path.toLowerCase();
  return ending.endsWith('.svg') ? 'svg' : ending.endsWith('.md') ? 'markdown' : null;
};

/** Writes the share card, or says that there is nothing to show. @throws UserError where it cannot be written */
export const writeCard = async (
  path: string,
  report: Report,
  stderr: { write(text: string): unknown },
): Promise<void> => {
  const { renderShare } = await import('../render/share.ts');
  const card = renderShare(report, shareFormat(path) ?? 'markdown');
  if (card === null) stderr.write('tollgate: --share: nothing was measured, so there is no card\n');
  else writeNamed('--share', path, card);
};
