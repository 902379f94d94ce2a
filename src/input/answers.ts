import { joined, without, type Span } from '@/engine'
import type { Pasted } from './types'

/**
 * What is saved once questions are answered: the sure spans, and of each question the option that was chosen.
 * @param chosen for each question the index of its option; absent where it is not answered or none is right
 */
export const answered = (
  { spans, asked }: Pasted,
  chosen: readonly (number | undefined)[],
): Span[] =>
  asked.reduce<Span[]>((sum, { options }, index) => {
    const choice = chosen[index]
    const option = choice === undefined ? [] : options[choice]!
    return joined([...without(sum, option), ...option])
  }, spans)
