import { Button, Group, Prose, Slot } from '@/ui'
import type { HrPapers } from '@/text/renewal'
import { TickList, type Ticks } from './ticks'

interface PapersProps {
  papers: HrPapers
  ticks: Ticks
}

/** The employer's papers to tick off; those that only may be needed are counted apart. */
export function Papers({ papers: { needed, inCase, note }, ticks }: PapersProps) {
  const { ticked, tick } = ticks
  const have = needed.filter(({ id }) => ticked.includes(id)).length
  return (
    <>
      <Group title="单位要准备的材料" aside={`要带的备好${have}样，共${needed.length}样`} prose>
        <TickList items={needed} ticks={ticks} />
      </Group>
      {inCase.length > 0 && (
        <Group title="可能要的" aside={`${inCase.length}样`} prose>
          {note !== undefined && <Prose soft>{note}</Prose>}
          <TickList items={inCase} ticks={ticks} />
        </Group>
      )}
      <Slot>
        {ticked.length > 0 && (
          <Button kind="quiet" onTap={() => tick(ticked, false)}>
            换一位员工，把勾都去掉
          </Button>
        )}
      </Slot>
    </>
  )
}
