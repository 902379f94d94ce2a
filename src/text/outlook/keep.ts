import {
  isFirstTime,
  type DayText,
  type PolicyVersion,
  type Renewal,
  type Situation,
} from '@/engine'

import { showDay } from '../time'

type Table = NonNullable<PolicyVersion['table']>

export const KEEP_WORDS = {
  title: '要做的事',
  renewal: (kind: Situation['kind'], phase: Renewal['phase']) =>
    phase === 'filed' ? '看办到哪一步' : isFirstTime(kind) ? '看怎么申请' : '看续办',
}

/** The renewal that comes next. */
export interface Season {
  phase: Renewal['phase']
  /** the first and the last day for 签注; undefined where no expiry is given */
  opens: DayText | undefined
  expires: DayText | undefined
}

/**
 * What keeps points that are enough: the renewal, or the application that comes first; the insurance, and what is to be
 * told of changes.
 * @param lasts they stay enough if nothing changes
 * @param isEndSaid the school's day lies past the permit's expiry, and says so
 */
export const keepLines = (
  kind: Situation['kind'],
  season: Season,
  { eligibility: { insured } }: Pick<Table, 'eligibility'>,
  lasts: boolean,
  isEndSaid: boolean,
): string[] => [
  kind === 'renewal' || season.phase === 'filed' || season.phase === 'decided'
    ? renewalLine(season)
    : firstLine(kind, lasts),
  `社保别断：办的时候，近${insured.window}个月里要正常交满${insured.need}个月。`,
  ...(isEndSaid ? [] : endOf(kind, season)),
  '情况变了，分数可能跟着变。要调整积分的，由单位到注册地的人才服务中心办。',
]

/** 积分有效期与居住证同步: enough points do not last by themselves. */
const endOf = (kind: Situation['kind'], { phase, expires }: Season): string[] =>
  kind === 'first' && expires !== undefined && (phase === 'too-early' || phase === 'open')
    ? [`积分也在${showDay(expires)}到期，签注后要再续。`]
    : []

function firstLine(kind: Situation['kind'], lasts: boolean): string {
  if (kind === undefined) return '还没有积分的，先申请。'
  const apply = kind === 'permit' ? '先办居住证，再申请积分。' : '先申请积分。'
  return lasts ? `不用再加分，${apply}` : apply
}

function renewalLine({ phase, opens, expires }: Season): string {
  if (opens === undefined || expires === undefined) return '填了居住证到期日，就说哪天续办。'
  switch (phase) {
    case 'endorsed':
      return '签注好了，接着续办积分。'
    case 'filed':
      return '积分交上去了，等核定。'
    case 'open':
      return `现在可以签注居住证，最迟${showDay(expires)}。签注好了再续办积分。`
    case 'too-early':
    case 'decided':
      return `${showDay(opens)}到${showDay(expires)}：签注居住证，再续办积分。`
    default:
      return '居住证过期了：先补办签注，再续办积分。'
  }
}
