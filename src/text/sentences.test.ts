import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Characters after which a reader in a hurry starts again; a semicolon lets one rest, too. */
const LONGEST = 48

/** Two refusals where one word would do. */
const TWICE = /不能不|不是不|没有不|不会不|不得不|未必不|并非不|没有.{0,2}不上|没写.{0,6}不|不高于/

const FILES = (readdirSync('src/text', { recursive: true }) as string[])
  .filter((file) => /(?<!test)\.ts$/.test(file))
  .map((file) => path.join('src/text', file))

/** The sentences of a file, each value in them as one letter; an address is none. */
function sentencesOf(file: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node)) {
      texts.push(
        node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join(''),
      )
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  const said = texts.filter((text) => !text.startsWith('https://'))
  return said.flatMap((text) => text.split(/[。；！？\n]/))
}

test.each(FILES)('%s has short sentences and says no once', (file) => {
  const found = sentencesOf(file)
  expect(found.filter((one) => one.length > LONGEST)).toEqual([])
  expect(found.filter((one) => TWICE.test(one))).toEqual([])
})

test('a long sentence and a double no are found', () => {
  expect('没有对不上的地方').toMatch(TWICE)
  expect(sentencesOf('src/text/time/numbers.ts')).toContain('X元')
})
