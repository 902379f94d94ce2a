/** Taro's components are names of elements in WeChat. */
export const Button = 'button'
export const Canvas = 'canvas'
export const Input = 'input'
export const Label = 'label'
export const Picker = 'picker'
export const Text = 'text'
export const Textarea = 'textarea'
export const View = 'view'
