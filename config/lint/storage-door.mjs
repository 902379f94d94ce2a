import { eachGlobal, memberName } from './globals.mjs'
import { taroMembers } from './taro.mjs'

const browserStores = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches'])

/** Saved data has one keeper: Taro's storage in store/ and platform/, the browser's in platform/. */
export const storageDoorRule = {
  meta: {
    type: 'problem',
    schema: [
      { type: 'object', properties: { taro: { type: 'boolean' }, browser: { type: 'boolean' } } },
    ],
    messages: { banned: 'Only {{where}} may use {{name}}.' },
  },
  create(context) {
    const { taro = false, browser = false } = context.options[0] ?? {}
    const reporter = (where) => (node, name) =>
      context.report({ node, messageId: 'banned', data: { where, name } })
    const reportBrowser = reporter('platform/')
    const reportTaro = reporter('store/ and platform/')

    return {
      ...(!taro &&
        taroMembers((node, name) => {
          if (/Storage/.test(name ?? '')) reportTaro(node, name)
        })),
      ...(!browser && {
        'Program:exit': (node) => eachGlobal(context, node, browserStores, reportBrowser),
        MemberExpression(node) {
          const name = memberName(node)
          if (browserStores.has(name)) reportBrowser(node, name)
        },
      }),
    }
  },
}
