import { EXAMPLE } from '@/text/profile/example'
import { phoneOf, type Person } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

const ME: Person = {
  label: '我',
  facts: {
    birthday: '1990-05-01',
    education: 'junior-college',
    qualifications: [
      {
        level: 'skill-4',
        gainedInShanghai: true,
        matchesJob: true,
        needsRegistration: false,
        registered: false,
      },
    ],
    insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
  },
}

const question = (topic: string) => `pages/points/question/index?topic=${topic}`

/** Begins a trial of the open profile, by its page. */
async function begin(phone: Phone): Promise<void> {
  await phone.go('pages/outlook/trial/index')
  await phone.tap('开始改')
  await phone.sees('改哪一项')
}

/** The two ends of a trial, and what is said then. */
const ENDS = [
  ['不要了', '已删除“'],
  ['留下，保存成新档案', '已保存：'],
] as const

describe.each(ENDS)('a trial ended by %s', (word, said) => {
  test('a base typed into a span of the trial is not in the saved profile', async () => {
    const phone = await browser.at('pages/profiles/home/index')
    await phone.tap('看一个例子')
    await phone.sees(/^117$/m)
    const saved = await phone.saved(EXAMPLE.label)

    await phone.switchTab('我的')
    await phone.tap(/^试一份改动/)
    await phone.tap('开始改')
    await phone.tap(/改：.*社保/)
    await phone.tap(/2023年1月/)
    await phone.type(/每月缴费基数/, '6000')
    await phone.tap(/看结果/)
    await phone.tap(word)
    await phone.sees(said)
    expect(await phone.saved(EXAMPLE.label)).toEqual(saved)

    await phone.browse(-2)
    await phone.switchTab('积分')
    expect(await phone.sees(/^117$/m)).not.toMatch(/在试一份改动|到120分了/)
    expect(await phone.saved(EXAMPLE.label)).toEqual(saved)
    await phone.reload()
    await phone.sees(/^117$/m)
  })

  test('a birthday typed for the trial is neither shown nor saved for the other', async () => {
    const phone = await browser.at('', { storage: phoneOf(ME) })
    await begin(phone)
    await phone.go(`${question('birthday')}&from=trial`)
    await phone.type('出生年月日', '19880808')
    await phone.sees('38周岁')
    await phone.tap(/看结果/)
    await phone.tap(word)
    await phone.sees(said)

    await phone.browse(-1)
    expect(await phone.field('出生年月日').inputValue()).toBe('19900501')
    // A key and its undoing: a field saves what stands in it.
    await phone.field('出生年月日').press('End')
    await phone.field('出生年月日').press('1')
    await phone.field('出生年月日').press('Backspace')
    await phone.field('出生年月日').blur()
    expect(await phone.saved('我')).toMatchObject({ facts: ME.facts })
  })

  test('what a choice of the trial put away is not offered to the other', async () => {
    const phone = await browser.at('', { storage: phoneOf(ME) })
    await begin(phone)
    await phone.go(`${question('qualifications')}&from=trial`)
    await phone.tap('没有证书')
    await phone.sees('放回来')
    await phone.tap(/看结果/)
    await phone.tap(word)
    await phone.sees(said)

    await phone.browse(-1)
    expect(await phone.sees('技能四级')).not.toContain('放回来')
    expect((await phone.facts('我'))?.qualifications).toEqual(ME.facts.qualifications)
  })
})

/** What is in use, as stored, as the screen says, and as a new start says. */
async function expectInUse(phone: Phone, label: string): Promise<void> {
  const name = new RegExp(`(档案：|副本“)${label}(，换一份|”)`)
  expect(await phone.inUse()).toBe(label)
  expect(await phone.tappable(name).count()).toBe(1)
  await phone.reload()
  expect(await phone.tappable(name).count()).toBe(1)
  expect(await phone.inUse()).toBe(label)
}

test('back, forward and a reload in the browser: the trial that runs is named, the one that has ended is not', async () => {
  const phone = await browser.at('pages/points/answers/index', { storage: phoneOf(ME) })
  await begin(phone)
  await phone.go(`${question('education')}&from=trial`)
  await phone.tap('博士研究生')
  await expectInUse(phone, '我 改动')
  await phone.browse(-2)
  await expectInUse(phone, '我 改动')
  await phone.browse(1)
  await phone.tap('不要了')
  await phone.sees('已删除“我 改动”')
  await phone.browse(1)
  await phone.sees('最高学历')
  expect(await phone.tappable('大专').first().getAttribute('aria-checked')).toBe('true')
  await expectInUse(phone, '我')
  await phone.browse(-2)
  await expectInUse(phone, '我')
  expect(await phone.saved('我')).toMatchObject({ facts: ME.facts })
})

test('the trial stays named at the end of a long page', async () => {
  const phone = await browser.at('', { storage: phoneOf(ME) })
  await begin(phone)
  for (const route of [
    'pages/points/home/index',
    'pages/points/answers/index',
    question('award'),
  ]) {
    await phone.go(route)
    // A tab scrolls in a box of its own, another page with the window.
    const scrolled = await phone.page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('*')]
      for (const box of boxes) box.scrollTop = box.scrollHeight
      return Math.max(...boxes.map((box) => box.scrollTop))
    })
    const bar = await phone.tappable(/在试一份改动/).boundingBox()
    expect({ route, scrolled: scrolled > 50 }).toEqual({ route, scrolled: true })
    expect(bar!.y).toBeGreaterThanOrEqual(0)
    expect(bar!.y + bar!.height).toBeLessThanOrEqual(phone.page.viewportSize()!.height / 2)
  }
})
