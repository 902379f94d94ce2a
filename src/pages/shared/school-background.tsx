import { SCHOOL_2026, SCHOOL_READ } from '@/text/common'
import { Button, Prose } from '@/ui'
import { links } from './links'
import { openPage } from './open'

/** What was read about school, which is no rule of the points: what calms most, and the way to the rest. */
export const SchoolBackground = () => (
  <>
    <Prose soft>{SCHOOL_2026}</Prose>
    <Button kind="quiet" onTap={() => void openPage(links.sourceList('background'))}>
      {SCHOOL_READ}
    </Button>
  </>
)
