import type { DrawCall } from './canvas'
import { findAll, inWords, isDisabled, nameOf, pick, tappable, type Target } from './find'
import { word, type SetDataEntry } from './journal'
import { NativeField } from './native-field'
import type { PageView } from './page-view'
import type { Run } from './run'
import { measureTree, outline, texts, walk, type TreeSize, type ViewNode } from './tree'

/** What a page needs of the host. */
export interface PageHost {
  settle(): Promise<void>
  advance(ms: number): Promise<void>
  /** Does what a native navigator or share button does when tapped. */
  activate(node: ViewNode): void
  readonly setData: readonly SetDataEntry[]
}

/** One page as a person meets it: what is on it, and what they can do there. */
export class Page {
  private readonly typed = new Map<unknown, { text: string; was: unknown }>()

  constructor(
    private readonly host: PageHost,
    private readonly run: Run,
    private readonly view: PageView,
  ) {}

  get route(): string {
    return this.view.route
  }

  /** Query it was opened with. */
  get query(): Record<string, string> {
    return this.view.query
  }

  /** Text of the navigation bar. */
  get title(): string {
    return this.view.title
  }

  get scrollTop(): number {
    return this.view.scrollTop
  }

  /** Milliseconds from creation to the first setData. */
  get mountMs(): number | undefined {
    return this.view.mountMs
  }

  /** The page's own data, as setData has left it. */
  get data(): Record<string, unknown> {
    return this.view.self.data
  }

  /** WeChat's virtual tree of the page, with the components' trees in place. */
  get tree(): ViewNode {
    this.view.draw()
    return this.view.host ?? { tag: 'page', attrs: {}, children: [], owner: this.view }
  }

  /** All visible text, a line for each element. */
  text(): string {
    return this.texts().join('\n')
  }

  texts(): string[] {
    return texts(this.tree)
  }

  /** The tree as indented lines. */
  outline(): string {
    return outline(this.tree)
  }

  nodes(): number {
    return this.size().nodes
  }

  depth(): number {
    return this.size().depth
  }

  maxChildren(): number {
    return this.size().maxChildren
  }

  size(): TreeSize {
    return measureTree(this.tree)
  }

  /** setData calls of this page, and of components on it, in order. */
  get setDataLog(): SetDataEntry[] {
    return this.host.setData.filter((entry) => entry.pageId === this.view.id)
  }

  /** What was drawn on the canvas of an id since it was emptied; nothing where there is no such canvas. */
  drawing(id: string): readonly DrawCall[] {
    const node = [...walk(this.tree)].find(({ tag, attrs }) => tag === 'canvas' && attrs.id === id)
    const { canvases } = this.run
    return (node && canvases.calls(canvases.node(node.owner, id))) ?? []
  }

  /** Visible nodes that fit. */
  find(target: Target): ViewNode[] {
    return findAll(this.tree, target)
  }

  /** Whether a text, or whatever else, can be seen. */
  shows(target: Target): boolean {
    return this.find(target).length > 0
  }

  /** Whether what fits opens a picker, so that it is picked from and not tapped. */
  isPicked(target: Target): boolean {
    const all = this.find(target)
    return all.length > 0 && all.every((node) => enclosing(node, 'picker') !== undefined)
  }

  /** Taps what fits and waits until the app is quiet. Throws if that does nothing or is disabled. */
  async tap(target: Target, nth = 0): Promise<void> {
    const all = this.find(target)
    const able = all.filter(tappable)
    if (all.length > 0 && able.length === 0) {
      const hint = this.isPicked(target) ? ' (it is in a picker: use page.pick)' : ''
      throw new Error(`${inWords(target)} is on the page, but nothing happens on a tap${hint}`)
    }
    const node = pick(able, nth, inWords(target), this.tree)
    if (isDisabled(node)) throw new Error(`${inWords(target)} is disabled`)
    this.run.send(node, 'tap', { x: 1, y: 1 })
    this.host.activate(tappable(node) ?? node)
    await this.host.settle()
  }

