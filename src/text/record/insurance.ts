import type { Insurance, Span, WageYear, WindowCount } from '@/engine'

import {
  lengthOf,
  monthsBefore,
  monthText,
  type MonthTier,
  type Period,
  periodOf,
  shownPeriod,
  tierOf,
  tiersOver,
  type WagePart,
  windowStanding,
} from '@/engine'

import { showMonth, yuan } from '../time'
import { TIER_NAMES } from '../scheme'

export const WHY_BASE =
  '每个月的缴费基数，只和当月那个缴费年度的平均工资比。同样的基数，各年的倍数可能不同。'
/** Said where a span is changed that another window has changed or deleted. */
export const SPAN_GONE = '这一段已经在别处改过或删掉了，没有保存。请回到社保看最新的。'
export const WHAT_IS_LEFT_OUT =
  '补缴、单位不一致的月份，年限和基数都不计；个税不对应的月份，只有基数不计。'
export const COUNTS_LIMIT = '只有月数，算得出现在的分。要看以后哪个月变，得有一段一段的缴费记录。'

/** The three flags of a span: what each is, which paper shows it, what it costs. */
export const SPAN_FLAGS = [
  {
    id: 'backPaid',
    name: '补缴',
    label: '这一段是补缴的',
    hint: '当月没缴、事后补上的。缴费记录上标着“补缴”。这些月份年限和基数都不计。',
  },
  {
    id: 'otherEmployer',
    name: '单位不一致',
    label: '缴费单位和合同单位不一致',
    hint: '例如由劳务公司或别的公司代缴。对照缴费记录和劳动合同上的单位名称。年限和基数都不计。',
  },
  {
    id: 'taxMismatch',
    name: '个税不对应',
    label: '基数和个税收入对不上',
    hint: '例如按很高的基数缴，个税却按低工资报。对照个人所得税App里的收入明细。只有基数不计，年限照算。',
  },
] as const

/** Two months with the year once where it is the same: 2021年3月 – 5月. */
export function periodWords({ from, to }: Period): string {
  const start = showMonth(monthText(from))
  if (from === to) return start
  const end = showMonth(monthText(to))
  const [year, month] = end.split('年')
  return `${start} – ${start.startsWith(`${year}年`) ? month : end}`
}

/** 2023年7月 – 2024年6月, or – 现在; only its beginning where it has no end and `thisMonth` is before it. */
export function spanPeriod(span: Span, thisMonth = Infinity): string {
  if (span.to !== undefined) return periodWords(periodOf(span))
  return `${showMonth(span.from)}${periodOf(span).from > thisMonth ? '起' : ' – 现在'}`
}

/** How long a span is, and what of it has not come yet. */
export function spanMonths(span: Span, thisMonth: number): string {
  const past = monthsBefore(periodOf(span), thisMonth)
  if (span.to === undefined) {
    if (past > 0) return `到上个月共${past}个月`
    return periodOf(span).from > thisMonth ? '还没到' : '这个月起'
  }
  const all = lengthOf(periodOf(span))
  return past === all ? `${all}个月` : `${all}个月，其中${all - past}个月还没过完，先不算`
}

/** The base as it was given. */
export function baseWords(base: Span['base']): string {
  if (typeof base === 'number') return `基数 ${yuan(base)}`
  if (base === 'unknown') return '基数待核实'
  return `按${base === 'floor' ? TIER_WORDS.below : TIER_NAMES[base]}缴`
}

/** What is marked on a span: 补缴 and the like. */
export const flagWords = (span: Span): string[] =>
  SPAN_FLAGS.filter(({ id }) => span[id]).map(({ name }) => name)

const TIER_WORDS: Record<MonthTier, string> = {
  ...TIER_NAMES,
  below: `不到${TIER_NAMES.x08}`,
  'no-wage': '没有平均工资可比',
}

/** Which multiple a span is in its months, or why that does not matter. */
export function multipleWords(span: Span, thisMonth: number): string {
  if (span.backPaid || span.otherEmployer) return '年限和基数都不计'
  if (span.taxMismatch) return '计年限，不计基数分'
  const { base } = span
  if (base === 'unknown') return '计年限，基数分待定'
  const tiers: MonthTier[] =
    typeof base === 'number'
      ? tiersOver(base, shownPeriod(span, thisMonth))
      : [base === 'floor' ? 'below' : base]
  const words = tiers.map((tier) => TIER_WORDS[tier])
  if (words.length > 1) return `跨年度：${words.join('→')}`
  return tiers[0] === 'below' ? `${words[0]}，不计基数分` : words.join('')
}

