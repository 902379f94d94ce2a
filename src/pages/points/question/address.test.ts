jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

import { readAddress } from './address'

describe('readAddress', () => {
  it('takes a topic by its id or by the name of its fact', () => {
    expect(readAddress({ topic: 'shortage-major' })?.topic.id).toBe('shortage-major')
    expect(readAddress({ topic: 'shortageMajor' })?.topic.id).toBe('shortage-major')
  })

  it('takes where it came from and which part, if they are known words', () => {
    expect(readAddress({ topic: 'certificate', from: 'answers', part: '3' })).toMatchObject({
      from: 'answers',
      part: '3',
    })
    expect(readAddress({ topic: 'award', from: 'elsewhere' })?.from).toBeUndefined()
  })

  it.each([
    [{}],
    [{ topic: 'nothing' }],
    [{ topic: ['award'] }],
    [{ topic: '%E0%A4%A' }],
    [{ topic: 'constructor' }],
    [{ topic: 'a'.repeat(200) }],
  ])('knows no other: %j', (params) => {
    expect(readAddress(params)).toBeUndefined()
  })
})
