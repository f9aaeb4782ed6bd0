import type { SourceFile } from './reading.ts';

const IN_PROJECT = /^(?<folder>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/;

/**
 * The project folder (`…/projects/<slug>`, R1) of each session, by session id, as the paths tell it. Its name holds the
 * project's own path: tell folders apart by it, and show it to nobody.
 */
export const projectFolders = (files: readonly SourceFile[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const { path } of files) {
    const { folder, session } = IN_PROJECT.exec(path)?.groups ?? {};
    if (folder === undefined || session === undefined || folders.has(session)) continue;
    names.set(folder, names.get(folder) ?? folder);
    folders.set(session, names.get(folder) ?? folder);
  }
  return folders;
};
