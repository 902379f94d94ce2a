/**
 * Roles and names for screen readers on both targets: WeChat reads `aria-role`, browsers read `role`. A View that is
 * tapped also takes the keyboard's focus in a browser.
 */
const browser = process.env.TARO_ENV === 'h5'

type Role =
  | 'button'
  | 'radio'
  | 'checkbox'
  | 'link'
  | 'heading'
  | 'alert'
  | 'status'
  | 'img'
  | 'list'
  | 'listitem'

/** What is read aloud when it changes: at once, or when nothing else is. */
const LIVE: { [R in Role]?: string } = { alert: 'assertive', status: 'polite' }

/**
 * Attributes that say what a View is, and its name where its text does not say it.
 * @param open of what opens in its place and closes again: whether it is open
 */
export function aria(role: Role, label?: string, open?: boolean): Record<string, string | number> {
  const tapped = role === 'button' || role === 'radio' || role === 'checkbox' || role === 'link'
  return {
    ...(LIVE[role] === undefined ? {} : { 'aria-live': LIVE[role] }),
    ...(browser ? { role, ...(tapped ? { tabIndex: 0 } : {}) } : { 'aria-role': role }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(open === undefined ? {} : { 'aria-expanded': String(open) }),
  }
}

/** A radio or checkbox with its state. */
export const ariaChecked = (
  role: 'radio' | 'checkbox',
  checked: boolean,
  label?: string,
): Record<string, string | number> => ({
  ...aria(role, label),
  'aria-checked': String(checked),
})

/** A heading of a level. */
export const ariaHeading = (level: 1 | 2): Record<string, string | number> => ({
  ...aria('heading'),
  'aria-level': String(level),
})

/** Not read aloud: what the words beside it say already. */
export const ariaHidden = { 'aria-hidden': 'true' } as const

/**
 * A text field's name, and whether what is in it is wrong. Taro puts its own element around a browser's input; they belong
 * on the inner one.
 */
export function ariaField(
  label: string,
  wrong: boolean,
): Record<string, string | Record<string, string>> {
  const said = { 'aria-label': label, 'aria-invalid': String(wrong) }
  // iOS reads the name of an input only with this role.
  return browser ? { nativeProps: said } : { 'aria-role': 'textbox', ...said }
}
