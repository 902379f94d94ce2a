import { createServer } from 'node:http'
import sirv from 'sirv'

/**
 * Serves a folder's files at any free port, as `npm start` does.
 * @param {string} folder
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export function serve(folder) {
  const server = createServer(sirv(folder, { dev: true }))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
      })
    })
  })
}
