import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import type { RecordedAnswer } from '../test/rig/github.ts';

/** Prism, and who it is a proxy for. */
export type PrismUrls = { readonly prism: string; readonly upstream: string };

declare module 'vitest' {
  interface ProvidedContext {
    prism: PrismUrls;
  }
}

const ROOT = join(import.meta.dirname, '..');
const PRISM = join(ROOT, 'rigs/node_modules/@stoplight/prism-cli/dist/index.js');
const DESCRIPTION = join(ROOT, 'test/rig/github-openapi.json');
const PATIENCE_MS = 60_000;

/** One Prism for all scenarios, before a server that answers what it was told to. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { server, url: upstream } = await startUpstream();
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [PRISM, 'proxy', DESCRIPTION, upstream, '--host', '127.0.0.1', '--port', String(port)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const prism = `http://127.0.0.1:${port}`;
  await untilItAnswers(prism);
  project.provide('prism', { prism, upstream });
  return async () => {
    child.kill();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
};

const startUpstream = async (): Promise<{ readonly server: Server; readonly url: string }> => {
  const answers = new Map<string, RecordedAnswer>();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const told = /^\/answers\/(.+)$/.exec(request.url ?? '')?.[1];
    if (told !== undefined) {
      answers.set(told, JSON.parse(body));
      response.writeHead(204).end();
      return;
    }
    const id = String(request.headers['x-answer']);
    const answer = answers.get(id);
    answers.delete(id);
    response.writeHead(answer?.status ?? 500, { ...answer?.headers, 'x-answered': id, connection: 'close' });
    response.end(answer?.text);
  });
  return { server, url: await listen(server) };
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
    });
  });

const freePort = async (): Promise<number> => {
  const probe = createServer();
  const { port } = new URL(await listen(probe));
  await new Promise((resolve) => probe.close(resolve));
  return Number(port);
};

const untilItAnswers = async (url: string): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  while (!(await fetch(url).then(Boolean, () => false))) {
    if (Date.now() > until) throw new Error('Prism does not start: npm ci --prefix rigs');
    await new Promise((resume) => setTimeout(resume, 200));
  }
};
