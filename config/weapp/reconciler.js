/** What @tarojs/react's host says of itself; `supportsTestSelectors` it leaves out. */
const supports = {
  Mutation: true,
  Microtasks: true,
  Persistence: false,
  Hydration: false,
  TestSelectors: false,
}

/**
 * Webpack loader for react-reconciler's production file. It reads from its host, at run time, constants that
 * are known here; written in, they let the minifier leave out what this host never does.
 * Throws if the file does not read each of them exactly once, as after an update.
 * @param {string} source
 * @returns {string}
 */
module.exports = function reconcilerLoader(source) {
  return Object.entries(supports).reduce((text, [name, value]) => {
    const parts = text.split(`$$$hostConfig.supports${name}`)
    if (parts.length !== 2) throw new Error(`react-reconciler reads supports${name} otherwise now`)
    return parts.join(String(value))
  }, source)
}
