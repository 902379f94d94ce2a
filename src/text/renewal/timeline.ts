import type { DateId } from '@/engine'
import { DATE_NAMES } from './dates'

type PointId =
  | DateId
  | 'today'
  | 'neededBy'
  | 'endorsedOn'
  | 'pointsFiledOn'
  | 'verifiedOn'
  | 'decidedOn'
  | 'nextWindow'
  | 'nextExpires'

/** What the lines of the timeline are called. */
export const POINT_NAMES: Record<PointId, string> = {
  ...DATE_NAMES,
  today: '今天',
  neededBy: '学校要求的日子',
  endorsedOn: '签注办好了',
  pointsFiledOn: '单位提交了积分',
  verifiedOn: '材料审核属实',
  decidedOn: '积分核定了',
  nextWindow: '下一轮可以签注',
  nextExpires: '下一次到期',
}
