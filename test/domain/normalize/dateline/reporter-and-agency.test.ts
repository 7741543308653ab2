import { expect, test } from 'vitest'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'

test.each([
  ['OSLO (NTB-Ada Marlowe): Båtene kom', 'NTB', 'Ada Marlowe'],
  ['София, 4 май (Мария Иванова, БТА) - Лодките се върнаха', 'БТА', 'Мария Иванова'],
  ['ROMA, 4 MAG (di Ada Marlowe, ANSA) - Le barche sono tornate', 'ANSA', 'Ada Marlowe'],
  ['ATHENS, May 4 (Eleni Pappa, ANA-MPA) - The boats are back', 'ANA-MPA', 'Eleni Pappa'],
  ['TALLINN (Kadri Tamm/BNS) - The boats are back', 'BNS', 'Kadri Tamm'],
  ['LONDON (Sky News, PA) - The boats are back', 'Sky News, PA', undefined],
  ['MADRID (Europa Press/EFE) - Los barcos', 'Europa Press/EFE', undefined],
  ['HALDEN (Harbor Ledger/AP) - The boats are back', 'Harbor Ledger/AP', undefined],
  ['PARIS (Reuters/AFP) - The boats are back', 'Reuters/AFP', undefined],
])('“%s” names %s and %s', (line, agency, reporters) => {
  const reading = normalizeDateline(line)
  expect([reading?.agency, reading?.reporters]).toEqual([agency, reporters])
})
