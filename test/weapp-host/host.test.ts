import { changed, removeFixtures, writeFixture } from './fixture'
import { launch, type Host, type LaunchOptions } from './host'
import { boundAria, readPackage } from './package'
import { Storage } from './storage'
import type { StorageFault } from './storage'

let hosts: Host[] = []

async function start(
  changes: Record<string, string | null> = {},
  options: LaunchOptions = {},
): Promise<Host> {
  const host = await launch(writeFixture(changes), options)
  hosts.push(host)
  return host
}

function expectClean(host: Host): void {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  expect(host.unknownApis).toEqual([])
}

afterEach(() => {
  for (const host of hosts) host.dispose()
  hosts = []
})
afterAll(removeFixtures)

describe('a page', () => {
  it('mounts and shows its text, each element on a line of its own', async () => {
    const host = await start()
    expect(host.page.route).toBe('pages/home/index')
    expect(host.page.title).toBe('小样')
    expect(host.page.texts().slice(0, 4)).toEqual(['次数 0', '双 0', '加', '停'])
    expect(host.page.text()).not.toContain('看不见')
    expect(host.page.mountMs).toBeGreaterThan(0)
    expectClean(host)
  })

  it('answers a tap found by text, by part of a text, by aria-label, by role, or by a test of the node', async () => {
    const host = await start()
    await host.page.tap('加')
    await host.page.tap('加一')
    await host.page.tap({ role: 'button', label: '加一' })
    await host.page.tap((node) => node.attrs.class === 'plus')
    expect(host.page.text()).toContain('次数 4\n双 8')
    expectClean(host)
  })

  it('stops an event where it is caught', async () => {
    const host = await start()
    await host.page.tap('停')
    expect(host.page.text()).toContain('选 内')
  })

  it('says what there is when a tap finds nothing, does nothing, or is switched off', async () => {
    const host = await start()
    await expect(host.page.tap('没有的')).rejects.toThrow(/"没有的" is not on the page.*次数 0/s)
    await expect(host.page.tap('次数 0')).rejects.toThrow('nothing happens on a tap')
    await expect(host.page.tap('选')).rejects.toThrow('use page.pick')
    await expect(host.page.tap('关着')).rejects.toThrow('is disabled')
    await expect(host.page.tap('加', 1)).rejects.toThrow('only 1 time(s)')
  })

  it('takes typing, cut at maxlength, and keeps what was typed', async () => {
    const host = await start()
    await host.page.type('名字', '一二三四五六')
    expect(host.page.value('名字')).toBe('一二三四五')
    expect(host.page.text()).toContain('你好一二三四五')
    await expect(host.page.type('地址', 'x')).rejects.toThrow('fields are: 名字')
    expectClean(host)
  })

  it('draws late what a controlled field is bound to: a key is lost, and the caret jumps', async () => {
    const host = await start()
    await host.page.typeKeys('名字', 'a')
    expect(await host.page.typeKeys('名字', 'b', { at: 0 })).toEqual({ text: 'ba', caret: 1 })
    expect(await host.page.typeKeys('名字', 'c', { at: 0 })).toEqual({ text: 'cba', caret: 1 })
    await host.page.type('名字', 'ad')
    expect(await host.page.typeKeys('名字', 'bc', { at: 1 })).toEqual({ text: 'abcd', caret: 4 })
    await host.page.type('名字', 'a')
    expect(await host.page.typeKeys('名字', 'bcde', { at: 0 })).toEqual({ text: 'bae', caret: 3 })
    expectClean(host)
  })

  it('keeps keys and caret in a field that is bound once, and closes the keyboard where it is made anew', async () => {
    const once = changed(
      'pages/home/index.js',
      'typed(event) { this.setData({ name: event.detail.value }) }',
      'typed(event) { this.setData({ greeting: event.detail.value }) }',
    )
    const host = await start(once)
    await host.page.typeKeys('名字', 'ad')
    expect(await host.page.typeKeys('名字', 'bc', { at: 1 })).toEqual({ text: 'abcd', caret: 3 })
    expect(host.page.text()).toContain('abcd')
    expect(await host.page.typeKeys('名字', 'xyz', { at: 3 })).toEqual({ text: 'abcxd', caret: 4 })
    const anew = await start({
      ...changed('pages/home/index.wxml', '<input ', '<input id="f{{name.length}}" '),
    })
    expect(await anew.page.typeKeys('名字', 'abc')).toEqual({ text: 'a', caret: 1 })
    expectClean(host)
    expectClean(anew)
  })

  it('takes a choice in a picker, and refuses one that is not there', async () => {
    const host = await start()
    await host.page.pick('选', '乙')
    await host.page.pick('月份', '2024-02')
    expect(host.page.text()).toContain('选 乙\n2024-02')
    await host.page.pick('哪一天', '2024-02-29')
    expect(host.page.text()).toContain('选 乙\n2024-02-29')
    await expect(host.page.pick('选', '丙')).rejects.toThrow('甲, 乙')
    await expect(host.page.pick('月份', '2027-01')).rejects.toThrow('1993-01 to 2026-12')
    await expect(host.page.pick('月份', '2024-02-01')).rejects.toThrow('month')
  })

  it('holds components with properties, slots, own data and events', async () => {
    const host = await start()
    expect(host.page.text()).toContain('部件 0 在\n里面')
    await host.page.tap('部件 0 在')
    expect(host.page.text()).toContain('部件 10 大\n里面')
    expectClean(host)
  })

  it('is counted: nodes, runs of text too, depth and children', async () => {
    const wxml = '<view><text>一</text><view><text>二</text>三</view></view><view />'
    const host = await start({ 'pages/home/index.wxml': wxml })
    const size = {
      nodes: host.page.nodes(),
      depth: host.page.depth(),
      max: host.page.maxChildren(),
    }
    expect(size).toEqual({ nodes: 8, depth: 4, max: 2 })
  })

  it('is drawn when it comes to rest, or after each setData, and is the same then', async () => {
    const twice = changed(
      'pages/home/index.js',
      "outer() { this.setData({ choice: '外' }) }",
      "outer() { this.setData({ choice: '' }); this.setData({ choice: '外', bad: 1 }) ; this.setData({ bad: 0 }) }",
    )
    const wrong = '<template is="none" wx:if="{{bad}}" />'
    const files = {
      ...twice,
      ...changed('pages/home/index.wxml', '<view hidden', `${wrong}<view hidden`),
    }
    const [atRest, each] = [
      await start(files, { drawsEach: false }),
      await start(files, { drawsEach: true }),
    ]
    for (const host of [atRest, each]) await host.page.tap((node) => node.attrs.bindtap === 'outer')
    expect(each.page.outline()).toBe(atRest.page.outline())
    expect(each.page.text()).toContain('选 外')
    // What stood for a moment only is drawn by the one, and was wrong.
    expect(each.errors).toMatchObject([{ kind: 'wxml' }])
    expectClean(atRest)
  })

  it('can be shared only if it says so', async () => {
    const host = await start()
    expect(await host.page.share()).toEqual({ title: '分享', path: '/pages/detail/index?id=1' })
    await host.switchTab('另页')
    await expect(host.page.share()).rejects.toThrow('has no onShareAppMessage')
  })
})

