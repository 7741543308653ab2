import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (page: string) => {
  const bytes = Buffer.from(page)
  const reading = await readDrop({ bytes, path: 'ferry.html', receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const story = `<p>By Ida Holm</p><p>HALDEN — The ferry line of Halden has sold its two ships, its owner said on Monday.</p>
<p>“It is an important day for the harbor and for all of us,” said Per Lund.</p>`
const inDocs = (comment: string) =>
  `<html><head><meta charset="utf-8"></head><body class="c1 doc-content"><p class="title">Ferry line sells both ships</p>${story}
<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>${comment}</span></p></div></body></html>`
const inWord = (comment: string) =>
  `<html><head><meta name="Generator" content="Microsoft Word 15"></head><body><p>Ferry line sells both ships</p>${story}
<div style='mso-element:comment-list'><div style='mso-element:comment'><div class="msocomtxt"><p class="MsoCommentText">${comment}</p></div></div></div></body></html>`

test.each([
  inDocs('EMBARGOED until 0600 GMT 2 January 2027'),
  inDocs('HOLD for legal'),
  inWord('EMBARGOED until 0600 GMT 2 January 2027'),
])('a comment beside a story that a word processor saved as a page holds it: %s', async page => {
  const article = await read(page)
  expect(article?.status).toBe('withheld')
  expect(article?.body.text).toMatch(/^The ferry line[\s\S]*Per Lund\.$/)
})

test.each([
  inDocs('Check this with the police.'),
  inDocs('Is there an embargo?'),
  inDocs('The union says the line will kill jobs'),
  inWord('Please call him again'),
])('a comment of another kind does not: %s', async page => {
  expect((await read(page))?.status).toBe('usable')
})
