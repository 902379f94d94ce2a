import { PATHS } from '@/pages/paths'
import { PEOPLE } from './people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(120_000)

const browser = phones()

const QUESTION = `${PATHS.question}?topic=education`
const keyboard = (phone: Phone) => phone.page.keyboard

/** Goes on by the tab key until what is focused is called so. */
async function tabTo(phone: Phone, name: string | RegExp): Promise<void> {
  for (let key = 0; key < 100; key += 1) {
    await keyboard(phone).press('Tab')
    if (fits(await phone.page.evaluate(focused), name)) return
  }
  throw new Error(`the tab key does not come to ${String(name)}`)
}

const fits = ({ name }: { name: string }, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** What the keys are on. Runs in the browser, so it uses nothing from outside. */
function focused() {
  const element = document.activeElement as HTMLElement
  // A field's ring is around its frame, and not inside.
  const ringed = element.closest('taro-input-core, taro-textarea-core') ?? element
  const isDouble = ringed !== element && getComputedStyle(element).outlineStyle !== 'none'
  const { outlineStyle, outlineWidth } = getComputedStyle(ringed)
  const { top, bottom } = element.getBoundingClientRect()
  return {
    isNone: element === document.body,
    name: (element.getAttribute('aria-label') ?? element.innerText).trim(),
    ring: `${outlineStyle} ${outlineWidth}${isDouble ? ' twice' : ''}`,
    isInSight: bottom > 0 && top < innerHeight,
  }
}

/** The names of all that is tapped or typed in on the page on top, from its beginning to its end. */
function targets(): string[] {
  const page = document.querySelector('.taro_page_stationed:not(.taro_page_shade)')!
  const all = '[role=button], [role=radio], [role=checkbox], input:not([aria-hidden]), textarea'
  return Array.from(page.querySelectorAll<HTMLElement>(all), (element) =>
    (element.getAttribute('aria-label') ?? element.innerText).trim(),
  )
}

test.each([
  ['the first tab', ''],
  ['a question', QUESTION],
  ['a date', `${PATHS.question}?topic=birthday`],
  ['a span', `${PATHS.span}?from=new`],
  ['a paste', PATHS.paste],
  ['years', PATHS.years],
  ['months', PATHS.months],
  ['a renewal', PATHS.renewal],
  ['papers', PATHS.papers],
  ['profiles', PATHS.profiles],
  ['ways', PATHS.ways],
  ['words', PATHS.glossary],
])('the tab key comes to all of %s in its order, in a ring', async (_name, address) => {
  const phone = await browser.at('', { storage: PEOPLE.example() })
  if (address !== '') await phone.go(address)
  const wanted = await phone.page.evaluate(targets)
  expect(wanted.length).toBeGreaterThan(1)
  const met: string[] = []
  for (;;) {
    await keyboard(phone).press('Tab')
    const { isNone, name, ring, isInSight } = await phone.page.evaluate(focused)
    if (isNone) break
    met.push(name)
    expect([name, ring, isInSight]).toEqual([name, 'solid 2px', true])
  }
  const tabs = ['积分', '社保', '续办', '清单', '我的']
  expect(met.filter((name) => !tabs.includes(name))).toEqual(
    wanted.filter((name) => !tabs.includes(name)),
  )
})

test('Enter and Space press what is focused, once', async () => {
  const phone = await browser.at('', { storage: PEOPLE.example() })
  await phone.go(QUESTION)
  await tabTo(phone, /硕士/)
  await keyboard(phone).press(' ')
  expect(await phone.facts('示例：小林（虚构）')).toMatchObject({ education: 'master' })
  expect(await phone.page.evaluate(() => document.activeElement?.ariaChecked)).toBe('true')
  await phone.go(PATHS.papers)
  await tabTo(phone, /备好了$/)
  const ticked = () => phone.page.evaluate(() => document.activeElement?.ariaChecked)
  const before = await ticked()
  await keyboard(phone).down(' ')
  await keyboard(phone).down(' ')
  await keyboard(phone).up(' ')
  expect(await ticked()).not.toBe(before)
  await keyboard(phone).press('Enter')
  expect(await ticked()).toBe(before)
})

test('Enter and Space on a tab open it', async () => {
  const phone = await browser.at('', { storage: PEOPLE.example() })
  for (const [name, key, path] of [
    ['社保', ' ', PATHS.insurance],
    ['我的', 'Enter', PATHS.profiles],
  ] as const) {
    await tabTo(phone, name)
    await keyboard(phone).press(key)
    await phone.page.waitForURL(`**/*${path}*`)
    await phone.drawn()
  }
})

test('in a field they are typed', async () => {
  const phone = await browser.at(PATHS.paste, { storage: PEOPLE.example() })
  const field = phone.field('缴费记录')
  await field.focus()
  for (const key of ['1', ' ', '2', 'Enter', '3']) await keyboard(phone).press(key)
  expect(await field.inputValue()).toBe('1 2\n3')
})

test.each([
  ['a span', `${PATHS.span}?from=new`, ['到哪个月', '很晚'], '保存', '从哪个月'],
  ['a date', `${PATHS.question}?topic=birthday`, ['出生年月日', '19900230'], '继续', '出生年月日'],
  ['a backup', PATHS.restore, ['备份文本', '不是备份'], '看看里面有什么', '备份文本'],
] as const)(
  'who saves %s that is not right stands in the first field that is wrong',
  async (_name, address, [label, typed], button, first) => {
    const phone = await browser.at('', { storage: PEOPLE.example() })
    await phone.go(address)
    await phone.type(label, typed)
    await tabTo(phone, button)
    await keyboard(phone).press('Enter')
    await phone.sees('⚠')
    const field = phone.field(first)
    await phone.page.waitForFunction(
      (input) => input === document.activeElement,
      await field.elementHandle(),
    )
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await phone.page.evaluate(focused)).toMatchObject({ isInSight: true })
  },
)
