import { expect, test } from 'vitest'
import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'

test.each([
  ['Owl set free from cellar (Eds: Updates with details)', 'update', 'Owl set free from cellar'],
  ['Owl set free from cellar (Eds: Correcting a typo)', 'correction', 'Owl set free from cellar'],
  ['Owl set free from cellar (Eds: Mayor)', undefined, 'Owl set free from cellar (Eds: Mayor)'],
])('the headline "%s" is marked as %s', (line, kind, headline) => {
  expect(readWireMarks(line)).toMatchObject({ headline, ...(kind && { change: { class: kind } }) })
})
