/** `node config/h5/icons.mjs`: draws the icons that are no SVG from `public/icon.svg`, in Chromium. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { launch } from '../../test/h5/browser.mjs'

const folder = path.join(import.meta.dirname, 'public')
const round = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
// A phone cuts these to a shape of its own.
const whole = round.replace(/ rx="112"/, '')

const browser = await launch()
for (const [name, svg, side] of [
  ['icon-192', round, 192],
  ['icon-512', round, 512],
  ['icon-whole-512', whole, 512],
  ['icon-apple-180', whole, 180],
]) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
  await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
