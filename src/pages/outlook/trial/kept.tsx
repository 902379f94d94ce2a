import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { goTab } from '@/platform'
import { session, type Done } from '@/store'
import { links } from '../../parts/links'
import { useVisible } from '../../parts/visible'

interface KeptProps {
  label: string
  /** id of the profile that it was copied from */
  original: string
  act: (action: () => Done) => boolean
}

/** The trial is a profile now: which one is in use, and the way back to the other. */
export function Kept({ label, original, act }: KeptProps) {
  const profiles = useVisible((state) => state.profiles)
  const from = profiles.find(({ id }) => id === original)
  return (
    <>
      <Notice tone="good" title={`已存成“${label}”`} urgent>
        {from === undefined ? '现在用的就是它。' : `现在用的是它；“${from.label}”没有变。`}
      </Notice>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        看积分
      </Button>
      {from !== undefined && (
        <Button onTap={() => void (act(() => session.choose(original)) && goTab(links.points))}>
          换回“{from.label}”
        </Button>
      )}
    </>
  )
}
