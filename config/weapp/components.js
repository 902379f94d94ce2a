// Plain CommonJS: Taro compiles a plugin's own file only, not what the plugin requires.

/** What screen readers are told; Taro's own table leaves these out. */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-expanded': '',
  'aria-hidden': '',
  'aria-level': '',
  'aria-live': '',
}
const ariaField = { 'aria-role': '', 'aria-label': '', 'aria-invalid': '' }

/**
 * The components and attributes that the source uses, in Taro's notation: attribute → default value
 * ('' binds without one), event → ''. The template and the runtime both read this table, so that they
 * shorten names alike. Taro's own knows some eighty components, and whatever is in the table is written
 * into the template once for every level of nesting and into the bundle once more.
 * A fresh inner object for each component, because Taro may merge into them.
 * @type {Record<string, Record<string, string>>}
 */
exports.components = {
  View: { 'hover-class': "'none'", ...aria },
  Text: { 'user-select': 'false' },
  Button: { 'open-type': '', 'hover-class': "'button-hover'", 'aria-role': '' },
  Input: {
    value: '',
    type: "'text'",
    placeholder: '',
    'placeholder-class': "'input-placeholder'",
    maxlength: '140',
    focus: 'false',
    bindInput: '',
    bindBlur: '',
    bindConfirm: '',
    ...ariaField,
  },
  Textarea: {
    placeholder: '',
    'placeholder-class': "'textarea-placeholder'",
    maxlength: '140',
    'disable-default-padding': 'false',
    bindInput: '',
    ...ariaField,
  },
  Picker: { mode: '', fields: "'day'", value: '', start: '', end: '', bindChange: '' },
  // A plain box whose touches are told. On a View they would be told of every box and every scroll.
  Label: { bindTouchStart: '', bindTouchMove: '' },
  // Taro names its static twin whether or not there are images.
  Image: {},
}
