import { expect, test } from 'vitest'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { joinLines } from '#domain/normalize/paragraphs/join-lines.ts'
import { positionAt } from '#domain/normalize/paragraphs/position-at.ts'

const join = (text: string) => joinLines(readLines(text)).map(paragraph => paragraph.text)

test('wrapped lines are joined, and an indented line begins a paragraph', () => {
  const text = [
    '    HALIFAX, May 6 - Delegates of the harbor council moved closer',
    'to an agreement on the rules of a buffer stock, sources close to',
    'the talks said.',
    '    They said producers accepted a formula for the long-',
    'running talks, by which the stock would buy different kinds of',
    'beans at set prices.',
  ].join('\n')
  expect(join(text)).toEqual([
    'HALIFAX, May 6 - Delegates of the harbor council moved closer to an agreement on the rules of a buffer stock, sources close to the talks said.',
    'They said producers accepted a formula for the long-running talks, by which the stock would buy different kinds of beans at set prices.',
  ])
})

test('a line that breaks off goes on in a figure with its unit, and a numbered line does not go on', () => {
  const [story, stood] = [
    [
      'Shares of the harbor companies rose in early trading in Halden',
      'on Tuesday after a strong quarter, led by the ferry lines.',
      'By 0813 GMT, the index of ten harbor towns rose',
      '1.1 percent. The yards gained more, and the rope makers rather',
      'less than that.',
    ],
    [
      'What the council of the harbor will talk about when it meets on',
      'Tuesday, as the clerk told the towns along the coast this morning',
      'The state of the breakwater and of its lamp',
      '2 Ferries and who pays for them when the season has ended',
    ],
  ].map(lines => join(lines.join('\n'))) as [string[], string[]]
  expect(story.at(-1)).toContain('towns rose 1.1 percent. The yards')
  expect(stood.at(-1)).toMatch(/^2 Ferries/)
})

test('an agency’s sign-off under the last sentence stays a line of its own', () => {
  const text = [
    '    ESTRELA, May 6 - Harbor Works Inc said it acquired a',
    'maker of nets and ropes for the fishing fleets, and it expects',
    'to close the last of its three yards on the island in the fall.',
    ' Reuter',
  ].join('\n')
  expect(join(text)).toEqual([
    'ESTRELA, May 6 - Harbor Works Inc said it acquired a maker of nets and ropes for the fishing fleets, and it expects to close the last of its three yards on the island in the fall.',
    'Reuter',
  ])
})

test('rows of a table stay lines of their own', () => {
  const rows = [
    'Shares closed at their highest in eleven months in Halden on Tuesday, after',
    'three lenders reported a stronger third quarter.',
    '                CLOSE       PREV      CHG',
    'HSE-20          2,318.44    2,286.41  +1.4%',
    'Crown/dlr         129.10      129.00  -0.1%',
  ]
  expect(join(rows.join('\n'))).toEqual([
    'Shares closed at their highest in eleven months in Halden on Tuesday, after three lenders reported a stronger third quarter.',
    'CLOSE PREV CHG',
    'HSE-20 2,318.44 2,286.41 +1.4%',
    'Crown/dlr 129.10 129.00 -0.1%',
  ])
})

test('a line that ends in a small word goes on in a name, in copy too short to show how it is wrapped', () => {
  const lines = [
    'A dispute over the old quay of the seals will return to the',
    'Harbor Court of Lorn in January, it said.',
  ]
  expect(join(lines.join('\n'))).toEqual([lines.join(' ')])
  const whole = [
    'A dispute over the old quay of the seals comes back to court.',
    'Harbor Court of Lorn hears it in January.',
  ]
  expect(join(whole.join('\n'))).toEqual(whole)
})

