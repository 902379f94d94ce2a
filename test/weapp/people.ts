import { ACTION_IDS, CHANGES, type Facts, type PaperProgress, type Profile } from '@/engine'
import type { Situation, Span } from '@/engine'

import { open } from '@/store/envelope'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { TWO_READINGS as TWO_READINGS_FACTS } from '../engine/build'
import { LEVELS } from '../points/oracle/domain'
import { memoryStorage } from '../store/memory-storage'
import { startStore } from '../store/open-store'

/** 2026-11-23 in Shanghai, morning. */
export const NOW = Date.UTC(2026, 10, 23, 2)

/** What somebody has saved. */
export interface Person {
  label: string
  facts: Facts
  situation?: Situation
  progress?: Profile['progress']
  /** imagined */
  supposed?: true
}

/** The phone's storage of someone who has saved these profiles; the last one is in use. */
export function phoneOf(...profiles: Person[]): Map<string, string> {
  const storage = memoryStorage()
  const { session } = startStore(storage)
  for (const { label, ...content } of profiles) {
    const done = session.create(label, content)
    if (!done.ok) throw new Error(`${label} cannot be stored: ${JSON.stringify(done)}`)
  }
  return storage.map
}

/** Every profile of a phone by its label, as its storage holds it: the later of its two copies. */
export function storedProfiles(entries: ReadonlyMap<string, unknown>): Map<string, Profile> {
  const copies = Array.from(entries)
    .filter(([key]) => key.startsWith('p.'))
    .map(([, text]) => open(String(text)))
    .flatMap((one) => (one.state === 'ok' ? [one] : []))
    .sort((one, other) => one.seq - other.seq)
    .map(({ body }) => body as Profile)
  const latest = new Map(copies.map((profile) => [profile.id, profile]))
  return new Map(Array.from(latest.values(), (profile) => [profile.label, profile]))
}

/** The one profile of a phone, or the one of that label. */
export function storedProfile(entries: ReadonlyMap<string, unknown>, label?: string): Profile {
  const profiles = storedProfiles(entries)
  const found = label === undefined ? [...profiles.values()][0] : profiles.get(label)
  if (found === undefined) throw new Error(`no such profile is stored: ${label ?? 'any'}`)
  return found
}

/** 30 years in 200 spans, each with another base and flag. */
export const LONG_LEDGER: Span[] = Array.from({ length: 200 }, (_, index) => {
  const month = (start: number) =>
    `${1993 + Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, '0')}`
  return {
    from: month(index * 2),
    to: month(index * 2 + 1),
    base: index % 7 === 0 ? 'unknown' : 5000 + index * 100,
    ...(index % 5 === 0 ? { backPaid: true } : {}),
    ...(index % 6 === 0 ? { otherEmployer: true } : {}),
    ...(index % 8 === 0 ? { taxMismatch: true } : {}),
  }
})

/** Everything that can be answered, and a lot of it: the most that a page has to draw. */
export const EVERYTHING: Facts = {
  birthday: '1976-02-29',
  education: 'master',
  singleCertificate: true,
  qualifications: LEVELS.map((level, index) => ({
    level,
    gainedInShanghai: index % 2 === 0,
    matchesJob: index % 3 !== 0,
    needsRegistration: true,
    registered: index % 4 === 0 ? 'unknown' : false,
  })),
  insurance: { spans: LONG_LEDGER },
  shortageMajor: { inCatalogue: 'unknown', matchesJob: false },
  founder: 'unknown',
  intermediary: 'unknown',
  investment: { sharePercent: 33.33, averageTax: 1_234_567, averageLocalHires: 12.5 },
  publicService: { since: '2010-01', until: '2026-05' },
  suburb: { since: '2012-01' },
  freshGraduate: true,
  award: 'provincial',
  shanghaiSpouse: { marriedOn: '2004-02-29' },
  deductions: {
    falseMaterial: ['2020-01-01', '2025-02-03'],
    detention: Array.from({ length: 10 }, (_, index) => `20${10 + index}-05-06`),
    crime: 'unknown',
    seriousCrime: 'unknown',
  },
}

const STATUSES: readonly (PaperProgress | undefined)[] = [
  'done',
  'todo',
  'doing',
  'not-needed',
  undefined,
]

/** Every paper in one of the five states, each state many times. */
const EVERY_STATUS: Profile['progress'] = Object.fromEntries(
  Object.keys(PAPER_NAMES).flatMap((id, index) => {
    const status = STATUSES[index % STATUSES.length]
    return status === undefined ? [] : [[id, status]]
  }),
)

const renewalOf = (label: string, permit: Situation['permit']): Person => ({
  label,
  facts: { birthday: '1990-05-01', education: 'bachelor-with-degree' },
  situation: { kind: 'renewal', permit, changes: [] },
})

