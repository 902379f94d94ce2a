/** The main card of a renewal as data: where it stands, what is next, who acts and by when. */
import { renewal, type Situation, termBeside, turnOf } from '@/engine'
import {
  askLines,
  besideText,
  HANDED,
  phaseText,
  STEP_DONE_WORDS,
  TURN_WORDS,
  turnText,
  waitLines,
} from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'

export interface Card {
  /** the large word and its sentence */
  stands: string
  next: string
  who: string
  when: string
  /** every word of the card that is not folded */
  said: readonly string[]
  /** of these what stands before the button that stands out; nothing where there is none */
  before?: readonly string[]
}

const SELF = '你自己办'

/** No date can exist: an answer in the app has none, and no text limits the wait before 审核属实. */
export const NO_DAY = { answer: '打开就答', 'before-verified': '办法没有写' } as const

export function cardOf(situation: Situation, on: string): Card | undefined {
  const plan = renewal(situation, on)
  const turn = turnOf(situation, plan)
  const card = actOf(situation, on)
  const beside = turn && termBeside(turn, plan)
  if (card === undefined || beside === undefined) return card
  const also = besideText(beside, situation)
  return { ...card, next: `${card.next}；${also}`, said: [...card.said, also] }
}

function actOf(situation: Situation, on: string): Card | undefined {
  const plan = renewal(situation, on)
  const turn = turnOf(situation, plan)
  const step = turn && 'step' in turn ? turn.step : undefined
  const phase = phaseText(plan, situation.kind, on, step)
  if (turn === undefined) return undefined
  const top = [phase?.word ?? '', phase?.sentence ?? '']
  const head = [...top, phase?.later ?? '']
  const stands = head[0] ?? ''
  const along = 'along' in turn ? turn.along : undefined
  const text = step && turnText(step, along, situation, plan)
  const done = text && [TODAY_WORDS.next(text.name), TURN_WORDS.who(text.who, text.when)]
  const lines = text === undefined ? [] : [text.name, text.who, text.when, ...text.lines]
  switch (turn.code) {
    case 'expiry':
      return { stands, next: '写上居住证哪天到期', who: SELF, when: NO_DAY.answer, said: head }
    case 'changes': {
      const said = [...head, ...lines, TODAY_WORDS.changesLead, TODAY_WORDS.changes]
      const next = [...(text ? [text.name] : []), TODAY_WORDS.changes].join('；')
      const before = [...top, ...(done ?? [TODAY_WORDS.changesLead])]
      return { stands, next, who: SELF, when: text?.when ?? NO_DAY.answer, said, before }
    }
    case 'result': {
      const { decisionBy } = plan.dates
      const handed = step && HANDED[step.id]
      const asked =
        handed === undefined
          ? lines
          : [handed.ask, handed.yes, STEP_DONE_WORDS.notYet, ...askLines(plan)]
      const said = [...head, ...(step ? asked : waitLines(plan)), TODAY_WORDS.result]
      const waits = `等结果，${TODAY_WORDS.result}`
      if (text) {
        const before = [...top, ...(handed === undefined ? done! : [handed.ask])]
        return {
          stands,
          next: `${text.name}；${waits}`,
          who: text.who,
          when: text.when,
          said,
          before,
        }
      }
      const when = decisionBy === undefined ? NO_DAY['before-verified'] : phase!.sentence!
      return { stands, next: waits, who: '受理部门办', when, said }
    }
    case 'begin':
      return { stands, next: TODAY_WORDS.begin, who: SELF, when: stands, said: head }
    default:
      return {
        stands,
        next: text!.name,
        who: text!.who,
        when: text!.when,
        said: [...head, ...lines],
        before: [...top, ...done!],
      }
  }
}
