/**
 * `npm run draw:share`: draws `card.svg`, the picture of every card that is sent, as `src/assets/share.png`. A card
 * without a picture of its own would show the page, and with it what its person typed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { launch } from '../../test/h5/browser.mjs'

/** Four bits a pixel: flat colours and the steps between them need no more. */
const MOST_COLOURS = 16
const [WIDTH, HEIGHT] = [500, 400]

/** Red, green, blue and opacity of each pixel, as Chromium draws it. */
async function drawn(svg) {
  const browser = await launch()
  const page = await browser.newPage()
  const pixels = await page.evaluate(
    async ({ svg, width, height }) => {
      const image = new Image()
      image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context.drawImage(image, 0, 0)
      return [...context.getImageData(0, 0, width, height).data]
    },
    { svg, width: WIDTH, height: HEIGHT },
  )
  await browser.close()
  return Array.from({ length: WIDTH * HEIGHT }, (_, at) => pixels.slice(4 * at, 4 * at + 3))
}

const apart = (one, other) =>
  one.reduce((sum, part, channel) => sum + (part - other[channel]) ** 2, 0)

/** The colours that are used most, none of them nearly another. */
function palette(pixels) {
  const counts = new Map()
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1)
  const used = [...counts].sort(([, one], [, other]) => other - one)
  const colours = []
  for (const [name] of used) {
    const colour = name.split(',').map(Number)
    if (colours.every((other) => apart(colour, other) > 400)) colours.push(colour)
    if (colours.length === MOST_COLOURS) break
  }
  return colours
}

const nearest = (pixel, colours) =>
  colours.reduce(
    (best, colour, index) => (apart(pixel, colour) < apart(pixel, colours[best]) ? index : best),
    0,
  )

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function png(pixels) {
  const colours = palette(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Four bits, by a table of colours.
  header.set([4, 3], 8)
  const stride = 1 + WIDTH / 2
  const rows = Buffer.alloc(stride * HEIGHT)
  pixels.forEach((pixel, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    rows[y * stride + 1 + (x >> 1)] |= nearest(pixel, colours) << (x % 2 === 0 ? 4 : 0)
  })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const svg = readFileSync(path.join(import.meta.dirname, 'card.svg'), 'utf8')
writeFileSync('src/assets/share.png', png(await drawn(svg)))
