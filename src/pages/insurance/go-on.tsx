import { Button } from '@/components/button'
import type { Facts } from '@/engine'
import { go } from '@/platform'
import { links } from '../parts/links'

/** Someone came here from the questions: the way back to the ones that are left, as a tab closes the pages before it. */
export function GoOn({ facts }: { facts: Facts }) {
  if (facts.deductions !== undefined) return null
  return <Button onTap={() => void go(links.question('extras'))}>社保记好了，接着答其余的题</Button>
}
