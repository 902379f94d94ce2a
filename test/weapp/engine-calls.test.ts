import './counted/constants'
import type { ComponentType } from 'react'
import { session } from '@/store'
import { sample, someOf } from '../sample'
import { ADDRESSES, isPaper } from './addresses'
import { type Call, takeCalls } from './counted/engine'
import { Stage } from './counted/stage'
import { platform } from './counted/taro'
import { NOW, OUTLOOKS, phoneOf, type Person, RENEWALS } from './people'

jest.mock('@/engine', () => mockRecorded('@/engine'))
// Within the engine too, whoever asks.
jest.mock('@/engine/renewal/renewal', () => mockRecorded('@/engine/renewal/renewal'))
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

/** What is not to be worked out twice for the same facts. */
const ONCE = [
  'attention',
  'eligibility',
  'explain',
  'forecast',
  'paperInCases',
  'permitApplication',
  'planStanding',
  'pointsReady',
  'range',
  'recordYears',
  'selfCheck',
  'windowOutlook',
  'windows',
]

/** Copies the profile, and opens the copy: two profiles. */
const BEGINS = 'pages/outlook/trial/index'
/** No action at all, which is no way: it comes to the same as time alone. */
const NO_WAY = 'pages/outlook/way/index'

/** What was worked out more than once. */
function twice(calls: readonly Call[], address: string): string[] {
  const asked = (name: string) => calls.filter((call) => call.name === name)
  const renewals = new Set(asked('renewal').map(({ result }) => result)).size
  const indexes = new Map<string, Set<unknown>>()
  for (const { given, result } of asked('piecesOf')) {
    const record = JSON.stringify(given)
    indexes.set(record, (indexes.get(record) ?? new Set()).add(result))
  }
  const most = address === BEGINS ? 2 : 1
  return [
    ...(renewals > 1 ? [`${renewals} renewals`] : []),
    ...Array.from(indexes.values()).flatMap(({ size }) =>
      size > most ? [`${size} indexes of one record`] : [],
    ),
    ...ONCE.filter((name) => {
      const given = asked(name).map((call) => JSON.stringify(call.given))
      return address !== NO_WAY && new Set(given).size < given.length
    }),
  ]
}

/** Forty pages of papers are made alike. */
const SAMPLE = ['application-form', 'contract', 'lease-proof', 'leaving-form', 'review-form']
const TAPPED = ADDRESSES.filter(
  (address) => !isPaper(address) || SAMPLE.some((id) => address.endsWith(`=${id}`)),
)

const PEOPLE: [string, Person, number][] = [
  ['with everything answered and all changed', RENEWALS.allChanged, 0],
  ['short of the threshold', OUTLOOKS.at95, 6],
]

test.each(PEOPLE)(
  'a tap and a page that opens work nothing out twice, %s',
  async (_name, person, from) => {
    const stage = new Stage((ms) => jest.advanceTimersByTimeAsync(ms))
    session.start()
    const found: string[] = []
    let taps = 0
    for (const address of someOf(TAPPED, 13, from)) {
      const { default: Page } = jest.requireActual<{ default: ComponentType }>(
        `../../src/${address.split('?')[0]!}`,
      )
      const open = async () => {
        platform.storage = phoneOf(person)
        session.refresh()
        takeCalls()
        await stage.open(Page, address)
        return takeCalls()
      }
      const opened = twice(await open(), address)
      if (opened.length > 0) found.push(`${address}: ${opened.join()}`)
      for (let at = 0; at < stage.doables().length; at += 1) {
        if (at > 0) await open()
        const doable = stage.doables()[at]
        if (doable === undefined) continue
        await stage.act(doable)
        taps += 1
        const done = twice(takeCalls(), address)
        if (done.length > 0) found.push(`${address} ${doable.name}: ${done.join()}`)
      }
    }
    stage.close()
    expect(taps).toBeGreaterThan(sample(400, 50))
    expect(found).toEqual([])
  },
)
