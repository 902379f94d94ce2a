import Taro from '@tarojs/taro'
import type { KeyValue } from './key-value'

/** Other pages of the same origin keep their keys, so ours are told apart and `clear()` is never called. */
const PREFIX = 'jifenben:'

/** Stands before a value that is not a text; no record of ours starts like this, so it reads as damaged. */
const NOT_TEXT = 'not-text '

const weapp: KeyValue = {
  get(key) {
    const value: unknown = Taro.getStorageSync(key)
    if (value === '' || value === undefined || value === null) return undefined
    return typeof value === 'string' ? value : NOT_TEXT + JSON.stringify(value)
  },
  set(key, text) {
    Taro.setStorageSync(key, text)
  },
  remove(key) {
    Taro.removeStorageSync(key)
  },
  keys() {
    return [...Taro.getStorageInfoSync().keys]
  },
}

// Taro's own H5 storage hides broken values and throws where it should report, so localStorage is used as it is.
const h5: KeyValue = {
  get(key) {
    return localStorage.getItem(PREFIX + key) || undefined
  },
  set(key, text) {
    localStorage.setItem(PREFIX + key, text)
  },
  remove(key) {
    localStorage.removeItem(PREFIX + key)
  },
  keys() {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
  },
}

/** This phone's or browser's storage. */
export const storage: KeyValue = process.env.TARO_ENV === 'h5' ? h5 : weapp
