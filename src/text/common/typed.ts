/** Fields for a day or a month. */
export const TYPED_WORDS = {
  dayPlaceholder: '例如 19900501',
  monthPlaceholder: '例如 202401',
  notYet: (month: string) => `这个月还没到：${month}`,
}
