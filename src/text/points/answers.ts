/** The page of all answers. */
export const ANSWERS_WORDS = {
  bonus: '加分',
  deductions: '减分',
  title: '核对你的答案',
  lead: '哪一项不对就点它修改，改完会回到这里。没答的、待核实的，以后随时可以补。',
  basics: '基本',
  permits: '证件',
  expiry: '居住证有效期',
  renewal: '续办的情况',
  toPoints: '看积分',
}
