import { View } from '@tarojs/components'

import { daysBetween, rulesOn, type DateId, lastDayOf } from '@/engine'
import { READINGS } from '@/text/policy'
import { go } from '@/platform'

import { Button, Group, Prose, Title } from '@/ui'
import {
  awayText,
  DATE_NAMES,
  DATE_WORDS,
  dateMeaning,
  missingDateText,
  openDateText,
  showRenewalDate,
} from '@/text/renewal'
import { Clauses } from '../../shared/clauses'
import { ConflictSides } from '../../shared/conflict-sides'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { Explained } from '../../shared/explained'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { openSituation } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import css from './date-details.module.scss'
import { renewalOf } from '../../shared/worked-out'

/** A date as it falls for the profile in use; without one, what it means all the same. */
export function DateDetails({ id }: { id: DateId }) {
  const day = useDay()
  const situation = useVisible(openSituation)
  const { dates } = renewalOf(situation, day)
  const date = dates[id]
  const { clause, conflicts } = rulesOn(day).dateBases[id]
  return (
    <>
      <Title>{DATE_NAMES[id]}</Title>
      {date === undefined ? (
        <>
          <Prose>{missingDateText(id)}</Prose>
          <Button onTap={() => void go(links.dates)}>{DATE_WORDS.write}</Button>
        </>
      ) : (
        <View className={css.day}>
          {showRenewalDate(date)}
          <View className={css.away}>
            {awayText(daysBetween(day, lastDayOf(date)), !('day' in date))}
          </View>
        </View>
      )}
      <Group title={DATE_WORDS.meaning} prose>
        <Explained texts={[dateMeaning(id, date !== undefined && lastDayOf(date) < day)]} />
        {date !== undefined && 'from' in date && <Prose soft>{openDateText()}</Prose>}
      </Group>
      {id === 'restartsFrom' && (
        <Button kind="quiet" onTap={() => void openPage(links.sourceList('background'))}>
          {DATE_WORDS.more}
        </Button>
      )}
      <Group title={DATE_WORDS.basis} prose>
        <Clauses ids={[clause]} />
      </Group>
      {READINGS.filter((conflict) => conflicts.includes(conflict.id)).map((conflict) => (
        <Group key={conflict.id} title={DATE_WORDS.conflict(conflict.topic)} prose>
          <ConflictSides conflict={conflict} />
        </Group>
      ))}
      <Contacts />
    </>
  )
}
