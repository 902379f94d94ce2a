import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const PAGE = 'pages/points/home/index'
const FILES = {
  'src/app.config.js': `export default defineAppConfig({ pages: ['${PAGE}'] })`,
  'src/app.js': 'export default ({ children }) => children',
  [`src/${PAGE}.config.js`]: 'export default definePageConfig({})',
  [`src/${PAGE}.jsx`]: `import { View } from '@tarojs/components'
export default () => <View>empty</View>`,
  // What the config copies for WeChat.
  'src/sitemap.json': '{}',
  'src/assets/empty.txt': '',
  'src/index.html': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /></head>
<body><div id="app"></div></body></html>`,
}

// What `taro init` writes, as far as it is needed.
const PLAIN_CONFIG = `module.exports = {
  projectName: 'empty',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: 'dist/' + process.env.TARO_ENV,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
}`

/**
 * Builds the least app that Taro can build, of one page with one word.
 * @param {string} root of the repo
 * @param {string} folder an empty one
 * @param {'h5' | 'weapp'} target
 * @param {'own' | 'plain'} config the repo's own, or what Taro does unasked
 * @returns {string} where the build is
 */
export function buildEmptyApp(root, folder, target = 'h5', config = 'own') {
  mkdirSync(folder, { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  if (config === 'own') {
    // No link: Taro reads TypeScript only where it works.
    cpSync(path.join(root, 'config'), path.join(folder, 'config'), { recursive: true })
  } else {
    mkdirSync(path.join(folder, 'config'))
    writeFileSync(path.join(folder, 'config', 'index.js'), PLAIN_CONFIG)
  }
  for (const name of ['babel.config.js', 'package.json', 'tsconfig.json']) {
    copyFileSync(path.join(root, name), path.join(folder, name))
  }
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [taro, 'build', '--type', target, '--no-check'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  if (status !== 0) throw new Error(`the empty app could not be built:\n${stdout}${stderr}`)
  return path.join(folder, 'dist', target)
}
