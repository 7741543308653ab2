import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const body = '<p>Grey seals have come back to the estuary.</p><p>Eleven of them lay on the bank.</p>'
const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'seals',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

const ninjs = (more: Record<string, unknown>): string =>
  JSON.stringify({ uri: 'urn:seals', type: 'text', headline: 'Seals return', body_xhtml: body, ...more })
const nitf = (docdata: string): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Seals return</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf>`
const newsml = (line: string): string =>
  `<NewsML><NewsItem><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Seals return</HeadLine>${line}</NewsLines><ContentItem><DataContent>${body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

test.each([false, 0, 'none', 'No', null, ''])(
  'a story whose embargo is stated as %s is not withheld',
  async embargoed => {
    expect(await read(ninjs({ embargoed }))).toMatchObject({ status: 'usable' })
    expect(await read(ninjs({ embargo: embargoed }))).toMatchObject({ status: 'usable' })
  },
)

test.each([true, 'Thursday', '03/12/2026', '03/12/2026 10:00 GMT'])(
  'a story whose embargo is stated as %s is withheld',
  async embargo => {
    expect(await read(ninjs({ embargo }))).toMatchObject({ status: 'withheld' })
  },
)

test('an embargo is read from the fields that agencies use for it', async () => {
  const embargoedUntil = '2026-12-03T00:01:00Z'
  const message = '<ed-msg msg-type="embargo" info="3 December 2026, 00:01 GMT"/>'
  expect(await read(nitf(message))).toMatchObject({ embargoedUntil })
  const line =
    '<NewsLine><NewsLineType FormalName="Embargo"/><NewsLineText>3 December 2026 00:01 GMT</NewsLineText></NewsLine>'
  expect(await read(newsml(line))).toMatchObject({ embargoedUntil })
  for (const embargo of [embargoedUntil, 'Thursday 3 December, 00:01 GMT'])
    expect(await read(ninjs({ embargo }))).toMatchObject({ embargoedUntil })
})

test('a desk message that orders a kill cancels the story', async () => {
  expect(await read(nitf('<ed-msg msg-type="kill" info="The seals were dogs"/>'))).toMatchObject({
    status: 'canceled',
  })
  expect(await read(ninjs({ ednote: 'Eds: Please kill. The seals were dogs.' }))).toMatchObject({
    status: 'canceled',
  })
})

const nitfWithKeyword = (key: string): string => nitf(`<key-list><keyword key="${key}"/></key-list>`)
const managed = (instruction: string): string =>
  newsml('').replace('</NewsManagement>', `${instruction}</NewsManagement>`)
const mail = (field: string): string =>
  `From: desk@wire.example\r\nSubject: Seals return\r\nDate: Fri, 27 Nov 2026 10:00:00 +0000\r\n${field}\r\nContent-Type: text/html\r\n\r\n${body}`

test.each([
  ['a keyword of ninjs', ninjs({ keywords: ['Seals', 'EMBARGO: 3 December 2026, 00:01 GMT'] })],
  ['a keyword of NITF', nitfWithKeyword('Embargoed until 3 December 2026 00:01 GMT')],
  [
    'an instruction of NewsML 1',
    managed(
      '<Instruction FormalName="Embargo"><Comment>Until 3 December 2026, 00:01 GMT</Comment></Instruction>',
    ),
  ],
  ['a field of a mail', mail('X-Embargo-Until: 3 December 2026, 00:01 GMT')],
  ['the keywords of a mail', mail('Keywords: seals, EMBARGOED UNTIL 3 December 2026 00:01 GMT')],
  ['the terms of use', ninjs({ usageterms: 'Embargoed until 3 December 2026 00:01 GMT' })],
])('an embargo in %s holds the story', async (_, text) => {
  expect(await read(text)).toMatchObject({ embargoedUntil: '2026-12-03T00:01:00Z' })
})

test.each([
  ['NewsML 1', managed('<Instruction FormalName="Embargo"/>')],
  ['a mail', mail('X-Embargo: yes')],
  ['a summary', ninjs({ description_text: 'Embargo hasta el jueves' })],
  ['a summary that names a day of the week', ninjs({ description_text: 'Hold until Thursday' })],
])('an embargo of %s without an hour holds the story', async (_, text) => {
  expect(await read(text)).toMatchObject({ status: 'withheld' })
})

test.each([
  ['a keyword that a story may be about', ninjs({ keywords: ['EMBARGO', 'Oil embargo 1973', 'KILL'] })],
  ['a keyword in capitals', nitfWithKeyword('ARMS EMBARGO')],
  ['an instruction to add', managed('<Instruction FormalName="Update"/>')],
  ['the field of a mail for none', mail('X-Embargo: none')],
  ['the keywords of a mail', mail('Keywords: embargo, oil, 3 December')],
  ['terms of use', ninjs({ usageterms: 'NO ARCHIVES AFTER 30 DAYS. REMOVE FROM CACHES.' })],
])('%s holds nothing', async (_, text) => {
  expect(await read(text)).toMatchObject({ status: 'usable' })
})

test.each(['STORY KILLED. DO NOT USE.', 'MANDATORY KILL: the seals were dogs'])(
  'a kill among the terms of use cancels the story: %s',
  async usageterms => {
    expect(await read(ninjs({ usageterms, embargoed: '2026-12-03T00:01:00Z' }))).toMatchObject({
      status: 'canceled',
    })
  },
)

const attached = (subject: string, note = 'Dear desk, our story is attached.'): string =>
  [
    `Subject: ${subject}`,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    note,
    '--b',
    'Content-Type: application/json',
    'Content-Disposition: attachment; filename=seals.json',
    '',
    ninjs({}),
    '--b--',
  ].join('\r\n')

test.each([
  ['subject', attached('EMBARGOED until 00:01 GMT Thursday 3 December 2026: Seals return')],
  [
    'cover note',
    attached('Seals return', 'The story is attached.\r\n\r\nEMBARGOED until 3 December 2026, 00:01 GMT'),
  ],
  ['header', attached('Seals return\r\nX-Embargo: 2026-12-03T00:01:00Z')],
])('an embargo in the %s of a mail holds the story attached to it', async (_, text) => {
  expect(await read(text)).toMatchObject({ status: 'withheld', embargoedUntil: '2026-12-03T00:01:00Z' })
})

test('a kill in the subject of a mail cancels the story attached to it', async () => {
  expect(await read(attached('MANDATORY KILL: Seals return'))).toMatchObject({ status: 'canceled' })
})

test.each(['Kill the bill, say seals', 'Story for 3 December', 'Arms embargo ends'])(
  'the subject "%s" holds nothing that is attached',
  async subject => {
    expect(await read(attached(subject))).toMatchObject({ status: 'usable' })
  },
)

test.each([
  ['2026-12-03T06:00:00Z', '2026-12-03T10:00:00Z'],
  ['2026-12-03T12:00:00Z', '2026-12-03T12:00:00Z'],
])(
  'of an embargo stated until %s and another in words the later stands',
  async (embargoed, embargoedUntil) => {
    const words = 'Embargoed until 10:00 GMT 3 December 2026'
    const inText = ninjs({ embargoed, body_xhtml: `<p>${words}</p>${body}` })
    for (const text of [
      inText,
      ninjs({ embargoed, ednote: words }),
      ninjs({ embargoed, description_text: words }),
    ])
      expect(await read(text)).toMatchObject({ status: 'withheld', embargoedUntil })
  },
)

test('words without a year are of the year that is stated', async () => {
  const embargoed = '2025-12-03T10:00:00Z'
  const words = 'Embargoed until 10:00 GMT 3 December'
  for (const more of [{ ednote: words }, { body_xhtml: `<p>${words}</p>${body}` }])
    expect(await read(ninjs({ embargoed, ...more }))).toMatchObject({ embargoedUntil: embargoed })
})

test('the year that words leave out is that of the copy, if it comes from an archive', async () => {
  const text = 'EMBARGOED UNTIL 0001 GMT FRIDAY JULY 5'
  const archived = await read(ninjs({ ednote: text, versioncreated: '2019-07-03T12:00:00Z' }))
  expect(archived?.embargoedUntil).toBe('2019-07-05T00:01:00Z')
  const current = await read(ninjs({ ednote: text, versioncreated: '2026-07-03T12:00:00Z' }))
  expect(current?.embargoedUntil).not.toContain('2019')
})

test('copy with a wrong date of its writing is held by an embargo that may be still to come', async () => {
  const late = await read(
    ninjs({ ednote: 'EMBARGOED UNTIL 0600 GMT DEC. 1', versioncreated: '1970-01-01T00:00:00Z' }),
  )
  expect(late).toMatchObject({ status: 'withheld', embargoedUntil: '2026-12-01T06:00:00Z' })
})
