import Taro from '@tarojs/taro'

/** The class of a field that says what is wrong with it. */
export const WRONG = 'wrong'

const listeners = new Set<(id: string) => void>()

/** Tells of the id of each field that somebody is led to. */
export function onLed(listener: (id: string) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Leads to the first field of the page that says what is wrong with it, where there is one. */
export function leadToWrong(): void {
  const selector = `.${WRONG}`
  Taro.createSelectorQuery()
    .select(selector)
    .boundingClientRect((found) => {
      if (!found || Array.isArray(found)) return
      // What is typed into is scrolled to once more, with the keyboard; what is chosen only here.
      void Taro.pageScrollTo({ selector }).catch(() => undefined)
      listeners.forEach((listener) => listener(found.id))
    })
    .exec()
}
