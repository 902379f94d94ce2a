import { go, tell } from '@/platform'
import { NOT_OPENED } from '@/text/common'

/**
 * Opens a page that is not a tab; says so where that fails: a package that was not fetched yet needs the network once.
 * @param move how: on top of this page, or in its place
 * @returns whether it went
 */
export async function openPage(url: string, move = go): Promise<boolean> {
  const went = (await move(url)) === 'went'
  if (!went) tell(NOT_OPENED)
  return went
}
