/**
 * The path of every page, by the name that `links` calls it by. Links that people have sent carry these paths: once the
 * app is published none of them changes.
 */
export const PATHS = {
  points: 'pages/points/home/index',
  question: 'pages/points/question/index',
  answers: 'pages/points/answers/index',
  indicator: 'pages/points/indicator/index',
  day: 'pages/points/day/index',
  insurance: 'pages/insurance/home/index',
  span: 'pages/insurance/span/index',
  years: 'pages/insurance/years/index',
  period: 'pages/insurance/years/period/index',
  counts: 'pages/insurance/counts/index',
  months: 'pages/insurance/months/index',
  month: 'pages/insurance/month/index',
  paste: 'pages/insurance/paste/index',
  renewal: 'pages/renewal/home/index',
  step: 'pages/renewal/step/index',
  date: 'pages/renewal/date/index',
  dates: 'pages/renewal/dates/index',
  past: 'pages/renewal/past/index',
  check: 'pages/renewal/check/index',
  remind: 'pages/renewal/remind/index',
  papers: 'pages/papers/home/index',
  paper: 'pages/papers/paper/index',
  paperForms: 'pages/papers/paper-forms/index',
  hr: 'pages/papers/hr/index',
  profiles: 'pages/profiles/home/index',
  profile: 'pages/profiles/profile/index',
  recovery: 'pages/profiles/recovery/index',
  restore: 'pages/profiles/restore/index',
  about: 'pages/profiles/about/index',
  permit: 'pages/flow/permit/index',
  flow: 'pages/flow/points/index',
  sources: 'pages/sources/home/index',
  sourceList: 'pages/sources/list/index',
  glossary: 'pages/sources/glossary/index',
  forecast: 'pages/outlook/forecast/index',
  ways: 'pages/outlook/ways/index',
  way: 'pages/outlook/way/index',
  actions: 'pages/outlook/actions/index',
  trial: 'pages/outlook/trial/index',
  compare: 'pages/outlook/compare/index',
  card: 'pages/card/index',
} as const

/** The pages behind the five tabs, in their order. */
export const TABS = [
  PATHS.points,
  PATHS.insurance,
  PATHS.renewal,
  PATHS.papers,
  PATHS.profiles,
] as const

/**
 * Folders that are fetched after the first page, so that it does not wait for them: what looks ahead, is only read up on,
 * fills or reads a record, is sent to an employer, or is set once.
 */
export const PACKAGE_ROOTS = [
  'pages/outlook',
  'pages/flow',
  'pages/card',
  'pages/points/indicator',
  'pages/sources',
  'pages/renewal/check',
  'pages/renewal/date',
  'pages/renewal/remind',
  'pages/renewal/past',
  'pages/insurance/span',
  'pages/insurance/paste',
  'pages/insurance/counts',
  'pages/insurance/months',
  'pages/insurance/month',
  'pages/insurance/years',
  'pages/papers/paper-forms',
  'pages/papers/hr',
  'pages/profiles/profile',
  'pages/profiles/about',
  'pages/profiles/recovery',
  'pages/profiles/restore',
] as const
