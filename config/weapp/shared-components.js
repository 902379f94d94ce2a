// Part of the weapp bundle, in place of the file of the same exports in @tarojs/shared.
import { components } from './components'

export const internalComponents = components
/**
 * None: Taro sends such a one its own text at each key, a long one whole, and a text that is sent back moves the caret on
 * phones. A field keeps its text itself (`ui/field`).
 */
export const controlledComponent = new Set()

// Only the build reads these, from Taro's own file; the package's index asks that they exist.
export const animation = {}
export const touchEvents = {}
export const focusComponents = new Set()
export const voidElements = new Set()
export const nestElements = new Map()
export const singleQuote = (text) => `'${text}'`
