const path = require('node:path')

/**
 * Mends lines of Taro's router, of its tab bar and of its styles. A page that is left is put out of sight once the next has slid in: where
 * somebody goes back before that, it is put out of sight while it is on top, and the screen is blank. A path that is encoded
 * wrongly throws instead of being one that is not found; no path of this app is encoded. And a tab is a link to a script,
 * which the page's policy refuses: it stays a link without one, which `platform/keys` presses. The styles of Taro's components
 * bring a font of icons, which no page shows: `ui` draws its own signs.
 */
const MENDED = {
  page: [
    [
      "pageEl.classList.remove('taro_page_shade');",
      `$&
    if (this.lastHidePage === pageEl) {
      clearTimeout(this.hideTimer);
      this.hideTimer = null;
    }`,
    ],
  ],
  spa: [['decodeURI(location.pathname)', 'location.pathname']],
  'taro-tabbar': [
    ['decodeURI(', '('],
    ["href: 'javascript:;'", "role: 'link', tabindex: 0"],
  ],
  'taro-components.css': [[/@font-face\{.*?\}/g, '']],
}

module.exports = function mend(source) {
  return MENDED[path.basename(this.resourcePath, '.js')].reduce((text, [wrong, right]) => {
    const mended = text.replaceAll(wrong, right)
    if (mended === text) throw new Error(`Taro has no ${wrong} any more`)
    return mended
  }, source)
}
