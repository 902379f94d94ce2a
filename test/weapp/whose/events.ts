import type { Session } from '@/store/session-types'
import { type Host, nameOf } from '../../weapp-host'
import { BACKUP } from './edits'
import { LABELS } from './phone'
import { withRole } from './screen'

/** What happens to the profile that was edited, or to another, and what may have changed by it. */
export interface Event {
  name: string
  /** the edited profile is a running trial */
  inTrial: boolean
  /** by hand, in the app */
  here: (host: Host, ids: Record<string, string>) => Promise<void>
  /** in another window */
  elsewhere: (session: Session, ids: Record<string, string>) => void
  /** members of the edited profile that the event itself changes */
  members?: readonly string[]
  /** whose records may be gone afterwards, once the app has been started anew */
  gone?: readonly (keyof typeof LABELS)[]
  /** who is in use afterwards */
  current: keyof typeof LABELS | 'restored'
}

const KEPT = '读完以后'
const PROFILES = 'pages/profiles/home/index'
const TRIAL = 'pages/outlook/trial/index'

/** Taps the button or option that begins with these words. */
async function tap(host: Host, role: string, words: string): Promise<void> {
  const found = withRole(host.page, role).find((node) => nameOf(node).startsWith(words))
  if (found === undefined)
    throw new Error(`no ${role} "${words}" on ${host.page.route}:\n${host.page.text()}`)
  await host.page.tap((node) => node === found)
}

/** Opens the page of the trial above what is open, so that it lives on beneath. */
async function atTrial(host: Host): Promise<void> {
  if (host.page.route !== TRIAL) await host.open(TRIAL, 'navigateTo')
}

async function drop(host: Host): Promise<void> {
  await atTrial(host)
  await tap(host, 'button', '不要了')
}

/** A profile is deleted on a page of its own, above what is open. */
async function remove(host: Host, id: string): Promise<void> {
  await host.open(`pages/profiles/profile/index?id=${id}`, 'navigateTo')
  await tap(host, 'button', '删除这一份')
}

async function undo(host: Host): Promise<void> {
  await host.open(PROFILES, 'switchTab')
  await tap(host, 'button', '撤销删除')
}

async function choose(host: Host, label: string): Promise<void> {
  await host.open(PROFILES, 'switchTab')
  await tap(host, 'radio', label)
}

async function restore(host: Host): Promise<void> {
  await host.open('pages/profiles/restore/index', 'navigateTo')
  await host.page.type('备份文本', BACKUP)
  await tap(host, 'button', '看看里面有什么')
  await tap(host, 'button', '保存成新的一份')
}

const restored = (session: Session) => {
  const { label, facts, situation } = JSON.parse(BACKUP) as {
    label: string
    facts: object
    situation: { changes: [] }
  }
  session.create(label, { facts, situation })
}

export const EVENTS: readonly Event[] = [
  {
    name: 'trial kept',
    inTrial: true,
    async here(host) {
      await atTrial(host)
      await host.page.type('留下的话，起个名字', KEPT)
      await tap(host, 'button', '留下')
    },
    elsewhere: (session) => session.keepTrial(KEPT),
    members: ['label', 'trialOf', 'supposed'],
    current: 'me',
  },
  {
    name: 'trial dropped',
    inTrial: true,
    here: drop,
    elsewhere: (session) => session.dropTrial(),
    gone: ['trial'],
    current: 'me',
  },
  {
    name: 'trial dropped and had back',
    inTrial: true,
    async here(host) {
      await drop(host)
      await tap(host, 'button', '撤销删除')
    },
    elsewhere(session) {
      session.dropTrial()
      session.undoRemove()
    },
    current: 'trial',
  },
  {
    name: 'the original of the trial deleted',
    inTrial: true,
    here: (host, ids) => remove(host, ids[LABELS.me]!),
    elsewhere: (session, ids) => session.remove(ids[LABELS.me]!),
    gone: ['me'],
    current: 'trial',
  },
  {
    name: 'another one chosen during the trial',
    inTrial: true,
    here: (host) => choose(host, LABELS.spouse),
    elsewhere: (session, ids) => session.choose(ids[LABELS.spouse]!),
    current: 'spouse',
  },
  {
    name: 'another one chosen',
    inTrial: false,
    here: (host) => choose(host, LABELS.spouse),
    elsewhere: (session, ids) => session.choose(ids[LABELS.spouse]!),
    current: 'spouse',
  },
  {
    name: 'deleted',
    inTrial: false,
    here: (host, ids) => remove(host, ids[LABELS.me]!),
    elsewhere: (session, ids) => session.remove(ids[LABELS.me]!),
    gone: ['me'],
    // The imagined one stands first on the list, and is not taken for anybody's own.
    current: 'spouse',
  },
  {
    name: 'deleted and had back',
    inTrial: false,
    async here(host, ids) {
      await remove(host, ids[LABELS.me]!)
      await undo(host)
    },
    elsewhere(session, ids) {
      session.remove(ids[LABELS.me]!)
      session.undoRemove()
    },
    current: 'me',
  },
  {
    name: 'one restored from a backup',
    inTrial: false,
    here: restore,
    elsewhere: restored,
    current: 'restored',
  },
]
