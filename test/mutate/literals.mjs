/** The numbers and dates that stand in a file. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'

const METADATA = new Set(['confidence', 'dateRead'])
const DATE = /^(\d{4}-)?\d{2}-\d{2}$|^\d{4}-\d{2}$/

/** One day or one month later; a day without a year is taken in a leap year. */
function nextDate(text) {
  const [year, month, day] = /^\d{4}/.test(text)
    ? text.split('-').map(Number)
    : [2024, ...text.split('-').map(Number)]
  const date = new Date(
    Date.UTC(year, month - (day === undefined ? 0 : 1), day === undefined ? 1 : day + 1),
  )
  const iso = date.toISOString()
  if (!/^\d{4}/.test(text)) return iso.slice(5, 10)
  return iso.slice(0, text.length)
}

/** Where a literal stands in what the file defines: `POINTS.age.cap`, `WAGE_YEARS[3].to`. */
function placeOf(node, source) {
  const { parent } = node
  if (parent === undefined) return ''
  const before = placeOf(parent, source)
  if (ts.isVariableDeclaration(parent)) return parent.name.getText(source)
  if (ts.isPropertyAssignment(parent)) return `${before}.${parent.name.getText(source)}`
  if (ts.isArrayLiteralExpression(parent)) return `${before}[${parent.elements.indexOf(node)}]`
  return before
}

/**
 * Every number and every date of a file of the policy, last first.
 * @param {string} root of the repo
 * @param {string} file
 * @returns {{ start: number, end: number, original: string, changed: string, isName: boolean, place: string,
 *   where: string, context: string }[]}
 */
export function literalsOf(root, file) {
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found = []
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return
    if (ts.isPropertyAssignment(node) && METADATA.has(node.name.getText(source))) return
    const number = ts.isNumericLiteral(node)
    const date = ts.isStringLiteralLike(node) && DATE.test(node.text)
    if (number || date) {
      const original = node.getText(source)
      const changed = number ? String(Number(node.text) + 1) : `'${nextDate(node.text)}'`
      const isName =
        node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({
        start: node.getStart(source),
        end: node.getEnd(),
        original,
        changed,
        isName,
        place: placeOf(node, source),
        where: `${relative(root, file)}:${line + 1}`,
        context: text.split('\n')[line].trim(),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.reverse()
}
