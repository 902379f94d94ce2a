/** Characters that show nothing, and that a chat, a mail or a text file puts in. */
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/
/** Before a line that is quoted. */
const QUOTED = /^[\s>＞|｜│┃]+/
/** Signs of JSON that no line of a chat's own has, as they are or bent. */
const OF_JSON = /["“”„‟＂{}｛｝]/
/** A name or a time: the line above a message. In JSON such words stand in quotes. */
const OF_CHAT = /[\u4e00-\u9fff]|\d[:：]\d\d|^[^\s:：]{1,20}( [^\s:：]{1,20})?\s*[:：]\s*$/
const DOUBLE_QUOTE = /["“”„‟＂]/
/** What follows a text in JSON; few blanks only, so that a text of blanks is read in one go. */
const BEHIND_TEXT = /\s{0,9}[,，:：}｝\]］】]/y
const FULL_WIDTH = 0xfee0

/**
 * JSON that chat apps have bent, as it was: hard wraps, lines above a message, marks of quoting, hidden characters, blanks of
 * other kinds, curly quotes, and signs of full width where JSON has plain ones. What stands inside of its texts stays.
 * @param isHalf quotes that stand before a text are straight, and those behind it may not be
 * @returns from the first { to the last }; '' where there is neither
 */
export function straightJson(text: string, isHalf = false): string {
  const from = text.search(/[{｛]/)
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf('｝'))
  if (from < 0 || to < from) return ''
  const lines = text
    .slice(from, to + 1)
    .replace(HIDDEN, '')
    .replace(BLANK, ' ')
    .split(LINE_END)
  const own = lines
    .map((line) => line.replace(QUOTED, ''))
    .filter((line) => OF_JSON.test(line) || !OF_CHAT.test(line))
  return plainSigns(own.join(''), isHalf)
}

function plainSigns(text: string, isHalf: boolean): string {
  let plain = ''
  /** the quote that the text in which we are began with */
  let opened = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const isQuote = DOUBLE_QUOTE.test(sign)
    const isOwn = opened === '"' && (sign === '"' || !isHalf)
    if (opened === '') {
      plain += isQuote ? '"' : plainSign(sign)
      if (isQuote) opened = sign
    } else if (sign === '\\') {
      plain += text.slice(at, at + 2)
      at += 1
    } else if (isQuote && (isOwn ? sign === '"' : isEnd(text, at + 1))) {
      plain += '"'
      opened = ''
    } else plain += sign === '"' ? '\\"' : sign
  }
  return plain
}

function plainSign(sign: string): string {
  if (sign === '【') return '['
  if (sign === '】') return ']'
  return /[\uff01-\uff5e]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign
}

function isEnd(text: string, at: number): boolean {
  BEHIND_TEXT.lastIndex = at
  return BEHIND_TEXT.test(text)
}
