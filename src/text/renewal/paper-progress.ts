import {
  countPapers,
  type Paper,
  type PaperForm,
  type PaperId,
  type PaperProgress,
  type Profile,
} from '@/engine'
import { formsText } from './papers'

const NOT_READY = { sign: '○', word: '还没备' } as const

/** A paper's state in a word, with a sign: never by colour alone. */
export const STATUS_WORDS: Record<PaperProgress, { sign: string; word: string }> = {
  todo: NOT_READY,
  doing: NOT_READY,
  done: { sign: '✓', word: '备好了' },
  'not-needed': { sign: '–', word: '用不上' },
}

/** The word of a state; what nothing was said about is not there either. */
export const statusWord = (status: PaperProgress = 'todo'): { sign: string; word: string } =>
  STATUS_WORDS[status]

/** 备好了5样，还差7样 */
export function progressText(papers: readonly Paper[], progress: Profile['progress']): string {
  const { ready, missing } = countPapers(papers, progress)
  if (missing === 0) return `${ready}样都备好了`
  return ready > 0 ? `备好了${ready}样，还差${missing}样` : `要备${missing}样`
}

/** Of some items no source names a paper. */
export const NOT_LISTED =
  '得分项的材料，报了哪项交哪项。表彰、公共服务、远郊、应届、创业、中介的，没查到列名，问区人才服务中心。'

/** At a renewal an item that was not reported before is proved as at a first application. */
export const NEWLY_REPORTED =
  '这次新报的得分项，另交材料，和第一次申请的一样。上次报过的（如学历）再交吗？没查到规定，问区人才服务中心。'

/**
 * Under the name of a paper: its forms, and its state where the box before it cannot show it: 用不上 · 原件＋复印件.
 * @param enough another way of its group is complete
 * @param short what it is not enough for
 * @param id of a paper that may be written for this alone
 */
export function rowText(
  forms: readonly PaperForm[],
  state?: { status: PaperProgress | undefined; enough: boolean },
  short?: string,
  id?: PaperId,
): string {
  const { status, enough } = state ?? {}
  const isAway = status === 'not-needed' && STATUS_WORDS[status].word
  const said = enough && status !== 'done' ? ONE_IS_ENOUGH : isAway
  return [said, formsText(forms, id), enough ? undefined : short].filter(Boolean).join(' · ')
}

const ONE_IS_ENOUGH = '有一种就行'
