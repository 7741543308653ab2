import { expect, test } from 'vitest'
import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'

test.each([
  ['Owl set free from cellar (Eds: Updates with details)', 'update', 'Owl set free from cellar'],
  ['Owl set free from cellar (Eds: Correcting a typo)', 'correction', 'Owl set free from cellar'],
  ['Korrektur: Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['Richtigstellung: Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['(Korrektur: Zahl) Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['ИСПРАВЛЕНО: Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['UPDATE 1-CORRECTED-Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['REFILE-CORRECTED-Owl set free from cellar', 'refile', 'Owl set free from cellar'],
  ['ACTUALIZACIÓN 1-Owl set free from cellar', 'update', 'Owl set free from cellar'],
  ['(Rectificatif) Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['KORREKTUR/Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['DÜZELTME - Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['【訂正】Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['更正：Owl set free from cellar', 'correction', 'Owl set free from cellar'],
  ['ACTUALIZA 1-Owl set free from cellar', 'update', 'Owl set free from cellar'],
  ['ATUALIZA 2-Owl set free from cellar', 'update', 'Owl set free from cellar'],
  ['(Actualización) Owl set free from cellar', 'update', 'Owl set free from cellar'],
  ['Owl set free from cellar (corrección)', 'correction', 'Owl set free from cellar'],
  ['Owl set free from cellar(종합2보)', 'update', 'Owl set free from cellar'],
  ['Wiederholung: Owl set free from cellar', 'refile', 'Owl set free from cellar'],
  ['WDH/Owl set free from cellar', 'refile', 'Owl set free from cellar'],
  ['Oprava: most přes řeku', undefined, 'Oprava: most přes řeku'],
  ['Errata: a history of owls', undefined, 'Errata: a history of owls'],
  ['Rettelse fra Oslo: Owl set free', undefined, 'Rettelse fra Oslo: Owl set free'],
  ['BREAKING: Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['BREAKING NEWS - Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['ALERT: Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['Breaking: a history of owls', undefined, 'Breaking: a history of owls'],
  ['BREAKING-POINT owls', undefined, 'BREAKING-POINT owls'],
  ['Owl set free from cellar (Eds: Mayor)', undefined, 'Owl set free from cellar (Eds: Mayor)'],
])('the headline "%s" is marked as %s', (line, kind, headline) => {
  expect(readWireMarks(line)).toMatchObject({ headline, ...(kind && { change: { class: kind } }) })
})
