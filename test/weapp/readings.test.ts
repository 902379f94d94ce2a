/** A clause that can be read in two ways: every page with a verdict says both, and leads to the reason. */
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { AT_95, NOW, phoneOf, SPOUSE_132, STOPPED, TWO_READINGS, type Person } from './people'
import { button } from './targets'

const OTHER = '条文另一种读法'
const SURE = '采用的读法把握较大'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  expect(host.page.text()).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity/)
  host.dispose()
})

const openAt = async (url: string, ...people: Person[]) => {
  host = await launch(DIST, { storage: phoneOf(...people), url, now: NOW })
  await host.advance(60_000)
}
const tap = async (label: RegExp | string) => {
  await host.page.tap(button(label))
  await host.advance(60_000)
}
const text = () => host.page.text().replace(/\n/g, '')

const needing = (neededBy: string): Person => ({
  ...TWO_READINGS,
  situation: { changes: [], neededBy },
})

describe('one page of points for both readings', () => {
  test('the total, the line, and the way from one to the other and on to the clause', async () => {
    await openAt('pages/points/home/index', TWO_READINGS)
    expect(text()).toContain('按采用的读法到120分了')
    expect(text()).toMatch(
      new RegExp(`129分，多出9分。${OTHER}是104分，差16分。${SURE}。.*▭ 为什么有两种读法.*非官方`),
    )
    expect(text()).toMatch(/满36个月|够了|；条文另一种读法是0分/)
    expect(text()).toContain('先问区人才服务中心按哪种算')

    await tap('为什么有两种读法：社保缴费基数')
    expect(host.page.route).toBe('pages/points/indicator/index')
    expect(text()).toContain(`25分；${OTHER}是0分，总分104分`)
    expect(text()).toContain(SURE)
    await tap(/^25分；条文另一种读法是0分/)
    expect(host.page.route).toBe('pages/sources/list/index')
    expect(text()).toContain('高档月份能不能算进低档')
  })

  test('where both give the same nothing is added', async () => {
    for (const page of [
      'points/home/index',
      'points/indicator/index?rule=insurance-base',
      'renewal/check/index',
    ]) {
      await openAt(`pages/${page}`, SPOUSE_132)
      expect(text()).not.toMatch(/另一种读法|采用的读法|两种读法/)
      if (page !== 'renewal/check/index') host.dispose()
    }
  })

  test('a window that is full by the months of a higher tier is not simply called full', async () => {
    await openAt('pages/insurance/months/index', TWO_READINGS)
    expect(text()).toMatch(new RegExp(`够了.{0,30}${OTHER}只数这一档自己的：20个月，不够`))
    host.dispose()
    await openAt('pages/insurance/months/index', SPOUSE_132)
    expect(text()).not.toContain(OTHER)
  })

  test('the self-check does not call the total fine', async () => {
    await openAt('pages/renewal/check/index', TWO_READINGS)
    expect(text()).toContain('可能失败')
    expect(text()).toContain(
      `至少129分，要120分。${OTHER}：按已经答的算最多104分，还差16分；没答的加分项先按没有算。${SURE}。`,
    )
  })
})

