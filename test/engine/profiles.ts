import type { Profile } from '@/engine'
import { ALL_UNKNOWN, certificate, counts, NO_RECORDS, person } from './build'

/** Valid profiles that between them use every field, every option and both ends of the bounds. */
export const PROFILES: Profile[] = [
  person(),
  {
    ...person(),
    id: 'A-z_0123456789',
    label: '',
    supposed: true,
    progress: { permit: 'todo', '2-x': 'doing' },
  },
  { ...person(), id: 'x'.repeat(32), label: '😀'.repeat(20), trialOf: 'A-z_0123456789' },
  {
    ...person(
      {
        birthday: '1990-02-28',
        education: 'bachelor-with-degree',
        singleCertificate: true,
        qualifications: [
          certificate('mid-title', { needsRegistration: true, registered: 'unknown' }),
          certificate('skill-3', { gainedInShanghai: 'unknown', matchesJob: false }),
          certificate('junior-title'),
        ],
        insurance: {
          spans: [
            { from: '2015-07', to: '2019-12', base: 7000 },
            { from: '2020-01', to: '2020-01', base: 'x2', backPaid: true, taxMismatch: false },
            { from: '1993-01', to: '1993-02', base: 1, otherEmployer: true },
            { from: '2021-01', base: 'unknown' },
          ],
        },
        shortageMajor: { inCatalogue: true, matchesJob: 'unknown' },
        founder: true,
        intermediary: false,
        investment: { sharePercent: 33.33, averageTax: 600000, averageLocalHires: 12.5 },
        publicService: { since: '2018-01', until: '2020-12' },
        suburb: { since: '2019-05' },
        freshGraduate: true,
        freshGraduateUntil: '2027-06',
        award: 'city-special',
        shanghaiSpouse: { marriedOn: '2020-02-29' },
        deductions: {
          falseMaterial: ['2024-02-29', '2024-02-29'],
          detention: [],
          crime: 'unknown',
          seriousCrime: false,
        },
      },
      {
        kind: 'renewal',
        permit: {
          expiresOn: '2026-12-01',
          endorsedOn: '2026-11-20',
          newExpiresOn: '2027-12-01',
          pointsFiledOn: '2026-11-25',
          returnedOn: '2026-11-25',
          suppliedOn: '2026-11-26',
          verifiedOn: '2026-11-26',
          decidedOn: '2026-12-20',
          addressMatches: 'unknown',
          lastReached: true,
        },
        changes: ['employer', 'address', 'education', 'title', 'marriage', 'spouse', 'child'],
        contract: { from: '2026-01-01', until: '2027-12-31', employerMatchesSystem: true },
        tax: { zeroReport: false, undeclared: 'unknown', twoEmployers: 'unknown' },
        job: { descriptionReady: true, matchesEducation: false },
        papers: { stamped: 'unknown', leavingDateShown: true },
        neededBy: '2027-03-01',
        stepsDone: { refresh: '2026-11-26', 'hand-over': '2026-11-27' },
        notYet: { receipt: '2026-11-27' },
        actions: {
          bachelor: { months: 30, effort: 3, on: true },
          'skill-3': { months: 0, effort: 5, on: false },
        },
        dwelling: 'rented',
        movedOn: '2026-10-01',
        registeredOn: '2026-01-05',
        appliedOn: '2026-01-05',
        plan: {
          actions: [
            { id: 'bachelor', months: 120, effort: 5, started: { on: '2026-11-20', months: 120 } },
            { id: 'pay-x1', months: 0, effort: 1 },
          ],
          begun: '2026-11-22',
        },
        sent: { hidden: ['address', 'child'], by: '2026-12-09', on: '2026-11-27' },
      },
    ),
    progress: { permit: 'done', contract: 'not-needed' },
  },
  person(ALL_UNKNOWN),
  person(
    {},
    {
      kind: 'permit',
      registeredOn: '2026-05-20',
      appliedOn: '2026-11-20',
      dwelling: 'dormitory',
      plan: { actions: [], begun: '1900-01-01' },
    },
  ),
  person({}, { dwelling: 'owned', movedOn: '2099-12-31', sent: { hidden: [] } }),
  person({
    birthday: '1920-01-01',
    education: 'none',
    qualifications: [],
    insurance: counts(1200, { x08: 48, x1: 48, x2: 48, x3: 36, paid: 12, average: 12 }),
    shortageMajor: 'none',
    investment: { sharePercent: 100, averageTax: 99_999_999_999, averageLocalHires: 9_999_999 },
    publicService: 'none',
    suburb: 'none',
    award: 'none',
    shanghaiSpouse: 'none',
    deductions: NO_RECORDS,
  }),
  person(
    {
      birthday: '2099-12-30',
      insurance: {
        counts: {
          months: 'unknown',
          last48: { x08: 'unknown', x1: 30, x2: 'unknown' },
          last36: { x3: 'unknown' },
          last12: { paid: 'unknown', x1: 'unknown' },
          asOf: '1993-01',
        },
      },
      investment: { sharePercent: 'unknown', averageTax: 'unknown', averageLocalHires: 'unknown' },
      deductions: {
        falseMaterial: 'unknown',
        detention: ['1900-01-01'],
        crime: ['2099-12-31'],
        seriousCrime: 'unknown',
      },
    },
    {
      kind: 'first',
      permit: { expiresOn: '2099-12-31' },
      contract: {},
      dwelling: 'borrowed',
      plan: {
        actions: [
          { id: 'junior-college', months: 30, effort: 2 },
          { id: 'founder', months: 24, effort: 5 },
          { id: 'award-provincial', months: 60, effort: 5 },
        ],
        begun: '2099-12-31',
      },
    },
  ),
]

type Path = (string | number)[]
export const copy = <T>(value: T): T => structuredClone(value)

/** Every place inside a value, the value itself first. */
export function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Array.isArray(value)
    ? value.flatMap((each, index) => places(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))
  return [path, ...inside]
}

/** A copy with one place set, `__proto__` as a key like any other; nothing else is copied. */
export function put<T>(value: T, [key, ...rest]: Path, to: unknown): T {
  if (key === undefined) return to as T
  const changed = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T
  return Object.defineProperty(changed as object, key, {
    value: put((value as Record<string, unknown> | null)?.[key], rest, to),
    enumerable: true,
    configurable: true,
    writable: true,
  }) as T
}

/** A copy with one place taken out. */
export function cut<T>(value: T, path: Path): T {
  const key = path[path.length - 1]!
  const around = path.slice(0, -1)
  const inside = get(value, around) as object
  if (Array.isArray(inside)) {
    return put(
      value,
      around,
      inside.filter((_, index) => index !== key),
    )
  }
  return put(
    value,
    around,
    Object.fromEntries(Object.entries(inside).filter(([name]) => name !== key)),
  )
}

/** What is at a place. */
export const get = (value: unknown, path: Path): unknown =>
  path.reduce((inside, key) => (inside as Record<string, unknown>)[key], value)