  /**
   * Types into an input or textarea found by its aria-label or placeholder: focus, one input event with
   * the whole value, confirm if asked, blur. As on the phone, what is longer than maxlength is cut.
   */
  async type(
    label: string | RegExp,
    value: string,
    { confirm = false, blur = true, nth = 0 } = {},
  ): Promise<void> {
    const before = this.field(label, nth)
    if (isDisabled(before)) throw new Error(`field "${String(label)}" is disabled`)
    const limit = Number(before.attrs.maxlength ?? 140)
    const text = limit >= 0 ? value.slice(0, limit) : value
    this.typed.set(before.attrs.id, { text, was: before.attrs.value })
    const cursor = text.length
    this.run.send(before, 'focus', { value: before.attrs.value ?? '', height: 300 })
    await this.host.settle()
    this.run.send(this.field(label, nth), 'input', { value: text, cursor, keyCode: 0 })
    await this.host.settle()
    const events = [...(confirm ? ['confirm'] : []), ...(blur ? ['blur'] : [])]
    for (const type of events) {
      // The answer to the last event may have taken the field away.
      const field = this.fields().filter((node) => isCalled(node, label))[nth]
      if (!field) return
      this.run.send(field, type, { value: this.shown(field), cursor })
      await this.host.settle()
    }
  }

  /**
   * Types key by key at a place in what stands in a field, on a phone that draws late: a key each `every` ms, and what the
   * app sets is drawn `late` ms after. Tells what stands there in the end, and where the caret is.
   */
  async typeKeys(
    label: string | RegExp,
    keys: string,
    { at = Infinity, every = 80, late = 200, nth = 0 } = {},
  ): Promise<{ text: string; caret: number }> {
    const { id, maxlength, value } = this.field(label, nth).attrs
    const element = () => this.fields().find(({ attrs }) => attrs.id === id)
    const before = this.shown(this.field(label, nth))
    const native = new NativeField(before, at, boundTo(value), Number(maxlength ?? 140))
    const { clock } = this.run
    const pass = async (ms: number) => {
      await this.host.advance(ms)
      const after = element()
      native.set(boundTo(after?.attrs.value), after !== undefined, clock.now() + late - ms)
      native.draw(clock.now())
    }
    for (const key of keys) {
      const node = element()
      if (node !== undefined && native.key(key)) {
        const { text, caret: cursor } = native
        this.typed.set(id, { text, was: node.attrs.value })
        this.run.send(node, 'input', { value: text, cursor, keyCode: key.codePointAt(0) })
      }
      await pass(every)
    }
    await pass(late)
    return { text: native.text, caret: native.caret }
  }

  /** What stands in an input or textarea. */
  value(label: string | RegExp, nth = 0): string {
    return this.shown(this.field(label, nth))
  }

  /**
   * Chooses in a picker found by its aria-label, by one in it, or by text in it. A selector takes the words of an option or
   * its index, a date or time picker the value; one that the person could not reach there is refused.
   */
  async pick(label: string | RegExp, value: string | number | number[], nth = 0): Promise<void> {
    const pickers = [...walk(this.tree)].filter((node) => node.tag === 'picker')
    const called = pickers.filter((node) => [...walk(node)].some((part) => isCalled(part, label)))
    const some =
      called.length > 0 ? called : pickers.filter((node) => contains(nameOf(node), label))
    const picker = pick(some, nth, `picker "${String(label)}"`, this.tree)
    if (isDisabled(picker)) throw new Error(`picker "${String(label)}" is disabled`)
    this.run.send(picker, 'change', { value: pickerValue(picker, value) })
    await this.host.settle()
  }

  /** Sends any other event to what fits, such as `change` to a switch. */
  async emit(target: Target, type: string, detail: unknown = {}, nth = 0): Promise<void> {
    this.run.send(pick(this.find(target), nth, inWords(target), this.tree), type, detail)
    await this.host.settle()
  }

  /** Scrolls the page, or the scroll-view that fits, to a place in px. */
  async scroll(top: number, target?: Target): Promise<void> {
    if (target === undefined) {
      this.run.scrollTo(top)
    } else {
      const node = pick(this.find(target), 0, inWords(target), this.tree)
      const view = enclosing(node, 'scroll-view')
      if (!view) throw new Error(`${inWords(target)} is in no scroll-view`)
      const deltas = { deltaX: 0, deltaY: -top }
      this.run.send(view, 'scroll', { scrollTop: top, scrollLeft: 0, ...deltas })
    }
    await this.host.settle()
  }

  /** Scrolls to the end of the page. */
  async reachBottom(): Promise<void> {
    this.view.call('onReachBottom')
    await this.host.settle()
  }

  /** Whether the page can be shared with a contact, or with everyone. */
  isShared(whom: 'contact' | 'everyone'): boolean {
    return this.view.defines(whom === 'contact' ? 'onShareAppMessage' : 'onShareTimeline')
  }

