import { basename, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

const projectsOf = (root: string): string => (basename(root) === 'projects' ? root : join(root, 'projects'));

/**
 * Folders in which Claude Code keeps its transcripts: below `CLAUDE_CONFIG_DIR` (a comma list; a value may already end in
 * `projects`), else below `~/.claude` and, for old installations, the XDG configuration folder.
 */
export const transcriptRoots = (env: Environment, home: string): readonly string[] => {
  const configured = (env['CLAUDE_CONFIG_DIR'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (configured.length > 0) return configured.map(projectsOf);
  const xdg = env['XDG_CONFIG_HOME'] || join(home, '.config');
  return [join(home, '.claude', 'projects'), join(xdg, 'claude', 'projects')];
};

/** The same for a message, which names no path of the machine. */
export const rootsText = (env: Environment): string => {
  if ((env['CLAUDE_CONFIG_DIR'] ?? '').trim() !== '') return 'the folder that CLAUDE_CONFIG_DIR names';
  return `~/.claude/projects or ${env['XDG_CONFIG_HOME'] ? '$XDG_CONFIG_HOME' : '~/.config'}/claude/projects`;
};
