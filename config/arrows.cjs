// Which way imports point, for dependency-cruiser: `npx depcruise --config config/arrows.cjs src`.

/** The engine's rooms, lowest first: a room may import from those before it, by their index.ts. */
const ENGINE = [
  ...['time', 'scheme', 'policy', 'spans', 'facts', 'situation', 'profile', 'record'],
  ...['points', 'renewal', 'checks', 'outlook'],
]

/** What each top folder may import from others. `app` is the files that lie in src itself. */
const ARROWS = {
  app: ['ui', 'store', 'platform', 'text', 'engine'],
  pages: ['ui', 'store', 'platform', 'input', 'text', 'engine'],
  ui: ['text', 'platform'],
  text: ['engine'],
  store: ['engine', 'input', 'platform'],
  input: ['engine'],
  platform: [],
  engine: [],
}

/** Where types alone may be imported, in addition: nothing of them is left when the app runs. */
const TYPES = { ui: ['engine'], text: ['input'], platform: ['engine'] }

/** Folders that are entered by their index.ts alone. */
const DOORS = ['engine', 'input', 'store', 'platform', 'ui']

/** Folders whose rooms are entered by their index.ts alone; nothing lies beside the rooms but an index of all. */
const ROOMS = '(engine|text)'

/** The folder of what the pages of all tabs share; what needs no store lies in ui/. */
const SHARED = 'shared'

const any = (names) => `(${names.join('|')})`
const inside = (folder) => (folder === 'app' ? '^src/[^/]+$' : `^src/${folder}/`)
// Files that lie in pages/ itself are no page: the list of their paths.
const target = (folder) => (folder === 'pages' ? '^src/pages/[^/]+/' : inside(folder))

/** An arrow that is not in the list, and a value where only a type is lawful. */
const arrows = Object.entries(ARROWS).flatMap(([folder, lawful]) => {
  const types = TYPES[folder] ?? []
  const closed = Object.keys(ARROWS).filter(
    (other) => other !== folder && ![...lawful, ...types].includes(other),
  )
  return [
    {
      name: `${folder}-imports-only-${any(lawful)}`,
      from: { path: inside(folder) },
      to: { path: closed.map(target) },
    },
    ...types.map((other) => ({
      name: `${folder}-imports-only-types-of-${other}`,
      from: { path: inside(folder) },
      to: { path: inside(other), dependencyTypesNot: ['type-only'] },
    })),
  ]
})

const doors = DOORS.map((folder) => ({
  name: `${folder}-is-entered-by-its-index`,
  from: { path: '^src/', pathNot: inside(folder) },
  to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index\\.ts$` },
}))

const rooms = ENGINE.slice(0, -1).map((room, place) => ({
  name: `engine-${room}-imports-only-what-is-below`,
  from: { path: `^src/engine/${room}/` },
  to: { path: `^src/engine/${any(ENGINE.slice(place + 1))}/` },
}))

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rules = [
  ...arrows,
  ...doors,
  ...rooms,
  {
    name: 'rooms-are-entered-by-their-index',
    from: { path: '^src/([^/]+)/([^/]+)' },
    to: {
      path: `^src/${ROOMS}/[^/]+/`,
      pathNot: ['^src/$1/$2/', `^src/${ROOMS}/[^/]+/index\\.ts$`],
    },
  },
  {
    name: 'engine-rooms-do-not-import-its-index',
    from: { path: '^src/engine/[^/]+/' },
    to: { path: '^src/engine/[^/]+$' },
  },
  {
    name: 'engine-rooms-have-a-place-in-the-order',
    from: { path: '^src/engine/[^/]+/', pathNot: `^src/engine/${any(ENGINE)}/` },
    to: {},
  },
  {
    name: 'top-folders-have-arrows',
    from: { path: '^src/[^/]+/', pathNot: Object.keys(ARROWS).map(inside) },
    to: {},
  },
  {
    name: 'no-packages-in-engine-input-text',
    from: { path: '^src/(engine|input|text)/' },
    to: { pathNot: '^src/' },
  },
  {
    name: 'src-imports-nothing-beside-it',
    from: { path: '^src/' },
    to: { path: '^(config|docs|test)/' },
  },
  {
    name: 'tabs-do-not-import-each-other',
    from: { path: '^src/pages/([^/]+)/' },
    to: { path: '^src/pages/[^/]+/', pathNot: ['^src/pages/$1/', `^src/pages/${SHARED}/`] },
  },
  { name: 'no-circle-of-files', from: {}, to: { circular: true } },
  { name: 'no-circle-of-folders', scope: 'folder', from: {}, to: { circular: true } },
]

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // A test may look into any room, which would close circles that the code has not.
    exclude: { path: String.raw`\.test\.tsx?$` },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
