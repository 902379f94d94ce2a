import { Notice, Placeholder } from '@/ui'

/** Why what was last chosen or typed was not taken; nothing while it was. */
export function Refused({ words }: { words: string | undefined }) {
  return (
    <Placeholder>
      {words !== undefined && (
        <Notice tone="bad" urgent>
          {words}
        </Notice>
      )}
    </Placeholder>
  )
}
