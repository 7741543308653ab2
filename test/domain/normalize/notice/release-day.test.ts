import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const STORY = `The view from the pier

By Bo Lind
Harbor Syndicate

My neighbor keeps a boat that never sails. I asked him why, and he told me about the tide.

The tide is a patient thing, he said, and so I went home and thought about it for a week.
`

/** The state of a column that came on Tuesday, December 1. */
const statusOf = async (line: string, below = STORY) => {
  const copy = {
    bytes: Buffer.from(`${line}\n\n${below}`),
    path: 'a.txt',
    receivedAt: '2026-12-01T12:00:00Z',
  }
  const reading = await readDrop(copy)
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection
}

test.for([
  '(Release Sunday, Dec. 13)',
  'RELEASE: SUNDAY, DECEMBER 13, 2026',
  'Release date: Dec. 13, 2026',
  'Release: 12/13/26',
  'FOR RELEASE WEEK OF DEC. 13',
  'For publication the week of Dec. 13',
  'Release: Week of Dec. 13',
  'For papers of Sunday, Dec. 13',
  'Release on receipt, but not before Dec. 13',
  'RELEASE TIME: 6 p.m. Sunday',
  'Weekend release: Dec. 12-13',
  'Publish on or after Dec. 13',
  'First publication: Dec. 13',
  'Release: Jan. 3',
  'FOR SUNDAY, DEC. 6, AND THEREAFTER',
  'FOR THE WEEKEND OF DEC. 12',
])('a column waits for the day of its release: %s', async line => {
  expect(await statusOf(line)).toBe('withheld')
})

test.for([
  'Release: immediate',
  'FOR TUESDAY, DEC. 1',
  'For Sunday',
  'FOR SUNDAY LUNCH: LAMB',
  'RELEASE AT WILL',
  'Release date: Dec. 1, 2026',
  'Release: Nov. 30, 2026',
  'Release 11/30/26',
  'Publication date: June 12, 2026',
  'Publication: Harbor Press',
  'Release No. 13',
  'Release 2026-13',
])('what is released, or names no day, is published: %s', async line => {
  expect(await statusOf(line)).toBe('usable')
})

test.for([
  'Release Sunday of hostages planned',
  'Film release Dec. 13 pleases fans',
  'Release date set for film',
  'Publish or perish: a week of strikes',
  'Week of Dec. 13: what to watch',
  'For Sunday sailors, a new pier',
])('a headline that tells of a release is one: %s', async headline => {
  expect(await statusOf(headline, `By Bo Lind\n\nHALDEN (HP) - ${STORY.slice(STORY.indexOf('My'))}`)).toBe(
    'usable',
  )
})

test.for(['Release date: Dec. 13, 2026', 'Release: December 13'])(
  'a review under which the day of its film stands is published: %s',
  async line => {
    const review = `The pier, a film\n\nBy Bo Lind\n\n${STORY.slice(STORY.indexOf('My'))}\nNobody sails in it, and that is its joy.\n\n${line}\n`
    expect(await statusOf('Film:', review)).toBe('usable')
  },
)
