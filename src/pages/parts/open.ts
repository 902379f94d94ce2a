import { go, tell } from '@/platform'

/**
 * Opens a page of the package `outlook`, which is fetched when it is first opened; says so where that fails.
 * @param url any page's address: whatever leads there may lead elsewhere too
 */
export async function openOutlook(url: string): Promise<void> {
  if ((await go(url)) === 'refused') tell('这一页没打开，连上网再点一次')
}
