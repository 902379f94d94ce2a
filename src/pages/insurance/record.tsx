import { View } from '@tarojs/components'
import type { InsuranceCounts, Profile, Span } from '@/engine'
import { useStages } from '../parts/stages'
import { Counted } from './counted'
import { BLOCKS, SpanList } from './span-list'
import { Ways } from './ways'
import { WindowCounts } from './window-counts'

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
      <View>{counts !== undefined && stage > 0 && <Counted counts={counts} />}</View>
      <Ways counted={counts !== undefined} />
      {spans.length > 0 && <SpanList spans={spans} blocks={stage} />}
    </>
  )
}
