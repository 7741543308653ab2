import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What a house says of an entry in elements of its own, and AP in its `NewsManagement`. */

const read = async (text: string) => {
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path: 'desk/feed.xml', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  if (!story) throw new Error('No story was read')
  return story.article
}

const html =
  '<p>Grey seals have come back to the Tamber estuary, wardens said.</p><p>They counted forty on Monday.</p>'
const rss = (more: string) =>
  read(
    `<rss version="2.0" xmlns:acme="https://acme.example/ns" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Acme</title><item><title>Grey seals return</title><guid>a1</guid><content:encoded><![CDATA[${html}]]></content:encoded>${more}</item></channel></rss>`,
  )
const atom = (more: string) =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:acme="https://acme.example/ns" xmlns:apnm="http://ap.org/schemas/03/2005/apnm"><id>f</id><title>Acme</title><entry><id>a1</id><title>Grey seals return</title><content type="html"><![CDATA[${html}]]></content>${more}</entry></feed>`,
  )

describe.each([
  ['RSS', rss],
  ['Atom', atom],
])('an entry of %s', (_, entry) => {
  test.each([
    ['<acme:embargo>2026-05-09T18:00:00Z</acme:embargo>'],
    ['<acme:publishAfter>2026-05-09T18:00:00Z</acme:publishAfter>'],
    ['<acme:editorNote>Embargoed until 9 May 2026, 18:00 GMT</acme:editorNote>'],
  ])('waits as %s says', async element => {
    expect((await entry(element)).embargoedUntil).toBe('2026-05-09T18:00:00Z')
  })

  test.each([
    ['<acme:status>killed</acme:status>', 'canceled'],
    ['<acme:status>embargoed</acme:status>', 'withheld'],
    ['<acme:editorNote>HOLD for legal, do not publish</acme:editorNote>', 'withheld'],
    ['<acme:status>updated</acme:status>', 'usable'],
    ['<acme:embargo>2026-05-01T18:00:00Z</acme:embargo>', 'usable'],
    ['<acme:embargo>none</acme:embargo>', 'usable'],
    ['<acme:commentStatus>hold</acme:commentStatus>', 'usable'],
  ])('with %s is %s', async (element, status) => {
    expect((await entry(element)).status).toBe(status)
  })
})

test.each([
  ['PublishingReleaseDateTime', '2026-05-09T18:00:00Z'],
  ['PublishingSpecialInstructions', 'Eds: Embargoed until 9 May 2026, 18:00 GMT.'],
])('AP holds an entry by %s', async (name, text) => {
  const management = `<apnm:NewsManagement><apnm:PublishingStatus>Usable</apnm:PublishingStatus><apnm:${name}>${text}</apnm:${name}></apnm:NewsManagement>`
  expect((await atom(management)).embargoedUntil).toBe('2026-05-09T18:00:00Z')
})
