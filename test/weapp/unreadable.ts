import { nameOf, type Page, roleOf, type ViewNode } from '../weapp-host'

const PRESSED = ['button', 'radio', 'checkbox']
const TYPED = ['input', 'textarea']

/** What a screen reader would tell wrongly of a page, or not at all, in words. */
export function unreadable(page: Page): string[] {
  const faults: string[] = []
  const all = page.find(() => true)
  for (const node of all) faults.push(...faultsOf(node).map((fault) => `${inWords(node)} ${fault}`))
  const firsts = all.filter(({ attrs }) => attrs.ariaRole === 'heading' && attrs.ariaLevel === '1')
  if (firsts.length > 1) faults.push(`there are ${firsts.length} titles`)
  return faults
}

function faultsOf(node: ViewNode): string[] {
  const { tag, attrs } = node
  const role = roleOf(node) ?? ''
  const name = nameOf(node)
  const isTyped = TYPED.includes(tag)
  const isPressed = !isTyped && (PRESSED.includes(role) || hears(node))
  const checks: [is: boolean, fault: string][] = [
    [
      hears(node) && !isTyped && !PRESSED.includes(role),
      `is tapped, and is a ${role || 'nothing'}`,
    ],
    [isPressed && (name === '' || /[：:]$/.test(name)), 'has no name'],
    // iOS reads a field's name only with its role.
    [isTyped && (attrs.ariaRole !== 'textbox' || isUnset(attrs.ariaLabel)), 'is a field unnamed'],
    [isTyped && isUnset(attrs.ariaInvalid), 'does not tell whether it is right'],
    [['radio', 'checkbox'].includes(role) && !isState(attrs.ariaChecked), 'is on or off?'],
    [
      /^(展开|收起)：/.test(name) && attrs.ariaExpanded !== String(name.startsWith('收起')),
      'is open or not?',
    ],
    [
      role === 'heading' && (name === '' || !/^[12]$/.test(String(attrs.ariaLevel))),
      'has no level',
    ],
    [role === 'alert' && attrs.ariaLive !== 'assertive', 'is not told at once'],
    [role === 'status' && attrs.ariaLive !== 'polite', 'is not told'],
    [(isPressed || isTyped) && isSilent(node), 'is not read'],
  ]
  return checks.filter(([is]) => is).map(([, fault]) => fault)
}

/** Taro's templates of fields tell of every tap. */
const hears = ({ tag, attrs }: ViewNode): boolean =>
  ['view', 'text', 'image', 'button'].includes(tag) &&
  typeof attrs.bindtap === 'string' &&
  !(tag === 'button' && attrs.openType)

const isUnset = (value: unknown): boolean => typeof value !== 'string' || value === ''

const isState = (value: unknown): boolean => value === 'true' || value === 'false'

function isSilent(node: ViewNode): boolean {
  for (let at: ViewNode | undefined = node; at; at = at.parent) {
    if (at.attrs.ariaHidden === 'true') return true
  }
  return false
}

const inWords = (node: ViewNode): string => `${node.tag} "${nameOf(node).slice(0, 30)}"`
