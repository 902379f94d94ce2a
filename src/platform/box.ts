import Taro from '@tarojs/taro'

/** Where an element is on the screen. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Where the element of an id is now; undefined where there is none. */
export const boxOf = (id: string): Promise<Box | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) =>
        resolve(Array.isArray(found) ? undefined : (found ?? undefined)),
      )
      .exec()
  })
