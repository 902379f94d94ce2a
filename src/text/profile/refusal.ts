/** Why an answer is not stored. */
export const REFUSAL_WORDS = {
  noProfile: '现在没有打开的档案，请先到“我的”里选一份',
  tooMany: '档案已经太多了，请先到“我的”里删掉不用的',
  marriedEarly: (birthday: string) => `记着的结婚日期比${birthday}早，请检查这两个日期`,
  contradicts: (place: string, problem: string) => `和“${place}”对不上：${problem}`,
}
