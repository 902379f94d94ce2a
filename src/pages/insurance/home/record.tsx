import { View } from '@tarojs/components'

import type { InsuranceCounts, Profile, Span } from '@/engine'

import { INSURANCE_WORDS } from '@/text/record'
import { Group, Row, useStages } from '@/ui'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Ways } from '../../shared/insurance/ways'
import { WindowCounts } from '../../shared/insurance/window-counts'
import { Counted } from './counted'
import { BLOCKS, SpanList } from './span-list'

interface RecordProps {
  profile: Profile
  counts: InsuranceCounts | undefined
  spans: readonly Span[]
}

/** The window counts, and under them what they rest on, which arrives in small messages. */
export function Record({ profile, counts, spans }: RecordProps) {
  const stage = useStages(BLOCKS)
  return (
    <>
      <WindowCounts profile={profile} />
      {spans.length > 0 && (
        <Group>
          <Row
            name={INSURANCE_WORDS.byMonth}
            detail={INSURANCE_WORDS.byMonthDetail}
            onTap={() => void openPage(links.months)}
          />
        </Group>
      )}
      <View>{counts !== undefined && stage > 0 && <Counted counts={counts} />}</View>
      <Ways counted={counts !== undefined} />
      {spans.length > 0 && <SpanList spans={spans} blocks={stage} />}
    </>
  )
}
