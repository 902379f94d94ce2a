import { commas } from './joined'

/** What the visual parts say by themselves. */
export const FOLD_WORDS = {
  aria: (isOpen: boolean, ...seen: readonly (string | undefined)[]) =>
    `${isOpen ? '收起' : '展开'}：${commas(seen)}`,
}

/** A word with what it means. */
export const explained = (word: string, meaning: string): string => `${word}：${meaning}`

export const CHOICE_WORDS = {
  aria: (legend: string, option: string) => `${legend}：${option}`,
}

export const COPY_WORDS = {
  copy: '复制',
  copied: '✓ 已复制',
  refused: '再试',
  aria: (copied: string, name: string, detail: string | undefined, isCopied: boolean) =>
    commas([`复制“${copied}”`, name !== copied && name, detail, isCopied && '已复制']),
}

export const BACK = '‹ 返回'

export const UNDO = '撤销'
