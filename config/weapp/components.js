// Plain CommonJS: Taro compiles a plugin's own file only, not what the plugin requires.

// A text without a word in place of undefined, which would be read out or written on thousands of elements.
const NOTHING = "''"

/** What screen readers are told of what has a role; Taro's own table leaves these out. */
const named = { 'aria-role': NOTHING, 'aria-label': NOTHING }
const namedField = { ...named, 'aria-invalid': NOTHING }
const aria = {
  ...named,
  'aria-checked': NOTHING,
  'aria-expanded': NOTHING,
  'aria-hidden': NOTHING,
  'aria-level': NOTHING,
  'aria-live': NOTHING,
}

/** Pixels between the caret and the keyboard: below a field stands in two lines how it was understood. */
const SPACING = '96'

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
  Button: { 'open-type': '', 'hover-class': "'button-hover'", ...named },
  Input: {
    value: '',
    type: "'text'",
    placeholder: '',
    'placeholder-class': "'input-placeholder'",
    maxlength: '140',
    'cursor-spacing': SPACING,
    focus: 'false',
    bindInput: '',
    bindBlur: '',
    bindConfirm: '',
    ...namedField,
  },
  Textarea: {
    placeholder: '',
    'placeholder-class': "'textarea-placeholder'",
    maxlength: '140',
    'disable-default-padding': 'false',
    'cursor-spacing': SPACING,
    bindInput: '',
    ...namedField,
  },
  Picker: { mode: '', fields: "'day'", value: '', start: '', end: '', bindChange: '' },
  // A plain box whose touches are told. On a View they would be told of every box and every scroll.
  Label: { bindTouchStart: '', bindTouchMove: '' },
  Canvas: { type: '' },
  // Taro names its static twin whether or not there are images.
  Image: {},
}
