import { seal } from '@/store/envelope'
import { type Host, launch, type LaunchOptions } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import {
  AT_95,
  EVERYTHING,
  NOW,
  phoneOf,
  RENEWALS,
  SPOUSE_132,
  storedProfiles,
  type Person,
} from './people'
import { button, radio } from './targets'
import { unbound } from './unbound'
import { unreadable } from './unreadable'

const RECOVERY = 'pages/profiles/recovery/index'
const RESTORE = 'pages/profiles/restore/index'
const FILE = 'http://usr/jifenben.txt'
const ME: Person = { ...AT_95, label: '我' }
const SPOUSE: Person = { ...SPOUSE_132, label: '配偶' }

/** Every part that there is. */
const FULL: Person = {
  label: '',
  facts: EVERYTHING,
  progress: { 'id-card': 'done', lease: 'doing' },
  situation: {
    ...RENEWALS.allChanged.situation,
    contract: { from: '2026-01-01', until: '2029-01-01', employerMatchesSystem: true },
    tax: { zeroReport: false, twoEmployers: false },
    job: { descriptionReady: true },
    papers: { stamped: true, leavingDateShown: true },
    neededBy: '2028-03-31',
    dwelling: 'rented',
    stepsDone: { receipt: '2026-11-20' },
    actions: { master: { months: 30, effort: 4, on: true } },
    plan: { actions: [{ id: 'master', months: 30, effort: 4 }], begun: '2026-11-22' },
    sent: { hidden: [], on: '2026-11-20' },
  },
}

let host: Host
afterEach(() => end(host))

const openAt = async (url: string, storage: Map<string, string>, more: LaunchOptions = {}) => {
  host = await launch(DIST, { storage, url, now: NOW, ...more })
  await host.settle()
}
const tap = async (target: Parameters<Host['page']['tap']>[0]) => {
  await host.page.tap(target)
  await host.settle()
}
const profilesOf = (text: string) =>
  (JSON.parse(text) as { profiles: { id: string; label: string }[] }).profiles
const labels = () => [...storedProfiles(host.storage.entries).keys()].sort()

/** WeChat's window in which a file of a chat is chosen; it answers by callbacks only. */
const chooses = (answer: { tempFiles: object[] } | { errMsg: string }) => ({
  chooseMessageFile: (options: unknown) => {
    const { success, fail } = options as Record<string, (given: object) => void>
    void Promise.resolve().then(() => ('errMsg' in answer ? fail!(answer) : success!(answer)))
  },
})

/** A backup of these on another phone. */
async function backupOf(...people: Person[]): Promise<string> {
  const phone = await launch(DIST, { storage: phoneOf(...people), url: RECOVERY, now: NOW })
  await phone.settle()
  await phone.page.tap(button('复制'))
  phone.dispose()
  return phone.clipboard.text
}

test('a backup holds all, or the one that was chosen, and is sent as a file', async () => {
  await openAt(RECOVERY, phoneOf(ME, SPOUSE))
  await tap(button('复制'))
  expect(profilesOf(host.clipboard.text).map(({ label }) => label)).toEqual(['我', '配偶'])
  await tap(button('发成文件'))
  expect(host.page.text()).toContain('已发出')
  expect(host.files.get(FILE)).toBe(host.clipboard.text)
  const sent = host.calls.filter(({ api }) => api === 'shareFileMessage')
  expect(sent).toMatchObject([
    { args: [{ filePath: FILE, fileName: '积分本备份-2026-11-23.txt' }] },
  ])
  await tap(radio(/：我$/))
  await tap(button('发成文件'))
  expect(profilesOf(host.files.get(FILE) ?? '').map(({ label }) => label)).toEqual(['我'])
  await host.advance(60_000)
  expect(host.files.size).toBe(0)
})

test.each([
  ['called off', { errMsg: 'shareFileMessage:fail cancel' }, '没有发'],
  ['refused', { errMsg: 'shareFileMessage:fail access denied' }, '请改用“复制”'],
])('a file whose sending was %s leaves nothing behind', async (_, failure, said) => {
  await openAt(RECOVERY, phoneOf(ME))
  host.answers.fail.shareFileMessage = failure
  await tap(button('发成文件'))
  expect(host.page.text()).toContain(said)
  expect(host.files.size).toBe(0)
})

