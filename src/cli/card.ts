import type { Report } from '../analysis/report.ts';
import { shareFormat } from './share-format.ts';
import { writeNamed } from './write.ts';

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
