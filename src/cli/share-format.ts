import type { ShareFormat } from '../render/share.ts';

/** What kind of share card a file is to hold, by its ending; null: none that there is. */
export const shareFormat = (path: string): ShareFormat | null => {
  const ending = path.toLowerCase();
  return ending.endsWith('.svg') ? 'svg' : ending.endsWith('.md') ? 'markdown' : null;
};
