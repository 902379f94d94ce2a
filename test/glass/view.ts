/** What is to be drawn. */
export interface Drawn {
  file: string
  data: Record<string, unknown>
  /** tags without `wx-` */
  native: readonly string[]
  /** styles of the elements that WeChat draws itself */
  own: string
  /** styles of the page */
  sheet: string
}

/** As much of glass-easel as is used here; in the browser's window. */
interface GlassEasel {
  getDefaultComponentSpace(): {
    setGlobalUsingComponent(tag: string, native: string): void
    defineComponent(definition: object): unknown
  }
  CurrentWindowBackendContext: new () => object
  Component: {
    createWithContext(tag: string, definition: unknown, context: object): { $$: HTMLElement }
  }
  addGlobalErrorListener(listener: (error: unknown) => boolean): void
  addGlobalWarningListener(listener: (message: string) => boolean): void
  Element: {
    pretendAttached(element: object): void
    pretendDetached(element: object): void
  }
}

/**
 * Draws a page in place of the one before it; what the framework complained about. Runs in the browser, so it uses nothing
 * from outside.
 */
export function drawPage({ file, data, native, own, sheet }: Drawn): string[] {
  const memory = window as unknown as {
    glassEasel: GlassEasel
    templates: Record<string, unknown>
    context?: object
    shown?: { $$: HTMLElement }
    complaints?: string[]
  }
  const { glassEasel, templates } = memory
  const space = glassEasel.getDefaultComponentSpace()
  if (memory.complaints === undefined) {
    const complaints: string[] = (memory.complaints = [])
    glassEasel.addGlobalErrorListener((error) => complaints.push(String(error)) === 0)
    glassEasel.addGlobalWarningListener((message) => complaints.push(message) === 0)
    for (const tag of native) space.setGlobalUsingComponent(`wx-${tag}`, `wx-${tag}`)
  }
  document.getElementById('own')!.textContent = own
  document.getElementById('sheet')!.textContent = sheet

  if (memory.shown) {
    glassEasel.Element.pretendDetached(memory.shown)
    memory.shown.$$.remove()
  }
  const definition = space.defineComponent({
    is: file,
    template: { content: templates[file], groupList: templates },
    data,
  })
  const { context = new glassEasel.CurrentWindowBackendContext() } = memory
  memory.context = context
  const shown = glassEasel.Component.createWithContext('glass-page', definition, context)
  memory.shown = shown
  shown.$$.classList.add('glass_page')
  document.body.append(shown.$$)
  glassEasel.Element.pretendAttached(shown)

  // A field's own words are WeChat's to draw.
  for (const field of shown.$$.querySelectorAll('wx-input, wx-textarea')) {
    const value = field.getAttribute('value') ?? ''
    const inner = document.createElement('div')
    inner.className = `inner ${value === '' ? (field.getAttribute('placeholder-class') ?? '') : ''}`
    inner.textContent = value === '' ? field.getAttribute('placeholder') : value
    field.append(inner)
  }
  scrollTo(0, 0)
  return memory.complaints.splice(0)
}
