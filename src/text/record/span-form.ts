/** The monthly base of a span. */
export const BASE_WORDS = {
  unverifiedHint: '月份照算年限；基数分先给出最低和最高',
  label: '每月缴费基数（元）',
  hint: '看缴费记录里“缴费基数”一栏，不是个人扣的钱',
  placeholder: '例如 12183',
  byTier: '已按下面的档次',
  tiers: '不记得数目，按档次',
  forgotten: '不记得数目？按档次选，或先记待核实',
}

/** Said where months without insurance are entered: the months before are not lost. */
export const GAP_NOTE = '断缴不清零：这里按交过的月数累计。'

/** Why a typed span is not taken. */
export const SPAN_PROBLEMS = {
  writeFrom: '请写从哪个月开始',
  tooEarly: (month: string) => `太早了，不能早于${month}`,
  baseUnit: '元',
  writeBase: '请写基数，不记得就在下面选一个档次',
  reversed: (from: string) => `结束月份早于开始月份（${from}），请检查是不是写反了`,
  tooLong: (months: string) => `这一段有${months}，太长了，请检查年份`,
  overlaps: (span: string) => `和已有的“${span}”这一段重叠了，同一个月只能算一次`,
}

export const SPAN_FLAGS_WORDS = {
  lead: '有下面的情况才点',
}
