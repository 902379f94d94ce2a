import { type Facts, PROFILE_SCHEMA, type Situation } from '@/engine'
import { PICK_WORDS } from '@/text/common/typed'
import { type Host, type Move, nameOf, type Page, type ViewNode } from '../../weapp-host'
import { ADDRESSES, isPaper } from '../addresses'
import { AT_95 } from '../people'
import { currentOf } from './records'
import { withRole } from './screen'

/** Something a person does on a page. */
export type Act =
  | { kind: 'type'; label: string; nth: number; text: string }
  | { kind: 'tap'; role: string; label: string | RegExp; nth: number }

/** Where something can be edited, and what leads up to it. */
export interface Place {
  /** `{open}` stands for the id of the open profile */
  address: string
  /** there is something to edit during a trial only */
  onlyInTrial?: boolean
  /** what is otherwise with the open profile, so that there is something to edit */
  facts?: Partial<Facts>
  situation?: Partial<Situation>
  /** done first, and stores nothing; what is typed stays in its field */
  before?: readonly Act[]
  /** a fold that is tapped where it is closed: it stays open when one comes back */
  opens?: RegExp
}

/** One way to change something there. */
export interface Edit extends Place {
  act: Act
  /** the members of the profile that it changes; none where what is typed waits for a button */
  members: readonly string[]
}

const tap = (label: string | RegExp, role = 'button'): Act => ({ kind: 'tap', role, label, nth: 0 })
const type = (label: string, text: string): Act => ({ kind: 'type', label, nth: 0, text })
const question = (topic: string) => `pages/points/question/index?topic=${topic}`

const COUNTS: Facts['insurance'] = {
  counts: {
    months: 60,
    last48: { x08: 35, x1: 10, x2: 5 },
    last36: { x3: 1 },
    last12: { paid: 12, x1: 6 },
    asOf: '2026-10',
  },
}

const SEARCH = 5000

/** Short of the threshold, by little. */
const FEW: Facts = {
  ...AT_95.facts,
  shortageMajor: 'none',
  founder: false,
  intermediary: false,
  investment: 'none',
  publicService: 'none',
  suburb: 'none',
  freshGraduate: false,
  award: 'none',
  shanghaiSpouse: 'none',
}

/** The backup text of a profile of another phone. */
export const BACKUP_LABEL = '旧手机上的'
export const BACKUP = JSON.stringify({
  schema: PROFILE_SCHEMA,
  id: 'another1',
  label: BACKUP_LABEL,
  facts: { birthday: '1977-07-07', award: 'none' },
  situation: { changes: [] },
  progress: {},
})

/** Addresses that differ in nothing but their words: one of each stands for all. */
const ALIKE =
  /^pages\/(points\/indicator|renewal\/date|sources\/list|papers\/hr|insurance\/(month|span)|outlook\/(way|compare))\//
const KEPT_STEPS = ['endorse', 'address', 'employer-code', 'submit', 'verification', 'decision']
const KEPT_PAPERS = ['contract', 'lease-proof']

const isSample = (address: string, at: number, all: readonly string[]): boolean => {
  if (isPaper(address)) return KEPT_PAPERS.some((id) => address.endsWith(`=${id}`))
  if (address.startsWith('pages/renewal/step/'))
    return KEPT_STEPS.some((id) => address.endsWith(`=${id}`))
  if (!ALIKE.test(address)) return true
  const route = address.split('?')[0]!
  return all.slice(0, at).filter((one) => one.startsWith(route)).length < 1
}

/** Single certificates and kinds of records have addresses of their own. */
export const PART_ADDRESSES: readonly string[] = [
  ...['0', 'new'].map((part) => `${question('certificate')}&part=${part}`),
  ...['false-material', 'detention', 'crime', 'serious-crime'].map(
    (part) => `${question('record')}&part=${part}`,
  ),
]

