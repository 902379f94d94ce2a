import type { DayText, RuleId } from '@/engine'

/** A paper that facts are taken from: an office's text, a repeated text, an article or a third party. */
export interface SourceDocument {
  /** its letter: A–N, S0–S4 */
  id: string
  /** full title in Chinese */
  title: string
  /** document number, e.g. 沪府规〔2022〕21号 */
  number?: string
  /** official = read in full; relayed = only a repetition was read; article = an agency's article; third-party */
  standing: 'official' | 'relayed' | 'not-obtained' | 'article' | 'third-party'
}

/** What is known of a paper beside its name. */
export interface DocumentNote {
  /** who published it and when, as far as the paper of facts says so */
  published?: string
  /** read from the first word to the last */
  whole?: true
  inForce?: { from: DayText; to?: DayText }
  /** address as text (never a link that the product opens) */
  address?: string
  /** what was read and on which day, one sentence of our own */
  note: string
}

/** One article that a rule rests on. The gist is in our own words. */
export interface Clause {
  id: string
  document: string
  /** e.g. 第六条(一) */
  article: string
  gist: string
  /** ids of SourceDocument */
  sources: readonly string[]
  /** absent where the paper does not say from when, or is no regulation */
  from?: DayText
  to?: DayText
  dateRead: DayText
  /** 0–1; absent where no source allows to put a number on it */
  confidence?: number
  /** said beside the clause where confidence is below 1 */
  caution?: string
}

/** One place where the sources disagree, or where the clause is silent and the tool had to choose. */
export interface Conflict {
  /** '1'–'31' as numbered in the paper of facts, or a word for a choice where the clause is silent */
  id: string
  /** what it is about, a few words */
  topic: string
  /** reading → changes a number or a date; sources-page → shown on 依据 only */
  kind: 'reading' | 'sources-page'
  /**
   * settled → a text that was read decides it, or the stricter reading is taken already;
   * open-number → no text decides it and the other reading gives other points;
   * open-note → no text decides it, and there is nothing to reckon with, only to say
   */
  standing: 'settled' | 'open-number' | 'open-note'
  /** what each side says, and who */
  sides: readonly { says: string; sources: readonly string[] }[]
  /** index into `sides` of the one the engine uses; null where neither is taken */
  chosen: number | null
  /** why */
  reason: string
  /** how the product shows it */
  shown: string
  rules: readonly RuleId[]
  confidence?: number
}

/** Something that is only told: no rule of the scheme, and nothing is reckoned with it. */
export interface Told {
  id: string
  topic: string
  says: string
  /** ids of SourceDocument */
  sources: readonly string[]
  /** 0–1; absent where nothing allows to put a number on it */
  confidence?: number
  /** whom to ask */
  ask?: string
}
