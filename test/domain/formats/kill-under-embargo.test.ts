import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/*
 * An agency that kills a story before its embargo is over leaves the embargo in its fields. The item, which has no text, is a kill,
 * and no hold until then.
 */

const RELEASE = '2026-05-09T18:00:00Z'
const ninjs = `{"uri": "urn:nordwire:ferry", "version": "3", "versioncreated": "2026-05-06T10:00:00Z", "type": "text",
  "pubstatus": "canceled", "headline": "Ferry finds another harbour", "embargoed": "${RELEASE}"}`
const ap = `{"data": {"item": {"uri": "https://api.ap.org/media/v/content/c4f1", "altids": {"itemid": "c4f1"}, "version": 3,
  "type": "text", "versioncreated": "2026-05-06T10:00:00Z", "pubstatus": "canceled",
  "headline": "Ferry finds another harbour", "embargoed": "${RELEASE}"}}}`
const g2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:nordwire:ferry" version="3" standard="NewsML-G2">
  <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-05-06T10:00:00Z</versionCreated>
  <embargoed>${RELEASE}</embargoed><pubStatus qcode="stat:canceled"/></itemMeta>
  <contentMeta><headline>Ferry finds another harbour</headline></contentMeta></newsItem>`
const ofPackage = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
  <packageItem guid="urn:nordwire:pack"><itemMeta><embargoed>${RELEASE}</embargoed></itemMeta>
  <groupSet root="g"><group id="g"><itemRef residref="urn:nordwire:ferry"/></group></groupSet></packageItem>
  ${g2.replace(/<embargoed>.*<\/embargoed>/, '')}</itemSet></newsMessage>`

test.each([
  ['ninjs', ninjs],
  ['ap-media', ap],
  ['newsml-g2', g2],
  ['newsml-g2', ofPackage],
])('in %s', async (format, text) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/kill',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.format).toBe(format)
  expect(
    reading.stories.map(({ article, notice }) => [article.status, article.change?.class, notice]),
  ).toEqual([['canceled', 'kill', undefined]])
})
