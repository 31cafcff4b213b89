import {createServer} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/**
 * Serves a built site under its base URL, compressed as hosts do.
 *
 * @param {string} folder
 * @param {string} baseUrl Starts and ends with `/`.
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serveFolder(folder, baseUrl) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(baseUrl)
      ? fileFor(folder, decodeURIComponent(pathname.slice(baseUrl.length)))
      : null;
    response.statusCode = file ? 200 : 404;
    if (!file) return response.end();
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    const content = readFileSync(file);
    if (
      !/^text|script|json|xml/.test(type) ||
      !request.headers['accept-encoding']?.includes('gzip')
    )
      return response.end(content);
    response.setHeader('content-encoding', 'gzip');
    return response.end(gzipSync(content));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} folder
 * @param {string} name Without base URL.
 */
function fileFor(folder, name) {
  const candidates = [name, `${name}.html`, path.join(name, 'index.html')].map((file) =>
    path.join(folder, file),
  );
  return (
    candidates.find(
      (file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile(),
    ) ?? null
  );
}
