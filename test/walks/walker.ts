/** What a person can do with the app, on whatever it runs: the same walk goes through a browser and the weapp host. */
export interface Walker {
  /** Closes the app and opens it on a day, at its first page. */
  on: (day: string) => Promise<void>
  tap: (name: string | RegExp) => Promise<void>
  type: (label: string | RegExp, text: string) => Promise<void>
  tab: (name: string) => Promise<void>
  open: (path: string) => Promise<void>
  /** All that can be read on the page. */
  text: () => Promise<string>
}

/** Days that are named as something to do, and lie before the day: there may be none. */
export function goneDays(text: string, today: string): string[] {
  const asked = /(?:最晚|最迟|建议|赶在)[^。\n]{0,12}?(\d{4})年(\d{1,2})月(\d{1,2})日[^。\n]*/g
  const found: string[] = []
  for (let match = asked.exec(text); match !== null; match = asked.exec(text)) {
    const [words, year, month, day] = match
    const named = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    if (named < today && !/没办|过了/.test(words)) found.push(words)
  }
  return found
}
