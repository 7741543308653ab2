import { expect, test } from 'vitest'
import { PersonName } from '#schemas/person-name.ts'

test.each(['Ída Brandt', "Siobhán O'Hara-Núñez", '夜勤デスク', 'علی\u200cرضا نوری', 'x'.repeat(80)])(
  '%j is a name',
  name => {
    expect(PersonName.safeParse(name).success).toBe(true)
  },
)

test.each([
  '',
  'x'.repeat(81),
  'Ida\nBrandt',
  'Ida\u001b[2J',
  'Ida\u202eadI',
  'Ida\ud800',
  'Ida\u2028Brandt',
])('%j is no name', name => {
  expect(PersonName.safeParse(name).success).toBe(false)
})
