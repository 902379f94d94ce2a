import { go } from '@/platform'

/**
 * Opens a page that is not a tab. Where that fails the app says so (`app.tsx`).
 * @param move how: on top of this page, or in its place
 * @returns whether it went
 */
export const openPage = async (url: string, move = go): Promise<boolean> =>
  (await move(url)) === 'went'
