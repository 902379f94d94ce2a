import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { components } from '../../config/weapp/components'

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

test('the template binds every attribute that the source gives to a component', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )
  expect(files.length).toBeGreaterThan(30)
  const unknown = files.flatMap((file) =>
    unknownTo(readFileSync(path.join(SRC, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})
