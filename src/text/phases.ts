import {
  ENDORSEMENT,
  FILING,
  type DayText,
  type PlanDate,
  type Renewal,
  type Situation,
} from '@/engine'
import { lastDay, firstDay, showPlanDate, showWeekday } from './plan-dates'

/** The words on top of a renewal: where it stands, and what that means now. */
export interface PhaseText {
  word: string
  sentence: string
  tone: 'info' | 'good' | 'warn' | 'bad'
}

/**
 * Where a renewal, or a first application, stands on a day.
 * @param renewal as the engine gives it for that day
 */
export function phaseText(renewal: Renewal, kind: Situation['kind'], on: DayText): PhaseText {
  const { phase, dates, daysLeft = 0 } = renewal
  const turned = nextTurned(renewal, on)
  if (turned !== undefined) return turned
  const first = kind === 'first'
  const late = `已经逾期${-daysLeft}天`
  switch (phase) {
    case 'no-date':
      return {
        word: '先写居住证的到期日',
        sentence: '写在下面，每一步什么时候办就排出来了。',
        tone: 'info',
      }
    case 'too-early':
      return {
        word: `居住证还有${daysLeft}天到期`,
        sentence: `${say(dates.windowOpens)}起可以签注。${first ? '第一次申请积分不用等签注，现在就能办。' : '在那以前，材料可以慢慢备。'}`,
        tone: 'good',
      }
    case 'open':
      return {
        word: daysLeft === 0 ? '居住证今天到期' : `可以签注了，还有${daysLeft}天`,
        sentence:
          daysLeft === 0
            ? '今天还能签注，网上就能办。'
            : `${say(dates.expires)}以前办好签注${first ? '' : '，再续积分'}。`,
        tone: 'warn',
      }
    case 'late-continuous':
      return {
        word: late,
        sentence: `居住证的使用功能已中止，补办后恢复。${say(dates.lastContinuous)}以前补办，年限连续算；空档算不算，以核定为准。`,
        tone: 'bad',
      }
    case 'late-restart':
      return {
        word: late,
        sentence: `还能补办，但超过${ENDORSEMENT.continuousDays}日，居住年限自补办那天起重新算，积分有失效的风险。尽快去办。`,
        tone: 'bad',
      }
    case 'late-over-90':
      return {
        word: late,
        sentence: `居住年限要重新算。几篇文章说，超过${ENDORSEMENT.articleDays}日要重新办理居住证，没有找到规定支持；先到社区事务受理服务中心问清楚。`,
        tone: 'bad',
      }
    case 'endorsed':
      return first
        ? { word: '签注办好了', sentence: '接着由单位去申请积分。', tone: 'good' }
        : endorsed(renewal, on)
    case 'filed':
      return {
        word: first ? '申请交上去了' : '续办交上去了',
        sentence:
          dates.decisionBy === undefined
            ? `等审核。材料审核属实以后，${FILING.decisionDays}个工作日内核定。`
            : `已经审核属实，最迟${say(dates.decisionBy)}核定，用短信通知。`,
        tone: 'good',
      }
    case 'decided':
      return {
        word: '这一轮办完了',
        sentence: first
          ? `${FIRST_CYCLE}下一步是居住证到期前签注，再续积分。`
          : '积分和居住证同一天到期，到时再来。',
        tone: 'good',
      }
  }
}

/** Whether the window of the cycle after this one is open already: what is shown of this one is history. */
export const hasTurned = ({ next }: Renewal, on: DayText): boolean =>
  next !== undefined && on >= next.windowOpens

function nextTurned({ next }: Renewal, on: DayText): PhaseText | undefined {
  if (next === undefined || on < next.windowOpens) return undefined
  const expiry = `${showWeekday(next.expires)}${next.expected ? '（预计，以证面为准）' : ''}`
  return on > next.expires
    ? {
        word: '新的有效期也过了',
        sentence: `上一轮签注以后，居住证到${expiry}。在下面开始新的一轮，看看现在怎么办。`,
        tone: 'bad',
      }
    : {
        word: '又可以签注了',
        sentence: `居住证到${expiry}。在下面开始新的一轮。`,
        tone: 'warn',
      }
}

/** After 签注: when the points can be filed, and when it grows late. */
function endorsed({ dates }: Renewal, on: DayText): PhaseText {
  const { earliestFiling, adviseFiling, filingCaution } = dates
  const word = '签注办好了，接着续积分'
  if (isOver(filingCaution, on)) {
    return {
      word: '签注好了，积分还没续',
      sentence: `签注已经过了${FILING.cautionDays}天。几篇文章说积分要重办，办法里没有这一条；先照常去办，同时问区人才服务中心。`,
      tone: 'bad',
    }
  }
  if (isOver(adviseFiling, on)) {
    return {
      word: '签注好了，积分还没续',
      sentence: `过了建议的日子，不等于失效。尽快办，别拖过${say(filingCaution)}。`,
      tone: 'warn',
    }
  }
  if (earliestFiling !== undefined && firstDay(earliestFiling) > on) {
    return {
      word,
      sentence: `${say(earliestFiling)}起可以办，建议${say(adviseFiling)}前办完。`,
      tone: 'good',
    }
  }
  return { word, sentence: `现在可以办了，建议${say(adviseFiling)}前办完。`, tone: 'warn' }
}

const isOver = (date: PlanDate | undefined, on: DayText): boolean =>
  date !== undefined && lastDay(date) < on

const say = (date: PlanDate | undefined): string => (date === undefined ? '' : showPlanDate(date))

/** Said of a first application: its points last as long as the permit. */
export const FIRST_CYCLE = '积分和居住证同一天到期，所以第一次拿到的积分可能管不满一年。'

/**
 * The cycle after this one, or what is still needed to know it.
 * @returns undefined before the 签注
 */
export function nextCycleText({ next, steps }: Renewal): string | undefined {
  if (next !== undefined) {
    const window = `${showWeekday(next.windowOpens)}起又可以签注。`
    return next.expected
      ? `按时签注的，新的到期日预计是${showWeekday(next.expires)}，以证面为准；${window}`
      : `新的到期日是${showWeekday(next.expires)}，${window}`
  }
  const late = steps.some(({ id, doneOn }) => id === 'endorse' && doneOn !== undefined)
  return late ? '逾期补办后新的到期日怎么定，没有见到条文，请照证面上的写。' : undefined
}
