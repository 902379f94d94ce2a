import {
  daysBetween,
  type DayText,
  type Renewal,
  type RenewalDate,
  rulesOn,
  type Situation,
  type Step,
  filingTerm,
  firstDayOf,
  lastDayOf,
} from '@/engine'

import { atLatestText, filingText, sinceText, SOON } from './date-phrases'
import { lateText } from './late'
import { decidedText, type PhaseText, turnedText } from './next-cycle'
import { showRenewalDate, showWeekday } from './dates'
import { noticeText, unfiledText } from './school'
import { STEP_NAMES } from './steps'
import { cautionText } from './step-states'
import { HANDED, isToAsk } from './turn'

/**
 * Where a renewal, or a first application, stands on a day.
 * @param renewal as the engine gives it for that day
 * @param named the step that the card names, with its day: neither is said twice, nor what can wait before its button
 * @returns undefined where the permit's expiry is not given
 */
export function phaseText(
  renewal: Renewal,
  kind: Situation['kind'],
  on: DayText,
  named?: Step,
): PhaseText | undefined {
  const { phase, dates, daysLeft = 0, daysWaited, isAlone } = renewal
  const first = kind === 'first'
  const next = renewal.turned ? renewal.next : undefined
  if (next !== undefined) return turnedText(renewal, next, on)
  const unfiled = unfiledText(renewal, on, named)
  // What has a term of the permit goes before it.
  const besides = unfiled && `${unfiled.word}：${unfiled.sentence}`
  const late = lateText(renewal, first)
  if (late !== undefined) {
    return {
      word: `按你写的日子，已过${-daysLeft}天`,
      sentence: late.now,
      later: besides,
      more: late.more,
      tone: 'bad',
    }
  }
  const later =
    phase !== 'open' || first ? besides : filingText({ endorsed: false, ...filingTerm(on, on) })
  const isPermit = named?.id === 'endorse'
  const move = moveText(renewal, first, on)
  if (move !== undefined) {
    const says = isPermit || named?.id === 'address'
    return { ...move, later, ...(says && { sentence: undefined }) }
  }
  if (unfiled !== undefined && phase !== 'open') return { ...unfiled, later: UNENDORSED }
  const opens = `${say(dates.windowOpens)}起可以签注。`
  const decided = `${noticeText(renewal)}${decidedText(renewal, first)}`
  switch (phase) {
    case 'no-date':
      return undefined
    case 'too-early':
      return {
        word: `居住证还有${daysLeft}天到期`,
        ...(isAlone || !first
          ? {
              sentence: isPermit ? undefined : opens,
              later: isAlone ? undefined : '材料可以先备起来。',
            }
          : { sentence: UNENDORSED, later: opens }),
        tone: 'good',
      }
    case 'open':
      return {
        word: daysLeft === 0 ? '居住证今天到期' : `可以签注了，还有${daysLeft}天`,
        sentence: isPermit
          ? undefined
          : daysLeft === 0
            ? '今天还能签注，网上就能办。'
            : `${say(dates.expires)}以前办好签注${first ? '' : '，再续积分'}。`,
        later,
        tone: 'warn',
      }
    case 'endorsed':
      return first
        ? {
            word: '签注办好了',
            sentence: isAlone ? '积分等分数够了再申请。' : '接着由单位去申请积分。',
            tone: 'good',
          }
        : endorsed(renewal, on, named)
    case 'filed': {
      if (renewal.returnedOn !== undefined) {
        const text = `${showWeekday(renewal.returnedOn)}退回的。几天内要补好，官方没说。`
        return { word: '材料退回了，等着补', sentence: text, tone: 'warn' }
      }
      const waited = waitedText(renewal, first)
      const handed = named && HANDED[named.id]
      if (handed !== undefined && renewal.askOn !== undefined && isToAsk(daysWaited)) {
        return { word: handed.missing, later: `${waited}。`, tone: 'warn' }
      }
      const text: PhaseText = {
        word: dates.decisionBy === undefined ? waited : VERIFIED,
        sentence: isAtCounter(renewal)
          ? named?.id === 'counter'
            ? undefined
            : '接着是区人才服务中心收材料，再审核。'
          : dates.decisionBy === undefined
            ? `审核要多久，办法没有写。审核属实以后，${rulesOn(on).filing.decisionDays}个工作日内核定，用短信通知。`
            : isOver(dates.decisionBy, on)
              ? '该核定的日子过了。没收到短信的，今天请人事问区人才服务中心。'
              : `${atLatestText(dates.decisionBy, '核定')}，用短信通知。`,
        tone: 'good',
      }
      return behind(text, named)
    }
    default:
      return isFetched(renewal)
        ? { word: '这一轮办完了', sentence: decided, tone: 'good' }
        : {
            word: `核定了，还差${STEP_NAMES.notice}`,
            later: decided,
            tone: 'good',
          }
  }
}

