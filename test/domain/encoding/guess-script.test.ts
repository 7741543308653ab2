import { describe, expect, test } from 'vitest'
import { decode } from '#domain/decode.ts'
import { encoderOf } from './encoder-of.ts'

const encoded = (text: string, encoding: string) =>
  encoderOf(byte => new TextDecoder(encoding).decode(Uint8Array.of(byte))).encode(text)

const russian = 'Рыбаки Камчатки начали лов минтая на неделю раньше срока, сообщило агентство в пятницу.'
const greek = 'Οι ψαράδες της Κω ζητούν νέο λιμάνι, είπε την Τρίτη ο δήμαρχος του νησιού.'
const arabic = 'قال محافظ الإسكندرية إن الميناء سيغلق أبوابه غدا بسبب الرياح الشديدة والأمطار'
const hebrew = 'ראש העיר אמר כי הנמל ייסגר מחר בגלל הרוחות החזקות והגשם הצפוי באזור הצפון'

/** As `iconv` writes them: the decoders of WHATWG have no encoder. */
const many = {
  shift_jis:
    '8e4496798e7382c590e1919c82c382ad82e882aa8e6e82dc82c182bd814290e182cc97ca82cd97e1944e95c082dd82be81428e7382cd8b7182f091d282c182c482a282e98142',
  'euc-jp':
    'bba5cbdabbd4a4c7c0e3c1fca4c5a4afa4eaa4acbbcfa4dea4c3a4bfa1a3c0e3a4cececca4cfcee3c7afcac2a4dfa4c0a1a3bbd4a4cfb5d2a4f2c2d4a4c3a4c6a4a4a4eba1a3',
} as const
const japanese = '札幌市で雪像づくりが始まった。雪の量は例年並みだ。市は客を待っている。'

describe('bytes of another script that declare nothing', () => {
  test.for([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['ibm866', russian],
    ['iso-8859-5', russian],
    ['windows-1253', greek],
    ['windows-1256', arabic],
    ['windows-1255', hebrew],
  ] as const)('%s', ([encoding, text]) => {
    const warnings = [`is not UTF-8, read as ${encoding}`]
    expect(decode(encoded(text, encoding))).toEqual({ ok: true, value: { text, encoding, warnings } })
  })

  test.for(['shift_jis', 'euc-jp'] as const)('%s', encoding => {
    expect(decode(Buffer.from(many[encoding], 'hex'))).toMatchObject({
      ok: true,
      value: { text: japanese, encoding },
    })
  })

  test('tags do not count as letters', () => {
    const text = `<p class="introduction">${russian}</p>`
    expect(decode(encoded(text, 'windows-1251'))).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1251' },
    })
  })

  test('a Latin-1 that is not true does not win over sense', () => {
    const warnings = ['declares iso-8859-1, read as windows-1251']
    expect(decode(encoded(russian, 'windows-1251'), 'iso-8859-1')).toMatchObject({ value: { warnings } })
  })

  test('ISO-2022-JP, all ASCII, is known by its shifts', () => {
    const shifted = '\x1B$B;%KZ\x1B(B 2026'
    expect(decode(Buffer.from(shifted))).toMatchObject({ ok: true, value: { text: '札幌 2026' } })
  })
})
