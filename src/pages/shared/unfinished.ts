import { createContext } from 'react'

/** What fields and their page tell each other. */
export interface Page {
  /** a field holds something that is not saved: the page does not go on before it is put right */
  report: (field: string, unfinished: boolean) => void
  /** the person tried to go on: every field says what is wrong */
  held: boolean
}

export const Unfinished = createContext<Page>({ report: () => undefined, held: false })
