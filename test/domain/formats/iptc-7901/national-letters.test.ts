import { expect, test } from 'vitest'
import { nationalLetters, struckLetters } from '#domain/formats/iptc-7901/national-letters.ts'

test.each([
  [
    'dpa',
    'Ein B{r hat den K}hlschrank ge|ffnet und schlie~t ihn',
    'Ein Bär hat den Kühlschrank geöffnet und schließt ihn',
  ],
  ['TT', 'F{rjan g}r p} s|ndag till \\land', 'Färjan går på söndag till Öland'],
  ['Ritzau', 'F{rgen sejler til Rus| p} s|ndag', 'Færgen sejler til Rusø på søndag'],
  [
    'Tanjug',
    'Most u [apcu re{i}e pitanje, ka`e `upan; ^etiri |aka iz @abljaka i ]uprije',
    'Most u Šapcu rešiće pitanje, kaže župan; Četiri đaka iz Žabljaka i Ćuprije',
  ],
  ['Hina', 'Ve~er u [ibeniku: te{ko je re}i, ka`u', 'Večer u Šibeniku: teško je reći, kažu'],
  ['MTI', '@llom{s a K|r}ton, [rdekes', 'Állomés a Körüton, Érdekes'],
  [
    'ANSA',
    "La citt{ non sa perch], per| la giunta pi` vecchia c'}",
    "La città non sa perché, però la giunta più vecchia c'è",
  ],
  ['EFE', ']Qui{n vio al ni|o de Espa|a?', '¿Qui{n vio al niño de España?'],
  ['Lusa', 'A reuni{o das na|}es', 'A reunião das nações'],
] as const)('a seven-bit message of %s has the letters of its country: %s', (service, text, letters) => {
  expect(nationalLetters(text, service)).toBe(letters)
})

test.each([
  ['Tanjug', "Kontakt: desk@tanjug.example, redakcija2@tanjug.example; cene su ``visoke''"],
  ['ANSA', "Il documento [allegato] e' qui: {a} | {b}"],
  ['AFP', 'A file na|ed by hand'],
  ['dpa', 'Schon "größer" und ge|ffnet'],
] as const)('text of %s without such letters stays as it is: %s', (service, text) => {
  expect(nationalLetters(text, service)).toBe(text)
})

test('addresses and quotation marks stay as they are among letters', () => {
  expect(nationalLetters("Re{enje je na desk@hina.example, ``kona~no''", 'Hina')).toBe(
    "Rešenje je na desk@hina.example, ``konačno''",
  )
})

test.each([
  ["E\b'vreux a e\b'te\b' fe\b^te\b'e", 'Évreux a été fêtée'],
  ['M"\bunchen', 'München'],
  ['man\b~ana, franc\b,ais', 'mañana, français'],
])('an accent struck over a letter is on it: %j', (struck, text) => {
  expect(struckLetters(struck)).toBe(text)
})

test.each(["the Dover's crew", '"old" gates', 'ab\bc', '5\b"'])('others stay: %j', text => {
  expect(struckLetters(text)).toBe(text)
})
