import {
  daysBetween,
  type DayText,
  endorseBy,
  firstChoice,
  type Renewal,
  type RenewalDate,
  rulesOn,
  type Situation,
  type Step,
  filingTerm,
  firstDayOf,
  lastDayOf,
} from '@/engine'

import { atLatestText, endorseByText, filingText, sinceText, SOON } from './date-phrases'
import { lateText } from './late'
import { decidedText, type PhaseText, turnedText } from './next-cycle'
import { showDay, showDayAfter } from '../time'
import { showRenewalDate, showWeekday } from './dates'
import { noticeText, unfiledText } from './school'
import { STEP_NAMES } from './steps'
import { cautionText } from './step-states'
import { HANDED, isToAsk } from './turn'

/**
 * Where a renewal, or a first application, stands on a day.
 * @param renewal as the engine gives it for that day
 * @param named the step that the card names, with its day: neither is said twice, nor what can wait before its button
 * @param asked the day until which the employer was asked to file
 * @returns undefined where the permit's expiry is not given
 */
export function phaseText(
  renewal: Renewal,
  kind: Situation['kind'],
  on: DayText,
  named?: Step,
  asked?: DayText,
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
  // What is to be filed for a school's day does not wait for the 签注.
  const choice = first && unfiled === undefined ? choiceText(renewal, on) : undefined
  const later =
    phase !== 'open' || isAlone
      ? besides
      : first
        ? (choice ?? besides)
        : unendorsedText(renewal, asked, on)
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
          : { sentence: choice ?? UNENDORSED, later: choice === undefined ? opens : undefined }),
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

/** Near the window the points may be applied for after the 签注, too. */
function choiceText(renewal: Renewal, on: DayText): string | undefined {
  const choice = firstChoice(renewal, on)
  if (choice === undefined) return undefined
  const { ends, opens, then } = choice
  const ways =
    on < opens
      ? `只到${showDay(ends)}；${showDayAfter(ends, opens)}签注后`
      : '和居住证一起到期；先签注'
  return `现在申请，积分${ways}再申请，预计到${showDay(then)}。先问12345。`
}

/** From when the points could be filed, and what a day until which they are to be asks for. */
function unendorsedText({ dates }: Renewal, asked: DayText | undefined, on: DayText): string {
  const by = endorseBy(firstDayOf(dates.expires!), asked, on)
  return (
    filingText({ endorsed: false, ...filingTerm(on, on) }) +
    (by === undefined ? '' : endorseByText(by))
  )
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
  const isOnline = !first && stepOf('counter', renewal)?.optional === false
  // The papers came to the counter on another day than what was submitted online.
  if (isOnline && !isAgain && stepOf('counter', renewal)!.state === 'done') {
    return `材料交了，${daysWaited > 0 ? `提交${daysWaited}天了` : '今天提交的'}`
  }
  const done = isAgain ? '补好又交上去' : isOnline ? '网上提交' : '交上去'
  if (daysWaited > 0) return `${done}${daysWaited}天了`
  return isAgain ? '今天补好，又交上去了' : `今天${done}的`
}

const stepOf = (wanted: Step['id'], { steps }: Renewal): Step | undefined =>
  steps.find(({ id }) => id === wanted)

const isFetched = (renewal: Renewal): boolean => stepOf('notice', renewal)?.state === 'done'

/** Submitted online, with papers that the employer still brings to the counter. */
const isAtCounter = (renewal: Renewal): boolean => {
  const { state, optional } = stepOf('counter', renewal) ?? {}
  return state !== 'done' && optional === false
}

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