/** A typed base in one piece of a span: 2022年7月 – 2023年6月：0.97倍，不到1倍. */
export function partWords(base: number, { year, ...period }: WagePart): string {
  const months = periodWords(period)
  if (year === undefined) return `${months}：没有当年的平均工资，先只计年限`
  return `${months}：${times(base, year)}倍，${against(base, year)}`
}

/** Cut off, not rounded: what is below a tier never looks like it. */
const times = (base: number, { average }: WageYear): string =>
  (Math.floor((base * 100) / average) / 100).toFixed(2)

function against(base: number, year: WageYear): string {
  if (base > year.cap) return `超过上限${yuan(year.cap)}，请核对；计算时按${TIER_NAMES.x3}`
  if (base < year.floor) return `低于下限${yuan(year.floor)}，请核对；不计基数分`
  switch (tierOf(base, year)) {
    case 'x3':
      return `到${TIER_NAMES.x3}（上限）`
    case 'x2':
      return `到${TIER_NAMES.x2}，不到${TIER_NAMES.x3}`
    case 'x1':
      return `到${TIER_NAMES.x1}，不到${TIER_NAMES.x2}`
    case 'x08':
      return `到${TIER_NAMES.x08}，不到${TIER_NAMES.x1}`
    default:
      return `不到${TIER_NAMES.x08}，不计基数分`
  }
}

/** What a window counts, in words. */
export function windowName({ id, window }: WindowCount): string {
  switch (id) {
    case 'x08-of-48':
      return `近${window}个月里，${TIER_NAMES.x08}以上`
    case 'x1-of-48':
      return `近${window}个月里，${TIER_NAMES.x1}以上`
    case 'x2-of-48':
      return `近${window}个月里，${TIER_NAMES.x2}以上`
    case 'x3-of-36':
      return `近${window}个月里，${TIER_NAMES.x3}（上限）`
    case 'x1-of-12':
      return `近${window}个月里，${TIER_NAMES.x1}以上`
    case 'paid-of-12':
      return `近${window}个月里，正常缴费`
    case 'years':
      return '全部有效月份'
  }
}

const betweenWords = (low: number, high: number, unit: string): string =>
  low === high ? `${low}${unit}` : `${low}到${high}${unit}`

/** What there is in a window: 24个月, or 24到30个月 while bases are open. */
export const haveWords = ({ low, high }: WindowCount): string => betweenWords(low, high, '个月')

type WindowState = 'met' | 'short' | 'open'

/** What a window is for, where its name does not say it. */
const WANTED_BY: Partial<Record<WindowCount['id'], string>> = {
  'x1-of-12': '中级以上职称、技能二级以上',
  'paid-of-12': '申请门槛',
}

/** How a window stands against what it needs: a state, and the same in words. */
export function windowState(count: WindowCount): { state: WindowState; words: string } {
  const standing = windowStanding(count)
  if (standing.state === 'years') {
    return { state: 'met', words: `满${betweenWords(standing.low, standing.high, '年')}` }
  }
  const { state, need } = standing
  const wanted = `${WANTED_BY[count.id] ?? ''}要${need}个月`
  switch (state) {
    case 'met':
      return { state, words: `✓ ${wanted}，${count.low > need ? '够了' : '刚好够'}` }
    case 'short':
      return { state, words: `${wanted}，还差${betweenWords(standing.low, standing.high, '个月')}` }
    case 'open':
      return { state, words: `? ${wanted}，够不够要看待核实的那些` }
  }
}

/** What is known of insurance when there is nothing to list. */
export const nothingWords = (insurance: Insurance | 'unknown' | undefined): string => {
  if (insurance === 'unknown') return '社保记录先记着待核实。查到以后，用下面任何一种方式填。'
  if (insurance === undefined)
    return '还没有社保记录。按年填最快；手边有别的材料，也可以用下面的方式。'
  return '你答的是：没有在上海交过职工社保。以后交了，再来加上。'
}
