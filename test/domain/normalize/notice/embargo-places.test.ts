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
const nitf = (lines: readonly string[]): string =>
  `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${lines.map(line => `<p>${line}</p>`).join('')}</body.content></body></nitf>`

const places: Record<string, (embargo: string) => string> = {
  'a line above the headline': embargo => [embargo, headline, byline, ...story].join('\n\n'),
  'a line under the headline': embargo => [headline, embargo, byline, ...story].join('\n\n'),
  'a line under the byline': embargo => [headline, byline, embargo, ...story].join('\n\n'),
  'a line under the story': embargo => [headline, byline, ...story, embargo].join('\n\n'),
  'the text of an email': embargo => mail(headline, [embargo, headline, byline, ...story]),
  'the text of an email without a headline': embargo => mail(headline, [embargo, ...story]),
  'the subject of an email': embargo => mail(embargo, [headline, byline, ...story]),
  'front of the subject of an email': embargo => mail(`${embargo}: ${headline}`, story),
  'brackets before the subject of an email': embargo => mail(`[${embargo}] ${headline}`, story),
  'the end of the subject of an email': embargo =>
    mail(`${headline} - ${embargo}`, [headline, byline, ...story]),
  'the text of a page': embargo => page([embargo, ...story]),
  'the first paragraph of NITF': embargo => nitf([embargo, ...story]),
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
]

describe.each(Object.entries(places))('an embargo is read and withholds the story in %s:', (_, place) => {
  test.each(embargoes)('%s', async embargo => {
    const bytes = Buffer.from(place(embargo))
    const reading = await readDrop({ bytes, path: 'seals', receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    const [read] = reading.stories
    expect(read?.article.status).toBe('withheld')
    expect(read?.article.headline).toBe(headline)
    expect(read?.article.body.text).not.toContain(embargo)
  })
})
