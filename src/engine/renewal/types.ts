import type { DayText } from '../time'
import type {
  Actor,
  DateId,
  MaterialRemark,
  PaperForm,
  PaperGroup,
  PaperId,
  PaperOption,
  PaperOrigin,
  PlaceId,
  StepId,
} from '../scheme'

/** Where a renewal stands. 'late-continuous' is day 1–60 after the expiry, 'late-restart' 61–90. */
export type Phase =
  | 'no-date'
  | 'too-early'
  | 'open'
  | 'late-continuous'
  | 'late-restart'
  | 'late-over-90'
  | 'endorsed'
  | 'filed'
  | 'decided'

/** A date with the clause it rests on and the conflict whose chosen side it follows (null: nobody disagrees). */
interface Founded {
  clause: string
  reading: string | null
}

/** A date that is known. */
interface KnownDate extends Founded {
  day: DayText
}

/** A date that hangs on working days of a year whose holidays are not published: somewhere from–to. */
interface OpenDate extends Founded {
  from: DayText
  to: DayText
  status: 'not-published'
}

/** A date, or the days between which it lies. */
export type DayOrBounds = { day: DayText } | { from: DayText; to: DayText }

export type RenewalDate = KnownDate | OpenDate
export type RenewalDates = Partial<Record<DateId, RenewalDate>>

/** The cycle after this one. `expected`: the permit was endorsed in time, its own date is not given yet. */
export interface NextCycle {
  expires: DayText
  windowOpens: DayText
  expected: boolean
}

/** One thing to do. */
export interface Step {
  id: StepId
  actor: Actor
  where: readonly PlaceId[]
  clauses: readonly string[]
  sources: readonly string[]
  /** steps of this list that must be done before */
  after: readonly StepId[]
  /** not everybody has to; it holds nothing up */
  optional: boolean
  /** 'waits': for the steps in `waitsFor`, or for the day `notBefore` */
  state: 'done' | 'ready' | 'waits'
  waitsFor: readonly StepId[]
  notBefore?: RenewalDate
  due?: RenewalDate
  /** the working day before `due`, where it is none, as long as that is to come: counters may be closed after it */
  dueAtWork?: DayText
  /** since its own term has gone; it is still to be done */
  daysOver?: number
  /** absent where a later step shows that it must have been done */
  doneOn?: DayText
  papers: readonly PaperId[]
}

/** One paper of the checklist, with everything that any row of the table asks of it in this situation. */
export interface Paper {
  id: PaperId
  brings: 'self' | 'employer' | 'spouse'
  origin: PaperOrigin
  forms: readonly PaperForm[]
  /** 'in-case': only some sources ask for it, or only some people need it; the remarks say why */
  need: 'needed' | 'in-case'
  /** one of the options of a group is enough; an option may consist of several papers */
  oneOf?: { group: PaperGroup; option: PaperOption }
  remarks: readonly MaterialRemark[]
  sources: readonly string[]
  /** the steps that need it, in their order */
  steps: readonly StepId[]
}

export interface Renewal {
  phase: Phase
  /** days until the expiry, negative when late */
  daysLeft?: number
  /** days since the points were filed, or what lacked was brought, until they are decided on */
  daysWaited?: number
  /** the papers came back on this day, and what lacks is still to be brought; no text names a last day */
  returnedOn?: DayText
  /** what lacked was brought on this day */
  suppliedOn?: DayText
  /** where no text limits the wait, a day on which to ask; our own advice */
  askOn?: DayText
  dates: RenewalDates
  next?: NextCycle
  /** the window of the cycle after this one is open: what is said of this one is history */
  turned: boolean
  /** the expiry is so far off that the permit may just have been endorsed, and the points not be filed yet; never at a first application */
  maybeJustEndorsed: boolean
  /** a school named a day; `verifyBy`: nothing is filed for it, and by then the papers have to be verified */
  school?: { neededBy: DayText; verifyBy?: DayText | undefined }
  /** points are too few to file with: only the permit is seen to */
  isAlone?: true
  steps: Step[]
  papers: Paper[]
}
