import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { type Range, totalOrZero, undecidedClause } from '@/engine'
import { go } from '@/platform'

import { aria, Button, Gauge, Paragraphs } from '@/ui'
import {
  marginText,
  MAY_BE_VETOED,
  type Scored,
  SUMMARY_WORDS,
  totalText,
  undecidedRules,
  verdict,
  whyText,
} from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { gaugeEnd } from '../../shared/gauge-end'
import { links } from '../../shared/links'
import { Unofficial } from '../../shared/unofficial'
import css from './summary.module.scss'

interface SummaryProps {
  scored: Scored
  threshold: number
}

const IS_H5 = process.env.TARO_ENV === 'h5'

/** The total or its range, the verdict in words, the gauge that runs past the threshold, and why another number is possible. */
export function Summary({ scored, threshold }: SummaryProps) {
  const { explanation, range, other, margins } = scored
  const { word, gap, tone } = verdict(scored, threshold)
  const isOpen = range.low !== range.high
  const total = totalText(range)
  const undecided =
    other === undefined
      ? (margins ?? []).filter((one) => one.strict !== one.total).map(({ rule }) => rule)
      : undecidedRules(scored)
  // The total that has come in: it does so once, and not each time a browser shows the page again.
  const [shown, setShown] = useState<string>()
  return (
    <View
      className={`${css.summary} ${shown === total ? css.still : ''}`}
      {...(IS_H5 && { onAnimationEnd: () => setShown(total) })}
    >
      <View className={css.line} {...aria('status', SUMMARY_WORDS.aria(word, gap))}>
        {explanation.total !== null && (
          // Another total is another text, which comes in anew.
          <Text key={total} className={isOpen ? css.range : css.total}>
            {total}
          </Text>
        )}
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
      </View>
      <Paragraphs look={css.gap}>{gap}</Paragraphs>
      {margins?.map((one) => (
        <View key={one.rule} className={css.gap}>
          {marginText(one)}
        </View>
      ))}
      {range.mayBeVetoed && <View className={css.gap}>{MAY_BE_VETOED}</View>}
      {explanation.total !== null && (
        <>
          <Gauge
            {...bandOf(range)}
            other={other && bandOf(other.range)}
            threshold={threshold}
            end={gaugeEnd(
              threshold,
              Math.max(...[range, other?.range].map((one) => one?.high ?? 0)),
            )}
            label={SUMMARY_WORDS.total(total, threshold, other && totalText(other.range))}
          />
          {isOpen && <View className={css.open}>{SUMMARY_WORDS.open}</View>}
          {undecided.map((rule) => {
            const why = whyText(RULE_NAMES[rule])
            return (
              <Button
                key={rule}
                kind="quiet"
                label={why}
                onTap={() =>
                  void go(
                    // Where both give the same today, the line itself has nothing to say of it.
                    other === undefined
                      ? links.sourceList('conflicts', undecidedClause(rule))
                      : links.indicator(rule),
                  )
                }
              >
                {SUMMARY_WORDS.other(why, other !== undefined)}
              </Button>
            )
          })}
        </>
      )}
      <Unofficial />
    </View>
  )
}

const bandOf = ({ low, high }: Range) => ({ low: totalOrZero(low), high: totalOrZero(high) })
