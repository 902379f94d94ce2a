import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Tick } from '@/components/choice'
import { Group, Prose } from '@/components/group'
import { Notice } from '@/components/notice'
import { marks } from '@/store'
import { TICK_NOT_SAVED, type HrPaper, type HrPapers } from '@/text/hr'
import { Slot } from '../parts/slot'

interface PapersProps {
  /** names the list: the same letters are the same list on this phone */
  letters: string
  papers: HrPapers
}

/** The employer's papers, each with a tick of the employer's own. Nothing is written before a tick. */
export function Papers({ letters, papers }: PapersProps) {
  const [ticked, setTicked] = useState(() => marks.ticks(letters))
  const [saved, setSaved] = useState(true)
  const look = () => setTicked(marks.ticks(letters))
  useDidShow(look)

  const tick = (ids: readonly string[], on: boolean) => {
    const done = ids.map((id) => marks.tick(letters, id, on))
    setSaved(done.every(({ ok }) => ok))
    look()
  }
  const all = [...papers.needed, ...papers.inCase]
  const have = all.filter(({ id }) => ticked.includes(id)).length
  const list = (some: readonly HrPaper[]) =>
    some.map(({ id, name, hint }) => (
      <Tick
        key={id}
        label={name}
        hint={hint}
        ticked={ticked.includes(id)}
        onTick={(on) => tick([id], on)}
      />
    ))

  return (
    <>
      <Group title="单位要准备的材料" aside={`备好${have}样，共${all.length}样`} prose>
        {list(papers.needed)}
        <Slot>
          {!saved && (
            <Notice tone="bad" urgent>
              {TICK_NOT_SAVED}
            </Notice>
          )}
        </Slot>
      </Group>
      {papers.inCase.length > 0 && (
        <Group title="可能要的" prose>
          {papers.note !== undefined && <Prose soft>{papers.note}</Prose>}
          {list(papers.inCase)}
        </Group>
      )}
      <Slot>
        {have > 0 && (
          <Button kind="quiet" onTap={() => tick(ticked, false)}>
            换一位员工，把勾都去掉
          </Button>
        )}
      </Slot>
    </>
  )
}
