import { DOCUMENTS } from '@/engine'

import { Group, Prose, Row } from '@/ui'
import { STANDINGS } from '@/text/policy'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Where it was read, and how near that is to the text in force. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const documents = DOCUMENTS.filter(({ id }) => ids.includes(id))
  if (documents.length === 0) {
    return (
      <Group title="出处" prose>
        <Prose>没有见到出处。</Prose>
      </Group>
    )
  }
  return (
    <Group title="出处">
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
