import { go, tell } from '@/platform'

/**
 * Opens a page that is not a tab; says so where that fails: a package that was not fetched yet needs the network once.
 * @returns whether it went
 */
export async function openPage(url: string): Promise<boolean> {
  const went = (await go(url)) === 'went'
  if (!went) tell('这一页没打开，连上网再点一次')
  return went
}
