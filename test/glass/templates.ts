import fs from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { readManifest } from '../weapp-host'

/** The elements of WXML that WeChat draws itself; in the page's document they are called `wx-…`. */
export const NATIVE = ['view', 'text', 'button', 'input', 'textarea', 'picker', 'label', 'image']

const TAG = new RegExp(`<(/?)(${NATIVE.join('|')})(?=[\\s/>])`, 'g')

/**
 * The templates of a built package, compiled for glass-easel: code of one value, a table of templates by their path.
 * Throws at the first fault that the compiler finds.
 */
export function compileTemplates(distDir: string): string {
  const group = new TmplGroup()
  const read = (file: string): string => fs.readFileSync(path.join(distDir, file), 'utf8')
  for (const file of ['base', ...readManifest(distDir).pages]) {
    const source = read(`${file}.wxml`).replace(TAG, '<$1wx-$2')
    const [fault] = group.addTmpl(file, source) as { message: string; start_line: number }[]
    if (fault) throw new Error(`${file}.wxml: ${JSON.stringify(fault)}`)
  }
  group.addScript('utils', read('utils.wxs'))
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}
