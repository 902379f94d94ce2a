import { type Education, EDUCATIONS } from '../scheme'
import type { Fact } from './fact'
import { oneOf, orUnknown, yesOrNo } from './shape'

/** 教育背景; a 硕士 or 博士 with only one of diploma and degree (单证) stands beside it. */
export const education = {
  shape: orUnknown(oneOf(EDUCATIONS)),
  none: 'none',
  beside: { singleCertificate: yesOrNo },
  complete: (answer, { as }) =>
    answer !== 'unknown' ? answer : as === 'highest' ? 'doctor' : 'none',
} satisfies Fact<Education, Education>
