// Part of the weapp bundle, in place of the file of the same exports in @tarojs/shared.
import { components } from './components'

export const internalComponents = components
export const controlledComponent = new Set(['input', 'textarea'])

// Only the build reads these, from Taro's own file; the package's index asks that they exist.
export const animation = {}
export const touchEvents = {}
export const focusComponents = new Set()
export const voidElements = new Set()
export const nestElements = new Map()
export const singleQuote = (text) => `'${text}'`
