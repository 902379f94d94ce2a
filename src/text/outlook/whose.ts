/** The same for a reader that hears it, with what a tap does. */
export const whoseLabel = (kind: Parameters<typeof whoseText>[0], label: string): string =>
  kind === 'own'
    ? `档案：${label}，换一份`
    : `${whoseText(kind, label)}，${kind === 'trial' ? '看结果' : '换一份'}`

/** Whose facts a page is about: somebody's own, a what-if copy, or an imagined profile. */
export function whoseText(kind: 'own' | 'trial' | 'supposed', label: string): string {
  switch (kind) {
    case 'own':
      return label
    case 'trial':
      return `在试一份改动，改的是副本“${label}”`
    case 'supposed':
      return `“${label}”是假设的，不是现在的情况`
  }
}
