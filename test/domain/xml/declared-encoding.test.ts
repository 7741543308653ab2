import { describe, expect, it } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'
import { declaredEncoding } from '#domain/xml/declared-encoding.ts'

const document = (encoding: string, body: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><nitf>${body}</nitf>`

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

describe('an XML drop is decoded', () => {
  it.each<[string, Buffer, string, string[]]>([
    ['UTF-8 as declared', Buffer.from(document('UTF-8', 'œuvre')), 'utf-8', []],
    [
      'UTF-8 that declares ISO-8859-1',
      Buffer.from(document('ISO-8859-1', 'œuvre')),
      'utf-8',
      ['declares ISO-8859-1, but is UTF-8'],
    ],
    [
      'windows-1252 that declares ISO-8859-1',
      Buffer.from(document('iso-8859-1', '\x9cuvre'), 'latin1'),
      'windows-1252',
      [],
    ],
    [
      'ISO-8859-15 as declared',
      Buffer.from(document('ISO-8859-15', '\xbduvre'), 'latin1'),
      'iso-8859-15',
      [],
    ],
    [
      'windows-1252 that declares UTF-8',
      Buffer.from(document('UTF-8', '\x9cuvre'), 'latin1'),
      'windows-1252',
      ['declares UTF-8, read as windows-1252'],
    ],
    ['MacRoman as declared', Buffer.from(document('macintosh', '\xcfuvre'), 'latin1'), 'macintosh', []],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${document('UTF-16', 'œuvre')}`, 'utf16le'), 'utf-16le', []],
    ['UTF-16LE without one', Buffer.from(document('UTF-16', 'œuvre'), 'utf16le'), 'utf-16le', []],
    ['UTF-16BE without one', swapped(Buffer.from(document('UTF-16', 'œuvre'), 'utf16le')), 'utf-16be', []],
  ])('as %s', async (_, bytes, encoding, warnings) => {
    const outcome = await decode(bytes, declaredEncoding(bytes))
    expect(
      outcome.ok && { ...outcome.value, text: /<nitf>(.*)<\/nitf>/.exec(outcome.value.text)?.[1] },
    ).toEqual({ encoding, warnings, text: 'œuvre' })
  })

  it('declaredEncoding finds nothing in other text', () => {
    expect(declaredEncoding(Buffer.from('encoding="x"'))).toBeUndefined()
  })
})
