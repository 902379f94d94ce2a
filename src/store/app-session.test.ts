import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'
import * as platform from '@/platform'
import { session } from './index'

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
