import type { ActionId, DateId, MonthText, PaperId, Readings, StepId } from '@/engine'

import type { Part } from '@/text/policy'
import { PATHS } from '../paths'

/** Where the actions of a way stand in its address; an id alone may fill what one of them may hold. */
export const WAY_PARTS = ['a', 'b', 'c'] as const

/** The steps on 续办, to be shown at once. */
export const STEPS_ID = 'steps'

/** What a picture can be made of. */
export type CardOf = 'result' | 'way' | 'plan' | 'papers' | 'hr'

/** Addresses of the pages. A parameter is an id, a letter, a month, a day or a word of the glossary, never an answer or a score. */
export const links = {
  points: `/${PATHS.points}`,
  insurance: `/${PATHS.insurance}`,
  renewal: `/${PATHS.renewal}`,
  papers: `/${PATHS.papers}`,
  profiles: `/${PATHS.profiles}`,
  answers: `/${PATHS.answers}`,
  paste: `/${PATHS.paste}`,
  counts: `/${PATHS.counts}`,
  about: `/${PATHS.about}`,
  sources: `/${PATHS.sources}`,
  glossary: `/${PATHS.glossary}`,
  /** the glossary at one word */
  word: (word: string) => `/${PATHS.glossary}?w=${encodeURIComponent(word)}`,
  recovery: `/${PATHS.recovery}`,
  restore: `/${PATHS.restore}`,
  day: `/${PATHS.day}`,
  dates: `/${PATHS.dates}`,
  past: `/${PATHS.past}`,
  /** of papers that came back alone */
  returned: `/${PATHS.past}?of=returned`,
  paperForms: `/${PATHS.paperForms}`,
  check: `/${PATHS.check}`,
  remind: `/${PATHS.remind}`,
  permit: `/${PATHS.permit}`,
  flow: `/${PATHS.flow}`,
  months: `/${PATHS.months}`,
  /** the same, open at a year */
  monthsOf: (year: number) => `/${PATHS.months}?y=${year}`,
  forecast: `/${PATHS.forecast}`,
  ways: `/${PATHS.ways}`,
  actions: `/${PATHS.actions}`,
  trial: `/${PATHS.trial}`,
  step: (id: StepId) => `/${PATHS.step}?id=${id}`,
  /** the same for who says that it is done */
  stepSaid: (id: StepId) => `/${PATHS.step}?id=${id}&said=1`,
  date: (id: DateId) => `/${PATHS.date}?id=${id}`,
  paper: (id: PaperId) => `/${PATHS.paper}?id=${id}`,
  /** without letters nothing is known of whoever sends it; `by` and the day of the 签注: eight digits of a day */
  hr: (letters?: string, by?: string, endorsed?: string) => {
    const parts = [
      ...(letters === undefined ? [] : [`c=${letters}`]),
      ...(by === undefined ? [] : [`d=${by}`]),
      ...(endorsed === undefined ? [] : [`s=${endorsed}`]),
    ]
    return `/${PATHS.hr}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
  },
  question: (topic: string) => `/${PATHS.question}?topic=${topic}`,
  indicator: (rule: string) => `/${PATHS.indicator}?rule=${rule}`,
  years: `/${PATHS.years}`,
  /** a form of the record that leads on to the next question */
  inFlow: (form: string) => `${form}${form.includes('?') ? '&' : '?'}flow=1`,
  /** the span that begins with this month, or `new` */
  span: (from: string) => `/${PATHS.span}?from=${from}`,
  period: (from: MonthText, to: MonthText) => `/${PATHS.period}?m=${from}&to=${to}`,
  month: (month: MonthText) => `/${PATHS.month}?m=${month}`,
  /** without actions: what time alone brings; `after`: as found from that month on, or by the strict readings */
  way: (actions: readonly ActionId[], after?: MonthText, readings?: Readings) => {
    const parts = actions.map((id, place) => `${WAY_PARTS[place]}=${id}`)
    if (after !== undefined) parts.push(`m=${after}`)
    if (readings === 'strict') parts.push('r=strict')
    return `/${PATHS.way}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
  },
  /** the way that was chosen */
  plan: `/${PATHS.way}?of=plan`,
  compare: (one?: string, other?: string) =>
    `/${PATHS.compare}${one === undefined || other === undefined ? '' : `?a=${one}&b=${other}`}`,
  /** a picture of what a page says; of one with parameters by `cardLink` */
  card: (of: CardOf) => `/${PATHS.card}?of=${of}`,
  profile: (id: string) => `/${PATHS.profile}?id=${id}`,
  sourceList: (part: Part, id?: string) =>
    `/${PATHS.sourceList}?part=${part}${id === undefined ? '' : `&id=${id}`}`,
} as const