test('lines over a story told in long lines are not wrapped, however alike they are', () => {
  const lines = [
    '(2nd LD) Last ferry of the northern fleet makes its final run',
    "(ATTN: UPDATES with the captain's remarks in paras 3-4)",
    'By Ana Ruiz',
    'PORT LORN, Nov. 24 (Acme) -- The last ferry of the northern fleet made its final run on Tuesday, with some 500 who lined the quay.',
    '',
    'It had served the island for 88 years and three months, the harbor master said.',
  ]
  expect(join(lines.join('\n'))).toEqual(lines.filter(line => line !== ''))
})

test('wide gaps behind sentences part no lines', () => {
  const lines = [
    'The board met at noon.   It heard the harbor master.   It then voted on the',
    'dredging of the channel, which ends in March.',
  ]
  expect(join(`${lines.join('\n')}\n\n${lines.join('\n')}`)).toHaveLength(2)
})

const stack = ['ACME-FERRY,1st Ld', 'Ferry finds another harbor', 'By NORA KESTRELL', 'Acme News Writer']
const wrapped = [
  'PORT ACME - The ferry that lost its berth in the storm was given',
  'another on Wednesday, across the bay, where the council of the',
  'island has room to spare and wants more of it used in winter as',
  'well.',
]

test.each([
  ['a blank line', '', ''],
  ['an indent', '', '   '],
  ['a margin of all lines', '    ', '    '],
])(
  'the short lines of a header over %s do not count in judging whether the copy is wrapped',
  (_, margin, indent) => {
    const [first, ...others] = wrapped.map(line => margin + line)
    const head = stack.map(line => margin + line).join('\n')
    const gap = indent === margin ? '\n\n' : '\n'
    expect(join([head, `${indent}${first?.trimStart()}\n${others.join('\n')}`].join(gap))).toEqual([
      ...stack,
      wrapped.join(' '),
    ])
  },
)

test.each([
  ['   PORT ACME - The ferry that lost its berth was given', 'another across the bay.'],
  [
    'PORT ACME - The ferry that lost its berth in the storm was given',
    'another across the bay, the council said.',
  ],
])(
  'a line that ends in mid-sentence is joined to the next, though no other line is wrapped: %s',
  (line, next) => {
    expect(join(`Ferry finds berth\n\n${line}\n${next}\n\nShe sails on Monday.`)).toContain(
      `${line.trim()} ${next}`,
    )
  },
)

test.each([
  [
    'Ferry that lost its berth in the storm finds another harbor',
    'by Nora Kestrell, shipping correspondent.',
  ],
  ['Ferry that lost its berth in the storm finds another harbor', 'share this'],
  ['The ferry lost its berth', 'another was found.'],
])('a line is not joined to the next: %s / %s', (line, next) => {
  expect(join(`${line}\n${next}\n\nShe sails on Monday.`)).toContain(line)
})

test('a story of three lines is joined when each line ends in mid-sentence', () => {
  const story = [
    'ESTRELA, May 6 - (Harbor Works Ltd) said it agreed to',
    'buy half of (Northern Rope Inc), a company which',
    'makes nets, for three mln dlrs.',
  ]
  expect(join(story.join('\n'))).toEqual([story.join(' ')])
  const page = 'Council turns down the plan to bridge the harbor at Estrela\nby Ana Ruiz\nThe vote was close.'
  expect(join(page)).toEqual(page.split('\n'))
})

test('the lines of a page and short marks above a headline are not joined', () => {
  expect(join('EXTRA\n2ND LEAD\nFerry sails again\nBy Ana Ruiz')).toEqual([
    'EXTRA',
    '2ND LEAD',
    'Ferry sails again',
    'By Ana Ruiz',
  ])
})

test('lines are joined until an open parenthesis is closed', () => {
  expect(join('(Reporting by Amir Haddad\nEditing by Lin Petrie)')).toEqual([
    '(Reporting by Amir Haddad Editing by Lin Petrie)',
  ])
})

test('a character of a joined paragraph has its place in the drop', () => {
  const [paragraph] = joinLines(readLines('\n  Ferry   sails again'))
  expect(paragraph && positionAt(paragraph, 6)).toEqual({ line: 2, column: 11 })
})
