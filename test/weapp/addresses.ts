import { BONUS_FACTS } from '@/engine'

import { LINE_GROUPS } from '@/text/points/lines'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { DATE_NAMES } from '@/text/renewal/dates'
import { SITUATION_TOPICS } from '@/text/questions/situation-topics'
import { PARTS } from '@/text/policy/sources'
import { STEP_NAMES } from '@/text/renewal/steps'
import { findTopic, FLOW } from '@/text/questions/topics'
import { pageName } from '../page-names'
import { readPackage } from '../weapp-host'
import { DIST } from './paths'

const idsOf = (names: Record<string, string>): string[] =>
  Object.keys(names).map((id) => `id=${id}`)

/** What the pages that need a parameter are opened with. */
const PARAMETERS: Record<string, readonly string[]> = {
  question: [
    ...[...FLOW, ...BONUS_FACTS.map((fact) => findTopic(fact)!.id), 'certificate', 'record'].map(
      (topic) => `topic=${topic}`,
    ),
    ...SITUATION_TOPICS.map(({ id }) => `topic=${id}`),
  ],
  indicator: LINE_GROUPS.flatMap(({ rules }) => rules.map((rule) => `rule=${rule}`)),
  span: ['from=2022-03', 'from=2020-01', 'from=new'],
  month: ['m=2024-03', 'm=2021-12', 'm=1993-01', 'm=2024-13', 'm=x', ''],
  period: ['m=2024-03&to=2024-06', 'm=2019-01&to=2030-01', 'm=2024-06&to=2024-03', ''],
  way: [
    '',
    'a=master',
    'a=pay-x08',
    'a=pay-x1&b=mid-title',
    'a=zzz',
    'a=master&b=master',
    'of=plan',
  ],
  compare: ['', 'a=x&b=x', 'a=%E0%A4%A&b='],
  card: [
    ...['of=result', 'of=plan', 'of=papers', 'of=way&a=pay-x08', 'of=way&a=zzz'],
    ...['of=hr&c=eat&d=20261209', 'of=hr', 'of=zzz', ''],
  ],
  sourceList: Object.keys(PARTS).map((part) => `part=${part}`),
  step: idsOf(STEP_NAMES),
  date: idsOf(DATE_NAMES),
  paper: idsOf(PAPER_NAMES),
  hr: [...['0', 'e', 'eadtmsc', 'am', 'f', 'zzz'].map((letters) => `c=${letters}`), ''],
}

/** Every page of the package as it is opened, with each parameter that it takes. */
export const ADDRESSES = readPackage(DIST).pages.flatMap((page) => {
  const queries = PARAMETERS[pageName(page)] ?? ['']
  return queries.map((query) => (query === '' ? page : `${page}?${query}`))
})

const RENEWAL_PAGES =
  /^pages\/(renewal|papers)\/|topic=(kind|changes|contract|employer|tax|job|paper-state|permit)$/

/** Those that hang on where a renewal stands. */
export const RENEWAL_ADDRESSES = ADDRESSES.filter((address) => RENEWAL_PAGES.test(address))

/** Those that look ahead or month by month. */
export const OUTLOOK_ADDRESSES = ADDRESSES.filter((address) =>
  /^pages\/(outlook|insurance\/months?)\//.test(address),
)

/** Pages of papers: many, and each much like another. */
export const isPaper = (address: string): boolean => address.startsWith('pages/paper/')
