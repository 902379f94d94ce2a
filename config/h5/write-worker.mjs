import { build } from 'esbuild'
import path from 'node:path'
import { getManifest } from 'workbox-build'
import { packageOf } from '../ships/package-of.mjs'

/** The file of the service worker; its name never changes. */
export const WORKER = 'worker.js'

/**
 * Writes the service worker of a build: every file of the build by name, so that it opens without a network.
 * @param {string} root of the repo
 * @param {string} dist
 * @returns {Promise<Record<string, number>>} the bytes that each package has in it
 */
export async function writeWorker(root, dist) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,png,svg,webmanifest}'],
    globIgnores: [WORKER],
    // Their names tell their content, so the copy that the page has loaded will do.
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const { metafile } = await build({
    entryPoints: [path.join(root, 'config', 'h5', 'worker.js')],
    outfile: path.join(dist, WORKER),
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome66', 'ios12'],
    define: {
      PRECACHE: JSON.stringify(manifestEntries),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'error',
    metafile: true,
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return inputs.reduce((bytes, [file, { bytesInOutput }]) => {
    const name = packageOf(file)
    return name ? { ...bytes, [name]: (bytes[name] ?? 0) + bytesInOutput } : bytes
  }, {})
}
