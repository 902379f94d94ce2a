import type {
  Actor,
  ApplicationKind,
  Change,
  CheckFact,
  FailureId,
  MaterialCase,
  MaterialRemark,
  PaperForm,
  PaperGroup,
  PaperId,
  PaperOption,
  PaperOrigin,
  PlaceId,
  StepId,
} from '../scheme'

/** A step as the sources describe it. */
export interface StepEntry {
  id: StepId
  actor: Actor
  where: readonly PlaceId[]
  clauses: readonly string[]
  sources: readonly string[]
  /** steps to be done before, as far as they are in the list of the situation */
  after: readonly StepId[]
  kinds: readonly ApplicationKind[]
  /** only with one of these changes; 'mismatch': one lives elsewhere than the permit says */
  onlyWith?: readonly (Change | 'mismatch')[]
  /** only some people have to */
  optional?: true
  /** without any change the step may fall away */
  optionalUnchanged?: true
  /** a first application needs it only when the permit itself is due */
  whenDue?: true
}

/** What a paper is, whatever the situation. */
export interface PaperEntry {
  id: PaperId
  brings: 'self' | 'employer' | 'spouse'
  origin: PaperOrigin
  /** one of the options of the group is enough */
  oneOf?: { group: PaperGroup; option: PaperOption }
}

/** One row of the table of papers: in any of these cases, these steps need it in these forms. */
export interface MaterialRow {
  paper: PaperId
  cases: readonly MaterialCase[]
  steps: readonly StepId[]
  /** empty where no source says whether original or copy */
  forms: readonly PaperForm[]
  sources: readonly string[]
  /** only where somebody asks for it; needed where absent */
  need?: 'in-case'
  remarks: readonly MaterialRemark[]
}

/** A known reason why a renewal fails: what it rests on, and the fact that decides it. */
export interface FailureEntry {
  id: FailureId
  fact: CheckFact
  clauses: readonly string[]
  sources: readonly string[]
}

/** What a date of the plan rests on: its clause, and the conflicts about it, the one that it follows first. */
export interface DateBasis {
  clause: string
  conflicts: readonly string[]
}
