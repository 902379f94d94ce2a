import path from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { open } from '@/store/envelope'
import { NOW } from '../weapp/people'
import { setClock } from './clock'
import { hasArrived, watchMoves, whereNow } from './moves'
import { isStill, says } from './seen'

/** The build under test. */
export const DIST = process.env.H5_DIST ?? path.join(__dirname, '..', '..', 'dist', 'h5')

/** Every key of this app in localStorage starts so. */
export const PREFIX = 'jifenben:'

/** A machine that does other work besides is waited for; nothing is measured by it. */
const PATIENCE = 45_000

export interface PhoneOptions {
  /** where the build is served */
  address: string
  /** what was saved before, keys without the prefix */
  storage?: ReadonlyMap<string, string>
  /** the clock stands still here; timers run */
  now?: number
  timezoneId?: string
  colorScheme?: 'light' | 'dark'
  /** of the screen, 390 where it is absent */
  width?: number
  /** the browser keeps the app for when there is no network; else each test loads only what it looks at */
  keeps?: boolean
}

/** Opens the app at 390×844, or another width, in a browser context of its own. */
export async function openPhone(browser: Browser, options: PhoneOptions): Promise<Phone> {
  const { address, storage = new Map<string, string>(), now = NOW } = options
  const localStorage = Array.from(storage, ([key, value]) => ({ name: PREFIX + key, value }))
  const context = await browser.newContext({
    viewport: { width: options.width ?? 390, height: 844 },
    deviceScaleFactor: 1,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: options.timezoneId ?? 'Asia/Shanghai',
    colorScheme: options.colorScheme ?? 'light',
    serviceWorkers: options.keeps ? 'allow' : 'block',
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] },
  })
  context.setDefaultTimeout(PATIENCE)
  await setClock(context, now)
  await watchMoves(context)
  return Phone.start(context, address)
}

