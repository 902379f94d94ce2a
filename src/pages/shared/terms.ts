import { TERMS } from '@/text/glossary'
import type { Term } from '@/ui'

const WORDS = new RegExp(`(${Object.keys(TERMS).join('|')})`)

/** Texts cut where a term of the scheme stands for the first time. */
export function cutAtTerms(texts: readonly string[]): (string | Term)[][] {
  const seen = new Set<string>()
  return texts.map((text) => {
    const parts: (string | Term)[] = []
    text.split(WORDS).forEach((part, place) => {
      const last = parts[parts.length - 1]
      if (place % 2 === 1 && !seen.has(part)) {
        seen.add(part)
        parts.push({ word: part, meaning: TERMS[part]! })
      } else if (typeof last === 'string') parts[parts.length - 1] = last + part
      else if (part !== '') parts.push(part)
    })
    return parts
  })
}
