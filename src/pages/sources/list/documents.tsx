import { Text } from '@tarojs/components'
import { useState } from 'react'

import { copy, type Copied } from '@/platform'

import { Accordion, Button, Fact, Notice } from '@/ui'
import {
  DOCUMENT_GROUPS,
  DOCUMENT_NOTES,
  DOCUMENT_WORDS,
  type DocumentNote,
  DOCUMENTS,
  STANDINGS,
  validity,
} from '@/text/policy'
import { Grouped, type ListProps } from './grouped'

/** Every paper the facts are taken from. */
export function Documents(props: ListProps) {
  const groups = DOCUMENT_GROUPS.map(({ title, standings }) => ({
    title,
    entries: DOCUMENTS.filter(({ standing }) => standings.includes(standing)),
  }))
  return (
    <Grouped
      {...props}
      groups={groups}
      draw={(paper, open, onToggle) => (
        <Accordion
          key={paper.id}
          name={paper.title}
          detail={[paper.number, STANDINGS[paper.standing]].filter(Boolean).join(' · ')}
          open={open}
          onToggle={onToggle}
        >
          <Inside note={DOCUMENT_NOTES[paper.id]!} />
        </Accordion>
      )}
    />
  )
}

function Inside({ note: { note, published, inForce, address } }: { note: DocumentNote }) {
  return (
    <>
      {published !== undefined && <Fact name={DOCUMENT_WORDS.published}>{published}</Fact>}
      <Fact name={DOCUMENT_WORDS.how}>{note}</Fact>
      {inForce !== undefined && (
        <Fact name={DOCUMENT_WORDS.days}>{validity(inForce.from, inForce.to)}</Fact>
      )}
      {address !== undefined && <Address address={address} />}
    </>
  )
}

function Address({ address }: { address: string }) {
  const [copied, setCopied] = useState<Copied>()
  const tapCopy = async () => setCopied(await copy(address))
  return (
    <>
      <Fact name={DOCUMENT_WORDS.address}>
        <Text userSelect>{address}</Text>
      </Fact>
      <Button onTap={() => void tapCopy()} label={DOCUMENT_WORDS.copy}>
        {DOCUMENT_WORDS.copy}
      </Button>
      {copied !== undefined && (
        <Notice tone={copied === 'copied' ? 'good' : 'warn'} urgent>
          {copied === 'copied' ? DOCUMENT_WORDS.copied : DOCUMENT_WORDS.notCopied}
        </Notice>
      )}
    </>
  )
}
