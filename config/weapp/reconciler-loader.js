/**
 * Cuts React's reconciler to what Taro asks of it. It is written for any host, and learns only when it runs what this one
 * can do; told so while the package is built, the minimizer leaves out all the rest: to take over a page that a server has
 * drawn, to draw whole trees anew, to be searched by tests.
 */

/** What `@tarojs/react` says of itself. */
const HOST = {
  isPrimaryRenderer: true,
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  supportsMicrotasks: true,
  supportsTestSelectors: false,
}

/** What it calls. */
const CALLED = [
  'batchedUpdates',
  'createContainer',
  'findHostInstance',
  'flushSync',
  'getPublicRootInstance',
  'runWithPriority',
  'updateContainer',
]

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function cut(source) {
  const told = Object.entries(HOST).reduce((text, [name, value]) => {
    const asked = `$$$hostConfig.${name}`
    if (!text.includes(asked)) throw new Error(`The reconciler does not ask for ${name} any more`)
    return text.replaceAll(asked, String(value))
  }, source)
  // A function that is not kept is never made.
  return told.replace(/exports\.(\w+)=/g, (kept, name) => (CALLED.includes(name) ? kept : 'void '))
}

module.exports.HOST = HOST
module.exports.CALLED = CALLED
