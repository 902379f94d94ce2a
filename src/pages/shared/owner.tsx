import {
  createContext,
  Fragment,
  useContext,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { pageState, type Opened, type SessionState } from '@/store'
import { PlainFavorite } from './share'
import { useVisible } from './visible'

/** Whose facts a page shows and changes, for as long as it does. */
export interface Owner {
  /** null while there is no profile yet: the first answer makes one */
  id: string | null
  /** this stay of the page with this profile */
  visit: number
}

const OwnerContext = createContext<Owner>({ id: null, visit: 0 })

/** Whom this page is about. A write names this profile, whatever is open by then. */
export const useOwner = (): Owner => useContext(OwnerContext)

const begin = (opened: Opened): { opened: Opened; owner: Owner } => ({
  opened,
  owner: { id: opened.id, visit: pageState.newNumber() },
})

const openedOf = ({ opened }: SessionState): Opened => opened

/** Keeps whom a page is about, and tells the parts in it. */
export function WithOwner({ children }: { children: (owner: Owner) => ReactNode }) {
  const opened = useVisible(openedOf)
  const [stay, setStay] = useState(() => begin(opened))
  if (stay.opened !== opened) {
    const { id, visit } = stay.owner
    const isBorn = id === null && opened.bornIn === visit
    setStay(isBorn ? { opened, owner: { id: opened.id, visit } } : begin(opened))
  }
  return <OwnerContext.Provider value={stay.owner}>{children(stay.owner)}</OwnerContext.Provider>
}

/**
 * A page that is about the open profile. When another one is opened, or what is open changes under the page, the page
 * starts anew: nothing that was typed or shown for the one before is left in it.
 */
export const perProfile = (Page: ComponentType): ComponentType =>
  function OwnPage() {
    return (
      <WithOwner>
        {({ visit }) => (
          <Fragment key={visit}>
            <Page />
            {/* After the page, so that a page's own comes before it. */}
            <PlainFavorite />
          </Fragment>
        )}
      </WithOwner>
    )
  }
