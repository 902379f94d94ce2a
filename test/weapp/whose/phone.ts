import type { Facts, Profile, Situation } from '@/engine'
import { rngOf } from '../../random'
import { memoryStorage } from '../../store/memory-storage'
import { openId, startStore } from '../../store/open-store'

/** The phone of these tests: somebody's own profile in use, a second own one, an imagined one, and maybe a trial. */
export const LABELS = { me: '本人', spouse: '配偶', plan: '想好的', trial: '本人 改动' } as const

type Content = Pick<Profile, 'facts' | 'situation' | 'progress'>

/** Somebody's answers, something to everything. */
const MINE: Content = {
  facts: {
    birthday: '1990-05-01',
    education: 'bachelor-with-degree',
    singleCertificate: true,
    qualifications: [
      {
        level: 'mid-title',
        gainedInShanghai: true,
        matchesJob: true,
        needsRegistration: false,
        registered: 'unknown',
      },
    ],
    insurance: {
      spans: [
        { from: '2020-01', to: '2021-06', base: 9000 },
        { from: '2022-03', to: '2023-12', base: 12000 },
        { from: '2024-02', base: 13000 },
      ],
    },
    shortageMajor: { inCatalogue: true, matchesJob: true },
    founder: false,
    intermediary: false,
    investment: { sharePercent: 20, averageTax: 100_000, averageLocalHires: 3 },
    publicService: { since: '2021-01', until: '2023-05' },
    suburb: { since: '2020-01', until: '2022-12' },
    freshGraduate: false,
    award: 'none',
    shanghaiSpouse: { marriedOn: '2015-05-01' },
    deductions: {
      falseMaterial: ['2019-02-03'],
      detention: ['2018-05-06'],
      crime: ['2017-03-10'],
      seriousCrime: false,
    },
  },
  situation: {
    kind: 'first',
    permit: { expiresOn: '2026-12-12', endorsedOn: '2026-11-16', addressMatches: true },
    changes: ['title', 'child'],
    contract: { from: '2025-02-03', until: '2029-02-02', employerMatchesSystem: true },
    tax: { zeroReport: false, twoEmployers: true },
    job: { descriptionReady: true, matchesEducation: false },
    papers: { stamped: true, leavingDateShown: false },
    neededBy: '2027-06-30',
    stepsDone: { address: '2026-11-02' },
    actions: { master: { months: 20, effort: 1, on: true } },
  },
  progress: { contract: 'doing', 'lease-proof': 'done' },
}

/** What the open profile says: something else wherever anything can be said. */
const OTHERWISE: Content = {
  facts: {
    birthday: '1984-12-24',
    education: 'master',
    singleCertificate: false,
    qualifications: [
      {
        level: 'skill-3',
        gainedInShanghai: false,
        matchesJob: false,
        needsRegistration: true,
        registered: true,
      },
    ],
    insurance: {
      spans: [
        { from: '2020-01', to: '2021-05', base: 21000, taxMismatch: true },
        { from: '2022-03', to: '2023-11', base: 22000, backPaid: true },
        { from: '2024-01', base: 23000 },
      ],
    },
    shortageMajor: { inCatalogue: false, matchesJob: false },
    founder: true,
    intermediary: true,
    investment: { sharePercent: 55, averageTax: 800_000, averageLocalHires: 8 },
    publicService: { since: '2018-04', until: '2024-06' },
    suburb: { since: '2017-07', until: '2024-09' },
    freshGraduate: true,
    award: 'city-general',
    shanghaiSpouse: { marriedOn: '2009-09-09' },
    deductions: {
      falseMaterial: ['2016-01-02'],
      detention: ['2015-03-04'],
      crime: ['2014-05-06'],
      seriousCrime: false,
    },
  },
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-10', endorsedOn: '2026-11-13', addressMatches: false },
    changes: ['employer', 'address'],
    contract: { from: '2026-09-01', until: '2028-08-31', employerMatchesSystem: false },
    tax: { zeroReport: true, twoEmployers: false },
    job: { descriptionReady: false, matchesEducation: true },
    papers: { stamped: false, leavingDateShown: true },
    neededBy: '2027-03-01',
    stepsDone: { address: '2026-11-10' },
    actions: { master: { months: 30, effort: 3, on: true } },
  },
  progress: { contract: 'done', 'lease-proof': 'todo' },
}

const SPOUSE: Facts = {
  birthday: '1992-02-02',
  education: 'junior-college',
  qualifications: [],
  insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
}
const PLAN: Facts = { ...SPOUSE, birthday: '1993-03-03', education: 'doctor' }
const NOTHING: Situation = { changes: [] }

export interface Phone {
  storage: Map<string, string>
  /** the ids of the profiles by their labels */
  ids: Record<string, string>
}

/**
 * A phone with three profiles.
 * @param trial whether a what-if copy of one's own is open, else one's own
 * @param facts and `situation`: what is otherwise in the open profile
 */
export function phoneWith(
  trial: boolean,
  { facts = {}, situation = {} }: { facts?: Partial<Facts>; situation?: Partial<Situation> } = {},
): Phone {
  const storage = memoryStorage()
  const { session } = startStore(storage, rngOf(7).next)
  const check = (done: { ok: boolean }) => {
    if (!done.ok) throw new Error(`cannot be stored: ${JSON.stringify(done)}`)
  }
  const open: Content = {
    ...OTHERWISE,
    facts: { ...OTHERWISE.facts, ...facts },
    situation: { ...OTHERWISE.situation, ...situation },
  }
  check(session.create(LABELS.plan, { facts: PLAN, situation: NOTHING, supposed: true }))
  check(session.create(LABELS.spouse, { facts: SPOUSE, situation: NOTHING }))
  check(session.create(LABELS.me, trial ? MINE : open))
  if (trial) {
    check(session.beginTrial(LABELS.trial))
    check(session.updateProfile(openId(session), (old) => ({ ...old, ...open })))
  }
  const ids = Object.fromEntries(session.getState().profiles.map(({ id, label }) => [label, id]))
  return { storage: storage.map, ids }
}

/** Records that are no profile's: which there are and which is in use; what an employer ticks, and reminders. */
export const KEPT_BESIDE = ['index', 'marks']
