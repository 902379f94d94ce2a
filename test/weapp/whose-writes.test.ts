import { UNDO } from '@/text/common/parts'
import { pageName } from '../page-names'
import { someOf } from '../sample'
import { type Host, launch, readPackage } from '../weapp-host'
import { DIST } from './paths'
import { NOW } from './people'
import { discover, type Found, type Kind } from './whose/discover'
import { BACKUP_LABEL, perform, reach, type Edit } from './whose/edits'
import { EVENTS, type Event } from './whose/events'
import { LABELS, phoneWith } from './whose/phone'
import { bodyOf, currentOf, differing, unlawful } from './whose/records'
import { afresh, shownOn, whoseOn } from './whose/screen'
import { leave, otherWindow, WAYS, type Way } from './whose/ways'

/**
 * Whatever is edited, however the page is left, and whatever happens to profiles then: each record but the one that was
 * edited stays as it is, byte for byte, and what is in use, what the screen says and what is stored are the same.
 */

/** What every page of the app does with what is stored, on a phone on which nothing is damaged. */
const PAGES: Record<string, Kind> = {
  points: 'edits',
  insurance: 'edits',
  renewal: 'edits',
  papers: 'edits',
  profiles: 'lists',
  step: 'edits',
  date: 'shows',
  dates: 'edits',
  past: 'edits',
  paper: 'edits',
  paperForms: 'shows',
  check: 'shows',
  remind: 'lists',
  hr: 'lists',
  indicator: 'shows',
  span: 'edits',
  paste: 'edits',
  counts: 'edits',
  years: 'edits',
  period: 'edits',
  permit: 'edits',
  flow: 'shows',
  glossary: 'shows',
  profile: 'edits',
  sources: 'shows',
  sourceList: 'shows',
  about: 'shows',
  recovery: 'shows',
  restore: 'lists',
  day: 'shows',
  question: 'edits',
  answers: 'shows',
  months: 'shows',
  month: 'edits',
  forecast: 'shows',
  ways: 'shows',
  way: 'edits',
  actions: 'edits',
  trial: 'lists',
  compare: 'shows',
  card: 'shows',
}

let host: Host
let found: Found

beforeAll(async () => {
  found = await discover()
  host = await launch(DIST, { storage: new Map(), now: NOW })
})
afterAll(() => host.dispose())

test('every page of the package is known to edit, to list, or only to show', () => {
  const seen = Array.from(found.kinds, ([page, kind]) => [pageName(page), kind])
  expect(Object.fromEntries(seen)).toEqual(PAGES)
  expect(readPackage(DIST).pages.map(pageName).sort()).toEqual(Object.keys(PAGES).sort())
})

const labelOf = (entries: ReadonlyMap<string, unknown>, id = ''): string | undefined =>
  (bodyOf(entries, `p.${id}`) as { label?: string } | undefined)?.label

