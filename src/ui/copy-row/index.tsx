import { Text } from '@tarojs/components'
import { useState } from 'react'

import { copy, type Copied } from '@/platform'

import { COPY_REFUSED } from '@/text/about'
import { COPY_WORDS } from '@/text/common'
import { Row } from '../row'

interface CopyRowProps {
  name: string
  /** a sentence under the name */
  what?: string
  /** goes to the clipboard */
  copied: string
}

/** A name to copy; where copying is refused it can be selected by hand. */
export function CopyRow({ name, what, copied }: CopyRowProps) {
  const [result, setResult] = useState<Copied>()
  const tap = async () => setResult(await copy(copied))
  const detail = result === 'refused' ? COPY_REFUSED : what
  return (
    <Row
      name={<Text userSelect>{name}</Text>}
      detail={detail}
      action={COPY_WORDS[result ?? 'copy']}
      onTap={() => void tap()}
      label={COPY_WORDS.aria(copied, name, detail, result === 'copied')}
    />
  )
}
