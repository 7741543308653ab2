import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const TITLE = 'Lamp room of the café becomes a museum'
const LEAD =
  'GREYFORD – The lamp room of the old mine will open as a museum on Monday, the town said, and be free.'
const body = LEAD.replace('GREYFORD – ', '')
const story = `${TITLE}\n\nBy Marta Quill\n\n${LEAD}\n`
const html = `<h1>${TITLE}</h1>\n<p class="by">By Marta Quill</p>\n<p>${LEAD}</p>\n`

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/lamps.txt',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  if (!reading.ok) return reading.rejection
  const stories = reading.stories.map(({ path, article }) => [
    path,
    article.headline,
    article.byline,
    article.body.text,
  ])
  return { stories, warnings: reading.warnings }
}

const escapeSign = (sign: string): string =>
  [...Buffer.from(sign)].map(byte => `=${byte.toString(16).toUpperCase()}`).join('')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/.{60}(?=.)/g, part => `${part}=\n`).replace(/[^\n -~]/g, escapeSign))
    .join('\n')

const inBase64 = (text: string): string => {
  const base64 = Buffer.from(text).toString('base64')
  return base64.replace(/.{76}/g, row => `${row}\n`)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sign = (value: number): string => (value === 0 ? '`' : String.fromCharCode(value + 32))

const uuencoded = (text: string): string => {
  const bytes = Buffer.from(text)
  const rows = Array.from({ length: Math.ceil(bytes.length / 45) }, (_, row) =>
    bytes.subarray(row * 45, row * 45 + 45),
  )
  const lines = rows.map(row => {
    const sixes = [...row.toString('base64').replace(/=/g, 'A')].map(digit => sign(digits.indexOf(digit)))
    return sign(row.length) + sixes.join('')
  })
  return `begin 644 lamps.txt\n${lines.join('\n')}\n\`\nend\n`
}

test.each([
  ['quoted-printable', quoted(story)],
  ['base64', inBase64(story)],
  ['base64', `${inBase64(story)}\n`],
  ['base64', `${inBase64(`${story}.`)}\n`],
  ['base64', `${inBase64(`${story}..`)}\n`],
  ['base64', `begin-base64 644 lamps.txt\n${inBase64(story)}\n====\n`],
  ['uuencode', uuencoded(story)],
  ['HTML or XML with its signs as references', html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
])('a story in %s that no header declares is read as what it was', async (encoding, text) => {
  expect(await read(text)).toEqual({
    stories: [['lamps.txt', TITLE, 'Marta Quill', body]],
    warnings: [`is in ${encoding}, and is read as what it was before`],
  })
})

test.each([
  ['base64', inBase64(story).trimEnd().replace(/=*$/, '').slice(0, -2)],
  ['uuencode', uuencoded(story).slice(0, 120)],
])('%s that breaks off is refused', async (encoding, text) => {
  expect(await read(text)).toMatchObject({
    code: 'malformed',
    detail: `The drop is in ${encoding} and breaks off. Send the file as it was before it was encoded.`,
  })
})

test.each([
  `${TITLE} =\n\nBy Marta Quill=\n\n${LEAD}\n\nMore is at https://greyford.example/?id=C3&name=A9.\n`,
  `${TITLE}\n\nBy Marta Quill\n\n${LEAD}\n\nA blank is written "=20", and the letter é "=C3=A9", he said.\n`,
])('lines that end in "=", and prose of such signs, are no quoted-printable: %s', async text => {
  expect(await read(text)).toMatchObject({
    warnings: [],
    stories: [[undefined, expect.stringContaining(TITLE), 'Marta Quill', expect.stringContaining('museum')]],
  })
})
