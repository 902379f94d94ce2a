import {
  countPapers,
  type Paper,
  type PaperForm,
  type PaperId,
  type PaperProgress,
  type Profile,
} from '@/engine'
import { formsText } from './papers'

/** A paper's state in a word, with a sign: never by colour alone. */
export const STATUS_WORDS: Record<PaperProgress, { sign: string; word: string }> = {
  todo: { sign: '●', word: '要准备' },
  doing: { sign: '◐', word: '正在办' },
  done: { sign: '✓', word: '备好了' },
  'not-needed': { sign: '–', word: '用不上' },
}

/** Nothing was said about it yet. */
export const NOT_SEEN = { sign: '○', word: '还没看' } as const

/** The word of a state; absent means that nothing was said yet. */
export const statusWord = (status: PaperProgress | undefined): { sign: string; word: string } =>
  status === undefined ? NOT_SEEN : STATUS_WORDS[status]

/** 备好了5样，还差7样 */
export function progressText(papers: readonly Paper[], progress: Profile['progress']): string {
  const { ready, missing } = countPapers(papers, progress)
  if (missing === 0) return `${ready}样都备好了`
  return ready > 0 ? `备好了${ready}样，还差${missing}样` : `要备${missing}样`
}

/** Of some items no source names a paper. */
export const NOT_LISTED =
  '得分项的材料，报了哪项交哪项。表彰、公共服务、远郊、应届、创业、中介的，没查到列名，不在下面，问区人才服务中心。'

/** At a renewal an item that was not reported before is proved as at a first application. */
export const NEWLY_REPORTED =
  '这次新报的得分项（如投资、紧缺专业），另交对应的材料，和第一次申请的一样。先问区人才服务中心。'

/**
 * Under the name of a paper: its forms, and its state where the box before it cannot show it: 正在办 · 原件＋复印件.
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
  const said = enough && status !== 'done' ? ONE_IS_ENOUGH : status && BESIDE_THE_BOX[status]
  return [said, formsText(forms, id), enough ? undefined : short]
    .filter((part) => part !== undefined)
    .join(' · ')
}

const ONE_IS_ENOUGH = '有一种就行'

const BESIDE_THE_BOX: Partial<Record<PaperProgress, string>> = {
  doing: STATUS_WORDS.doing.word,
  'not-needed': STATUS_WORDS['not-needed'].word,
}
