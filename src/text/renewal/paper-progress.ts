import {
  countPapers,
  type Paper,
  type PaperForm,
  type PaperProgress,
  type Profile,
  type Situation,
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

/**
 * 备好了5样，还差7样
 * @param kind a first application needs more than any source lists
 */
export function progressText(
  papers: readonly Paper[],
  progress: Profile['progress'],
  kind?: Situation['kind'],
): string {
  const { ready, missing } = countPapers(papers, progress)
  const listed = kind === 'first' ? '列得出的' : ''
  if (missing === 0) return `${listed}${ready}样都备好了`
  if (ready > 0) return `${listed}备好了${ready}样，还差${missing}样`
  return listed === '' ? `一共要备${missing}样` : `${listed}有${missing}样`
}

/** Of some items no source names a paper. */
export const NOT_LISTED =
  '得分项的材料，报了哪项交哪项，在“可能要的”里。表彰、公共服务、远郊、应届、创业、中介的，没见到列名，问区人才服务中心。'

/** At a renewal an item that was not reported before is proved as at a first application. */
export const NEWLY_REPORTED =
  '这次新报的得分项（如投资、紧缺专业），另交对应的材料，和第一次申请的一样。先问区人才服务中心。'

/**
 * Under the name of a paper: its forms, and its state where the box before it cannot show it: 正在办 · 原件＋复印件.
 * @param enough another way of its group is complete
 * @param short what it is not enough for
 */
export function rowText(
  forms: readonly PaperForm[],
  state?: { status: PaperProgress | undefined; enough: boolean },
  short?: string,
): string {
  const { status, enough } = state ?? {}
  const said = enough && status !== 'done' ? ONE_IS_ENOUGH : status && BESIDE_THE_BOX[status]
  return [said, formsText(forms), enough ? undefined : short]
    .filter((part) => part !== undefined)
    .join(' · ')
}

const ONE_IS_ENOUGH = '有一种就行'

const BESIDE_THE_BOX: Partial<Record<PaperProgress, string>> = {
  doing: STATUS_WORDS.doing.word,
  'not-needed': STATUS_WORDS['not-needed'].word,
}