describe('what comes later, by both readings', () => {
  test('the forecast does not say that it lasts, and when the other reading gets there', async () => {
    await openAt('pages/outlook/forecast/index', TWO_READINGS)
    expect(text()).toContain('按采用的读法，现在够120分')
    expect(text()).toContain(
      `现在129分。${OTHER}现在是104分，2027年7月到120分，基数跟得上的话，从那时起一直够。${SURE}。`,
    )
    expect(text()).not.toMatch(/不会掉到120分以下|^一直够/)
    expect(text()).toContain('按采用的读法哪天变，为什么')
    expect(host.page.shows(button('为什么有两种读法：社保缴费基数'))).toBe(true)
  })

  test('without another reading it still says that it lasts', async () => {
    await openAt('pages/outlook/forecast/index', SPOUSE_132)
    expect(text()).toContain('一直够120分（算到2036年11月）')
    expect(text()).toContain('不会掉到120分以下')
  })

  test('what lasts says how near to the threshold it comes, and when; what does not fall says nothing', async () => {
    // 44 on a birthday that comes before the next full year of insurance.
    const older = { ...SPOUSE_132, facts: { ...SPOUSE_132.facts, birthday: '1983-01-10' } }
    const least = /最少的时候是131分（2027年1月10日）/
    await openAt('pages/outlook/forecast/index', older)
    expect(text()).toMatch(least)
    await openAt('pages/outlook/ways/index', older)
    await host.advance(60_000)
    expect(text()).toMatch(/之后一直够（算到十年后）/)
    expect(text()).toMatch(least)
    await openAt('pages/outlook/ways/index', SPOUSE_132)
    await host.advance(60_000)
    expect(text()).toMatch(/之后一直够（算到十年后）/)
    expect(text()).not.toMatch(/最少的时候是/)
  })

  test('the school is told whether it is in time by both', async () => {
    await openAt('pages/outlook/forecast/index', needing('2027-05-01'))
    expect(text()).toContain('按采用的读法审核不拖就来得及')
    expect(text()).toMatch(/条文另一种读法：来不及，什么都不改的话，2027年7月才够分。/)
  })

  test('at the threshold by one reading: the ways for the other one, each with its own page', async () => {
    await openAt('pages/outlook/ways/index', TWO_READINGS)
    expect(text()).toContain(`现在129分，够120分了；${OTHER}是104分，离120分差16分`)
    expect(text()).toContain(`按采用的读法，基数跟得上的话，十年后还够`)
    expect(text()).toContain(
      `${OTHER}：2027年7月（8个月后）到157分，基数跟得上的话，之后一直够（算到十年后）。${SURE}。`,
    )
    expect(text()).toContain(`按${OTHER}，怎么到120分`)

    await tap(/^(只等时间，)?接着交社保，别的不用改，(只等时间，)?2027年7月/)
    expect(host.page.route).toBe('pages/outlook/way/index')
    expect(text()).toContain(
      `按采用的读法，现在129分，够120分了。按${OTHER}算，2027年7月（8个月后）到157分`,
    )
    expect(host.page.shows(button('为什么有两种读法：社保缴费基数'))).toBe(true)
    expect(text()).toContain('104 → 157')
  })

  test('a way that is none by the other reading says what it is by that', async () => {
    // 30 + 50 + 15 and 0.8 times from December on: the months at 1 times before do not fill that tier.
    const mixed: Person = {
      label: '换过基数',
      facts: {
        ...AT_95.facts,
        insurance: {
          spans: [
            { from: '2021-11', to: '2024-06', base: 'floor' },
            { from: '2024-07', to: '2025-09', base: 'x1' },
            { from: '2025-10', base: 'x08' },
          ],
        },
      },
    }
    await openAt('pages/outlook/ways/index', mixed)
    expect(text()).toMatch(
      /2027年7月（8个月后）到120分.*条文另一种读法：2028年10月（1年11个月后）到123分/,
    )
    await tap(/^(只等时间，)?接着交社保，别的不用改，(只等时间，)?2027年7月/)
    expect(text()).toContain(`总分${OTHER}那时是95分95 → 120`)
    expect(text()).toMatch(/条文另一种读法：2028年10月/)
  })

  test('the comparison tells both advices', async () => {
    // 30 + 90 by both, and insured.
    const degree: Person = {
      label: '本科',
      facts: {
        ...SPOUSE_132.facts,
        insurance: { spans: [{ from: '2026-01', base: 'floor', otherEmployer: true }] },
      },
    }
    await openAt('pages/outlook/compare/index', TWO_READINGS, degree)
    expect(text()).toContain('按采用的读法，用“两种读法”申请更合适')
    expect(text()).toMatch(
      /条文另一种读法：用“本科”申请更合适。.*“两种读法”2027年7月到120分.*采用的读法把握较大。/,
    )
    expect(text()).toContain(`${OTHER}是104分`)
  })

  test('a trial says both', async () => {
    await openAt('pages/outlook/trial/index', TWO_READINGS)
    await tap('开始改')
    expect(text()).toContain(
      `按采用的读法到120分了，129分，多出9分。${OTHER}是104分，差16分。${SURE}。`,
    )
  })
})

describe('who stops paying', () => {
  test('the forecast and the ways tell from when on one cannot renew', async () => {
    await openAt('pages/outlook/forecast/index', STOPPED)
    expect(text()).toContain('现在够120分，2027年3月起续不了')
    expect(text()).toContain('2027年3月起，近12个月里正常交的社保不到6个月，从严看就续不了')
    expect(text()).not.toMatch(/一直够|不会掉到/)
    host.dispose()
    await openAt('pages/outlook/ways/index', STOPPED)
    expect(text()).toContain('十年后还够，但2027年3月起续不了')
    expect(text()).not.toContain('一直够')
  })

  test('a school day after that is none that is held', async () => {
    const needed: Person = {
      ...STOPPED,
      situation: {
        changes: [],
        neededBy: '2028-05-01',
        permit: { expiresOn: '2027-12-20' },
        kind: 'renewal',
      },
    }
    await openAt('pages/outlook/forecast/index', needed)
    expect(text()).toContain('社保停了，那时办不了')
  })

  test('is not recommended against one who goes on, and is asked', async () => {
    await openAt('pages/outlook/compare/index', STOPPED, SPOUSE_132)
    expect(text()).toContain('用“配偶”申请更合适')
    expect(text()).toContain('“停交了”现在就到120分了，十年后还在，但2027年3月起')
    expect(text()).toContain('“停交了”还在交社保吗？')
    host.dispose()
    await openAt('pages/outlook/compare/index', STOPPED, AT_95)
    expect(text()).toContain('要看哪几年用：一个先到，一个更久')
  })
})
