import type { ActionId, DateId, MonthText, PaperId, Readings, StepId } from '@/engine'
import type { Part } from '@/text/sources'

/** Where the actions of a way stand in its address; an id alone may fill what one of them may hold. */
export const WAY_PARTS = ['a', 'b', 'c'] as const

/** Addresses of the pages; parameters are ids only. */
export const links = {
  points: '/pages/points/index',
  insurance: '/pages/insurance/index',
  renewal: '/pages/renewal/index',
  papers: '/pages/papers/index',
  profiles: '/pages/profiles/index',
  answers: '/pages/answers/index',
  paste: '/pages/paste/index',
  counts: '/pages/counts/index',
  about: '/pages/about/index',
  sources: '/pages/sources/index',
  recovery: '/pages/recovery/index',
  restore: '/pages/restore/index',
  day: '/pages/day/index',
  dates: '/pages/dates/index',
  forms: '/pages/forms/index',
  check: '/pages/check/index',
  remind: '/pages/remind/index',
  months: '/pages/months/index',
  forecast: '/pages/outlook/forecast/index',
  ways: '/pages/outlook/ways/index',
  actions: '/pages/outlook/actions/index',
  trial: '/pages/outlook/trial/index',
  step: (id: StepId) => `/pages/step/index?id=${id}`,
  date: (id: DateId) => `/pages/date/index?id=${id}`,
  paper: (id: PaperId) => `/pages/paper/index?id=${id}`,
  /** without letters nothing is known of whoever sends it */
  hr: (letters?: string) => `/pages/hr/index${letters === undefined ? '' : `?c=${letters}`}`,
  question: (topic: string) => `/pages/question/index?topic=${topic}`,
  line: (rule: string) => `/pages/line/index?rule=${rule}`,
  /** the span that begins with this month, or `new` */
  span: (from: string) => `/pages/span/index?from=${from}`,
  month: (month: MonthText) => `/pages/month/index?m=${month}`,
  /** without actions: what time alone brings; `after`: as found from that month on, or by the strict readings */
  way: (actions: readonly ActionId[], after?: MonthText, readings?: Readings) => {
    const parts = actions.map((id, place) => `${WAY_PARTS[place]}=${id}`)
    if (after !== undefined) parts.push(`m=${after}`)
    if (readings === 'strict') parts.push('r=strict')
    return `/pages/outlook/way/index${parts.length === 0 ? '' : `?${parts.join('&')}`}`
  },
  compare: (one?: string, other?: string) =>
    `/pages/outlook/compare/index${one === undefined || other === undefined ? '' : `?a=${one}&b=${other}`}`,
  profile: (id: string) => `/pages/profile/index?id=${id}`,
  sourceList: (part: Part, id?: string) =>
    `/pages/source-list/index?part=${part}${id === undefined ? '' : `&id=${id}`}`,
} as const
