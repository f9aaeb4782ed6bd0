import { spawn } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
/** Node keeps the types it took out of the sources here: a process then starts in less than half the time. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/node-compile');

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Place = { readonly cwd: string; readonly uid?: number };

/** Runs `tollgate` from its source in a process of its own, with nothing of this machine's environment but the path. */
export const tollgate = (args: readonly string[], { cwd, uid }: Place): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: join(cwd, 'home'), TZ: 'UTC', NODE_COMPILE_CACHE: COMPILED };
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
