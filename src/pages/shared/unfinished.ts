import { createContext, useCallback, useMemo, useState } from 'react'

/** What fields and their page tell each other. */
export interface Page {
  /** a field holds something that is not saved: the page does not go on before it is put right */
  report: (field: string, unfinished: boolean) => void
  /** the person tried to go on: every field says what is wrong */
  held: boolean
}

export const Unfinished = createContext<Page>({ report: () => undefined, held: false })

/** The page's side: what to give its fields, which of them are unfinished, and how going on is held. */
export function useUnfinished() {
  const [fields, setFields] = useState<readonly string[]>([])
  const [held, setHeld] = useState(false)
  const report = useCallback((field: string, is: boolean) => {
    setFields((all) =>
      all.includes(field) === is ? all : is ? [...all, field] : all.filter((one) => one !== field),
    )
    if (!is) setHeld(false)
  }, [])
  const page = useMemo(() => ({ report, held }), [report, held])
  return { page, fields, hold: () => setHeld(true) }
}
