import { expect, test } from 'vitest'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

const blocks = (text: string) => {
  const parsed = parseXml(`<body><pre>${text}</pre></body>`)
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  return readBlocks(parsed.value.root).map(({ kind, text, blankBefore }) => ({ kind, text, blankBefore }))
}

const lead = ['A dog dug out a skier on Monday after a slide on the north side of', 'the hill.']

test('preformatted prose is lines, with the blank ones between them', () => {
  expect(blocks(`${lead.join('\n')}\n\nThe skier was unhurt.\n`)).toEqual([
    { kind: 'line', text: lead[0], blankBefore: 0 },
    { kind: 'line', text: lead[1], blankBefore: 0 },
    { kind: 'line', text: 'The skier was unhurt.', blankBefore: 1 },
  ])
})

test('preformatted prose whose paragraphs are set in is lines as well', () => {
  const lines = [`   ${lead[0]}`, 'the hill.', '   The skier was unhurt.']
  expect(blocks(lines.join('\n')).map(({ text }) => text)).toEqual(lines)
})

test.each([
  ['a team', `${lead.join('\n')}\n\n`],
  ['a poem', 'The dog dug\nand dug\n\nand barked'],
  [
    'code',
    `if (dug) {\n    // A dog dug out a skier on Monday after a slide on the north side.\n    bark()\n}`,
  ],
  ['a table', `${lead[0]}\n\nJet     14\nMoss     9`],
])('%s stays preformatted', (_, text) => {
  expect(blocks(text).map(({ kind }) => kind)).toEqual(['preformatted'])
})
