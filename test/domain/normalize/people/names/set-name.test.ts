import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setName } from '#domain/normalize/people/names/set-name.ts'

const cases: [printed: string, set: string][] = [
  ['ADA MARLOWE', 'Ada Marlowe'],
  ['FERGUS MCALLISTER', 'Fergus McAllister'],
  ['FERGUS McALLISTER', 'Fergus McAllister'],
  ['MORAG MACDONALD', 'Morag MacDonald'],
  ['DENİZ AYDIN', 'Deniz Aydın'],
  ['DİLEK IRMAK', 'Dilek Irmak'],
  ['RENATA MACHADO', 'Renata Machado'],
  ["SIOBHÁN O'ROURKE", "Siobhán O'Rourke"],
  ["CHIARA D'ANTONIO", "Chiara d'Antonio"],
  ['PIETER VAN DER MEER', 'Pieter van der Meer'],
  ['VAN HOLLOWAY', 'Van Holloway'],
  ['KARIM BIN YUSUF', 'Karim bin Yusuf'],
  ['LEILA AL-HARBI', 'Leila al-Harbi'],
  ['T.J. PEMBERTON', 'T.J. Pemberton'],
  ['TJ PEMBERTON', 'TJ Pemberton'],
  ['WALTER H. GRIGGS JR.', 'Walter H. Griggs Jr.'],
  ['WALTER GRIGGS III', 'Walter Griggs III'],
  ['ANNE-SOPHIE BÉRANGER', 'Anne-Sophie Béranger'],
  ['ELENA LINDQVIST-DeWITT', 'Elena Lindqvist-DeWitt'],
  ['KIM SUN-HEE', 'Kim Sun-hee'],
  ['LI WU', 'Li Wu'],
  ['НИНА ОРЛОВА', 'Нина Орлова'],
  ['Lucie MERCIER', 'Lucie Mercier'],
  ['Lucie LE GALL', 'Lucie Le Gall'],
  ['Lucie DE LA TOUR', 'Lucie de la Tour'],
  ['Lucie Mercier RN', 'Lucie Mercier RN'],
  ['Joost de Wit', 'Joost de Wit'],
  ['Paula DeMarco', 'Paula DeMarco'],
  ['王小梅', '王小梅'],
]

describe('setName', () => {
  test.each(cases)('sets %s', (printed, set) => {
    expect(setName(printed)).toBe(set)
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases.map(([printed]) => printed)), printed => {
        expect(setName(setName(printed))).toBe(setName(printed))
      }),
    )
  })

  test('changes only the case of letters', () => {
    const word = fc.stringMatching(/^[A-ZÀÉÑÖa-zéñö'’.-]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const printed = words.join(' ')
        expect(setName(printed).toLowerCase()).toBe(printed.toLowerCase())
      }),
    )
  })
})
