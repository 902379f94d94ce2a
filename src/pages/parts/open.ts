import { go, tell } from '@/platform'

/**
 * Opens a page of a package that is fetched when it is first opened, `outlook`, the lists of 依据 or 体检; says so where that
 * fails.
 * @param url any page's address: whatever leads there may lead elsewhere too
 */
export async function openOutlook(url: string): Promise<void> {
  if ((await go(url)) === 'refused') tell('这一页没打开，连上网再点一次')
}
