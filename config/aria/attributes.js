// Plain CommonJS: Taro compiles a plugin's own file only, not what the plugin requires.

/** The aria attributes that the WeChat template binds; add a name here and both sides know it. */
const names = [
  'aria-role',
  'aria-label',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-hidden',
  'aria-live',
  'aria-expanded',
  'aria-level',
]

const components = ['View', 'Text', 'Button', 'Input', 'Textarea', 'ScrollView', 'Image']

/**
 * Taro's component table: component → attribute → default value ('' binds without a default).
 * A fresh inner object for each component, because Taro merges into them.
 * @type {Record<string, Record<string, string>>}
 */
exports.ariaComponents = Object.fromEntries(
  components.map((component) => [component, Object.fromEntries(names.map((name) => [name, '']))]),
)
