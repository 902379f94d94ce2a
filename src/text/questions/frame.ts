/** The list of what may bring extra points. */
export const EXTRAS_WORDS = {
  first: '先看这一项',
  rare: '少见的',
  /** what is not answered is none by this; `all`: nothing is */
  none: (all: boolean) => `${all ? '' : '其余'}都没有，继续`,
}

/** What stands around every question. */
export const FRAME_WORDS = {
  unfinished: (fields: readonly string[]) =>
    `“${fields.join('”“')}”还没写对，没有保存。改好再继续，或者把写的字删掉。`,
  why: '为什么问',
  paper: '看哪张材料',
  caution: '要留心',
  next: '继续',
  /** after the last question */
  look: '核对答案',
  /** saved as it is: so many parts are not answered yet */
  stillOpen: (open: number) => `先这样，还有${open}题没答`,
  skip: '跳过，以后再答',
  saves: '填好一处，就保存一处。',
  unknownQuestion: '这个链接里的问题本工具不认识，可能来自更新的版本。',
  gain: (said: string, points: number, other: string) => `${said}，得${points}分${other}`,
}
