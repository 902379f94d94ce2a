import { changesOf, type DayText, type Situation, type OrUnknown } from '@/engine'

import {
  changeNames,
  KIND_NAMES,
  NO_CHANGES,
  type PartedName,
  type PartName,
  PARTS,
  type SituationTopicId,
  UNKNOWN,
} from '../questions'
import { showDay } from '../time'

/** Names for a list of answers. */
export const SITUATION_NAMES: Record<SituationTopicId, string> = {
  kind: '申请还是续办',
  changes: '有什么变了',
  contract: '劳动合同',
  employer: '系统里登记的单位',
  tax: '个税申报',
  job: '岗位',
  'paper-state': '盖章和离职日期',
  needed: '学校要求的日子',
}

/** The present answer in words; undefined where there is none. */
export function situationText(id: SituationTopicId, situation: Situation): string | undefined {
  const { kind, changes, unchanged, contract, tax, job, papers, neededBy } = situation
  switch (id) {
    case 'kind':
      return kind && KIND_NAMES[kind]
    case 'changes':
      if (changes.length > 0) return changeNames(changesOf(situation))
      return unchanged === true ? NO_CHANGES : undefined
    case 'contract':
      return contractText(contract?.from, contract?.until)
    case 'employer':
      return matchText(contract?.employerMatchesSystem)
    case 'tax':
      return tax && partsText('tax', tax)
    case 'job':
      return job && partsText('job', job)
    case 'paper-state':
      return papers && partsText('papers', papers)
    case 'needed':
      return neededBy && showDay(neededBy)
  }
}

/** From which day to which day a contract runs, as far as it is known. */
export function contractText(
  from: DayText | undefined,
  until: DayText | undefined,
): string | undefined {
  const parts = [
    ...(from === undefined ? [] : [`${showDay(from)}起`]),
    ...(until === undefined ? [] : [`到${showDay(until)}`]),
  ]
  return parts.length === 0 ? undefined : parts.join('，')
}

const matchText = (matches: OrUnknown<boolean> | undefined): string | undefined =>
  matches === 'unknown' ? UNKNOWN : matches === undefined ? undefined : matches ? '一样' : '不一样'

const partsText = (
  name: PartedName,
  given: Partial<Record<PartName, OrUnknown<boolean>>>,
): string =>
  PARTS[name]
    .map(({ part, name: what, yes, no }) => {
      const answer = given[part]
      const said =
        answer === undefined ? '还没答' : answer === 'unknown' ? UNKNOWN : answer ? yes : no
      return `${what}：${said}`
    })
    .join('；')
