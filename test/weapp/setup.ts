import { isSampled } from '../sample'
import { Host } from '../weapp-host'

// A full run draws every state of every page, a sampled one those in which the app comes to rest.
Host.drawsEach = !isSampled

// Only against a test that never ends: none of these waits for real time, and a busy machine may take as long as it likes.
jest.setTimeout(1_200_000)
