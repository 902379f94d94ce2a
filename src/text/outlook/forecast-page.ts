import { AS_READ } from '../points'

/** The page of what comes if nothing changes. */
export const FORECAST_WORDS = {
  none: '算不出以后的分数',
  ways: (standard: number) => `怎么到${standard}分`,
  renewal: '续办',
  title: '以后怎么变',
  toInsurance: '去填社保记录',
}

/** What the forecast rests on. */
export const ASSUMED_WORDS = {
  title: '按这些算的',
  insurance: '社保',
  open: '没定的，先按0分算',
  answer: '去答',
}

/** Titles take whether the reading that is used gives them; the other one may differ. */
export const CHANGES_WORDS = {
  title: (isRead: boolean) => `${isRead ? AS_READ : ''}哪天变，为什么`,
  none: '这段时间分数不变。',
  reached: (standard: number) => `✓ 到${standard}分`,
  lost: (standard: number) => `✗ 不到${standard}分了`,
}

/** Over the picture. */
export const CURVE_TITLE = (isRead: boolean) => `${isRead ? AS_READ : ''}往后十年`
