import type { SourceFile } from './reading.ts';

const IN_PROJECT = /^(?<folder>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/;

/** A project folder (`…/projects/<slug>`, R1), and what a file in it is called after: its session, as the path tells it. */
export type ProjectPlace = { readonly folder: string; readonly session: string };

/** Where in a project folder a file lies; null: in none. */
export const projectPlace = ({ path }: SourceFile): ProjectPlace | null => {
  const { folder, session } = IN_PROJECT.exec(path)?.groups ?? {};
  return folder === undefined || session === undefined ? null : { folder, session };
};

/**
 * The project folder of each session, by session id. Its name holds the project's own path: tell folders apart by it, and
 * show it to nobody.
 */
export const projectFolders = (files: readonly SourceFile[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const file of files) {
    const place = projectPlace(file);
    if (place === null || folders.has(place.session)) continue;
    // One string for all sessions of a folder.
    const name = names.get(place.folder) ?? place.folder;
    names.set(name, name);
    folders.set(place.session, name);
  }
  return folders;
};
