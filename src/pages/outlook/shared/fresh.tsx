import { go } from '@/platform'

import { Row } from '@/ui'
import { freshText } from '@/text/record'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'

/** Said where the points of 应届 count and nobody knows when they stop. */
export function Fresh({ points }: { points: number }) {
  return (
    <Row
      name={FACT_NAMES.freshGraduate}
      detail={freshText(points)}
      action="去填"
      onTap={() => void go(links.question('fresh-graduate'))}
      label={`${FACT_NAMES.freshGraduate}，${freshText(points)}，去填`}
    />
  )
}