/** One tab of a phone's browser, as a person uses it, and what goes wrong in it. */
export class Phone {
  /** console errors, exceptions, failed requests, and requests to anywhere but the app's own files */
  readonly errors: string[] = []

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    page.on('request', (request) => {
      const own = request.method() === 'GET' && request.url().startsWith(address)
      if (!own && !request.url().startsWith('data:')) this.errors.push(`asked: ${request.url()}`)
    })
    page.on('requestfailed', (request) => {
      // An icon that is no longer wanted, because the page has moved on.
      const dropped = request.failure()?.errorText === 'net::ERR_ABORTED'
      if (!dropped) this.errors.push(`failed: ${request.url()}`)
    })
  }

  static async start(context: BrowserContext, address: string): Promise<Phone> {
    return new Phone(await context.newPage(), address)
  }

  /** Another tab of the same browser. */
  tab(): Promise<Phone> {
    return Phone.start(this.page.context(), this.address)
  }

  /** Brings this tab to the front; the browser draws no other. */
  front(): Promise<void> {
    return this.page.bringToFront()
  }

  /** Another time for what is loaded from now on. */
  setClock(now: number): Promise<void> {
    return setClock(this.page.context(), now)
  }

  /** The page on top, once it has slid in. */
  get top(): Locator {
    return this.page.locator('.taro_page_stationed:not(.taro_page_shade)')
  }

  /** Loads the app anew at a page; the first tab without one. */
  async load(route = ''): Promise<void> {
    // A new hash alone would load nothing.
    await this.page.goto('about:blank')
    await this.page.goto(route === '' ? this.address : `${this.address}#/${route}`)
    await this.drawn()
  }

  /** As a person reloads. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.drawn()
  }

  /** Changes the address by hand, without loading the app again; nothing happens where it is the same. */
  async go(route: string): Promise<void> {
    const from = await this.top.getAttribute('id')
    const moved = await this.page.evaluate((hash) => {
      const before = location.hash
      location.assign(hash)
      return location.hash !== before
    }, `#/${route}`)
    await this.drawn(moved ? from : null)
  }

  /**
   * Waits until one page is on top, nothing moves, and its text has not changed for some frames.
   * @param not id of a page that must have gone
   */
  async drawn(not: string | null = null): Promise<void> {
    await this.page.waitForFunction(isStill, { not, frames: 4 }, { timeout: PATIENCE })
  }

  /** The path in the address. */
  route(): string {
    return new URL(this.page.url()).hash.slice(2).split('?')[0]!
  }

  /** All that can be read on the top page. */
  async text(): Promise<string> {
    return (await this.top.innerText()).replace(/\u00a0/g, ' ')
  }

  /** Waits until the top page says this, and gives its text. */
  async sees(words: string | RegExp): Promise<string> {
    await this.until(words)
    return this.text()
  }

  /** Waits until the top page no longer says this. */
  async seesNo(words: string | RegExp): Promise<string> {
    await this.until(words, { there: false })
    return this.text()
  }

  /**
   * Taps the button, option or row of this name: what is read aloud for it, or a part of that. Where the tap leads to
   * another page, that one is on top then.
   */
  async tap(name: string | RegExp, nth = 0): Promise<void> {
    await this.until(name, { among: '[role=button], [role=radio], [role=checkbox]' })
    await this.press(this.tappable(name).nth(nth))
  }

  /** What `tap` would find. */
  tappable(name: string | RegExp): Locator {
    const [first, ...rest] = (['button', 'radio', 'checkbox'] as const).map((role) =>
      this.top.getByRole(role, { name }),
    )
    return rest.reduce((all, one) => all.or(one), first!)
  }

  /** Changes to another tab of the bar at the foot. */
  async switchTab(name: string): Promise<void> {
    await this.press(this.page.locator('.weui-tabbar__item', { hasText: name }))
    await this.drawn()
  }

  /** The browser's own way back (or forward, by a number above 0), as often as there are pages of the app to go to. */
  async browse(by: number): Promise<void> {
    for (let time = 0; time < Math.abs(by); time += 1) {
      const from = await this.top.getAttribute('id')
      await (by < 0 ? this.page.goBack() : this.page.goForward())
      await this.drawn(from)
    }
  }

  field(label: string | RegExp): Locator {
    return this.top.getByRole('textbox', { name: label })
  }

  /** Types in the place of what stands there, key by key, and leaves the field. */
  async type(label: string | RegExp, text: string): Promise<void> {
    await this.until(label, { among: 'input, textarea' })
    const field = this.field(label)
    await field.selectText()
    if (text === '') await field.press('Delete')
    await field.pressSequentially(text)
    await field.blur()
  }

  /** What is said to be wrong at a field, as soon as something is. */
  async wrongAt(label: string | RegExp): Promise<string> {
    const near = this.field(label).locator('xpath=../..')
    // A field for a date shares its line with a button.
    const isLine = (await near.locator('> [role=button]').count()) > 0
    const around = isLine ? near.locator('xpath=..') : near
    return around.locator('> [role=alert]').innerText()
  }

  /** What is in localStorage. */
  async stored(): Promise<Map<string, string>> {
    return new Map(await this.page.evaluate(() => Object.entries(localStorage)))
  }

  /** The facts of the stored profile whose label this is, its latest copy. */
  async facts(label: string): Promise<Record<string, unknown> | undefined> {
    return (await this.saved(label))?.facts
  }

  /** The stored profile whose label this is, its latest copy. */
  async saved(label: string): Promise<Body | undefined> {
    const copies = Array.from(await this.stored())
      .filter(([key]) => key.startsWith(`${PREFIX}p.`))
      .flatMap(([, text]) => {
        const copy = open(text)
        return copy.state === 'ok' ? [{ seq: copy.seq, body: copy.body as Body }] : []
      })
      .filter(({ body }) => body.label === label)
    return copies.sort((one, other) => other.seq - one.seq)[0]?.body
  }

  /** The label of the profile that is stored as the one in use. */
  async inUse(): Promise<string | undefined> {
    const stored = await this.stored()
    const body = (name: string) =>
      [0, 1]
        .map((side) => open(stored.get(`${PREFIX}${name}.${side}`) ?? ''))
        .flatMap((copy) => (copy.state === 'ok' ? [copy] : []))
        .sort((one, other) => other.seq - one.seq)[0]?.body
    const { current } = body('index') as { current?: string }
    return current === undefined ? undefined : (body(`p.${current}`) as Body).label
  }

  close(): Promise<void> {
    return this.page.context().close()
  }

  /** Taps and waits until the tap has done what it does: the page that the address names is on top. */
  private async press(target: Locator): Promise<void> {
    const before = await this.page.evaluate(whereNow)
    await target.tap()
    try {
      await this.page.waitForFunction(hasArrived, before, { timeout: PATIENCE })
    } catch {
      const id = await this.top.first().getAttribute('id')
      throw new Error(`after a tap on ${String(target)} ${this.page.url()} is not there, but ${id}`)
    }
  }

  /** Waits, looking once a frame; Playwright's own waiting looks twice a second. */
  private async until(words: string | RegExp, { there = true, among = '' } = {}): Promise<void> {
    const wanted =
      typeof words === 'string' ? { text: words } : { pattern: words.source, flags: words.flags }
    try {
      await this.page.waitForFunction(says, { ...wanted, there, among }, { timeout: PATIENCE })
    } catch {
      const all = await this.page.locator('#app').innerText()
      throw new Error(`"${String(words)}" ${there ? 'is not there' : 'stays'}:\n${all}`)
    }
  }
}

interface Body {
  label: string
  facts: Record<string, unknown>
  situation: Record<string, unknown>
  progress: Record<string, string>
}
