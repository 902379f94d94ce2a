import { BONUS_FACTS } from '@/engine'

import { LINE_GROUPS } from '@/text/points/lines'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { DATE_NAMES } from '@/text/renewal/dates'
import { SITUATION_TOPICS } from '@/text/questions/situation-topics'
import { PARTS } from '@/text/policy/sources'
import { STEP_NAMES } from '@/text/renewal/steps'
import { findTopic, FLOW } from '@/text/questions/topics'
import { pageName } from '../page-names'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** Taro's macro, which only its build knows. */
Object.assign(globalThis, { defineAppConfig: <T>(config: T) => config })
const { default: config } = jest.requireActual<{ default: AppConfig }>('@/app.config')

const idsOf = (names: object): string[] => Object.keys(names).map((id) => `id=${id}`)

/** What the pages that need a parameter are opened with. */
const PARAMETERS: Record<string, readonly string[]> = {
  indicator: LINE_GROUPS.flatMap(({ rules }) => rules.map((rule) => `rule=${rule}`)),
  span: ['from=2022-03', 'from=2020-01', 'from=new'],
  month: ['m=2024-03', 'm=2021-12', 'm=2024-13'],
  period: ['m=2023-07&to=2024-06', 'm=2024-13'],
  way: [
    '',
    'of=plan',
    'a=master',
    'a=pay-x08',
    'a=pay-x1&b=mid-title',
    'a=pay-x08&m=2027-04',
    'a=zzz',
  ],
  compare: ['', 'a=x&b=x'],
  card: ['of=result', 'of=plan', 'of=papers', 'of=hr&c=eat&d=20261209', 'of=zzz'],
  question: [
    ...[...FLOW, ...BONUS_FACTS.map((fact) => findTopic(fact)!.id)].map(
      (topic) => `topic=${topic}`,
    ),
    ...SITUATION_TOPICS.map(({ id }) => `topic=${id}`),
    'topic=certificate&part=0',
    'topic=certificate&part=new',
    'topic=record&part=detention',
  ],
  step: idsOf(STEP_NAMES),
  date: idsOf(DATE_NAMES),
  // One template for all; every fourth shows each of its parts.
  paper: idsOf(PAPER_NAMES).filter((_, index) => index % 4 === 0),
  // Letters of a situation, of none that is known, and none.
  hr: ['c=eat', 'c=0', 'c=e', 'c=eadtmsc', 'c=f', 'c=zzz', ''],
  sourceList: Object.keys(PARTS).map((part) => `part=${part}`),
}

/**
 * Every page of the app's config, with each parameter that it takes.
 * @param profile id of a profile that is stored
 */
export function addresses(profile = 'none'): string[] {
  const apart = config.subPackages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  return [...config.pages, ...apart].flatMap((page) => {
    const name = pageName(page)
    if (name === 'profile') return [`${page}?id=${profile}`]
    return PARAMETERS[name]?.map((query) => (query === '' ? page : `${page}?${query}`)) ?? [page]
  })
}

/** Takes each page with one parameter only. */
export const isFirst = (address: string, index: number, all: string[]): boolean =>
  all.findIndex((other) => other.split('?')[0] === address.split('?')[0]) === index