  /**
   * What the page gives WeChat to share with a contact, from the menu or by its button of that id; throws if it cannot be
   * shared.
   */
  share(button?: string): Promise<ShareContent> {
    const options =
      button === undefined
        ? { from: 'menu' }
        : { from: 'button', target: { id: button, dataset: {} } }
    return this.shared('onShareAppMessage', options)
  }

  /** What the page gives WeChat to keep as a favourite. */
  favorite(): Promise<ShareContent> {
    return this.shared('onAddToFavorites', {})
  }

  /** What the page gives WeChat to share with everyone; throws if it cannot be. */
  shareTimeline(): Promise<ShareContent> {
    return this.shared('onShareTimeline', undefined)
  }

  private async shared(name: string, options: object | undefined): Promise<ShareContent> {
    if (!this.view.defines(name))
      throw new Error(`${this.route} has no ${name}: it is not in the menu`)
    const result = this.view.call(name, this.run.realm.clone(options)) as ShareContent | undefined
    const promise = result?.promise
    await this.host.settle()
    return { ...result, ...(await promise) }
  }

  private fields(): ViewNode[] {
    return [...walk(this.tree)].filter((node) => node.tag === 'input' || node.tag === 'textarea')
  }

  private field(label: string | RegExp, nth: number): ViewNode {
    const fields = this.fields()
    const named = fields.filter((node) => isCalled(node, label))
    if (named[nth]) return named[nth]
    const names = fields.map(
      (node) => word(node.attrs.ariaLabel) || word(node.attrs.placeholder) || '?',
    )
    throw new Error(
      `no field "${String(label)}" (${nth}). The page's fields are: ${names.join(', ')}`,
    )
  }

  /** The native field keeps what was typed until the app binds another value. */
  private shown(node: ViewNode): string {
    const typed = this.typed.get(node.attrs.id)
    const bound = node.attrs.value
    if (typed && (bound === undefined || bound === typed.was)) return typed.text
    return word(bound)
  }
}

/** What `onShareAppMessage` and `onShareTimeline` return. */
export interface ShareContent {
  title?: string
  path?: string
  query?: string
  imageUrl?: string
  promise?: Promise<ShareContent>
}

/** The value that an element is bound to, as text. */
const boundTo = (value: unknown): string | undefined =>
  value === undefined ? undefined : word(value)

function isCalled(node: ViewNode, label: string | RegExp): boolean {
  const names = [node.attrs.ariaLabel, node.attrs.placeholder]
  return names.some((name) => typeof name === 'string' && matches(name, label))
}

function matches(name: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? name === label : label.test(name)
}

function contains(name: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? name.includes(label) : label.test(name)
}

function enclosing(node: ViewNode, tag: string): ViewNode | undefined {
  for (let at: ViewNode | undefined = node; at; at = at.parent) if (at.tag === tag) return at
  return undefined
}

function pickerValue(picker: ViewNode, value: string | number | number[]): unknown {
  const { mode = 'selector', range, rangeKey, start, end, fields = 'day' } = picker.attrs
  if (mode === 'selector') {
    const options = (Array.isArray(range) ? range : []).map((option: unknown) => {
      const keyed = typeof rangeKey === 'string' && rangeKey !== '' && typeof option === 'object'
      return String(keyed ? (option as Record<string, unknown>)[rangeKey] : option)
    })
    const index = typeof value === 'number' ? value : options.indexOf(String(value))
    if (options[index] === undefined) {
      throw new Error(`the picker has no option "${String(value)}", only: ${options.join(', ')}`)
    }
    // A string, as the phone gives it.
    return String(index)
  }
  if (mode !== 'date') return value
  const shape = { year: /^\d{4}$/, month: /^\d{4}-\d\d$/ }[fields as string] ?? /^\d{4}-\d\d-\d\d$/
  const day = String(value)
  if (!shape.test(day)) throw new Error(`a date picker of ${String(fields)} cannot give "${day}"`)
  const short = (bound: unknown): string =>
    typeof bound === 'string' ? bound.slice(0, day.length) : ''
  if ((short(start) && day < short(start)) || (short(end) && day > short(end))) {
    throw new Error(
      `the picker goes from ${short(start) || 'any'} to ${short(end) || 'any'}, not to ${day}`,
    )
  }
  return day
}
