import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLetters } from '#domain/encoding/compose-letters.ts'
import { decode } from '#domain/encoding/decode.ts'
import { decodeWindows1252 } from '#domain/encoding/decode-windows-1252.ts'
import { withoutUnseen } from '#domain/encoding/without-unseen.ts'
import { encoderOf } from './encoder-of.ts'

const whole = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\x80-\x9F\uFFFD]/.test(text))

const textOf = async (bytes: Uint8Array, declared?: string) => {
  const decoded = await decode(bytes, declared)
  return decoded.ok ? decoded.value.text : decoded.rejection.detail
}

const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(text, 'utf16le')
  return bigEndian ? buffer.swap16() : buffer
}

describe('decoding gives back what was encoded as', () => {
  test('UTF-8, with its mark and without', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.boolean(), async (text, marked) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'))
        expect(await textOf(Buffer.from(marked ? `\uFEFF${text}` : text))).toBe(
          composeLetters(withoutUnseen(text)),
        )
      }),
    )
  })

  test('UTF-16 of either end, with its mark', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.boolean(), async (text, bigEndian) => {
        fc.pre(!text.startsWith('\0') && text.isWellFormed())
        expect(await textOf(utf16(`\uFEFF${text}`, bigEndian))).toBe(composeLetters(withoutUnseen(text)))
      }),
    )
  })

  test.for([false, true])(
    'UTF-16 without a mark, in scripts that use spaces (big-endian: %s)',
    async bigEndian => {
      const words = fc.array(fc.constantFrom('Fähre', 'порт', '港口', '연락선', 'λιμάνι', '1998'), {
        minLength: 4,
      })
      await fc.assert(
        fc.asyncProperty(words, async list => {
          const text = `${list.join(' ')}\n`
          expect(await textOf(utf16(text, bigEndian))).toBe(text)
        }),
      )
    },
  )

  const labels = [
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-7',
    'iso-8859-15',
    'windows-1251',
    'macintosh',
    'koi8-r',
  ]
  test.for(labels)('%s, when declared', async label => {
    const decoder = new TextDecoder(label)
    const { encode, repertoire } = encoderOf(byte => decoder.decode(Uint8Array.of(byte)))
    const unit = fc.constantFrom(...repertoire, ' ', 'a', '\n')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1 }), async text => {
        const bytes = encode(text)
        fc.pre(!isUtf8(bytes) && !isMarked(bytes))
        expect(await textOf(bytes, label)).toBe(withoutUnseen(text))
      }),
    )
  })

  test('windows-1252, declared by any of its names', async () => {
    const { encode } = encoderOf(byte => decodeWindows1252(Uint8Array.of(byte)))
    const word = fc.constantFrom(
      'Größe',
      'l’été',
      '“quoted”',
      '– dash –',
      'Žižek',
      '€ 100',
      'œuvre',
      'mañana',
    )
    const labels = fc.constantFrom('windows-1252', 'ISO-8859-1', 'latin1')
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), labels, async (words, label) => {
        const text = words.join(' ')
        expect(await decode(encode(text), label)).toEqual({
          ok: true,
          value: { text, encoding: 'windows-1252', warnings: [] },
        })
      }),
    )
  })
})

describe('an undeclared encoding is recognized by the sense of its text:', () => {
  const sentences = {
    german: 'Der Bürgermeister sagte, „Größe“ sei für Äcker – und Öfen – kein Maß.',
    french: 'L’équipe a gagné à Nîmes, où l’œuvre de Cœur a été jouée ; « déjà vu », dit-elle.',
    spanish: '¿Cuándo llegó el señor Núñez? “Mañana”, respondió él. ¡Qué lástima!',
    english: 'The mayor’s plan — “a mistake,” he said — cost £5 million. It’s done…',
    danish: 'Færgen på Ærø sejlede ikke. Ålborg ventede, sagde Øjvind Sørensen.',
  }
  const latin9 = {
    price: 'Der Fährpreis steigt auf 12 ¤ im Jahr.',
    french: 'Le c\u0153ur de l\u2019\u0153uvre',
  }

  test.for(Object.values(sentences))('windows-1252: %s', async text => {
    const { encode } = encoderOf(byte => decodeWindows1252(Uint8Array.of(byte)))
    expect(await decode(encode(text))).toMatchObject({ ok: true, value: { text, encoding: 'windows-1252' } })
  })

  test.for(Object.values(sentences))('MacRoman: %s', async text => {
    const decoder = new TextDecoder('macintosh')
    const { encode } = encoderOf(byte => decoder.decode(Uint8Array.of(byte)))
    expect(await decode(encode(text))).toEqual({
      ok: true,
      value: { text, encoding: 'macintosh', warnings: ['is not UTF-8, read as macintosh'] },
    })
  })

  test('ISO-8859-15, by the euro sign', async () => {
    const bytes = Buffer.from(latin9.price, 'latin1')
    expect(await textOf(bytes)).toBe('Der Fährpreis steigt auf 12 € im Jahr.')
  })

  test('ISO-8859-15 with quotation marks of Windows', async () => {
    const decoded = await decode(Buffer.from('\x93caf\xE9\x94 \xA4', 'latin1'), 'iso-8859-15')
    expect(decoded).toMatchObject({
      ok: true,
      value: { text: '“café” €', warnings: ['has Windows characters as control characters'] },
    })
  })

  test('UTF-8 with a few bytes of windows-1252, or cut within a character', async () => {
    const text = Buffer.concat([
      Buffer.from('Fähre für Größe, Äcker und Öfen '),
      Buffer.of(0x93),
      Buffer.from('ja'),
    ])
    expect(await textOf(text)).toBe('Fähre für Größe, Äcker und Öfen “ja')
    expect(await textOf(Buffer.from('Fähre für Größe').subarray(0, -1))).not.toContain('\uFFFD')
  })

  test('Latin-1 whose declaration is unknown or false', async () => {
    const bytes = Buffer.from('caf\xE9', 'latin1')
    for (const label of ['x-unknown', 'utf-16', 'utf-8', 'hz-gb-2312'])
      expect(await textOf(bytes, label)).toBe('café')
  })

  test('UTF-32 with a number that is no character, which is refused', async () => {
    expect(await decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 1))).toMatchObject({
      ok: false,
      rejection: { code: 'encoding' },
    })
  })

  test('any bytes, never with a U+FFFD of our own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.option(fc.constantFrom('utf-8', 'iso-8859-15', 'shift_jis', 'big5')),
        async (bytes, label) => {
          const decoded = await decode(bytes, label ?? undefined)
          if (decoded.ok && decoded.value.text.includes('\uFFFD'))
            expect(decoded.value.warnings).toContain(
              'contains U+FFFD: characters were lost before the file was dropped',
            )
        },
      ),
    )
  })
})

const isUtf8 = (bytes: Uint8Array): boolean => Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes)

/**
 * "˛ˇ" in MacRoman is the byte order mark of UTF-16, from which no declaration can distinguish these bytes.
 */
const isMarked = ([first, second]: Uint8Array): boolean =>
  (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