describe('moving about', () => {
  it('opens, hides and goes back, and measures what hidden pages cost', async () => {
    const host = await start()
    const entries = await host.measure(() => host.page.tap('去看'))
    expect(host.page.title).toBe('细节')
    expect(host.page.text()).toContain('编号 x-1')
    expect(host.pages.map((page) => page.route)).toEqual(['pages/home/index', 'pages/detail/index'])
    expect(entries).toContainEqual(
      expect.objectContaining({ page: 'pages/home/index', visible: false, bytes: 19 }),
    )
    await host.page.tap('回去')
    expect(host.page.text()).toContain('选 被看')
    await expect(host.back()).rejects.toThrow('first page')
    expectClean(host)
  })

  it('follows a navigator, and cuts a query value at its first =', async () => {
    const host = await start()
    await host.page.tap('去远处')
    expect(host.page.text()).toBe('远处 a')
  })

  it('keeps tab pages alive behind each other', async () => {
    const host = await start()
    await host.page.tap('加')
    await host.switchTab('另页')
    expect(host.hiddenPages.map((page) => page.text())).toEqual([expect.stringContaining('次数 1')])
    await host.switchTab('首页')
    expect(host.page.text()).toContain('次数 1')
    await expect(host.open('pages/other/index', 'navigateTo')).rejects.toThrow('tabbar page')
    await expect(host.open('pages/none/index')).rejects.toThrow('not found')
  })

  it('refuses an eleventh page', async () => {
    const host = await start()
    for (let i = 0; i < 9; i++) await host.open('pages/detail/index?id=1', 'navigateTo')
    await expect(host.open('pages/detail/index?id=1', 'navigateTo')).rejects.toThrow('limit')
  })
})

