import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
  '“I have never seen it like this,” said the harbor master, Una Prys. The ice was a foot thick at noon.',
  'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
]

/** What copy is read as with lines between the first and second paragraph of its story, or under the last. */
const read = async ({ inner = [], under = [] }: { inner?: string[]; under?: string[] }) => {
  const [first = '', ...rest] = story
  const lines = [
    'Ice closes harbor for first time in forty years',
    'By Ada Marlowe',
    first,
    ...inner,
    ...rest,
    ...under,
  ]
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'ice.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [read] = reading.stories
  if (!read) throw new Error('no story')
  return { ...read.article, paragraphs: read.article.body.text.split('\n\n') }
}

describe('under a story', () => {
  test.each([
    [['Una Prys (D) (i) - 11,136 - 56.4%', 'Ed Nock (Ind) - 2,573 - 13.0%']],
    [['Una Prys, Dem ........ 11,136', 'Ed Nock, Ind ........ 2,573']],
    [['Una Prys: 11,136 votes', 'Ed Nock: 2,573 votes']],
    [['Una Prys (SPD) 56,4 Prozent', 'Ed Nock (parteilos) 13,0 Prozent']],
    [['Ellery 3, Marsh 1', 'Low Hill 0, Port Ann 4']],
    [['1. Una Prys, Ellery, 2:31:10', '2. Vera Moth, Marsh, 2:31:55']],
    [['Measure 1 (water bond)', 'In favor 51,220 - 60%', 'Not in favor 34,100 - 40%']],
    [['Port Ellery 12 C, rain', 'Marsh Point 10 C, gale', 'Halden 7 C, snow']],
    [
      [
        'The mayor gave the days on which it had frozen before:',
        'Monday: fog, no ferry',
        'Tuesday: one ferry',
      ],
    ],
    [
      [
        'At the fair on the ice on Sunday, the prizes went to:',
        'Best sled: “The Gull”',
        'Best song: “Low Tide,” Ole Tarn',
      ],
    ],
    [['The letter was signed by:', 'Una Prys, baker', 'Ed Nock, skipper', 'Ole Tarn, keeper']],
    [['If you go', 'What: Ice Day', 'When: 10 a.m. Saturday', 'Tickets: $5 at the gate']],
    [['Praktisch', 'Wo: Alter Hafen', 'Wann: Samstag, 10 Uhr']],
    [['We can do better.']],
    [
      [
        'The crier spoke in verse:',
        '“Oyez, oyez, the bell grows still,',
        'the crier’s coming down the hill;',
        'if you’d have a song tonight,',
        'go home, my friends, and sing it right.”',
      ],
    ],
    [['We owe our ferrymen that much.']],
    [['Follow the signs to the harbor on Main Street.']],
    [['Donate blood at the fire hall on Friday from noon to six.']],
    [['Download the form at the town hall or ask for one.']],
    [['Join the choir on Tuesday in the old school.']],
    [['Log in hand, the forester walked to the mill.']],
    [["Don't miss the boat."]],
    [['Read the sign.']],
    [['Try the soup.']],
    [['Explore the old pier while you can.']],
    [['Follow your nose.']],
    [['You had to be there.']],
    [['Thank you, Una.']],
    [['Let us skate.']],
    [['Stay tuned.']],
    [['Register for the sale of the tug at town hall.']],
    [['Our ruling: False.']],
    [['Our rating: Half true']],
    [['Follow the ferry back to Ada Marlowe’s house.']],
    [['Stay informed of the wind, the harbor master advises.']],
    [['À terre, s’il le faut. « Le pain sait nager. »']],
    [
      [
        'Key features include:',
        'A pier for the small boats',
        'A shed for the nets',
        'Tours for the schools begin in May.',
      ],
    ],
    [['Die Preise sind:', 'Boot für den Tag', 'Netz für den Tag', 'Die Fähre fährt im Mai wieder.']],
  ])('the lines %j are its own', async under => {
    expect((await read({ under })).paragraphs).toEqual([...story, ...under])
  })

  test.each([
    [['Your opinion counts.']],
    [['The best ferries of 2025', 'What we know of the Winter Games 2026']],
    [['The ice from above 2:31', 'Ferries at their piers 1:05']],
    [['Likes 12', 'Shares 5']],
    [['The ice from above 5 min read', 'Ferries at their piers 3 min read', 'Nets for sale 2 min read']],
    [['You can support our newsroom.']],
    [['Follow the latest updates here.']],
    [["Don't miss our next story."]],
    [['Published in the print edition of the February 9, 2026, issue, with the headline “Cold.”']],
    [['Responses (2)', 'Great read!']],
    [['Explore our archive.']],
    [['Get the app.']],
    [['Try it free for a month.']],
    [['Register to read more.']],
    [['Let us know.']],
    [['Want more news? Sign up.']],
    [['Watch our video.']],
    [['Unterstützen Sie uns.']],
    [['Read more columns by Ada Marlowe.']],
    [['Läs fler krönikor av Ada Marlowe här.']],
    [['Mehr von Ada Marlowe']],
    [['Like this:', 'Loading...']],
    [['Did you make this recipe? Tag us on Instagram!']],
    [['Donate to keep independent news alive.']],
    [['We thank our members for their support.']],
    [['Details: www.harbor.example']],
    [['Sign up for our Harbor newsletter', 'Get ice news each Thursday.', 'Email Address', 'Sign Up']],
    [['Una Prys/ANSA']],
    [['Thanks for being here. Stay warm.', '— Ada']],
    [
      [
        'Ends',
        'Notes to editors:',
        '1. The ships were counted on each day of January by the volunteers of the harbor.',
        '2. Pictures of the ice can be had of the harbor office on any day of the week.',
      ],
    ],
  ])('the lines %j are not', async under => {
    expect((await read({ under })).paragraphs).toEqual(story)
  })

  test.each([
    'If you go: The ice fair is open from 9 a.m. to 5 p.m. Admission is free.',
    'If you go: Skates can be had at the pier, and parking is free.',
  ])('what a reader may visit is the story’s own: %s', async line => {
    expect((await read({ under: [line] })).paragraphs).toEqual([...story, line])
  })

  test('the last sentence between a box and what stands under the story is its own', async () => {
    const last = 'The fair costs $41 and takes two nights.'
    const { paragraphs } = await read({
      under: ['Sign up for our Harbor newsletter', last, 'Email Address', 'Sign Up'],
    })
    expect(paragraphs.at(-1)).toBe(last)
  })

  test.each([
    'Editor’s note: This story was corrected to say that the ice was a foot thick.',
    'This story was first published on Feb. 2. It was updated on Feb. 3 to correct the thickness of the ice.',
    'This story has been updated to correct the thickness of the ice.',
  ])('a note that the story was corrected says so of this revision: %s', async note => {
    const { change, paragraphs } = await read({ under: [note] })
    expect(change?.class).toBe('correction')
    expect(paragraphs).toEqual(story)
  })

  test('what a publisher says of its corrections says nothing of this revision', async () => {
    const { change } = await read({ under: ['This story has been edited for length.', 'Corrections policy'] })
    expect(change).toBeUndefined()
  })
})

test.each([
  [['10:00 Registration of sleds', '18:40 The choir sings', '2:30 PM Kickoff']],
  [['02:12 Der erste Notruf geht ein', '02:19 Zwei Löschzüge treffen ein']],
  [['09:00 AM: Ellery Rowers;', '09:25: Marsh Point;', '10:15: PAR;']],
  [['★★★★☆']],
])('the hours of a program or chronicle and the stars of a review stay in a story: %j', async inner => {
  expect((await read({ inner })).paragraphs).toEqual(story.toSpliced(1, 0, ...inner))
})

test.each(['Ice in the harbor. Photo: Bo Lind', 'Ice. (Photo: Bo Lind)', 'El hielo, el lunes. / BO LIND'])(
  'the caption "%s" under a first paragraph takes nothing from the story',
  async line => {
    expect((await read({ inner: [line] })).paragraphs).toEqual(story)
  },
)
