import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { components } from './components'

// How deep an element may lie inside elements of its kind; -1: as deep as there are levels.
const NESTED: [string, number][] = [
  ['view', -1],
  ['static-view', -1],
  ['pure-view', -1],
  ['click-view', -1],
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
      ctx.modifyWebpackChain(({ chain }) => {
        chain.resolve.alias
          .set('@tarojs/taro$', path.join(__dirname, 'taro.js'))
          .set(path.join(shared, 'components.js'), path.join(__dirname, 'shared-components.js'))
      })
    },
  })
}

function slim(template: Template) {
  template.internalComponents = components
  template.nestElements = new Map(NESTED)
  // Nobody sets `focus`, so a field needs no second template for it.
  template.focusComponents = new Set()

  const { buildTemplate, buildXScript } = template
  template.buildTemplate = (used) => {
    // Taro counts it as used on every page: a View with catchMove, which there is none of.
    used.includes.delete('catch-view')
    return withoutLines(buildTemplate(used))
  }
  template.buildXScript = () => buildXScript().replace(/\n\s+/g, '\n')
}

/** White space that says nothing out; text there is none. */
const withoutLines = (wxml: string): string =>
  wxml.replace(/\n\s*/g, '').replace(/ {2,}/g, ' ').replace(/, /g, ',').replace(/ \/>/g, '/>')

interface Template {
  internalComponents: typeof components
  nestElements: Map<string, number>
  focusComponents: Set<string>
  buildTemplate: (used: { includes: Set<string> }) => string
  buildXScript: () => string
}
