import type { Situation } from '@/engine'

import { go } from '@/platform'

import { TO_CARD } from '@/text/card'
import { ONWARD_WORDS, SEND_WORDS, sentText } from '@/text/renewal'
import { Group, Row, ShareButton } from '@/ui'
import { hrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

interface OnwardProps {
  situation: Situation
  /** it is somebody's */
  isOwn: boolean | undefined
}

/** Where a checklist leads. */
export function Onward({ situation, isOwn }: OnwardProps) {
  return (
    <>
      <ShareButton to="hr">{SEND_WORDS.hr}</ShareButton>
      <ShareButton to="family">{SEND_WORDS.family}</ShareButton>
      <Group title={ONWARD_WORDS.title}>
        <Row
          name={ONWARD_WORDS.hr}
          detail={sentText(situation.sent) ?? ONWARD_WORDS.hrDetail}
          onTap={() => void openPage(hrLink(situation))}
        />
        {isOwn && <Row name={TO_CARD} onTap={() => void openPage(links.card('papers'))} />}
        <Row
          name={ONWARD_WORDS.forms}
          detail={ONWARD_WORDS.formsDetail}
          onTap={() => void go(links.paperForms)}
        />
        <Row
          name={ONWARD_WORDS.checks}
          detail={ONWARD_WORDS.checksDetail}
          onTap={() => void openPage(links.check)}
        />
      </Group>
    </>
  )
}
