import { expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'
import { decodeIbm850 } from '#domain/encoding/decode-ibm850.ts'
import { decodeIbm852 } from '#domain/encoding/decode-ibm852.ts'
import { isCentralDos } from '#domain/encoding/is-central-dos.ts'
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
  expect(isCentralDos(western.encode(text))).toBe(false)
})
