import { View } from '@tarojs/components'

import type { InsuranceCounts, Profile, Span } from '@/engine'

import { useStages } from '@/ui'
import { Ways } from '../../shared/insurance/ways'
import { WindowCounts } from '../../shared/insurance/window-counts'
import { Counted } from './counted'
import { RecordGrid } from './record-grid'
import { BLOCKS, SpanList } from './span-list'

interface RecordProps {
  profile: Profile
  counts: InsuranceCounts | undefined
  spans: readonly Span[]
}

/** The record at a glance, what counts of it in each window, and what it rests on, which arrives in small messages. */
export function Record({ profile, counts, spans }: RecordProps) {
  const stage = useStages(BLOCKS)
  return (
    <>
      {spans.length > 0 && <RecordGrid profile={profile} />}
      <WindowCounts profile={profile} />
      <View>{counts !== undefined && stage > 0 && <Counted counts={counts} />}</View>
      <Ways counted={counts !== undefined} />
      {spans.length > 0 && <SpanList spans={spans} blocks={stage} />}
    </>
  )
}
