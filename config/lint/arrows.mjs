import path from 'node:path'

// What each room may import from others: true = all of its door, 'types' = `import type` only.
const arrows = {
  app: { pages: true, ui: true, store: true, platform: true, text: true, engine: true },
  pages: { ui: true, store: true, platform: true, input: true, text: true, engine: true },
  ui: { platform: true, text: true, engine: 'types' },
  text: { input: 'types', engine: true },
  input: { engine: true },
  store: { platform: true, engine: true },
  platform: { engine: 'types' },
  engine: {},
}

// Frames and hooks of all pages; only pages use them.
const SHARED_BY_PAGES = 'pages/shared'

// Rooms that others enter by index.ts alone.
const DOORS = ['engine', 'input', 'store', 'platform', 'ui']

const dateLibraries = ['date-fns', '@date-fns/utc/date/mini']

// Rooms without an entry may import any package.
const packages = {
  engine: (source, file) => file.startsWith('engine/time/') && dateLibraries.includes(source),
  text: () => false,
  input: () => false,
}

/** Which way imports may point, and that the engine has one door. */
export const arrowsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} must not import from {{to}}.',
      types: '{{from}} may import only types from {{to}}: write `import type`.',
      door: 'Import from "@/{{to}}": its index.ts is the only door.',
      relative: 'Inside engine/ import by relative path.',
      otherPage: 'A page must not import from another page.',
      package: '{{from}} must not import the package "{{source}}".',
      outside: 'src must not import from outside src.',
    },
  },
  create(context) {
    const file = withinSrc(context.filename, context.cwd)
    if (!file) return {}
    const from = room(file)
    const isTest = /\.test\.tsx?$/.test(file)

    function check(node, source, typesOnly) {
      const target = resolve(source, file)
      const report = (messageId, data) => context.report({ node, messageId, data })

      if (target === undefined) {
        const allowed = packages[from]
        if (!isTest && allowed && !allowed(source, file)) report('package', { from, source })
        return
      }
      if (target.startsWith('../')) return isTest ? undefined : report('outside')

      const to = room(target)
      if (from === to) {
        if (
          from === 'pages' &&
          ![folder(file), SHARED_BY_PAGES, 'pages/paths'].includes(folder(target))
        ) {
          report('otherPage')
        }
        if (from === 'engine' && source.startsWith('@/') && !isTest) report('relative')
        return
      }
      const arrow = arrows[from]?.[to]
      if (!arrow) return report('arrow', { from, to })
      if (arrow === 'types' && !typesOnly && !isTest) return report('types', { from, to })
      if (DOORS.includes(to) && source !== `@/${to}` && !isTest) report('door', { to })
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration(node) {
        if (node.source) check(node, node.source.value, isTypeOnly(node))
      },
      ImportExpression(node) {
        if (typeof node.source.value === 'string') check(node, node.source.value, false)
      },
      TSImportType(node) {
        const source = node.source?.value ?? node.argument?.literal?.value
        if (typeof source === 'string') check(node, source, true)
      },
      CallExpression(node) {
        const [argument] = node.arguments
        if (node.callee.name === 'require' && typeof argument?.value === 'string') {
          check(node, argument.value, false)
        }
      },
    }
  },
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const kinds = node.specifiers.map((specifier) => specifier.importKind ?? specifier.exportKind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'type')
}

/** 'engine/points/age.ts' for a file in src, else undefined. */
function withinSrc(filename, cwd) {
  const file = path.relative(path.join(cwd, 'src'), filename).split(path.sep).join('/')
  return file.startsWith('../') ? undefined : file
}

/** An import's place within src ('../x' when it leaves src), or undefined for a package. */
function resolve(source, file) {
  if (source.startsWith('@/')) return path.posix.normalize(source.slice(2))
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source)
  return undefined
}

function room(file) {
  const [first, ...rest] = file.split('/')
  return rest.length === 0 && !(first in arrows) ? 'app' : first
}

const folder = (file) => file.split('/').slice(0, 2).join('/')
