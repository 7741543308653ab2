import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* A note attached to a mail, or its text over an attached story, may hold the story. */

const story = [
  'Quarry road opens again',
  'SORN (Coastal Wire) - The council of Sorn will open the quarry road again on Thursday, its clerk said.',
  '"We were asked for patience," said Una Prys, who leads the crews.',
  'The road has carried stone since 1931, and forty people walk it each day to the harbor, where the boats wait for them.',
  'The council meets again in a month, when it will hear what the repairs have cost, and who pays for them in the end.',
].join('\n\n')

const read = async (text: string, attached: string) => {
  const mail = [
    'From: Tom Abara <tom@coast.example>',
    'To: copy@wire.example',
    'Subject: Quarry road opens again',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    'Content-Type: text/plain; charset=utf-8; name=a.txt',
    'Content-Disposition: attachment; filename=a.txt',
    '',
    attached,
    '--b--',
  ].join('\r\n')
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'in.eml',
    receivedAt: '2026-12-01T10:00:00Z',
  })
  const articles = reading.ok ? reading.stories.map(({ article }) => article) : []
  const own = articles.find(({ headline }) => headline === 'Quarry road opens again')
  return [own?.status, own?.embargoedUntil]
}

test.each([
  'EMBARGOED UNTIL 0600 GMT WEDNESDAY',
  'This story is embargoed until 0600 GMT on Wednesday. Please do not publish it before.',
  'Notes to editors\n\nEmbargo: 0600 GMT Wednesday\n\nContact Tom.',
])('holds the story of the mail until then: %s', async note => {
  expect(await read(story, note)).toEqual(['withheld', '2026-12-02T06:00:00Z'])
})

test.each([
  [story, 'HOLD FOR LEGAL'],
  ['Please hold this until I call.\n\nTom', story],
  ['Hi, story attached. Not yet legalled.\n\nTom', story],
])('holds it without an end: %s', async (text, attached) => {
  expect(await read(text, attached)).toEqual(['withheld', undefined])
})

test.each([
  [story, 'Contact Tom Abara, 555 0100.'],
  [story, 'KILL: Ferry line sells both ships'],
  [story, 'EDITORS: The story "Ferry line sells both ships" is embargoed until 0600 GMT Wednesday.'],
  ['Story attached. The phones were on hold all day.\n\nTom', story],
])('says nothing of it: %s', async (text, attached) => {
  expect((await read(text, attached))[0]).toBe('usable')
})
