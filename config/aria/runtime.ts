// Part of the weapp bundle: the runtime must shorten attribute names the same way as the template.
import { mergeInternalComponents } from '@tarojs/shared'
import { ariaComponents } from './attributes'

mergeInternalComponents(ariaComponents)
