import { employerPapers, renewal, type PaperId, type PaperProgress } from '@/engine'

import { saveFailure } from '@/text/profile/saving'
import { NOT_FOR_POINTS } from '@/text/renewal/paper-forms'
import { progressText, rowText, statusWord } from '@/text/renewal/paper-progress'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { stepName } from '@/text/renewal/steps'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS, storedProfile } from './people'

const TODAY = '2026-11-23'
const PAPER: PaperId = 'application-form'
const { inWindow } = RENEWALS
const PAPERS = renewal(inWindow.situation!, TODAY).papers

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const phone = (progress: Record<string, PaperProgress> = {}) => phoneOf({ ...inWindow, progress })
const kept = () => storedProfile(host.storage.entries).progress

/** Whether the box of a paper is ticked; undefined where there is none. */
const ticked = (id: PaperId): unknown =>
  host.page.find({ role: 'checkbox', label: `${PAPER_NAMES[id]}备好了` })[0]?.attrs.ariaChecked
const tick = (id: PaperId) => host.page.tap({ role: 'checkbox', label: `${PAPER_NAMES[id]}备好了` })

test('three states of a paper, each kept after a restart and shown in the list', async () => {
  host = await launch(DIST, { storage: phone(), now: NOW })
  const url = `pages/papers/paper/index?id=${PAPER}`
  const states: PaperProgress[] = ['done', 'not-needed', 'todo']
  for (const status of states) {
    const { word } = statusWord(status)
    await host.open(url)
    await host.page.tap({ role: 'radio', label: new RegExp(`：${word}$`) })
    expect(kept()).toEqual({ [PAPER]: status })
    await host.restart({ url, now: NOW })
    const chosen = host.page.find(({ attrs }) => attrs.ariaRole === 'radio')
    expect(chosen.map(({ attrs }) => attrs.ariaChecked === 'true')).toEqual(
      ['todo', 'done', 'not-needed'].map((one) => one === status),
    )
    await host.open('pages/papers/home/index')
    const { forms } = PAPERS.find(({ id }) => id === PAPER)!
    expect(host.page.texts()).toContain(progressText(PAPERS, kept()))
    expect(host.page.text()).toContain(
      `${PAPER_NAMES[PAPER]}\n${rowText(forms, { status, enough: false })}`,
    )
    expect(ticked(PAPER)).toBe(String(status === 'done'))
  }
})

test('what was handed in is there to read: nothing of it is lacking, or to be ticked', async () => {
  host = await launch(DIST, { storage: phoneOf(RENEWALS.filed), now: NOW })
  await host.open('pages/papers/home/index')
  await host.page.tap('看交上去的清单')
  expect(host.page.text()).toContain(PAPER_NAMES['application-form'])
  expect(host.page.text()).not.toMatch(/差\d+样|还没备|点前面的方框/)
  expect(host.page.find({ role: 'checkbox' })).toEqual([])
  await host.open('pages/papers/paper/index?id=application-form')
  expect(host.page.find({ role: 'radio' })).toEqual([])
  await host.open('pages/renewal/step/index?id=counter')
  expect(host.page.text()).toContain(PAPER_NAMES['application-form'])
  expect(host.page.text()).not.toContain('还没备')
})

test('a number is no paper: it stands apart, and 清单 counts what the employer’s page counts', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.allChanged, progress: {} }),
    now: NOW,
  })
  const { situation } = RENEWALS.allChanged
  const { needed } = employerPapers(renewal(situation, TODAY))
  await host.open('pages/papers/home/index')
  expect(host.page.text()).toContain(`单位人事\n备好0样，差${needed.length}样`)
  expect(host.page.text()).toContain(`另要一个号码\n${PAPER_NAMES['org-code']}`)
})

test('a tick takes itself back: nothing comes up over the next box', async () => {
  host = await launch(DIST, { storage: phone(), now: NOW })
  await host.open('pages/papers/home/index')
  await tick('permit')
  await host.settle()
  expect(kept()).toEqual({ permit: 'done' })
  expect(host.page.shows({ role: 'button', label: /^撤销/ })).toBe(false)
  await tick('permit')
  expect(kept()).toEqual({ permit: 'todo' })
})

test('each paper leads to its steps, and each step to its papers', async () => {
  host = await launch(DIST, { storage: phoneOf(RENEWALS.allChanged), now: NOW })
  const { kind } = RENEWALS.allChanged.situation
  const { papers, steps } = renewal(RENEWALS.allChanged.situation, TODAY)
  for (const paper of papers) {
    const page = await host.open(`pages/papers/paper/index?id=${paper.id}`)
    expect(page.texts()).toEqual(
      expect.arrayContaining(paper.steps.map((id) => stepName(id, kind))),
    )
  }
  for (const step of steps) {
    const page = await host.open(`pages/renewal/step/index?id=${step.id}`)
    expect(page.texts()).toEqual(expect.arrayContaining(step.papers.map((id) => PAPER_NAMES[id])))
  }
})

test('a tick that cannot be saved says so, stays on the screen, and is saved on the second try', async () => {
  host = await launch(DIST, { storage: phone({ permit: 'done' }), now: NOW })
  await host.open('pages/papers/home/index')
  host.storage.faults.push({ kind: 'throw', key: /^p\./ })
  await tick(PAPER)
  const { title } = saveFailure('refused')
  expect(host.page.text()).toContain(title)
  expect(ticked(PAPER)).toBe('true')
  expect(kept()).toEqual({ permit: 'done' })

  host.storage.faults.length = 0
  await host.page.tap('再保存一次')
  expect(host.page.text()).not.toContain(title)
  await host.restart({ url: 'pages/papers/home/index', now: NOW })
  expect(ticked(PAPER)).toBe('true')
  expect(ticked('permit')).toBe('true')
})

