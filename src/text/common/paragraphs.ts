/** As many letters as three lines of running text hold on a phone of 390 px. */
const RUNNING = 57

/** The same beside the word of an action. */
export const BESIDE = 45

/**
 * A text in paragraphs of at most three lines, parted between its sentences, and a sentence that is longer at its
 * semicolons.
 * @param most letters of a paragraph
 * @returns a piece that is longer than that stays whole
 */
export function paragraphs(text: string, most = RUNNING): string[] {
  if (text.length <= most) return [text]
  const found: string[] = []
  let open = ''
  const sentences = text.match(/[^。]+(?:。|$)/g) ?? []
  // A list is one sentence however long it is: it is parted between what it lists.
  const pieces = sentences.flatMap((one) =>
    one.length > most ? (one.match(/[^；]+(?:；|$)/g) ?? []) : [one],
  )
  for (const one of pieces) {
    if (open !== '' && open.length + one.length > most) {
      found.push(open)
      open = ''
    }
    open += one
  }
  return [...found, open]
}
