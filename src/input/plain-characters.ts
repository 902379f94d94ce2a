/** Radicals that a PDF copies in the place of the characters they look like, and traditional forms of the words looked for. */
const LOOKALIKES: Record<string, string> = {
  '⼀': '一',
  '⼆': '二',
  '⼈': '人',
  '⼊': '入',
  '⼋': '八',
  '⼗': '十',
  '⼯': '工',
  '⽇': '日',
  '⽉': '月',
  '⽋': '欠',
  '⽌': '止',
  '⽆': '无',
  '⽣': '生',
  '⽤': '用',
  '⽼': '老',
  '⾄': '至',
  '⾦': '金',
  '⾮': '非',
  '⻓': '长',
  '○': '〇',
  繳: '缴',
  費: '费',
  補: '补',
  數: '数',
  個: '个',
  萬: '万',
  應: '应',
  實: '实',
  養: '养',
  險: '险',
  單: '单',
  無: '无',
  積: '积',
  標: '标',
  誌: '志',
  沖: '冲',
  銷: '销',
  斷: '断',
  緩: '缓',
  圓: '元',
  圆: '元',
  交: '缴',
  帐: '账',
  帳: '账',
}

const FULL_WIDTH = 0xfee0
/** Codes of characters that show nothing, from and to; line breaks are not among them. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]
const HIDDEN = new RegExp(
  `[${UNSEEN.map(([from, to]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join('')}]`,
  'g',
)
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const DASH = /[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d]/g
const TILDE = /[\u02dc\u223c\u301c\uff5e]/g
const DOUBLE_QUOTE = /[\u201c-\u201f\u00ab\u00bb\u301d-\u301f\uff02「」『』]/g
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u00b4`\uff07]/g
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g')

/**
 * A text in plain characters: full-width ones narrow, blanks of every kind one kind, nothing hidden. Written out, since
 * `normalize` does nothing on phones without `Intl`. A full-width comma is one between thousands only where digits are.
 */
export const folded = (text: string): string =>
  text
    .replace(HIDDEN, '')
    .replace(BLANK, ' ')
    .replace(DASH, '-')
    .replace(TILDE, '~')
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .replace(/\uffe5/g, '¥')
    .replace(/([0-9\uff10-\uff19]?)，(?=([0-9\uff10-\uff19])?)/g, commaBetween)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(LOOKALIKE, (one) => LOOKALIKES[one]!)

const commaBetween = (_all: string, before: string, after: string | undefined): string =>
  before !== '' && after !== undefined ? `${before},` : `${before};`

/** Whether digits stand behind a mark that turns the direction of writing: what is seen is then not what is read. */
export const isTurned = (text: string): boolean =>
  text.split('\u202c').some((part) => {
    const mark = part.search(/[\u202d\u202e]/)
    return mark >= 0 && /\d/.test(part.slice(mark))
  })
