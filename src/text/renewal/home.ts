import { CHECK_TITLE, commas } from '../common'

export const HEADLINE_WORDS = {
  aria: (word: string, sentence = '') => `${word}。${sentence}`,
  more: '晚了会怎样，各家怎么说',
}

/** Ways on from the renewal. */
export const MORE_WORDS = {
  title: '还能做什么',
  flow: '整个流程，一张图',
  flowDetail: '你走到哪一步',
  papers: '材料清单',
  papersDetail: '谁带、原件还是复印件',
  checks: CHECK_TITLE,
  checksDetail: '哪些地方可能办不成',
  remind: '提醒',
  remindDetail: '加到手机日历里',
  hr: '给单位人事',
  hrDetail: '单位要做什么、带什么，一页说清；可以转发',
}

export const NEXT_CYCLE_WORDS = {
  title: '下一轮',
  write: '把证面上的新到期日写下来',
  school: '通知单怎么交给学校、交哪一种，问学校。',
  remind: '下次签注，到时提醒我',
  agree: '好，开始下一轮',
  begin: '开始下一轮',
  notNow: '先不',
}

export const OWN_SITUATION_WORDS = {
  title: '我的情况',
  unanswered: '还没答',
  choose: '去选',
  changeAria: (name: string, answer: string) => `修改${name}：${answer}`,
  dates: '各个日子',
  datesDetail: '到期、签注、提交这些日子，办到哪步写到哪步',
}

export const PLAN_WORDS = {
  how: '看看怎么办',
  past: '已经办了一部分？一次填好',
}

/** Before the permit's last day is known. */
export const START_WORDS = {
  title: '还不知道到期日，也可以先看',
  flow: '整个流程，一张图',
  flowDetail: '从签注到通知单，谁办哪一步',
  kind: '第一次申请，还是续办',
  kindDetail: '两种要走的步骤不一样',
  apply: '还没有居住证',
  applyDetail: '怎么申领，要等多久',
  papers: '要哪些材料',
  forms: '要填哪些表',
}

export const STEP_LIST_WORDS = {
  progress: (done: number, total: number) => `${done}/${total} 已办`,
}

export const TIMELINE_WORDS = {
  title: '时间',
  overdue: '过期了会怎样',
  aria: (...seen: readonly (string | undefined)[]) => `${commas(seen)}。看看这一天是什么意思`,
}
