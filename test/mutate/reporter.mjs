/** Prints each change that no test noticed as soon as it is known: a whole run takes long. */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const TOLD = new Set(['Survived', 'NoCoverage', 'RuntimeError'])

class Reporter {
  onMutantTested({ status, fileName, location, mutatorName, replacement = '' }) {
    if (!TOLD.has(status)) return
    const { line, column } = location.start
    const changed = replacement.replace(/\s+/g, ' ').trim()
    console.log(`${status}  ${fileName}:${line}:${column}  ${mutatorName}  → ${changed}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'at-once', Reporter)]