const UNENDORSED = '第一次申请积分不用等签注。'

/** What is only to be known stands behind the button of what is to be done. */
function behind({ sentence, later, ...text }: PhaseText, named: Step | undefined): PhaseText {
  if (named === undefined) return { ...text, sentence, later }
  return { ...text, later: `${sentence ?? ''}${later ?? ''}` || undefined }
}

const VERIFIED = '审核属实了，等核定'

function waitedText(renewal: Renewal, first: boolean): string {
  const { suppliedOn, daysWaited = 0 } = renewal
  const isAgain = suppliedOn !== undefined
  const done = isAgain ? '补好又交上去' : isOnline(renewal, first) ? '网上提交' : '交上去'
  if (daysWaited > 0) return `${done}${daysWaited}天了`
  return isAgain ? '今天补好，又交上去了' : `今天${done}的`
}

/** The days are counted from what was submitted online; the papers come to the counter on another day. */
const isOnline = ({ steps }: Renewal, first: boolean): boolean =>
  !first && steps.some(({ id, optional }) => id === 'counter' && !optional)

const isFetched = ({ steps }: Renewal): boolean =>
  steps.some(({ id, state }) => id === 'notice' && state === 'done')

/** Submitted online, with papers that the employer still brings to the counter. */
const isAtCounter = ({ steps }: Renewal): boolean =>
  steps.some(({ id, state, optional }) => id === 'counter' && state !== 'done' && !optional)

/** Where the term of a move ends before all others, that is the day to know; the card names it with what is to be done. */
function moveText(
  { phase, dates: { expires, windowOpens }, steps }: Renewal,
  first: boolean,
  on: DayText,
): PhaseText | undefined {
  const address = steps.find(({ id }) => id === 'address')
  if (phase !== 'open' && phase !== 'too-early') return undefined
  const then =
    phase === 'open'
      ? `${say(expires)}以前办好签注${first ? '' : '，再续积分'}。`
      : `${say(windowOpens)}起可以签注。`
  if (address?.daysOver !== undefined) {
    return {
      word: `更新住址过了${address.daysOver}天`,
      sentence: then,
      tone: 'bad',
    }
  }
  const due = address?.due
  if (due === undefined || firstDayOf(due) >= firstDayOf(expires!)) return undefined
  const days = daysBetween(on, firstDayOf(due))
  return {
    word: days === 0 ? '更新住址，今天最后一天' : `更新住址，还有${days}天`,
    sentence: then,
    tone: 'warn',
  }
}

/** After 签注: when the points can be filed, and when it grows late. */
function endorsed({ dates, steps }: Renewal, on: DayText, named: Step | undefined): PhaseText {
  const { earliestFiling, adviseFiling, filingCaution } = dates
  if (isOver(filingCaution, on)) {
    return {
      word: '签注好了，积分还没续',
      sentence: '先照常去办，同时问区人才服务中心。',
      later: `签注已经过了${rulesOn(on).filing.cautionDays}天。几篇文章说积分要重办，办法里没有这一条。`,
      tone: 'bad',
    }
  }
  const word = '签注办好了，接着续积分'
  const isSaid = named?.due !== undefined
  const { dueAtWork } = steps.find(({ id }) => id === 'submit') ?? {}
  if (isOver(adviseFiling, on)) {
    const caution = isSaid ? '' : `${cautionText(filingCaution!, dueAtWork)}。`
    const text = `过了文章建议的日子，不等于失效。${caution}`
    return behind({ word, sentence: text, tone: 'warn' }, named)
  }
  const advice = isSaid ? undefined : `${SOON}。`
  if (earliestFiling !== undefined && firstDayOf(earliestFiling) > on) {
    const isWaited = named?.state === 'waits' && named.notBefore === earliestFiling
    const later = isWaited ? undefined : `${sinceText(earliestFiling, '能刷新有效期、提交')}。`
    return behind({ word, sentence: advice, later, tone: 'good' }, named)
  }
  const now =
    earliestFiling !== undefined && lastDayOf(earliestFiling) > on
      ? '可能可以办了，登录系统试试。'
      : '现在可以办了。'
  return behind({ word, sentence: `${now}${advice ?? ''}`, tone: 'warn' }, named)
}

const isOver = (date: RenewalDate | undefined, on: DayText): boolean =>
  date !== undefined && lastDayOf(date) < on

const say = (date: RenewalDate | undefined): string =>
  date === undefined ? '' : showRenewalDate(date)
