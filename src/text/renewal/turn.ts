import {
  type Actor,
  ASK_EVERY,
  type DayText,
  type PlaceId,
  RENEWAL_NOTES,
  type Renewal,
  type Situation,
  type Step,
  type StepId,
  firstDayOf,
  isOneTrip,
} from '@/engine'

import { showDay } from '../time'
import { showRenewalDate, showWeekday } from './dates'
import { HR_WORDS } from './hr-page'
import { GO_FIRST, LATE_WHERE, overText } from './late'
import { dueText, lateWhen, untilText, waitText } from './step-states'
import { NOTICE_WAYS, ONE_TRIP } from './steps-how'
import { CODE_ASKED, PLACE_NAMES, stepName } from './steps'

/** One thing to do, as the main card says it. What no source says is not among it: that stands on the step's page. */
export interface TurnText {
  name: string
  who: string
  when: string
  lines: readonly string[]
  /** the day one moved would give a date */
  asksMove: boolean
}

const WHO: Record<Actor, string> = { self: '你自己办', employer: '请人事办', office: '受理部门办' }

/**
 * What is next, who does it, and by when.
 * @param along seen to on the same trip
 */
export function turnText(
  step: Step,
  along: Step | undefined,
  situation: Situation,
  plan: Pick<Renewal, 'phase' | 'dates' | 'daysWaited' | 'steps'>,
): TurnText {
  const { kind, movedOn } = situation
  const asksMove = movedOn === undefined && (along ?? step).id === 'address'
  const [when, ...second] = whenTexts(step, along, situation, plan)
  return {
    // As the steps are listed.
    name: [...(along === undefined ? [] : [along]), step]
      .map(({ id }) => stepName(id, kind))
      .join('、'),
    who: step.id === 'employer-code' ? CODE_ASKED : WHO[step.actor],
    when: when!,
    lines: [
      ...(along === undefined
        ? whereLines(step, situation, plan)
        : [ONE_TRIP, ...(asksMove ? [] : second)]),
      ...(asksMove ? [ASK_MOVE] : []),
      ...(step.id === 'address' ? laterTrip(plan) : []),
    ],
    asksMove,
  }
}

/** Where it is done; late, no source says whether it can be done online, so the counter is named, too. */
function whereLines(
  { id, where }: Step,
  { permit }: Situation,
  { phase }: Pick<Renewal, 'phase'>,
): readonly string[] {
  if (id === 'notice') return [NOTICE_WAYS]
  if (id === 'endorse' && phase.startsWith('late')) {
    const over = phase === 'late-over-90'
    return [over ? placeText('community-centre') : LATE_WHERE, bringText(permit)]
  }
  const place = where.find((one) => one !== 'employer' && one !== 'not-known')
  return place === undefined ? [] : [placeText(place)]
}

const placeText = (place: PlaceId): string =>
  `${place.endsWith('-online') ? '网上办' : '在哪里办'}：${PLACE_NAMES[place]}`

const bringText = (permit: Situation['permit']): string =>
  `带身份证、居住证${permit?.addressMatches === false ? '、住所证明' : ''}。`

const ASK_MOVE = `搬家后${RENEWAL_NOTES.reportDays}日内要更新住址。写下哪天搬的，就知道最晚哪天。`

/** Where the window opens before the 30 days are over, one trip is enough; else there are two. */
function laterTrip(plan: Pick<Renewal, 'phase' | 'dates' | 'steps'>) {
  const { windowOpens, reportMove } = plan.dates
  if (plan.phase !== 'too-early' || windowOpens === undefined || reportMove === undefined) return []
  const since = showRenewalDate(windowOpens)
  return isOneTrip(plan)
    ? [`${since}起可以签注，到时一趟办好也来得及。`]
    : [`先更新住址，${since}起再签注。`]
}

/** By when; of two that are seen to on one trip the day of each, what is due first before the other, which can wait. */
function whenTexts(
  step: Step,
  along: Step | undefined,
  situation: Situation,
  plan: Pick<Renewal, 'phase' | 'dates' | 'daysWaited'>,
): string[] {
  const when = (one: Step) => ownWhen(one, situation, plan)
  if (along === undefined || step.due === undefined) return [when(step)]
  if (when(along) === when(step)) return [`都${when(step)}`]
  const isAfter = along.daysOver === undefined && (along.due === undefined || isLater(along, step))
  return (isAfter ? [step, along] : [along, step]).map(
    (one) => `${stepName(one.id, situation.kind)}：${when(one)}`,
  )
}

const isLater = ({ due: one }: Step, { due: other }: Step): boolean =>
  firstDayOf(one!) > firstDayOf(other!)

