/** The page that tries other answers. */
export const TRIAL_WORDS = {
  lead: '学历高一层、多一张证书、缴费基数变了、结了婚……改任何一项，看分数怎么变。',
  copies: (label: string) => `改的是抄出来的一份，“${label}”不动。试完可以留下，也可以不要。`,
  goOn: (label: string) => `接着试“${label}”`,
  begin: '开始改',
  title: '试一份改动',
  kept: (label: string) => `已保存：${label}`,
  toPoints: '看积分',
  toProfiles: '到“我的”里看看',
  before: '原来',
  after: '改动后',
  ways: '怎么补上',
}

export const TRIAL_CHANGES_WORDS = {
  title: '逐项看',
  lineAria: (rule: string, before: string, after: string) =>
    `${rule}：原来${before}分，改动后${after}分`,
  none: '还没有变。在下面改一项看看',
  all: '各项',
  unchanged: (count: number) => `没变的${count}项`,
}

export const TRIAL_ENDS_WORDS = {
  dropWhat: (original: string | undefined) =>
    `不要了，就删掉这一份${original === undefined ? '' : `，换回“${original}”`}。删错了马上可以撤销。`,
  writeName: '请写一个名字',
  nameTaken: '已经有一份叫这个名字了，换一个',
  title: '试完了',
  name: '留下的话，起个名字',
  keep: '留下，保存成新档案',
  drop: '不要了',
}

export const TRIAL_QUESTIONS_WORDS = {
  changed: (now: string, was: undefined | string) =>
    now === was ? `改过了：${now}` : `改成：${now}（原来：${was}）`,
  spans: (change: string) => `改成：${change}`,
  change: '改',
  changeAria: (name: string, now: string) => `改：${name}，${now}`,
  title: '改哪一项',
  others: (count: number) => `另外${count}项`,
  othersDetail: '紧缺专业、应届、表彰、减分记录、生日等',
}

export const TRIAL_RUNNING_WORDS = {
  asOf: (day: string, isChosen: boolean) => `按${isChosen ? '' : '今天，'}${day}算`,
  originalGone: '抄出它的那一份已经不在了，只能看改动的这一份；留下、不要都可以。',
  copyOf: (label: string) => `改的是“${label}”的副本，“${label}”不动。`,
  otherDay: '换一天',
}