test('a WeChat that cannot send or choose a file says what to do instead', async () => {
  await openAt(RECOVERY, phoneOf(ME), { without: ['shareFileMessage', 'chooseMessageFile'] })
  await tap(button('发成文件'))
  expect(host.page.text()).toContain('这里发不了文件')
  await tap(button('从备份恢复'))
  await tap(button('选备份文件'))
  expect(host.page.text()).toContain('这里选不了文件')
})

test('a file that the app was ended with is gone when the page is opened', async () => {
  host = await launch(DIST, { storage: phoneOf(ME), now: NOW })
  host.files.set(FILE, 'left')
  await host.open(RECOVERY)
  await host.settle()
  expect(host.files.size).toBe(0)
})

test('a file is chosen and looked at, and restored on an empty phone', async () => {
  const text = await backupOf(ME, SPOUSE)
  await openAt(RESTORE, new Map(), {
    api: chooses({ tempFiles: [{ path: 'http://tmp/1.txt', size: text.length, name: 'a.txt' }] }),
  })
  host.files.set('http://tmp/1.txt', text)
  await tap(button('选备份文件'))
  expect(host.page.text()).toContain('认出来2份')
  expect(labels()).toEqual([])
  await tap(button('恢复：新存2份'))
  expect(host.page.text()).toContain('新存的：我、配偶')
  expect(labels()).toEqual(['我', '配偶'].sort())
  expect(storedProfiles(host.storage.entries).get('我')).toMatchObject({ facts: ME.facts })
})

test.each([
  ['too large', { tempFiles: [{ path: 'x', size: 1024 * 1024 + 1 }] }, '超过1MB'],
  ['not there', { tempFiles: [{ path: 'x', size: 9 }] }, '没能打开'],
  ['refused', { errMsg: 'chooseMessageFile:fail privacy' }, '没能打开'],
])('a file that is %s is told, and nothing is read', async (_, answer, said) => {
  await openAt(RESTORE, phoneOf(ME), { api: chooses(answer) })
  await tap(button('选备份文件'))
  expect(host.page.text()).toContain(said)
})

test.each([[{ errMsg: 'chooseMessageFile:fail cancel' }], [{ tempFiles: [] }]])(
  'nothing chosen, nothing said: %j',
  async (answer) => {
    await openAt(RESTORE, phoneOf(ME), { api: chooses(answer) })
    const before = host.page.text()
    await tap(button('选备份文件'))
    expect(host.page.text()).toBe(before)
  },
)

test('one that was changed since is replaced after a look at what changes, and put back', async () => {
  const storage = phoneOf(ME, SPOUSE)
  const mine = storedProfiles(storage).get('我')!
  const old = {
    ...mine,
    facts: { ...mine.facts, education: 'doctor' },
    situation: {
      ...mine.situation,
      neededBy: '2028-03-31',
      plan: { actions: [], begun: '2026-11-01' },
    },
  }
  await openAt(RESTORE, storage)
  await host.page.type('备份文本', JSON.stringify({ backup: 1, profiles: [old] }))
  await tap(button('看看里面有什么'))
  await tap(radio(/换掉“我”/))
  const said = host.page.text()
  expect(said).toMatch(/↻ 换成 学历学位：.+ → 博士研究生/)
  expect(said).toContain('＋ 加上 学校要求的日子：2028年3月31日')
  expect(said).toContain('＋ 加上 选定的办法：等着就到，2026年11月1日选的')
  expect(storedProfiles(host.storage.entries).get('我')).toEqual(mine)
  const spouse = storedProfiles(host.storage.entries).get('配偶')
  await tap(button('换掉“我”'))
  expect(storedProfiles(host.storage.entries).get('我')).toEqual(old)
  expect(host.page.text()).toContain('换掉的：我')
  await tap(button(/撤销/))
  expect(host.page.text()).toContain('已变回原来的')
  expect(storedProfiles(host.storage.entries).get('我')).toEqual(mine)
  expect(storedProfiles(host.storage.entries).get('配偶')).toEqual(spouse)
})

test('what is refused, what is left out and what has no room is told before', async () => {
  const one = (id: string, more: object = {}) => ({
    ...{ schema: 2, id, label: id, facts: { founder: true }, situation: { changes: [] } },
    ...more,
  })
  const people = Array.from({ length: 19 }, (_, at) => ({ ...ME, label: `我${at}` }))
  await openAt(RESTORE, phoneOf(...people))
  const profiles = [one('x1', { schema: 3 }), one('x2', { facts: { award: 'nobel' } }), one('x3')]
  await host.page.type('备份文本', JSON.stringify({ backup: 1, profiles }))
  await tap(button('看看里面有什么'))
  expect(host.page.text()).toContain('这一份是更新的版本存的')
  expect(host.page.text()).toContain('保存成新的一份；有1项读不懂')
  expect(host.page.text()).toContain('要保存成新的有2份，手机里只放得下1份')
  await tap(button(/^展开：x2/))
  expect(host.page.text()).toContain('表彰奖励：这不是可选的答案')
  await tap(radio(/不恢复/))
  await tap(button('保存成新的一份'))
  expect(labels()).toHaveLength(20)
  expect(labels()).toContain('x3')
})

