import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from './browser.mjs'

const FOLDER = path.resolve('src/assets')

/** Outlines, not the filled ones of the tab that is open. */
const OUTLINES = readdirSync(FOLDER).filter((name) => /^tab-\w+-(?:light|dark)\.png$/.test(name))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
}, 60_000)

afterAll(() => browser.close())

/** How wide the line of an icon most often is, in pixels to the half: ink without a gap along rows and columns. */
const weightOf = (name: string): Promise<number> =>
  page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const { width, height } = image
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
        '2d',
      )!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const ink = (x: number, y: number) => data[(y * width + x) * 4 + 3]! / 255
      const counts = new Map<number, number>()
      const along = (length: number, at: (index: number) => number) => {
        let run = 0
        for (let index = 0; index <= length; index++) {
          const here = index < length ? at(index) : 0
          if (here === 0 && run > 0) {
            const weight = Math.round(run * 2) / 2
            counts.set(weight, (counts.get(weight) ?? 0) + 1)
          }
          run = here === 0 ? 0 : run + here
        }
      }
      for (let y = 0; y < height; y++) along(width, (x) => ink(x, y))
      for (let x = 0; x < width; x++) along(height, (y) => ink(x, y))
      return [...counts].sort(([, a], [, b]) => b - a)[0]![0]
    },
    `data:image/png;base64,${readFileSync(path.join(FOLDER, name)).toString('base64')}`,
  )

test('the icons of the tabs are drawn with one line', async () => {
  const weights = await Promise.all(OUTLINES.map(weightOf))
  expect(OUTLINES).toHaveLength(10)
  expect([...new Set(weights)]).toEqual([4.5])
})
