import { launch, type Host, type Page } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import { AT_95, NOW, phoneOf, SPOUSE_132, TWO_READINGS, type Person } from './people'
import { button } from './targets'

let host: Host
afterEach(() => end(host))

const openAt = async (url: string, ...people: Person[]) => {
  host = await launch(DIST, { storage: phoneOf(...people), url, now: NOW })
  await host.settle()
  await host.advance(60_000)
}
const tap = async (target: Parameters<Page['tap']>[0]) => {
  await host.page.tap(target)
  await host.settle()
}
/** Whether a picture is read aloud like this. */
const isPicture = (label: string | RegExp) => host.page.shows({ role: 'img', label })

/** Due by the school and the renewal, with a plan. */
const PLANNED: Person = {
  ...AT_95,
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2027-10-31' },
    changes: [],
    neededBy: '2027-04-30',
    plan: {
      begun: '2026-11-01',
      actions: [
        { id: 'mid-title', months: 24, effort: 3 },
        { id: 'pay-x1', months: 1, effort: 2 },
      ],
    },
  },
}

test('the gauge says the total by both readings, and a part of the bar opens its line', async () => {
  await openAt('pages/points/home/index', TWO_READINGS)
  expect(isPicture('129分，标准分120分，可以超过；条文另一种读法是104分')).toBe(true)
  const parts = host.page.find((node) => node.attrs.ariaLabel === '教育背景，已计入，50分')
  expect(parts).toHaveLength(2)
  await tap((node) => node === parts[0])
  expect(host.page.route).toBe('pages/points/indicator/index')
  expect(host.page.query).toEqual({ rule: 'education' })
})

test('without another reading the gauge says nothing of one; a narrow part is no button', async () => {
  await openAt('pages/points/home/index', SPOUSE_132)
  expect(isPicture('132分，标准分120分，可以超过')).toBe(true)
  expect(host.page.text()).not.toContain('▭')
  // 12 of 132 are less than 44 px wide on a narrow phone.
  expect(isPicture('社保年限，已计入，12分')).toBe(true)
  expect(host.page.shows(button('社保年限，已计入，12分'))).toBe(true)
})

test('the years ahead: the picture says what stands on its axis', async () => {
  await openAt('pages/outlook/forecast/index', PLANNED)
  expect(
    isPicture(
      '2035年11月到120分。学校要求的日子：2027年4月30日。居住证到期：2027年10月31日，以后每年一次。2028年1月1日起，规则是假定的',
    ),
  ).toBe(true)
  const text = host.page.text()
  expect(text.indexOf('点一下图')).toBeLessThan(text.indexOf('哪天变，为什么'))
})

test('the ways: the axis says what it runs from and to, and a row opens its page', async () => {
  await openAt('pages/outlook/ways/index', PLANNED)
  expect(
    isPicture(
      '横条从现在画到够分的那个月，右边是2035年11月，学校要求的日子：2027年4月30日，居住证到期：2027年10月31日，以后每年一次',
    ),
  ).toBe(true)
  await tap(button(/^相对省力，社保基数交到平均工资的0\.8倍，/))
  expect(host.page.route).toBe('pages/outlook/way/index')
  expect(host.page.query).toEqual({ a: 'pay-x08' })
})

test('the plan as a path: what is due now, what waits, and where it leads', async () => {
  await openAt('pages/outlook/way/index?of=plan', PLANNED)
  expect(host.page.text()).toMatch(
    /社保基数交到平均工资的1倍\n现在该做，2026年12月起[^]*评上中级职称\n现在就要开始准备，最晚2028年11月底前[^]*★\n约2028年11月到120分/,
  )
  await tap(button(/^评上中级职称，现在就要开始准备，最晚2028年11月底前，做完了去填/))
  expect(host.page.route).toBe('pages/points/question/index')
})

test('two profiles: which line is whose', async () => {
  await openAt('pages/outlook/compare/index', SPOUSE_132, AT_95)
  expect(
    isPicture('往后十年的分数，实线是“配偶”，虚线是“本人”。2028年1月1日起，规则是假定的'),
  ).toBe(true)
})
