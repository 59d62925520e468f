import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host of static files that a test can renew, cut off and hold up. */
export interface StaticServer {
  origin: string;
  /** Paths that were asked for, without queries, in order. */
  readonly asked: string[];
  /** The folder that is served from now on. */
  folder: string;
  /** Decides what happens to a request before it is answered; answers itself, or ends the connection, by returning true. */
  before: (path: string, response: ServerResponse) => boolean | Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Serves a folder as hosts do: `a/` is `a/index.html`, `a` leads to `a/`, and what isn't there is answered by `404.html`.
 * @param base path under which the folder is served, with slashes at both ends
 */
export async function serveStatic(folder: string, base = '/'): Promise<StaticServer> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    site.asked.push(pathname);
    if (await site.before(pathname, response)) return;
    const file = join(site.folder, pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)) : '?');
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const path = found?.isDirectory() ? join(file, 'index.html') : file;
    const there = statSync(path, { throwIfNoEntry: false }) !== undefined;
    const sent = there ? path : join(site.folder, '404.html');
    const type = TYPES[extname(sent)] ?? 'application/octet-stream';
    response.writeHead(there ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(readFileSync(sent));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const site: StaticServer = {
    origin: `http://127.0.0.1:${address.port}`,
    asked: [],
    folder,
    before: () => false,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return site;
}
