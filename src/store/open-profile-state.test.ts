import { memoryStorage } from '../../test/store/memory-storage'
import { openStore } from '../../test/store/open-store'
import { person } from '../../test/engine/build'

import type { Saved } from './draft'
import { elsewhereOf, entryOf, failureOf, listed, shown } from './open-profile-state'

test('before the start nothing is known, and nothing is open', () => {
  expect(openStore(memoryStorage()).session.getState()).toStrictEqual({
    status: 'idle',
    profiles: [],
    currentId: null,
    current: null,
    readOnly: false,
    saving: 'idle',
    unsaved: [],
    reason: null,
    problems: [],
    quarantined: 0,
    lastRemoved: null,
    opened: { id: null, turn: 0, bornIn: null },
    elsewhere: null,
    lastAnswer: null,
  })
})

test('an entry of the list says of a profile only what sets it apart', () => {
  const plain = { id: 'test', label: '本人', state: 'ok' }
  expect(entryOf(person())).toStrictEqual(plain)
  expect(entryOf({ ...person(), supposed: true })).toStrictEqual({ ...plain, supposed: true })
  expect(entryOf({ ...person(), trialOf: 'a' })).toStrictEqual({ ...plain, trialOf: 'a' })
})

test.each([
  ['newer', 'newer', true],
  ['damaged', 'damaged', false],
  ['absent', 'damaged', false],
  ['refused', 'damaged', false],
] as const)('one that is %s is listed and shown as %s', (state, status, readOnly) => {
  expect(listed('a', { state })).toStrictEqual({ id: 'a', label: '', state: status })
  expect(shown('a', { state })).toStrictEqual({
    status,
    currentId: 'a',
    current: null,
    readOnly,
    saving: 'idle',
    reason: null,
    problems: [],
    lastAnswer: null,
  })
})

describe('what became of a save', () => {
  test.each<[Saved, object | null]>([
    [{ ok: true }, null],
    [{ ok: false, reason: 'full' }, null],
    [
      { ok: false, reason: 'gone' },
      { code: 'removed', label: '甲' },
    ],
    [
      { ok: false, reason: 'ended' },
      { code: 'ended', label: '甲' },
    ],
    [
      { ok: false, reason: 'clash', members: ['facts.birthday'] },
      { code: 'clash', label: '甲', members: ['facts.birthday'] },
    ],
  ])('%j is told as %j', (outcome, told) => {
    expect(elsewhereOf(outcome, '甲')).toStrictEqual(told)
  })

  test.each<[Saved, string | null]>([
    [{ ok: true }, null],
    [{ ok: false, reason: 'gone' }, null],
    [{ ok: false, reason: 'ended' }, null],
    [{ ok: false, reason: 'clash', members: [] }, null],
    [{ ok: false, reason: 'full' }, 'full'],
  ])('%j is the failure %j of the disk', (outcome, reason) => {
    expect(failureOf(outcome)).toBe(reason)
  })
})
