import { go } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { FILL_IN_WORDS } from '@/text/outlook'
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
      action={COMMON_WORDS.fillIn}
      onTap={() => void go(links.question('fresh-graduate'))}
      label={FILL_IN_WORDS.aria(FACT_NAMES.freshGraduate, freshText(points))}
    />
  )
}
