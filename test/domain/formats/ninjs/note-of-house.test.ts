import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (more: object) => {
  const item = {
    uri: 'urn:acme:seals',
    type: 'text',
    headline: 'Grey seals return to the Tamber',
    body_html:
      '<p>Grey seals have come back to the estuary, wardens said.</p><p>They counted forty on Monday.</p>',
    ...more,
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'desk/item.json', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  if (!story) throw new Error('No story was read')
  return story.article
}

test.each([
  [{ editor_note: 'HOLD for legal, do not publish' }],
  [{ editorial_note: 'Hold - do not publish' }],
  [{ extra: { editor_note: 'Legal hold' } }],
])('a note to editors in %j holds the item', async note => {
  expect((await read(note)).status).toBe('withheld')
})

test('any other is the note of the item', async () => {
  const { status, editorNote } = await read({ editor_note: 'With pictures by the wardens.' })
  expect({ status, editorNote }).toEqual({ status: 'usable', editorNote: 'With pictures by the wardens.' })
})
