import { Group, Row } from '@/ui'
import { FILL_IN_WORDS } from '@/text/record'
import { links } from '../links'

const WAYS = [
  ['years', links.years],
  ['paste', links.paste],
  ['span', links.span('new')],
  ['counts', links.counts],
] as const

/** The four ways to fill a record in, each with whom it is for. */
export function FillIn({ onOpen }: { onOpen: (url: string) => void }) {
  return (
    <Group>
      {WAYS.map(([way, url]) => (
        <Row
          key={way}
          name={FILL_IN_WORDS[way]}
          detail={FILL_IN_WORDS.detail[way]}
          onTap={() => onOpen(url)}
        />
      ))}
    </Group>
  )
}
