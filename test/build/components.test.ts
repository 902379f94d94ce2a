import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { components } from '../../config/weapp/components'
import { styleProperties } from '../../config/weapp/style-properties'

const SRC = path.join(__dirname, '../../src')

// React's own, and what Taro binds on every element.
const ALWAYS = ['key', 'ref', 'children', 'id', 'className', 'style', 'onClick']

/** What the source may set on a component: `hover-class` is `hoverClass`, `bindInput` is `onInput`. */
function bound(component: string): string[] | undefined {
  const table = components[component]
  if (!table) return undefined
  const names = Object.keys(table).map((name) =>
    name.startsWith('bind')
      ? name.replace('bind', 'on')
      : name.startsWith('aria-')
        ? name
        : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  )
  return [...ALWAYS, ...names]
}

/** `View.onTouchStart` for each attribute that one of Taro's components is given and the table lacks. */
function unknownTo(text: string): string[] {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true)
  const imported = /import \{([^}]*)\} from '@tarojs\/components'/.exec(text)?.[1] ?? ''
  const tags = imported.split(',').map((name) => name.trim())
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node) && tags.includes(node.tagName.getText())) {
      const tag = node.tagName.getText()
      const names = bound(tag)
      if (!names) found.push(tag)
      for (const name of node.attributes.properties.flatMap(attributeNames)) {
        if (names && !names.includes(name)) found.push(`${tag}.${name}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The name of an attribute, or those in the object literals of a spread one. */
function attributeNames(attribute: ts.JsxAttributeLike): string[] {
  if (ts.isJsxAttribute(attribute)) return [attribute.name.getText()]
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      names.push(node.name.getText().replace(/^'|'$/g, ''))
    } else ts.forEachChild(node, visit)
  }
  visit(attribute.expression)
  return names
}

test('what is not in the table is found, spread attributes too', () => {
  const head = "import { Slider, View } from '@tarojs/components'\n"
  const sample = `${head}const a = <View hoverClass="x" onTouchStart={f} {...(b ? { catchMove: true } : {})} />
    const c = <Slider min={0} />
    const d = <Row onTouchStart={f} />`
  expect(unknownTo(sample)).toEqual(['View.onTouchStart', 'View.catchMove', 'Slider'])
})

/** What `find` gives for each file of the source that draws, with the file's name. */
function inSource(find: (text: string) => string[]): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )
  expect(files.length).toBeGreaterThan(30)
  return files.flatMap((file) =>
    find(readFileSync(path.join(SRC, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
}

// Given in a browser alone: there a page that is shown again begins its motion anew.
const BROWSERS = ['pages/points/home/summary.tsx: View.onAnimationEnd']

test('the template binds every attribute that the source gives to a component', () => {
  expect(inSource(unknownTo)).toEqual(BROWSERS)
})

/** The names that `style` is given and the table lacks; the words of a style whose names do not stand in the file. */
function unstyled(text: string): string[] {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const constants = new Map<string, ts.Expression>()
  const look = (given: ts.Expression | undefined): void => {
    const literal = given && ts.isIdentifier(given) ? constants.get(given.text) : given
    if (literal === undefined || !ts.isObjectLiteralExpression(literal)) {
      found.push(given?.getText() ?? 'style')
      return
    }
    const names = literal.properties.map((each) => each.name?.getText() ?? each.getText())
    found.push(...names.filter((name) => !styleProperties.includes(name)))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name))
      constants.set(node.name.text, node.initializer)
    if (ts.isJsxAttribute(node) && node.name.getText() === 'style') {
      const { initializer } = node
      look(initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('a style that the table lacks is found, and one that cannot be read', () => {
  const sample = `const WIDE = { width: '1px', color: 'red' }
    const a = <View style={WIDE} />
    const b = <View style={{ left: 1, ...more, opacity: 0 }} />
    const c = <View style={made()} />
    const d = <View style="left: 1px" />`
  expect(unstyled(sample)).toEqual(['color', '...more', 'opacity', 'made()', 'style'])
})

test('the runtime knows every property that the source sets by style', () => {
  expect(inSource(unstyled)).toEqual([])
})
