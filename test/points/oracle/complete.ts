/** A random completion of whatever is open in a profile: facts that a person could give and `parse` accepts. */
import type { Facts } from '@/engine/facts/registry'
import type { Rng } from '../../random'
import { BASES, EDUCATIONS } from './domain'
import { randomCertificate, randomSpans } from './random'
import {
  birthdays,
  firstInsurable,
  insuranceCompletions,
  qualificationCompletions,
  rareCompletions,
} from './range'
import { monthOf } from './score'

/** The earliest day that the known facts speak of: nobody is born after it. */
function earliestDay(facts: Facts): string {
  const days = ['2099-12-31']
  const { insurance, publicService, suburb, shanghaiSpouse, deductions } = facts
  if (typeof insurance === 'object' && 'spans' in insurance)
    days.push(...insurance.spans.map((span) => `${span.from}-01`))
  for (const service of [publicService, suburb])
    if (typeof service === 'object') days.push(`${service.since}-01`)
  if (typeof shanghaiSpouse === 'object') days.push(shanghaiSpouse.marriedOn)
  if (typeof deductions === 'object')
    for (const list of [deductions.falseMaterial, deductions.detention, deductions.crime])
      if (list !== 'unknown') days.push(...list)
  return days.sort()[0] as string
}

export function randomCompletion(rng: Rng, facts: Facts, on: string): Facts | undefined {
  let { birthday } = facts
  if (birthday === undefined || birthday === 'unknown') {
    const latest = earliestDay(facts)
    const possible = birthdays(on).filter((day) => day < latest)
    if (possible.length === 0) return undefined
    birthday = rng.pick(possible)
  }
  const complete: Facts = { ...facts, birthday }
  for (const patches of rareCompletions(facts, on)) {
    const patch = rng.pick(patches)
    const { publicService, suburb, shanghaiSpouse } = patch
    if (shanghaiSpouse !== undefined && typeof shanghaiSpouse === 'object')
      if (shanghaiSpouse.marriedOn <= birthday) patch.shanghaiSpouse = 'none'
    if (typeof publicService === 'object' && publicService.since <= monthOf(birthday))
      patch.publicService = 'none'
    if (typeof suburb === 'object' && suburb.since <= monthOf(birthday)) patch.suburb = 'none'
    // `deductions: undefined` is the neutral completion of an unanswered question
    if (!('deductions' in patch && facts.deductions === undefined)) Object.assign(complete, patch)
  }
  complete.education =
    facts.education === undefined || facts.education === 'unknown'
      ? rng.pick(EDUCATIONS)
      : facts.education
  complete.qualifications =
    facts.qualifications === undefined || facts.qualifications === 'unknown'
      ? Array.from({ length: rng.int(0, 2) }, () => randomCertificate(rng))
      : rng.pick(qualificationCompletions(facts.qualifications))
  const { insurance } = facts
  const first = firstInsurable(birthday)
  const open =
    insurance === undefined ||
    insurance === 'unknown' ||
    ('counts' in insurance && insurance.counts.asOf >= monthOf(on))
  if (open) complete.insurance = { spans: randomSpans(rng, on, first) }
  else if ('counts' in insurance)
    complete.insurance = rng.pick(insuranceCompletions(insurance, on, undefined, first))
  else
    complete.insurance = {
      spans: insurance.spans.map((span) =>
        span.base === 'unknown'
          ? {
              ...span,
              base: rng.chance(0.5) ? rng.pick(BASES) : rng.int(2000, 60_000),
            }
          : span,
      ),
    }
  return complete
}
