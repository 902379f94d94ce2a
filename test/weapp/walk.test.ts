import { parse, prepare, PROFILE_SCHEMA, score, type Facts } from '@/engine'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf, storedProfile } from './people'

const TODAY = '2026-11-23'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** The engine's own answer, for the same facts. */
const totalOf = (facts: Facts): string =>
  String(
    score(prepare(parse({ schema: PROFILE_SCHEMA, id: 'a', label: 'a', facts }).profile), TODAY),
  )

test('first run → answers → total → line → saved → restarted → same total', async () => {
  const storage = new Map<string, string>()
  host = await launch(DIST, { storage, now: NOW })
  expect(host.page.text()).toContain('非官方')

  await host.page.tap('先算算看')
  await host.page.type('出生年月日', '19900501')
  await host.page.tap('继续')
  await host.page.tap('本科，有学士学位')
  await host.page.tap('继续')
  await host.page.tap('没有证书')
  await host.page.tap('继续')
  await host.page.tap('一段一段记')
  await host.page.type('从哪个月', '２０２３０１')
  await host.page.type(/每月缴费基数/, '12,600')
  await host.page.tap('完成')
  expect(host.page.text()).toContain('第5题，共7题')
  await host.back()
  expect(host.page.text()).toContain('第4题，共7题')
  expect(host.page.text()).toContain('46个月')

  await host.open('pages/points/home/index')
  await host.settle()
  const facts: Facts = {
    birthday: '1990-05-01',
    education: 'bachelor-with-degree',
    qualifications: [],
    insurance: { spans: [{ from: '2023-01', base: 12600 }] },
  }
  const total = totalOf(facts)
  expect(total).toBe('179')
  expect(host.page.texts()).toContain(total)
  expect(host.page.text()).toContain('到120分了')
  for (const human of ['12345', '社区事务受理服务中心', '区人才服务中心']) {
    expect(host.page.text()).toContain(human)
  }

  await host.page.tap('年龄')
  expect(host.page.text()).toContain('5＋2×（56−36）＝45，最多30分')
  expect(host.page.text()).toContain('第六条(一)')
  await host.back()

  await host.restart({ now: NOW })
  await host.settle()
  expect(host.page.texts()).toContain(total)
  expect(host.page.text()).toContain('到120分了')
})

test('the last questions and the check of the answers', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }),
    url: 'pages/points/question/index?topic=extras',
    now: NOW,
  })
  await host.page.tap('配偶的户籍')
  await host.page.tap('是上海户籍')
  await host.page.type('哪一天领的结婚证', '2015年5月1日')
  await host.page.tap('继续')
  expect(host.page.text()).toContain('2015年5月1日结婚，满11年')
  expect(host.page.text()).toContain('还没答，按没有算')
  await host.page.tap('其余都没有，继续')
  await host.page.tap('没有记录')
  await host.page.tap('继续')
  await host.page.type(/有效期/, '20271031')
  expect(host.page.text()).toContain('✓ 已保存')
  await host.page.tap('核对答案')
  expect(host.page.route).toBe('pages/points/answers/index')
  expect(host.page.text()).toContain('2027年10月31日到期')
  // What the button said is an answer.
  expect(host.page.text()).not.toContain('还没答，按没有算')
  await host.page.tap('看积分')
  expect(host.page.route).toBe('pages/points/home/index')
  await host.settle()
  expect(host.page.text()).toContain('配偶为本市户籍')
  // The key of the bar stands at the bar; the headings of the groups are words alone.
  expect(host.page.text()).toMatch(/基础指标：年龄\n加分指标：配偶/)
  expect(host.page.texts()).toEqual(expect.arrayContaining(['基础指标', '加分指标', '减分指标']))
})

test('the check of the answers leads to the questions as long as none is answered', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: {} }),
    url: 'pages/points/answers/index',
    now: NOW,
  })
  expect(host.page.shows('看积分')).toBe(false)
  await host.page.tap('算一算分数')
  await host.page.type('出生年月日', '19900501')
  await host.page.tap('继续')
  expect(host.page.text()).toContain('学历')
})

test('nothing is answered for who goes past the points that few have', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }),
    url: 'pages/points/question/index?topic=extras',
    now: NOW,
  })
  await host.page.tap('跳过，以后再答')
  expect(host.page.text()).toContain('没有记录')
  expect(Object.keys(storedProfile(host.storage.entries).facts)).toEqual(['birthday'])
  await host.back()
  await host.page.tap('都没有，继续')
  expect(storedProfile(host.storage.entries).facts).toMatchObject({
    shanghaiSpouse: 'none',
    award: 'none',
    founder: false,
  })
})

test('after a certificate the next question comes, and another certificate is one tap away', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }),
    url: 'pages/points/question/index?topic=qualifications&from=flow',
    now: NOW,
  })
  await host.page.tap('有证书')
  await host.page.tap(/技能五级/)
  await host.page.tap('再加一本证书')
  await host.page.tap(/技能四级/)
  await host.page.tap(/^(继续|先这样，)/)
  expect(host.page.text()).toContain('你在上海交职工社保多久了？')
  expect(storedProfile(host.storage.entries).facts.qualifications).toHaveLength(2)
})

