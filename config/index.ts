import path from 'node:path'
import type { JsMinifyOptions } from '@swc/core'
import { defineConfig } from '@tarojs/cli'
import TerserPlugin from 'terser-webpack-plugin'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import type { ChunkGraph, Module } from 'webpack'
import type Chain from 'webpack-chain'
import { ShipsPlugin } from './ships/record'

// Published in newer syntax than the oldest phones read, so Babel has to go over them.
const transpiled = /node_modules[\\/](ical-generator|zustand)[\\/]|[\\/]config[\\/]weapp[\\/]/

// Functions, because Taro's checker refuses a RegExp here.
const compile = { include: [(file: string) => transpiled.test(file)] }

const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module' as const,
    // Every class name travels through setData, so production names are short.
    generateScopedName:
      process.env.NODE_ENV === 'production'
        ? '[hash:base64:5]'
        : '[name]__[local]__[hash:base64:5]',
  },
}

// Taro copies tab icons that the app's config names by their path, not those that theme.json names; and nothing that only
// WeChat or index.html names.
const copied =
  process.env.TARO_ENV === 'weapp'
    ? [
        { from: 'src/assets/', to: 'dist/weapp/assets/' },
        { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
      ]
    : [{ from: 'config/h5/public/', to: 'dist/h5/' }]

// Levels of nesting in the template; what lies deeper shows too, in components of its own, which cost.
// (Taro's type leaves it out.)
const levels = { baseLevel: 13 }

function shared(chain: Chain) {
  // Nothing happens when they are loaded, so a package leaves out those that only others use.
  chain.module
    .rule('pure')
    .test(/[\\/]src[\\/](engine|input|text|platform|store|ui)[\\/].*\.tsx?$/)
    .set('sideEffects', false)
  chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
  if (process.env.NODE_ENV !== 'production') return
  chain
    .plugin('ships')
    .use(ShipsPlugin, [path.join(__dirname, '..', 'dist', `ships-${process.env.TARO_ENV}.json`)])
  // Taro's own name for its minimizer, which this replaces: swc is faster and smaller.
  chain.optimization.minimizer('terserPlugin').use(TerserPlugin<JsMinifyOptions>, [
    {
      minify: TerserPlugin.swcMinify,
      extractComments: false,
      terserOptions: {
        compress: { passes: 3, ecma: 2018 },
        mangle: true,
        format: { ecma: 2018 },
      },
    },
  ])
}

/** Whether the page that opens first needs a module. */
const isForFirstTab = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) =>
    [...chunk.groupsIterable].some(({ origins }) =>
      origins.some(({ request }) => request?.endsWith('/pages/points/home/index')),
    ),
  )

function weapp(chain: Chain) {
  shared(chain)
  // Webpack's own glue between modules, in the syntax that the oldest phones read, by the shortest names.
  chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true })
  chain.optimization.set('moduleIds', 'size').set('chunkIds', 'size').set('mangleExports', 'size')
}

export default defineConfig<'webpack5'>({
  projectName: 'jifenben',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [path.join(__dirname, 'weapp', 'plugin.ts')],
  copy: { patterns: copied, options: {} },
  mini: {
    ...levels,
    runtime: { enableInnerHTML: false },
    optimizeMainPackage: { enable: true },
    // minifyXML stays off, the plugin does it: collapseWhitespace writes an <input> that WeChat's
    // compiler refuses.
    // px stay px: rpx grow with the screen, to twice as much on a tablet.
    postcss: { pxtransform: { enable: false }, cssModules },
    compile,
    // CSS modules do not hang on the order of their files.
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain: weapp,
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // As the plugin does it by itself, but for closing slashes, and the styles of the page too.
    htmlPluginOption: {
      minify: {
        collapseWhitespace: true,
        collapseBooleanAttributes: true,
        removeComments: true,
        removeRedundantAttributes: true,
        removeScriptTypeAttributes: true,
        removeStyleLinkTypeAttributes: true,
        useShortDoctype: true,
        minifyCSS: true,
      },
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      // px stay px and rem follow the reader's own font size, as a browser's user expects.
      // (Taro's type leaves 'px' out; its code knows it.)
      pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } },
      cssModules,
    },
    compile,
    webpackChain(chain) {
      shared(chain)
      chain.module
        .rule('mended')
        .test(
          /@tarojs[\\/](router[\\/]dist[\\/]router[\\/](page|spa)\.js|components[\\/]dist[\\/](components[\\/]taro-tabbar\.js|taro-components[\\/]taro-components\.css))$/,
        )
        .use('mended')
        .loader(path.join(__dirname, 'h5', 'mend-loader.js'))
      chain.performance.maxEntrypointSize(400_000).maxAssetSize(400_000)
      // What the first tab needs is apart, so that it waits for nothing else. Without 'shared' every other page carries
      // its own copy of Taro's web components.
      chain.optimization.splitChunks({
        ...(chain.optimization.get('splitChunks') as object),
        cacheGroups: {
          ...(chain.optimization.get('splitChunks') as { cacheGroups?: object }).cacheGroups,
          first: {
            chunks: 'async',
            test: isForFirstTab,
            name: 'first',
            priority: 6,
            enforce: true,
          },
          shared: { chunks: 'async', minChunks: 8, name: 'shared', priority: 5, minSize: 0 },
          some: { chunks: 'async', minChunks: 2, priority: 4, minSize: 8_000 },
        },
      })
    },
  },
})
