/** A version of Claude Code, by its three numbers. */
export type ClientVersion = readonly [major: number, minor: number, patch: number];

/** Whether a session was written by an older Claude Code than this; false where it does not say. */
export const isOlder = (version: string | null, than: ClientVersion): boolean => {
  if (version === null) return false;
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [index, wanted] of than.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
};
