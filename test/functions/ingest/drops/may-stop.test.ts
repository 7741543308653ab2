import { expect, test } from 'vitest'
import { createMayStop } from '#functions/ingest/drops/may-stop.ts'

const event = (size = 500) =>
  JSON.stringify({
    Records: [
      {
        eventTime: '2026-03-01T10:00:00Z',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: 'drops' }, object: { key: 'a', sequencer: '1', size } },
      },
    ],
  })

const judge = (content: string | Uint8Array, body = event()) =>
  createMayStop({ drops: { read: async () => Buffer.from(content) } })(body)

const story = 'The bridge opened at dawn on Tuesday after two years of repairs.'

test.each([
  ['a kill', `BC-Bridge, KILL\n\nKILL BC-Bridge. A kill is mandatory.\n\n${story}`],
  ['a kill with CRLF', 'EDITORS:\r\n\r\nPlease kill the story slugged BRIDGE-OPENS.\r\n'],
  ['a German one', 'Bitte die Meldung "Brücke geöffnet" nicht verwenden.\n'],
  ['a hold', 'HOLD FOR RELEASE: do not publish BRIDGE-OPENS until further notice.'],
  ['ninjs', `{"uri":"a","pubstatus":"canceled","headline":"Bridge"}`],
  ['NewsML-G2', '<newsItem><itemMeta><pubStatus qcode="stat:1"/><x v="canceled"/></itemMeta></newsItem>'],
  ['NITF', '<nitf><head><docdata management-status="killed"/></head></nitf>'],
  ['markup', '<html><body><p>KILL: Bridge opens. A kill is mandatory.</p></body></html>'],
])('looks like a notice: %s', async (_, content) => {
  expect(await judge(content)).toBe(true)
})

test.each([
  ['a story', `Bridge opens\n\nBy Ana Ruiz\n\n${story}`],
  ['news of a kill', `Kill the bill, say marchers\n\n${story} Two people were killed in the works.`],
  ['news of a hold', `Police hold two over bridge fire\n\n${story}`],
  ['news of a withdrawal', `Mayor withdraws plan for toll\n\n${story}`],
  ['ninjs', `{"uri":"a","pubstatus":"usable","headline":"Three killed on bridge","body_text":"${story}"}`],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
])('looks like none: %s', async (_, content) => {
  expect(await judge(content)).toBe(false)
})

test('nothing long is looked into, and what cannot be looked into is for ingest to judge', async () => {
  expect(await judge('KILL BC-Bridge. A kill is mandatory.', event(70_000))).toBe(false)
  expect(await judge('', 'no event of S3')).toBe(true)
  const broken = createMayStop({ drops: { read: () => Promise.reject(new Error('S3 is down')) } })
  expect(await broken(event())).toBe(true)
})

test('UTF-16 and Windows-1252 are read', async () => {
  const kill = 'BC-Brücke, KILL\n\nKILL BC-Brücke. A kill is mandatory.'
  expect(await judge(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(kill, 'utf16le')]))).toBe(true)
  expect(await judge(Buffer.from(kill, 'latin1'))).toBe(true)
})
