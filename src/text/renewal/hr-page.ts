/** The page for the employer. */
export const HR_WORDS = {
  employee: '员工自己要办的',
  steps: '步骤',
  papers: '要交的材料',
  alsoMe: '我也想算自己的积分',
  send: '发给人事',
}

export const HR_PAPERS_WORDS = {
  title: '单位要准备的材料',
  progress: (ready: number, total: number) => `备好${ready}样，共${total}样`,
  inCase: '可能要的',
  papers: (count: number) => `${count}样`,
  reset: '换一位员工，把勾都去掉',
}

export const HR_STEPS_WORDS = {
  step: (number: number, name: string, isOptional: boolean) =>
    `${number}. ${name}${isOptional ? '（不一定要）' : ''}`,
  title: '单位要办的',
  how: '每一步怎么办',
  done: '已经办好了',
  /** for the sender alone */
  preview: '方框给人事打勾。',
  recorded: '打✓的，是你记着办好的；人事要自己打勾。',
  ticked: (name: string) => `✓ ${name}`,
  progress: (done: number, total: number) => `办好${done}步，共${total}步`,
}
