import type { Facts, Situation, Span } from '@/engine'
import type { Session } from '@/store'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { memoryStorage } from '../memory-storage'
import { openId, startStore } from '../open-store'

/**
 * Two or three windows at work on the same two profiles, some of which have heard of nothing: what was reported as saved
 * is there at the end, unless it was changed or deleted later by a write that was reported as saved too.
 */

const HISTORIES = sample(3_000, 300)
const STEPS = 14

type Fact = 'founder' | 'intermediary' | 'award' | 'birthday'
const VALUES: { [K in Fact]: readonly Facts[K][] } = {
  founder: [true, false, 'unknown'],
  intermediary: [true, false, undefined],
  award: ['none', 'city-special', undefined],
  birthday: ['1990-01-01', '1985-05-05', 'unknown'],
}
const DAYS = ['2026-11-10', '2026-11-12', undefined] as const

/** What must be there: by the leaf it was written to. */
interface Promised {
  facts: Map<string, unknown>
  endorsedOn: string | undefined
  spans: Map<string, Span>
  papers: Set<string>
  deleted: boolean
}

const spansOf = (session: Session): readonly Span[] => {
  const insurance = session.getState().current?.facts.insurance
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
}

function run(seed: number): string[] {
  const { next: random, pick } = rngOf(seed)
  const kv = memoryStorage()
  const open = () => startStore(memoryStorage(kv.map), random).session
  const first = open()
  const permit = { expiresOn: '2026-12-01' }
  const promised = new Map<string, Promised>()
  for (const label of ['甲', '乙']) {
    first.create(label, { situation: { changes: [], permit } })
    promised.set(openId(first), {
      facts: new Map(),
      endorsedOn: undefined,
      spans: new Map(),
      papers: new Set(),
      deleted: false,
    })
  }
  const windows = [first, open(), open()]
  let months = 0

  function act(session: Session): void {
    const id = openId(session)
    const state = promised.get(id)
    if (state === undefined) return void session.hear()
    const chance = random()
    if (chance < 0.3) {
      const fact = pick(Object.keys(VALUES) as Fact[])
      const value = pick<Facts[Fact]>(VALUES[fact])
      // What a window shows already is no change, and promises nothing.
      const changes = session.getState().current?.facts[fact] !== value
      if (session.answer(id, { [fact]: value }).ok && changes) state.facts.set(fact, value)
    } else if (chance < 0.5) {
      const from = `20${String(10 + Math.floor(months / 12)).padStart(2, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
      months += 2
      const span: Span = { from, to: from, base: 9_000 }
      const next = [...spansOf(session), span]
      if (session.answer(id, { insurance: { spans: next } }).ok) state.spans.set(from, span)
    } else if (chance < 0.58) {
      const span = pick(spansOf(session))
      if (span === undefined) return
      const rest = spansOf(session).filter(({ from }) => from !== span.from)
      if (session.answer(id, { insurance: { spans: rest } }).ok) state.spans.delete(span.from)
    } else if (chance < 0.7) {
      const endorsedOn = pick(DAYS)
      const change: Partial<Situation> = {
        permit: { ...permit, ...session.getState().current?.situation.permit, endorsedOn },
      }
      const changes = session.getState().current?.situation.permit?.endorsedOn !== endorsedOn
      if (session.updateSituation(id, change).ok && changes) state.endorsedOn = endorsedOn
    } else if (chance < 0.78) {
      const paper = pick(['permit', 'contract', 'application'])
      const change = session.updateProfile(id, (old) => ({
        ...old,
        progress: { ...old.progress, [paper]: 'done' },
      }))
      if (change.ok) state.papers.add(paper)
    } else if (chance < 0.83) session.hear()
    else if (chance < 0.88) {
      session.list()
      session.choose(pick([...promised.keys()]))
    } else if (chance < 0.92) {
      if (session.remove(id).ok) state.deleted = true
    } else if (chance < 0.96) {
      const last = session.getState().lastRemoved
      if (session.undoRemove().ok && last !== null) promised.get(last.id)!.deleted = false
    } else windows[windows.indexOf(session)] = open()
  }

  for (let step = 0; step < STEPS; step += 1) act(pick(windows))

  const after = open()
  after.list()
  const listed = after.getState().profiles.map(({ id }) => id)
  return [...promised].flatMap(([id, state]) => {
    if (state.deleted) return listed.includes(id) ? [`${id} came back`] : []
    const found = after.read(id)
    if (found === null) return [`${id} is lost`]
    const { facts, situation, progress } = found
    const spans =
      typeof facts.insurance === 'object' && 'spans' in facts.insurance ? facts.insurance.spans : []
    const have = spans.map(({ from }) => from).sort()
    return [
      ...[...state.facts].flatMap(([fact, value]) =>
        facts[fact as Fact] === value ? [] : [`${id} ${fact}: ${String(value)}`],
      ),
      ...(situation.permit?.endorsedOn === state.endorsedOn ? [] : [`${id} endorsedOn`]),
      ...(have.join() === [...state.spans.keys()].sort().join()
        ? []
        : [`${id} spans ${have.join()}`]),
      ...[...state.papers].filter((paper) => !(paper in progress)),
    ]
  })
}

test(`${HISTORIES} histories of windows that have not heard of each other lose nothing`, () => {
  const bad = Array.from({ length: HISTORIES }, (_, seed) => ({ seed, lost: run(seed) })).filter(
    ({ lost }) => lost.length > 0,
  )
  expect(bad.slice(0, 5)).toEqual([])
})
