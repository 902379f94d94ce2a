import { View } from '@tarojs/components'

import type { InsuranceCounts, Profile, Span } from '@/engine'

import { useStages } from '@/ui'
import { Ways } from '../../shared/insurance/ways'
import { WindowCounts } from '../../shared/insurance/window-counts'
import { Counted } from './counted'
import { Missing } from './missing'
import { RecordGrid } from './record-grid'
import { BLOCKS, SpanList } from './span-list'

interface RecordProps {
  profile: Profile
  counts: InsuranceCounts | undefined
  spans: readonly Span[]
}

/** What counts in each window and what is missing, the last years at a glance, and what it rests on, which arrives in small messages. */
export function Record({ profile, counts, spans }: RecordProps) {
  const stage = useStages(BLOCKS)
  return (
    <>
      <WindowCounts profile={profile} missing={<Missing spans={spans} />}>
        <View>{counts !== undefined && stage > 0 && <Counted counts={counts} />}</View>
        {spans.length > 0 && <RecordGrid profile={profile} />}
        <Ways counted={counts !== undefined} />
      </WindowCounts>
      {spans.length > 0 && <SpanList spans={spans} blocks={stage} />}
    </>
  )
}
