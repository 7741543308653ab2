import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Copy that its desk marked as a draft, for approval or as a test. */

const headline = 'Ferry line sells both ships'
const text =
  'HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n\nThe ships sail for Quito in June, with a crew of twelve and no passengers.\n'

const marks = [
  'DRAFT',
  'First draft',
  '*** DRAFT 2 ***',
  'Draft for approval',
  'ENTWURF – Stand 1. Dezember',
  'Brouillon',
  'Borrador',
  'Черновик',
  '下書き',
  'Work in progress',
  'Not yet edited',
  'For review',
  'Zur Freigabe',
  'Pour relecture',
  'Please review before publishing',
  'For legal review',
  'Do not file',
  'This is a test',
]

test.each(marks)('holds a story under “%s”', async mark => {
  expect(await statusOf(`${mark}\n\n${headline}\n\n${text}`)).toBe('withheld')
})

test.each(marks.slice(0, 12))('holds a story over “%s”', async mark => {
  expect(await statusOf(`${headline}\n\n${text}\n${mark}\n`)).toBe('withheld')
})

test.each([
  `DRAFT - ${headline}`,
  `[DRAFT] ${headline}`,
  `${headline} (draft)`,
  `ENTWURF: ${headline}`,
  `BROUILLON | ${headline}`,
  `[Test] ${headline}`,
  `(for approval) ${headline}`,
])('holds a story headed “%s”', async marked => {
  expect(await statusOf(`${marked}\n\n${text}`)).toBe('withheld')
})

test.each([`DRAFT - ${headline}`, `[Draft] ${headline}`, 'Draft', `Entwurf: ${headline}`])(
  'holds the story of a mail about “%s”',
  async subject => {
    const mail = `From: desk@coastal.example\nSubject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=\nDate: Mon, 30 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${headline}\n\n${text}`
    const reading = await readDrop({
      bytes: Buffer.from(mail),
      path: 'x.eml',
      receivedAt: '2026-11-30T10:00:00Z',
    })
    expect(reading.ok && reading.stories[0]?.article).toMatchObject({ headline, status: 'withheld' })
  },
)

test('says so in a warning, and keeps the headline under the mark', async () => {
  const reading = await readDrop({
    bytes: Buffer.from(`Please review before publishing\n\n${headline}\n\n${text}`),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  const story = reading.ok ? reading.stories[0] : undefined
  expect(story?.article.headline).toBe(headline)
  expect(story?.warnings.join()).toContain('“Please review before publishing” marks this text')
})

test.each([
  'DRAFT: Bears pick a guard first\n\nHALDEN (Coastal Wire) — The Bears took a guard from Sorn in the first round of the draft on Monday.\n',
  'Draft\n\nBears pick a guard first\n\nHALDEN (Coastal Wire) — The Bears took a guard from Sorn in the first round of the draft on Monday.\n',
  'ENTWURF: Kabinett will Fähren fördern\n\nHALDEN (Coastal Wire) — Der Entwurf des Gesetzes liegt seit Montag vor, wie ein Sprecher sagte.\n',
  `Draft law bans ferries at night\n\n${text}`,
  `Test drive: a ferry without a captain\n\n${text}`,
  `A draft in the hall\n\n${text}`,
  `Review: The unfinished ferry\n\n${text}`,
  `Ferry line sells both ships (1971-2026)\n\n${text}`,
  `Legal review\n\n${headline}\n\n${text}`,
  `${headline}\n\n${text}\nWork in progress.\n`,
  `For review copies, readers wait in line\n\n${text}`,
])('lets news go: %s', async copy => {
  expect(await statusOf(copy)).toBe('usable')
})
