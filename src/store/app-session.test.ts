import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'
import * as platform from '@/platform'
import { deviceNotes, pageState, session } from './app-session'

jest.mock('@/platform', () => ({ storage: mockStorage() }))

function mockStorage(): MemoryStorage {
  return memoryStorage()
}

test('the session of the app stands on the storage of the platform', () => {
  expect(session.getState().status).toBe('idle')
  session.start()
  expect(session.getState().status).toBe('empty')
  session.create('甲')
  expect(platform.storage.keys()).toContain('index.0')
})

test('the marks of the app stand on the same storage, and are not read by the session', () => {
  const read = jest.spyOn(platform.storage, 'get')
  session.refresh()
  expect(read.mock.calls.flat().filter((key) => key.startsWith('marks'))).toEqual([])
  expect(deviceNotes.tick('eat', 'diploma', true)).toEqual({ ok: true })
  expect(platform.storage.keys()).toContain('marks.0')
})

test('what a page has kept for a profile goes when the profile is deleted, and not before', () => {
  session.create('乙')
  const id = session.getState().currentId!
  const state = { first: '201803', open: null, picked: [], yuan: undefined }
  pageState.setYears(id, state)
  session.rename(id, '丙')
  expect(pageState.yearsOf(id)).toBe(state)
  session.remove(id)
  session.undoRemove()
  expect(session.getState().currentId).toBe(id)
  expect(pageState.yearsOf(id)).toBeUndefined()
})
