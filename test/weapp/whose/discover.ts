import { type Host, launch, nameOf } from '../../weapp-host'
import { DIST } from '../paths'
import { NOW } from '../people'
import { isPicker, perform, PLACES, reach, type Act, type Edit, type Place } from './edits'
import { LABELS, phoneWith, type Phone } from './phone'
import { bodyOf, differing, rawRecords } from './records'
import { withRole } from './screen'

/** What a page does with what is stored. */
export type Kind = 'edits' | 'lists' | 'shows'

export interface Found {
  edits: Edit[]
  /** what each page of the package was seen to do */
  kinds: Map<string, Kind>
}

/** What may be right for a field, by its name; what the page takes first is used. No profile of the phone says any of it. */
const TEXTS: readonly [field: RegExp, texts: readonly string[]][] = [
  [/哪个月/, ['201907', '202108', '202305']],
  [/日|天|期/, ['19880808', '20261120', '20270205', '20280315', '20301231']],
  [/基数|纳税/, ['15151']],
  [/./, ['7', '3', '36', '70', '别的名字']],
]
const textsFor = (label: string) => TEXTS.find(([field]) => field.test(label))![1]

/** Words that only lead somewhere, or that a screen reader is told by the frame of each page. */
const LEADS = /^(档案：|在试一份改动|(按|今天).*，换一天|展开|复制|看看文字)|›|修改$/

/** How a thing is edited: a place is tried until each sort has been seen there, typing in two fields. */
const sortOf = (act: Act): string => (act.kind === 'type' ? 'textbox' : act.role)
const ENOUGH: Record<string, number> = { textbox: 2, radio: 1, checkbox: 1, button: Infinity }

/** All that can be done on the page; of what is chosen from, what is not chosen. */
function possible(host: Host): Act[][] {
  const { page } = host
  const times = new Map<string, number>()
  const nth = (label: string) => {
    times.set(label, (times.get(label) ?? -1) + 1)
    return times.get(label)!
  }
  const typed = withRole(page, 'textbox').map((node): Act[] => {
    const label = nameOf(node)
    const place = nth(label)
    return textsFor(label).map((text) => ({ kind: 'type', label, nth: place, text }))
  })
  const taps = ['radio', 'checkbox', 'button'].flatMap((role) =>
    withRole(page, role)
      .filter((node) => role !== 'radio' || node.attrs.ariaChecked !== 'true')
      .filter((node) => !LEADS.test(nameOf(node)))
      .map((node): Act[] => {
        const label = nameOf(node)
        return [{ kind: 'tap', role, label, nth: nth(`${role} ${label}`) }]
      }),
  )
  return [...typed, ...taps]
}

/** Tries all that can be done at every place, and tells what of it changes the open profile. */
export async function discover(places: readonly Place[] = PLACES): Promise<Found> {
  const edits: Edit[] = []
  const kinds = new Map<string, Kind>()
  const host = await launch(DIST, { storage: new Map(), now: NOW })
  let phone: Phone
  const fill = async (place: Place) => {
    phone = phoneWith(true, place)
    host.storage.entries.clear()
    for (const [key, text] of phone.storage) host.storage.entries.set(key, text)
    await host.restart({ url: 'pages/profiles/about/index' })
    await reach(host, place)
  }
  const changed = () => {
    const { storage, ids } = phone
    const [was, is] = [rawRecords(storage), rawRecords(host.storage.entries)]
    const names = [...new Set([...was.keys(), ...is.keys()])].filter(
      (name) => was.get(name) !== is.get(name),
    )
    const own = `p.${ids[LABELS.trial]}`
    if (names.length !== 1 || names[0] !== own) return { others: names.length > 0, members: [] }
    return {
      others: false,
      members: differing(bodyOf(storage, own), bodyOf(host.storage.entries, own)),
    }
  }
  for (const place of places) {
    const route = place.address.split('?')[0]!
    let kind: Kind = kinds.get(route) ?? 'shows'
    await fill(place)
    const seen: Record<string, number> = {}
    for (const acts of possible(host)) {
      const sort = sortOf(acts[0]!)
      if ((seen[sort] ?? 0) >= ENOUGH[sort]!) continue
      let edit: Edit | undefined
      for (const act of acts) {
        const found = await attempt(host, place, act, changed)
        if (found === 'others') {
          if (kind === 'shows') kind = 'lists'
          seen[sort] = (seen[sort] ?? 0) + 1
          await fill(place)
        } else if (found.length > 0) {
          edit = { ...place, act, members: found }
          await fill(place)
          break
        }
      }
      const [first] = acts
      // What is typed and waits for a button is left lying all the same.
      if (edit === undefined && first?.kind === 'type') {
        edit = { ...place, act: first, members: [] }
        await reach(host, place)
      }
      // So does what was picked and waits for a button.
      if (edit === undefined && first?.kind === 'tap' && isPicker(first.label)) {
        await reach(host, place)
      }
      if (edit === undefined) continue
      edits.push(edit)
      if (edit.members.length === 0) continue
      kind = 'edits'
      seen[sort] = (seen[sort] ?? 0) + 1
    }
    kinds.set(route, kind)
  }
  host.dispose()
  return { edits, kinds }
}

/** Does it and leaves the field; gives the members that it changed. */
async function attempt(
  host: Host,
  place: Place,
  act: Act,
  changed: () => { others: boolean; members: string[] },
): Promise<string[] | 'others'> {
  const isThere = () =>
    withRole(host.page, act.kind === 'type' ? 'textbox' : act.role).some(
      (node) => nameOf(node) === act.label,
    )
  // What was done before may have led away, or taken it away.
  if (host.pages.length > 1) await host.back()
  if (!isThere()) await reach(host, place)
  if (!isThere()) return []
  await perform(host.page, act, true)
  const { others, members } = changed()
  return others ? 'others' : members
}
