import { expect, test } from 'vitest'
import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'

test.each([
  ['Owl set free from cellar (Eds: Updates with details)', 'update', 'Owl set free from cellar'],
  ['Owl set free from cellar (Eds: Correcting a typo)', 'correction', 'Owl set free from cellar'],
  ['BREAKING: Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['BREAKING NEWS - Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['ALERT: Owl set free from cellar', undefined, 'Owl set free from cellar'],
  ['Breaking: a history of owls', undefined, 'Breaking: a history of owls'],
  ['BREAKING-POINT owls', undefined, 'BREAKING-POINT owls'],
  ['Owl set free from cellar (Eds: Mayor)', undefined, 'Owl set free from cellar (Eds: Mayor)'],
])('the headline "%s" is marked as %s', (line, kind, headline) => {
  expect(readWireMarks(line)).toMatchObject({ headline, ...(kind && { change: { class: kind } }) })
})
