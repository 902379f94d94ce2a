/**
 * Text under keys, as the phone or the browser keeps it. Every method may throw.
 * An absent key and an empty text are the same: `undefined` (WeChat answers '' for both).
 */
export interface KeyValue {
  get(key: string): string | undefined
  set(key: string, text: string): void
  remove(key: string): void
  keys(): string[]
}
