import { COMMON_FACTS, type Facts } from '@/engine'
import { go } from '@/platform'

import { INSURANCE_WORDS } from '@/text/record'
import { Button } from '@/ui'
import { links } from '../../shared/links'

/** Someone came here from the questions: the way back to the first that is left, as a tab closes the pages before it. */
export function GoOn({ facts }: { facts: Facts }) {
  if (facts.deductions !== undefined) return null
  const first = COMMON_FACTS.find((fact) => facts[fact] === undefined) ?? 'extras'
  return <Button onTap={() => void go(links.question(first))}>{INSURANCE_WORDS.goOn}</Button>
}
