import type { Profile } from '../profile'
import type { PaperId, PaperProgress, StepId } from '../scheme'
import type { DayText } from '../time'

/**
 * Steps that are done by having a paper. A printed 申请表 is none of them: the paper also has the employer's stamp.
 */
const ONE_THING: readonly (readonly [StepId, PaperId])[] = [
  ['employer-code', 'org-code'],
  ['lease-sign', 'signed-lease'],
  ['lease-record', 'lease-proof'],
]

/** The profile with a step done on a day; the paper that the step is about is there then. Undefined takes both back. */
export function tickStep(profile: Profile, id: StepId, day: DayText | undefined): Profile {
  const paper = ONE_THING.find(([step]) => step === id)?.[1]
  const ticked = withStep(profile, id, day)
  if (paper === undefined) return ticked
  if (day !== undefined) return withPaper(ticked, paper, 'done')
  return profile.progress[paper] === 'done' ? withPaper(ticked, paper, undefined) : ticked
}

/**
 * The profile with the state of a paper; a step that is about it is done where the paper is there.
 * @param status undefined takes the state back
 * @param today when such a step is done, unless its day was given
 */
export function tickPaper(
  profile: Profile,
  id: PaperId,
  status: PaperProgress | undefined,
  today: DayText,
): Profile {
  const step = ONE_THING.find(([, paper]) => paper === id)?.[0]
  const ticked = withPaper(profile, id, status)
  if (step === undefined) return ticked
  const given = profile.situation.stepsDone?.[step] ?? today
  return withStep(ticked, step, status === 'done' ? given : undefined)
}

function withStep(profile: Profile, id: StepId, day: DayText | undefined): Profile {
  const stepsDone = { ...profile.situation.stepsDone }
  if (day === undefined) delete stepsDone[id]
  else stepsDone[id] = day
  return { ...profile, situation: { ...profile.situation, stepsDone } }
}

function withPaper(profile: Profile, id: PaperId, status: PaperProgress | undefined): Profile {
  const progress = { ...profile.progress }
  if (status === undefined) delete progress[id]
  else progress[id] = status
  return { ...profile, progress }
}
