import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DayText, MonthText, Span } from '@/engine'

/** How 按年填 stands. */
export interface YearsState {
  /** the first month as it is typed; undefined: as the record has it */
  first: string | undefined
  /** a month of the year that is open; null: none is; undefined: none was opened or closed yet */
  open: MonthText | null | undefined
  /** months that are selected */
  picked: readonly MonthText[]
  /** a base that is being typed */
  yuan: string | undefined
}

/** What was put on a picture, and how it was drawn. */
export interface CardLook {
  shown: Readonly<Record<'things' | 'points' | 'school' | 'next' | 'days' | 'name', boolean>>
  shape: 'wide' | 'long'
}

interface PageStateValues {
  /** the day in the place of today; undefined: today */
  day: DayText | undefined
  /** the pages that lead on and are still there, shown or under another */
  places: readonly number[]
  /** the place that is opening another page */
  opener: number | undefined
  /** what a page that is gone has saved, and for which profile, until it is said */
  saved: { id: string | null; span: Span } | undefined
  /** how 按年填 was left, and for which profile */
  years: { id: string | null; state: YearsState } | undefined
  /** how the last picture was put together, of which kind and profile */
  card: { id: string | null; kind: string; look: CardLook } | undefined
  /** the page for 单位人事 that somebody left for a score of their own, by its address */
  hr: string | undefined
  /** the last number that was given out */
  lastNumber: number
}

/** What pages remember, and tell each other, for as long as the app is open. Nothing of it is stored on the phone. */
export interface PageState extends Pick<StoreApi<PageStateValues>, 'getState'> {
  /** Puts another day in the place of today; undefined goes back to today. */
  chooseDay: (day: DayText | undefined) => void
  /** A number that no page and no stay of a page had before. */
  newNumber: () => number
  enter: (place: number) => void
  leave: (place: number) => void
  isOpen: (place: number) => boolean
  /** Says who opens the page that comes next; undefined: it does not come. */
  setOpener: (place: number | undefined) => void
  /** Who opened this page. Told once. */
  takeOpener: () => number | undefined
  /** Remembers months that were saved for a profile, for the page that is shown next. */
  setSaved: (id: string | null, span: Span) => void
  /** The months that were saved last, where they are this profile's. Told once. */
  takeSaved: (id: string | null) => Span | undefined
  /** Keeps the address of the page that is left, to come back to. */
  leaveHr: (path: string) => void
  setYears: (id: string | null, state: YearsState) => void
  /** How 按年填 was left, where it was for this profile. */
  yearsOf: (id: string | null) => YearsState | undefined
  setCard: (id: string | null, kind: string, look: CardLook) => void
  /** How the last picture was put together, where it was of this kind and profile. */
  cardOf: (id: string | null, kind: string) => CardLook | undefined
  /** What was kept for a profile that is deleted goes with it, and does not come back with it. */
  forget: (id: string) => void
}

export function createPageState(): PageState {
  const { getState, setState } = createStore<PageStateValues>(() => ({
    day: undefined,
    places: [],
    opener: undefined,
    saved: undefined,
    years: undefined,
    card: undefined,
    hr: undefined,
    lastNumber: 0,
  }))
  const without = (place: number) => getState().places.filter((one) => one !== place)
  return {
    getState,
    chooseDay: (day) => setState({ day }),
    newNumber() {
      setState(({ lastNumber }) => ({ lastNumber: lastNumber + 1 }))
      return getState().lastNumber
    },
    enter: (place) => setState({ places: [...without(place), place] }),
    leave: (place) => setState({ places: without(place) }),
    isOpen: (place) => getState().places.includes(place),
    setOpener: (opener) => setState({ opener }),
    takeOpener() {
      const { opener } = getState()
      setState({ opener: undefined })
      return opener
    },
    setSaved: (id, span) => setState({ saved: { id, span } }),
    takeSaved(id) {
      const { saved } = getState()
      setState({ saved: undefined })
      return saved?.id === id ? saved.span : undefined
    },
    leaveHr: (hr) => setState({ hr }),
    setYears: (id, state) => setState({ years: { id, state } }),
    yearsOf(id) {
      const { years } = getState()
      return years?.id === id ? years.state : undefined
    },
    setCard: (id, kind, look) => setState({ card: { id, kind, look } }),
    cardOf(id, kind) {
      const { card } = getState()
      return card?.id === id && card.kind === kind ? card.look : undefined
    },
    forget(id) {
      const { saved, years, card } = getState()
      if (saved?.id === id) setState({ saved: undefined })
      if (years?.id === id) setState({ years: undefined })
      if (card?.id === id) setState({ card: undefined })
    },
  }
}
