import { monthNumber, monthText, unrecorded, type DayText, type Profile } from '@/engine'
import { goTab } from '@/platform'

import { OLD_RECORD_WORDS } from '@/text/points'
import { Button, Notice } from '@/ui'
import { isChosen } from '../../shared/day'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { answer } from '../../shared/save'

/** Months have gone since the record ended: they count for nothing before they are written down, which a tap does. */
export function OldRecord({ profile, day }: { profile: Profile; day: DayText }) {
  const owner = useOwner()
  const found = isChosen() ? undefined : unrecorded(profile, day)
  if (found === undefined) return null
  const { months, base, spans } = found
  const end = monthText(monthNumber(months[0]!) - 1)
  return (
    <Notice title={OLD_RECORD_WORDS.title(profile.label, end)}>
      {OLD_RECORD_WORDS.ask(months, base)}
      <Button onTap={() => void answer(owner, { insurance: { spans } })}>
        {OLD_RECORD_WORDS.paid}
      </Button>
      <Button kind="quiet" onTap={() => void goTab(links.insurance)}>
        {OLD_RECORD_WORDS.other}
      </Button>
    </Notice>
  )
}
