import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const STORY = `Ferry sinks in harbor

By Mira Holm

HALDEN (HP) - The ferry sank in the harbor on Monday, officials said. Nobody was hurt, they said.

It had left port at noon with 40 people on board, on its way to the islands.
`

const read = (path: string, text: string) =>
  readDrop({ bytes: Buffer.from(text, 'latin1'), path, receivedAt: '2026-12-01T12:00:00Z' })

test.for([
  ['drops/~$ferry.docx', '\x05Mira\0   \x04\0M\0i\0r\0a\0', 'keeps for itself'],
  ['.~lock.ferry.odt#', ',mira,desk3,01.12.2026 02:30,file:///home/mira/;', 'keeps for itself'],
  ['page.indd', '\x06\x06\xED\xF5\xD8\x1D\x46\xE5\xBD1\xEF\xE7\xFEt\xB7\x1DDOCUMENT', 'InDesign'],
  ['page.qxp', '\0\0MMXPR3\0\0', 'QuarkXPress'],
  [
    'story.icml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid style="50" type="snippet"?>\n<Document/>`,
    'InCopy',
  ],
  [
    'story.txt',
    '<ASCII-MAC>\n<Version:16><FeatureSet:InDesign-Roman>\n<ParaStyle:Head>Ferry sinks',
    'InDesign',
  ],
  ['wide.txt', '\xFF\xFE<\0U\0N\0I\0C\0O\0D\0E\0-\0W\0I\0N\0>\0', 'InDesign'],
  ['story.xtg', `<v7.20><e9>\n@Head:Ferry sinks\n@Body:${STORY}`, 'QuarkXPress'],
  ['diary.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Council\r\nDESCRIPTION:${STORY}`, 'a calendar'],
  ['holm.txt', '\xEF\xBB\xBFBEGIN:VCARD\r\nFN:Mira Holm\r\n', 'a contact'],
  ['clip.vtt', `WEBVTT\n\n${STORY}`, 'subtitles'],
  ['clip.srt', '\xEF\xBB\xBF1\r\n00:00:01,000 --> 00:00:04,000\r\nThe ferry sank.\r\n', 'subtitles'],
  ['story.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n', 'encrypted'],
  ['winmail.dat', 'x\x9F>"\x01\0', 'packed message'],
  ['ferry.txt.zst', '\x28\xB5\x2F\xFD\x04\0a', 'as a ZIP'],
  ['ferry.txt.Z', '\x1F\x9D\x90ab', 'as a ZIP'],
  ['ferry.lz4', '\x04"M\x18ab', 'as a ZIP'],
  ['ferry.cab', 'MSCF\0\0\0\0ab', 'as a ZIP'],
  ['ferry.txt.part', STORY, 'under its own name once it is whole'],
  ['wire/ferry.xml.filepart', '<nitf><head>', 'once it is whole'],
  ['ferry.docx.crdownload', 'PK\x03\x04', 'once it is whole'],
] as const)('%s is refused with what it is and what to do', async ([path, text, words]) => {
  const reading = await read(path, text)
  expect(
    reading.ok ? reading.stories.map(({ article }) => article.headline) : reading.rejection,
  ).toMatchObject({
    code: 'unsupported-media',
    detail: expect.stringContaining(words),
  })
})

test.for([
  ['part.txt', STORY],
  ['ferry.part-2.txt', STORY],
  ['~ferry.txt', STORY],
  ['download', STORY],
  ['wire.part/ferry.txt', STORY],
  ['calendar.ics.txt', `Begin: the council's calendar opens\n${STORY.slice(STORY.indexOf('\n'))}`],
] as const)('%s is read', async ([path, text]) => {
  const reading = await read(path, text)
  expect(reading.ok && reading.stories).toHaveLength(1)
})

test.for([
  ['ferry.fodt', '<office:document xmlns:office="urn:o"><office:body/></office:document>', 'Word (.docx)'],
  [
    'ferry.xml',
    '<?xml version="1.0"?><w:wordDocument xmlns:w="urn:w"><w:body/></w:wordDocument>',
    'Word (.docx)',
  ],
  ['node.json', '{"jsonapi":{"version":"1.0"},"data":{"type":"articles","id":"1"}}', 'Drupal'],
] as const)('%s is refused by the name of what made it', async ([path, text, words]) => {
  expect(await read(path, text)).toMatchObject({
    rejection: { code: 'unknown-format', detail: expect.stringContaining(words) },
  })
})
