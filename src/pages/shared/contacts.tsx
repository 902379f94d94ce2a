import { CopyRow, Group, SelfFold } from '@/ui'
import { CONTACTS, CONTACTS_WORDS, ENTRIES } from '@/text/about'

/** Whom to ask and what the official entries are called, at the end of a page; one row until it is opened. */
export function Contacts() {
  return (
    <Group>
      <SelfFold name={CONTACTS_WORDS.name} detail={CONTACTS_WORDS.detail}>
        {[...CONTACTS, ...ENTRIES].map((contact) => (
          <CopyRow key={contact.name} {...contact} copied={contact.name} />
        ))}
      </SelfFold>
    </Group>
  )
}
