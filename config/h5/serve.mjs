import { createServer } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'

/** A file whose name tells its content: under this name it never changes. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

/** What a server says of a file of the build: kept for good, or asked for anew each time. */
const cacheControl = (file) =>
  HASHED.test(file) ? 'public,max-age=31536000,immutable' : 'no-cache'

/** What a file cannot say of itself (docs/security.md): nobody frames the page, its worker fetches its own files alone. */
const HEADERS = {
  // The shortest that says it: the first load is held to a number of bytes.
  'index.html': ['X-Frame-Options', 'DENY'],
  'worker.js': ['Content-Security-Policy', "default-src 'none';connect-src 'self'"],
}

function setHeaders(response, file) {
  response.setHeader('Cache-Control', cacheControl(file))
  const header = HEADERS[path.posix.basename(file) || 'index.html']
  if (header) response.setHeader(...header)
}

/**
 * Serves a build of H5 as a server should (docs/release.md); a file `x.gz` stands in for `x`.
 * @param {string} folder
 * @param {number} [port] any free one unless given
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export function serve(folder, port = 0) {
  const server = createServer(sirv(folder, { dev: true, etag: true, gzip: true, setHeaders }))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
      })
    })
  })
}
