import { expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'
import { decodeIbm737 } from '#domain/encoding/decode-ibm737.ts'
import { decodeIbm775 } from '#domain/encoding/decode-ibm775.ts'
import { decodeIbm850 } from '#domain/encoding/decode-ibm850.ts'
import { decodeIbm852 } from '#domain/encoding/decode-ibm852.ts'
import { decodeIbm857 } from '#domain/encoding/decode-ibm857.ts'
import { decodeIbm861 } from '#domain/encoding/decode-ibm861.ts'
import { decodeIbm862 } from '#domain/encoding/decode-ibm862.ts'
import { decodeMacCe } from '#domain/encoding/decode-mac-ce.ts'
import { guessDos } from '#domain/encoding/guess/guess-dos.ts'
import { guessScriptOfDos } from '#domain/encoding/guess/guess-script-of-dos.ts'
import { encoderOf } from './encoder-of.ts'

const central = encoderOf(byte => decodeIbm852(Uint8Array.of(byte)))
const western = encoderOf(byte => decodeIbm850(Uint8Array.of(byte)))

test.each([
  'Łódź będzie miała nową szkołę. Wójt Żuk powiedział w środę, że budowa zacznie się w maju, a pieniądze dała gmina.',
  'Žáci v Plzni přišli pozdě kvůli sněhu, řekl učitel Jiří Dvořák. Silničáři začali uklízet až v šest hodin ráno.',
  'Három jelölt maradt versenyben az elnökválasztás első fordulója után, közölte a bizottság, és új fordulót ígért.',
  'Općina Šibenik danas je otvorila novi most. Župan Čović kaže da će biti otvoren i noću, a i pješaci će ga već moći koristiti.',
])('the DOS of Central Europe is read by its letters: %s', async text => {
  const warnings = ['is not UTF-8, read as ibm852']
  expect(await decode(central.encode(text))).toEqual({
    ok: true,
    value: { text, encoding: 'ibm852', warnings },
  })
})

test.each([
  'Die Fähre fährt ab März für alle, sagt Großmann. Ära wäre überrascht gewesen, hätte er das früher gehört.',
  'De één zegt dat de coördinatie geïnd is; de reünie in België is geëindigd, en ook de financiën zijn op orde.',
  "L'été prochain le bac coûtera 3 euros, a annoncé la mairie. À Créteil, le préfet a été interrogé à l'hôtel.",
])('the DOS of Western Europe is not: %s', text => {
  expect(guessDos(western.encode(text))?.encoding).not.toBe('ibm852')
})

test.each([
  'Et rederi køber fem nye færger til Øresund. Vi glæder os meget, siger direktør Åse Bølling i Helsingør til avisen.',
  'Der Fährmann hält in Öland, größer als früher; die Gäste sind müde. Für fünf Euro fährt er über das Meer, sagt er.',
])('the DOS of Western Europe is no MacRoman: %s', async text => {
  const warnings = ['is not UTF-8, read as ibm850']
  expect(await decode(western.encode(text))).toEqual({
    ok: true,
    value: { text, encoding: 'ibm850', warnings },
  })
})

test.each([
  'Et rederi køber fem nye færger. Vi glæder os meget, siger direktør Bølling i Helsingør til den store avis.',
  // Its letters are letters of French and Turkish in the DOS of Western Europe.
  'Båtarna är på väg till hamnen. Båten låg vid kajen på måndagen. Landets fångst av ål har sjunkit på tio år, säger hamnens chef.',
])('MacRoman stays MacRoman: %s', async text => {
  const mac = encoderOf(byte => new TextDecoder('macintosh').decode(Uint8Array.of(byte)))
  expect(await decode(mac.encode(text))).toMatchObject({ value: { text, encoding: 'macintosh' } })
})

const baltic = encoderOf(byte => decodeIbm775(Uint8Array.of(byte)))
const icelandic = encoderOf(byte => decodeIbm861(Uint8Array.of(byte)))

test.each([
  [
    baltic,
    'ibm775',
    'Prāmis pēc streika pirmdien atsāka kursēt, paziņoja osta. Viņš teica: ļoti labi, ģimene būs priecīga šonedēļ un jūrnieki arī.',
  ],
  [
    baltic,
    'ibm775',
    'Keltas pirmadienį vėl išplaukė po streiko, pranešė uostas. Jūreiviai sutiko su pasiūlymu ir grįš į darbą šią savaitę, sakė jų atstovė.',
  ],
  [
    icelandic,
    'ibm861',
    'Ferjan sigldi á ný á mánudag eftir ellefu daga verkfall, að sögn hafnarinnar. Áhöfnin þáði fjögurra prósenta hækkun, sagði Þórður Æsuson.',
  ],
] as const)(
  'the DOS of the Baltic and of Iceland is read by its letters: %s %s %s',
  async (page, encoding, text) => {
    const warnings = [`is not UTF-8, read as ${encoding}`]
    expect(await decode(page.encode(text))).toEqual({ ok: true, value: { text, encoding, warnings } })
  },
)

const turkish = encoderOf(byte => decodeIbm857(Uint8Array.of(byte)))
const macintosh = encoderOf(byte => decodeMacCe(Uint8Array.of(byte)))
const greek = encoderOf(byte => decodeIbm737(Uint8Array.of(byte)))
const hebrew = encoderOf(byte => decodeIbm862(Uint8Array.of(byte)))

test.each([
  [
    turkish,
    'ibm857',
    'İSTANBUL - Belediye meclisi pazartesi günü kuzey iskelesini kapatmaya karar verdi. Dükkân sahipleri şimdiye kadar hiçbir şey öğrenmediklerini söylüyor.',
  ],
  [
    macintosh,
    'x-mac-ce',
    'Łódź będzie miała nową szkołę. Wójt Żuk powiedział w środę, że budowa zacznie się w maju, a pieniądze dała gmina.',
  ],
  [
    macintosh,
    'x-mac-ce',
    'Žáci v Plzni přišli pozdě kvůli sněhu, řekl učitel Jiří Dvořák. Silničáři začali uklízet až v šest hodin ráno.',
  ],
  [
    greek,
    'ibm737',
    'Το συμβούλιο κλείνει τη βόρεια προβλήτα. Η απόφαση ισχύει από τον Ιανουάριο, είπε ο δήμαρχος της πόλης.',
  ],
  [
    hebrew,
    'ibm862',
    'המועצה סוגרת את המזח הצפוני. ההחלטה תיכנס לתוקף בינואר, אמר ראש העיר. המזח נפתח בשנת 1891.',
  ],
] as const)(
  'so is that of Turkey, Greece and Israel, and old Macintoshes of Central Europe: %#',
  async (page, encoding, text) => {
    expect(await decode(page.encode(text))).toEqual({
      ok: true,
      value: { text, encoding, warnings: [`is not UTF-8, read as ${encoding}`] },
    })
  },
)

const russian =
  'СОВЕТ ЗАКРЫВАЕТ СЕВЕРНЫЙ ПИРС НА ГОД. РЕШЕНИЕ ВСТУПИТ В СИЛУ В ЯНВАРЕ, СКАЗАЛ МЭР. ПИРС БЫЛ ОТКРЫТ'

test.each([
  ['ibm866', russian],
  ['ibm866', `${russian}. Владельцы магазинов говорят, что им ничего не сообщили об аренде.`],
  ['x-mac-cyrillic', russian],
  ['shift_jis', 'ひがしのみなとはげつようびにしまります。さんばしのみせはなにもしらされていません。'],
] as const)('%s is neither Greek nor Hebrew of DOS', (encoding, text) => {
  const decoder = new TextDecoder(encoding)
  const pairs = Array.from({ length: 65_536 }, (_, code) => Uint8Array.of(code >> 8, code & 255))
  const found = (character: string) =>
    pairs.find(pair => decoder.decode(pair) === character || decoder.decode(pair.subarray(1)) === character)
  const bytes = [...text].flatMap(character => {
    const pair = found(character) ?? Uint8Array.of(0, 32)
    return decoder.decode(pair.subarray(1)) === character ? [pair[1] ?? 0] : [...pair]
  })
  expect(guessScriptOfDos(Uint8Array.from(bytes))).toBeUndefined()
})
