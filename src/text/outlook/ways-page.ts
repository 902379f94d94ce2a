/** What the ways rest on. */
export const WAYS_BASIS_WORDS = {
  allWays: '这些办法按什么算',
  oneWay: '这是按什么算的',
  actions: '能做的事',
  actionsDetail: '每件事要多久、多吃力，是本工具的估计，可以改',
  change: '改',
  actionsAria: '能做的事：每件事要多久、多吃力，是本工具的估计，可以改',
  insurance: '社保',
  rules: '规则',
  noSchoolDay: '学校要求的日子：没填',
  noSchoolDayDetail: '填了，就说赶不赶得上',
}

export const WAYS_FOUND_WORDS = {
  nearest: '最接近的',
  other: (way: string, sure: string) => `${way}。${sure}。`,
  forecast: '看以后哪天会变\u00a0›',
  /** at the threshold: to what adds points all the same */
  spare: { name: '想多留几分', detail: '看能做什么，做一件加几分' },
  schoolDay: (day: string) => `学校要求的日子：${day}`,
  /** said once where it is so of each */
  allMissed: '找到的办法都赶不上这一天。先问学校看哪一天',
  changeAria: (name: string) => `${name}，修改`,
  others: '别的办法，快的在前',
  more: (count: number) => `还有${count}个办法`,
}

export const PLAN_ROW_WORDS = {
  /** before what the way that was chosen comes to when it begins only now */
  chosen: '你选的办法：',
  school: (word: string) => `学校的日子：${word}`,
}
