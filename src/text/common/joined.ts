type Part = string | false | null | undefined

const joined = (by: string) => (parts: readonly Part[]) => parts.filter(Boolean).join(by)

/** Parts of a sentence: 一，二 */
export const commas = joined('，')

/** Things of one list: 一、二 */
export const listed = joined('、')

/** Parts that could stand alone: 一；二 */
export const semicolons = joined('；')

/** Sentences, the last without its stop: 一。二 */
export const sentences = joined('。')

/** One sentence with its stop. */
export const sentence = (words: string): string => `${words}。`

/** What was and what comes of it; where a line ends between them, the arrow stays with what was. */
export const fromTo = (before: string | number | null, after: string | number | null): string =>
  `${before}\u00a0→ ${after}`
