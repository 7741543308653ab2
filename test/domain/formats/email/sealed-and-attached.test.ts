import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const LEAD = 'The board of the port voted on Monday to close the north pier for a year.'
const MORE = 'Shops on the pier were not told what rent they would owe while it is closed.'
const STORY = `By Marta Quill\n\nPORT AVERILL - ${LEAD}\n\n${MORE}\n`

const read = async (header: string, body: string, subject = 'Board votes to close the north pier') => {
  const mail = `From: Desk <desk@a.example>\nSubject: ${subject}\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\n${header}\n\n${body}`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'pier.eml',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  const [first] = reading.ok ? reading.stories : []
  return reading.ok
    ? {
        text: first?.article.body.text,
        headline: first?.article.headline,
        notice: first?.notice?.kind,
        warnings: reading.warnings,
      }
    : { code: reading.rejection.code, detail: reading.rejection.detail }
}

const plain = 'Content-Type: text/plain; charset=utf-8'
const mixed = 'Content-Type: multipart/mixed; boundary=b'
const withFile = (text: string, type: string, name: string) =>
  `--b\n${plain}\n\n${text}\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename=${name}\nContent-Transfer-Encoding: base64\n\nAAECAwQF\n--b--\n`

test.for([
  ['Please find the story attached.', 'application/pdf', 'pier.pdf', 'text or Word'],
  ['Here you go', 'application/vnd.oasis.opendocument.text', 'pier.odt', 'text or Word'],
  ['Anbei der Text für morgen, mit der Bitte um Abdruck.', 'application/rtf', 'pier.rtf', 'text or Word'],
  ['See attached', 'application/ms-tnef', 'winmail.dat', 'HTML or plain text'],
  ['Story attached', 'application/pkcs7-mime', 'smime.p7m', 'encrypted'],
] as const)(
  '%s in a mail with a file that is not read, is no story: %s',
  async ([text, type, name, words]) => {
    expect(await read(mixed, withFile(text, type, name))).toMatchObject({
      code: 'unsupported-media',
      detail: expect.stringContaining(words),
    })
  },
)

test.for([
  [STORY, 'application/pdf', 'map.pdf'],
  [
    `PORT AVERILL - A note attached to the door said the pier is shut.\n\n${MORE}`,
    'application/pdf',
    'note.pdf',
  ],
  [`${LEAD}\n\n${MORE}`, 'application/pdf', 'map.pdf'],
  ['The pier is attached to the town by a bridge.', 'image/jpeg', 'pier.jpg'],
] as const)('a story with a file beside it is read: %s', async ([text, type, name]) => {
  expect(await read(mixed, withFile(text, type, name))).toMatchObject({
    headline: 'Board votes to close the north pier',
    warnings: [expect.stringContaining(name)],
  })
})

test('a kill with a file is a kill', async () => {
  const text = 'KILL: Please kill the story on the pier. A new text is attached.'
  const reading = await read(mixed, withFile(text, 'application/pdf', 'pier.pdf'), 'KILL: north pier')
  expect(reading).toMatchObject({ notice: 'kill' })
})

test('what signs a mail leaves no warning', async () => {
  const reading = await read(mixed, withFile(STORY, 'application/pkcs7-signature', 'smime.p7s'))
  expect(reading).toMatchObject({ text: `${LEAD}\n\n${MORE}`, warnings: [] })
})

test('a mail that is signed in clear is read without what signs it', async () => {
  const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${STORY}\n- -- \nDesk\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n=abcd\n-----END PGP SIGNATURE-----\n`
  expect(await read(plain, signed)).toMatchObject({ text: `${LEAD}\n\n${MORE}` })
})

test('one that is encrypted is refused', async () => {
  const text = '-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890\n=abcd\n-----END PGP MESSAGE-----\n'
  expect(await read(plain, text)).toMatchObject({ detail: expect.stringContaining('encrypted') })
})

const invite = (text: string, method: string) =>
  `--b\n${plain}\n\n${text}\n--b\nContent-Type: text/calendar; method=${method}\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--\n`

test('an invitation is refused, and a long text with a date beside it read', async () => {
  const header = 'Content-Type: multipart/alternative; boundary=b'
  expect(await read(header, invite('You are invited to plan the week in room 4.', 'REQUEST'))).toMatchObject({
    detail: expect.stringContaining('invitation'),
  })
  const long = `${STORY}\n${`${MORE}\n\n`.repeat(8)}`
  expect(await read(header, invite(long, 'REQUEST'))).toHaveProperty('headline')
  expect(await read(header, invite(STORY, 'PUBLISH'))).toHaveProperty('headline')
})

test('a polite sentence before the one that sends a story is none of it', async () => {
  const letter = `Hi team,\n\nHope you are well. Here is my story on the pier.\n\nBoard votes to close pier\n\n${STORY}\n\nThanks,\nMarta\n`
  expect(await read(plain, letter, 'Pier story')).toMatchObject({
    headline: 'Board votes to close pier',
    text: `${LEAD}\n\n${MORE}`,
  })
})

test.each([
  [
    'application/octet-stream',
    'AAP26.tst',
    `ZCZC AAP\r\n%A\r\n#Pier_BC1\r\n$Board votes to close pier\r\n:(AVERILL)\r\n*07000000\r\n${LEAD}\r\n\r\n   ${MORE}\r\nNNNN\r\n`,
  ],
  [
    'application/octet-stream',
    'newsml_L8N1_version_2',
    `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Board votes to close pier</hl1></hedline></body.head><body.content><p>${LEAD}</p><p>${MORE}</p></body.content></body></nitf>`,
  ],
])('a story in a wire format is read whose type says nothing: %s %s', async (type, name, story) => {
  const body = withFile('', type, name).replace('AAECAwQF', Buffer.from(story).toString('base64'))
  expect(await read(mixed, body)).toMatchObject({
    headline: 'Board votes to close pier',
    text: `${LEAD}\n\n${MORE}`,
  })
})

test.each(['config.bin', 'notes', 'winmail.dat'])('a file of another kind is not: %s', async name => {
  const body = withFile('See attached', 'application/octet-stream', name)
  expect(await read(mixed, body)).toMatchObject({ code: 'unsupported-media' })
})
