import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

test.each([
  ['Belga 2026', { year: 2026, holder: 'Belga' }],
  ['2026 Nordwire AS', { year: 2026, holder: 'Nordwire AS' }],
  ['Belga', { holder: 'Belga' }],
  [
    'Derechos de autor 2026 The Coastal Press. Todos los derechos reservados.',
    { year: 2026, holder: 'The Coastal Press' },
  ],
])('a stated copyright notice needs no copyright mark: %s', async (copyrightnotice, copyright) => {
  const item = {
    uri: 'urn:seals',
    type: 'text',
    headline: 'Seals return to the estuary',
    body_xhtml: '<p>Grey seals have come back to the estuary, wardens said on Tuesday.</p>',
    copyrightnotice,
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.copyright).toEqual({
    ...copyright,
    notice: copyrightnotice,
  })
})

test('a notice and terms of use in HTML are read without its tags', async () => {
  const item = {
    uri: 'urn:seals',
    type: 'text',
    headline: 'Seals return to the estuary',
    body_html: '<p>Grey seals have come back to the estuary, wardens said on Tuesday.</p>',
    copyrightnotice: '<p>© 2026 Nordwire AS</p>',
    usageterms: '<p>For Norway only.</p>',
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    copyright: { holder: 'Nordwire AS', notice: '© 2026 Nordwire AS' },
    usageTerms: [{ text: 'For Norway only.' }],
  })
})
