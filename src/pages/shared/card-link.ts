import { type CardOf, links } from './links'

/** The picture of a page whose own address says what is on it. */
export function cardLink(of: CardOf, page: string): string {
  const query = page.split('?')[1]
  return `${links.card(of)}${query === undefined ? '' : `&${query}`}`
}
