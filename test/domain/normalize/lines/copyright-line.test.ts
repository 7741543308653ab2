import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The village has hired two drummers on daily wages to keep wild elephants away from its fields, the council said.',
  'Each receives 900 rupees a night, and has been on duty since the eleventh of February with his uncle.',
]

test.for([
  ['© Getty', undefined],
  ['© Getty Images', undefined],
  ['© Ana Ruiz', undefined],
  ['© DR', undefined],
  ['© Harbor Daily', 'Harbor Daily'],
  ['© 2026 Harbor Daily', 'Harbor Daily'],
] as const)('"%s" above a story makes %s the holder of its rights', async ([line, holder]) => {
  const bytes = new TextEncoder().encode(
    ['Village hires drummers against elephants', line, ...story].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.copyright?.holder).toBe(holder)
  expect(article?.body.text).toBe(story.join('\n\n'))
})

const read = async (lines: readonly string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-12-01T06:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}
const title = 'Village hires drummers against elephants'

test.for([
  ['© 2026 Harbor Daily. Embargoed until 06:00 GMT on 3 December 2026. All rights reserved.', '06:00'],
  ['© 2026 Harbor Daily. Not for publication before 06:00 GMT on 3 December 2026.', '06:00'],
  ['© 2026 Flussbote GmbH. Sperrfrist: 3. Dezember 2026, 6 Uhr. Alle Rechte vorbehalten.', '05:00'],
  ['NO SALES; NO ARCHIVE; EMBARGO 3 DEC 2026 0600 GMT', '06:00'],
  ['No archive. No sales. Embargoed until 06:00 GMT on 3 December 2026.', '06:00'],
] as const)('an embargo among rights holds: %s', async ([line, hour]) => {
  const article = await read([title, ...story, line])
  expect(article?.embargoedUntil).toBe(`2026-12-03T${hour}:00Z`)
  expect(Boolean(article?.copyright) || article?.usageTerms.length === 2).toBe(true)
})

test('copy that is not for publication is held, whatever stands in front', async () => {
  const article = await read([title, ...story, '© 2026 Harbor Daily. NOT FOR PUBLICATION.'])
  expect(article?.status).toBe('withheld')
})

test.each([
  '© 2026 Harbor Daily. Do not copy or distribute.',
  '© 2026 Harbor Daily. First published on Dec. 5, 2025. Released under license.',
  '© 2026 Flussbote GmbH. Nicht zur Veröffentlichung ohne Genehmigung des Verlags.',
  '© 2026 河畔日报社。未经书面许可不得刊登或转载。',
  '© 2026 Harbor Daily. Not for use after Dec. 31, 2026. No sales.',
])('rights alone hold nothing: %s', async line => {
  expect((await read([title, ...story, line]))?.status).toBe('usable')
})
