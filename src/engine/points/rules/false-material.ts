import { deduction } from './deduction'

/** 申请积分时提供虚假材料: article 8(一). Conflict 12: one source adds a black list, and no number for it. */
export const falseMaterial = deduction('false-material', 'falseMaterial', () => [
  { id: '12', worth: null },
])
