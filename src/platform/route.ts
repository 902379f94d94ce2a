import Taro from '@tarojs/taro'

/** WeChat holds ten pages; from here on the top one is replaced. */
const DEEPEST = 8
/** 32 characters, each at most three times as long when percent-encoded. */
const LONGEST_ENCODED = 96
const ID = /^[A-Za-z0-9_-]{1,32}$/

type Went = 'went' | 'refused'

let hear = (): void => undefined

/** Tells of each move that the platform refuses: most who tap do not wait for an answer. */
export function onRefusal(listener: () => void): void {
  hear = listener
}

async function attempt(move: () => Promise<unknown>): Promise<Went> {
  try {
    await move()
    return 'went'
  } catch {
    hear()
    return 'refused'
  }
}

/**
 * Opens a page that is not a tab.
 * @param url path with its query, `/pages/points/indicator/index?rule=age`
 * @returns 'refused' when the platform did not open it; the page stays
 */
export function go(url: string): Promise<Went> {
  return attempt(() =>
    Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }),
  )
}

/** To a page without a query that is not a tab: back to it where it lies below, so that no page is open twice. */
export function goUp(url: string): Promise<Went> {
  const routes = Taro.getCurrentPages().map(({ route }) => `/${String(route).replace(/^\//, '')}`)
  const delta = routes.length - 1 - routes.lastIndexOf(url)
  return delta > 0 && delta < routes.length ? attempt(() => Taro.navigateBack({ delta })) : go(url)
}

/** Opens a page that is not a tab in the place of this one, which is not come back to. */
export const goInPlace = (url: string): Promise<Went> => attempt(() => Taro.redirectTo({ url }))

/**
 * Changes to a tab page, at its top: the platforms keep where it was left; `url` has no query.
 * @param part what it is shown at instead, by its id
 */
export async function goTab(url: string, part?: string): Promise<Went> {
  const went = await attempt(() => Taro.switchTab({ url }))
  // It went all the same where this fails.
  if (went === 'went') await toTop()
  // By then it is drawn, its later parts too.
  if (went === 'went' && part !== undefined) setTimeout(() => void toPart(part), DRAWN)
  return went
}

const DRAWN = 300

const toPart = (id: string): Promise<unknown> =>
  Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined)

/** Has the page at its top, at once. */
export const toTop = (): Promise<unknown> =>
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)

/**
 * One page back; where there is none (opened from a share card), the given tab instead.
 * @param home url of a tab page
 */
export function back(home: string): Promise<Went> {
  return Taro.getCurrentPages().length > 1
    ? attempt(() => Taro.navigateBack({ delta: 1 }))
    : goTab(home)
}

/**
 * An id out of a query or a scene. Anything else (too long, broken encoding, a list, other characters) is undefined.
 * @param value what `onLoad` or `useRouter` gives
 */
export function readId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_ENCODED) return undefined
  try {
    const id = decodeURIComponent(value)
    return ID.test(id) ? id : undefined
  } catch {
    return undefined
  }
}
