import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'
import { decodeWindows1252 } from '#domain/encoding/decode-windows-1252.ts'

const twice = (text: string): Uint8Array => Buffer.from(decodeWindows1252(Buffer.from(text)))
const decodeUtf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const read = async (bytes: Uint8Array) => {
  const decoded = await decode(bytes)
  return decoded.ok ? decoded.value : undefined
}

test.each(['The café of Zoë O’Hara — “open”', 'Ферри вернулся в порт', 'Łódź łączy brzegi', '港の灯台'])(
  '%s is read as meant though it was encoded twice, or once more, with a warning',
  async text => {
    for (const bytes of [twice(text), twice(decodeUtf8(twice(text)))])
      expect(await read(bytes)).toMatchObject({
        text,
        warnings: ['was encoded as UTF-8 twice, read as meant'],
      })
  },
)

test.each([
  ['as Latin-1', Buffer.from(Buffer.from('Fähre „Möwe“ – gesunken').toString('latin1'))],
  ['under a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), twice('Fähre „Möwe“ – gesunken')])],
] as const)('what was encoded twice %s is read as meant', async (_, bytes) => {
  expect((await read(bytes))?.text).toBe('Fähre „Möwe“ – gesunken')
})

test.each([
  'À Paris, « l’été » — déjà vu à 20 °C',
  'Ñandú y Ñuñoa: ¿qué?',
  'Ã© is what café becomes, the desk said: “é”',
  'Â, Ã and â are letters',
])('%s stays as it is', async text => {
  expect(await read(Buffer.from(text))).toMatchObject({ text, warnings: [] })
})

test('text with letters beyond ASCII comes back from a second encoding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-z ]{1,20}[é’—łжñ]{1,5}[a-z ]{0,20}$/), async text => {
      expect((await read(twice(text)))?.text).toBe(text)
    }),
  )
})