/** What the page holds stays within what a phone draws at once, and what a tap brings within what it takes. */
function expectLimits(opening = 1): void {
  const { page } = host
  expect(page.nodes()).toBeLessThanOrEqual(600)
  expect(page.depth()).toBeLessThanOrEqual(22)
  expect(page.maxChildren()).toBeLessThanOrEqual(60)
  expect(page.find(({ owner }) => owner.isComponent).length).toBe(0)
  expect(unbound(page)).toEqual([])
  expect(unreadable(page)).toEqual([])
  const bytes = page.setDataLog.map((one) => one.bytes)
  expect(Math.max(...bytes.slice(0, opening))).toBeLessThanOrEqual(24 * 1024)
  expect(Math.max(0, ...bytes.slice(opening))).toBeLessThanOrEqual(8 * 1024)
}

test('20 full profiles are within the limits of a page', async () => {
  const full = Array.from({ length: 20 }, (_, at) => ({
    ...FULL,
    label: `很长的名字很长的名字很长的名字第${at}`,
  }))
  const text = await backupOf(...full)
  await openAt(RECOVERY, phoneOf(...full))
  // What is listed is known once the page is shown.
  expectLimits(2)
  await openAt(RESTORE, new Map())
  await host.page.type('备份文本', text)
  await tap(button('看看里面有什么'))
  expectLimits()
  await tap(button(/^展开：.*第0/))
  expectLimits()
  expect(host.page.text()).toContain('办过的步骤：')
  await tap(button(/^恢复：/))
  expect(labels()).toHaveLength(20)
  expectLimits()
})

test('the limit is told before anything is chosen', async () => {
  await openAt(RESTORE, new Map())
  expect(host.page.text()).toContain('一部手机最多存20份，每份最多32KB')
})

test('a torn profile is listed, sent raw, salvaged after a look, and deleted by choice', async () => {
  const storage = phoneOf(SPOUSE)
  const body = seal(
    { schema: 2, id: 'torn', label: '坏的', facts: ME.facts, situation: { changes: [] } },
    3,
  )
  const torn = body.slice(0, body.indexOf('"education"') + 18)
  storage.set('p.torn.0', torn)
  await openAt(RECOVERY, storage)
  expect(host.page.text()).toContain('读不出来的一份')
  await tap((node) => node === host.page.find(button('发成文件'))[0])
  expect(host.files.get(FILE)).toBe(torn)
  await tap(button('看看还能捞出什么'))
  expect(host.page.text()).toContain('生日：')
  expect(host.page.text()).toMatch(/只剩一部分，或没有了：.*学历学位/)
  expect(labels()).toEqual(['配偶'])
  await tap(button('把能用的保存成新的一份'))
  expect(host.page.text()).toContain('✓\n已保存成“坏的”')
  expect(storedProfiles(host.storage.entries).get('坏的')?.facts).toEqual({
    birthday: ME.facts.birthday,
  })
  expect(host.storage.entries.get('p.torn.0')).toBe(torn)
  await tap(button('删除这份损坏的内容'))
  await tap(button('不删'))
  expect(host.storage.entries.get('p.torn.0')).toBe(torn)
  await tap(button('删除这份损坏的内容'))
  await tap(button('删除'))
  expect(host.storage.entries.has('p.torn.0')).toBe(false)
  expect(labels()).toEqual(['坏的', '配偶'].sort())
})

test('of what is no profile nothing is got out, and it can be deleted', async () => {
  const storage = phoneOf(SPOUSE)
  storage.set('q.1', 'index.0\nrubbish')
  await openAt(RECOVERY, storage)
  expect(host.page.text()).toContain('放在一边的旧内容')
  await tap(button('看看还能捞出什么'))
  expect(host.page.text()).toContain('里面没有能用的答案')
  await tap(button('删除这份损坏的内容'))
  await tap(button('删除'))
  expect(host.storage.entries.has('q.1')).toBe(false)
})
