import { LIMITS, type InsuranceCounts, type Span } from '@/engine'
import type { AskCode, Asked, LeaveCode, LeftOut, TooMuch } from '@/input'

import { monthsOf } from '@/engine'

import { showMonth } from '../time'
import { baseWords, flagWords, spanPeriod } from '../record'

const ASKS: Record<AskCode, string> = {
  'outside-limits': '这个基数不在当月的下限和上限之间，是这个数吗？',
  'several-bases': '写了好几个基数，用哪一个？',
  'several-numbers': '有好几个数都像基数，哪一个是？',
  'base-or-sum': '这个数可能是每个月的基数，也可能是几个月加起来的数。是每个月的基数吗？',
  written: '数字里有空格、点、逗号或括号，是这个数吗？',
  decimals: '基数带小数，按去掉小数的整数记吗？',
  unit: '数字后面写着“k”或“万”，是这个数吗？',
  'base-and-multiple': '同时写了金额和倍数，基数是这个金额吗？',
  'word-for-base': '没有写基数是多少，只写了上限或下限，这样记对吗？',
  'unknown-word': '里面有看不懂的字，不知道说的是不是你自己交的社保。是吗？',
  'other-thing': '里面还写了工资、合计一类的内容，这个数是缴费基数吗？',
  sentence: '这是一句话，里面的月份和基数不一定对得上。每个月都按这个基数缴过吗？',
  'base-missing': '只写了缴费，没有写基数。先记下月份，基数待核实吗？',
  'count-differs': '写的月数和这段月份的个数不一样。每个月都缴过吗？',
  due: '这是应缴的记录，不能证明已经缴了。已经缴了吗？',
  'back-paid-unclear': '看不出是不是补缴，是哪一种？',
  'paid-late': '到账比当月晚了好几个月，是补缴吗？',
  contradicted: '另有一行写着这个月没有缴，或者钱退了。最后缴了吗？',
  'negative-beside': '同一行里还有负数，可能是退费。这个月缴了吗？',
  differs: '同一个月有几行，写的不一样，按哪一个？',
  'several-months': '一行里有好几个月份，基数是哪些月份的？',
  day: '写的是日期，可能是到账的日子。是当月的缴费吗？',
  'month-or-amount': '这个数可能是月份，也可能是金额。是月份吗？',
  'short-year': '年份只写了两位，是这一年吗？',
  season: '写的是“年度”，可能从7月算起。按自然年记，对吗？',
  'whole-year': '写的是全年，12个月都按这个基数缴过吗？',
  'open-end': '写的是从这个月起，没有写到哪个月。缴到什么时候？',
  'partly-ahead': '后面有还没到的月份。先记到现在，对吗？',
  'partly-too-early': `开头早于${showMonth(LIMITS.earliestInsured)}。从这个月记起，对吗？`,
  order: '看不出这个数是上面的还是下面的月份的。这样对吗？',
  'part-unclear': '看不出这一部分算不算缴过的社保。这些月份都缴了吗？',
  elsewhere: '写着转入或外地。这些月份是在上海缴的吗？',
  turned: '里面有改变书写方向的符号，看到的数字可能是反的。是这个数吗？',
}

const LEAVES: Record<LeaveCode, string> = {
  'no-month': '没有月份',
  'no-base': '没有找到基数',
  'no-such-month': '一年只有12个月',
  reversed: '结束月份比开始月份早',
  'too-early': `早于${showMonth(LIMITS.earliestInsured)}，那时还没有职工社保，没有采用`,
  ahead: '这个月还没到',
  zero: '基数是0',
  negative: '是负数，像是退费或冲销',
  'not-paid': '写着没有缴、没到账或者退了',
  'other-record': '不是职工社保的记录',
  'year-only': '只有年份，没有分月',
  'other-date': '这个日期不是缴费的月份',
  'no-such-multiple': '积分没有这一档倍数，请写基数是多少元',
  'too-many-numbers': '数字太多，分不清',
  'several-months': '有好几个月份，分不清基数是哪个月的',
  'too-many-spans': '段数太多了',
  'too-much': '内容太长了',
}

/** Lines that nobody misses: headings, notes, dates of a document. */
const PLAIN: ReadonlySet<LeaveCode> = new Set<LeaveCode>(['no-month', 'other-date'])

/** The question about some lines. */
export const askWords = (asked: Asked): string =>
  asked.code === 'unknown-word'
    ? `看不懂“${asked.params.word}”。这一行是你自己缴的社保吗？`
    : ASKS[asked.code]

/** Why a line is left out. */
export const leaveWords = ({ code, params }: LeftOut): string =>
  code === 'too-many-spans'
    ? `一次最多存${params.most}段，较早的${params.left}段没有采用`
    : code === 'no-such-month'
      ? `${LEAVES[code]}，没有${params.month}月`
      : LEAVES[code]

/** Lines left out that are worth a look, and how many are not. */
export function worthALook(leftOut: readonly LeftOut[]): { lines: LeftOut[]; plain: number } {
  const lines = leftOut.filter(({ code }) => !PLAIN.has(code))
  return { lines, plain: leftOut.length - lines.length }
}

/** Why a text is not read at all. @param limits what is read at most */
export const tooMuchWords = (
  code: TooMuch,
  limits: { readonly bytes: number; readonly lines: number },
): string =>
  code === 'too-many-bytes'
    ? `内容太长了，一次最多${limits.bytes / 1024}KB。请分几次粘贴。`
    : `行数太多了，一次最多${limits.lines}行。请分几次粘贴。`

/** A span in a few words: 2023年1月 – 3月 · 基数 12,183元 · 补缴. */
export const spanWords = (span: Span): string =>
  [spanPeriod(span), baseWords(span.base), ...flagWords(span)].join(' · ')

const SHOWN = 3

/** One way to read some lines. Beside a reading as 补缴 the other one says what it is. */
export function optionWords(option: readonly Span[], all: readonly (readonly Span[])[]): string {
  const flagged = all.some((spans) => spans.some(({ backPaid }) => backPaid))
  const words = option.slice(0, SHOWN).map((span) => {
    const normal = flagged && !span.backPaid ? ' · 不是补缴' : ''
    return spanWords(span) + normal
  })
  const more = option.length > SHOWN ? `，等${option.length}段` : ''
  return words.join('；') + more
}

export const LEAVE_OUT = '都不对，不采用'

/** More spans than a profile holds. */
export const tooManySpansWords = (count: number): string =>
  `合起来有${count}段，一份档案最多存${LIMITS.spans}段。请只粘贴最近几年的记录，或者先把原来的合并、删掉一些。`

/** What is stored as numbers of months, before it goes. */
export const countsLostWords = ({ months, asOf }: InsuranceCounts): string =>
  `保存以后改用这些缴费记录。原来填的月数（${months === 'unknown' ? '' : `一共${months}个月，`}算到${showMonth(asOf)}，连同各档倍数的月数）会被替换，撤不回来。想留着月数，直接返回就行。`

/** What stood in the months that are replaced, where it was another base. */
export const lostWords = (lost: readonly Span[]): string =>
  `其中${monthsOf(lost)}个月的基数和粘贴的不一样，会换成粘贴的。原来是：`
