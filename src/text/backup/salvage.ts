import { listed } from '../common'
import { problemPlace } from '../profile'

/** Getting out of a text that cannot be read what is whole in it. */
export const SALVAGE_WORDS = {
  look: '看看还能捞出什么',
  nothing: '里面没有能用的答案。可以发成文件，请懂的人看看。',
  kept: '还能用的',
  lost: '捞不回来的',
  torn: '文字断过，断掉的地方还有什么，看不出来。请存好后从头核对一遍。',
  partly: (places: string) => `只剩一部分，或没有了：${places}`,
  keep: '把能用的保存成新的一份',
  keepHint: '坏掉的文字还留着，要不要删由你定。',
  saved: (label: string) => `已保存成“${label}”，在“我的”里。坏掉的文字还在。`,
  label: '捞回来的一份',
  /** behind a name that is taken */
  copy: ' 捞回',
}

/** The parts of a profile that paths lie in, in words, each once. */
export const lostPlaces = (paths: readonly string[]): string =>
  listed([...new Set(paths.map((path) => problemPlace({ path })))])