describe('time', () => {
  it('is the one the test gives', async () => {
    const host = await start({}, { now: Date.UTC(2026, 5, 1) })
    await host.switchTab('另页')
    expect(host.page.text()).toContain('今天 2026-06-01')
    host.setNow(Date.UTC(1970, 0, 1))
    await host.switchTab('首页')
    await host.switchTab('另页')
    expect(host.page.text()).toContain('今天 1970-01-01')
  })

  it('passes only when the test lets it', async () => {
    const host = await start()
    await host.page.tap('稍后')
    await host.advance(4000)
    expect(host.page.text()).not.toContain('选 晚')
    await host.advance(1000)
    expect(host.page.text()).toContain('选 晚')
  })

  it('goes by with each look at it where the test says so', async () => {
    const host = await start({}, { now: Date.UTC(2026, 5, 1, 12) })
    host.slowDown(24 * 60 * 60 * 1000)
    await host.switchTab('另页')
    expect(host.page.text()).toContain('今天 2026-06-02')
    host.slowDown(0)
    await host.switchTab('首页')
    await host.switchTab('另页')
    expect(host.page.text()).toContain('今天 2026-06-02')
  })

  it('has an end: an app that never rests is told so', async () => {
    const busy =
      'Page({ onShow() { const go = () => Promise.resolve().then(() => setTimeout(go, 0)); go() } })'
    const host = await start({ 'pages/other/index.js': busy })
    await expect(
      host.switchTab('另页').then(() => host.settle({ within: 60_000 })),
    ).rejects.toThrow('does not come to rest')
  })
})

describe('the phone', () => {
  it('answers as the test says', async () => {
    const host = await start()
    host.answers.modal = () => false
    await host.page.tap('询问')
    expect(host.page.text()).toContain('选 否')
    host.answers.fail.addPhoneCalendar = { errMsg: 'addPhoneCalendar:fail auth deny' }
    await host.page.tap('日历')
    expect(host.page.text()).toContain('选 addPhoneCalendar:fail auth deny')
    host.answers.fail = {}
    await host.page.tap('日历')
    expect(host.page.text()).toContain('选 记下')
    expect(host.calls.map((call) => call.api)).toEqual([
      'showModal',
      'addPhoneCalendar',
      'addPhoneCalendar',
    ])
    expectClean(host)
  })

  it('may lack an API', async () => {
    const host = await start({}, { without: ['addPhoneCalendar'] })
    await host.page.tap('日历')
    expect(host.errors[0]?.message).toContain('addPhoneCalendar is not a function')
  })
})

describe('the engine', () => {
  /** Starts an app that says what there is of the names given. */
  const presentOf = async (names: string[], options: LaunchOptions = {}): Promise<string[]> => {
    const seen = names.map(
      (name) => `[${JSON.stringify(name)}, () => typeof ${name} !== 'undefined']`,
    )
    const app = `App({ onLaunch() { console.log(JSON.stringify([${seen.join()}].filter(([, is]) => is()).map(([name]) => name))) } })`
    const host = await start({ 'app.js': app }, options)
    expectClean(host)
    return JSON.parse(host.logs[0] ?? '') as string[]
  }

  it('has nothing that only browsers or Node have', async () => {
    const names = ['performance', 'queueMicrotask', 'structuredClone', 'AbortController', 'URL']
    const more = ['TextEncoder', 'setImmediate', 'MessageChannel', 'crypto', 'atob', 'fetch']
    const page = ['window', 'self', 'global', 'process', 'Buffer', 'navigator', 'WebAssembly']
    expect(await presentOf([...names, ...more, ...page])).toEqual([])
  })

  it('loses what a test takes away, globals and members, and nothing else', async () => {
    const hide = ['Intl', 'eval', 'globalThis', 'Array.prototype.at', 'TypedArray.prototype.at']
    const names = ['Intl', 'eval', 'globalThis', '[].at', 'new Int8Array(1).at', '[].map', "''.at"]
    expect(await presentOf(names)).toEqual(names)
    expect(await presentOf(names, { hide })).toEqual(['[].map', "''.at"])
    expect(await presentOf(names, { hide: ['None.of.this'] })).toEqual(names)
  })

  it('works differently where a test says so, for the answers of wx too', async () => {
    const alter =
      'this.Promise = class Own extends Promise { then(...both) { console.log("own"); return super.then(...both) } }'
    const host = await start({}, { alter })
    await host.page.tap('询问')
    expect(host.page.text()).toContain('选 是')
    expect(host.logs).toContain('own')
  })
})

