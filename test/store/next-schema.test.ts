import { readFileSync } from 'node:fs'
import path from 'node:path'

import { PROFILE_SCHEMA } from '@/engine'
import { seal } from '@/store/envelope'
import { type Body, migrate, MIGRATIONS, type Step } from '@/store/migrations'

import { memoryStorage } from './memory-storage'
import { openId, startStore } from './open-store'

/** A rehearsal of the next schema, as it may come: a fact gets another shape, and a member another name. */

const NEXT = PROFILE_SCHEMA + 1
const golden = (name: string) =>
  JSON.parse(readFileSync(path.join(__dirname, `golden/profile-${name}.json`), 'utf8')) as Body
const LATER = golden(`v${NEXT}-rehearsal`)

const STEP: Step = {
  from: PROFILE_SCHEMA,
  up({ facts, progress, ...rest }) {
    const { education, singleCertificate, ...others } = facts as Record<string, unknown>
    const both =
      education === undefined ? {} : { education: { level: education, single: singleCertificate } }
    return { ...rest, facts: { ...others, ...both }, papers: progress }
  },
}
const STEPS = [...MIGRATIONS, STEP]

describe('the app of the next schema', () => {
  test.each(Array.from({ length: PROFILE_SCHEMA }, (_, i) => i + 1))(
    'reads schema %i',
    (schema) => {
      const old = golden(`v${schema}`)
      const before = JSON.stringify(old)
      const { facts, progress, ...rest } = old
      const { education, singleCertificate, ...others } = facts as Record<string, unknown>
      expect(migrate(old, STEPS, NEXT)).toEqual({
        state: 'ok',
        body: {
          ...rest,
          schema: NEXT,
          facts: { ...others, education: { level: education, single: singleCertificate } },
          papers: progress,
        },
      })
      // What is stored stays until the next answer writes it.
      expect(JSON.stringify(old)).toBe(before)
    },
  )

  test('reads its own as it is', () => {
    expect(migrate(LATER, STEPS, NEXT)).toEqual({ state: 'ok', body: LATER })
  })

  test('takes for damaged what a step cannot read', () => {
    const broken = { schema: PROFILE_SCHEMA, facts: null }
    expect(migrate(broken, STEPS, NEXT)).toEqual({ state: 'damaged' })
  })
})

describe('a profile of the next schema', () => {
  function met() {
    const kv = memoryStorage()
    startStore(kv).session.create('甲')
    kv.map.set('p.golden-3.0', seal(LATER, 8)).set('p.golden-3.1', seal(LATER, 9))
    const texts = () => [kv.map.get('p.golden-3.0'), kv.map.get('p.golden-3.1')]
    return { kv, texts, before: texts(), session: startStore(kv).session }
  }

  test('this app reads, writes and removes nothing of it: every text stays as it is', () => {
    const { kv, texts, before, session } = met()
    session.list()
    session.choose('golden-3')
    expect(session.getState()).toMatchObject({ status: 'newer', readOnly: true, current: null })
    const newer = { ok: false, reason: 'newer' }
    expect(session.answer('golden-3', { founder: true })).toEqual(newer)
    expect(session.updateSituation('golden-3', { kind: 'first' })).toEqual(newer)
    expect(session.rename('golden-3', '改').ok).toBe(false)
    expect(session.suppose('golden-3', true).ok).toBe(false)
    expect(session.duplicate('golden-3', '副本').ok).toBe(false)
    expect(session.beginTrial('试算').ok).toBe(false)
    expect(session.remove('golden-3')).toEqual(newer)
    expect(session.undoRemove().ok).toBe(false)
    session.retry()
    session.refresh()
    startStore(kv)
    expect(texts()).toEqual(before)
  })

  test('the others go on as ever beside it', () => {
    const { kv, texts, before, session } = met()
    const [first] = session.getState().profiles
    session.choose(first?.id ?? '')
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    expect(session.remove(openId(session))).toEqual({ ok: true })
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(startStore(kv).session.read(first?.id ?? '')?.facts).toEqual({ founder: true })
    expect(texts()).toEqual(before)
  })
})

test('every schema has a golden file, and a step to the next', () => {
  for (let schema = 1; schema <= PROFILE_SCHEMA; schema += 1)
    expect(golden(`v${schema}`).schema).toBe(schema)
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: PROFILE_SCHEMA - 1 }, (_, i) => i + 1),
  )
})
