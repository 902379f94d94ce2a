/** Serves the H5 build, for `npm start`. */
import path from 'node:path'
import { serve } from './serve.mjs'

const { address } = await serve(path.join(import.meta.dirname, '..', '..', 'dist', 'h5'), 10086)
console.log(`积分本: ${address}`)
