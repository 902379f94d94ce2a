import { type DayText, type FactName, type PermitDay, type Profile, type Situation } from '@/engine'

import { commas, listed } from '../common'
import { actionName } from '../outlook'
import { problemPlace } from '../profile'
import { answerText, changeNames, NO_CHANGES, UNKNOWN } from '../questions'
import { DWELLING_NAMES, STATUS_WORDS } from '../renewal'
import { FACT_NAMES } from '../scheme'
import { PERMIT_DAY_NAMES, SITUATION_NAMES, situationText } from '../situation'
import { showDay } from '../time'

/** A part of a profile in words, and what it stands for. */
export interface Field {
  name: string
  words: string
  value: unknown
}

/** Parts of a profile that are answered in one place. */
const WITH: Partial<Record<FactName, 'singleCertificate' | 'freshGraduateUntil'>> = {
  education: 'singleCertificate',
  freshGraduate: 'freshGraduateUntil',
}

/**
 * Everything that a profile holds, part by part, in the order in which it is asked for.
 * @param day the day that ages and full years are worked out for
 */
export function contentsOf(profile: Profile, day: DayText): Field[] {
  const { label, supposed, facts, situation, progress } = profile
  return [
    ...field('名字', label === '' ? undefined : label, label),
    ...field('是不是假设的', supposed && '假设的', supposed),
    ...(Object.keys(FACT_NAMES) as FactName[]).flatMap((fact) => {
      const also = WITH[fact]
      const value = [facts[fact], also && facts[also]]
      return value.every((one) => one === undefined)
        ? []
        : field(FACT_NAMES[fact], answerText(fact, facts, day), value)
    }),
    ...situationFields(situation),
    ...field('材料清单', progressWords(progress), progress),
  ]
}

/** One part, or nothing where it is not there. */
const field = (name: string, words: string | undefined, value: unknown): Field[] =>
  words === undefined ? [] : [{ name, words, value }]

/** A member of the situation, by the name it has where something is wrong with it. */
const member = (path: keyof Situation, words: string | undefined, value: unknown): Field[] =>
  field(problemPlace({ path: `situation.${path}` }), words, value)

function situationFields(situation: Situation): Field[] {
  const { registeredOn, appliedOn, permit, changes, unchanged, dwelling, movedOn } = situation
  const {
    contract,
    tax,
    job,
    papers,
    neededBy,
    stepsDone = {},
    notYet = {},
    actions = {},
  } = situation
  const { plan, sent, kind } = situation
  const said = (id: Parameters<typeof situationText>[0]) => situationText(id, situation)
  const changed = changes.length > 0 ? changeNames(changes) : unchanged ? NO_CHANGES : undefined
  return [
    ...member('kind', said('kind'), kind),
    ...member('registeredOn', registeredOn && showDay(registeredOn), registeredOn),
    ...member('appliedOn', appliedOn && showDay(appliedOn), appliedOn),
    ...(Object.keys(PERMIT_DAY_NAMES) as PermitDay[]).flatMap((name) => {
      const day = permit?.[name]
      return field(PERMIT_DAY_NAMES[name], day && showDay(day), day)
    }),
    ...field('住址和居住证', answered(permit?.addressMatches, ADDRESS), permit?.addressMatches),
    ...field('上次核定', answered(permit?.lastReached, REACHED), permit?.lastReached),
    ...member('changes', changed, [changes, unchanged]),
    ...member('dwelling', dwelling && DWELLING_NAMES[dwelling], dwelling),
    ...member('movedOn', movedOn && showDay(movedOn), movedOn),
    ...member('contract', said('contract'), [contract?.from, contract?.until]),
    ...field(SITUATION_NAMES.employer, said('employer'), contract?.employerMatchesSystem),
    ...member('tax', said('tax'), tax),
    ...member('job', said('job'), job),
    ...member('papers', said('paper-state'), papers),
    ...field(SITUATION_NAMES.needed, said('needed'), neededBy),
    ...member('stepsDone', counted(stepsDone, '步'), stepsDone),
    ...member('notYet', counted(notYet, '步'), notYet),
    ...member('actions', counted(actions, '种办法，自己估的时间和难度'), actions),
    ...member('plan', plan && planWords(plan), plan),
    ...member('sent', sent && sentWords(sent), sent),
  ]
}

const ADDRESS = ['一样', '不一样'] as const
const REACHED = ['达标', '没达标'] as const

const answered = (
  answer: boolean | 'unknown' | undefined,
  [yes, no]: readonly [string, string],
): string | undefined =>
  answer === 'unknown' ? UNKNOWN : answer === undefined ? undefined : answer ? yes : no

const counted = (record: object, what: string): string | undefined => {
  const count = Object.keys(record).length
  return count === 0 ? undefined : `${count}${what}`
}

const planWords = ({ actions, begun }: NonNullable<Situation['plan']>): string =>
  commas([
    actions.length === 0 ? '等着就到' : listed(actions.map(({ id }) => actionName(id))),
    `${showDay(begun)}选的`,
  ])

const sentWords = ({ hidden, by, on }: NonNullable<Situation['sent']>): string =>
  commas([
    on === undefined ? '没发过' : `${showDay(on)}发的`,
    by !== undefined && `请在${showDay(by)}前办`,
    hidden.length > 0 && `不写${changeNames(hidden)}`,
  ])

function progressWords(progress: Profile['progress']): string | undefined {
  const states = Object.values(progress)
  const words = states.map((state) => STATUS_WORDS[state].word)
  const all = Object.values(STATUS_WORDS).map(({ word }) => word)
  const parts = Array.from(new Set(all)).map((word) => {
    const count = words.filter((one) => one === word).length
    return count > 0 && `${word}${count}样`
  })
  return states.length === 0 ? undefined : commas(parts)
}
