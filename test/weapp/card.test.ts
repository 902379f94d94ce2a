import { PATHS } from '@/pages/paths'
import { FIRST_LABEL } from '@/text/profile'
import { launch, type Host, type LaunchOptions } from '../weapp-host'
import { DIST } from './paths'
import { AT_95, NOW, type Person, phoneOf, RENEWALS, SPOUSE_132, storedProfile } from './people'

const LABEL = '小名'
const OFF = '居住证积分，自己算清楚'
const PLANNED: Person = {
  ...AT_95,
  label: LABEL,
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-18' },
    changes: ['employer'],
    plan: {
      begun: '2026-11-01',
      actions: [{ id: 'pay-x08', months: 1, effort: 2 }],
    },
  },
  progress: { permit: 'done' },
}
const SEND = '发图片'

let host: Host
afterEach(() => host.dispose())

const open = async (query: string, options: LaunchOptions = {}, ...people: Person[]) => {
  const storage = phoneOf(...people, PLANNED)
  host = await launch(DIST, { now: NOW, storage, url: `${PATHS.card}?${query}`, ...options })
}

const written = (): string[] =>
  host.page.drawing('card').flatMap(([name, text]) => (name === 'fillText' ? [String(text)] : []))
const said = () => written().join('\n')
const filesMade = () => host.calls.filter(({ api }) => api === 'canvasToTempFilePath').length
const asked = (api: string) =>
  host.calls.filter((call) => call.api === api).map(({ args }) => args[0])

function expectClean(): void {
  expect([host.errors, host.violations, host.unknownApis]).toEqual([[], [], []])
}

const ticked = (): string[] =>
  host.page
    .find({ role: 'checkbox' })
    .filter(({ attrs }) => String(attrs.ariaChecked) === 'true')
    .map(({ attrs }) => String(attrs.ariaLabel).split('，')[0]!)
const takeOff = async (...names: string[]) => {
  for (const name of names) await host.page.tap({ role: 'checkbox', label: name })
}

const CAME_FOR: [string, string[]][] = [
  ['result', ['分数', '哪天算的']],
  ['plan', ['要做的事', '接下来怎么办', '日子']],
  ['way&a=pay-x08', ['要做的事', '日子']],
  ['papers', ['材料']],
]

test.each(CAME_FOR)('of %s what one came for is put on, and never the name', async (of, on) => {
  await open(`of=${of}`)
  expect(ticked()).toEqual(on)
  expect(said()).not.toContain(OFF)
  expect(said()).not.toContain(LABEL)
  expectClean()
})

test.each(CAME_FOR)(
  'of %s nothing of the person is drawn, read aloud or offered to be sent where all is taken off',
  async (of, on) => {
    await open(`of=${of}`)
    await takeOff(...on)
    expect(ticked()).toEqual([])
    const heard = host.page.find({ role: 'img' }).map(({ attrs }) => String(attrs.ariaLabel))
    for (const text of [said(), ...heard]) {
      expect(text).toContain(OFF)
      expect(text).not.toMatch(/\d/)
      expect(text).not.toContain(LABEL)
    }
    expect(host.page.text()).toContain('先点上要写的')
    expect([host.page.shows(SEND), host.page.shows('复制文字')]).toEqual([false, false])
    expectClean()
  },
)

test('what is put on is drawn and copied, and what is taken off again is not', async () => {
  await open('of=result')
  await takeOff('分数', '哪天算的')
  for (const [name, seen] of [
    ['分数', /95\n分/],
    ['哪天算的', /2026年11月23日/],
    ['名字', /小名/],
  ] as const) {
    expect(said()).not.toMatch(seen)
    await host.page.tap({ role: 'checkbox', label: name })
    expect(said()).toMatch(seen)
  }
  await host.page.tap('复制文字')
  expect(host.clipboard.text).toMatch(/小名.*2026年11月23日/)
  expect(host.clipboard.text).toContain('95分，还没到120分')
  await host.page.tap({ role: 'checkbox', label: '分数' })
  expect(said()).not.toContain('95')
  expectClean()
})

