import fs from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { pageStyles } from '../weapp-host'
import { compileTemplates, NATIVE } from './templates'
import { drawPage, type Drawn } from './view'

const FRAMEWORK = fs.readFileSync(require.resolve('glass-easel'), 'utf8')
const OWN_STYLES = fs.readFileSync(path.join(__dirname, 'native.css'), 'utf8')

/** Chromium with WeChat's component framework in it, which draws pages of a built package from their data. */
export class Screen {
  private readonly styles = new Map<string, (width: number) => string>()

  private constructor(
    readonly page: Page,
    private readonly distDir: string,
  ) {}

  /** @param distDir the built package */
  static async open(browser: Browser, distDir: string): Promise<Screen> {
    const page = await browser.newPage()
    await page.setContent(
      '<!doctype html><html><head><style id="own"></style><style id="sheet"></style></head></html>',
    )
    await page.addScriptTag({
      content: `(function (exports) { ${FRAMEWORK} })((window.glassEasel = {}))`,
    })
    await page.addScriptTag({ content: `window.templates = ${compileTemplates(distDir)}` })
    return new Screen(page, distDir)
  }

  /**
   * Draws a page anew on a screen so many CSS pixels wide.
   * @param file the page's, without extension
   * @param data what its setData calls have made of its data
   */
  async draw(file: string, data: Record<string, unknown>, width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: width > 500 ? 1024 : 844 })
    const sheet = this.styles.get(file) ?? pageStyles(this.distDir, file)
    this.styles.set(file, sheet)
    const drawn: Drawn = {
      file,
      data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
      native: NATIVE,
      own: `html { font-size: ${width / 20}px } ${OWN_STYLES}`,
      sheet: sheet(width),
    }
    const complaints = await this.page.evaluate(drawPage, drawn)
    if (complaints.length > 0) throw new Error(`${file}: ${complaints.join('\n')}`)
  }

  /** What the package draws of the words, without those in fields and without white space. */
  async words(): Promise<string> {
    const text = await this.page.evaluate(() => {
      const copy = document.querySelector('.glass_page')!.cloneNode(true) as Element
      for (const inner of copy.querySelectorAll('.inner')) inner.remove()
      return copy.textContent
    })
    return text.replace(/\s/g, '')
  }
}
