import { Notice, Slot } from '@/ui'

/** Why the last choice was not taken; nothing while it was. */
export function Refused({ words }: { words: string | undefined }) {
  return (
    <Slot>
      {words !== undefined && (
        <Notice tone="bad" urgent>
          {words}
        </Notice>
      )}
    </Slot>
  )
}
