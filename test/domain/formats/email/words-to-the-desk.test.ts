import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const mail = (subject: string, text: string) =>
  `From: Mira Holm <mira@harborpress.example>
To: drops@wiredesk.example
Subject: ${subject}
Date: Tue, 1 Dec 2026 02:40:00 +0000
Content-Type: text/plain; charset=utf-8

${text}
`

const read = async (subject: string, text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(mail(subject, text)),
    path: 'a.eml',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  if (!reading.ok) return { refused: reading.rejection.detail }
  const [story] = reading.stories
  const { kind, headline, target, isGuess } = story?.notice ?? {}
  return kind && !isGuess ? { [kind]: headline ?? target } : { story: story?.article.headline }
}

describe('a short mail that is no answer', () => {
  test.for([
    ['URGENT: KILL the ferry thing', 'Please kill at once. The toll is wrong.\n\nMira Holm'],
    ['Urgent', 'Please kill the ferry thing, the toll is wrong.'],
    ['Quake', 'Hi desk, can you pull the quake piece please? The toll is wrong.\n\nThanks, Mira'],
    ['URGENT!!! KILL FERRY', 'wrong toll, sorry\n\nMira'],
    ['Pull the ferry piece now', 'Legal has called. Ring me back on the number of the night desk.'],
    ['Spike ferry pls', 'Wrong toll. Sorry about that.'],
  ] as const)('kills in words of its own: %s', async ([subject, text]) =>
    expect(await read(subject, text)).toHaveProperty('kill'),
  )

  test.for([
    ['URGENT: KILL Quake kills three on Halden coast', 'Please kill at once.'],
    ['URGENT: Please kill Quake kills three on Halden coast', 'Toll is wrong'],
    ['Please spike Quake kills three on Halden coast', 'Toll is wrong'],
    ['Quake kills three on Halden coast', 'Please kill at once.'],
  ] as const)('names the story by its headline: %s', async ([subject, text]) =>
    expect(await read(subject, text)).toEqual({ kill: 'Quake kills three on Halden coast' }),
  )

  test('holds a story by its headline', async () =>
    expect(await read('Quake kills three on Halden coast', 'Can you hold this one please?')).toEqual({
      withhold: 'Quake kills three on Halden coast',
    }))

  test.for([
    ['STOP ferry story', "Don't run it. Legal problem."],
    ['Ferry', "Please don't run the ferry piece, it is with the lawyers."],
  ] as const)('holds where its words may mean that: %s', async ([subject, text]) =>
    expect(await read(subject, text)).toHaveProperty('withhold'),
  )

  test('names the story by its slug', async () =>
    expect(await read('KILL BC-US--Quake', 'Toll is wrong')).toEqual({ kill: { slug: 'BC-US--Quake' } }))

  test.for([
    ['Wrong name in ferry story', 'The captain is Ida Holm, not Ada Holm. Please fix.\n\nMira'],
    ['running late', 'I will file the ferry story at 4 pm, about 600 words, with two pictures.\n\nMira'],
    ['embargo lifted', 'You can run the ferry story now.\n\nMira'],
    ['corrections', 'Ich schicke den Text um 16 Uhr. Gruß Mira'],
  ] as const)('is refused as a word to the desk: %s', async ([subject, text]) =>
    expect(await read(subject, text)).toEqual({
      refused: expect.stringContaining('reads as a word to the desk'),
    }),
  )

  test.for([
    ['Kill bill passes', 'Lawmakers voted on Monday to kill the bill. “Please kill it,” a member said.'],
    ['Kill switch saves ferry crew', 'A kill switch saved the crew of a ferry on Monday, the operator said.'],
    [
      'Pull in fares',
      'Halden ferry fares fall by a tenth from Monday. It would pull the plan if costs rose.',
    ],
    [
      'Stop signs go up',
      'The city put up 40 stop signs on Monday. Drivers must stop at once, the police said.',
    ],
    ['Ferry named after singer', 'Halden named a ferry after Ana Lund. “Please kill me now,” she joked.'],
    [
      'Ferry firm names head',
      'Ida Holm leads the ferry line. “I will file for rescue. Call me a fool,” she said.',
    ],
    ['Council votes', 'The council voted on Monday to close the bridge. Drivers should read the signs.'],
    [
      'Reader asks',
      'Q. Can I fish off the pier? A. You can use it from dawn to dusk, the harbor office says.',
    ],
    ['Mayor to voters: let me know', 'Mayor Ida Holm wants voters to say what they think of the bridge.'],
    ['Typo', 'HALDEN (HP) - The ferry line asks riders: can you fix it? It put up signs on Monday.'],
  ] as const)('is a story: %s', async ([subject, text]) =>
    expect(await read(subject, text)).toEqual({ story: subject }),
  )
})

describe('an answer above the mail that it answers', () => {
  const quake = 'Quake kills three on Halden coast'
  test.for([
    // What is quoted orders nothing again.
    [
      'All good, the story stands. Thanks.',
      `> Kill “${quake}”?`,
      { refused: expect.stringContaining('answers another') },
    ],
    [
      `Please kill “${quake}”.`,
      '> Ok, “Seals return” released.\n>> Please kill “Seals return to Tarn”.',
      { kill: { headline: quake } },
    ],
    [`Kill “${quake}” please.`, '> Please hold “Seals return to Tarn”.', { kill: { headline: quake } }],
    [
      'Hold fire on this one please.',
      `> HALDEN (Coastal Wire) - A quake has killed three people on the coast of Halden, police said on Tuesday.\n>\n> The ground shook for a minute at noon, when the market was full.`,
      { withhold: quake },
    ],
  ] as const)('is read without it: %s', async ([text, quoted, result]) =>
    expect(
      await read(
        `Re: ${quake}`,
        `${text}\n\nOn Tue, 1 Dec 2026 at 02:00, Night Desk\n<desk@harborpress.example> wrote:\n${quoted}`,
      ),
    ).toEqual(result),
  )
})
