import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { subjectHeadline } from '#domain/formats/email/subject-headline.ts'

test.each([
  ['Re: [desk] Ferry gets a new quay', 'Ferry gets a new quay'],
  ['PRESS RELEASE: Ferry gets a new quay', 'Ferry gets a new quay'],
  ['Fwd: Pressemitteilung – Fähre bekommt einen neuen Kai', 'Fähre bekommt einen neuen Kai'],
  ['Press release embargo broken by ferry company', 'Press release embargo broken by ferry company'],
])('of the subject %s the headline is %s', (raw, headline) => {
  expect(subjectHeadline({ raw, source: 'email: Subject' }, []).headline?.raw).toBe(headline)
})

const lines = (...texts: string[]) => texts.map(text => ({ kind: 'line' as const, text }))
const story = 'The island ferry moved to its new quay on Friday, the port said.'

test('a headline with a dash is one all the same', () => {
  const subject = { raw: 'Ferry: embargo 3 December, 6 a.m. GMT', source: 'email: Subject' }
  const own = lines('Ferry gets a new quay - captain is pleased', story)
  expect(subjectHeadline(subject, own).headline).toBeUndefined()
})

test.each(['FERRY QUAY', 'FERRY QUAY (UPDATED)'])('a keyword over the headline is its slug: %s', line => {
  const subject = { raw: 'FERRY QUAY - embargo 6 a.m. GMT Friday', source: 'email: Subject' }
  const own = lines(line, 'Ferry gets a new quay', story)
  expect(subjectHeadline(subject, own)).toEqual({
    slugline: { raw: 'FERRY QUAY', source: 'email: text' },
    asides: [{ ...subject, kind: 'mark' }],
  })
})

const statusUnder = async (subject: string, headline = 'Ferry gets a new quay') => {
  const copy = `From: ida@harbor.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${headline}\n\nHALDEN (Harbor Wire) — ${story}\n`
  const receivedAt = '2026-05-06T14:00:00Z'
  const read = await readDrop({ bytes: Buffer.from(copy), path: 'ferry.eml', receivedAt })
  return read.ok ? read.stories[0]?.article.status : read
}

test.each([
  'Embargo: ',
  'Under embargo: ',
  'Embargoed - ',
  'Sous embargo : ',
  'Sotto embargo: ',
  'Эмбарго: ',
  'Hold: ',
  'Fwd: On hold | ',
])('what stands before the headline of the text holds it: %s', async label => {
  expect(await statusUnder(`${label}Ferry gets a new quay`)).toBe('withheld')
})

test('what stands behind the headline of the text holds it', async () => {
  expect(await statusUnder('Ferry gets a new quay (under embargo)')).toBe('withheld')
  expect(await statusUnder('Ferry gets a new quay - on hold')).toBe('withheld')
})

test.each([
  ['Analysis: Ferry gets a new quay', 'Ferry gets a new quay'],
  ['Cancel culture: Ferry gets a new quay', 'Ferry gets a new quay'],
  ['Ferry gets a new quay: the photos', 'Ferry gets a new quay'],
  ['Embargo: what the ferry line fears', 'What the ferry line fears of an embargo'],
])('the subject %s holds no story headed %s', async (subject, headline) => {
  expect(await statusUnder(subject, headline)).toBe('usable')
})
