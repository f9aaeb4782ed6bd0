import { join } from 'node:path';
import { expect, test } from 'vitest';
import { transcriptRoots } from '../../src/transcript/roots.ts';

const HOME = join('/', 'home', 'runner');
const USUAL = [join(HOME, '.claude', 'projects'), join(HOME, '.config', 'claude', 'projects')];

test.each([
  ['nothing set', {}, USUAL],
  ['empty', { CLAUDE_CONFIG_DIR: '', XDG_CONFIG_HOME: '' }, USUAL],
  ['only commas', { CLAUDE_CONFIG_DIR: ' , ,' }, USUAL],
  ['XDG', { XDG_CONFIG_HOME: '/xdg' }, [USUAL[0], join('/xdg', 'claude', 'projects')]],
  ['a folder of its own', { CLAUDE_CONFIG_DIR: '/cfg', XDG_CONFIG_HOME: '/xdg' }, [join('/cfg', 'projects')]],
  ['one that is the projects folder already', { CLAUDE_CONFIG_DIR: '/cfg/projects' }, ['/cfg/projects']],
  ['with a slash at its end', { CLAUDE_CONFIG_DIR: '/cfg/' }, [join('/cfg', 'projects')]],
  [
    'a list',
    { CLAUDE_CONFIG_DIR: '/a, /b/projects ,/c' },
    [join('/a', 'projects'), '/b/projects', join('/c', 'projects')],
  ],
])('%s', (_, env, roots) => {
  expect(transcriptRoots(env, HOME)).toEqual(roots);
});
