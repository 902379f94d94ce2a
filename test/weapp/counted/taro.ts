import { useEffect, useRef } from 'react'

/** What the pages ask of WeChat through Taro, answered without a phone. */
class Platform {
  storage = new Map<string, unknown>()
  private params: Record<string, string> = {}
  private route = ''
  private shown: (() => void)[] = []

  enter(address: string): void {
    const [route = '', query = ''] = address.split('?')
    this.route = route
    this.params = Object.fromEntries(
      query.split('&').map((pair) => pair.split('=') as [string, string]),
    )
  }

  show(): void {
    for (const run of this.shown) run()
  }

  leave(): void {
    this.shown = []
  }

  router = () => ({ params: this.params, path: this.route })
  page = () => ({ route: this.route, options: this.params })
  onShow = (run: () => void): (() => void) => {
    this.shown.push(run)
    return () => {
      this.shown = this.shown.filter((one) => one !== run)
    }
  }
}

export const platform = new Platform()

export const useRouter = () => platform.router()
export const useDidShow = (run: () => void): void => {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => platform.onShow(() => latest.current()), [])
}
const nothing = (): void => undefined
export const useDidHide = nothing
export const useUnload = nothing
export const usePageNotFound = nothing
export const useShareAppMessage = nothing
export const useShareTimeline = nothing
export const useAddToFavorites = nothing

const went = (): Promise<void> => Promise.resolve()

/** Finds nothing: here nothing has a place on a screen. */
const query = {
  select: () => query,
  selectAll: () => query,
  selectViewport: () => query,
  scrollOffset: () => query,
  boundingClientRect: () => query,
  fields: () => query,
  exec: nothing,
}

export default {
  addPhoneCalendar: nothing,
  canvasToTempFilePath: nothing,
  createSelectorQuery: () => query,
  navigateBack: went,
  navigateTo: went,
  pageScrollTo: went,
  previewImage: went,
  redirectTo: went,
  setClipboardData: went,
  setNavigationBarTitle: went,
  showShareImageMenu: went,
  showToast: went,
  switchTab: went,
  canIUse: () => true,
  getAppBaseInfo: () => ({}),
  getEnterOptionsSync: () => ({ scene: 1001 }),
  getCurrentPages: () => [platform.page()],
  getStorageSync: (key: string) => platform.storage.get(key) ?? '',
  getStorageInfoSync: () => ({ keys: [...platform.storage.keys()] }),
  setStorageSync: (key: string, value: unknown) => void platform.storage.set(key, value),
  removeStorageSync: (key: string) => void platform.storage.delete(key),
}
