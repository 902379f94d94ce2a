import { readId } from '@/platform'
import { findTopic, type Topic } from '@/text/questions'

/** Where 继续 leads instead of the next question. */
export type From = 'answers' | 'extras' | 'flow' | 'check' | 'renewal' | 'trial' | 'plan'

/** What a question's address asks for. */
export interface Address {
  topic: Topic
  from: From | undefined
  /** which certificate or which kind of record */
  part: string | undefined
}

const FROM: readonly From[] = ['answers', 'extras', 'flow', 'check', 'renewal', 'trial', 'plan']

/**
 * Reads the address of a question.
 * @param params as the router gives them; anything may be in them
 * @returns undefined for a topic that is not there
 */
export function readAddress(params: Readonly<Record<string, unknown>>): Address | undefined {
  const topic = findTopic(readId(params.topic))
  if (topic === undefined) return undefined
  const from = readId(params.from)
  return { topic, from: FROM.find((one) => one === from), part: readId(params.part) }
}

/** An address that leads on to the same place as this page does. */
export const withFrom = (url: string, from: From | undefined): string =>
  from === undefined ? url : `${url}&from=${from}`
