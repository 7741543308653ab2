import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** What a text with these lines under its story is read as. */
const read = async (under: readonly string[], head: readonly string[] = ['By Ada Marlowe']) => {
  const story = [
    'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
    '“I have never seen it like this,” said the harbor master, Una Prys. The ice was a foot thick at noon.',
    'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
  ]
  const text = ['Ice closes harbor for first time in forty years', ...head, ...story, ...under].join('\n\n')
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'ice.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [first] = reading.stories
  if (!first) throw new Error('no story')
  return first.article
}

describe('the body ends before the note on the writer', () => {
  test.each([
    'Marlowe writes about the sea for The Harbor Star.',
    'Marlowe, a lawyer in Quito, is the author of “The Long River.”',
    'Ms. Marlowe is a lawyer in Quito.',
    'Ada Marlowe and Bo Lind are fellows at the Harbor Institute.',
    'Readers may contact Ada Marlowe by email at ada@harbor.example.',
    'Ada Marlowe’s e-mail address is ada@harbor.example.',
    'This column was first published by The Harbor Star.',
    'About the author: Ada Marlowe is a lawyer in Quito.',
    'Zur Person: Ada Marlowe ist Redakteurin dieser Zeitung.',
    'To find out more about Ada Marlowe and read features by other Harbor Syndicate writers, visit the syndicate’s website at www.harbor.com.',
  ])('below a story with a byline: %s', async line => {
    expect((await read([line])).body.text).toMatch(/turn to the south\.$/)
  })

  test.each([
    'Ada Marlowe (ada@harbor.example) is executive director of River Watch. She wrote this for The Harbor Star.',
    'Ada Marlowe, a former mayor of Quito, teaches at Halden State University.',
    'Ada Marlowe (@adamarlowe) is a contributor to The Harbor Star.',
    'Ada Marlowe served as deputy secretary of the interior from 2009 to 2013.',
    'Ada Marlowe, Ph.D., is a biologist at Halden State University.',
    'Prof. Ada Marlowe holds the chair of biology at Halden State University.',
    'Ada Marlowe wrote this for The Harbor Star.',
    'Ada Marlowe teaches marine law at Halden State University.',
    'Ada Marlowe lives in Quito.',
    'About Ada Marlowe: Ada is a lawyer in Quito.',
    'The writer, a lawyer in Quito, served on the council from 2001 to 2009.',
    '(The author is a lawyer in Quito.)',
    'Der Autor ist Professor in Quito.',
    'La autora es abogada en Quito.',
    'Kirjoittaja on vapaa toimittaja.',
    'Autorka jest dziennikarką.',
    'Автор — экономист.',
    '(Ada Marlowe is a columnist for The Harbor Star. The views expressed in this commentary are her own.)',
  ])('below a story without a byline: %s', async line => {
    expect((await read([line], [])).body.text).toMatch(/turn to the south\.$/)
  })

  test.each([
    'Prys writes the height of the ice on her door each night.',
    'Prys is a patient woman.',
    'Bo Lind, a ferry captain, is the only one who stayed.',
    'Bo Lind, who sells bait, served coffee on the pier.',
    'Bo Lind said he would walk.',
    'Bo Lind is a ferryman in Port Ellery who has never left.',
    'Harbor is a word of hers.',
    'Bo Lind is at his kitchen table, doing sums.',
    'Bo Lind, the youngest of the captains, is in Norway, looking for work on a trawler.',
    'Bo Lind lives on a boat in the ice now.',
    'Bo Lind works at the bait shop.',
    'Una Prys is the author of “Ice at the Door.” Her latest book comes out in May.',
    'Una Prys is a reporter for Radio Ellery on her days off.',
    'The story was first reported by The Halden Star.',
    'The views expressed at the hearing were mixed.',
    'A corrected copy of the plan was filed.',
    'This is a developing town.',
    'Her term expires in 2027.',
  ])('but keeps a sentence of the story: %s', async line => {
    expect((await read([line])).body.text.endsWith(line)).toBe(true)
  })

  test('but keeps sentences about a writer who is its subject', async () => {
    const lines = [
      'A writer lives on the pier, and has not left it since.',
      'The writer is at work on a new novel.',
    ]
    expect((await read(lines)).body.text).toMatch(/new novel\.$/)
    const abroad = [
      'Ein Autor lebt seit vielen Jahren auf der Pier und hat sie nie verlassen.',
      'Der Autor ist 71 Jahre alt.',
    ]
    expect((await read(abroad)).body.text).toMatch(/alt\.$/)
  })
})

describe('a story told of its own writer keeps its last sentence', () => {
  test.each([
    'Ada Marlowe and her team visited the mine twice.',
    'Ada Marlowe, 44, was among those on the ice, and paid the full fare.',
    'Ada Marlowe is not a sailor. But on that day, she wept like one.',
    'Ada Marlowe the reporter had become Ada Marlowe the passenger.',
    'Ada Marlowe wrote those words in her notebook, and the wind took the page.',
    'Ada Marlowe contributed $20 to the fund for the crew.',
    'Ada Marlowe has not been back since.',
    'Ada Marlowe won the raffle: a lifebelt.',
    'Ada Marlowe hat nicht gezögert.',
    'Ada Marlowe n’a pas hésité.',
  ])('%s', async line => {
    expect((await read([line])).body.text.endsWith(line)).toBe(true)
  })

  test('and an interview in which each question has the writer’s name keeps all of them', async () => {
    const said = ['Ada Marlowe: Do you regret it?', 'Una Prys: Never.', 'Ada Marlowe: Not even the winter?']
    expect((await read(said)).body.text.endsWith(said.join('\n\n'))).toBe(true)
  })

  test.each([
    'Ada Marlowe won the 2019 Polk Award for her reporting on ferries.',
    'Ada Marlowe and Bo Lind traveled to the island for this story.',
    'Ada Marlowe spent 20 years at The Harbor Star before she moved to the island.',
    'Ada Marlowe: ada@harbor.example',
    'Ada Marlowe hat in Halden studiert und schreibt seit 2014 über Schifffahrt.',
  ])('but none that tells who she is: %s', async line => {
    expect((await read([line])).body.text).toMatch(/turn to the south\.$/)
  })
})

test('the distributor has the name in its notice, not its code above the story', async () => {
  const article = await read(
    ['(c)2019 The Harbor Star', 'Distributed by Tribune Content Agency, LLC.'],
    ['By Ada Marlowe, The Harbor Star', '(TNS)'],
  )
  expect(article.distributor).toBe('Tribune Content Agency, LLC')
  expect(article.evidence.distributor?.raw).toBe('Distributed by Tribune Content Agency, LLC.')
})
