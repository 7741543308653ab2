import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The vote, which came after midnight, ends a fight that has split this town of loggers and retirees for a decade.',
  'Engineers told the council in March that repairs of the dam would cost $14 million, twice its yearly budget.',
  'Work is to begin in July and last until the first snow.',
]

const read = async (above: readonly string[]): Promise<string> => {
  const bytes = Buffer.from(['Town votes to remove its old dam', ...above, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'dam.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article.body.text ?? ''
}

test.each([
  'It was over in a minute.',
  '“Let it run,” she said.',
  'Who owns a river?',
  'Embargoed for a decade, the plan for the dam came out on Monday.',
  'Corrections to the town’s budget will cost $2 million.',
  'Update your maps: the lake is going away.',
  'It’s official.',
  'Dear Halden,',
  '118 years, and then this.',
  '– I let it run.',
  '«Enough is enough».',
  '照片和信放在同一个抽屉里。',
  'قال القاضي: اقرأ بصوت عال.',
  'Loggers? Gone.',
  'Rain. Wind. Snow.',
  'Ask anyone in Halden.',
  'Again.',
  '1911.',
  '(It is not the first time.)',
  '(The mayor, who had asked for the vote, did not come to the hall on Monday night.)',
])('the body begins with the short opening "%s"', async line => {
  expect((await read(['By Ada Marlowe', line])).split('\n\n')[0]).toBe(line)
  expect((await read([line])).split('\n\n')[0]).toBe(line)
})

test.each([
  'Photo by Bo Lind.',
  'Special to The Halden Star.',
  '3 min read.',
  'Staff writer.',
  'Halden, Ore.',
  '(Names have been changed.)',
  '(This is the first of three parts.)',
  '(Adds what the mayor said.)',
  '(For use by clients who have paid.)',
])('the body does not begin with "%s"', async line => {
  expect(await read(['By Ada Marlowe', line])).toMatch(/^The vote, /)
})

test.each([
  [['Ada Marlowe', 'February 3, 2026'], '“No.”'],
  [['February 3, 2026', 'Ada Marlowe'], 'Enough is enough.'],
  [['By Ada Marlowe', 'Halden'], 'The dam is going away.'],
  [['By Ada Marlowe', 'Staff writer'], 'Forty feet. One gate. No water.'],
  [['Ada Marlowe', '2 min read'], 'Good news at last.'],
  [['By Ada Marlowe', '3 February 2026'], 'And now?'],
  [['By Ada Marlowe'], 'Guilty.'],
  [['By Ada Marlowe'], 'No.'],
  [['By Ada Marlowe', 'Feb 3, 2026'], 'Again.'],
  [['By Ada Marlowe', 'Feb 3, 2026'], '(Nobody was at home.)'],
  [['By Ada Marlowe', 'Staff Writer', 'Feb 3, 2026 6:40 PM'], 'Once is enough, the mayor said.'],
  [['By Ada Marlowe', 'Feb 3, 2026', 'Share'], 'Listen.'],
  [['By Ada Marlowe', 'Feb 3, 2026', 'Share'], 'Ask anyone in Halden.'],
  [['By Ada Marlowe', 'Feb 3, 2026', 'Share'], 'Sunday, 2 a.m.'],
  [['By Ada Marlowe', 'Feb 3, 2026'], 'Wednesday night, 11:40 p.m.'],
  [['By Ada Marlowe', 'The dam on Sunday Photo: Bo Lind / The Star'], 'It never moved.'],
  [['By Ada Marlowe', 'Feb 3, 2026', 'Credit: Bo Lind for The Star'], 'Strike one. Nothing.'],
])('under the lines %j the body begins with "%s"', async (above, line) => {
  expect((await read([...above, line])).split('\n\n')[0]).toBe(line)
})

test.each([
  [['Ada Marlowe', 'February 3, 2026'], 'The dam was still standing.'],
  [['Ada Marlowe', 'February 3, 2026'], 'Halden, Ore.'],
  [['Ada Marlowe', 'February 3, 2026'], 'Subscribe now!'],
  [['By Ada Marlowe', 'Halden'], 'Staff writer.'],
  [['By Ada Marlowe'], 'The dam under repair.'],
  [['By Ada Marlowe'], 'A fisherman at work.'],
  [['By Ada Marlowe'], 'London.'],
  [['By Ada Marlowe'], 'Staff.'],
  [['Ada Marlowe', 'February 3, 2026'], 'Guilty.'],
  [['By Ada Marlowe', 'Share'], 'Listen'],
  [['By Ada Marlowe'], 'Sunday, 2 a.m.'],
])('under the lines %j the body does not begin with "%s"', async (above, line) => {
  expect(await read([...above, line])).toMatch(/^The vote, /)
})

test('a sentence in parentheses goes on after a short one', async () => {
  const openers = ['Nobody slept.', '(Nobody could have.)']
  expect((await read(['By Ada Marlowe', ...openers])).split('\n\n').slice(0, 2)).toEqual(openers)
})

test.each([
  ['Nine days', 'That is how long the dam of Halden stood dry before anybody asked the mayor of it.', 0],
  ['Neun Tage', 'So lange lag der Damm von Halden trocken, bis jemand den Bürgermeister danach fragte.', 0],
  ['World news', 'That is how long the dam of Halden stood dry before anybody asked the mayor of it.', 0],
  ['Nine days', 'The dam of Halden stood dry for as long before anybody asked the mayor of it.', 1],
  ['3 min read', 'That is how long the dam of Halden stood dry before anybody asked the mayor of it.', 1],
])(
  'under the headline "%s" opens the story or not, as the next sentence speaks of it',
  async (line, next, at) => {
    const bytes = Buffer.from(['Town votes to remove its old dam', line, next, ...story].join('\n\n'))
    const reading = await readDrop({ bytes, path: 'dam.txt', receivedAt: '2026-02-03T12:00:00Z' })
    expect(reading.ok && reading.stories[0]?.article.body.text.split('\n\n')[0]).toBe([line, next][at])
  },
)

test.each([
  ['1.', '2.', 0],
  ['Chapter One', 'Chapter Two', 0],
  ['1.', 'The dam', 1],
  ['1. The dam is old', '2. The dam is dear', 0],
  ['9. The dam is old', '8. The dam is dear', 0],
  ['1. The dam is old', 'The dam is dear', 1],
  ['MONDAY', 'TUESDAY', 0],
  ['The claim: The dam of Halden was built by beavers', 'The dam', 0],
] as const)('"%s" opens the story or not, over a chapter headed "%s"', async (line, below, at) => {
  const lines = [
    'Town votes to remove its old dam',
    'By Ada Marlowe',
    line,
    story[0],
    below,
    ...story.slice(1),
  ]
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'dam.txt', receivedAt: '2026-02-03T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.body.text.split('\n\n')[0]).toBe([line, story[0]][at])
})

test.each([
  '(First of three parts)',
  'Second of two articles.',
  'Last in an occasional series on rivers',
  'Part 2 of 3',
  'Teil 1 von 3',
  'Primera de tres partes',
  '(Next week: the women who rowed the mail.)',
  'Coming Sunday: Who pays for the dam?',
  'Next in our series: The ferry that was.',
])('"%s" tells editors of the series of which the story is a part, above it or below', async line => {
  const note = line.replace(/[()]/g, '')
  for (const lines of [
    ['By Ada Marlowe', line, ...story],
    ['By Ada Marlowe', ...story, line],
  ]) {
    const bytes = Buffer.from(['Town votes to remove its old dam', ...lines].join('\n\n'))
    const reading = await readDrop({ bytes, path: 'dam.txt', receivedAt: '2026-02-03T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article).toMatchObject({ editorNote: note, body: { text: story.join('\n\n') } })
  }
})

test('two short sentences open a story, and the points under a heading do not', async () => {
  const openers = ['It rained.', 'Of course it rained.']
  expect((await read(['By Ada Marlowe', 'Feb 3, 2026', ...openers])).split('\n\n').slice(0, 2)).toEqual(
    openers,
  )
  expect(await read(['By Ada Marlowe', 'Highlights', ...openers])).toMatch(/^The vote, /)
})

test('a dateline that no list holds stands before a short opening', async () => {
  expect(await read(['By Ada Marlowe', 'HALDEN — Nobody liked the dam.'])).toMatch(/^Nobody liked the dam\./)
})

test.each([
  ['Mayor Ada Marlowe today issued this statement on the dam:', 0],
  ['Pictures of the dam:', 1],
])('above a statement "%s" is of the story or not', async (line, at) => {
  const statement =
    '“The vote, which came after midnight, ends a fight that has split this town for a decade.”'
  const lines = ['Town votes to remove its old dam', 'By Ada Marlowe', line, statement, ...story.slice(1)]
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'dam.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.stories[0]?.article.body.text.split('\n\n')[0]).toBe([line, statement][at])
})

test('a list of deaths begins with the first of them, however little is said of each', async () => {
  const deaths = [
    'PRYS, Una, 97, teacher, May 3.',
    'MOSS, Lena, 81, baker, May 4.',
    'BELL, Hal, 77, May 4. A service will be held at noon on Friday in the chapel.',
  ]
  const bytes = Buffer.from(['Deaths', 'By The Tamber Gazette', ...deaths].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'deaths.txt', receivedAt: '2026-05-06T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.body.text).toBe(deaths.join('\n\n'))
})
