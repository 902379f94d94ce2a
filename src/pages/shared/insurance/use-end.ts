import { useRouter } from '@tarojs/taro'

import { back, goInPlace } from '@/platform'

import { nextTopic } from '@/text/questions'
import { links } from '../links'
import { openPage } from '../open'

/** The end of a form of the record: whether the questions go on there, and the way there, or back. */
export function useEnd(): { isFlow: boolean; end: () => void } {
  const next = `${links.question(nextTopic('insurance')!)}&from=flow`
  const isFlow = useRouter().params.flow !== undefined
  // In its place: who comes back from there is asked about the record, and sees it.
  return { isFlow, end: () => void (isFlow ? openPage(next, goInPlace) : back(links.insurance)) }
}
