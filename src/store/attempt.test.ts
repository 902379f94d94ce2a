import { attempt, attemptTwice } from './attempt'

test('gives the value', () => {
  expect(attempt(() => 3)).toEqual({ ok: true, value: 3 })
})

test.each([
  [new Error('setStorageSync:fail exceed storage max size 10Mb'), 'full'],
  [{ errMsg: 'setStorage:fail entry size limit reached' }, 'full'],
  [Object.assign(new Error('x'), { name: 'QuotaExceededError' }), 'full'],
  [new Error('setStorageSync:fail AppServiceSDKKnownError'), 'refused'],
  [{ code: 3 }, 'refused'],
  ['broken', 'refused'],
  [undefined, 'refused'],
])('%p is %s', (error, reason) => {
  const call = () => {
    throw error as Error
  }
  expect(attempt(call)).toEqual({ ok: false, reason })
})

test('a second try follows a throw, and no third', () => {
  let calls = 0
  const failsUntil = (good: number) => () => {
    calls += 1
    if (calls < good) throw new Error('no')
    return calls
  }
  expect(attemptTwice(failsUntil(1))).toEqual({ ok: true, value: 1 })
  calls = 0
  expect(attemptTwice(failsUntil(2))).toEqual({ ok: true, value: 2 })
  calls = 0
  expect(attemptTwice(failsUntil(3))).toEqual({ ok: false, reason: 'refused' })
})
