import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaComponents } from './attributes'

/** Taro leaves aria attributes out of the WeChat template; this plugin binds them. */
export default function ariaPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template?: Template }) {
      // The H5 platform has no template and passes aria attributes through by itself.
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}

interface Template {
  mergeComponents(ctx: IPluginContext, components: typeof ariaComponents): void
}
