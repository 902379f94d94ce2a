/** The page of forms. */
export const FORMS_WORDS = {
  usedIn: (filled: string, steps: string) => `${filled}。用在：${steps}`,
  title: '要填的表格',
  toFill: '可能要填、要交的',
  given: '办的时候会拿到的',
  givenFrom: (origin: string) => `${origin}。`,
  similar: '名字像、不是积分用的',
}
