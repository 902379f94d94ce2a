import { ADD_PROFILE_WORDS, EDITOR_WORDS, LOST_WORDS } from '@/text/profile'
import { REMOVED_WORDS } from '@/text/profile/removed'
import { RESTORE_WORDS, SALVAGE_WORDS } from '@/text/backup'
import { NO_PROFILE_WORDS } from '@/text/profile/no-profile'
import { TRIAL_ENDS_WORDS, TRIAL_WORDS } from '@/text/outlook/trial-page'
import type { Rng } from '../../random'
import { findAll, isDisabled, roleOf, type Page, type ViewNode } from '../../weapp-host'
import type { May } from './model'

/** What can be tapped, as a screen reader tells it. */
const ROLES = ['button', 'radio', 'checkbox', 'link', 'switch']

/** Everything on a page that a screen reader offers to tap, in reading order. */
export const offered = (page: Page): ViewNode[] =>
  findAll(page.tree, (node) => ROLES.includes(roleOf(node) ?? '') && !isDisabled(node))

/** Every field that can be typed in. */
export const fields = (page: Page): ViewNode[] =>
  findAll(page.tree, (node) => roleOf(node) === 'textbox' && !isDisabled(node))

/** The wheels that a node opens. */
export function pickerOf(node: ViewNode): ViewNode | undefined {
  for (let at: ViewNode | undefined = node; at; at = at.parent) if (at.tag === 'picker') return at
  return undefined
}

const CREATES = new Set([
  ADD_PROFILE_WORDS.create,
  ADD_PROFILE_WORDS.example,
  EDITOR_WORDS.duplicate,
  REMOVED_WORDS.undo,
  RESTORE_WORDS.add,
  SALVAGE_WORDS.keep,
  NO_PROFILE_WORDS.create,
  TRIAL_WORDS.begin,
])
const REMOVES = new Set([EDITOR_WORDS.removeThis, TRIAL_ENDS_WORDS.drop])

/** What a tap may do to records by its name; `id` of the profile that the page is about. */
export function mayOf(page: Pick<Page, 'route' | 'query'>, name: string): May {
  const id = page.route.startsWith('pages/profiles/profile/') ? page.query.id : undefined
  return {
    creates: CREATES.has(name),
    removes: REMOVES.has(name) || (name === LOST_WORDS.remove && /recovery/.test(page.route)),
    discards: name === LOST_WORDS.remove,
    edits: id === undefined ? [] : [id],
  }
}

/** A turn of the wheels that they allow. */
export function turned({ attrs }: ViewNode, rng: Rng): unknown {
  const { mode = 'selector', range, start, end, fields: unit = 'day' } = attrs
  if (mode !== 'date') return String(rng.int(0, Math.max(0, (range as unknown[]).length - 1)))
  const day = `${rng.int(1990, 2032)}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`
  const cut = day.slice(0, { year: 4, month: 7 }[unit as string] ?? 10)
  const within = (bound: unknown) => (typeof bound === 'string' ? bound.slice(0, cut.length) : '')
  if (within(start) !== '' && cut < within(start)) return within(start)
  return within(end) !== '' && cut > within(end) ? within(end) : cut
}

const two = (number: number): string => String(number).padStart(2, '0')
