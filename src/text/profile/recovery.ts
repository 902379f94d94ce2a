/** How much of a raw text is shown at once; copying takes all of it. */
export const PIECE = 2000

/**
 * A part of a long text to show.
 * @param number from 0; beyond the last one it starts again
 * @returns the part, and where it stands when there are several
 */
export function piece(text: string, number: number): { text: string; place?: string } {
  const pieces = Math.max(1, Math.ceil(text.length / PIECE))
  const index = number % pieces
  const part = text.slice(index * PIECE, (index + 1) * PIECE)
  return pieces === 1 ? { text: part } : { text: part, place: `第${index + 1}段，共${pieces}段` }
}

/** What happened to a stored text, in plain words. */
export const DAMAGE = {
  profile:
    '这一份存在手机里的内容读不出来了，可能是写到一半时手机关机或空间不够。原来的文字还在，没有被改动。',
  newer: '这一份是更新的版本保存的。请关掉再打开，等它更新后就能看；这里不会改动它。',
  'set-aside': '读不懂的旧内容，先原样放在这里，没有丢掉。不需要的话可以删除。',
} as const

export const COPIED = {
  copied: '已复制。请粘贴到备忘录，或发给微信的“文件传输助手”。',
  refused: '没能复制。请长按下面的文字，自己选中后复制；一段一段来。',
} as const

export const LOST_TITLES: Record<keyof typeof DAMAGE, string> = {
  profile: '读不出来的一份',
  newer: '要更新后才能看的一份',
  'set-aside': '放在一边的旧内容',
}
