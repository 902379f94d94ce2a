import { LIMITS } from '@/engine'
import type { BackupProblem } from '@/input'

const KB = 1024

/** The one limit, told before anything is chosen. */
const LIMIT = `一部手机最多存${LIMITS.profiles}份，每份最多${LIMITS.profileBytes / KB}KB，恢复时也一样。文件或文字最大1MB。`

/** The page that reads a backup. */
export const RESTORE_WORDS = {
  title: '从备份恢复',
  lead: '选备份文件，或把备份文本粘贴到下面。先看里面有什么，点了才会存。',
  limit: LIMIT,
  choose: '选备份文件',
  field: '备份文本',
  read: '看看里面有什么',
  found: (count: number) => (count === 1 ? '认出来的内容' : `认出来${count}份`),
  unread: '有几项读不懂，不会存进去',
  part: (name: string, words: string) => `${name}：${words}`,
  change: (sign: string, name: string, words: string) => `${sign} ${name}：${words}`,
  /** a backup without a name */
  label: '恢复的一份',
  unnamed: (place: number) => `第${place}份`,
  /** behind a name that is taken */
  copy: ' 备份',
  contents: '里面有的',
  what: '怎么恢复',
  add: '保存成新的一份',
  addHint: '现有的档案不动',
  replace: (label: string) => `换掉“${label}”`,
  replaceHint: '它和备份是同一份，会变成备份里的样子',
  skip: '不恢复',
  same: (label: string) => `手机里的“${label}”和它一样`,
  changes: (label: string) => `换掉后，“${label}”会变的`,
  /** under its name */
  fate: (what: string, unread: number) => (unread === 0 ? what : `${what}；有${unread}项读不懂`),
  refused: { newer: '这一份是更新的版本存的，请先更新再恢复', 'no-profile': '这一份读不出来' },
  tooLarge: `这一份超过${LIMITS.profileBytes / KB}KB，存不下`,
  noRoom: (count: number, room: number) =>
    `要保存成新的有${count}份，手机里只放得下${room}份（最多${LIMITS.profiles}份）。请把几份改成“不恢复”。`,
  nothing: '现在没有要恢复的',
  go: (added: number, replaced: number) =>
    `恢复：${[added > 0 && `新存${added}份`, replaced > 0 && `换掉${replaced}份`].filter(Boolean).join('，')}`,
  done: '恢复好了',
  added: (labels: string) => `新存的：${labels}`,
  replaced: (labels: string) => `换掉的：${labels}`,
  failed: (label: string, why: string) => `“${label}”没有恢复：${why}`,
  partly: '有几份没有恢复',
  canUndo: '换掉的可以变回原来的',
  undo: '撤销，换掉的变回原来的',
  undone: '已变回原来的',
  toList: '去“我的”看看',
}

/** Why a text cannot be read as a backup. */
export const BACKUP_PROBLEMS: Record<BackupProblem, string> = {
  empty: '还没有粘贴内容',
  'too-long': '超过1MB，太长了，不像是这里的备份文本',
  'too-many': `里面超过${LIMITS.profiles}份，不像是这里的备份文本`,
  'no-backup': '这不是这里的备份文本，或者没有复制完整。请从第一个 { 复制到最后一个 }',
  newer: '这是更新版本的备份，请先更新再来恢复',
}
