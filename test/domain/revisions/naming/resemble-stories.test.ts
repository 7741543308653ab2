import { expect, test } from 'vitest'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { resembleStories } from '#domain/revisions/naming/resemble-stories.ts'
import { story } from '#test/contract/story.ts'

const noted = [
  story({ id: 'ring', slugline: 'SORN-BREAD', headline: 'Baker of Sorn finds gold ring in a loaf of bread' }),
  story({ id: 'bread', slugline: 'SORN-PRICES', headline: 'Bread gets dearer in Sorn' }),
  story({
    id: 'notice',
    slugline: 'SORN-NOTICE',
    headline: 'Editors withdraw from court an article about error',
  }),
].map(nameStory)

test.each([
  ['about its topic', 'Editors: Withdraw the story about the gold ring in the loaf.', ['ring']],
  ['the most alike first', 'Do not use the story on bread and a gold ring in Sorn.', ['ring', 'bread']],
  ['with the one word that the notice says', 'Kill the bread story.', ['ring', 'bread']],
  ['none by words of orders alone', 'A kill is mandatory. The article was sent in error.', []],
  ['none by one word of several', 'Withdraw the story about the mayor of Sorn and the trams.', []],
])('a notice that names no story may mean those %s', (_, note, expected) => {
  expect(resembleStories(noted, { target: { articleId: 'own' }, note })).toEqual(expected)
})

test('a notice that names a story means no other by its topic', () => {
  const note = 'Kill SORN-RING, about the gold ring in the loaf.'
  expect(resembleStories(noted, { target: { slug: 'SORN-RING' }, note })).toEqual([])
})

test.each([
  ['without its region', 'BC-Sorn-Prices', 'US--Sorn Prices', ['prices']],
  ['with one of its own', 'BC-EU--Sorn Prices', 'SORN-PRICES', ['prices']],
  ['of one word', 'BC-Sorn', 'US--Sorn Prices', []],
  ['of other words', 'BC-Sorn-Trams', 'US--Sorn Prices', []],
])('a notice may mean a story by its slug %s', (_, slug, slugline, expected) => {
  const names = nameStory(story({ id: 'prices', slugline }))
  expect(resembleStories([names], { target: { slug }, note: 'Kill it.' })).toEqual(expected)
})

test.each([
  ['with the mark of an update', 'UPDATE 1-Bread gets dearer in Sorn', ['prices']],
  ['with the words of who says it left out', 'Bread gets dearer in Sorn, bakers say', ['prices']],
  ['with a letter too many', 'Bread gets dearrer in Sorn', ['prices']],
  ['with a word left out', 'Bread gets dearer Sorn', ['prices']],
  ['of fewer words than head one story alone', 'Sorn bread', []],
  ['of other words', 'Bread gets cheaper in Sorn', []],
])('a notice may mean a story by its headline %s', (_, headline, expected) => {
  const names = nameStory(story({ id: 'prices', headline: 'Bread gets dearer in Sorn' }))
  expect(resembleStories([names], { target: { headline }, note: 'Kill it.' })).toEqual(expected)
})
