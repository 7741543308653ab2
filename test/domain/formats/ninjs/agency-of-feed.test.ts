import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

test.each([
  ['PA_API', 'PA'],
  ['QNS-Newswires', 'QNS'],
  ['UNKNOWN_EMAIL_FEED', undefined],
])('the feed %s is that of %s', async (feed, agency) => {
  const item = {
    uri: 'urn:quay',
    usn: 'quay',
    'source-feed': feed,
    versionCreated: '2026-11-20T10:15:00Z',
    headline: 'Ferry gets a new quay',
    body_text: 'The island ferry moved to its new quay on Friday, the port said.',
  }
  const bytes = Buffer.from(JSON.stringify({ ...item, type: 'text', format: 'GOA-WIRES-NINJS' }))
  const reading = await readDrop({ bytes, path: 'quay.json', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.agency).toBe(agency)
})
