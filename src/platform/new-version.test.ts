import { createNewVersion, type NewVersion } from './new-version'

class FakeWorker extends EventTarget {
  readonly postMessage = jest.fn<void, [string, MessagePort[]]>()

  changes(): void {
    this.dispatchEvent(new Event('statechange'))
  }

  /** Answers a page that asks whether its window is the only one. */
  answers(isAlone: boolean): void {
    const [, ports] = this.postMessage.mock.lastCall!
    ports[0]!.postMessage(isAlone)
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  readonly update = jest.fn(() => Promise.resolve())
}

function browser() {
  const registration = new FakeRegistration()
  const register = jest.fn((_script: string, _options: object) => Promise.resolve(registration))
  const container = Object.assign(new EventTarget(), { register })
  const reload = jest.fn()
  const shown: (() => void)[] = []
  const version = createNewVersion({
    worker: container as unknown as ServiceWorkerContainer,
    reload,
    onShown: (listener) => shown.push(listener),
  })
  const takesOver = () => container.dispatchEvent(new Event('controllerchange'))
  return {
    version,
    registration,
    register,
    reload,
    takesOver,
    show: () => shown.forEach((f) => f()),
  }
}

/** A browser where one version is in use and another waits. */
async function waiting() {
  const all = browser()
  const worker = new FakeWorker()
  Object.assign(all.registration, { active: new FakeWorker(), waiting: worker })
  await all.version.start()
  return { ...all, worker }
}

function heard(version: NewVersion) {
  const listener = jest.fn()
  return { listener, stop: version.subscribe(listener) }
}

test('the worker is asked for anew each time, whatever the browser keeps', async () => {
  const { version, register } = browser()
  await version.start()
  expect(register).toHaveBeenCalledWith('./worker.js', { updateViaCache: 'none' })
  expect(version.isWaiting()).toBe(false)
})

test('the first version waits for nobody', async () => {
  const { version, registration } = browser()
  registration.waiting = new FakeWorker()
  await version.start()
  expect(version.isWaiting()).toBe(false)
})

test('a newer version that is found is told, and told no more once it has taken over', async () => {
  const { version, registration } = browser()
  const first = new FakeWorker()
  registration.installing = first
  await version.start()
  Object.assign(registration, { active: first, installing: null })
  const { listener, stop } = heard(version)

  const second = new FakeWorker()
  registration.installing = second
  registration.dispatchEvent(new Event('updatefound'))
  expect(version.isWaiting()).toBe(false)
  Object.assign(registration, { installing: null, waiting: second })
  second.changes()
  expect(listener).toHaveBeenCalledTimes(1)
  expect(version.isWaiting()).toBe(true)

  Object.assign(registration, { active: second, waiting: null })
  second.changes()
  expect(listener).toHaveBeenCalledTimes(2)
  expect(version.isWaiting()).toBe(false)
  stop()
  first.changes()
  expect(listener).toHaveBeenCalledTimes(2)
})

test('a version that waited before the app was opened is told', async () => {
  const { version, worker, registration } = await waiting()
  expect(version.isWaiting()).toBe(true)
  const { listener } = heard(version)
  registration.waiting = null
  worker.changes()
  expect(listener).toHaveBeenCalledTimes(1)
})

test('a newer one is looked for when the window is shown again, without a word where there is no network', async () => {
  const { registration, show } = await waiting()
  registration.update.mockRejectedValueOnce(new TypeError('offline'))
  show()
  show()
  await Promise.resolve()
  expect(registration.update).toHaveBeenCalledTimes(2)
})

test('the only window is loaded anew when the newer version has taken over, not before', async () => {
  const { version, worker, takesOver, reload } = await waiting()
  const taken = version.take()
  expect(worker.postMessage).toHaveBeenCalledWith('take-over', [expect.anything()])
  worker.answers(true)
  expect(await taken).toBe(true)
  expect(reload).not.toHaveBeenCalled()
  takesOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('with another window open nothing is loaded anew', async () => {
  const { version, worker, takesOver, reload } = await waiting()
  const taken = version.take()
  worker.answers(false)
  expect(await taken).toBe(false)
  takesOver()
  expect(reload).not.toHaveBeenCalled()
})

test('nothing that waits is nothing to take', async () => {
  const { version, reload } = browser()
  await version.start()
  expect(await version.take()).toBe(true)
  expect(reload).not.toHaveBeenCalled()
})

test('where a browser keeps nothing, nothing is told', async () => {
  const { version, register } = browser()
  register.mockRejectedValueOnce(new DOMException('private window', 'SecurityError'))
  for (const one of [createNewVersion(undefined), version]) {
    const { listener } = heard(one)
    await one.start()
    expect(one.isWaiting()).toBe(false)
    expect(listener).not.toHaveBeenCalled()
  }
})
