import { goTab } from '@/platform'

import { Button, Notice } from '@/ui'
import { keptTrialText } from '@/text/outlook'
import { links } from '../../shared/links'
import { useVisible } from '../../shared/visible'

interface KeptProps {
  label: string
  /** id of the profile that it was copied from */
  original: string
}

/** The trial is an imagined profile now: which one is in use, and where the other is. */
export function Kept({ label, original }: KeptProps) {
  const profiles = useVisible((state) => state.profiles)
  const from = profiles.find(({ id }) => id === original)
  return (
    <>
      <Notice tone="good" title={`已存成“${label}”`} urgent>
        {keptTrialText(from?.label)}
      </Notice>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        看积分
      </Button>
      <Button onTap={() => void goTab(links.profiles)}>到“我的”里看看</Button>
    </>
  )
}
