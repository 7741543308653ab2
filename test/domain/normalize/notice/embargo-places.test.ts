import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* An embargo holds wherever copy carries it, and however its date and hour are put: no rule of sections, times or bylines sees it first. */
const headline = 'Harbor seals return to the Tamber estuary after forty years'
const byline = 'By Mary Quill'
const story = [
  'PORT ELLERY — Grey seals have come back to the Tamber estuary, forty years after the last one was seen, wardens said.',
  'Eleven of them lay on the bank on Tuesday, said the warden, Una Prys.',
  '“They looked as if they had never left,” she said.',
]

const mail = (subject: string, lines: readonly string[]): string =>
  `From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lines.join('\r\n\r\n')}\r\n`
const page = (lines: readonly string[]): string =>
  `<html><body><article><h1>${headline}</h1>${lines.map(line => `<p>${line}</p>`).join('')}</article></body></html>`
const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('')
const nitf = (lines: readonly string[], head = '', title = ''): string =>
  `<nitf><head><title>${title}</title></head><body><body.head><hedline><hl1>${headline}</hl1></hedline>${head}</body.head><body.content>${paragraphs(lines)}</body.content></body></nitf>`
const newsItem = ({ item = '', content = '' }): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/>${item}</itemMeta><contentMeta><headline>${headline}</headline>${content}</contentMeta><contentSet><inlineXML><html><body>${paragraphs(story)}</body></html></inlineXML></contentSet></newsItem>`
const ninjs = (stated: Readonly<Record<string, string>>): string =>
  JSON.stringify({ uri: 'urn:a', type: 'text', headline, body_html: paragraphs(story), ...stated })
const wire = (lines: readonly string[]): string =>
  `\u0001abc0417 3 i 0080 AFP 0212\r\nseals\r\n\u0002${lines.join('\r\n\r\n')}\r\n\u0003\r\n121830 GMT NOV 26\r\n\u0004`
const word = (head: string): Uint8Array => {
  const inWord = (lines: readonly string[]) =>
    lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const xml = (name: string, content: string) =>
    strToU8(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml('document', `<w:body>${inWord([headline, byline, ...story])}</w:body>`),
    'word/header1.xml': xml('hdr', inWord([head])),
  })
}

const places: Record<string, (embargo: string) => string | Uint8Array> = {
  'a line above the headline': embargo => [embargo, headline, byline, ...story].join('\n\n'),
  'front of the headline': embargo => [`${embargo}: ${headline}`, byline, ...story].join('\n\n'),
  'brackets behind the headline': embargo => [`${headline} [${embargo}]`, byline, ...story].join('\n\n'),
  'a line under the headline': embargo => [headline, embargo, byline, ...story].join('\n\n'),
  'a line under the byline': embargo => [headline, byline, embargo, ...story].join('\n\n'),
  'a line within the story': embargo =>
    [headline, byline, ...story.slice(0, 2), embargo, ...story.slice(2)].join('\n\n'),
  'a line under the story': embargo => [headline, byline, ...story, embargo].join('\n\n'),
  'the text of an email': embargo => mail(headline, [embargo, headline, byline, ...story]),
  'the text of an email without a headline': embargo => mail(headline, [embargo, ...story]),
  'the signature of an email': embargo =>
    mail(headline, [headline, byline, ...story, `-- \r\nMary Quill\r\n${embargo}`]),
  'the subject of an email': embargo => mail(embargo, [headline, byline, ...story]),
  'front of the subject of an email': embargo => mail(`${embargo}: ${headline}`, story),
  'brackets before the subject of an email': embargo => mail(`[${embargo}] ${headline}`, story),
  'the end of the subject of an email': embargo =>
    mail(`${headline} - ${embargo}`, [headline, byline, ...story]),
  'the text of a page': embargo => page([embargo, ...story]),
  'the first paragraph of NITF': embargo => nitf([embargo, ...story]),
  'the abstract of NITF': embargo => nitf(story, `<abstract>${embargo}</abstract>`),
  'the title of NITF': embargo => nitf(story, '', embargo),
  'the title of a NewsML-G2 item': embargo => newsItem({ item: `<title>${embargo}</title>` }),
  'the note of a NewsML-G2 signal': embargo =>
    newsItem({ item: `<signal qcode="sig:update"><note>${embargo}</note></signal>` }),
  'the description of NewsML-G2': embargo => newsItem({ content: `<description>${embargo}</description>` }),
  'the subhead of NewsML-G2': embargo =>
    newsItem({ content: `<headline role="hld:subHeadline">${embargo}</headline>` }),
  'the description of ninjs': embargo => ninjs({ description_text: embargo }),
  'the keyword line of ninjs': embargo => ninjs({ slugline: embargo }),
  'the notice of ninjs': embargo => ninjs({ copyrightnotice: embargo }),
  'IPTC 7901, under the headline': embargo => wire([headline, embargo, ...story]),
  'the running head of a Word file': word,
}

const embargoes = [
  'EMBARGOED until 00:01 GMT Thursday 3 December 2026',
  'EMBARGOED UNTIL December 3, 2026',
  'Embargoed until Dec. 3, 2026, 9:00 AM EST',
  'EMBARGO 18:00 CET, 3.12.2026',
  'EMBARGO Thursday 3 December 2026, 00:01 GMT',
  'HOLD FOR RELEASE UNTIL Thursday, December 3, at noon ET',
  'Sperrfrist 3. Dezember 2026, 10 Uhr',
  'SOUS EMBARGO JUSQU’AU 3 décembre 2026 00:01',
  'Må tidligst offentliggøres 3. december 2026 kl. 6.00',
]

describe.each(Object.entries(places))('an embargo is read and withholds the story in %s:', (_, place) => {
  test.each(embargoes)('%s', async embargo => {
    const copy = place(embargo)
    const bytes = typeof copy === 'string' ? Buffer.from(copy) : copy
    const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    const [read] = reading.stories
    expect(read?.article.status).toBe('withheld')
    expect(read?.article.headline).toBe(headline)
    expect(read?.article.body.text).not.toContain(embargo)
  })
})

test.each([
  'A study of the embargo on salt, until 1931',
  'Harbor embargo to last until December 3, 2026',
  'Hold the line, say wardens on December 3',
])('a summary that tells of one withholds nothing: %s', async summary => {
  const bytes = Buffer.from(ninjs({ description_text: summary }))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe('usable')
})

test.each([
  'The embargo holds until December 3, 2026.',
  '“Embargoed until noon on December 3,” the letter said.',
  'Embargo until spring',
])('a line of the story that tells of one withholds nothing: %s', async line => {
  const bytes = Buffer.from([headline, byline, ...story.slice(0, 2), line, ...story.slice(2)].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe('usable')
})

test.each([
  'Embargo ends Dec. 3: traders wait at the gate',
  'Salt embargo: Port to stay shut until 6 p.m. Thursday',
  'EU extends embargo on salt - until 3 December 2026',
])('a headline that tells of one stays whole, and withholds nothing: %s', async title => {
  const bytes = Buffer.from([title, byline, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({ status: 'usable', headline: title })
})

test('a note to editors between the paragraphs of a story holds it', async () => {
  const note = 'NOTE TO EDITORS: This story is embargoed until 0600 GMT on Dec. 3, 2026.'
  const copy = [headline, byline, ...story.slice(0, 2), note, ...story.slice(2)].join('\n\n')
  const read = await readDrop({
    bytes: Buffer.from(copy),
    path: 'seals.txt',
    receivedAt: '2026-11-26T18:30:00Z',
  })
  expect(read.ok && read.stories[0]?.article).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2026-12-03T06:00:00Z',
  })
})

test('the disclaimer under an email withholds nothing', async () => {
  const notice = 'CONFIDENTIALITY NOTICE: if you received this e-mail in error, please DELETE it.'
  const bytes = Buffer.from(mail(headline, [headline, byline, ...story, `-- \r\n${notice}`]))
  const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe('usable')
})
