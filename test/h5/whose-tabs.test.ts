import { phoneOf, type Person } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

const ME: Person = {
  label: '我',
  facts: {
    birthday: '1990-05-01',
    qualifications: [],
    insurance: { spans: [{ from: '2021-01', to: '2021-06', base: 9000 }] },
  },
  situation: { kind: 'renewal', permit: { expiresOn: '2026-12-10' }, changes: [] },
}
const SPOUSE: Person = { label: '配偶', facts: { birthday: '1992-02-02' } }

const question = (topic: string) => `pages/points/question/index?topic=${topic}`

/** Two tabs at pages of the same profile. `deaf`: the second is told of nothing that the first does. */
async function two(one: string, other: string, deaf = false): Promise<[Phone, Phone]> {
  const first = await browser.at(one, { storage: phoneOf(SPOUSE, ME) })
  const second = await first.tab()
  if (deaf) {
    await second.page.addInitScript(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
    )
  }
  await second.load(other)
  return [first, second]
}

async function addSpan(tab: Phone, from: string, to: string): Promise<void> {
  await tab.front()
  await tab.type('从哪个月', from)
  await tab.type('到哪个月', to)
  await tab.type(/每月缴费基数/, '12000')
  await tab.sees('已保存')
}

describe.each([
  ['which hears of the other', false],
  ['which hears of nothing', true],
])('a second tab %s', (_name, deaf) => {
  test('a span added in each: both are there', async () => {
    const [one, other] = await two(
      'pages/insurance/span/index?from=new',
      'pages/insurance/span/index?from=new',
      deaf,
    )
    await addSpan(one, '202201', '202206')
    await addSpan(other, '202301', '202306')
    expect((await one.facts('我'))?.insurance).toEqual({
      spans: [
        ...(ME.facts.insurance as { spans: object[] }).spans,
        { from: '2022-01', to: '2022-06', base: 12000 },
        { from: '2023-01', to: '2023-06', base: 12000 },
      ],
    })
    expect(other.errors).toEqual([])
  })

  test('an answer about the address keeps the day of the endorsement', async () => {
    const [one, other] = await two('pages/renewal/dates/index', 'pages/renewal/dates/index', deaf)
    await one.front()
    await one.type('签注办好的日子', '20261113')
    await other.front()
    await other.tap(/登记的一样吗？：是$/)
    expect((await other.saved('我'))?.situation).toMatchObject({
      permit: { expiresOn: '2026-12-10', endorsedOn: '2026-11-13', addressMatches: true },
    })
    expect(other.errors).toEqual([])
  })

  test('deleted and had back there: what was answered here meanwhile stays', async () => {
    const [one, other] = await two(question('education'), 'pages/profiles/home/index', deaf)
    await one.front()
    await one.tap('博士研究生')
    await other.front()
    await other.tap(/^更多：我$/)
    await other.tap('删除这一份')
    await other.tap('撤销删除')
    await other.seesNo('已删除')
    expect(await other.facts('我')).toEqual({
      ...ME.facts,
      education: 'doctor',
    })
    await one.load(question('education'))
    expect(await one.tappable('博士研究生').getAttribute('aria-checked')).toBe('true')
    expect(other.errors).toEqual([])
  })
})

test('an open tab hears of what the other has changed, shows it, and says so', async () => {
  const [one, other] = await two(question('award'), question('award'))
  await one.front()
  await one.tap(/：没有/)
  await other.front()
  await other.sees('“我”刚在另一个窗口改过，这里已经换成最新的。')
  expect(await other.tappable(/：没有/).getAttribute('aria-checked')).toBe('true')
})

test('one deleted in the other tab is closed: said, and another one of one’s own is open', async () => {
  const [one, other] = await two('pages/profiles/home/index', question('birthday'))
  await one.front()
  await one.tap(/^更多：我$/)
  await one.tap('删除这一份')
  await one.sees('已删除“我”')
  await other.front()
  await other.sees('“我”刚在另一个窗口删掉了')
  expect(await other.field('出生年月日').inputValue()).toBe('19920202')
  expect(await other.tappable('档案：配偶，换一份').count()).toBe(1)
  await one.front()
  await one.tap('撤销删除')
  await one.seesNo('已删除')
  expect((await one.facts('我'))?.birthday).toBe('1990-05-01')
  expect((await one.facts('配偶'))?.birthday).toBe('1992-02-02')
})

test('both give another answer to the same: the clash is told, and the first one stays', async () => {
  const [one, other] = await two(question('award'), question('award'), true)
  await one.front()
  await one.tap(/：没有/)
  await other.front()
  await other.tap(/：待核实/)
  await other.sees('刚在另一个窗口改成了别的')
  expect((await other.facts('我'))?.award).toBe('none')
})
