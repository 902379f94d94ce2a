import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Facts, Profile, Situation } from '@/engine'
import type { Session } from '@/store'
import { seal } from '@/store/envelope'

import { rngOf } from '../random'
import { openId, startStore } from '../store/open-store'
import { type Disk, emptyDisk, struckStorage, type StruckStorage } from './struck-storage'
import type { Witness } from './witness'

/** What a history plays on: the storage that will be struck, and the witness. */
interface Stage {
  kv: StruckStorage
  witness: Witness
  /** a window that has just started */
  start: () => Session
}

export interface History {
  name: string
  /** what is stored before, and raw texts that may not vanish */
  before: () => { disk: Disk; raws: string[] }
  play: (stage: Stage) => void
}

/** Two people's profiles, some answers in each; the second is open. */
function stocked(): Disk {
  const disk = emptyDisk()
  const { session } = startStore(struckStorage(disk), rngOf(7).next)
  for (const label of ['甲', '乙']) {
    session.create(label, { facts: { education: 'bachelor' } })
    session.answer(openId(session), { founder: true })
    session.answer(openId(session), { award: 'none' })
  }
  return disk
}

const golden = JSON.parse(
  readFileSync(path.join(__dirname, '../store/golden/profile-v1.json'), 'utf8'),
) as Profile & { id: string }

const stock = () => ({ disk: stocked(), raws: [] })

/** The same with a trial begun. */
function withTrial() {
  const disk = stocked()
  startStore(struckStorage(disk), rngOf(8).next).session.beginTrial('试算')
  return { disk, raws: [] }
}

const FORMS: ((session: Session) => ReturnType<Session['answer']>)[] = [
  ...(
    [
      { birthday: '1990-05-04' },
      { insurance: { spans: [{ from: '2020-01', to: '2020-03', base: 9000 }] } },
      { qualifications: [{ level: 'skill-2', gainedInShanghai: true }] },
      { shanghaiSpouse: 'unknown' },
      { education: undefined },
    ] as Partial<Facts>[]
  ).map((facts) => (session: Session) => session.answer(openId(session), facts)),
  ...(
    [
      { kind: 'renewal', permit: { expiresOn: '2026-12-31' } },
      { plan: { actions: [{ id: 'master', months: 30, effort: 4 }], begun: '2026-11-22' } },
    ] as Partial<Situation>[]
  ).map((situation) => (session: Session) => session.updateSituation(openId(session), situation)),
  (session) =>
    session.updateProfile(openId(session), (old) => ({ ...old, progress: { diploma: 'done' } })),
  (session) => session.suppose(openId(session), true),
]

const other = (session: Session): string =>
  session.getState().profiles.find(({ id }) => id !== openId(session))?.id ?? ''

/** Removes a profile and writes that down. */
function remove({ witness }: Stage, session: Session, id: string) {
  const done = session.remove(id)
  // Nothing was done about what there is not.
  if (done.ok || done.reason !== 'no-profile') witness.deleted(id, done)
}

function undo({ witness }: Stage, session: Session) {
  const id = session.getState().lastRemoved?.id
  if (id !== undefined) witness.deleted(id, session.undoRemove(), true)
}

function answer({ witness }: Stage, session: Session, facts: Partial<Facts>) {
  witness.act(session, () => session.answer(openId(session), facts))
}

