import { go } from '@/platform'

/**
 * Opens a page that is not a tab. Where that fails the app says so (`app.tsx`).
 * @returns whether it went
 */
export const openPage = async (url: string): Promise<boolean> => (await go(url)) === 'went'
