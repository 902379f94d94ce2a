import { useRouter } from '@tarojs/taro'

import { back, goInPlace } from '@/platform'

import { links } from '../links'
import { openPage } from '../open'

/** The question after the record. */
const NEXT = `${links.question('extras')}&from=flow`

/** The end of a form of the record: whether the questions go on there, and the way there, or back. */
export function useEnd(): { isFlow: boolean; end: () => void } {
  const isFlow = useRouter().params.flow !== undefined
  // In its place: who comes back from there is asked about the record, and sees it.
  return { isFlow, end: () => void (isFlow ? openPage(NEXT, goInPlace) : back(links.insurance)) }
}
