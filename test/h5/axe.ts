import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Phone } from './phone'

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** The contrast of letters takes two thirds of its time; `pale` reckons that of all, in both colour schemes. */
const optionsOf = (contrast: boolean): RunOptions => ({
  resultTypes: ['violations'],
  rules: { 'color-contrast': { enabled: contrast } },
})

/** What is wrong with one element: the id of axe-core's rule, and the element's name or how it begins. */
interface Finding {
  rule: string
  element: string
}

/**
 * Everything serious or critical that axe-core finds on the page on top, and in what is around it.
 * @param contrast also that of letters, which takes long
 */
export async function axe(phone: Phone, contrast = false): Promise<Finding[]> {
  const isLoaded = await phone.page.evaluate(() => 'axe' in window)
  if (!isLoaded) await phone.page.evaluate(SOURCE)
  return phone.page.evaluate(findings, optionsOf(contrast))
}

/** Runs in the browser where axe-core is loaded, so it uses nothing from outside. */
async function findings(options: RunOptions): Promise<Finding[]> {
  const { axe } = window as typeof window & {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
  const letters = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  /**
   * Whether a name has each text that is seen, in the same order. axe-core drops full-width punctuation from a name but
   * keeps the blank between the parts of a row, so for it 拿不准，问谁 is never in 拿不准 问谁.
   */
  const hasItsWords = (element: Element): boolean => {
    const name = letters(element.getAttribute('aria-label'))
    let from = 0
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[aria-hidden=true]')) continue
      const text = letters(node.textContent)
      const at = name.indexOf(text, from)
      if (at < 0) return false
      from = at + text.length
    }
    return true
  }

  const { violations } = await axe.run(options)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, html, target })))
    .flatMap(({ id, html, target }) => {
      const element = document.querySelector(String(target[0]))!
      if (id === 'label-content-name-mismatch' && hasItsWords(element)) return []
      return [{ rule: id, element: element.getAttribute('aria-label') ?? html.slice(0, 120) }]
    })
}
