import { expect, test } from 'vitest'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'

test.each([
  ['SORN, July 8 QNS - Wheat rose.', 'SORN', 'July 8'],
  ['SORN, 8 July QNS – Wheat rose.', 'SORN', '8 July'],
  ['PORT SORN, Tamberland, Dec. 9, QNS - Wheat rose.', 'PORT SORN, Tamberland', 'Dec. 9'],
])('an agency on no list stands behind the day: %s', (line, place, date) => {
  expect(normalizeDateline(line)).toMatchObject({ place, date, agency: 'QNS' })
})

test.each([
  'SORN, July 8 EST - Wheat rose.',
  'SORN, July 8 PM - Wheat rose.',
  'Sorn, July 8 QNS - Wheat rose.',
])('a zone is none, nor what follows a place in small letters: %s', line => {
  expect(normalizeDateline(line)?.agency).toBeUndefined()
})
