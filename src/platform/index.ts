/** The door of `platform/`: the only code that touches WeChat, Taro's APIs or the browser. */
export type { KeyValue } from './key-value'
export { storage } from './storage'
export { runInSlices } from './slices'
export { isPlausible, todayInShanghai } from './clock'
export { typeScale } from './display'
export { back, go, goTab, readId } from './route'
export { copy, type Copied } from './copy'
export { addToCalendar, type Added, type CalendarEvent } from './calendar'