describe('one launch after the other', () => {
  it('finds nothing that an earlier one left but what was stored', async () => {
    const app = `App({ onLaunch() {
      const { kept } = require('./words')
      kept.push(typeof left, [].mark, getCurrentPages().length)
      globalThis.left = 1; Array.prototype.mark = 1
      console.log(kept.join())
    } })`
    const files = { 'app.js': app, 'words.js': 'module.exports = { kept: [], greet: (n) => n }' }
    const dir = writeFixture(files)
    const storage = new Map<string, unknown>()
    for (const time of [1, 2]) {
      const host = await launch(dir, { storage })
      hosts.push(host)
      expect(host.logs).toEqual(['undefined,,0'])
      expect(host.page.text()).toContain(`次数 ${time - 1}`)
      await host.page.tap('加')
      await host.open('more/extra/index?id=1')
      host.logs.length = 0
      await host.restart()
      expect(host.logs).toEqual(['undefined,,0'])
      expect(host.pages.map(({ route }) => route)).toEqual(['pages/home/index'])
      expect(host.pendingTimers).toBe(0)
    }
  })
})

describe('what goes wrong is seen:', () => {
  it.each([
    ['an error in a handler', '抛错', 'thrown', '坏处理'],
    ['an unhandled rejection', '拒绝', 'rejection', '没人接'],
    ['console.error', '打印', 'console.error', '坏了 {"at":1}'],
    ['a handler that does not exist', '没人管', 'console.warn', 'no method "missing"'],
  ])('%s', async (_, text, kind, message) => {
    const host = await start()
    await host.page.tap(text)
    expect(host.errors).toEqual([
      expect.objectContaining({ kind, message: expect.stringContaining(message) as string }),
    ])
  })

  it('a network call', async () => {
    const host = await start()
    await host.page.tap('联网')
    expect(host.violations.map((call) => call.api)).toEqual(['request'])
  })

  it('an API the host does not know', async () => {
    const host = await start()
    await host.page.tap('不识')
    expect(host.unknownApis).toEqual(['inventThis'])
  })

  const home = 'pages/home/index'
  it.each<[string, Record<string, string | null>, RegExp]>([
    ['malformed app.json', { 'app.json': '{' }, /app\.json/],
    ['no pages', { 'app.json': '{"pages": []}' }, /no pages/],
    ['a page without .js', { 'pages/detail/index.js': null }, /detail\/index\.js is missing/],
    ['a page without .wxml', { 'pages/detail/index.wxml': null }, /detail\/index\.wxml is missing/],
    [
      'a component that is missing',
      { 'counter/index.json': null },
      /counter\/index\.json is missing/,
    ],
    [
      'a tab that is no page',
      changed('app.json', '"pages/home/index","text', '"x","text'),
      /tab x/,
    ],
    [
      'one tab',
      changed('app.json', ',{"pagePath":"pages/other/index","text":"另页"}', ''),
      /2 to 5/,
    ],
    [
      'an unclosed tag',
      { 'pages/detail/index.wxml': '<view><text></view>' },
      /wcc: .*expect end-tag/s,
    ],
    [
      'a bad expression',
      { 'pages/detail/index.wxml': '<text>{{ a b }}</text>' },
      /wcc: .*Bad value/s,
    ],
    ['a bad wxs', { 'format.wxs': 'module.exports = {' }, /wcc/],
    ['a bad wxss', { 'app.wxss': 'page { color: red;' }, /wcsc: .*app\.wxss/s],
    ['a missing wxss import', { 'app.wxss': '@import "./none.wxss";' }, /wcsc: .*none\.wxss/s],
    ['a syntax error', { 'app.js': 'App({' }, /app\.js: SyntaxError/],
    [
      'a missing module',
      changed(`${home}.js`, '../../words', '../../none'),
      /'none\.js' is not defined/,
    ],
    ['an error while loading', { 'app.js': 'throw new Error("坏开头")' }, /坏开头/],
    ['use of document', changed(`${home}.js`, 'Page({', 'document.title;Page({'), /undefined/],
    [
      'new Function',
      changed(`${home}.js`, 'Page({', 'new Function("return 1");Page({'),
      /EvalError/,
    ],
    ['eval', changed(`${home}.js`, 'Page({', ';(0, eval)("1");Page({'), /EvalError/],
    ['no Page()', { [`${home}.js`]: '' }, /calls neither Page/],
  ])('%s', async (_, changes, message) => {
    await expect(start(changes)).rejects.toThrow(message)
  })

  it.each([
    ['an import that is missing', '../../base.wxml', '../../none.wxml', 'none.wxml'],
    ['a template that is unknown', 'is="line"', 'is="lime"', 'Template `lime` not found'],
  ])('%s', async (_, from, to, message) => {
    const host = await start(changed(`${home}.wxml`, from, to))
    expect(host.errors[0]).toMatchObject({ kind: 'wxml' })
    expect(host.errors[0]?.message).toContain(message)
  })

  it('a page whose file fails only when it is opened', async () => {
    const host = await start({ 'pages/detail/index.js': 'throw new Error("坏页")' })
    await host.page.tap('去看')
    expect(host.page.route).toBe(home)
    expect(host.errors[0]).toMatchObject({ kind: 'thrown', message: 'Error: 坏页' })
  })
})

