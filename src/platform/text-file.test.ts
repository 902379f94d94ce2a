import { chooseFile, forgetSentFile, sendFile } from './text-file'

const mockFiles = {
  writeFileSync: jest.fn<void, [string, string, string]>(),
  readFileSync: jest.fn<unknown, [string, string]>(),
  unlinkSync: jest.fn<void, [string]>(),
}
const mockTaro = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => mockFiles,
  canIUse: jest.fn<boolean, [string]>(),
  shareFileMessage: jest.fn<Promise<object>, [object]>(),
  chooseMessageFile: jest.fn<Promise<object>, [object]>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const PATH = 'wxfile://usr/jifenben.txt'

beforeEach(() => {
  jest.resetAllMocks()
  jest.useFakeTimers()
  mockTaro.canIUse.mockReturnValue(true)
  mockTaro.shareFileMessage.mockResolvedValue({})
})
afterEach(() => jest.useRealTimers())

test('a text is written and sent in the same tap, and is gone a minute later', async () => {
  const sending = sendFile('{}', '备份.txt')
  expect(mockFiles.writeFileSync.mock.calls).toEqual([[PATH, '{}', 'utf8']])
  expect(mockTaro.shareFileMessage.mock.calls).toEqual([[{ filePath: PATH, fileName: '备份.txt' }]])
  expect(await sending).toBe('sent')
  jest.advanceTimersByTime(59_999)
  expect(mockFiles.unlinkSync).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(mockFiles.unlinkSync.mock.calls).toEqual([[PATH]])
})

test.each([
  ['shareFileMessage:fail cancel', 'cancelled'],
  ['shareFileMessage:fail can only be invoked by user TAP gesture.', 'refused'],
  [undefined, 'refused'],
])('%s: %s, and nothing is left of the file', async (errMsg, sent) => {
  mockTaro.shareFileMessage.mockRejectedValue(errMsg === undefined ? undefined : { errMsg })
  expect(await sendFile('{}', 'a.txt')).toBe(sent)
  expect(mockFiles.unlinkSync.mock.calls).toEqual([[PATH]])
})

test('no room for the file, and no file to remove', async () => {
  const full = () => {
    throw new Error('the maximum size of the file storage limit is exceeded')
  }
  mockFiles.writeFileSync.mockImplementation(full)
  mockFiles.unlinkSync.mockImplementation(full)
  expect(await sendFile('{}', 'a.txt')).toBe('refused')
  expect(mockTaro.shareFileMessage).not.toHaveBeenCalled()
  expect(forgetSentFile).not.toThrow()
})

test('an old WeChat can do neither, and nothing is written', async () => {
  mockTaro.canIUse.mockReturnValue(false)
  expect(await sendFile('{}', 'a.txt')).toBe('absent')
  expect(await chooseFile(9)).toEqual({ none: 'absent' })
  expect(mockFiles.writeFileSync).not.toHaveBeenCalled()
  expect(mockTaro.canIUse.mock.calls).toEqual([['shareFileMessage'], ['chooseMessageFile']])
})

const chosen = (...tempFiles: object[]) =>
  mockTaro.chooseMessageFile.mockResolvedValue({ tempFiles })

test('the text of the file that was chosen', async () => {
  chosen({ path: 'wxfile://tmp/1.txt', size: 9 })
  mockFiles.readFileSync.mockReturnValue('{"a":1}')
  expect(await chooseFile(9)).toEqual({ text: '{"a":1}' })
  expect(mockTaro.chooseMessageFile.mock.calls).toEqual([
    [{ count: 1, type: 'file', extension: ['txt', 'json'] }],
  ])
  expect(mockFiles.readFileSync.mock.calls).toEqual([['wxfile://tmp/1.txt', 'utf8']])
})

test('one that is too large is not read', async () => {
  chosen({ path: 'wxfile://tmp/1.txt', size: 10 })
  expect(await chooseFile(9)).toEqual({ none: 'too-large' })
  expect(mockFiles.readFileSync).not.toHaveBeenCalled()
})

test('nothing chosen, called off, refused, not to be read', async () => {
  chosen()
  expect(await chooseFile(9)).toEqual({ none: 'cancelled' })
  mockTaro.chooseMessageFile.mockRejectedValue({ errMsg: 'chooseMessageFile:fail cancel' })
  expect(await chooseFile(9)).toEqual({ none: 'cancelled' })
  mockTaro.chooseMessageFile.mockRejectedValue({ errno: 112 })
  expect(await chooseFile(9)).toEqual({ none: 'refused' })
  chosen({ path: 'a', size: 1 })
  mockFiles.readFileSync.mockReturnValue(new ArrayBuffer(1))
  expect(await chooseFile(9)).toEqual({ none: 'refused' })
  mockFiles.readFileSync.mockImplementation(() => {
    throw new Error('readFileSync:fail no such file')
  })
  expect(await chooseFile(9)).toEqual({ none: 'refused' })
})
