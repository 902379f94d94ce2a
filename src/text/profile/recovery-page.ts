import type { Problem } from '@/engine'

import { problemsText } from './problems'

/** The page of backups and of what cannot be read. */
export const RECOVERY_WORDS = {
  leftOutWhat: (problems: readonly Problem[]) =>
    problemsText(problems) +
    '。原来的文字会在下次保存前放到这一页。请到“积分”或“续办”里重新填这几项。',
  reread: '已经重新读了一遍。',
  removed: '已删除。',
  title: '备份和恢复',
  lead: '读不出来的内容不会被覆盖，原样留在这里。可以复制出来，也可以删掉。',
  leftOut: '正在用的这一份里，有几项读不懂或对不上，没有算进去',
  more: (count: number) => `看另外几份（共${count}份）`,
  restore: '从备份恢复',
  readAgain: '重新读取',
}

export const LOST_WORDS = {
  sure: '真的删除吗？删掉就找不回来了',
  copyFirst: '要留着的话，先点上面的“复制”。',
  remove: '删除',
  keep: '不删',
  removeDamaged: '删除这份损坏的内容',
  notRemoved: '没有删掉，请再试一次。',
}

export const RAW_TEXT_WORDS = {
  copy: '复制',
  hide: '收起文字',
  show: '看看文字',
  next: '看下一段',
}
