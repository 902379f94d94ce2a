export const ADD_PROFILE_WORDS = {
  writeName: '请写一个名字，或点下面的',
  title: '新建一份',
  name: '起个名字',
  nameWith: (word: string) => `名字用：${word}`,
  create: '建好',
  notNow: '先不建',
  example: '看一个例子',
}

/** What else the tab opens. */
export const ENTRIES_WORDS = {
  title: '别的',
  trial: '试一份改动',
  trialDetail: '改任何一项，看分数怎么变，原来的不动',
  compare: '两份对比',
  compareDetail: '自己和配偶，看用谁的分数申请合适',
  day: '换一天计算',
  notToday: (day: string) => `现在按${day}算，不是今天`,
  isToday: (day: string) => `现在按今天（${day}）算`,
  backup: '备份和恢复',
  lost: '有读不出来的内容，先放在一边，没有丢',
  backupDetail: '把内容复制出来，换手机或清理缓存后再粘回来',
  sources: '依据',
  sourcesDetail: '分数从哪条规定来，各家说法怎么取舍',
  glossary: '词语',
  about: '关于',
  aboutDetail: '这是什么、不是什么，你的内容存在哪里',
}

/** The list of profiles. */
export const PROFILES_WORDS = {
  title: '我的',
  list: '给谁算',
  none: '还没有保存过内容。可以给自己、配偶各建一份，分开算。',
  listAside: '点名字就换到那一份',
  trial: '试的改动',
  inUse: '✓ 正在用',
  moreAria: (label: string) => `更多：${label}`,
  more: '更多\u00a0›',
  newer: '! 要更新后才能看的一份',
  unreadable: '! 读不出来的一份',
  newerDetail: '它是更新版本保存的，点这里看怎么办',
  unreadableDetail: '内容损坏了，但文字还在，点这里取出来',
}