function ownWhen(
  step: Step,
  { kind }: Situation,
  { phase, dates, daysWaited = 0 }: Pick<Renewal, 'phase' | 'dates' | 'daysWaited'>,
): string {
  const wait = waitText(step, kind)
  if (wait !== undefined) return wait
  if (step.due !== undefined) {
    // As long as an article's earlier day is ahead, its later one is told as well.
    return step.due === dates.adviseFiling
      ? untilText(dates.filingCaution!)
      : dueText(step.due, step.dueAtWork)
  }
  switch (step.id) {
    case 'endorse':
      return lateWhen(phase) ?? ''
    case 'address':
      return addressWhen(step, phase === 'open' || phase === 'too-early')
    case 'verify-education':
      return `越早越好，约要${RENEWAL_NOTES.verifyMonths}个月`
    case 'counter':
      if (kind === 'first') return '材料给了人事，现在就能去'
      return daysWaited === 0 ? '提交以后就去' : '还没去的，这几天就去'
    case 'receipt':
      return daysWaited === 0 ? '交材料的时候拿' : '还没拿到的，现在就问人事'
    case 'notice':
      return '现在就能打印，或者按通知去领'
    default:
      return '现在就能办'
  }
}

/** @param isSaid since when it is over is the large word above */
const addressWhen = ({ daysOver }: Step, isSaid = false): string =>
  daysOver === undefined
    ? `搬家后${RENEWAL_NOTES.reportDays}日内`
    : isSaid
      ? GO_FIRST
      : overText(daysOver)

type Waited = Pick<Renewal, 'askOn' | 'daysWaited' | 'returnedOn'>

/**
 * What to do while the result is waited for.
 * @param askedOn when one asked, and there was none; the next day on which to ask is ahead
 */
export function waitLines(plan: Waited, askedOn?: DayText): readonly string[] {
  const { askOn, daysWaited, returnedOn } = plan
  if (returnedOn !== undefined) return [LACKING]
  if (askOn === undefined) return [`想知道办到哪一步，${ASK}`]
  if (askedOn !== undefined) {
    return [`${showDay(askedOn)}问过，还没结果。${showWeekday(askOn)}再问一次（不是期限）：${ASK}`]
  }
  return isToAsk(daysWaited) ? askLines(plan) : [ARCHIVE, ...askLines(plan)]
}

/** Whom to ask, and on which day, where no text limits the wait. */
export function askLines({ askOn, daysWaited }: Waited): readonly string[] {
  if (askOn === undefined) return []
  const day = showWeekday(askOn)
  return isToAsk(daysWaited)
    ? [`这几天就问一次：${ASK}`, `还没有结果的，${day}再问（不是期限）。`]
    : [`建议${day}问一次（不是期限）：${ASK}`]
}

/** Whether the first day on which to ask has come. */
export const isToAsk = (daysWaited = 0): boolean => daysWaited >= ASK_EVERY

const LACKING = '要补哪些，会一次告知；没听清的，请人事问区人才服务中心。'

const ARCHIVE = '这段时间会调你的档案（调档），调到后再审核。'

const ASK = '请人事登录系统看；看不到的，请人事问区人才服务中心。'

/** Something that may be handed in already, or still lies with the employer. */
export interface HandedText {
  ask: string
  yes: string
  no: string
  /** what to ask the employer */
  say: string
  /** large, once the day on which to ask has come */
  missing: string
}

/** What is asked for while the result is waited for. */
export const HANDED: Partial<Record<StepId, HandedText>> = {
  counter: {
    ask: '单位去区人才服务中心交材料了吗？',
    yes: '交了',
    no: '还没交',
    say: '材料交到区人才服务中心了吗',
    missing: '材料还没交的话，去问人事',
  },
  receipt: {
    ask: '收件凭证拿到了吗？材料齐的会给；不齐的，会一次告知要补哪些。',
    yes: '拿到了',
    no: '还没拿到',
    say: '收件凭证拿到了吗',
    missing: '还没拿到收件凭证，去问人事',
  },
}

/** That it was not there yet, and on which day that was said; what to ask with follows. */
export const notYetText = ({ no }: HandedText, saidOn: DayText, on: DayText): string =>
  `${saidOn === on ? '知道了' : `${showDay(saidOn)}记的`}：${no}。可以这样问人事：`

/** A sentence to send to the employer. */
export const askHr = (say: string, filedOn: DayText): string =>
  `居住证积分是${showDay(filedOn)}提交的，${say}？`

/** What has a term of its own beside what is next. */
export const besideText = (step: Step, { kind }: Situation): string =>
  `还有：${stepName(step.id, kind)}，${step.due === undefined ? addressWhen(step) : dueText(step.due, step.dueAtWork)}`

/** The button that sends the page for the employer; once it was sent, on which day. */
export const sendText = (on: DayText | undefined): string =>
  on === undefined ? HR_WORDS.send : `把清单再发给人事（${showDay(on)}发过）`

export const TURN_WORDS = {
  who: (who: string, when: string) => `${who} · ${when}`,
  remind: '定一天，提醒我去问',
  asked: '问过了，还没结果',
  filed: '人事已经提交了',
  endorsed: '已经签注了，记一下',
  caution: '这一天是怎么来的',
  returned: '材料退回来了',
  supplied: '补好，又交上去了',
  verified: '审核属实了',
  decided: '核定的短信来了',
  moved: '写下哪天搬的',
}
