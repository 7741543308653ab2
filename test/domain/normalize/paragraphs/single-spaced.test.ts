import { expect, test } from 'vitest'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { joinLines } from '#domain/normalize/paragraphs/join-lines.ts'

const join = (lines: readonly string[], between = '\n\n') =>
  joinLines(readLines(lines.join(between))).map(({ text }) => text)

/** A story as a typewriter sets it: a blank line under each line, paragraphs set in. */
const typed = [
  'Seals come back to the pier',
  'By Nora Kestrell',
  '     HALDEN, May 6 - Forty gray seals came back to the pier on',
  'Tuesday, nine years after the last of them left, the harbor',
  'said in a letter to the towns along the coast.',
  '     They lay on the rocks below the fish market from early in',
  'the morning, and people stopped to look at them.',
  '     “I counted them twice,” said a woman who sells bread by the',
  'gate and has seen the harbor every day for thirty years.',
]
const paragraphs = [
  'Seals come back to the pier',
  'By Nora Kestrell',
  'HALDEN, May 6 - Forty gray seals came back to the pier on Tuesday, nine years after the last of them left, the harbor said in a letter to the towns along the coast.',
  'They lay on the rocks below the fish market from early in the morning, and people stopped to look at them.',
  '“I counted them twice,” said a woman who sells bread by the gate and has seen the harbor every day for thirty years.',
]

test('lines of double-spaced copy are joined, whether its paragraphs are set in or have more room between them', () => {
  expect(join(typed)).toEqual(paragraphs)
  const apart = typed.map((line, index) => `${index > 2 && /^ {5}/.test(line) ? '\n' : ''}${line.trim()}`)
  expect(join(apart)).toEqual(paragraphs)
})

test.each([
  [
    'a list in lower case',
    ['What to bring:', 'a lamp', 'rope for the boats', 'bread', 'salt', 'a coat', 'two oars'],
  ],
  [
    'verse with room between its lines',
    [
      'The gray gull knows the harbor wall,',
      'the tide knows every stone,',
      'and I, who know no thing at all,',
      'walk out on it alone.',
    ],
  ],
  [
    'long paragraphs, some of which begin in lower case',
    [
      'The harbor board will meet on Friday to decide how near boats may come to the seals in the months until the pups are grown, its chair said',
      'eBay sellers in the town have begun to offer stones from the rocks below the fish market, for which nobody has asked them yet',
      'iron rings on the pier will be taken out in winter, one by one, so that no seal is caught in them again, a diver of the port said',
      'de Vries, who keeps the lamp, will leave it dark until the spring, and no ferry will sound its horn inside the mole until then',
    ],
  ],
])('%s stays as it is', (_, lines) => expect(join(lines)).toEqual(lines))

test('copy wrapped with a blank line between its paragraphs stays as it is', () => {
  const text = [
    'Forty gray seals came back to the pier of Halden on Tuesday,\nnine years after the last of them left, the harbor said.',
    'They lay on the rocks below the fish market from early in the\nmorning, and people stopped to look at them.',
    'what the council says of it will be known on Friday, when it\nmeets in the hall above the market.',
  ]
  expect(join(text)).toEqual(text.map(each => each.replace('\n', ' ')))
})
