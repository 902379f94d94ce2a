import { go } from '@/platform'
import type { SessionState } from '@/store'

import { ENTRIES_WORDS } from '@/text/profile'
import { Group, Row } from '@/ui'
import { showDay } from '@/text/time'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useVisible } from '../../shared/visible'

/** Whether there is anything to get back or to throw away. */
const somethingLost = ({ quarantined, problems, profiles }: SessionState): boolean =>
  quarantined > 0 ||
  problems.length > 0 ||
  profiles.some(({ state }) => state === 'damaged' || state === 'newer')

/** Ways to the other pages of this tab. */
export function Entries() {
  const lost = useVisible(somethingLost)
  const day = useDay()
  return (
    <Group title={ENTRIES_WORDS.title}>
      <Row
        name={ENTRIES_WORDS.trial}
        detail={ENTRIES_WORDS.trialDetail}
        onTap={() => void openPage(links.trial)}
      />
      <Row
        name={ENTRIES_WORDS.compare}
        detail={ENTRIES_WORDS.compareDetail}
        onTap={() => void openPage(links.compare())}
      />
      <Row
        name={ENTRIES_WORDS.day}
        detail={
          isChosen() ? ENTRIES_WORDS.notToday(showDay(day)) : ENTRIES_WORDS.isToday(showDay(day))
        }
        onTap={() => void go(links.day)}
      />
      <Row
        name={ENTRIES_WORDS.backup}
        detail={lost ? ENTRIES_WORDS.lost : ENTRIES_WORDS.backupDetail}
        onTap={() => void openPage(links.recovery)}
      />
      <Row
        name={ENTRIES_WORDS.sources}
        detail={ENTRIES_WORDS.sourcesDetail}
        onTap={() => void go(links.sources)}
      />
      <Row name={ENTRIES_WORDS.glossary} onTap={() => void openPage(links.glossary)} />
      <Row
        name={ENTRIES_WORDS.about}
        detail={ENTRIES_WORDS.aboutDetail}
        onTap={() => void go(links.about)}
      />
    </Group>
  )
}
