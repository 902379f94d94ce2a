import { UNOFFICIAL } from '@/text/common'
import { Button } from '@/ui'
import { links } from './links'
import { openPage } from './open'

/** Below a verdict: whose estimate it is. The whole disclaimer stands once, where this leads. */
export const Unofficial = () => (
  <Button kind="quiet" onTap={() => void openPage(links.about)}>
    {UNOFFICIAL}
  </Button>
)
