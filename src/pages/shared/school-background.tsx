import { SCHOOL_2026, SCHOOL_READ } from '@/text/common'
import { Button, Prose } from '@/ui'
import { links } from './links'
import { openPage } from './open'

/** What was read about school, which is no rule of the points: what calms most where the day is asked, and the way to the rest. */
export const SchoolBackground = ({ said = SCHOOL_2026 }) => (
  <>
    <Prose soft>{said}</Prose>
    <Button kind="quiet" onTap={() => void openPage(links.sourceList('background'))}>
      {SCHOOL_READ}
    </Button>
  </>
)
