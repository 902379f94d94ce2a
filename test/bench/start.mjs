/** How long the engine takes to be loaded by a process that has nothing else to do: processor time, in milliseconds. */
import { pathToFileURL } from 'node:url'
import { now } from './clock.mjs'

const { href } = pathToFileURL(process.argv[2])
const start = now()
await import(href)
console.log(JSON.stringify(now() - start))
