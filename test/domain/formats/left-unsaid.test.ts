import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const LEAD = 'The board of the port voted on Monday to close the north pier for a year.'
const MORE = 'Shops on the pier were not told what rent they would owe while it is closed.'
const html = `<p>${LEAD}</p><p>${MORE}</p>`

const read = async (path: string, text: string) => {
  const reading = await readDrop({ bytes: Buffer.from(text), path, receivedAt: '2026-12-01T12:00:00Z' })
  return reading.ok
    ? { articles: reading.stories.map(({ article }) => article), warnings: reading.warnings }
    : { articles: [], warnings: [], rejection: reading.rejection }
}

const feed = (item: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Quay',
    items: [{ id: '1', title: 'Board votes to close pier', content_html: html, ...item }],
  })

test.for([
  [{ _desk: { embargo: { until: '2026-12-03T06:00:00Z' } } }, '2026-12-03T06:00:00Z'],
  [{ _desk: { publish_after: ['2026-12-03T06:00:00Z'] } }, '2026-12-03T06:00:00Z'],
  [{ _desk: { embargo: { until: '2026-11-03T06:00:00Z' } } }, undefined],
  [{ _desk: { review: { until: '2026-12-03T06:00:00Z' } } }, undefined],
] as const)('an embargo in parts holds an item of JSON Feed: %j', async ([item, until]) => {
  expect((await read('a.json', feed(item))).articles[0]?.embargoedUntil).toBe(until)
})

test.for([
  ['2026-12-09T06:00:00Z', true],
  ['2026-12-02T06:00:00Z', false],
  ['2026-11-30T06:00:00Z', false],
] as const)('a story dated %s is named if that is days ahead', async ([date, isNamed]) => {
  const { warnings } = await read('a.json', feed({ date_published: date }))
  expect(warnings.some(warning => warning.includes('days ahead'))).toBe(isNamed)
})

test.for([
  [['usable', 'withheld'], 'withheld'],
  [['usable', 'canceled'], 'canceled'],
  [['usable'], 'usable'],
] as const)('of several statuses of ninjs the strongest counts: %j', async ([pubstatus, status]) => {
  const item = {
    uri: 'urn:pier',
    type: 'text',
    headline: 'Board votes to close pier',
    body_html: html,
    pubstatus,
  }
  expect((await read('a.json', JSON.stringify(item))).articles).toMatchObject([{ status }])
})

const mail = (text: string, type: string, name: string, file: string) =>
  `From: Desk <desk@a.example>\nSubject: Board votes to close pier\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename=${name}\n\n${file}\n--b--\n`

test('a short story with a dateline is none of the note to a file beside it', async () => {
  const { articles } = await read(
    'a.eml',
    mail(`PORT AVERILL - ${LEAD}`, 'text/plain', 'note.txt', 'Call the desk.'),
  )
  expect(articles).toMatchObject([{ body: { text: LEAD } }])
})

test('a file is read by its name, whatever a program calls its type', async () => {
  const file = `Board votes to close pier\n\nPORT AVERILL - ${LEAD}\n\n${MORE}`
  const { articles } = await read('a.eml', mail('See attached.', 'application/msword', 'pier.txt', file))
  expect(articles).toMatchObject([{ body: { text: `${LEAD}\n\n${MORE}` } }])
})

test.for([
  ['yes', 'withheld'],
  ['no', 'usable'],
] as const)('a draft of RSS (app:draft, %s) is %s', async ([draft, status]) => {
  const item = `<title>Board votes to close pier</title><guid>1</guid><app:control><app:draft>${draft}</app:draft></app:control><content:encoded><![CDATA[${html}]]></content:encoded>`
  const rss = `<rss version="2.0" xmlns:app="http://www.w3.org/2007/app" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title><item>${item}</item></channel></rss>`
  expect((await read('a.xml', rss)).articles).toMatchObject([{ status }])
})
