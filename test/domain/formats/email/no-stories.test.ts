import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What comes to the address of a desk and is no story must not be sold as one. */

const mail = (header: string[], text: string, type = 'text/plain') =>
  [
    'From: Bo Lind <bo@island.example>',
    'To: in@wire.example',
    'Date: Sun, 1 Mar 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...header,
    '',
    text,
  ].join('\r\n')

const read = async (copy: string) =>
  readDrop({ bytes: Buffer.from(copy), path: 'in.eml', receivedAt: '2026-03-01T09:00:00Z' })

const absence =
  'I am away until Monday and will answer when I am back.\r\n\r\nIn urgent matters, ask the desk.\r\n\r\nBo Lind'
const story =
  'Bakery of Sorn keeps its oven\r\n\r\nBy Tom Abara\r\n\r\nThe bakery of Sorn keeps its oven of 1891, the council decided on Monday.\r\n\r\nIt uses a ton of wood a month, the baker said.'
const report = (kind: string) =>
  mail(
    ['Subject: Your message'],
    `--b\r\nContent-Type: text/plain\r\n\r\nThe message that you sent on Sunday was not delivered to the desk of the island.\r\n--b\r\nContent-Type: message/${kind}\r\n\r\nAction: failed\r\n--b--`,
    `multipart/report; report-type=${kind}; boundary=b`,
  )

test.each([
  ['a note of absence', mail(['Subject: Re: oven', 'Auto-Submitted: auto-replied'], absence)],
  ['one that only its subject tells', mail(['Subject: Out of Office: oven'], absence)],
  ['one in German', mail(['Subject: Automatische Antwort: Ofen'], absence)],
  ['one in French', mail(['Subject: Réponse automatique : le four'], absence)],
  ['one by its field', mail(['Subject: oven', 'X-Autoreply: yes'], absence)],
  ['a report that a mail was not delivered', report('delivery-status')],
  ['a receipt', report('disposition-notification')],
  [
    'an answer to another',
    mail(
      ['Subject: RE: oven'],
      'Hi Tom, thanks for the story. Could you call me about the second paragraph?\r\n\r\nBest\r\nBo',
    ),
  ],
])('is refused: %s', async (_, copy) => {
  expect(await read(copy)).toMatchObject({
    ok: false,
    rejection: { code: expect.stringMatching(/^(?:empty|missing-body)$/) },
  })
})

test.each([
  ['a story that is sent in answer', mail(['Subject: RE: oven'], story)],
  ['a story that a program sends', mail(['Subject: Oven', 'Auto-Submitted: auto-generated'], story)],
  [
    'a story about absence',
    mail(['Subject: Out of office for a year'], `${story} ${'It rained. '.repeat(60)}`),
  ],
])('is read: %s', async (_, copy) => {
  expect(await read(copy)).toMatchObject({ ok: true, stories: [{ article: { status: 'usable' } }] })
})

test('an answer that takes a story back is carried out', async () => {
  const copy = mail(['Subject: RE: Bakery keeps its oven'], 'Hi, please kill this story, the baker is wrong.')
  expect(await read(copy)).toMatchObject({ ok: true, stories: [{ article: { status: 'canceled' } }] })
})