/** People at each point of a renewal, as of `NOW`. */
export const RENEWALS = {
  tooEarly: renewalOf('还早', { expiresOn: '2027-05-10' }),
  inWindow: renewalOf('可签注', { expiresOn: '2026-12-10' }),
  /** day 45 after the expiry */
  late: renewalOf('逾期', { expiresOn: '2026-10-09' }),
  /** on a Friday; filing opens on the day after the third full working day */
  endorsed: renewalOf('签注了', { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }),
  filed: renewalOf('提交了', {
    expiresOn: '2026-12-10',
    endorsedOn: '2026-11-12',
    newExpiresOn: '2027-12-10',
    pointsFiledOn: '2026-11-18',
    verifiedOn: '2026-11-20',
  }),
  decided: renewalOf('核定了', {
    expiresOn: '2026-11-10',
    endorsedOn: '2026-10-15',
    newExpiresOn: '2027-11-10',
    pointsFiledOn: '2026-10-21',
    verifiedOn: '2026-10-26',
    decidedOn: '2026-11-16',
  }),
  /** all seven changes, everything else that can be said, and papers in every state */
  allChanged: {
    label: '全变了',
    facts: EVERYTHING,
    situation: {
      kind: 'renewal',
      permit: { expiresOn: '2026-12-10', endorsedOn: '2026-11-13', addressMatches: false },
      changes: [...CHANGES],
      contract: { from: '2026-09-01', until: '2027-01-10', employerMatchesSystem: false },
      tax: { zeroReport: true, undeclared: true, twoEmployers: 'unknown' },
      job: { descriptionReady: false, matchesEducation: false },
      papers: { stamped: false, leavingDateShown: 'unknown' },
      neededBy: '2027-03-01',
      stepsDone: { address: '2026-11-10', 'employer-code': '2026-11-16' },
    },
    progress: EVERY_STATUS,
  },
  /** has never had points; the permit is due as well */
  first: {
    label: '头一次',
    facts: { birthday: '1990-05-01' },
    situation: { kind: 'first', permit: { expiresOn: '2026-12-10' }, changes: [] },
  },
} satisfies Record<string, Person>

const insuredSince = (from: string): Facts['insurance'] => ({ spans: [{ from, base: 'floor' }] })

/** 33 years, 大专, 60 months below 0.8 times: 30 + 50 + 15. */
export const AT_95: Person = {
  label: '本人',
  facts: {
    birthday: '1993-09-09',
    education: 'junior-college',
    qualifications: [],
    insurance: insuredSince('2021-11'),
  },
}

/** 30 + 90 + 12. */
export const SPOUSE_132: Person = {
  label: '配偶',
  facts: {
    birthday: '1994-02-03',
    education: 'bachelor-with-degree',
    qualifications: [],
    insurance: insuredSince('2022-11'),
  },
}

/** The case that is one month short of 0.8 times: 35 of 48 up to 2026-10. */
export const MONTH_SHORT: Person = {
  label: '差一个月',
  facts: {
    ...AT_95.facts,
    insurance: {
      spans: [
        { from: '2021-11', to: '2023-11', base: 'floor' },
        { from: '2023-12', base: 'x08' },
      ],
    },
  },
}

/**
 * 30 + 50 + 24, and 25 for 20 months at 0.85 times and 28 at 1.06 times where higher months count for a lower tier; where
 * they do not, nothing until 36 months at 1.06 times are full in July 2027.
 */
export const TWO_READINGS: Person = { label: '两种读法', facts: TWO_READINGS_FACTS }

/** 30 + 50 + 15, and 50 for exactly 36 of 48 months at 1 times: 12,800 yuan is 1.01 times 12,577. */
export const NO_SPARE: Person = {
  label: '刚好36个月',
  facts: {
    birthday: '1996-05-05',
    education: 'junior-college',
    qualifications: [],
    insurance: {
      spans: [
        { from: '2021-07', to: '2024-06', base: 11_500 },
        { from: '2024-07', base: 12_800 },
      ],
    },
  },
}

/** 30 + 110, and the record ended in July: from March 2027 on, five of the last twelve months are paid. */
export const STOPPED: Person = {
  label: '停交了',
  facts: {
    birthday: '1990-05-05',
    education: 'doctor',
    qualifications: [],
    insurance: { spans: [{ from: '2026-01', to: '2026-07', base: 'floor' }] },
  },
}

/** All as long and as hard as each other, and none enough alone: the ways that come to the same are many. */
const ALIKE = Object.fromEntries(
  ACTION_IDS.map((id) => [
    id,
    { months: 48, effort: 3, on: id !== 'founder' && id !== 'intermediary' },
  ]),
)

/** People whom the outlook treats differently, as of `NOW`. */
export const OUTLOOKS = {
  at95: AT_95,
  reached: SPOUSE_132,
  /** at 5, with a record as long as can be */
  manyPlans: {
    label: '很多办法',
    facts: {
      birthday: '1966-02-28',
      education: 'none',
      qualifications: [],
      insurance: { spans: LONG_LEDGER.map((span) => ({ ...span, backPaid: true })) },
    },
    situation: { changes: [], actions: ALIKE, neededBy: '2032-03-01' },
  },
  /** at 120 until the months at 1× have slid out */
  losing: {
    label: '会掉',
    facts: {
      ...AT_95.facts,
      insurance: {
        spans: [
          { from: '2020-01', to: '2026-02', base: 'x1' },
          { from: '2026-03', base: 'floor' },
        ],
      },
    },
  },
  counted: {
    label: '只有月数',
    facts: {
      ...AT_95.facts,
      insurance: {
        counts: {
          months: 60,
          last48: { x08: 35, x1: 0, x2: 0 },
          last36: { x3: 0 },
          last12: { paid: 12, x1: 0 },
          asOf: '2026-10',
        },
      },
    },
  },
  insuranceUnknown: { label: '社保待核实', facts: { ...AT_95.facts, insurance: 'unknown' } },
  neverInsured: { label: '没交过', facts: { ...AT_95.facts, insurance: { spans: [] } } },
  barred: {
    label: '取消资格',
    facts: {
      ...AT_95.facts,
      deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: true },
    },
  },
  twoReadings: TWO_READINGS,
  stopped: STOPPED,
  neededSoon: { ...AT_95, situation: { changes: [], neededBy: '2027-03-01' } },
} satisfies Record<string, Person>