test('a plan, a way, a checklist and the part of 单位人事 say what they are of', async () => {
  await open('of=plan')
  expect(said()).toContain('社保基数交到平均工资的0.8倍')
  await host.open(`${PATHS.card}?of=way&a=bachelor-with-degree`, 'navigateTo')
  expect(said()).toContain('读完本科并拿到学士学位')
  await host.open(`${PATHS.card}?of=papers`, 'navigateTo')
  await host.page.tap('长图')
  expect(said()).toMatch(/备好了1样，还差\d+样/)
  expect(said()).toContain('离职的证明')
  await host.open(`${PATHS.card}?of=hr&c=e&d=20261209`, 'navigateTo')
  expect(said()).toContain('去区人才服务中心交材料')
  expect(said()).not.toMatch(/12月9日|小名/)
  expect(host.page.shows({ role: 'checkbox', label: '名字' })).toBe(false)
  await host.page.tap({ role: 'checkbox', label: '日子' })
  expect(said()).toContain('12月9日')
  expectClean()
})

test('the bad news of a plan goes along with the good, as soon as the days are put on', async () => {
  const needed: Person = {
    ...PLANNED,
    situation: {
      ...PLANNED.situation!,
      permit: { expiresOn: '2027-10-31', lastReached: false },
      neededBy: '2027-04-30',
    },
  }
  await open('of=plan', { storage: phoneOf(needed) })
  await takeOff('接下来怎么办', '日子')
  expect(said()).not.toMatch(/不够|来不及/)
  await host.page.tap({ role: 'checkbox', label: '日子' })
  expect(said()).toContain('2027年10月续办不够120分')
  expect(said().replace(/\n/g, '')).toMatch(/学校要的2027年4月30日：来不及/)
  expectClean()
})

test('the school’s day is offered where one is named, and put on by nobody else', async () => {
  await open('of=result')
  expect(host.page.shows({ role: 'checkbox', label: '学校的日子' })).toBe(false)
  const neededBy = '2027-04-30'
  await open('of=result', {
    storage: phoneOf({ ...PLANNED, situation: { changes: [], kind: 'first', neededBy } }),
  })
  expect(said()).not.toContain('2027年4月30日')
  await host.page.tap('把学校的日子也写上')
  expect(host.page.shows('把学校的日子也写上')).toBe(false)
  expect(said().replace(/\n/g, '')).toMatch(/学校要的2027年4月30日：.*；那天95分/)
  await host.page.tap('复制文字')
  expect(host.clipboard.text).toMatch(/学校要求的日子（2027年4月30日）\n来不及\n/)
  expect(host.clipboard.text).toContain('自己算的，还没申请')
  expectClean()
})

test('the name that the app itself gave is not offered, and another one is', async () => {
  await open('of=result', { storage: phoneOf({ ...PLANNED, label: FIRST_LABEL }) })
  expect(host.page.shows({ role: 'checkbox', label: '名字' })).toBe(false)
  await open('of=result')
  expect(host.page.shows({ role: 'checkbox', label: '名字' })).toBe(true)
  expectClean()
})

test('with nothing put on the buttons give way to what to do; what was chosen is there for the next of that kind alone', async () => {
  const nothing = '先点上要写的'
  await open('of=result')
  expect(host.page.text()).not.toContain(nothing)
  await takeOff('分数', '哪天算的')
  expect(host.page.text()).toContain(nothing)
  await host.page.tap({ role: 'checkbox', label: '名字' })
  expect([host.page.shows(SEND), host.page.shows('复制文字')]).toEqual([true, true])
  expect(host.page.text()).not.toContain(nothing)
  await host.page.tap('长图')
  const files = filesMade()
  await host.open(`${PATHS.card}?of=papers`, 'navigateTo')
  expect(ticked()).toEqual(['材料'])
  await host.open(`${PATHS.card}?of=result`, 'navigateTo')
  expect(ticked()).toEqual(['名字'])
  expect(said()).toContain(LABEL)
  expect(said()).not.toMatch(/\d/)
  expect(filesMade()).toBeGreaterThan(files)
  expectClean()
})

