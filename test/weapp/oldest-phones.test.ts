import vm from 'node:vm'
import { parse, prepare, PROFILE_SCHEMA, score, type Facts } from '@/engine'
import { FIRST_LABEL } from '@/text/profile/profiles'
import { MISSING } from '../../config/oldest-phones.mjs'
import { someOf } from '../sample'
import { ADDRESSES } from './addresses'
import { launch, type Host, type LaunchOptions } from '../weapp-host'
import {
  OLDEST_PHONES,
  PERFORMANCE_WITHOUT_NOW,
  PROMISE_BY_TIMER,
  SILENT_FUNCTION,
} from './old-engines'
import { DIST } from './paths'
import { EVERYTHING, NOW, OUTLOOKS, phoneOf, RENEWALS, storedProfile } from './people'

const TODAY = '2026-11-23'

let host: Host | undefined
afterEach(() => host?.dispose())

async function start(options: LaunchOptions): Promise<Host> {
  host = await launch(DIST, { now: NOW, ...options })
  return host
}

async function expectPages(options: LaunchOptions, addresses: readonly string[]): Promise<void> {
  const storage = phoneOf({ ...RENEWALS.allChanged, facts: EVERYTHING })
  const host = await start({ storage, ...options })
  for (const address of addresses) {
    await host.open(address)
    expect(host.page.text().length).toBeGreaterThan(4)
  }
  expect(host.errors).toEqual([])
}

const SOME = ['pages/points/home/index', 'pages/renewal/home/index', 'pages/outlook/ways/index']

/** Those that this engine has; the others are not there to begin with. */
const PRESENT = MISSING.filter((name) => {
  const [member, ...owners] = name.split('.').reverse()
  const owner = owners.reverse().join('.') || 'globalThis'
  const code = `const TypedArray = Object.getPrototypeOf(Int8Array);
    typeof ${owner.split('.')[0]} !== 'undefined' && '${member}' in ${owner}`
  return vm.runInNewContext(code) as boolean
})

test('most of what is missing can be taken away here', () => {
  expect(PRESENT.length).toBeGreaterThan(40)
  expect(PRESENT).toEqual(expect.arrayContaining(['Intl', 'eval', 'Array.prototype.at']))
})

test.each(someOf(PRESENT, 20))('it starts without %s', (name) =>
  expectPages({ hide: [name] }, SOME),
)

test.each([
  ['Function gives nothing', SILENT_FUNCTION],
  ['performance has no now', PERFORMANCE_WITHOUT_NOW],
  ['a promise goes by timers', PROMISE_BY_TIMER],
])('it starts where %s', (_, alter) => expectPages({ alter }, SOME))

test.each([
  ['there is no performance', ''],
  ['performance has no now', PERFORMANCE_WITHOUT_NOW],
])('the search for ways goes slice by slice and ends where %s', async (_, alter) => {
  const storage = phoneOf(OUTLOOKS.at95)
  const host = await start({ storage, alter })
  host.slowDown(4)
  const { setDataLog } = await host.open('pages/outlook/ways/index')
  await host.advance(60_000)
  expect(host.page.setDataLog.length).toBeGreaterThan(setDataLog.length)
  expect(host.page.text()).not.toContain('正在找办法')
  expect(host.page.text()).toContain('社保基数')
  expect(host.errors).toEqual([])
})

describe.each(Object.entries(OLDEST_PHONES))('on %s that lacks all of it', (_, phone) => {
  test('every page opens', () => expectPages(phone, ADDRESSES))

  test('the main way can be walked', async () => {
    const host = await start(phone)
    await host.page.tap('先算算看')
    await host.page.type('出生年月日', '１９９００５０１')
    await host.page.tap('继续')
    await host.page.tap('本科，有学士学位')
    await host.page.tap('继续')
    await host.page.tap('没有证书')
    await host.page.tap('继续')
    await host.page.tap('一段一段记')
    await host.page.type('从哪个月', '２０２３０１')
    await host.page.type(/每月缴费基数/, '１２，６００')
    await host.page.tap('完成')
    const facts: Facts = {
      birthday: '1990-05-01',
      education: 'bachelor-with-degree',
      qualifications: [],
      insurance: { spans: [{ from: '2023-01', base: 12600 }] },
    }
    expect(storedProfile(host.storage.entries).facts).toEqual(facts)

    const total = String(
      score(prepare(parse({ schema: PROFILE_SCHEMA, id: 'a', label: 'a', facts }).profile), TODAY),
    )
    await host.open('pages/points/home/index')
    await host.settle()
    expect(host.page.texts()).toContain(total)
    await host.page.tap('年龄')
    expect(host.page.text()).toContain('5＋2×（56−36）＝45，最多30分')
    await host.back()

    await host.open('pages/insurance/paste/index')
    await host.page.type('缴费记录', '２０２２年１２⽉\t１２，６００．００')
    await host.page.tap('看看识别结果')
    await host.page.tap(/^保存/)
    expect(JSON.stringify(storedProfile(host.storage.entries).facts.insurance)).toContain('2022-12')

    await host.open('pages/renewal/home/index')
    await host.page.tap('已经有积分了')
    await host.open('pages/renewal/home/index')
    await host.page.type('居住证有效期到', '２０２６１２１０')
    await host.page.tap('先说这一年变了什么')
    await host.page.tap('都没有变')
    await host.page.tap('继续')
    await host.page.tap('看看怎么办')
    expect(host.page.route).toBe('pages/renewal/step/index')
    await host.page.tap('今天办好了')
    expect(storedProfile(host.storage.entries).situation.permit).toEqual({
      expiresOn: '2026-12-10',
      endorsedOn: TODAY,
    })

    await host.open('pages/outlook/ways/index')
    await host.open('pages/profiles/home/index')
    await host.page.tap('看一个例子')
    await host.switchTab('积分')
    await host.settle()
    expect(host.page.text()).toContain('示例')
    await host.restart({ now: NOW })
    await host.settle()
    expect(storedProfile(host.storage.entries, FIRST_LABEL).facts.birthday).toBe('1990-05-01')
    expect(host.errors).toEqual([])
    expect(host.violations).toEqual([])
  })
})
