import { Linter } from 'eslint'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { eachGlobal, memberName } from './lint/globals.mjs'
import { LANGUAGE, MISSING_GLOBALS, MISSING_MEMBERS, WECHAT_GLOBALS } from './oldest-phones.mjs'

/**
 * Uses that the package may have, by name: how many, and why they do no harm. A use behind `typeof` alone asks whether
 * something is there, and is not counted.
 */
export const ALLOWED = {
  globalThis: [1, 'webpack: behind typeof'],
  'Function()': [
    1,
    'webpack: the expression that WeChat lets through, tried where globalThis is missing',
  ],
  window: [1, 'webpack: behind typeof'],
  MessageChannel: [1, 'React: behind typeof, else a timer'],
  setImmediate: [1, 'React: behind typeof, else a timer'],
  performance: [4, 'React, slices: behind typeof with its now, else Date.now'],
  SuppressedError: [1, 'the helper of Taro for private fields: behind typeof'],
  tt: [5, 'Taro: asked for only in a build for another app'],
  '.at': [4, 'own: a field of the tracks of the outlook, points at a month'],
}

const missingGlobals = new Set(MISSING_GLOBALS)
const wechatGlobals = new Set(WECHAT_GLOBALS)
const missingMembers = new Set(Object.values(MISSING_MEMBERS).flat())

/** In a pattern, or in a text that may become one: looking behind, and the classes of Unicode. */
const PATTERNS = [
  ['(?<=', /\(\?<[=!]/],
  ['\\p{', /\\[pP]\{/],
]

/** Reports each use under the name that `ALLOWED` has for it. */
const usesRule = {
  create(context) {
    const report = (node, message) => context.report({ node, message })
    const isAsked = ({ parent }) =>
      parent.type === 'UnaryExpression' && parent.operator === 'typeof'
    const isCalled = (node) =>
      /^(Call|New)Expression$/.test(node.parent.type) && node.parent.callee === node
    const checkText = (node, text) => {
      for (const [name, pattern] of PATTERNS) if (pattern.test(text)) report(node, name)
    }
    return {
      'Program:exit'(program) {
        const everyName = { has: () => true }
        eachGlobal(context, program, everyName, (node, name) => {
          if (name === 'Function') return isCalled(node) && report(node, 'Function()')
          const isKnown = wechatGlobals.has(name) || isBuiltIn(context, program, name)
          if (!isAsked(node) && (missingGlobals.has(name) || !isKnown)) report(node, name)
        })
      },
      MemberExpression(node) {
        const name = memberName(node)
        if (missingMembers.has(name)) report(node, `.${name}`)
      },
      'ObjectPattern > Property'(node) {
        const name = node.computed ? node.key.value : (node.key.name ?? node.key.value)
        if (missingMembers.has(name)) report(node, `.${name}`)
      },
      Literal(node) {
        if (node.regex) checkText(node, node.regex.pattern)
        else if (typeof node.value === 'string') checkText(node, node.value)
      },
      TemplateElement: (node) => checkText(node, node.value.cooked ?? ''),
    }
  },
}

/** Whether the language itself has a global of that name: eslint knows them for each of its years. */
const isBuiltIn = (context, program, name) =>
  context.sourceCode.getScope(program).set.get(name)?.defs.length === 0

const linter = new Linter()
const config = [
  {
    languageOptions: { ecmaVersion: LANGUAGE, sourceType: 'script' },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: false },
    plugins: { phones: { rules: { uses: usesRule } } },
    rules: { 'phones/uses': 'error' },
  },
]

/** What a script uses that the oldest phones lack: names as in `ALLOWED`, or what is wrong with its syntax. */
const usesOf = (code) =>
  linter
    .verify(code, config)
    .filter(({ ruleId, fatal }) => ruleId === 'phones/uses' || fatal)
    .map(({ message }) => message)

/**
 * What the scripts of a package use that the oldest phones lack, one sentence each; nothing where they start.
 * @param {string} dist
 * @param {Record<string, [number, string]>} allowed
 * @returns {string[]}
 */
export function missingOnPhones(dist, allowed = ALLOWED) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  const places = new Map(Object.keys(allowed).map((name) => [name, []]))
  for (const file of files.sort()) {
    for (const use of usesOf(readFileSync(path.join(dist, file), 'utf8'))) {
      places.set(use, [...(places.get(use) ?? []), file])
    }
  }
  return [...places]
    .filter(([name, found]) => found.length !== (allowed[name]?.[0] ?? 0))
    .map(([name, found]) => {
      const where = [...new Set(found)].join(', ') || 'nowhere'
      return `${name}: ${found.length} times, in ${where}; allowed are ${allowed[name]?.[0] ?? 0}`
    })
}