export const HISTORIES: readonly History[] = [
  {
    name: 'create',
    before: () => ({ disk: emptyDisk(), raws: [] }),
    play({ witness, start }) {
      const session = start()
      witness.act(session, () => session.createFirst('甲', { facts: { founder: true } }, 1))
      witness.act(session, () => session.create('乙', { facts: { award: 'none' } }))
      witness.act(start(), () => undefined)
    },
  },
  {
    name: 'edit by every form',
    before: stock,
    play({ witness, start }) {
      const session = start()
      for (const form of FORMS) witness.act(session, () => form(session))
      witness.act(session, () => session.undoAnswer())
    },
  },
  {
    name: 'rename',
    before: stock,
    play({ witness, start }) {
      const session = start()
      const open = openId(session)
      witness.expect(open, '.label', '丙', session.rename(open, '丙').ok)
      session.list()
      const id = other(session)
      witness.expect(id, '.label', '丁', session.rename(id, '丁').ok)
      witness.act(start(), () => undefined)
    },
  },
  {
    name: 'delete',
    before: stock,
    play(stage) {
      const session = stage.start()
      remove(stage, session, other(session))
      const next = stage.start()
      answer(stage, next, { intermediary: false })
      remove(stage, next, openId(next))
      stage.start()
    },
  },
  {
    name: 'undo',
    before: stock,
    play(stage) {
      const session = stage.start()
      remove(stage, session, other(session))
      undo(stage, session)
      const next = stage.start()
      remove(stage, next, openId(next))
      undo(stage, next)
      answer(stage, next, { intermediary: false })
      stage.start()
    },
  },
  {
    name: 'begin a trial',
    before: stock,
    play(stage) {
      const session = stage.start()
      stage.witness.act(session, () => session.beginTrial('试算'))
      answer(stage, session, { intermediary: false })
      answer(stage, stage.start(), { intermediary: true })
    },
  },
  {
    name: 'keep a trial',
    before: withTrial,
    play(stage) {
      const session = stage.start()
      const id = openId(session)
      const done = session.keepTrial('留下')
      for (const [name, value] of [
        ['.label', '留下'],
        ['.supposed', true],
        ['.trialOf', undefined],
      ] as const)
        stage.witness.expect(id, name, value as string | undefined, done.ok)
      answer(stage, session, { intermediary: false })
      stage.start()
    },
  },
  {
    name: 'drop a trial',
    before: withTrial,
    play(stage) {
      const session = stage.start()
      const id = openId(session)
      const done = session.dropTrial()
      if (done.ok || done.reason !== 'no-trial') stage.witness.deleted(id, done)
      answer(stage, session, { intermediary: false })
      undo(stage, session)
      stage.start()
    },
  },
  {
    name: 'migrate',
    before() {
      const disk = stocked()
      disk.map.set(`p.${golden.id}.0`, seal(golden, 4)).set(`p.${golden.id}.1`, seal(golden, 3))
      return { disk, raws: [] }
    },
    play(stage) {
      const session = stage.start()
      stage.witness.act(session, () => session.choose(golden.id))
      answer(stage, session, { founder: true })
      stage.witness.act(session, () =>
        session.updateProfile(openId(session), (old) => ({ ...old, label: '改' })),
      )
      answer(stage, stage.start(), { intermediary: true })
    },
  },
  {
    name: 'restore',
    before: stock,
    play({ witness, start }) {
      const session = start()
      const { facts, situation, progress } = golden
      const content = { facts, situation: { ...situation, kind: undefined }, progress }
      witness.act(session, () => session.create('恢复', content))
      const before = new Set(session.getState().profiles.map(({ id }) => id))
      const done = session.add('也恢复', content)
      const made = session.getState().profiles.find(({ id }) => !before.has(id))
      if (done.ok && made) witness.expect(made.id, '.label', '也恢复', true)
      session.duplicate(openId(session), '副本')
      start()
    },
  },
  {
    name: 'quarantine',
    before() {
      const disk = stocked()
      const [newest = ''] = [...disk.map.keys()].filter((key) => key.startsWith('p.')).slice(-2)
      const raw = `rubbish ${disk.map.get(newest) ?? ''}`
      disk.map.set(newest, raw)
      const odd = seal({ ...golden, facts: { education: 'phd', founder: true } }, 9)
      disk.map.set(`p.${golden.id}.0`, odd)
      return { disk, raws: [raw, odd] }
    },
    play(stage) {
      const session = stage.start()
      answer(stage, session, { intermediary: false })
      session.list()
      stage.witness.act(session, () => session.choose(golden.id))
      answer(stage, session, { award: 'none' })
      session.setAside()
      answer(stage, stage.start(), { intermediary: true })
    },
  },
  {
    name: 'two windows',
    before: stock,
    play(stage) {
      const [one, two] = [stage.start(), stage.start()]
      answer(stage, one, { intermediary: false })
      answer(stage, two, { birthday: '1990-05-04' })
      two.hear()
      answer(stage, one, { shanghaiSpouse: 'unknown' })
      const id = openId(one)
      remove(stage, one, id)
      if (openId(two) === id) stage.witness.act(two, () => two.answer(id, { freshGraduate: true }))
      stage.start()
    },
  },
]
