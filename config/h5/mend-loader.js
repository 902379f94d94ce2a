const path = require('node:path')

/**
 * Mends three lines of Taro's router and of its tab bar. A page that is left is put out of sight once the next has slid in: where somebody goes back
 * before that, it is put out of sight while it is on top, and the screen is blank. And a path that is encoded wrongly throws
 * instead of being one that is not found; no path of this app is encoded.
 */
const MENDED = {
  page: [
    "pageEl.classList.remove('taro_page_shade');",
    `$&
    if (this.lastHidePage === pageEl) {
      clearTimeout(this.hideTimer);
      this.hideTimer = null;
    }`,
  ],
  spa: ['decodeURI(location.pathname)', 'location.pathname'],
  'taro-tabbar': ['decodeURI(', '('],
}

module.exports = function mend(source) {
  const [wrong, right] = MENDED[path.basename(this.resourcePath, '.js')]
  if (!source.includes(wrong)) throw new Error(`Taro has no ${wrong} any more`)
  return source.replaceAll(wrong, right)
}
