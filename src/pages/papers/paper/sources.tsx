import { Group, Prose, Row } from '@/ui'
import { DOCUMENTS, STANDINGS } from '@/text/policy'
import { PAPER_WORDS } from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Where it was read, and how near that is to the text in force. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const documents = DOCUMENTS.filter(({ id }) => ids.includes(id))
  if (documents.length === 0) {
    return (
      <Group title={PAPER_WORDS.sources} prose>
        <Prose>{PAPER_WORDS.noSources}</Prose>
      </Group>
    )
  }
  return (
    <Group title={PAPER_WORDS.sources}>
      {documents.map(({ id, title, number, standing }) => (
        <Row
          key={id}
          name={title}
          detail={[...(number === undefined ? [] : [number]), STANDINGS[standing]].join(' · ')}
          onTap={() => void openPage(links.sourceList('documents', id))}
        />
      ))}
    </Group>
  )
}
