import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (urgency: number) => {
  const item = {
    uri: 'urn:quay:1',
    type: 'text',
    versioncreated: '2026-11-20T10:15:00Z',
    headline: 'Ferry sinks off Sorn, all saved',
    urgency,
  }
  const bytes = Buffer.from(JSON.stringify(item))
  return readDrop({ bytes, path: 'quay.json', receivedAt: '2026-11-20T14:00:00Z' })
}

test('an alert without a text is told by its headline, and no other item is', async () => {
  expect(await read(1)).toMatchObject({
    stories: [{ article: { body: { text: 'Ferry sinks off Sorn, all saved' } } }],
  })
  expect(await read(4)).toMatchObject({ rejection: { code: 'missing-body' } })
})
