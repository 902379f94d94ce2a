import { createContext } from 'react'

/** Tells the page that a field holds something that is not saved: it does not go on before it is put right. */
export type ReportUnfinished = (field: string, unfinished: boolean) => void

export const Unfinished = createContext<ReportUnfinished>(() => undefined)
