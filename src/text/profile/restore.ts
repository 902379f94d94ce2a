import type { BackupProblem } from '@/input'

/** The page that reads a backup. */
export const RESTORE_WORDS = {
  name: (label: string) => `名字：${label === '' ? '（没有）' : label}`,
  answer: (fact: string, answer: string) => `${fact}：${answer}`,
  unread: '有几项读不懂，不会存进去',
  label: '恢复的一份',
  title: '从备份文本恢复',
  lead: '把以前复制出来的备份文本粘贴到下面。会另外保存成一份，不会改动现有的档案。',
  field: '备份文本',
  read: '看看里面有什么',
  found: '认出来的内容',
  keep: '保存成新的一份',
}

/** Why a pasted text cannot be read as a backup. */
export const BACKUP_PROBLEMS: Record<BackupProblem, string> = {
  empty: '还没有粘贴内容',
  'too-long': '这段文字太长，不像是这里的备份文本',
  'no-backup': '这不是这里的备份文本，或者没有复制完整。请从第一个 { 复制到最后一个 }',
  newer: '这是更新版本的备份，请先更新再来恢复',
}
