import path from 'node:path'
import { serve } from './serve.mjs'

const dist = path.join(import.meta.dirname, '..', 'dist', 'h5')

async function serveFrom(port) {
  try {
    return await serve(dist, port)
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    return serveFrom(port + 1)
  }
}

const { address } = await serveFrom(10086)
console.log(`
积分本 runs at ${address}  (stop with Ctrl+C)

In WeChat DevTools: npm run build:weapp, then import this folder as a mini-program
project; project.config.json points to the output, dist/weapp.`)
