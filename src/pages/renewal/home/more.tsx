import type { Situation } from '@/engine'
import { go, goTab } from '@/platform'

import { MORE_WORDS, SEND_WORDS } from '@/text/renewal'
import { Group, Row, ShareButton } from '@/ui'
import { hrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** What else helps: papers, the self-check, reminders, and the page for HR. */
export function More({ situation }: { situation: Situation }) {
  return (
    <>
      <Group title={MORE_WORDS.title}>
        <Row
          name={MORE_WORDS.flow}
          detail={MORE_WORDS.flowDetail}
          onTap={() => void openPage(links.flow)}
        />
        <Row
          name={MORE_WORDS.papers}
          detail={MORE_WORDS.papersDetail}
          onTap={() => void goTab(links.papers)}
        />
        <Row
          name={MORE_WORDS.checks}
          detail={MORE_WORDS.checksDetail}
          onTap={() => void openPage(links.check)}
        />
        <Row
          name={MORE_WORDS.remind}
          detail={MORE_WORDS.remindDetail}
          onTap={() => void go(links.remind)}
        />
        <Row
          name={MORE_WORDS.hr}
          detail={MORE_WORDS.hrDetail}
          onTap={() => void openPage(hrLink(situation))}
        />
      </Group>
      <ShareButton to="hr">{SEND_WORDS.hr}</ShareButton>
      <ShareButton to="family">{SEND_WORDS.family}</ShareButton>
    </>
  )
}
