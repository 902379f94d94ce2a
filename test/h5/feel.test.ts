import { PATHS } from '@/pages/paths'
import { isSampled, someOf } from '../sample'
import { addresses } from './addresses'
import { idIn, PEOPLE } from './people'
import type { Phone } from './phone'
import { phones } from './phones'

/** How a form and a list feel in the hand: what to tap is in reach, a mistake is led to, a place is kept. */

jest.setTimeout(isSampled ? 240_000 : 1_200_000)

const browser = phones()

/** Runs in the browser: the filled buttons of the page on top that lie below its last field, and where they are seen. */
function mainButtons(): { name: string; inReach: boolean }[] {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const fields = [...page.querySelectorAll<HTMLElement>('input:not([aria-hidden]), textarea')]
  const last = fields[fields.length - 1]
  const sample = document.createElement('i')
  sample.style.color = 'var(--accent)'
  page.append(sample)
  const filled = getComputedStyle(sample).color
  sample.remove()
  return [...page.querySelectorAll<HTMLElement>('[role=button]')]
    .filter(
      (button) =>
        getComputedStyle(button).backgroundColor === filled &&
        last !== undefined &&
        (last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    )
    .map((button) => {
      const { top, bottom } = button.getBoundingClientRect()
      return { name: button.innerText.trim(), inReach: top >= 0 && bottom <= innerHeight }
    })
}

/** Runs in the browser: how many fields say what is wrong, and whether the first of them is typed in and in sight. */
function wrongFields(): { count: number; isLedTo: boolean } {
  const wrong = [...document.querySelectorAll<HTMLElement>('.wrong')].filter(
    (field) => field.getClientRects().length > 0,
  )
  const typed = document.activeElement
  const box = typed?.getBoundingClientRect()
  const isSeen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  return { count: wrong.length, isLedTo: isSeen && wrong[0]?.contains(typed) === true }
}

test('the button that ends a form is on the screen, and leads to what is wrong', async () => {
  const storage = PEOPLE.heavy()
  const phone = await browser.at('', { storage })
  const faults: string[] = []
  const led: string[] = []
  for (const address of someOf(addresses(idIn(storage)), 12)) {
    await phone.go(address)
    if ((await phone.top.getByRole('textbox').count()) === 0) continue
    // Nothing of the page before, also where only what follows the path differs.
    await phone.load(address)
    const where = address.replace(/pages\/|\/index/g, '')
    const buttons = await phone.page.evaluate(mainButtons)
    faults.push(
      ...buttons
        .filter(({ inReach }) => !inReach)
        .map(({ name }) => `${where}: ${name} out of reach`),
    )
    const [button] = buttons
    if (button === undefined) continue
    for (const text of ['9', '']) {
      await phone.load(address)
      const field = phone.top.getByRole('textbox').first()
      await field.fill(text)
      await field.blur()
      const route = phone.route()
      if (!(await phone.tappable(button.name).first().isVisible())) continue
      await phone.tap(button.name)
      await phone.page.waitForTimeout(100)
      const { count, isLedTo } = await phone.page.evaluate(wrongFields)
      if (count === 0) continue
      led.push(where)
      if (phone.route() !== route) faults.push(`${where}: goes on with “${text}”`)
      else if (!isLedTo) faults.push(`${where}: does not lead to “${text}”`)
    }
  }
  expect(faults).toEqual([])
  expect(new Set(led).size).toBeGreaterThan(isSampled ? 0 : 8)
})

/** Runs in the browser: scrolls the page on top, a tab's box or the window, and says where it is. */
function scroll(share: number | null): number {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const boxes = [document.documentElement, document.body]
  for (let box: HTMLElement | null = page; box; box = box.parentElement) boxes.push(box)
  const box = boxes.find((one) => {
    const { overflowY } = getComputedStyle(one)
    const scrolls = one === document.documentElement || /auto|scroll/.test(overflowY)
    return scrolls && one.scrollHeight > one.clientHeight + 50
  })!
  if (share !== null) box.scrollTop = (box.scrollHeight - box.clientHeight) * share
  return Math.round(box.scrollTop)
}

/** Runs in the browser: marks the first row in sight that leads to another page; says whether there is one. */
function markRow(): boolean {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const row = [...page.querySelectorAll<HTMLElement>('[role=button]')].find((row) => {
    const { top, bottom, height } = row.getBoundingClientRect()
    return height > 0 && top > 120 && bottom < innerHeight - 120 && row.innerText.endsWith('›')
  })
  row?.setAttribute('data-row', '')
  return row !== undefined
}

test.each([PATHS.points, PATHS.insurance, PATHS.renewal, PATHS.papers, PATHS.profiles, PATHS.ways])(
  '%s is where it was left, with what was opened in it',
  async (path) => {
    const phone = await browser.at('', { storage: PEOPLE.heavy() })
    await phone.go(path)
    await phone.seesNo('正在找办法')
    if ((await phone.tappable(/展开/).count()) > 0) await phone.tap(/展开/)
    await phone.page.evaluate(scroll, 0.6)
    expect(await phone.page.evaluate(markRow)).toBe(true)
    const id = await phone.top.getAttribute('id')
    const before = { at: await phone.page.evaluate(scroll, null), text: await phone.text() }
    expect(before.at).toBeGreaterThan(50)
    await phone.top.locator('[data-row]').tap()
    await phone.drawn(id)
    await phone.browse(-1)
    const after = { at: await phone.page.evaluate(scroll, null), text: await phone.text() }
    expect(after).toEqual(before)
  },
)

declare global {
  // What has begun to move, in the page that is watched.
  interface Window {
    moved: string[]
  }
}

/** Watches what begins to move for a time, from before the app starts. */
async function watched(reducedMotion: 'reduce' | 'no-preference'): Promise<Phone> {
  const phone = await browser.blank({ storage: PEOPLE.at95() })
  await phone.page.emulateMedia({ reducedMotion })
  await phone.page.addInitScript(() => {
    window.moved = []
    document.addEventListener('animationstart', ({ target, animationName }) => {
      const style = getComputedStyle(target as Element)
      if (style.animationName === animationName && parseFloat(style.animationDuration) > 0) {
        window.moved.push(`${animationName} ${style.animationDuration}`)
      }
    })
  })
  await phone.load('')
  return phone
}

const moved = async (phone: Phone): Promise<string[]> => {
  await phone.page.waitForTimeout(700)
  return phone.page.evaluate(() => window.moved.splice(0))
}

test('the total comes in and its bar grows once, and not again when one comes back', async () => {
  const phone = await watched('no-preference')
  const first = await moved(phone)
  expect(first.length).toBeGreaterThan(1)
  expect(first.filter((one) => !one.endsWith(' 0.4s'))).toEqual([])
  await phone.switchTab('社保')
  await phone.switchTab('积分')
  expect(await moved(phone)).toEqual([])
})

test('nothing moves for who wants no motion', async () => {
  expect(await moved(await watched('reduce'))).toEqual([])
})

/** Where the button that goes on and the heading of the question on top begin. */
async function heights(phone: Phone): Promise<{ button: number; heading: number }> {
  const at = async (role: 'button' | 'heading', name: RegExp) =>
    Math.round((await phone.top.getByRole(role, { name }).first().boundingBox())!.y)
  return { button: await at('button', /^(跳过|继续)/), heading: await at('heading', /./) }
}

test.each([{ width: 390 }, { width: 320 }])(
  'the button that goes on is at one height on every question of a screen $width wide',
  async ({ width }) => {
    const phone = await browser.at('', { storage: PEOPLE.example(), width })
    const tops = new Set<number>()
    for (const topic of ['permit', 'birthday', 'shanghai-spouse', 'extras', 'tax']) {
      await phone.go(`${PATHS.question}?topic=${topic}`)
      tops.add((await heights(phone)).button)
    }
    expect([...tops]).toHaveLength(1)
  },
)

test('the first answer moves nothing on its page', async () => {
  const phone = await browser.at(`${PATHS.question}?topic=birthday`)
  await phone.sees('填好一处，就保存一处。')
  const before = await heights(phone)
  await phone.tap('待核实')
  await phone.seesNo('填好一处，就保存一处。')
  await phone.sees('✓ 已保存')
  expect(await heights(phone)).toEqual(before)
  expect(await phone.text()).not.toContain('▾')
  await phone.tap('继续')
  await phone.sees('我的档案 ▾')
  await phone.browse(-1)
  await phone.sees('我的档案 ▾')
})

/** Runs in the browser: notes each place that the page is scrolled to from now on. */
function noteScrolls(): void {
  window.moved = []
  document.addEventListener(
    'scroll',
    ({ target }) => window.moved.push(String(Math.round((target as HTMLElement).scrollTop))),
    true,
  )
}

/** Gives an answer, and says to how many places the page was scrolled, and whether this is wholly seen then, clear of the foot. */
async function answered(phone: Phone, answer: RegExp, next: string) {
  await phone.page.evaluate(noteScrolls)
  await phone.tap(answer)
  const places = await moved(phone)
  const { y, height } = (await phone.top.locator('.open', { hasText: next }).first().boundingBox())!
  const foot = (await phone.top.locator('.cover').boundingBox())!
  return { places: new Set(places).size, isSeen: y >= 0 && y + height <= foot.y }
}

test.each([
  ['education', /硕士/, '单证'],
  ['certificate&part=new', /技能二级/, '是在上海工作期间取得的吗？'],
  ['deductions', /一项一项记/, '拘留'],
])('what an answer to %s opens comes into sight by itself', async (topic, answer, next) => {
  const phone = await browser.at(`${PATHS.question}?topic=${topic}`)
  await phone.page.setViewportSize({ width: 390, height: 640 })
  const { places, isSeen } = await answered(phone, answer, next)
  expect(isSeen).toBe(true)
  expect(places).toBeGreaterThan(1)
})

test('at once for who wants no motion', async () => {
  const phone = await browser.at(`${PATHS.question}?topic=deductions`)
  await phone.page.emulateMedia({ reducedMotion: 'reduce' })
  await phone.page.setViewportSize({ width: 390, height: 640 })
  expect(await answered(phone, /一项一项记/, '拘留')).toEqual({ places: 1, isSeen: true })
})

test('where what is asked next is seen, the page stays', async () => {
  const phone = await browser.at(`${PATHS.question}?topic=shanghai-spouse`)
  const next = '哪一天领的结婚证'
  expect(await answered(phone, /是上海户籍/, next)).toEqual({ places: 0, isSeen: true })
})
