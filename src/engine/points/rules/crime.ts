import { deduction } from './deduction'

/** 一般刑事犯罪记录: article 8(三). Conflict 11: one source takes everything off. */
export const crime = deduction('crime', 'crime', () => [{ id: '11', total: 0 }])
