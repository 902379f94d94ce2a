import { useAddToFavorites, useShareAppMessage, useShareTimeline } from '@tarojs/taro'

import { APP_TITLE, cardTitle } from '@/text/common'

/** A card names nobody, and opens a page by ids alone. */
interface Card {
  title: string
  path: string
}

/** Whom a card is for: 单位人事 or family by a button, anybody by WeChat's menu, oneself as a favourite. */
type Reader = 'hr' | 'anybody' | 'self'

/** Drawn once (`config/share`). Without one WeChat sends a picture of the page, with all that stands on it. */
const imageUrl = '/assets/share.png'

const queryOf = (path: string): string => path.split('?')[1] ?? ''

/** Lets a page be sent and kept as a favourite; its config has `enableShareAppMessage`. */
export function useShare(card: (reader: Reader) => Card): void {
  useShareAppMessage(({ target }) => {
    const { title, path } = card(
      (target as { id?: string } | undefined)?.id === 'hr' ? 'hr' : 'anybody',
    )
    return { title: cardTitle(title), path, imageUrl }
  })
  useAddToFavorites(() => {
    const { title, path } = card('self')
    return { title: cardTitle(title), query: queryOf(path), imageUrl }
  })
}

/** Lets a page be shown in 朋友圈, where it stands still; its config has `enableShareTimeline`. */
export function useTimeline(title: string): void {
  useShareTimeline(() => ({ title: cardTitle(title), query: '', imageUrl }))
}

/** For a page that is sent to nobody: kept as a favourite, it shows nothing of what stands on it. */
export function usePlainFavorite(): void {
  useAddToFavorites(() => ({ title: cardTitle(APP_TITLE), imageUrl }))
}

/** The same beside a page; what the page itself says comes first. */
export function PlainFavorite(): null {
  usePlainFavorite()
  return null
}
