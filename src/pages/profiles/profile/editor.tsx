import { useState } from 'react'

import { LIMITS } from '@/engine'
import { back } from '@/platform'
import { session, type Done, type ListedProfile } from '@/store'

import { Button, Field, Group, Notice, Prose, Tick } from '@/ui'
import { actionFailure, copyLabel, LABEL_HINT } from '@/text/profile'
import { links } from '../../shared/links'

interface EditorProps {
  profile: ListedProfile
  inUse: boolean
  /** of all profiles */
  labels: readonly string[]
}

/** What can be done with a profile that can be read. */
export function Editor({ profile: { id, label, supposed }, inUse, labels }: EditorProps) {
  const [typed, setTyped] = useState(label)
  // Shown as long as the page is, to put the tick back.
  const [wasSupposed] = useState(supposed === true)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [done, setDone] = useState<string>()

  const act = (action: () => Done, said: string): boolean => {
    const result = action()
    setFailure(result.ok ? undefined : actionFailure(result))
    setDone(result.ok ? said : undefined)
    return result.ok
  }
  const type = (text: string) => {
    setTyped(text)
    setError(undefined)
    setDone(undefined)
  }
  const rename = () => {
    const result = session.rename(id, typed)
    const invalid = !result.ok && result.reason === 'invalid'
    setError(invalid ? actionFailure(result) : undefined)
    setFailure(result.ok || invalid ? undefined : actionFailure(result))
    setDone(result.ok ? '名字已改好。' : undefined)
  }
  const duplicate = () => {
    const copy = copyLabel(label, labels)
    act(() => session.duplicate(id, copy), `已复制成“${copy}”，在“我的”里可以看到。`)
  }
  const remove = () => {
    if (act(() => session.remove(id), '')) void back(links.profiles)
  }

  return (
    <>
      {inUse && <Prose soft>✓ 正在用这一份</Prose>}
      {done !== undefined && (
        <Notice tone="good" urgent>
          {done}
        </Notice>
      )}
      {failure !== undefined && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      {wasSupposed && (
        <Group title="假设" prose>
          <Tick
            label="这份是假设的，不是现在的真实情况"
            hint="里面写的都真做成了，就点一下去掉"
            ticked={supposed === true}
            onTick={(ticked) => act(() => session.suppose(id, ticked), '已改好。')}
          />
        </Group>
      )}
      <Group title="改名字" prose>
        <Field
          label="名字"
          hint={LABEL_HINT}
          value={typed}
          error={error}
          maxlength={LIMITS.label}
          onType={type}
        />
        <Button kind="primary" onTap={rename}>
          保存名字
        </Button>
      </Group>
      <Group title="复制一份" prose>
        <Prose soft>内容照抄一份，改其中一份，另一份不会变。</Prose>
        <Button onTap={duplicate}>复制一份</Button>
      </Group>
      <Group title="删除" prose>
        <Prose soft>删除后回到“我的”，删错了可以在那里马上撤销。</Prose>
        <Button tone="bad" onTap={remove}>
          删除这一份
        </Button>
      </Group>
    </>
  )
}
