import { plain } from '../plain.ts';

/** A name of `safe-name.ts` in a code span, where GitHub makes neither links nor mentions of it. */
export const code = (name: string): string => `\`${name.replaceAll('`', '')}\``;

/**
 * Foreign prose for a line or a table cell. Markdown's own characters are escaped; what GitHub turns into something after
 * Markdown is done (mentions, references, addresses), where no escape helps, is reworded. `<` never comes out, so that
 * nothing in here can forge a comment's hidden marker; mathematics needs a `$` that no digit follows, and there is none.
 */
export const text = (raw: string): string =>
  plain(raw)
    .replace(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S*/gi, '(link)')
    .replaceAll('@', '(at)')
    .replace(/#(?=\d)/g, 'no. ')
    .replace(/GH-(?=\d)/gi, 'GH ')
    .replace(/[\\`*[\]|~#]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\$(?!\d)/g, '＄');
