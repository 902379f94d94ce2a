import type { Rng } from '../random'

/** Names that every object has, or that would change what all objects have. */
const PROTOTYPE = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...['__defineGetter__', 'constructor.prototype', '__proto__[x]', 'isPrototypeOf', 'length'],
]
const BROKEN = [
  '%',
  '%%%',
  '%E0%A4%A',
  '%u0041',
  'a%',
  '%C0%80',
  '%ff%fe',
  '%2',
  '%00',
  '%ED%A0%80',
]
const NUMBERS = [
  ...['0', '-0', '-1', '1e309', '-1e309', 'NaN', 'Infinity', '9007199254740993', '0x10', '1e-7'],
  ...['0.1e1', '00', '１２', '٣', '1_000', '2147483648', '999999999999999999999999', '+1', '1.'],
]
const DAYS = [
  ...['0000-00', '2024-13', '2024-00', '9999-12', '10000-01', '1969-12', '20240231', '99999999'],
  ...[
    '2024-03-01T00:00',
    '-2024-03',
    '2024-3',
    '２０２４-０３',
    '20261209',
    '19000101',
    '2024-03 ',
  ],
]
const SCRIPTS = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'],
  ...[
    '{{constructor.constructor("throw 1")()}}',
    '${7*7}',
    "'; DROP TABLE p; --",
    '../../app.json',
  ],
  ...['https://example.com/?a=b', 'data:text/html,<b>x', '<!--', ']]>', '\\u0000', '&#x3c;b&#x3e;'],
]
const LETTERS = [
  ...[
    '😀',
    '👨‍👩‍👧‍👦',
    '𠮷',
    '\u202e321',
    '\u200f',
    '\u0000',
    '\u0001\u001f',
    '\ufeff',
    '\u2028',
    '\ud800',
  ],
  ...['\udc00x', 'é́́́', '\u200b\u200d', '\ufffd', '年', 'ﷺ', 'İ', 'ß', '\r\n', '\t', ' ', '\u00a0'],
]
const NESTED = [
  '{"a":{"b":[1]}}',
  '[[[[[[',
  'a[b][c]=d',
  'a=b=c',
  '?a=1?b=2',
  '&&&=',
  '#/pages',
  '%7B%22',
]

const LISTS = [PROTOTYPE, BROKEN, NUMBERS, DAYS, SCRIPTS, LETTERS, NESTED]

/** A word that no person would write, or one of them repeated. */
export function hostileWord(rng: Rng): string {
  const word = rng.pick(rng.pick(LISTS))
  if (rng.chance(0.08)) return word.repeat(rng.pick([2, 33, 97, 1000, 10_000]))
  if (rng.chance(0.15)) return `${word}${rng.pick(rng.pick(LISTS))}`
  return word
}

/** The same as a link may carry it: as it is, encoded once or twice, cut in the middle of that. */
export function encoded(word: string, rng: Rng): string {
  const once = safely(word)
  switch (rng.int(0, 4)) {
    case 0:
      return once
    case 1:
      return safely(once)
    case 2:
      return once.slice(0, rng.int(0, once.length))
    default:
      return word
  }
}

/** As it arrives from outside the app: what is half a character is none there. */
export const arrived = (text: string): string => Buffer.from(text).toString()

/** Half a character cannot be encoded. */
function safely(word: string): string {
  try {
    return encodeURIComponent(word)
  } catch {
    return word
  }
}

/** What objects of a world have in common, by name; more or less than before is a pollution. `one`: any plain object of it. */
export function commonNames(one: object): string {
  const { constructor: world } = one as { constructor: typeof Object }
  const shared = [
    world.prototype,
    world.getPrototypeOf(world.entries({})),
    world.getPrototypeOf(world),
  ]
  return shared.map((each: object) => Reflect.ownKeys(each).map(String).join()).join('\n')
}

/** An error that tells at which input another came. */
export const retell = (at: string, error: unknown): Error =>
  new Error(`${at}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
