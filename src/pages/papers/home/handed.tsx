import type { Renewal } from '@/engine'
import { go } from '@/platform'

import { listed } from '@/text/common'
import { Group, Row, Title } from '@/ui'
import { HANDED_WORDS, PAPER_NAMES } from '@/text/renewal'
import { links } from '../../shared/links'

interface HandedProps {
  holder: keyof typeof HANDED_WORDS.title
  plan: Renewal
}

/** The papers are out of one's hands: what is still of use, with what it takes to get it. */
export function Handed({ holder, plan: { steps, papers } }: HandedProps) {
  const isDone = (step: string) => steps.some(({ id, state }) => id === step && state === 'done')
  const taken = papers.filter((one) => one.brings === 'self' && one.steps.includes('notice'))
  return (
    <>
      <Title>{HANDED_WORDS.title[holder]}</Title>
      <Group title={HANDED_WORDS.keep}>
        <Row
          name={HANDED_WORDS.receipt}
          detail={isDone('receipt') ? HANDED_WORDS.have : HANDED_WORDS.receiptAsk}
          onTap={() => void go(links.step('receipt'))}
        />
        <Row
          name={HANDED_WORDS.notice}
          detail={
            isDone('notice')
              ? HANDED_WORDS.have
              : HANDED_WORDS.noticeBring(listed(taken.map(({ id }) => PAPER_NAMES[id])))
          }
          onTap={() => void go(links.step('notice'))}
        />
      </Group>
    </>
  )
}
