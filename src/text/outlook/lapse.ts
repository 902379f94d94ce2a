import type { MonthText, PolicyVersion } from '@/engine'
import { showMonth } from '../time'

type Table = NonNullable<PolicyVersion['table']>

/** From when on one cannot renew any more, in a few words. */
export const lapseWord = (lapses: MonthText): string => `${showMonth(lapses)}起续不了`

/**
 * Why one cannot renew from a month on, without its full stop. Which months the article means is not written, so it is
 * the cautious reading that is used.
 */
export const lapseText = (
  lapses: MonthText,
  { eligibility: { insured } }: Pick<Table, 'eligibility'>,
): string =>
  `${showMonth(lapses)}起，近${insured.window}个月里正常交的社保不到${insured.need}个月，从严看就续不了`
