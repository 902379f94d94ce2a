import {
  BACK_PAID,
  DUE,
  ELSEWHERE,
  LATE,
  MADE_UP,
  NOT_PAID,
  OTHER_RECORD,
  PAID,
  SOCIAL,
  STILL_TO_PAY,
} from './vocabulary'

/** Whether a month is 补缴, as a text says; 'unclear' where it says neither or both. */
export type BackPaid = 'yes' | 'no' | 'unclear'

/** What a text says about the months that it speaks of. */
export interface Status {
  backPaid?: BackPaid
  /** 欠缴, 退费 and their like; also what is still to be made up */
  notPaid: boolean
  paid: boolean
  due: boolean
  /** it is of another record than 社保: 'mixed' where it is of both */
  record?: 'other' | 'mixed'
  elsewhere: boolean
}

const NAMED =
  '(?:标[志识记]|金额|月数|情况|状态|类型|类别|记录|额|次数)?["\']?\\s*[:=|]?\\s*["\']?\\(?'
const NEGATED =
  /(?:无|非|未|没有?|不|不是|无需|不需要?|不用|不存在|不属于|免|不含|从未|未曾)(?:任何|发生)?$/
const SAYS_NO = new RegExp(
  `^${NAMED}(?:0(?:\\.0+)?(?![\\d.,]*[1-9])|否|无(?!误)|没有|非|n(?:o|one)?(?![a-z])|f(?:alse)?(?![a-z])|[×✗]|不是|-(?=\\s*(?:$|[\\t|;,])))`,
  'i',
)
const SAYS_YES = new RegExp(
  `^${NAMED}(?:1(?!\\d)|是|有|y(?:es)?(?![a-z])|t(?:rue)?(?![a-z])|[√✓]|补)`,
  'i',
)
const PAID_NOTHING =
  /(?:(?:实缴|实收)(?:金额|额)?|到账(?:金额|额))["']?\s*[:=|]?\s*["']?0(?:\.0+)?(?![\d.])/

const OTHER_RECORDS = new RegExp(OTHER_RECORD.source, 'g')

const BEFORE = 8
const AFTER = 16

/** Reads a line, a heading or a cell for what it says about its months. */
export function statusOf(text: string): Status {
  const { backPaid, stillToPay } = backPaidIn(text)
  const denied = around(text, NOT_PAID).some(
    ({ before, after }) => !NEGATED.test(before) && !SAYS_NO.test(after),
  )
  const other = OTHER_RECORD.test(text)
  const social = SOCIAL.test(text.replace(OTHER_RECORDS, ''))
  return {
    ...(backPaid === undefined ? {} : { backPaid }),
    notPaid: denied || stillToPay || PAID_NOTHING.test(text),
    paid: PAID.test(text.replace(NOT_PAID, '')) && !PAID_NOTHING.test(text),
    due: DUE.test(text) && !/正常应缴/.test(text),
    ...(other ? { record: social ? ('mixed' as const) : ('other' as const) } : {}),
    elsewhere: ELSEWHERE.test(text),
  }
}

function backPaidIn(text: string): { backPaid?: BackPaid; stillToPay: boolean } {
  let yes = false
  let no = false
  let unclear = false
  let stillToPay = false
  for (const { before, after } of around(text, BACK_PAID)) {
    const asks = /是否$/.test(before) || /^(?:标[志识记]|[?？])/.test(after)
    if (NEGATED.test(before) || SAYS_NO.test(after)) no = true
    else if (STILL_TO_PAY.test(before)) stillToPay = true
    else if (asks && !SAYS_YES.test(after)) unclear = true
    else yes = true
  }
  const late = around(text, LATE).some(
    ({ before, after }) => !NEGATED.test(before) && !SAYS_NO.test(after),
  )
  unclear ||= !yes && (late || MADE_UP.test(text))
  if (unclear || (yes && no)) return { backPaid: 'unclear', stillToPay }
  return yes || no ? { backPaid: yes ? 'yes' : 'no', stillToPay } : { stillToPay }
}

/** What stands before and behind each place that words are found at. */
function around(text: string, words: RegExp): { before: string; after: string }[] {
  const places: { before: string; after: string }[] = []
  words.lastIndex = 0
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const end = found.index + found[0].length
    places.push({
      before: text.slice(Math.max(0, found.index - BEFORE), found.index),
      after: text.slice(end, end + AFTER),
    })
  }
  return places
}

/** What the cell of a column such as 补缴标志 says. */
export function flagCell(text: string): BackPaid {
  const value = text.replace(/["'|,;\s]/g, '')
  if (/^(?:|0|否|无|n|no|false|-+|正常.*|非补缴|×|\/)$/i.test(value)) return 'no'
  return /^(?:1|是|有|y|yes|true|√|✓|补[缴收差]?|追缴)$/i.test(value) ? 'yes' : 'unclear'
}
