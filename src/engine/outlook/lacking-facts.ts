import { type FactName, type Facts, hasSpans } from '../facts'

const ASKED: readonly FactName[] = ['birthday', 'education', 'qualifications']

/** The facts without which no way can be looked for. */
export function lackingFacts(facts: Facts): FactName[] {
  const lacking = ASKED.filter((fact) => facts[fact] === undefined)
  return hasSpans(facts.insurance) ? lacking : [...lacking, 'insurance']
}
