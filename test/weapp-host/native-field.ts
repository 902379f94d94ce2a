/** What of an element is drawn later than it is set. */
interface Drawn {
  due: number
  /** the value that is bound then; undefined: the element is gone */
  value: string | undefined
}

/**
 * An input or textarea as the phone holds it: text and caret are its own, keys go in at once, and a value that the app binds
 * overwrites them when it is drawn, some time after the app has set it.
 */
export class NativeField {
  caret: number
  /** False once the element that was typed in is no more: the keyboard closes, and later keys go nowhere. */
  isThere = true
  private waiting: Drawn[] = []

  constructor(
    public text: string,
    at: number,
    private bound: string | undefined,
    private readonly limit: number,
  ) {
    this.caret = Math.min(at, text.length)
  }

  /** One character at the caret; whether it went in. */
  key(character: string): boolean {
    if (!this.isThere || (this.limit >= 0 && this.text.length >= this.limit)) return false
    this.text = this.text.slice(0, this.caret) + character + this.text.slice(this.caret)
    this.caret += 1
    return true
  }

  /** Remembers what the app has set by now, to be drawn at `due`. */
  set(value: string | undefined, isThere: boolean, due: number): void {
    if (isThere && value === this.bound) return
    this.bound = value
    this.waiting.push({ due, value: isThere ? (value ?? '') : undefined })
  }

  /** Draws what is due: the caret goes behind a text that comes from the app. */
  draw(now: number): void {
    for (const { value } of this.waiting.filter(({ due }) => due <= now)) {
      if (value === undefined) this.isThere = false
      else if (value !== this.text) {
        this.text = value
        this.caret = value.length
      }
    }
    this.waiting = this.waiting.filter(({ due }) => due > now)
  }
}