/** What stands at some addresses needs a step more, or a profile that is made for it. */
const MORE: readonly Place[] = [
  ...PART_ADDRESSES.map((address) => ({ address })),
  { address: 'pages/insurance/counts/index', facts: { insurance: COUNTS } },
  { address: 'pages/insurance/counts/index', before: [tap('还是改用月数')] },
  { address: question('insurance'), facts: { insurance: undefined } },
  { address: 'pages/insurance/home/index', facts: { insurance: undefined } },
  { address: 'pages/renewal/home/index', situation: { permit: undefined, stepsDone: undefined } },
  {
    address: 'pages/renewal/home/index',
    situation: {
      permit: {
        expiresOn: '2026-11-10',
        endorsedOn: '2026-10-15',
        newExpiresOn: '2027-11-10',
        pointsFiledOn: '2026-10-21',
        verifiedOn: '2026-10-26',
        decidedOn: '2026-11-16',
      },
    },
    before: [tap('开始下一轮')],
  },
  { address: 'pages/insurance/month/index?m=2024-03', before: [tap(/^到/, 'radio')] },
  {
    address: 'pages/renewal/past/index',
    situation: { permit: { expiresOn: '2026-12-10' }, stepsDone: undefined },
    before: [type('居住证签注', '20261112'), type('单位审核、提交', '20261114')],
  },
  { address: 'pages/insurance/span/index?from=new' },
  {
    address: 'pages/insurance/span/index?from=new',
    before: [type('从哪个月', '201808'), type('到哪个月', '201903')],
  },
  { address: 'pages/insurance/years/index', opens: /^展开：2023年7月/ },
  {
    address: 'pages/outlook/actions/index',
    before: [tap(/^展开：少数人能用的/), tap(/^展开：读完博士/)],
  },
  {
    address: 'pages/insurance/paste/index',
    before: [type('缴费记录', '202108 9999.00\n202109 9999.00'), tap('看看识别结果')],
  },
  { address: 'pages/profiles/profile/index?id={open}', before: [type('名字', '别的名字')] },
  {
    address: 'pages/profiles/restore/index',
    before: [type('备份文本', BACKUP), tap('看看里面有什么')],
  },
  { address: 'pages/outlook/way/index?a=skill-3', facts: FEW },
]

/** Every place of the package at which something may be edited. */
export const PLACES: readonly Place[] = [
  ...ADDRESSES.filter(isSample).map((address) => ({
    address,
    onlyInTrial: address.startsWith('pages/outlook/trial/'),
  })),
  ...MORE,
]

/** Does it on the page. Typing stays in the field: nothing is left by it. */
export async function perform(page: Page, act: Act, blur = false): Promise<void> {
  if (act.kind === 'type') return page.type(act.label, act.text, { blur, nth: act.nth })
  const node = withRole(page, act.role).filter((one) =>
    typeof act.label === 'string' ? nameOf(one) === act.label : act.label.test(nameOf(one)),
  )[act.nth]
  if (node === undefined) throw new Error(`no ${act.role} "${String(act.label)}":\n${page.text()}`)
  const target = (one: ViewNode) => one === node
  if (!page.isPicked(target)) return page.tap(target)
  const label = nameOf(node)
  return page.pick(label, pickedFor(label))
}

/** Whether it opens wheels. */
export const isPicker = (label: string | RegExp): boolean =>
  String(label).startsWith(PICK_WORDS.day) || String(label).startsWith(PICK_WORDS.month)

/** What is turned to in the wheels of this name. */
export const pickedFor = (label: string): string =>
  label.startsWith(PICK_WORDS.month) ? '2024-05' : '2026-11-12'

/**
 * Goes to the place, all other pages closed or above them.
 * @param open the id of the profile in use
 */
export async function reach(
  host: Host,
  { address, before = [], opens }: Place,
  move: Move = 'reLaunch',
  open = currentOf(host.storage.entries),
): Promise<Page> {
  const url = address.replace('{open}', open ?? '')
  const isTab = host.manifest.tabs.some(({ pagePath }) => pagePath === url)
  await host.open(url, isTab && move === 'navigateTo' ? 'switchTab' : move)
  // A plan is searched for in slices of time.
  if (address.startsWith('pages/outlook/way/')) await host.advance(SEARCH)
  const fold = opens && withRole(host.page, 'button').find((one) => opens.test(nameOf(one)))
  if (fold !== undefined) await host.page.tap((one) => one === fold)
  for (const act of before) await perform(host.page, act)
  return host.page
}
