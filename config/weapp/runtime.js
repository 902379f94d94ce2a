// Part of the weapp bundle: the platform's own runtime less its table of further components.
import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'
import { mergeReconciler } from '@tarojs/shared'

mergeReconciler(hostConfig)
