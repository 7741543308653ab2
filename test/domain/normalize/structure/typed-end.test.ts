import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = `Harbour board votes to reopen the north pier

By Marta Quill

The harbour board voted on Sunday to reopen the north pier, eleven months after a storm took its deck.

Piles were driven through the winter, the board said in a statement late on Monday after the meeting.`

const bodyOf = async (below: string): Promise<string | undefined> => {
  const bytes = Buffer.from(`${story}\n\n${below}\n`)
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-05-06T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.body.text : undefined
}

test.each([
  ['a table', 'Work\tCost\nPiles\t1.2 million\nDeck\t800,000', '###'],
  ['a table and a quotation', 'Work | Cost\nPiles | 1.2 million\n\n“It will hold,” she said.', '-30-'],
  ['a numbered list', '1. Piles\n2. Deck\n3. Rails', '###'],
])('a story that ends in %s above the mark that its desk typed keeps it', async (_, end, mark) => {
  const text = await bodyOf(`${end}\n\n${mark}\n\nMore from the harbour`)
  for (const word of end.split(/[\t\n|]+/)) expect(text).toContain(word.trim())
  expect(text).not.toMatch(/###|-30-|More from/)
})

test.each([
  ['a call of the site', 'Sign up for our newsletter\n\n###'],
  ['a copyright line', '© 2026 Coastal Wire\n\n###'],
  ['where to read more', 'More from the harbour\n\n###'],
])('what a page sets below a story, %s, is none of it above such a mark either', async (_, below) => {
  expect(await bodyOf(below)).toMatch(/after the meeting\.$/)
})

test.each([
  [
    'a list that counts',
    'What changes:\n\n1. Piles go deeper\n2. Deck is of oak\n3. Rails are lit',
    /Rails are lit$/,
  ],
  [
    'such a list with parentheses',
    'What changes:\n\n1) Piles go deeper\n2) Deck is of oak',
    /Deck is of oak$/,
  ],
  ['what a site sets there', 'Most read:\n\n1. Fire at the quay\n2. Budget passes', /after the meeting\.$/],
  ['other stories', 'Related stories:\n\n1. Fire at the quay\n2. Budget passes', /after the meeting\.$/],
])('of a label over numbers under a story, %s is read as such', async (_, below, end) => {
  expect(await bodyOf(below)).toMatch(end)
})
