/**
 * What the oldest phones lack that may open the mini-program; why is in docs/oldest-phones.md. A build that names one
 * of these fails, and a test starts the package where they are taken away.
 */

/** Their JavaScript: the syntax of ES2019. */
export const LANGUAGE = 2019

/** @type {(text: string) => string[]} */
const words = (text) => text.trim().split(/\s+/)

/** Built-in globals that are missing or, like `Proxy`, not to be relied on. */
export const MISSING_GLOBALS = words(`
  Intl eval Proxy
  AggregateError BigInt BigInt64Array BigUint64Array FinalizationRegistry WeakRef globalThis
  AsyncDisposableStack DisposableStack Float16Array Iterator SuppressedError Temporal
  Atomics SharedArrayBuffer WebAssembly
`)

/** What WeChat gives to every file besides the built-ins of ES2019. Any other free name is reported. */
export const WECHAT_GLOBALS = words(`
  wx App Page Component Behavior getApp getCurrentPages requirePlugin require module exports
  console setTimeout clearTimeout setInterval clearInterval
`)

/**
 * @type {Record<string, string[]>}
 *
 * Members that came after ES2019, and those that need the data of a language, which Android's engine has none of: it
 * gives a text back from `normalize` as it was.
 */
export const MISSING_MEMBERS = {
  Object: words('hasOwn groupBy'),
  Array: ['fromAsync'],
  'Array.prototype': words(`
    at findLast findLastIndex toReversed toSorted toSpliced with toLocaleString
  `),
  'Number.prototype': ['toLocaleString'],
  'Object.prototype': ['toLocaleString'],
  'Date.prototype': words('toLocaleString toLocaleDateString toLocaleTimeString toTemporalInstant'),
  'String.prototype': words(`
    at isWellFormed matchAll replaceAll toWellFormed
    normalize localeCompare toLocaleLowerCase toLocaleUpperCase
  `),
  Symbol: words('matchAll dispose asyncDispose'),
  Promise: words('allSettled any try withResolvers'),
  RegExp: ['escape'],
  'RegExp.prototype': words('hasIndices unicodeSets'),
  Math: words('f16round sumPrecise'),
  JSON: words('rawJSON isRawJSON'),
  Map: ['groupBy'],
  'Map.prototype': words('getOrInsert getOrInsertComputed'),
  'WeakMap.prototype': words('getOrInsert getOrInsertComputed'),
  'Set.prototype': words(`
    union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom
  `),
  Error: words('isError captureStackTrace stackTraceLimit'),
  'ArrayBuffer.prototype': words(`
    detached maxByteLength resizable resize transfer transferToFixedLength
  `),
  'DataView.prototype': words(`
    getBigInt64 setBigInt64 getBigUint64 setBigUint64 getFloat16 setFloat16
  `),
  'TypedArray.prototype': words(
    'at findLast findLastIndex toReversed toSorted with toLocaleString',
  ),
}

/** Each as `name` or `Object.name`: what a host can take away one by one. */
export const MISSING = [
  ...MISSING_GLOBALS,
  ...Object.entries(MISSING_MEMBERS).flatMap(([owner, names]) =>
    names.map((name) => `${owner}.${name}`),
  ),
]
