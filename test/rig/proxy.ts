import { createServer } from 'node:http';
import { connect } from 'node:net';

export type ProxyStandIn = {
  readonly url: string;
  /** The hosts that it was asked to connect to. */
  readonly connects: readonly string[];
  readonly close: () => Promise<void>;
};

/** A proxy on 127.0.0.1 that knows one host, whatever it is called: the one at `target`. */
export const startProxy = async (target: string): Promise<ProxyStandIn> => {
  const connects: string[] = [];
  const { hostname, port } = new URL(target);
  const server = createServer((_, response) => {
    response.writeHead(405).end();
  });
  server.on('connect', (request, client, head) => {
    connects.push(request.url ?? '');
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const own = await new Promise<number>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${own}`,
    connects,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
