import type { ListedProfile } from '@/store'

import { Choice, ChunkedList } from '@/ui'
import { SUPPOSED_WORD } from '@/text/outlook'

interface PickProps {
  legend: string
  profiles: readonly ListedProfile[]
  onChoose: (id: string) => void
}

/** One of the saved profiles. */
export function Pick({ legend, profiles, onChoose }: PickProps) {
  return (
    <ChunkedList items={profiles} size={5}>
      {(piece, start) => (
        <Choice
          legend={legend}
          showLegend={start === 0}
          options={piece.map(({ id, label, supposed }) => ({
            value: id,
            label: supposed ? `${label} · ${SUPPOSED_WORD}` : label,
          }))}
          value={undefined}
          onChoose={onChoose}
        />
      )}
    </ChunkedList>
  )
}
