import { expect, test } from 'vitest'
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
