import { chooseFile, forgetSentFile, sendFile } from './text-file.h5'

const link = { href: '', download: '', click: jest.fn<void, []>() }
const heard = new Map<string, () => void>()
const input = {
  type: '',
  accept: '',
  files: [] as Blob[],
  addEventListener: (name: string, listener: () => void) => void heard.set(name, listener),
  click: jest.fn<void, []>(),
}
const offered: Blob[] = []

class Reader {
  onload = () => undefined
  onerror = () => undefined
  result = ''
  readAsText(file: Blob) {
    if (file.size === 3) return this.onerror()
    void file.text().then((text) => {
      this.result = text
      this.onload()
    })
  }
}

function inBrowser(userAgent: string) {
  const createElement = (tag: string) => (tag === 'a' ? link : input)
  const globals = { navigator: { userAgent }, document: { createElement }, FileReader: Reader }
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { configurable: true, value })
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
  link.click.mockReset()
  offered.length = 0
  jest.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    offered.push(file as Blob)
    return 'blob:one'
  })
  jest.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  inBrowser('Chrome/120')
})
afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

test('the browser is given a text file', async () => {
  expect(await sendFile('{"a":"我"}', '备份.txt')).toBe('sent')
  expect(link).toMatchObject({ href: 'blob:one', download: '备份.txt' })
  expect(await offered[0]?.text()).toBe('{"a":"我"}')
  expect(forgetSentFile()).toBeUndefined()
})

test('WeChat’s own would drop it, and one that throws refuses', async () => {
  inBrowser('Chrome/120 MicroMessenger/8.0.61')
  expect(await sendFile('{}', 'a.txt')).toBe('absent')
  expect(link.click).not.toHaveBeenCalled()
  inBrowser('Chrome/120')
  link.click.mockImplementation(() => {
    throw new Error('NotAllowedError')
  })
  expect(await sendFile('{}', 'a.txt')).toBe('refused')
})

test.each([
  ['its text', 'change', ['{"a":"我"}'], { text: '{"a":"我"}' }],
  ['too large, and not read', 'change', ['x'.repeat(21)], { none: 'too-large' }],
  ['nothing', 'change', [], { none: 'cancelled' }],
  ['called off', 'cancel', [], { none: 'cancelled' }],
  ['not to be read', 'change', ['bad'], { none: 'refused' }],
])('a file is chosen: %s', async (_, event, texts, chosen) => {
  const choosing = chooseFile(20)
  expect(input).toMatchObject({ type: 'file' })
  expect(input.click).toHaveBeenCalled()
  input.files = texts.map((text) => new Blob([text]))
  heard.get(event)?.()
  expect(await choosing).toEqual(chosen)
})
