import { countPapers, paperLists, type Paper, type Profile, type Situation } from '@/engine'

import { Columns, Group, SelfFold, Staged } from '@/ui'
import { BRINGS_NAMES, LISTS_WORDS } from '@/text/renewal'
import { Contacts } from '../../shared/contacts'
import { Unofficial } from '../../shared/unofficial'
import { Blocks } from './blocks'
import { DwellingPapers } from './dwelling'
import { Onward } from './onward'

interface ListsProps {
  papers: readonly Paper[]
  /** without it nothing can be ticked */
  progress?: Profile['progress']
  /** how far they are is told */
  counts?: boolean
  situation: Situation
  /** it is somebody's */
  isOwn?: boolean
  /** only where to go from here */
  folded?: boolean
}

/** The papers by who brings them, and where to go from here. */
export function Lists({ papers, progress, counts, situation, isOwn, folded }: ListsProps) {
  const { own, dwelling, lease } = paperLists(papers)
  const aside = (some: readonly Paper[]) => {
    const { ready, missing } = countPapers(some, progress ?? {})
    return counts ? LISTS_WORDS.progress(ready, missing) : undefined
  }
  const part = (who: keyof typeof own) => (
    <Part title={BRINGS_NAMES[who]} aside={aside(own[who])} papers={own[who]} progress={progress} />
  )
  const onward = (
    <>
      <Onward situation={situation} isOwn={isOwn} />
      <Contacts />
      <Unofficial />
    </>
  )
  if (folded) return onward
  return (
    <Columns
      first={
        <>
          {part('self')}
          <DwellingPapers
            aside={aside(dwelling)}
            papers={dwelling}
            progress={progress}
            dwelling={situation.dwelling}
          />
        </>
      }
    >
      <Staged follows>
        {part('employer')}
        {part('spouse')}
        <>
          {lease.length > 0 && (
            <Group title={LISTS_WORDS.lease}>
              <Folded
                name={LISTS_WORDS.leaseCount(lease.length)}
                papers={byOrigin(lease)}
                progress={progress}
              />
            </Group>
          )}
          {onward}
        </>
      </Staged>
    </Columns>
  )
}

/** What is asked of the landlord stands together. */
const byOrigin = (papers: readonly Paper[]): Paper[] => [
  ...papers.filter(({ origin }) => origin !== 'landlord'),
  ...papers.filter(({ origin }) => origin === 'landlord'),
]

interface PartProps {
  papers: readonly Paper[]
  progress: Profile['progress'] | undefined
}

interface TitledProps extends PartProps {
  title: string
  aside: string | undefined
}

function Part({ title, aside, papers, progress }: TitledProps) {
  if (papers.length === 0) return null
  const needed = papers.filter(({ need }) => need === 'needed')
  const inCase = papers.filter(({ need }) => need === 'in-case')
  return (
    <Group title={title} aside={aside}>
      <Blocks papers={needed} progress={progress} />
      {inCase.length > 0 && (
        <Folded name={LISTS_WORDS.inCase(inCase.length)} papers={inCase} progress={progress} />
      )}
    </Group>
  )
}

function Folded({ name, papers, progress }: PartProps & { name: string }) {
  return (
    <SelfFold name={name}>
      <Blocks papers={papers} progress={progress} />
    </SelfFold>
  )
}