describe('storage', () => {
  const fault = async (planned: StorageFault): Promise<{ host: Host; stored: unknown }> => {
    const storage = new Map<string, unknown>([['count', 1]])
    const host = await start({}, { storage, faults: [planned] })
    await host.page.tap('加')
    return { host, stored: storage.get('count') }
  }

  it('outlives the app, and the host if its Map does', async () => {
    const storage = new Map<string, unknown>()
    const host = await start({}, { storage })
    await host.page.tap('加')
    await host.restart()
    expect(host.page.text()).toContain('次数 1')
    const next = await start({}, { storage, url: 'pages/home/index?from=link' })
    expect(next.page.text()).toContain('次数 1')
    expect(next.page.query).toEqual({ from: 'link' })
  })

  it.each<[StorageFault['kind'], unknown, string[]]>([
    ['throw', 1, ['thrown']],
    ['throw-after', 2, ['thrown']],
    ['noop', 1, []],
    ['torn', '', []],
    ['wrong', 'x', []],
  ])('fails as planned: %s', async (kind, stored, kinds) => {
    const result = await fault({ kind, value: 'x', keep: 0 })
    expect(result.stored).toBe(stored)
    expect(result.host.errors.map((error) => error.kind)).toEqual(kinds)
  })

  it.each<[StorageFault['kind'], number]>([
    ['kill', 1],
    ['kill-after', 2],
  ])('dies as planned, and starts again: %s', async (kind, stored) => {
    const { host } = await fault({ kind, nth: 1 })
    expect(host.dead).toBe(true)
    await host.restart()
    expect(host.page.text()).toContain(`次数 ${stored}`)
    await host.page.tap('加')
    expect(host.page.text()).toContain(`次数 ${stored + 1}`)
    expectClean(host)
  })

  it('counts only the calls that match', () => {
    const storage = new Storage(new Map())
    storage.faults.push({ kind: 'throw', key: /^b/, nth: 2 })
    storage.set('a', 1)
    storage.set('b1', 1)
    expect(() => storage.set('b2', 1)).toThrow('injected')
    storage.set('b2', 1)
    expect(storage.log.map((call) => call.key)).toEqual(['a', 'b1', 'b2', 'b2'])
  })

  it('has the limits of the phone', () => {
    const storage = new Storage(new Map())
    const large = 'x'.repeat(1024 * 1024)
    expect(() => storage.set('a', `${large}x`)).toThrow('size limit')
    for (let i = 0; i < 10; i++) storage.set(`k${i}`, large)
    expect(() => storage.set('more', 'x')).toThrow('exceed storage max size')
    expect(storage.info()).toMatchObject({ currentSize: 10240, limitSize: 10240 })
  })
})

describe('the package', () => {
  it('is weighed without what is not uploaded', () => {
    const dir = writeFixture({ 'app.js.map': 'x'.repeat(1000), 'app.wxss': '12345' })
    const facts = readPackage(dir)
    expect(facts.pages).toEqual([
      'pages/home/index',
      'pages/other/index',
      'pages/detail/index',
      'more/extra/index',
    ])
    expect(facts.files['app.wxss']).toBe(5)
    expect(Object.keys(facts.files)).not.toContain('app.js.map')
    expect(Object.keys(facts.files)).not.toContain('project.config.json')
    const sum = Object.values(facts.files).reduce((total, bytes) => total + bytes, 0)
    expect(facts.main + (facts.subs.more ?? 0)).toBe(sum)
  })

  it('tells which aria attributes base.wxml binds', () => {
    expect([...boundAria(writeFixture())]).toEqual(['aria-label'])
  })
})
