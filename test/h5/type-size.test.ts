import { PATHS } from '@/pages/paths'
import { PEOPLE } from './people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(120_000)

/** A browser's usual size, and those that a reader has set it to. */
const USUAL = 16
const usual = phones()
const READERS = [20, 24].map((size) => ({ size, browser: phones({ largeType: size }) }))

const PAGES = ['', PATHS.months, PATHS.paste, `${PATHS.question}?topic=birthday`, PATHS.renewal]

/** Each text that is seen, the tabs too, with the size of its type. */
const sizes = (phone: Phone): Promise<[text: string, size: number][]> =>
  phone.page.evaluate(() => {
    const found: [string, number][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || box === null || box.getClientRects().length === 0) continue
      found.push([text, parseFloat(getComputedStyle(box).fontSize)])
    }
    for (const field of document.querySelectorAll('.weui-input, .taro-textarea')) {
      found.push([field.tagName, parseFloat(getComputedStyle(field).fontSize)])
    }
    return found
  })

describe.each(READERS)('at $size px', ({ size, browser }) => {
  test.each(PAGES)('all text of page "%s" is as much larger or smaller', async (address) => {
    const storage = PEOPLE.example()
    const phone = await usual.at(address, { storage })
    const reader = await browser.at(address, { storage })
    const wanted = await sizes(phone)
    expect(wanted.length).toBeGreaterThan(6)
    expect(await sizes(reader)).toEqual(
      wanted.map(([text, px]): unknown => [text, expect.closeTo((px * size) / USUAL, 1)]),
    )
  })
})
