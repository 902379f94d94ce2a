/** The page of forms. */
export const FORMS_WORDS = {
  usedIn: (filled: string, steps: string) => `${filled}。用在：${steps}`,
  title: '要填的表格',
  toFill: '你这次可能要填、要交的',
  others: (count: number) => `别的情形才用的${count}种`,
  given: '办的时候会拿到的',
  givenFrom: (origin: string) => `${origin}。`,
  similar: '常有人找、不是积分用的',
}
