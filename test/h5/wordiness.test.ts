import { pageName } from '../page-names'
import { someOf } from '../sample'
import { addresses, isFirst } from './addresses'
import { idIn, PEOPLE } from './people'
import { phones } from './phones'
import { lettersInSight, longParagraphs, wordyCards } from './wordiness'

/** The most lines of a paragraph, letters of a card before its button, letters on a first screen. */
const LINES = 3
const CARD = 60
const SCREEN = 400

/** What is there to be read as it is written: what the scheme rests on, and what its words mean. */
const TO_READ = ['sources', 'sourceList', 'glossary']

const TABS = ['points', 'insurance', 'renewal', 'papers', 'profiles']

jest.setTimeout(600_000)

const browser = phones()

test('what looks for wordy pages finds them', async () => {
  const phone = await browser.at('pages/profiles/about/index')
  const four = '四行'.repeat(36)
  await phone.top.evaluate((page, text) => {
    page.innerHTML = `
      <div style="width: 320px; font-size: 16px">${text}</div>
      <div style="width: 320px; font-size: 16px; white-space: pre-line">${text.slice(40)}\n${text.slice(40)}</div>
      <div style="border-radius: 12px; font-size: 14px">${text}
        <div role="button" style="background: rgb(0, 90, 70); color: #fff">好</div></div>`
  }, four)
  expect(await phone.page.evaluate(longParagraphs, LINES)).toEqual([`4 lines: ${four}`])
  expect(await phone.page.evaluate(wordyCards, CARD)).toEqual([`72 letters: ${four}`])
  expect(await phone.page.evaluate(lettersInSight)).toBe(72 + 64 + 72 + 1)
})

test.each(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[])(
  '%s: no paragraph, card or screen says too much at once',
  async (person) => {
    const storage = PEOPLE[person]()
    const phone = await browser.at('', { storage })
    const place = Object.keys(PEOPLE).indexOf(person)
    const all = addresses(idIn(storage)).filter(isFirst)
    const tabs = all.filter((address) => TABS.includes(pageName(address)))
    const rest = someOf(
      all.filter((address) => !tabs.includes(address)),
      14,
      place,
    )
    const found: Record<string, string[]> = {}
    for (const address of [...tabs, ...rest]) {
      if (TO_READ.includes(pageName(address))) continue
      await phone.go(address)
      await phone.seesNo('正在找办法')
      const letters = await phone.page.evaluate(lettersInSight)
      const faults = [
        ...(await phone.page.evaluate(longParagraphs, LINES)),
        ...(await phone.page.evaluate(wordyCards, CARD)),
        ...(letters > SCREEN ? [`${letters} letters on the first screen`] : []),
      ]
      if (faults.length > 0) found[address] = faults
    }
    expect(found).toEqual({})
  },
)
