export const DEDUCTIONS_WORDS = {
  none: '没有记录',
  some: '有，一项一项记',
  title: '一项一项看，没有的选没有',
}

/** The page of one kind of record. */
export const RECORD_WORDS = {
  unknownKind: '没有这一种记录。',
  done: '好了',
  disqualifying: '有严重刑事犯罪记录吗？',
  disqualifyingWhy:
    '有的话，按办法取消申请积分的资格，不再计算总分。怎样算“严重”，没查到官方说明。',
  ofKind: (kind: string) => `有“${kind}”的记录吗？`,
  noRules: '所选日期的规则本工具不知道，所以这里不写分值。',
  rule: (years: number, points: number) =>
    `${years}年内的每条扣${points}分，满${years}年后不再扣。`,
  whichDay: (number: number) => `第${number}条是哪一天`,
  dayHint: '写决定书或判决书上的日期。写上之前先按待核实算。',
  dayPlaceholder: '例如 20220310',
  extra: '多写了一条，把那一格里的字删掉就行。',
  another: '再加一条',
}
