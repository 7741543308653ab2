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