test.each(['throw', 'throw-after', 'noop', 'torn', 'wrong', 'kill', 'kill-after'] as const)(
  'a write that fails by "%s" while ticking loses no tick that was there before',
  async (kind) => {
    host = await launch(DIST, {
      storage: phone({ permit: 'done', contract: 'doing' }),
      url: 'pages/papers/home/index',
      now: NOW,
    })
    host.storage.faults.push({ kind, key: /^p\./, nth: 1, keep: 20 })
    await tick(PAPER).catch((error: unknown) => {
      if (!host.dead) throw error
    })
    host.storage.faults.length = 0
    await host.restart({ url: 'pages/papers/home/index', now: NOW })
    expect(ticked('permit')).toBe('true')
    expect(kept()).toMatchObject({ permit: 'done', contract: 'doing' })
    expect(host.page.text()).not.toContain('读不出来')
  },
)

test('without a profile the list is there to read, and nothing can be ticked', async () => {
  host = await launch(DIST, { url: 'pages/papers/home/index', now: NOW })
  expect(host.page.texts()).toContain(PAPER_NAMES[PAPER])
  expect(host.page.find({ role: 'checkbox' })).toEqual([])
  await host.page.tap('建一份，开始填')
  await tick(PAPER)
  expect(kept()).toEqual({ [PAPER]: 'done' })
})

test('step → paper → step … stays within the page stack, and back leads home', async () => {
  host = await launch(DIST, {
    storage: phoneOf(RENEWALS.allChanged),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  await host.page.tap({ role: 'button', label: /^把材料交给单位，/ })
  let deepest = 0
  for (let turn = 0; turn < 12; turn += 1) {
    const { route } = host.page
    expect(route).toBe(turn % 2 === 0 ? 'pages/renewal/step/index' : 'pages/papers/paper/index')
    await host.page.tap(turn % 2 === 0 ? '劳动（聘用）合同' : '把材料交给单位')
    expect(host.page.route).not.toBe(route)
    deepest = Math.max(deepest, host.pages.length)
  }
  expect(deepest).toBe(8)
  for (let turn = 0; turn < 7; turn += 1) await host.back()
  expect(host.pages).toHaveLength(1)
  expect(host.page.route).toBe('pages/renewal/home/index')
})

test('a step says of a proof what the list does: what it is not enough for', async () => {
  const situation = { kind: 'renewal' as const, changes: ['address' as const] }
  host = await launch(DIST, {
    storage: phoneOf({ ...inWindow, situation: { ...inWindow.situation!, ...situation } }),
    url: 'pages/renewal/step/index?id=address',
    now: NOW,
  })
  expect(host.page.text()).toContain('只够签注、更新住址；续积分可能还要登记备案证明')
  expect(host.page.text()).toContain('住所证明，任选一种')
})

test('住所证明 asks how one lives, and shows that one alone', async () => {
  host = await launch(DIST, {
    storage: phoneOf(RENEWALS.allChanged),
    url: 'pages/papers/home/index',
    now: NOW,
  })
  expect(host.page.texts()).not.toContain(PAPER_NAMES['title-deed'])
  await host.page.tap({ role: 'radio', label: /：自己买的$/ })
  expect(storedProfile(host.storage.entries).situation.dwelling).toBe('owned')
  expect(host.page.texts()).toContain(PAPER_NAMES['title-deed'])
  expect(host.page.texts()).not.toContain(PAPER_NAMES['lease-contract'])
  await host.page.tap('住的是：自己买的')
  await host.page.tap({ role: 'radio', label: /：租的$/ })
  expect(host.page.texts()).toContain(PAPER_NAMES['lease-contract'])
  expect(host.page.texts()).not.toContain(PAPER_NAMES['title-deed'])
})

test('a step and the paper it is about are ticked, and taken back, together', async () => {
  host = await launch(DIST, { storage: phone(), now: NOW })
  const list = 'pages/papers/home/index'
  await host.open(list)
  await tick('org-code')
  const step = 'pages/renewal/step/index?id=employer-code'
  await host.open(step)
  await host.page.tap('还没办，去掉这个日子')
  expect(kept()).toEqual({})
  await host.page.tap('今天办好了')
  await host.open(list)
  expect(ticked('org-code')).toBe('true')
  await tick('org-code')
  expect(storedProfile(host.storage.entries).situation.stepsDone).toEqual({})
})

test('要填的表 begins with those of one’s own case, and names five that are for 落户', async () => {
  host = await launch(DIST, { storage: phone(), now: NOW })
  await host.open('pages/papers/paper-forms/index')
  expect(host.page.texts()).toContain(PAPER_NAMES['application-form'])
  expect(host.page.texts()).not.toContain(PAPER_NAMES['exam-form'])
  for (const { name, use } of NOT_FOR_POINTS) expect(host.page.text()).toContain(`${name}\n${use}`)
  await host.page.tap(/^别的情形才用的/)
  expect(host.page.texts()).toContain(PAPER_NAMES['exam-form'])
})
