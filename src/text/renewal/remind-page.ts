/** The page of reminders. */
export const REMIND_WORDS = {
  title: '提醒',
  choose: '选要提醒的日子',
  toRenewal: '去“续办”',
  over: '已经过了的',
  useless: '之前加的，可以删掉',
  uselessWhy: '这几条用不上了，手机到时候还会响。在手机日历里找到，删掉就行。',
  noMore: (day: string) => `${day}，不再提醒`,
  offerAria: (words: string, name: string, detail: string) => `${words}：${name}，${detail}`,
  again: '再加一次',
}

/** At what time a reminder is. */
export const HOUR = '上午9点'

const weapp = process.env.TARO_ENV !== 'h5'

/** Said first: what adding does. */
export const ABOUT_REMINDERS = weapp
  ? `加到手机自带的日历，那天${HOUR}响。点一下加一条，微信可能每条问你一次。`
  : `下载一个日历文件，点开它，手机会问要不要加进日历。那天${HOUR}响。`

/** While nobody knows how long it takes. */
export const OWN_DAY = {
  title: '自己定一天去问',
  about: '审核属实以前要等多久，官方没说。想哪天去问，自己定。',
  label: '哪一天提醒',
  past: '要选今天或以后的日子',
} as const

export const NOTHING_PERSONAL = '提醒里只写要办什么、去哪里办，不写你的档案名和分数。'

/** All that are not added yet; in WeChat one tap after another. */
export const ADD_ALL = {
  all: (count: number) => `全部加（${count}条）`,
  again: (count: number) => `全部再加一次（${count}条）`,
  next: (place: number, count: number, name: string) => `接着加第${place}条，共${count}条：${name}`,
  added: (names: string) =>
    weapp ? `加好了：${names}。` : `都在一个日历文件里：${names}。点开它，再选“添加”，才算加好。`,
  notAdded: (names: string) => `没有加上：${names}。点下面那一条，可以再试，也可以复制文字。`,
  past: (names: string) => `今天的时间（${HOUR}）已经过了：${names}。别等提醒，现在就去办。`,
} as const

/** At the end of a row; in a browser the file is all that is known. */
export const ADD_WORDS = {
  offered: '加到日历',
  added: weapp ? '✓ 已加到日历' : '✓ 已下载',
} as const

/** How an attempt went; 'again' is before a second one. */
export const ATTEMPTS = {
  added: weapp
    ? `已加到日历，那天${HOUR}会提醒你。`
    : '日历文件已经下载。点开它，再选“添加”，才算加好。',
  again: '这一条加过了。日历里没有的话，可以再加一次。',
  past: `提醒的时间（${HOUR}）已经过了。别等提醒，现在就去办。`,
  refused: weapp
    ? '没有加上。要允许的话：点右上角“…”→“设置”，打开日历那一项；还不行，到手机的设置里允许微信使用日历。也可以把下面的文字复制走，自己记到日历里。'
    : '没有加上，浏览器没有存下文件。可以把下面的文字复制走，自己记到日历里。',
  absent: weapp
    ? '这个微信版本不能写日历。更新微信后再试，或者把下面的文字复制走，自己记到日历里。'
    : '微信里打开的网页存不了日历文件。换手机浏览器打开，或者把下面的文字复制走，自己记到日历里。',
} as const

/** Added, but not remembered: the calendar has it all the same. */
export const NOT_REMEMBERED = '不过加过这件事没保存上，下次打开这一页可能又显示成没加过；不用再加。'

export const NO_PERMIT =
  '还没填居住证到哪天到期，算不出该提醒的日子。先到“续办”填上，再回来选提醒。'

export const NONE_LEFT =
  '现在没有可以加的提醒：要么日子已经过了，要么还缺一个日期（比如新证上的有效期）。到“续办”看看下一步是什么。'

export const COPY_WORDS = {
  ready: '复制这段文字',
  copied: '✓ 已复制，粘贴到日历或备忘录里',
  refused: '没能复制，请长按上面的文字自己选',
} as const
