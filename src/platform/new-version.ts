/** The part of a browser that keeps the app on the phone. */
export interface Keeper {
  worker: ServiceWorkerContainer
  reload: () => void
  /** calls back each time the window is shown again */
  onShown: (listener: () => void) => void
}

export interface NewVersion {
  /** Keeps all files on the phone, and looks for newer ones. Where a browser cannot, nothing is different. */
  start: () => Promise<void>
  /** whether a newer version is on the phone; it takes over by itself once no window is open */
  isWaiting: () => boolean
  subscribe: (listener: () => void) => () => void
  /** Loads the app anew in the newer version; false: another window is open, and nothing has happened. */
  take: () => Promise<boolean>
}

/** @param keeper absent where a browser has no service workers */
export function createNewVersion(keeper: Keeper | undefined): NewVersion {
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  let registration: ServiceWorkerRegistration | undefined

  /** The first version waits for nobody. */
  const waiting = () => (registration?.active ? registration.waiting : null)

  function follow(worker: ServiceWorker | null | undefined) {
    worker?.addEventListener('statechange', tell)
  }

  return {
    async start() {
      try {
        registration = await keeper?.worker.register('./worker.js', { updateViaCache: 'none' })
      } catch {
        // A private window, or no network yet.
        return
      }
      const found = registration
      if (keeper === undefined || found === undefined) return
      follow(found.waiting)
      follow(found.installing)
      found.addEventListener('updatefound', () => follow(found.installing))
      // An app on the home screen may stay open for weeks. Without a network there is nothing to find.
      keeper.onShown(() => void found.update().catch(() => undefined))
      tell()
    },
    isWaiting: () => waiting() !== null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take() {
      const worker = waiting()
      if (keeper === undefined || worker === null) return Promise.resolve(true)
      return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        let isAlone = true
        keeper.worker.addEventListener('controllerchange', () => isAlone && keeper.reload())
        port1.onmessage = ({ data }) => {
          isAlone = data === true
          port1.close()
          resolve(isAlone)
        }
        worker.postMessage('take-over', [port2])
      })
    },
  }
}

function keeperOfBrowser(): Keeper | undefined {
  if (process.env.TARO_ENV !== 'h5' || !('serviceWorker' in navigator)) return undefined
  return {
    worker: navigator.serviceWorker,
    reload: () => location.reload(),
    onShown: (listener) =>
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener()
      }),
  }
}

/** The version of the app that waits in this browser. WeChat changes to a new one itself, when it starts the app. */
export const newVersion = createNewVersion(keeperOfBrowser())
