const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 8

/** The record that holds a profile. */
export function nameOf(id: string): string {
  return `p.${id}`
}

/**
 * A short id that no stored profile has.
 * @param keys every key in the storage
 * @param random 0 ≤ x < 1
 */
export function newId(keys: string[], random: () => number): string {
  for (;;) {
    const letters = Array.from({ length: LENGTH }, () =>
      ALPHABET.charAt(Math.floor(random() * ALPHABET.length)),
    )
    const id = letters.join('')
    if (!keys.some((key) => key.startsWith(`${nameOf(id)}.`))) return id
  }
}
