/** After a profile was deleted. */
export const REMOVED_WORDS = {
  unreadable: '已删除读不出来的一份',
  removed: (label: string) => `已删除“${label}”`,
  lead: '删错了现在还能找回；做了别的事，或下次打开，就找不回来了。',
  undo: '撤销删除',
}
