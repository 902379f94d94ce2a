import { eachGlobal, memberName } from './globals.mjs'

const banned = new Set([
  ...['Date', 'Intl', 'Promise', 'Function', 'eval', 'require', 'process', 'performance', 'crypto'],
  ...['wx', 'Taro', 'getApp', 'window', 'document', 'navigator', 'self', 'global', 'globalThis'],
  ...['localStorage', 'sessionStorage', 'console', 'requestAnimationFrame', 'queueMicrotask'],
  ...['setTimeout', 'setInterval', 'setImmediate'],
])

// They answer by the phone's own language settings.
const localeMembers = /^(localeCompare|toLocale\w*)$/

/** Keeps the engine pure and synchronous: the same answer on every phone, in a browser and in Node. */
export const enginePureRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { allow: { type: 'array' } } }],
    messages: { banned: 'engine/ must not use {{name}}.' },
  },
  create(context) {
    const allow = context.options[0]?.allow ?? []
    const names = new Set([...banned].filter((name) => !allow.includes(name)))
    const report = (node, name) => context.report({ node, messageId: 'banned', data: { name } })
    const noAsync = (node) => node.async && report(node, 'async functions')

    return {
      'Program:exit': (node) => eachGlobal(context, node, names, report),
      FunctionDeclaration: noAsync,
      FunctionExpression: noAsync,
      ArrowFunctionExpression: noAsync,
      AwaitExpression: (node) => report(node, 'await'),
      ImportExpression: (node) => report(node, 'import()'),
      ForOfStatement: (node) => node.await && report(node, 'for await'),
      MemberExpression(node) {
        const name = memberName(node)
        if (node.object.name === 'Math' && (name === 'random' || name === undefined)) {
          report(node, 'Math.random')
        }
        if (localeMembers.test(name)) report(node, name)
      },
      VariableDeclarator(node) {
        if (node.init?.name === 'Math') report(node, 'Math as a whole')
      },
    }
  },
}
