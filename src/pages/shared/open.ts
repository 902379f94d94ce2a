import { go, tell } from '@/platform'
import { NOT_OPENED } from '@/text/common'

/**
 * Opens a page that is not a tab; says so where that fails: a package that was not fetched yet needs the network once.
 * @returns whether it went
 */
export async function openPage(url: string): Promise<boolean> {
  const went = (await go(url)) === 'went'
  if (!went) tell(NOT_OPENED)
  return went
}