/** One cell of the table; gives what was wrong. */
async function cell(edit: Edit, way: Way, event: Event): Promise<string[]> {
  const { storage, ids } = phoneWith(event.inTrial, edit)
  const { entries } = host.storage
  entries.clear()
  for (const [key, text] of storage) entries.set(key, text)
  const edited = ids[event.inTrial ? LABELS.trial : LABELS.me]!
  await host.restart({ url: 'pages/insurance/home/index' })
  await reach(host, edit, 'navigateTo')
  await perform(host.page, edit.act)
  await leave(host, way)
  if (way === 'window') event.elsewhere(otherWindow(host), ids)
  else await event.here(host, ids)

  // On with the app: back over whatever still lies there, to the first page, and to the same address once more.
  while (host.pages.length > 1) await host.back()
  // WeChat tells no window of another; the app hears of it when it is opened again.
  if (way === 'window') await host.restart({ url: 'pages/points/home/index' })
  await host.open('pages/points/home/index', 'switchTab')
  const first = whoseOn(host.page)
  const current = currentOf(entries)
  const due = event.current === 'restored' ? current : ids[LABELS[event.current]]
  await reach(host, { address: edit.address }, 'navigateTo', due)
  const again = { shown: shownOn(host.page), whose: whoseOn(host.page) }

  const faults = unlawful(storage, entries, {
    edited,
    members: [...edit.members, ...(event.members ?? [])],
    gone: event.gone?.map((one) => ids[LABELS[one]]!),
  })
  if (isLost(edit, way, storage, entries, edited)) faults.push('the edit is lost')

  // What is stored as in use, what the screen says, and what a killed app opens with.
  const name = event.current === 'restored' ? BACKUP_LABEL : labelOf(entries, due)
  const anew = await afresh(host, edit.address.replace('{open}', due ?? ''))
  const says = (what: string, is: unknown, should: unknown) => {
    if (is !== should) faults.push(`${what}: ${String(is)}\nand not: ${String(should)}`)
  }
  // Where the one in use was deleted the index names none, and the first of one's own is opened.
  says('in use as stored', current ?? due, due)
  says('its name', labelOf(entries, due), name)
  says('the first page is about', first, name)
  says('started anew it is about', anew.whose ?? name, name)
  says('the page is about', again.whose, anew.whose)
  // 按年填 is left in the middle and found so, and what was just done can be taken back, as long as the app is open.
  const isLeft = pageName(edit.address) === 'years' && way !== 'kill' && way !== 'window'
  if (!isLeft && !again.shown.includes(UNDO)) says('the page shows', again.shown, anew.shown)
  for (const { message } of host.errors.splice(0)) faults.push(message)
  return faults
}

/** Whether what was typed or tapped has not come to the profile, though it had the time to. */
function isLost(
  { act, members }: Edit,
  way: Way,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  id: string,
): boolean {
  const body = bodyOf(after, `p.${id}`)
  // A killed app saves nothing that is still being typed, and a trial that has ended takes none of it.
  const isStored = act.kind === 'tap' || !['kill', 'window'].includes(way)
  if (members.length === 0 || body === undefined || !isStored) return false
  return !differing(bodyOf(before, `p.${id}`), body).some((one) => members.includes(one))
}

const inWords = ({ address, act }: Edit): string =>
  `${pageName(address)} ${act.kind === 'type' ? `${act.label}=${act.text}` : String(act.label)}`

async function run(cells: readonly [Edit, Way, Event][]): Promise<string[]> {
  const faults: string[] = []
  for (const [edit, way, event] of cells) {
    const where = `${inWords(edit)}, ${way}, ${event.name}`
    faults.push(...(await cell(edit, way, event)).map((fault) => `${where}: ${fault}`))
  }
  return faults
}

test('every edit × a way to leave × an event: nothing but the edit is changed', async () => {
  // Any 54 edits that follow each other meet each way with each event once; a sort of edit meets all of them over its pages.
  const cells = found.edits.map((edit, at): [Edit, Way, Event] => {
    const events = EVENTS.filter(({ inTrial }) => inTrial || !edit.onlyInTrial)
    return [
      edit,
      WAYS[at % WAYS.length]!,
      events[(at + Math.floor(at / WAYS.length)) % events.length]!,
    ]
  })
  const pairs = new Set(cells.map(([, way, event]) => `${way} ${event.name}`))
  expect(pairs.size).toBe(WAYS.length * EVENTS.length)
  expect(cells.length).toBeGreaterThan(100)
  // A step that shares nothing with the number of ways or of events, so that all of them are among the few.
  expect(await run(someOf(cells, 31))).toEqual([])
})

test('a base typed into a span, and a span that is begun: every way × every event of a trial', async () => {
  const typed = found.edits.filter(
    ({ address, act, members }) =>
      act.kind === 'type' && members.length > 0 && /span\/index\?from=(2022-03|new)/.test(address),
  )
  const drafts = [typed[0]!, typed[typed.length - 1]!]
  expect(new Set(drafts).size).toBe(2)
  const ends = EVENTS.filter(({ inTrial }) => inTrial).slice(0, 3)
  const cells = WAYS.flatMap((way, at) =>
    ends.map((event, place): [Edit, Way, Event] => [drafts[(at + place) % 2]!, way, event]),
  )
  expect(await run(someOf(cells, 11))).toEqual([])
})
