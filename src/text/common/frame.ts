export const WHICH_LEFT_OUT = '看看是哪几项'

/** A page that is not there. */
export const MISSING_WORDS = {
  title: '没有找到这一页',
  home: '回到首页',
}

/** A page whose package could not be fetched. */
export const NOT_OPENED = '这一页没打开，连上网再点一次'

/** In a browser: a newer version of the app is on the phone. */
export const NEW_VERSION_WORDS = {
  lead: '积分本有新版本。没填完的先填完，再换上。',
  take: '换上新版本',
  others: '还开着别的积分本窗口。先关掉它们，再点一次。',
}

export const PROFILE_BAR_WORDS = {
  result: '看结果\u00a0›',
  dayAria: (shown: string) => `${shown}，换一天`,
  chosenDay: (day: string) => `按${day}算`,
  today: (day: string) => `今天 ${day}`,
}

export const SAVE_BANNER_WORDS = {
  again: '再保存一次',
  copy: '把内容复制出来备份',
}

export const SCHOOL_READ = '上学要问什么，查到了什么'

/** What calms most; of one year and one kind of school only. */
export const SCHOOL_2026 = '我们看的2026年小学、初中入学通知要点里，没提120分。要不要，问学校。'

export const STEP_ROW_WORDS = {
  aria: (name: string, detail: string, state: string) => `${name}，${detail}，${state}`,
}

/** In one line below a verdict; the whole of it stands on 关于. */
export const UNOFFICIAL = '非官方估算，以受理部门核定为准\u00a0›'

/** The self-check, by one name on its page and on every way to it. */
export const CHECK_TITLE = '会不会卡住'

/** What the app is, on the card of a page that is one's own. */
export const APP_TITLE = '上海居住证积分自己算，不用留电话'

/** On a card that is sent to others. */
export const cardTitle = (title: string): string => `${title}（非官方）`

export const UNDO_WORDS = {
  label: '撤销删除',
  sent: '✓ 已保存：今天发给人事',
  unsaved: '改了，还没保存上',
  gone: '日子去掉了',
}
