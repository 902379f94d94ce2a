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

/** Attributes that say what a View is, and its name where its text does not say it. */
export function aria(role: Role, label?: string): Record<string, string | number> {
  const tapped = role === 'button' || role === 'radio' || role === 'checkbox' || role === 'link'
  return {
    ...(browser ? { role, ...(tapped ? { tabIndex: 0 } : {}) } : { 'aria-role': role }),
    ...(label === undefined ? {} : { 'aria-label': label }),
  }
}

/** A radio or checkbox with its state. */
export const ariaChecked = (
  role: 'radio' | 'checkbox',
  checked: boolean,
  label?: string,
): Record<string, string | number> => ({
  ...aria(role, label),
  'aria-checked': checked ? 'true' : 'false',
})

/** A heading of a level. */
export const ariaHeading = (level: 1 | 2): Record<string, string | number> => ({
  ...aria('heading'),
  'aria-level': String(level),
})

/** Not read aloud: what the words beside it say already. */
export const ariaHidden = { 'aria-hidden': 'true' } as const

/** A text field's name. Taro puts its own element around a browser's input; the name belongs on the inner one. */
export const ariaField = (label: string): Record<string, string | Record<string, string>> =>
  browser
    ? { nativeProps: { 'aria-label': label } }
    : // iOS reads the name of an input only with this role.
      { 'aria-role': 'textbox', 'aria-label': label }