test('a file is there before the tap, of as many pixels as are drawn, and it is the one of what is drawn', async () => {
  await open('of=result')
  const [first] = asked('canvasToTempFilePath') as [Record<string, unknown>]
  expect(first).toMatchObject({ width: 1260, height: 1008, destWidth: 1260, destHeight: 1008 })
  await host.page.tap('长图')
  const files = filesMade()
  expect(files).toBe(2)
  await host.page.tap(SEND)
  expect(asked('showShareImageMenu')).toEqual([{ path: `http://tmp/${files}.png` }])
  expect(filesMade()).toBe(files)
  expectClean()
})

test('a tap before the file is there waits for it', async () => {
  let made: ((answer: object) => void) | undefined
  await open('of=result', {
    api: {
      canvasToTempFilePath: (given) => {
        made = (given as { success: typeof made }).success
      },
    },
  })
  await host.page.tap(SEND)
  expect(asked('showShareImageMenu')).toEqual([])
  made!({ tempFilePath: 'http://tmp/late.png' })
  await host.settle()
  expect(asked('showShareImageMenu')).toEqual([{ path: 'http://tmp/late.png' }])
  expect(host.page.text()).not.toContain('图片没发出去')
  expect(host.errors).toEqual([])
})

describe('the menu of WeChat', () => {
  const answering = async (errMsg: string) => {
    await open('of=result')
    const before = host.page.text()
    host.answers.fail.showShareImageMenu = { errMsg }
    await host.page.tap(SEND)
    expect(asked('showShareImageMenu')).toHaveLength(1)
    return [before, host.page.text()]
  }

  test('called off by the person: nothing is said', async () => {
    const [before, after] = await answering('showShareImageMenu:fail cancel')
    expect(after).toBe(before)
    expectClean()
  })

  test.each(['showShareImageMenu:fail', 'showShareImageMenu:fail auth deny'])(
    'that answers %s: said, and the text is still there to copy',
    async (errMsg) => {
      const [, after] = await answering(errMsg)
      expect(after).toContain('图片没发出去')
      await host.page.tap({ role: 'checkbox', label: '名字' })
      expect(host.page.text()).not.toContain('图片没发出去')
      await host.page.tap('复制文字')
      expect(host.clipboard.text).toContain(LABEL)
      expectClean()
    },
  )

  test('that an old base library lacks: the picture is shown, to be held down', async () => {
    await open('of=result', { without: ['showShareImageMenu'] })
    await host.page.tap(SEND)
    expect(asked('previewImage')).toEqual([{ urls: ['http://tmp/1.png'] }])
    expect(host.page.text()).toContain('长按图片')
    expectClean()
  })
})

test.each(['success', 'fail'] as const)('answered by callbacks alone, in %s', async (how) => {
  const path = 'http://tmp/own.png'
  const answer = (given: unknown) =>
    setImmediate(() =>
      (given as Record<string, (is: object) => void>)[how]!({ errMsg: how, tempFilePath: path }),
    )
  await open('of=result', { api: { showShareImageMenu: answer } })
  await host.page.tap(SEND)
  await host.settle()
  expect(host.page.text().includes('图片没发出去')).toBe(how === 'fail')
  expect(host.errors).toEqual([])
})

test('a phone that makes no picture says so, and copies the text', async () => {
  await open('of=result', {
    answers: { fail: { canvasToTempFilePath: { errMsg: 'canvasToTempFilePath:fail' } } },
  })
  expect(host.page.text()).toContain('画不出图片')
  expect(host.page.shows(SEND)).toBe(false)
  await host.page.tap('复制文字')
  expect(host.clipboard.text).toContain('95分，还没到120分')
  expectClean()
})

