import { Text } from '@tarojs/components'
import { useState } from 'react'

import { copy, type Copied } from '@/platform'
import { COPY_REFUSED } from '@/text/about'
import { Row } from '../row'

interface CopyRowProps {
  name: string
  /** a sentence under the name */
  what?: string
  /** goes to the clipboard */
  copied: string
}

const ACTIONS = { copied: '✓ 已复制', refused: '再试' } as const

/** A name to copy; where copying is refused it can be selected by hand. */
export function CopyRow({ name, what, copied }: CopyRowProps) {
  const [result, setResult] = useState<Copied>()
  const tap = async () => setResult(await copy(copied))
  return (
    <Row
      name={<Text userSelect>{name}</Text>}
      detail={result === 'refused' ? COPY_REFUSED : what}
      action={result === undefined ? '复制' : ACTIONS[result]}
      onTap={() => void tap()}
      label={`复制“${copied}”${result === 'copied' ? '，已复制' : ''}`}
    />
  )
}
