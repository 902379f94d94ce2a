import { CopyRow, Group, SelfFold } from '@/ui'
import { ENTRIES, HUMANS } from '@/text/about'

/** Whom to ask and what the official entries are called, at the end of a page; one row until it is opened. */
export function Humans() {
  return (
    <Group>
      <SelfFold name="拿不准，问谁" detail="12345、受理窗口、官方入口的名字">
        {[...HUMANS, ...ENTRIES].map((contact) => (
          <CopyRow key={contact.name} {...contact} />
        ))}
      </SelfFold>
    </Group>
  )
}
