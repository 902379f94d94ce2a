import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { serve } from '../../config/h5/serve.mjs'
import { writeWorker } from '../../config/h5/write-worker.mjs'
import { DIST } from './phone'

/** A site whose build can be put in the place of, and which can go. */
export interface Site {
  address: string
  /** Puts a newer version in the place of the one served: other content, other names of files. */
  renew(version: string): Promise<void>
  /** From now on nothing is answered. */
  close(): Promise<void>
}

/** Serves a copy of the build under test. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jifenben-site-'))
  cpSync(DIST, folder, { recursive: true })
  const server = await serve(folder)
  return {
    address: server.address,
    async renew(version) {
      renameHashes(folder)
      const index = path.join(folder, 'index.html')
      const html = readFileSync(index, 'utf8')
      writeFileSync(index, html.replace('<html', `<html data-version="${version}"`))
      await writeWorker(path.join(__dirname, '..', '..'), folder)
    },
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Gives every file whose name tells its content another name, where it is spoken of too. */
function renameHashes(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js|css)$/.test(file))
    .map((file) => path.join(folder, file))
  const hashes = files.flatMap((file) => /\.([0-9a-f]{8})\.(js|css)$/.exec(file)?.[1] ?? [])
  const renamed = (text: string) =>
    text.replace(new RegExp(hashes.join('|'), 'g'), (hash) => [...hash].reverse().join(''))
  for (const file of files) {
    writeFileSync(file, renamed(readFileSync(file, 'utf8')))
    renameSync(file, path.join(path.dirname(file), renamed(path.basename(file))))
  }
}
