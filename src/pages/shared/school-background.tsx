import { SCHOOL_READ } from '@/text/common'
import { Button } from '@/ui'
import { links } from './links'
import { openPage } from './open'

/** To what was read about school, which is no rule of the points. */
export const SchoolBackground = () => (
  <Button kind="quiet" onTap={() => void openPage(links.sourceList('background'))}>
    {SCHOOL_READ}
  </Button>
)
