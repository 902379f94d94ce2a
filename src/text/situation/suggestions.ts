import {
  type Change,
  type DayText,
  type Facts,
  monthOfText,
  type Profile,
  type Situation,
  spansOf,
} from '@/engine'

import { showDay, showMonth } from '../time'
import type { SituationTopicId } from '../questions'

/** What other answers already say about a question of the situation. */
export interface Suggestion {
  words: string
  /** what one tap does: saves this, or opens the question of this fact */
  accept?: { word: string; save: Partial<Situation> } | { word: string; open: string }
}

type Known = Pick<Profile, 'facts' | 'situation'>

/**
 * What has been said elsewhere and need not be asked again.
 * @param day the day the answers are looked at
 */
export function suggestionsFor(id: SituationTopicId, known: Known, day: DayText): Suggestion[] {
  switch (id) {
    case 'changes':
      return [...changesMeant(known, day), ...factsBehind(known.situation)]
    case 'employer':
      return otherEmployer(known, day)
    case 'tax':
      return taxMarks(known.facts)
    case 'job':
      return matches(known.facts)
    default:
      return []
  }
}

/** Changes that follow from answers given elsewhere, not ticked yet. */
function changesMeant({ facts, situation }: Known, day: DayText): Suggestion[] {
  const { changes, permit, contract } = situation
  const offer = (change: Change, words: string, word: string): Suggestion[] =>
    changes.includes(change)
      ? []
      : [{ words, accept: { word, save: { changes: [...changes, change] } } }]
  const { shanghaiSpouse: spouse } = facts
  const since = yearBefore(permit?.expiresOn ?? day)
  const married = typeof spouse === 'object' ? spouse.marriedOn : undefined
  return [
    ...(married !== undefined && married > since && married <= day
      ? offer('marriage', `你填过${showDay(married)}结婚，要算作婚姻变化吗？`, '算，选上婚姻变化')
      : []),
    ...(permit?.addressMatches === false
      ? offer('address', '你说过，现在住的地方和居住证上的不一样。', '选上搬了家')
      : []),
    ...(contract?.employerMatchesSystem === false
      ? offer('employer', '你说过，现在的单位和积分系统里登记的不一样。', '选上换了单位')
      : []),
  ]
}

/** Other answers that a change is likely to change too. */
const factsBehind = ({ changes }: Situation): Suggestion[] =>
  BEHIND.filter(({ change }) => changes.includes(change)).map(({ words, word, open }) => ({
    words,
    accept: { word, open },
  }))

const BEHIND: readonly { change: Change; words: string; word: string; open: string }[] = [
  {
    change: 'employer',
    words: '换了单位，要看新合同有多长。',
    word: '填合同的起止',
    open: 'contract',
  },
  {
    change: 'education',
    words: '算积分用的学历也要是新的。',
    word: '看看学历',
    open: 'education',
  },
  {
    change: 'title',
    words: '算积分用的证书也要是新的。',
    word: '看看证书',
    open: 'qualifications',
  },
  {
    change: 'marriage',
    words: '配偶是不是上海户籍，会影响积分。',
    word: '看看配偶',
    open: 'shanghai-spouse',
  },
]

const yearBefore = (day: DayText): DayText => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** Who pays and whose contract it is may differ without any change: nothing is concluded from it. */
function otherEmployer({ facts }: Known, day: DayText): Suggestion[] {
  const month = monthOfText(day)
  const now = spansOf(facts.insurance).find(
    ({ otherEmployer: other, from, to }) =>
      other === true && from <= month && (to === undefined || to >= month),
  )
  if (now === undefined) return []
  return [
    {
      words: `社保记录里，${showMonth(now.from)}起标着不是合同单位交的，现在还在交。缴费单位和合同单位不一样的月份不计分；劳务派遣等情况，先问区人才服务中心。`,
    },
  ]
}

const taxMarks = (facts: Facts): Suggestion[] => {
  const marked = spansOf(facts.insurance).filter(({ taxMismatch }) => taxMismatch === true)
  if (marked.length === 0) return []
  return [{ words: `社保记录里有${marked.length}段标着基数和个税对不上，已经记下，这里不用再答。` }]
}

/** Whether certificate and major belong to the job is asked with them. */
function matches({ qualifications, shortageMajor }: Facts): Suggestion[] {
  const certificates = Array.isArray(qualifications) ? qualifications : []
  const told = [
    ...(certificates.some(({ matchesJob }) => matchesJob !== 'unknown') ? ['证书'] : []),
    ...(typeof shortageMajor === 'object' && shortageMajor.matchesJob !== 'unknown'
      ? ['紧缺专业']
      : []),
  ]
  if (told.length === 0) return []
  return [{ words: `${told.join('、')}和岗位对不对得上，前面已经答过，这里只问学历。` }]
}