test('leaving in the middle loses nothing', async () => {
  host = await launch(DIST, { now: NOW })
  await host.page.tap('先算算看')
  await host.page.type('出生年月日', '19900501')
  await host.restart({ now: NOW })
  await host.settle()
  expect(host.page.text()).toContain('36周岁')
})

test('a pasted record is previewed, saved once, and counts', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01', qualifications: [] } }),
    url: 'pages/insurance/paste/index',
    now: NOW,
  })
  const lines = Array.from({ length: 36 }, (_, index) => {
    const year = 2023 + Math.floor((index + 10) / 12)
    return `${year}${String(((index + 10) % 12) + 1).padStart(2, '0')}\t某某公司\t12,600.00`
  })
  await host.page.type('缴费记录', lines.join('\n'))
  await host.page.tap('看看识别结果')
  expect(host.page.text()).toContain('36个月')
  expect([...host.storage.entries.values()].join()).not.toContain('12600')
  await host.page.tap(/^保存/)
  const stored = [...host.storage.entries.values()].join()
  expect(stored).toContain('12600')
  expect(stored).not.toContain('某某公司')
})

test('a second profile, chosen, removed and brought back', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
    url: 'pages/profiles/home/index',
    now: NOW,
  })
  await host.page.tap('看一个例子')
  await host.switchTab('积分')
  await host.settle()
  expect(host.page.text()).toContain('示例')
  await host.switchTab('我的')
  await host.page.tap('更多\u00a0›', 1)
  await host.page.tap('删除这一份')
  expect(host.page.text()).toContain('撤销')
  await host.page.tap(/撤销/)
  expect(host.page.text()).toContain('示例')
})

test('a backup is copied, pasted back and kept beside the original', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
    url: 'pages/profiles/recovery/index',
    now: NOW,
  })
  await host.page.tap('复制')
  const backup = host.clipboard.text
  expect(JSON.parse(backup)).toMatchObject({ profiles: [{ label: '我', facts: EVERYTHING }] })

  await host.page.tap('从备份恢复')
  await host.page.type('备份文本', backup.slice(0, -9))
  await host.page.tap('看看里面有什么')
  expect(host.page.text()).toContain('没有复制完整')
  await host.page.type('备份文本', backup)
  await host.page.tap('看看里面有什么')
  expect(host.page.text()).toContain('1976年2月29日')
  // It is here already: nothing is stored twice unasked.
  expect(host.page.text()).toContain('手机里的“我”和它一样')
  await host.page.tap({ role: 'radio', label: /保存成新的一份/ })
  await host.page.tap({ role: 'button', label: '保存成新的一份' })
  expect(host.page.route).toBe('pages/points/home/index')
  await host.switchTab('我的')
  expect(host.page.text()).toContain('我 备份')
})

test('every page that is shared gives a path with ids only, and a card that says whose it is not', async () => {
  host = await launch(DIST, { storage: phoneOf({ label: '我', facts: EVERYTHING }), now: NOW })
  for (const url of [
    'pages/points/home/index',
    'pages/insurance/home/index',
    'pages/points/indicator/index?rule=age',
    'pages/sources/list/index?part=clauses',
    'pages/sources/home/index',
    'pages/sources/glossary/index',
    'pages/papers/hr/index',
    'pages/profiles/about/index',
  ]) {
    await host.open(url)
    const { path = '', title = '' } = await host.page.share()
    expect(path).toMatch(/^\/pages\/[a-z-]+\/[a-z-]+\/index(\?[a-z]+=[A-Za-z0-9_-]{1,32})?$/)
    expect(title).not.toMatch(/\d{2,}分/)
    expect(title).toMatch(/（非官方）$/)
  }
})

/** What a page says when its address names nothing that is there, and the button that leads on. */
const NOT_THERE = [
  [
    'pages/points/indicator/index?rule',
    '这一项打不开',
    '可能来自更新的版本，或者链接不完整。',
    '去首页',
  ],
  [
    'pages/points/question/index?topic',
    '没有找到这一页',
    '这个链接里的问题本工具不认识，可能来自更新的版本。',
    '回到首页',
  ],
  [
    'pages/sources/list/index?part',
    '这里没有要找的内容',
    '这个地址可能来自更新的版本。请先从首页看起。',
    '去首页',
  ],
  ['pages/insurance/span/index?index', '没有这一段', '它可能已经删除了。', '回到社保'],
  [
    'pages/profiles/profile/index?id',
    '这里没有可以改的内容',
    '这一份可能已经删掉了，或者读不出来。请回到“我的”，从列表里再选一次。',
    '去“我的”',
  ],
] as const

test('a link with nonsense opens a friendly page', async () => {
  host = await launch(DIST, { storage: phoneOf({ label: '我', facts: EVERYTHING }), now: NOW })
  for (const nonsense of [
    '%E0%A4%A',
    'x'.repeat(5000),
    '__proto__',
    'constructor',
    'age%3D1',
    '',
  ]) {
    for (const [address, title, sentence, way] of NOT_THERE) {
      await host.open(`${address}=${nonsense}`)
      expect(host.page.texts()).toEqual(expect.arrayContaining([title, sentence, way]))
    }
  }
})

test('a day without known rules shows no number', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
    now: Date.UTC(2028, 0, 1, 2),
  })
  await host.settle()
  expect(host.page.text()).toContain('不知道')
  expect(host.page.text()).not.toContain('到120分')
})
