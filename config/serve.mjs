import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder's files; port 0 takes any free one.
 * @param {string} folder
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export function serve(folder, port = 0) {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/')
    if (!file) return void response.writeHead(404).end()
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
    createReadStream(file).pipe(response)
  })
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

function fileFor(root, url) {
  try {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name)
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined // not a name, or no such file
  }
}
