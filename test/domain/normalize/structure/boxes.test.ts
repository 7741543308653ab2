import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He said that he would miss it. “The plane smells of fish and is for sale.” Three people have looked at it.',
]

const read = async (between: readonly string[]) => {
  const lines = ['Ferry to Sorn runs again', 'By Ana Ruiz', story[0], ...between, story[1], story[2]]
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article.body.text.split('\n\n')
}

test.each([
  ['Jetzt abonnieren', 'Sie lagen auf den Felsen unter dem Fischmarkt, und Kinder sahen ihnen zu.'],
  ['Newsletter abonnieren', 'Die Robben kamen mit ihren Jungen über die Mole an den Strand zurück.'],
  ['Assine nossa newsletter', 'As focas foram vistas primeiro nos arredores do cais, disse o porto.'],
])('a sentence under “%s” that speaks of others stays: %s', async (request, sentence) => {
  expect(await read([request, sentence])).toEqual([story[0], sentence, story[1], story[2]])
})

describe('the story read from the copied text of a page', () => {
  test.for([
    [
      'what is seen in a picture over its caption',
      ['A man in a cap stands on a pier.', 'Bo Lind is sad. (Supplied: Bo Lind)'],
    ],
    [
      'a credit with what is seen, and the caption',
      ['Getty Images Snow covers a narrow pier, with a bollard half buried', 'The pier in its worst winter'],
    ],
    ['who is in a picture, over the caption', ['Bo Lind', 'Bo Lind said that he would miss the island']],
    ['a question that folds up', ['Quick Guide', 'How do I fly to Sorn?', 'Show']],
    ['titles that are read to the blind', ['list 1 of 2', 'لماذا ترتفع الإيجارات؟', 'end of list']],
    [
      'the title of a box that asks for an address, and what it promises',
      ['Get the Sorn Herald', 'Start your day with what matters on the island.', 'Sign Up'],
    ],
    [
      'the name of a newsletter over its request',
      ['Sorn Weekly', 'Get the news of the island in your inbox.'],
    ],
    ['a card of another story', ['Harbor', 'Rudder found on a beach by two children', 'June 11, 2026']],
    [
      'a quote that the story has too, with who says it',
      ['“The plane smells of fish and is for sale.”', 'Rudi Brandt, pilot'],
    ],
    ['a clip with its title', ['Video', 'The ferry leaves the old pier for the first time']],
    ['a clip with its length and title', ['Video', '01:12', 'The ferry leaves the old pier']],
    ['a link to a clip, and its length', ['Watch: The ferry leaves', '0:58']],
    [
      'a post of a network',
      ['Sorn Herald', '@sornherald', 'Ferry is back. Story to come.', '6:40 PM · Feb 3, 2026'],
    ],
    [
      'a quote that the story has too, with the word for who says it',
      ['“The plane smells of fish and is for sale.”', '— Pilot'],
    ],
    [
      'a caption and the same with its credit',
      ['Bo Lind on the pier.', 'Bo Lind on the pier. Credit: Ana Ruiz'],
    ],
    [
      'the label of a picture, its line and its credit',
      ['Image', 'The rudder, which Mr. Brandt calls “the sulker.”', 'Credit...Ana Ruiz for The Sorn Times'],
    ],
    ['the title of another story with its hour', ['Выборы в порту', 'Вчера, 18:20']],
    ['what readers are told to follow', ['Follow Ferries & islands', 'Following']],
    [
      'an event of the house',
      ['Harbor event', 'Join 10k+ captains', 'Boats, buoys and more await you on deck.', 'REGISTER NOW'],
    ],
    [
      'a summary of comments',
      [
        'What readers are saying',
        'The comments express joy at the return of the ferry, and some share memories of the gale.',
        'This summary is AI-generated.',
      ],
    ],
  ] as const)('leaves out %s', async ([, between]) => {
    expect(await read(between)).toEqual(story)
  })

  test('keeps what stands under the titles of a box that says where it ends', async () => {
    const box = ['Pule Mais lidas e continue lendo', 'Mais lidas', 'O barco', 'Fim do Mais lidas']
    expect(await read([...box, '4. Who pays'])).toEqual([story[0], '4. Who pays', story[1], story[2]])
  })

  test.for([
    [
      'a quote that stands nowhere else, and a subhead',
      ['“I shall miss the smell of it, and the islands.”', 'The Plane'],
    ],
    ['two of a list that begin alike', ['Bo Lind', 'Bo Lind, pilot']],
    ['a sentence over a caption', ['A man was hurt in the gale.']],
    ['a subhead and a short sentence', ['The plane', 'It seats two.']],
    ['a subhead over what is asked', ['Get the boat', 'That was what his father had told him to do.']],
  ] as const)('keeps %s', async ([, own]) => {
    expect(await read(own)).toEqual([story[0], ...own, story[1], story[2]])
  })

  test.for([
    ['Council bans whistling on Sorn after 9 p.m.', 'By Ana Ruiz'],
    ['Council bans whistling on Sorn after 9 p.m.', 'June 11, 2026'],
    ['Ferry to Sorn is bought by Halvorsen Boats Inc.', 'June 11, 2026'],
    ['The new captain of the ferry is Bo Lind Jr.', 'June 11, 2026'],
  ] as const)('has the headline "%s", which ends in an abbreviation', async ([title, line]) => {
    const lines = ['Home', 'News More News', title, 'The council of the island said so.', line, ...story]
    const bytes = new TextEncoder().encode(lines.join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect({ headline: article?.headline, text: article?.body.text }).toEqual({
      headline: title,
      text: story.join('\n\n'),
    })
  })

  test.for([
    [
      [
        'Por fin',
        'Rudi Brandt, con su avión, en la isla de Sorn el pasado lunes por la tarde.',
        'BO LIND',
        'Ana Ruiz',
      ],
      ['Ana Ruiz'],
    ],
    [['Ana Ruiz', ',', 'Sorn Herald'], ['Ana Ruiz']],
    [['Ana Ruiz', 'The ferry at its berth in Sorn. Photo: Bo Lind/Sorn Herald'], ['Ana Ruiz']],
    [['Ana Ruiz', 'Photo: Bo Lind/Sorn Herald'], []],
    [['By Ana Ruiz', 'Related Topics', 'Harbor Trust, Sorn, Ferries'], ['Ana Ruiz']],
  ] as const)('has the authors from the lines above it: %s', async ([above, authors]) => {
    const lines = ['Ferry to Sorn runs again', ...above, 'June 11, 2026', ...story]
    const bytes = new TextEncoder().encode(lines.join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article?.authors.map(({ name }) => name)).toEqual(authors)
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test.for([
    ['a standfirst that alone has words of the story', ['SORN: Ferry companies had a plane for islanders.']],
    [
      'an appeal',
      [
        'Your support helps us',
        'The paper is on the ground when the story is told.',
        'Your support makes all the difference.',
      ],
    ],
  ] as const)('leaves out %s above the byline', async ([, above]) => {
    const lines = ['Båten kommer snart hjem', ...above, 'By Ana Ruiz', ...story]
    const bytes = new TextEncoder().encode(lines.join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect({ headline: article?.headline, text: article?.body.text }).toEqual({
      headline: 'Båten kommer snart hjem',
      text: story.join('\n\n'),
    })
  })

  test.for([
    [['The Sorn ferry runs again from Monday.', 'Its rudder was found on a beach.'], 0],
    [['The mayor was not there to see it.', 'He had no boat and no plane to take.'], 2],
  ] as const)('leaves out key points that the lead repeats: %s', async ([points, kept]) => {
    const lines = ['Ferry to Sorn runs again', 'By Ana Ruiz', 'June 11, 2026', ...points, ...story]
    const bytes = new TextEncoder().encode(lines.join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    const text = reading.ok ? reading.stories[0]?.article.body.text : undefined
    expect(text).toBe([...points.slice(0, kept), ...story].join('\n\n'))
  })

  test('keeps a line of letters without case that begins with capitals', async () => {
    const lines = [
      '船が再び運航',
      '【新潟＝北通信】船は21日、再び運航した。',
      'ＡＢ汽船によると、約4000人が島に渡った。',
    ]
    const bytes = new TextEncoder().encode(lines.join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    expect(reading.ok && reading.stories[0]?.article.body.text).toContain('ＡＢ汽船によると')
  })

  test('continues below a box whose heading usually ends a story', async () => {
    const box = ['Trending Now', 'Couple wins $70M after a ticket was lost', 'What the new rules mean']
    const lines = [
      'Ferry to Sorn runs again',
      'By Ana Ruiz',
      story[0],
      `${story[1]} Rudi Brandt, 61, says so.`,
    ]
    const rest = [
      'Brandt will miss it, for the plane can be seen in all weathers.',
      'Three people have looked.',
    ]
    const bytes = new TextEncoder().encode([...lines, ...box, ...rest].join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    expect(reading.ok && reading.stories[0]?.article.body.text).toMatch(
      / says so\.\n\nBrandt .*\n\nThree people/,
    )
  })
})
