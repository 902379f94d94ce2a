import { prepare, selfCheck, type Situation } from '@/engine'

import { BESIDE, paragraphs } from '@/text/common/paragraphs'
import {
  CHECK_NAMES,
  CHECK_STANDINGS,
  standingOf,
  summaryText,
  todoText,
  VERDICTS,
} from '@/text/checks/checks'
import { CHECK_TOPICS } from '@/text/checks/topics'
import { CHECK_WORDS, TARGET_NAMES } from '@/text/checks/page'
import { checkText } from '@/text/checks/reasons'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS, storedProfile, type Person } from './people'

const TODAY = '2026-11-23'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** The engine's own checks of what is stored. */
function checks() {
  const profile = storedProfile(host.storage.entries)
  return selfCheck(prepare(profile), profile.situation, TODAY)
}

/** A text as it stands beside an action. */
const beside = (text: string) => paragraphs(text, BESIDE).join('\n')

const unfold = (name: string) =>
  host.page.tap({ role: 'button', label: new RegExp(`^展开：.{0,2}${name}`) })

const people: [string, Person][] = Object.entries(RENEWALS)
test.each(people)('every check of the engine stands on the page: %s', async (_name, person) => {
  host = await launch(DIST, {
    storage: phoneOf(person),
    url: 'pages/renewal/check/index',
    now: NOW,
  })
  const found = checks()
  expect(found).toHaveLength(17)
  expect(host.page.text()).toContain(summaryText(found))
  const stands = found.map(standingOf)
  for (const standing of ['not-yet', 'fine'] as const) {
    if (stands.includes(standing)) await unfold(CHECK_STANDINGS[standing].word)
  }
  if (stands.includes('unknown')) await unfold(CHECK_WORDS.each)
  const texts = host.page.texts()
  for (const check of found) {
    const due = check.verdict === 'fine' ? (todoText(check) ?? '') : ''
    const isQuiet = ['fine', 'due', 'unknown'].includes(standingOf(check))
    const name = (isQuiet ? CHECK_TOPICS : CHECK_NAMES)[check.id]
    expect(texts).toEqual(
      expect.arrayContaining([name, ...paragraphs(checkText(check) + due, BESIDE)]),
    )
  }
})

test('a fact that fails is shown, changed from there, and the verdict is another on return', async () => {
  const situation: Situation = {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-10' },
    changes: ['employer'],
    contract: { from: '2026-09-01', until: '2027-01-10' },
  }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, situation }),
    url: 'pages/renewal/check/index',
    now: NOW,
  })
  const short = checks().find(({ id }) => id === 'R10')!
  expect(short.because.code).toBe('contract-too-short')
  expect(host.page.text()).toContain(beside(checkText(short)))
  const failing = `${VERDICTS[short.verdict].sign} ${VERDICTS[short.verdict].word}`
  expect(host.page.texts()).toContain(failing)

  await unfold(CHECK_NAMES.R10)
  expect(host.page.text()).toContain(todoText(short))
  await host.page.tap('改这条事实')
  expect(host.page.route).toBe('pages/points/question/index')
  await host.page.type('到哪一天为止', '20290831')
  await host.page.tap('继续')
  expect(host.page.route).toBe('pages/renewal/check/index')
  expect(host.pages).toHaveLength(1)
  expect(host.page.text()).not.toContain(beside(checkText(short)))
  expect(host.page.text()).toContain(
    CHECK_WORDS.moved(CHECK_TOPICS.R10, VERDICTS[short.verdict].word, VERDICTS.fine.word),
  )
  await unfold(VERDICTS.fine.word)
  const fits = checks().find(({ id }) => id === 'R10')!
  expect(fits.because.code).toBe('contract-fits')
  expect(host.page.text()).toContain(beside(checkText(fits)))

  await host.restart({ url: 'pages/renewal/check/index', now: NOW })
  expect(host.page.text()).toContain(summaryText(checks()))
})

test('somebody who was not asked about months without a declaration is asked, and told of them', async () => {
  const situation: Situation = {
    ...RENEWALS.inWindow.situation!,
    tax: { zeroReport: false, twoEmployers: false },
  }
  const person = { ...RENEWALS.inWindow, situation }
  host = await launch(DIST, {
    storage: phoneOf(person),
    url: 'pages/renewal/check/index',
    now: NOW,
  })
  expect(checks().find(({ id }) => id === 'R8')!.because.code).toBe('tax-not-asked')
  await host.page.tap(TARGET_NAMES.tax)
  expect(host.page.text()).toContain('有没申报个税的月份吗')
  await host.page.tap('有没报的')
  await host.page.tap('继续')
  const found = checks().find(({ id }) => id === 'R8')!
  expect(found.because.code).toBe('not-declared')
  expect(host.page.text()).toContain(beside(checkText(found)))
  expect(host.page.text()).toContain(
    CHECK_WORDS.moved(CHECK_TOPICS.R8, VERDICTS.unknown.word, VERDICTS[found.verdict].word),
  )
  const { tax } = storedProfile(host.storage.entries).situation
  expect(tax).toEqual({ zeroReport: false, undeclared: true, twoEmployers: false })
})

test('every check leads to a place that opens, and none is a dead end', async () => {
  host = await launch(DIST, { storage: phoneOf(RENEWALS.allChanged), now: NOW })
  const open = checks().filter(({ verdict }) => verdict !== 'fine')
  expect(open.length).toBeGreaterThan(6)
  for (const { id, verdict } of open) {
    await host.open('pages/renewal/check/index')
    if (verdict === 'unknown') await unfold(CHECK_WORDS.each)
    await unfold((verdict === 'unknown' ? CHECK_TOPICS : CHECK_NAMES)[id])
    await host.page.tap({
      role: 'button',
      label: /^(去填|改这条事实|去看清单|去看积分|去看步骤)$/,
    })
    expect(host.page.route).not.toBe('pages/renewal/check/index')
    expect(host.page.text()).not.toContain('没有找到这一页')
  }
})

test('what is open of a question in parts is counted on its button', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }),
    url: 'pages/points/question/index?topic=tax&from=check',
    now: NOW,
  })
  await host.page.tap('有没报的')
  expect(host.page.text()).toContain('先这样，还有2题没答')
})
