import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { MISSING_GLOBALS, MISSING_MEMBERS } from '../../config/oldest-phones.mjs'
import { ALLOWED, missingOnPhones } from '../../config/verify-language.mjs'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'jifenben-language-'))
  mkdirSync(path.join(dist, 'pages'))
})
afterEach(() => rmSync(dist, { recursive: true }))

/** What is wrong with a package of one script, without the files' names. */
function found(code: string, allowed: Record<string, [number, string]> = {}): string[] {
  writeFileSync(path.join(dist, 'pages', 'a.js'), code)
  return missingOnPhones(dist, allowed).map((line) => line.replace(/:? \d+ times.*/, ''))
}

test.each([
  ['a?.b', /^Parsing error: Unexpected token \./],
  ['a ?? b', /^Parsing error/],
  ['class A { b = 1 }', /^Parsing error/],
  ['class A { #b() {} }', /^Parsing error/],
  ['const a = 1n', /^Parsing error/],
  ['const a = 1_000', /^Parsing error/],
  ['let a; a ||= 1', /^Parsing error/],
  ['import("a")', /^Parsing error/],
  ['const a = /a/d', /^Parsing error/],
  ['const a = /a/v', /^Parsing error/],
  ['const a = /(?<=b)c/', /^\(\?<=$/],
  ['const a = new RegExp("(?<!b)c")', /^\(\?<=$/],
  ['const a = `(?<!${"b"})c`', /^\(\?<=$/],
  ['const a = /\\p{L}/u', /^\\p\{$/],
  ['new Intl.DateTimeFormat()', /^Intl$/],
  ['eval("1")', /^eval$/],
  ['/* eslint-disable */ eval("1")', /^eval$/],
  ['(0, eval)("1")', /^eval$/],
  ['new Function("a")', /^Function\(\)$/],
  ['Function("return this")()', /^Function\(\)$/],
  ['new WeakRef({})', /^WeakRef$/],
  ['globalThis.a = 1', /^globalThis$/],
  ['structuredClone({})', /^structuredClone$/],
  ['queueMicrotask(() => 1)', /^queueMicrotask$/],
  ['performance.now()', /^performance$/],
  ['new URL("a")', /^URL$/],
  ['somethingNew()', /^somethingNew$/],
  ['[].at(-1)', /^\.at$/],
  ['[]["at"](-1)', /^\.at$/],
  ['Object.hasOwn({}, "a")', /^\.hasOwn$/],
  ['const { hasOwn } = Object', /^\.hasOwn$/],
  ['const { "hasOwn": own } = Object', /^\.hasOwn$/],
  ['"a".replaceAll("a", "b")', /^\.replaceAll$/],
  ['"a".matchAll(/a/g)', /^\.matchAll$/],
  ['Promise.allSettled([])', /^\.allSettled$/],
  ['[].toSorted()', /^\.toSorted$/],
  ['"a".normalize("NFKC")', /^\.normalize$/],
  ['"a".localeCompare("b")', /^\.localeCompare$/],
  ['new Date(0).toLocaleDateString()', /^\.toLocaleDateString$/],
])('%s is reported', (code, name) => {
  expect(found(code)).toEqual([expect.stringMatching(name)])
})

test.each([
  'const { a, ...b } = { ...c() }; function c() { try { return 1 } catch { return 2 } }',
  'async function* a() { for await (const b of []) yield b ** 2 }',
  'const a = /(?<year>\\d{4})(?=a)./su',
  'Object.fromEntries([[1, 2]]); [].flat(); [].flatMap(() => []); "a".trimEnd(); Symbol().description',
  'new Promise(() => 1).finally(() => 1); new Map(); Reflect.ownKeys({}); new WeakMap()',
  'typeof performance === "undefined"; typeof Intl',
  'a instanceof Function; function a() { return Function.prototype }',
  'wx.b = require("a"); Page({}); Component({}); module.exports = getApp(); setTimeout(() => 1)',
  'const Intl = 1; Intl.a; function eval2(performance) { return performance.now() }',
  'class A { normalize() {} }; const a = { at: 1 }',
  '/* eslint-disable */',
])('%s passes', (code) => {
  expect(found(code)).toEqual([])
})

test('what is allowed is allowed so many times, no more and no less', () => {
  const allowed: Record<string, [number, string]> = { URL: [2, 'because'] }
  expect(found('new URL("a"); new URL("b")', allowed)).toEqual([])
  expect(found('new URL("a"); new URL("b"); new URL("c")', allowed)).toEqual(['URL'])
  expect(found('new URL("a")', allowed)).toEqual(['URL'])
  expect(missingOnPhones(dist, allowed)).toEqual(['URL: 1 times, in pages/a.js; allowed are 2'])
  writeFileSync(path.join(dist, 'pages', 'a.js'), '')
  expect(missingOnPhones(dist, allowed)).toEqual(['URL: 0 times, in nowhere; allowed are 2'])
})

test('every name that is allowed has its reason', () => {
  for (const [times, reason] of Object.values(ALLOWED)) {
    expect(times).toBeGreaterThan(0)
    expect(reason).toMatch(/^[\w ,]+: \w/)
  }
})

/** Names of built-ins by their owner, as ES2019 has them, Annex B and all. */
const ES2019: Record<string, string> = {
  globalThis: `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date
    Promise RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer
    Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
    DataView Map Set WeakMap WeakSet Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape
    unescape isFinite isNaN console`,
  Object: `assign getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols is
    preventExtensions seal create defineProperties defineProperty freeze getPrototypeOf setPrototypeOf isExtensible
    isFrozen isSealed keys entries fromEntries values`,
  'Object.prototype': `__defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__
    isPrototypeOf propertyIsEnumerable toString valueOf __proto__`,
  Array: 'isArray from of',
  'Array.prototype': `concat copyWithin fill find findIndex lastIndexOf pop push reverse shift unshift slice sort
    splice includes indexOf join keys entries values forEach filter flat flatMap map every some reduce reduceRight
    toString`,
  Number: `isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY
    POSITIVE_INFINITY MAX_SAFE_INTEGER MIN_SAFE_INTEGER EPSILON`,
  'Number.prototype': 'toExponential toFixed toPrecision toString valueOf',
  String: 'fromCharCode fromCodePoint raw',
  'String.prototype': `anchor big blink bold charAt charCodeAt codePointAt concat endsWith fontcolor fontsize fixed
    includes indexOf italics lastIndexOf link match padEnd padStart repeat replace search slice small split strike sub
    substr substring sup startsWith toString trim trimStart trimLeft trimEnd trimRight toLowerCase toUpperCase valueOf`,
  Symbol: `for keyFor asyncIterator hasInstance isConcatSpreadable iterator match replace search species split
    toPrimitive toStringTag unscopables`,
  Date: 'now parse UTC',
  'Date.prototype': `toString toDateString toTimeString toISOString toUTCString toGMTString getDate setDate getDay
    getFullYear setFullYear getHours setHours getMilliseconds setMilliseconds getMinutes setMinutes getMonth setMonth
    getSeconds setSeconds getTime setTime getTimezoneOffset getUTCDate setUTCDate getUTCDay getUTCFullYear
    setUTCFullYear getUTCHours setUTCHours getUTCMilliseconds setUTCMilliseconds getUTCMinutes setUTCMinutes
    getUTCMonth setUTCMonth getUTCSeconds setUTCSeconds valueOf getYear setYear toJSON`,
  Promise: 'all race resolve reject',
  'Promise.prototype': 'then catch finally',
  'RegExp.prototype': `exec dotAll flags global ignoreCase multiline source sticky unicode compile toString test`,
  Error: '',
  JSON: 'parse stringify',
  Math: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log
    log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2
    SQRT2`,
  ArrayBuffer: 'isView',
  'ArrayBuffer.prototype': 'byteLength slice',
  'DataView.prototype': `buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8 getInt16 setInt16 getUint16
    setUint16 getInt32 setInt32 getUint32 setUint32 getFloat32 setFloat32 getFloat64 setFloat64`,
  Map: '',
  'Map.prototype': 'get set has delete clear entries forEach keys size values',
  'Set.prototype': 'has add delete clear entries forEach size values keys',
  'WeakMap.prototype': 'delete get set has',
  'WeakSet.prototype': 'delete has add',
  Reflect: `defineProperty deleteProperty apply construct get getOwnPropertyDescriptor getPrototypeOf has
    isExtensible ownKeys preventExtensions set setPrototypeOf`,
  'TypedArray.prototype': `buffer byteLength byteOffset length entries keys values copyWithin every fill filter find
    findIndex forEach includes indexOf join lastIndexOf map reverse set slice some sort subarray reduce reduceRight
    toString`,
}

test.each(Object.entries(ES2019))('all that %s has beyond ES2019 is listed', (owner, names) => {
  const code = `const TypedArray = Object.getPrototypeOf(Int8Array);
    Object.getOwnPropertyNames(${owner}).filter((name) => !/^(length|name|prototype|constructor)$/.test(name))`
  const present = vm.runInNewContext(code) as string[]
  const listed = owner === 'globalThis' ? MISSING_GLOBALS : (MISSING_MEMBERS[owner] ?? [])
  const known = [...names.trim().split(/\s+/), ...listed]
  expect(Array.from(present).filter((name) => !known.includes(name))).toEqual([])
  // What is of ES2019 is not taken for missing.
  expect(
    names
      .trim()
      .split(/\s+/)
      .filter((name) => listed.includes(name)),
  ).toEqual([])
})
