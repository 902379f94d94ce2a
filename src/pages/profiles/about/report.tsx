import { Text } from '@tarojs/components'
import { useState } from 'react'

import { copy, type Copied, previousPage } from '@/platform'

import { REPORT_WORDS, reportText } from '@/text/about'
import { CLAUSES, lastRead } from '@/text/policy'
import { Button, Group, Placeholder, Prose } from '@/ui'

/** How to report a mistake: a text to copy, whom to give it to, and who answers for the office. */
export function Report() {
  const [text] = useState(() => reportText(previousPage(), lastRead(CLAUSES)))
  const [result, setResult] = useState<Copied>()
  const tap = async () => setResult(await copy(text))
  return (
    <Group title={REPORT_WORDS.title} prose>
      <Prose>{REPORT_WORDS.what}</Prose>
      {text.split('\n').map((line) => (
        <Prose key={line} soft>
          <Text userSelect>{line}</Text>
        </Prose>
      ))}
      <Button onTap={() => void tap()}>{REPORT_WORDS.copy}</Button>
      <Placeholder>{result !== undefined && <Prose>{REPORT_WORDS[result]}</Prose>}</Placeholder>
      <Prose>{REPORT_WORDS.to}</Prose>
      <Prose>{REPORT_WORDS.office}</Prose>
    </Group>
  )
}
