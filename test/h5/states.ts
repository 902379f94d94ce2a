import { ACTION_IDS, type Facts } from '@/engine'

import { PATHS } from '@/pages/paths'
import { open, seal } from '@/store/envelope'
import { type Person, phoneOf, AT_95, LONG_LEDGER, OUTLOOKS, RENEWALS } from '../weapp/people'
import { PEOPLE } from './people'
import type { Phone } from './phone'

/** A state that a page may be in beside the usual ones, with the pages that it touches. */
export interface State {
  storage: () => Map<string, string>
  pages: readonly string[]
  /** another day than that of the tests */
  now?: number
  /** what happens after the app has started */
  happens?: (phone: Phone) => Promise<void>
}

const TABS = [PATHS.points, PATHS.insurance, PATHS.renewal, PATHS.papers, PATHS.profiles]
const AHEAD = [PATHS.forecast, PATHS.ways, PATHS.compare]
const question = (topic: string) => `${PATHS.question}?topic=${topic}`

/** The same texts with something done to those of profiles. */
const stored = (storage: Map<string, string>, change: (text: string) => string) =>
  new Map(Array.from(storage, ([key, text]) => [key, key.startsWith('p.') ? change(text) : text]))

/** As a later version of the app would have written them. */
const ofLater = (text: string): string => {
  const found = open(text)
  return found.state === 'ok' ? seal({ ...(found.body as object), schema: 99 }, found.seq) : text
}

const refuseWrites = (phone: Phone) =>
  phone.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })

/** What cannot be done by anybody in ten years. */
const NO_ACTIONS = Object.fromEntries(
  ACTION_IDS.map((id) => [id, { months: 12, effort: 3, on: false }]),
)

/** As many characters as a label may have, none of them narrow. */
const LONGEST = '一二三四五六七八九十一二三四五六七八九十'

const ONLY_BIRTHDAY: Facts = { birthday: '1990-05-01' }
const me = (facts: Facts, more: Partial<Person> = {}): Person => ({ label: '我', facts, ...more })

/** By what one would call them. */
export const STATES = {
  firstRun: { storage: PEOPLE.nobody, pages: [...TABS, ...AHEAD] },
  empty: { storage: () => phoneOf(me({})), pages: [...TABS, PATHS.answers, ...AHEAD] },
  readOnly: {
    storage: () => stored(phoneOf(AT_95), ofLater),
    pages: [...TABS, PATHS.recovery, question('education')],
  },
  setAside: {
    storage: () => stored(PEOPLE.example(), (text) => text.slice(0, text.length / 2)),
    pages: [...TABS, PATHS.recovery],
  },
  unsaved: {
    storage: () => phoneOf(me(ONLY_BIRTHDAY)),
    pages: [question('education'), PATHS.points, PATHS.profiles],
    async happens(phone) {
      await phone.go(question('education'))
      await refuseWrites(phone)
      await phone.tap('博士研究生')
    },
  },
  notCovered: {
    storage: () => phoneOf({ ...AT_95, situation: RENEWALS.filed.situation! }),
    now: Date.UTC(2030, 4, 6, 2),
    pages: [...TABS, PATHS.answers, ...AHEAD, PATHS.check],
  },
  begun: { storage: PEOPLE.inWindow, pages: [PATHS.renewal, PATHS.past] },
  noPermit: { storage: PEOPLE.unpermitted, pages: [...TABS, PATHS.permit, PATHS.check] },
  noInsurance: {
    storage: () => phoneOf(OUTLOOKS.neverInsured),
    pages: [PATHS.points, PATHS.insurance, PATHS.months, PATHS.years, ...AHEAD],
  },
  neverReaches: {
    storage: () =>
      phoneOf({
        label: '到不了',
        facts: {
          birthday: '1968-02-28',
          education: 'none',
          qualifications: [],
          insurance: { spans: [] },
        },
        situation: { changes: [], actions: NO_ACTIONS, neededBy: '2027-03-01' },
      }),
    pages: [PATHS.points, ...AHEAD],
  },
  veto: { storage: () => phoneOf(OUTLOOKS.barred), pages: [PATHS.points, PATHS.answers, ...AHEAD] },
  twentyProfiles: { storage: PEOPLE.heavy, pages: [PATHS.profiles, PATHS.compare] },
  manyYears: {
    storage: () =>
      phoneOf(me({ ...ONLY_BIRTHDAY, insurance: { spans: [{ from: '1993-01', base: 'floor' }] } })),
    pages: [PATHS.insurance, PATHS.months, `${PATHS.months}?y=1993`, PATHS.years],
  },
  manySpans: {
    storage: () => phoneOf(me({ ...ONLY_BIRTHDAY, insurance: { spans: LONG_LEDGER } })),
    pages: [PATHS.insurance, PATHS.months],
  },
  longestLabel: {
    storage: () =>
      phoneOf({ ...AT_95, label: LONGEST }, { ...AT_95, label: `${LONGEST.slice(1)}满` }),
    pages: [...TABS, PATHS.compare, PATHS.trial],
  },
  waitsOpenly: {
    storage: () =>
      phoneOf({
        label: '等审核',
        facts: ONLY_BIRTHDAY,
        situation: {
          kind: 'renewal',
          changes: [],
          permit: {
            expiresOn: '2026-12-10',
            endorsedOn: '2026-11-12',
            pointsFiledOn: '2026-11-18',
          },
        },
      }),
    pages: [PATHS.renewal, PATHS.points],
  },
} satisfies Record<string, State>