test('a clipboard that refuses leaves the text to be chosen by hand', async () => {
  await open('of=result')
  host.answers.fail.setClipboardData = { errMsg: 'setClipboardData:fail', errno: 112 }
  await host.page.tap('复制文字')
  expect(host.page.text()).toContain('没能复制')
  expect(host.page.text()).toContain('95分，还没到120分')
  expectClean()
})

describe('while it is open', () => {
  const OTHER = { ...PLANNED, ...SPOUSE_132, label: '另一位' }
  test('another profile is opened: said, and nothing of either is drawn until it is asked for', async () => {
    await open('of=result', {}, OTHER)
    await host.open(`${PATHS.trial}`, 'navigateTo')
    await host.page.tap(/开始/)
    await host.back()
    expect(host.page.text()).toContain('换了一份档案')
    expect(written()).toEqual([])
    await host.page.tap('给现在这一份做图片')
    expect(said()).toContain('假设的情况，不是现在的')
    expect(said()).not.toContain(LABEL)
    expectClean()
  })

  test('its profile is deleted: said, and nothing of the other is drawn until it is asked for', async () => {
    await open('of=result', {}, OTHER)
    const { id } = storedProfile(host.storage.entries, LABEL)
    await host.open(`${PATHS.profile}?id=${id}`, 'navigateTo')
    await host.page.tap('删除这一份')
    while (host.page.route !== PATHS.card && host.pages.length > 1) await host.back()
    expect(host.page.route).toBe(PATHS.card)
    expect(host.page.text()).toContain('换了一份档案')
    expect(written()).toEqual([])
    expectClean()
  })

  test('the only profile is deleted: the page says that it is gone', async () => {
    await open('of=result')
    const { id } = storedProfile(host.storage.entries, LABEL)
    await host.open(`${PATHS.profile}?id=${id}`, 'navigateTo')
    await host.page.tap('删除这一份')
    while (host.page.route !== PATHS.card && host.pages.length > 1) await host.back()
    expect(host.page.text()).toContain('刚才那一份档案不在了')
    expect(host.page.shows('给现在这一份做图片')).toBe(false)
    expect(written()).toEqual([])
    expectClean()
  })
})

test.each([['of=zzz'], [''], ['of=way&a=zzz'], ['of=hr&c=zzz']])(
  'an address that names nothing (%s) breaks nothing',
  async (query) => {
    await open(query)
    expect(host.page.text()).toMatch(/没有找到这一页|做成图片/)
    expectClean()
  },
)

test('without a profile the page says so, and HR’s picture is drawn all the same', async () => {
  host = await launch(DIST, { now: NOW, url: `${PATHS.card}?of=result` })
  expect(host.page.shows(SEND)).toBe(false)
  await host.open(`${PATHS.card}?of=hr&c=e`, 'navigateTo')
  expect(said()).toContain('去区人才服务中心交材料')
  expectClean()
})

test('rows lead here from the result, the plan, the checklist and HR’s page', async () => {
  const storage = phoneOf({ ...RENEWALS.inWindow, ...PLANNED, label: LABEL })
  host = await launch(DIST, { now: NOW, storage })
  for (const [path, of] of [
    [PATHS.points, 'result'],
    [PATHS.papers, 'papers'],
    [`${PATHS.way}?of=plan`, 'plan'],
    [`${PATHS.way}?a=bachelor-with-degree`, 'way'],
    [`${PATHS.hr}?c=e`, 'hr'],
  ] as const) {
    await host.open(
      path,
      path === PATHS.points || path === PATHS.papers ? 'switchTab' : 'navigateTo',
    )
    await host.page.tap('做成图片')
    expect([host.page.route, host.page.query.of]).toEqual([PATHS.card, of])
    await host.back()
  }
  expectClean()
})
