import { expect, test } from 'vitest'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'

test.each(['2e bericht', '1. rozšířená verze', '3ª versión', '2ND LEAD', '2. ZUSAMMENFASSUNG'])(
  '%s is the mark of a version',
  text => {
    expect(readMarkLine(text)?.change?.class).toBe('update')
  },
)

test.each(['2e bericht over de brug', 'Version der Wahrheit', '3. Liga'])('%s is none', text => {
  expect(readMarkLine(text)).toBeUndefined()
})
