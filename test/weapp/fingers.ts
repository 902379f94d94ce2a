import type { Host, Page } from '../weapp-host'

type Target = Parameters<Page['tap']>[0]

/** A person at a phone, with everything that their fingers do counted: each tap, each turn of a wheel, each character. */
export class Fingers {
  taps = 0
  characters = 0

  constructor(private readonly host: Host) {}

  async tap(target: Target): Promise<void> {
    this.taps += 1
    await this.host.page.tap(target)
  }

  /** A tap into the field, and what is typed there. */
  async type(label: string | RegExp, text: string): Promise<void> {
    this.taps += 1
    this.characters += text.length
    await this.host.page.type(label, text)
  }
}
