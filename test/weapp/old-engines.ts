import { MISSING } from '../../config/oldest-phones.mjs'
import project from '../../project.config.json'
import type { LaunchOptions } from '../weapp-host'

/** APIs of the host that came after base library 2.25.0. */
const NEWER_APIS = [
  'getPrivacySetting',
  'getRendererUserAgent',
  'offNeedPrivacyAuthorization',
  'onNeedPrivacyAuthorization',
  'openPrivacyContract',
  'requirePrivacyAuthorize',
]

/** WeChat lets nobody make code of text but for one expression; here the rest gives nothing, and says nothing. */
export const SILENT_FUNCTION = `{
  const all = this
  const real = Function
  all.Function = function (...code) {
    return code.length === 1 && code[0] === 'return this' ? () => all : undefined
  }
  all.Function.prototype = real.prototype
}`

/** A clock without its finer half. */
export const PERFORMANCE_WITHOUT_NOW = 'this.performance = {}'

/** WeChat's promise on iPhones up to iOS 15: what waits for it runs by a timer, after what is planned already. */
export const PROMISE_BY_TIMER = `{
  const isThenable = (value) => (typeof value === 'object' || typeof value === 'function') && value !== null
  class TimerPromise {
    constructor(run) {
      this.state = 'pending'
      this.waiting = []
      this.heard = false
      let open = true
      const once = (settle) => (value) => {
        if (!open) return
        open = false
        settle(value)
      }
      const reject = once((reason) => this.settle('rejected', reason))
      try {
        run(once((value) => this.follow(value)), reject)
      } catch (error) {
        reject(error)
      }
    }
    follow(value) {
      let then
      try {
        then = isThenable(value) ? value.then : undefined
      } catch (error) {
        return this.settle('rejected', error)
      }
      if (typeof then !== 'function') return this.settle('fulfilled', value)
      setTimeout(() => new TimerPromise((...both) => then.apply(value, both)).then(
        (end) => this.settle('fulfilled', end),
        (reason) => this.settle('rejected', reason),
      ), 0)
    }
    settle(state, value) {
      this.state = state
      this.value = value
      for (const run of this.waiting) setTimeout(run, 0)
      if (state === 'rejected') setTimeout(() => this.heard || console.error('unheard rejection', value), 1)
    }
    then(done, failed) {
      this.heard = true
      return new TimerPromise((resolve, reject) => {
        const run = () => {
          const hear = this.state === 'fulfilled' ? done : failed
          if (typeof hear !== 'function') return (this.state === 'fulfilled' ? resolve : reject)(this.value)
          try {
            resolve(hear(this.value))
          } catch (error) {
            reject(error)
          }
        }
        if (this.state === 'pending') this.waiting.push(run)
        else setTimeout(run, 0)
      })
    }
    catch(failed) {
      return this.then(undefined, failed)
    }
    finally(last) {
      return this.then(
        (value) => TimerPromise.resolve(last()).then(() => value),
        (reason) => TimerPromise.resolve(last()).then(() => { throw reason }),
      )
    }
    static resolve(value) {
      return value instanceof TimerPromise ? value : new TimerPromise((resolve) => resolve(value))
    }
    static reject(reason) {
      return new TimerPromise((_, reject) => reject(reason))
    }
    static all(values) {
      return new TimerPromise((resolve, reject) => {
        const all = Array.from(values)
        const ends = []
        let left = all.length
        if (left === 0) resolve(ends)
        all.forEach((value, index) => TimerPromise.resolve(value).then((end) => {
          ends[index] = end
          left -= 1
          if (left === 0) resolve(ends)
        }, reject))
      })
    }
    static race(values) {
      return new TimerPromise((resolve, reject) => {
        for (const value of values) TimerPromise.resolve(value).then(resolve, reject)
      })
    }
  }
  this.Promise = TimerPromise
}`

const SDKVersion = project.libVersion

/** Phones that lack all at once, and do what is left in the oldest ways. */
export const OLDEST_PHONES: Readonly<Record<string, LaunchOptions>> = {
  'an Android phone': {
    hide: MISSING,
    without: NEWER_APIS,
    device: { platform: 'android', SDKVersion },
    alter: PERFORMANCE_WITHOUT_NOW,
  },
  'an iPhone': {
    hide: MISSING,
    without: NEWER_APIS,
    device: { platform: 'ios', SDKVersion },
    alter: SILENT_FUNCTION + PROMISE_BY_TIMER,
  },
}
