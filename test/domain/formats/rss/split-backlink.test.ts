import { expect, test } from 'vitest'
import { splitBacklink } from '#domain/formats/rss/split-backlink.ts'

const note = { raw: 'Corrects the day.', source: 'html: note', kind: 'note' } as const
const story = { kind: 'paragraph', text: 'The ferry sails again, its captain said on Monday.' } as const
const names = ['Ferry sails again', 'Sorn Times']

test('the line back to the site is parted from the text, beside what else stands aside', () => {
  const link = {
    kind: 'paragraph',
    text: 'Artikkeli Ferry sails again julkaistiin ensin: Sorn Times.',
  } as const
  expect(splitBacklink({ format: 'atom', blocks: [story, link], asides: [note] }, names)).toEqual({
    blocks: [story],
    asides: [note, { raw: link.text, source: 'atom: backlink', kind: 'mark' }],
  })
})

test('a last sentence that tells more, and an entry of one line, stay', () => {
  const told = `Ferry sails again, Sorn Times wrote, ${'and much else besides '.repeat(6)}.`
  const blocks = [story, { kind: 'paragraph' as const, text: told }]
  expect(splitBacklink({ format: 'rss', blocks }, names).blocks).toEqual(blocks)
  const alone = [{ kind: 'paragraph' as const, text: 'Ferry sails again: Sorn Times' }]
  expect(splitBacklink({ format: 'rss', blocks: alone }, names).blocks).toEqual(alone)
})
