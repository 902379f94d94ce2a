import type { DateId, PaperId, StepId } from '@/engine'

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
  step: (id: StepId) => `/pages/step/index?id=${id}`,
  date: (id: DateId) => `/pages/date/index?id=${id}`,
  paper: (id: PaperId) => `/pages/paper/index?id=${id}`,
  /** without letters nothing is known of whoever sends it */
  hr: (letters?: string) => `/pages/hr/index${letters === undefined ? '' : `?c=${letters}`}`,
  question: (topic: string) => `/pages/question/index?topic=${topic}`,
  line: (rule: string) => `/pages/line/index?rule=${rule}`,
  span: (index: number | 'new') => `/pages/span/index?index=${index}`,
  profile: (id: string) => `/pages/profile/index?id=${id}`,
  sourceList: (part: 'clauses' | 'conflicts' | 'documents' | 'wages', id?: string) =>
    `/pages/source-list/index?part=${part}${id === undefined ? '' : `&id=${id}`}`,
} as const
