import { describe, expect, test } from 'vitest'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

const names = [
  'Ada Marlowe',
  'A. Marlowe',
  'Budi Nasution',
  'ANN LEE',
  'Pieter van der Meer',
  'Sami al-Khatib',
  "Chiara d'Antonio",
  'Walter H. Griggs Jr.',
  'Ana “Nita” Ruiz',
  'Нина Орлова',
  'Νίκος Παππάς',
  'نادية حداد',
  'דנה לוי',
  '王小梅',
  '홍길동',
  '山田 花子',
  'João Costa e Silva',
  'Amy Guest',
  'WIM TEN BRINK',
  'Aodhán Mac an tSaoir',
  'Sidi ould Cheikh',
  "Piero de' Neri",
]
const others = [
  'Ada',
  'Special Guest',
  'BY HOOK OR BY CROOK',
  'FIN VIERNES',
  'Guest Marlowe',
  'By the way',
  'Any Means Necessary',
  '長崎県',
  '뉴스핌',
  'Top Stories',
  'Top Ten Songs',
  'Sign Up Now',
  'Author Name',
  'Quito Tribune',
  'ada marlowe',
  'Route 66 North',
  'tortura en caso',
  'Colombia y Venezuela',
  'A. B.',
]

describe('isPersonName', () => {
  test.each(names)('accepts %s', name => {
    expect(isPersonName(name)).toBe(true)
  })
  test.each(others)('refuses %s', phrase => {
    expect(isPersonName(phrase)).toBe(false)
  })
})
