import { deduction } from './deduction'

/** 申请积分时提供虚假材料: article 8(一). Conflict 12 adds a black list, not a number. */
export const falseMaterial = deduction('false-material', 'falseMaterial', () => [])
