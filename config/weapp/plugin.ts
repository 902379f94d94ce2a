import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { components } from './components'

// How deep an element may lie inside elements of its kind; -1: as deep as there are levels.
const NESTED: [string, number][] = [
  ['view', -1],
  ['static-view', -1],
  ['pure-view', -1],
  ['text', 3],
  ['static-text', 3],
]

/** Keeps to what the source uses: in the template, in the table of components, and in the runtime. */
export default function weappPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template?: Template }) {
      // The H5 platform has no template.
      if (!platform.template) return
      slim(platform.template)
      platform.runtimePath = path.join(__dirname, 'runtime.js')

      const shared = path.dirname(require.resolve('@tarojs/shared'))
      const runtime = path.dirname(require.resolve('@tarojs/runtime'))
      ctx.modifyWebpackChain(({ chain }) => {
        chain.resolve.alias
          .set('@tarojs/taro$', path.join(__dirname, 'taro.js'))
          .set(path.join(shared, 'components.js'), path.join(__dirname, 'shared-components.js'))
          .set(path.join(runtime, 'bom', 'raf.js'), path.join(__dirname, 'raf.js'))
          .set(
            path.join(runtime, 'dom/style_properties.js'),
            path.join(__dirname, 'style-properties.js'),
          )
        chain.module
          .rule('reconciler')
          .test(/react-reconciler\.production\.min\.js$/)
          .use('cut')
          .loader(path.join(__dirname, 'reconciler-loader.js'))
      })
    },
  })
}

function slim(template: Template) {
  template.internalComponents = components
  template.nestElements = new Map(NESTED)
  // A field is told to take the focus when it is there, never when it is made: one template does.
  template.focusComponents = new Set()

  const { buildTemplate, buildXScript } = template
  template.buildTemplate = (used) => {
    // Taro counts it as used on every page: a View with catchMove, which there is none of.
    used.includes.delete('catch-view')
    // A View that is tapped and has nothing else to tell. Taro takes one for such where it begins to be tapped later, and a
    // reader is not told what it is then: it is drawn as any View.
    used.includes.delete('click-view')
    return withoutLines(buildTemplate(used))
  }
  template.buildXScript = () => {
    const [tapped, any] = ['click-view', 'view'].map((name) => template.componentsAlias[name]!._num)
    return buildXScript()
      .replace('(l, n, s) {', `$&\nif (n === "${tapped}") n = "${any}"`)
      .replace(/\n\s+/g, '\n')
  }
}

/** White space that says nothing out; text there is none. */
const withoutLines = (wxml: string): string =>
  wxml.replace(/\n\s*/g, '').replace(/ {2,}/g, ' ').replace(/, /g, ',').replace(/ \/>/g, '/>')

interface Template {
  internalComponents: typeof components
  nestElements: Map<string, number>
  focusComponents: Set<string>
  /** the short name of each component */
  componentsAlias: Record<string, { _num: string }>
  buildTemplate: (used: { includes: Set<string> }) => string
  buildXScript: () => string
}
