import type { Check } from '@/engine'

import { Accordion, Button, Fact } from '@/ui'
import {
  CHECK_NAMES,
  CHECK_TOPICS,
  CHECK_WORDS,
  checkText,
  foundings,
  todoText,
} from '@/text/checks'
import { changeWord } from './target'

interface CheckFoldProps {
  check: Check
  open: boolean
  onToggle: () => void
  onChange: () => void
}

/** One check: what it found; opened, what to do, what it rests on, and the way to the fact that decides it. */
export function CheckFold({ check, open, onToggle, onChange }: CheckFoldProps) {
  const todo = todoText(check)
  return (
    <Accordion
      name={(check.verdict === 'unknown' ? CHECK_TOPICS : CHECK_NAMES)[check.id]}
      detail={checkText(check)}
      open={open}
      onToggle={onToggle}
    >
      {todo !== undefined && <Fact name={CHECK_WORDS.todo}>{todo}</Fact>}
      {foundings(check).map(({ name, gist }) => (
        <Fact key={name} name={name}>
          {gist}
        </Fact>
      ))}
      <Button onTap={onChange}>{changeWord(check)}</Button>
    </Accordion>
  )
}
