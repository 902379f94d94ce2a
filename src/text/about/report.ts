import type { DayText } from '@/engine'

/** The version in package.json. */
export const VERSION = '0.1.0'

/** How a mistake is reported. Nothing is sent: a text is copied. */
export const REPORT_WORDS = {
  title: '发现写错了',
  what: '这里写错、算错的，复制下面这段，补上两行。',
  to:
    process.env.TARO_ENV === 'h5'
      ? '发给把这个网址给你的人。'
      : '再点右上角“…”→“反馈与投诉”，贴进去；也可以发给把积分本转给你的人。',
  office: '窗口办得对不对、规定怎么理解，打12345。',
  copy: '复制报错的文字',
  copied: '✓ 已复制',
  refused: '没能复制，请长按上面的文字自己选。',
}

/**
 * What is copied: no answer and no score, only what it takes to find the place.
 * @param page path of the page from which one came, where there is one
 */
export const reportText = (page: string | undefined, read: DayText): string =>
  [
    `积分本 ${VERSION}（资料查到${read}）`,
    `页面：${page ?? ''}`,
    '写错的那一句：',
    '应该是什么，哪里写着：',
  ].join('\n')
