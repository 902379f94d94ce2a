import type { Drawing } from './picture'
import { canvasOf, pictureOf, sendPicture } from './picture.h5'

const link = { href: '', download: '', click: jest.fn<void, []>() }
const querySelectorAll = jest.fn<object[], [string]>()
const create = jest.spyOn(URL, 'createObjectURL')
const revoke = jest.spyOn(URL, 'revokeObjectURL')

beforeEach(() => {
  jest.useFakeTimers()
  link.click.mockReset()
  create.mockReset().mockReturnValue('blob:1')
  revoke.mockReset().mockReturnValue()
  Object.assign(globalThis, { document: { createElement: () => link, querySelectorAll } })
})

afterEach(() => jest.useRealTimers())

const drawing = (file: Blob | null): Drawing =>
  Object.assign(
    { width: 1, height: 1, getContext: () => null },
    {
      toBlob: (done: (made: Blob | null) => void) => done(file),
    },
  )

test('the canvas of the page on top', async () => {
  const canvas = drawing(null)
  querySelectorAll.mockReturnValue([drawing(null), canvas])
  expect(await canvasOf('card')).toBe(canvas)
  expect(querySelectorAll).toHaveBeenCalledWith('canvas#card')
  querySelectorAll.mockReturnValue([])
  expect(await canvasOf('card')).toBeUndefined()
})

test('what was drawn is a file, or none', async () => {
  const file = new Blob(['x'])
  expect(await pictureOf(drawing(file))).toBe(file)
  expect(await pictureOf(drawing(null))).toBeUndefined()
})

test('the file is offered under a name that says nothing of the person, and let go of', async () => {
  const file = new Blob(['x'])
  expect(await sendPicture(file)).toBe('sent')
  expect(create).toHaveBeenCalledWith(file)
  expect(link).toMatchObject({ href: 'blob:1', download: 'jifenben.png' })
  expect(link.click).toHaveBeenCalledTimes(1)
  expect(revoke).not.toHaveBeenCalled()
  jest.runAllTimers()
  expect(revoke).toHaveBeenCalledWith('blob:1')
})

test('a browser that takes no file refuses', async () => {
  create.mockImplementation(() => {
    throw new Error('no')
  })
  expect(await sendPicture(new Blob(['x']))).toBe('refused')
})
