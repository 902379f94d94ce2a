import './counted/constants'
import type { ComponentType } from 'react'
import { PATHS } from '@/pages/paths'
import { session } from '@/store'
import { takeCalls } from './counted/engine'
import { Stage } from './counted/stage'
import { platform } from './counted/taro'
import { EVERYTHING, NOW, phoneOf, RENEWALS, SPOUSE_132 } from './people'

jest.mock('@/engine', () => mockRecorded('@/engine'))
jest.mock('@/engine/record/pieces', () => mockRecorded('@/engine/record/pieces'))
jest.mock('@tarojs/taro', () => mockModule('./counted/taro'))
jest.mock('@tarojs/components', () => mockModule('./counted/components'))

function mockModule(path: string): object {
  return { __esModule: true, ...jest.requireActual<object>(path) }
}

function mockRecorded(path: string): object {
  const { recorded } = jest.requireActual<typeof import('./counted/engine')>('./counted/engine')
  return recorded(jest.requireActual<object>(path))
}

jest.useFakeTimers({ now: NOW })

const twenty = Array.from({ length: 20 }, (_, at) => ({ ...SPOUSE_132, label: `第${at}份` }))

test.each<[string, () => Map<string, string>, number]>([
  ['nothing saved', () => new Map<string, string>(), 0],
  ['everything answered', () => phoneOf({ label: '我', facts: EVERYTHING }), 1],
  ['20 profiles', () => phoneOf(...twenty), 1],
  ['a renewal with all changes', () => phoneOf(RENEWALS.allChanged), 1],
])('the first page reads and works out the profile that it shows alone: %s', async (...given) => {
  const [, phone, profiles] = given
  const stage = new Stage((ms) => jest.advanceTimersByTimeAsync(ms))
  const { default: Page } = jest.requireActual<{ default: ComponentType }>(
    `../../src/${PATHS.points}`,
  )
  platform.storage = phone()
  takeCalls()
  session.refresh()
  await stage.open(Page, PATHS.points)
  const calls = takeCalls()
  const asked = (name: string) => calls.filter((call) => call.name === name)
  stage.close()
  expect(asked('parse')).toHaveLength(profiles)
  expect(new Set(asked('renewal').map(({ result }) => result)).size).toBe(profiles)
  expect(new Set(asked('piecesOf').map(({ result }) => result)).size).toBe(profiles)
  // By either reading of a clause.
  expect(asked('explain')).toHaveLength(2 * profiles)
  // And for the school's day, where there is one.
  const days = new Set(asked('range').map(({ given }) => given[1]))
  expect(asked('range')).toHaveLength(2 * profiles * days.size)
  expect(days.size).toBeLessThanOrEqual(2)
})
