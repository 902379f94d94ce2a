import { HR_PAPERS_WORDS, type HrPapers } from '@/text/renewal'
import { Button, Group, Placeholder, Prose } from '@/ui'
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
      <Group
        title={HR_PAPERS_WORDS.title}
        aside={
          ticks.inert
            ? HR_PAPERS_WORDS.papers(needed.length)
            : HR_PAPERS_WORDS.progress(have, needed.length)
        }
      >
        <TickList items={needed} ticks={ticks} />
      </Group>
      {inCase.length > 0 && (
        <Group title={HR_PAPERS_WORDS.inCase} aside={HR_PAPERS_WORDS.papers(inCase.length)}>
          {note !== undefined && <Prose soft>{note}</Prose>}
          <TickList items={inCase} ticks={ticks} />
        </Group>
      )}
      <Placeholder>
        {ticked.length > 0 && (
          <Button kind="quiet" onTap={() => tick(ticked, false)}>
            {HR_PAPERS_WORDS.reset}
          </Button>
        )}
      </Placeholder>
    </>
  )
}
