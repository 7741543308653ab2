import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameMessages } from '#domain/formats/wire/frame-messages.ts'
import { placeLines } from '#domain/formats/wire/place-lines.ts'

const two =
  'x\r\n\u0016\u0016\u0001a0001\u001f_x\r\nr i\r\n\u0002Text\r\nmore\r\n\u0003time\r\n\u0004\u0001a0002\n\u0002B'

describe('frameMessages', () => {
  test('splits each message into header, text and trailer at the control characters', () => {
    const parts = frameMessages(two).map(({ header, text, trailer }) => [
      header.text,
      text.text,
      trailer.text,
    ])
    expect(parts).toEqual([
      ['a0001\u001f_x\r\nr i\r\n\u0002', 'Text\r\nmore\r\n', '\u0003time\r\n'],
      ['a0002\n\u0002', 'B', ''],
    ])
  })

  test('takes the first line as the header when STX is missing', () => {
    const [message] = frameMessages('\u0001eca0001 3 i 4 dpa\nHead =\nText.')
    expect(message?.header.text).toBe('eca0001 3 i 4 dpa')
    expect(message?.text.text).toBe('\nHead =\nText.')
  })

  test('gives the place of each line in the drop', () => {
    const [, second] = frameMessages(two)
    expect(placeLines(frameMessages(two)[0]?.text ?? { text: '', at: { line: 1, column: 1 } })).toMatchObject(
      [
        { text: 'Text', at: { line: 4, column: 2 } },
        { text: 'more', at: { line: 5, column: 1 } },
      ],
    )
    expect(second?.text.at).toEqual({ line: 8, column: 2 })
  })

  test('takes a drop without any SOH for one message', () => {
    const [message, ...more] = frameMessages('APA0001 5 WI 0004\nHead =\nText.')
    expect(message?.header).toEqual({ text: 'APA0001 5 WI 0004', at: { line: 1, column: 1 } })
    expect(more).toEqual([])
  })

  test('gives a message for each SOH, and never throws', () => {
    const mark = fc.constantFrom('\u0001', '\u0002', '\u0003', '\u0004', '\r\n', '\n', 'word ', '\u001f')
    fc.assert(
      fc.property(
        fc.array(mark).map(marks => marks.join('')),
        text => {
          expect(frameMessages(text)).toHaveLength(Math.max(text.split('\u0001').length - 1, 1))
        },
      ),
    )
  })
})
