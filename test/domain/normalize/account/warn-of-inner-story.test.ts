import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const first = `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.`
const text =
  'TARN (Coastal Wire) — Grey seals have come back to Tarn after forty years, wardens said on Monday.\n'

const warningsOf = async (copy: string, path = 'x.txt') => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path,
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? reading.warnings : undefined
}

test.each(['---', '***', '* * *', '__________', '=====', '—————'])(
  'a second story below "%s" is told',
  async rule => {
    for (const below of [`Grey seals return\n\n${text}`, `Grey seals return\n\nBy Tom Abara\n\n${text}`])
      expect(await warningsOf(`${first}\n\n${rule}\n\n${below}`)).toEqual([
        '“Grey seals return” reads as the headline of a second story: drop each as a file of its own',
      ])
  },
)

test.each([
  'The seals of Tarn came back, too, wardens said on Monday, after forty years away.\n',
  'What comes next\n\nThe ships leave for Greece in the spring, and forty jobs go with them, she said.\n',
  'Coastal Wire is an agency of the ports of Halden, Tarn and Sorn.\n',
  text,
])('nothing is told of a break before %s', async below => {
  expect(await warningsOf(`${first}\n\n***\n\n${below}`)).toEqual([])
})

const told = (...texts: string[]) => texts.map(each => `<p>${each}</p>`).join('')
const seals = told(
  text,
  'They number twenty, and nobody knows where they were before, the wardens said on Monday.',
)
const ferry = `<h1>Ferry line sells both ships</h1>${told('By Ida Berg', ...first.split('\n\n').slice(1))}`

test.each([
  [`<h1>Grey seals return</h1><p>By Tom Abara</p>${seals.replace(/TARN[^—]*— /, '')}`, 1],
  [`<hr><h2>Grey seals return</h2><p>By Tom Abara</p>${seals}`, 1],
  [`<h2>Analysis</h2><p>By Tom Abara</p>${seals.replace(/TARN[^—]*— /, '')}`, 0],
  [`<h2>What comes next</h2>${seals}`, 0],
])('of another story in a page without a site, %s is told', async (below, count) => {
  expect(await warningsOf(`<html><body>${ferry}${below}</body></html>`, 'x.html')).toHaveLength(count)
})
