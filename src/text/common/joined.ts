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
