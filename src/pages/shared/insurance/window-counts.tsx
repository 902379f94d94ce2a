import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useMemo } from 'react'

import {
  BASE_MULTIPLES,
  onward,
  policyOn,
  prepare,
  windowOutlook,
  windows,
  type Profile,
  type WindowCount,
} from '@/engine'
import { go } from '@/platform'

import { countsOf, monthNumber, monthOfText, monthText } from '@/engine'

import { ariaHidden, Button, Group, Prose, SelfFold } from '@/ui'
import { showDay, showMonth } from '@/text/time'
import {
  aheadBasis,
  aheadWords,
  haveWords,
  WINDOW_COUNTS_WORDS,
  windowName,
  windowState,
} from '@/text/record'
import { ownTierText } from '@/text/points'
import { useDay } from '../day'
import { links } from '../links'
import css from './window-counts.module.scss'
import { goingOnOf } from '../worked-out'

interface WindowCountsProps {
  profile: Profile
  /** what the record lacks */
  missing?: ReactNode
}

/**
 * How many months count in each window as of the day, against how many it takes, and when that changes: the years, the
 * best tier and the next that there is something of, and whether one may apply where one may not. The other windows are
 * folded, below what stands in between.
 */
export function WindowCounts({ profile, missing, children }: PropsWithChildren<WindowCountsProps>) {
  const day = useDay()
  const [counts, strict] = useMemo(
    () =>
      [
        windows(prepare(profile), day),
        windows(prepare(profile, { readings: 'strict' }), day),
      ] as const,
    [profile, day],
  )
  const ahead = useMemo(
    () =>
      windowOutlook(prepare(goingOnOf(profile, day), { assume: 'rules-and-wage-continue' }), day),
    [profile, day],
  )
  if (counts.length === 0) {
    return <Prose>{WINDOW_COUNTS_WORDS.noRules(showDay(day))}</Prose>
  }
  const best = tierMet(counts)
  const isDoubted = best !== tierMet(strict)
  const asOf =
    countsOf(profile.facts.insurance)?.asOf ?? monthText(monthNumber(monthOfText(day)) - 1)
  const own = Math.max(
    counts.findIndex(({ id }) => id === best),
    0,
  )
  const isFirst = ({ id, need, low, high }: WindowCount, place: number) =>
    id === 'years' ||
    place === own ||
    (place === own + 1 && place < TIERS && high > 0) ||
    (id === 'paid-of-12' && low < need!)
  const draw = (count: WindowCount) => (
    <Window
      key={count.id}
      count={count}
      ahead={aheadWords(
        count,
        ahead.find(({ id }) => id === count.id),
      )}
      other={
        isDoubted && count.id === best
          ? ownTierText(strict.find(({ id }) => id === best)!.low)
          : undefined
      }
    />
  )
  const rest = counts.filter((count, place) => !isFirst(count, place))
  return (
    <>
      <Group title={WINDOW_COUNTS_WORDS.title} aside={WINDOW_COUNTS_WORDS.asOf(showMonth(asOf))}>
        {counts.filter(isFirst).reverse().map(draw)}
        {missing}
      </Group>
      {children}
      <Group>
        <SelfFold
          name={WINDOW_COUNTS_WORDS.rest(rest.length)}
          detail={WINDOW_COUNTS_WORDS.restDetail}
        >
          {rest.map(draw)}
          {ahead.length > 0 && (
            <Prose soft>{aheadBasis(onward(profile, day), policyOn(day))}</Prose>
          )}
          <View className={css.ways}>
            <Button kind="quiet" onTap={() => void go(links.indicator('insurance-base'))}>
              {WINDOW_COUNTS_WORDS.basePoints}
            </Button>
            <Button kind="quiet" onTap={() => void go(links.indicator('insurance-years'))}>
              {WINDOW_COUNTS_WORDS.yearPoints}
            </Button>
          </View>
        </SelfFold>
      </Group>
    </>
  )
}

/** The highest tier that is full; the tiers come first, from the lowest up. */
const tierMet = (counts: readonly WindowCount[]): WindowCount['id'] | undefined =>
  counts
    .slice(0, TIERS)
    .reverse()
    .find(({ need, low }) => need !== null && low >= need)?.id

const TIERS = Object.keys(BASE_MULTIPLES).length

interface WindowProps {
  count: WindowCount
  /** when it is reached or lost, if it goes on like this */
  ahead: string | undefined
  /** what is said of it by the other reading */
  other: string | undefined
}

function Window({ count, ahead, other }: WindowProps) {
  const { state, words } = windowState(count)
  return (
    <View className={css.window}>
      <View className={css.top}>
        <View className={css.name}>{windowName(count)}</View>
        <View className={css.have}>{haveWords(count)}</View>
      </View>
      <Bar count={count} />
      <View className={css.state}>
        <Text className={state === 'met' ? css.met : ''}>{words}</Text>
        {ahead !== undefined && WINDOW_COUNTS_WORDS.then(ahead)}
      </View>
      {other !== undefined && <View className={css.state}>{other}</View>}
    </View>
  )
}

/** What there is, what open bases may add, and a line where it is enough; the words beside it say the same. */
function Bar({ count: { window, need, low, high } }: { count: WindowCount }) {
  if (window === null || need === null) return null
  const share = (months: number) => `${Math.round((months / window) * 1000) / 10}%`
  return (
    <View className={css.track} {...ariaHidden}>
      <View className={css.open} style={{ width: share(high) }} />
      <View className={css.fill} style={{ width: share(low) }} />
      <View className={css.need} style={{ left: share(need) }} />
    </View>
  )
}
