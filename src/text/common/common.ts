/** Words that many pages use. */
export const COMMON_WORDS = {
  answer: '回答',
  change: '修改',
  fillIn: '去填',
  unverified: '待核实',
  yes: '是',
  no: '不是',
  have: '有',
  haveNot: '没有',
  save: '保存',
  done: '完成',
  saved: '✓ 已保存',
  savesEachTime: '改对一处，就保存一处。',
  toInsurance: '回到社保',
  toHome: '去首页',
  replaced: '原来记的已经换掉：',
  putBack: '放回来',
}
