import type { Facts } from '@/engine'
import { goTab } from '@/platform'

import { Button, Prose, Title } from '@/ui'
import { FORECAST_WORDS, needsSpans } from '@/text/outlook'
import { links } from '../../shared/links'

/** Without the spans of the insurance nothing can be said of the months to come. */
export function Unready({ insurance }: Pick<Facts, 'insurance'>) {
  return (
    <>
      <Title>{FORECAST_WORDS.title}</Title>
      <Prose>{needsSpans(insurance)}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.insurance)}>
        {FORECAST_WORDS.toInsurance}
      </Button>
    </>
  )
}
