import { parse, type Profile } from '@/engine'
import { problemPlace, problemText } from './problems'

/** A profile takes at most 32 KB; a longer text is refused before anything reads it. */
const LONGEST = 64 * 1024

/** A pasted backup, understood: a profile with what had to be left out, or why it is none. */
export type Backup = { profile: Profile; leftOut: string[] } | { wrong: string }

/** Left out without a word: the copy gets an id of its own, and may be older than the label's rule. */
const OWN = ['id', 'label']

/**
 * Reads a pasted backup text. Nothing of it is kept that the engine's `parse` does not know.
 * @returns the profile (a what-if copy as one that is imagined) and one sentence for each part that was left out, or a sentence that says what is wrong
 */
export function readBackup(text: string): Backup {
  if (text.trim() === '') return { wrong: '还没有粘贴内容' }
  if (text.length > LONGEST) return { wrong: '这段文字太长，不像是这里的备份文本' }
  const input = json(text)
  if (typeof input !== 'object' || input === null || !('facts' in input)) {
    return { wrong: '这不是这里的备份文本，或者没有复制完整。请从第一个 { 复制到最后一个 }' }
  }
  const { profile, problems } = parse(input)
  if (problems.some(({ code }) => code === 'newer-schema')) {
    return { wrong: '这是更新版本的备份，请先更新小程序再来恢复' }
  }
  const told = problems.filter(({ path }) => !OWN.includes(path))
  const kept: Profile = profile.trialOf === undefined ? profile : { ...profile, supposed: true }
  return { profile: kept, leftOut: told.map((one) => `${problemPlace(one)}：${problemText(one)}`) }
}

/** The first { to the last }: what is copied along with it does no harm. Undefined when it is no JSON. */
function json(text: string): unknown {
  const body = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
