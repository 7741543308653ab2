import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn stopped for the winter on Tuesday, three weeks before the timetable says, because its ramp no longer closes.',
  'Engineers looked at the hinge for two days and found a crack as long as a hand, the harbor board said in a letter to islanders.',
  '“We could sail with it in July, but nobody sails with it in December,” said Aine Corrigan, who has run the board since 2019.',
  'A mail boat with room for twelve will make the crossing on Mondays and Fridays until the ramp is mended.',
  'The board hopes to sail again before the lambs are sold in March.',
].map(text => `<p>${text}</p>`)

const page = (body: string): string =>
  `<html lang="en"><head><title>Ferry to Sorn stops</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry to Sorn stops</h1><div class="byline">By Ana Ruiz</div>${body}</article></main><aside><p>Rain in the morning, and wind from the west later.</p></aside><footer><p>The Sorn Times is printed in Dunmore on paper of its own.</p></footer></body></html>`
const feed = (body: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn Times</title><item><title>Ferry to Sorn stops</title><guid>ferry</guid><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`

const read = async (text: string, path: string) => {
  const bytes = new TextEncoder().encode(text)
  const reading = await readDrop({ bytes, path, receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.stories[0]?.article.body.text.split('\n\n')).toHaveLength(story.length)
  return reading.warnings
}
const between = (box: string): string => [...story.slice(0, 3), box, ...story.slice(3)].join('\n')

describe.each([
  ['a page', page, 'ferry.html'],
  ['a feed', feed, 'ferry.xml'],
] as const)('of %s,', (_, around, path) => {
  test.for([
    [
      'prose beside the story',
      '<aside><p>The ramp was built in 1987 by Hughes and Sons, which closed ten years later.</p></aside>',
      'The ramp was built in 1987 by Hughes …',
    ],
    [
      'facts in a list',
      '<aside><h3>The ferry</h3><ul><li>Built in 1987 by Hughes and Sons</li><li>Carries six cars and eighty people</li></ul></aside>',
      'Built in 1987 by Hughes and Sons Carries …',
    ],
    [
      'facts in a box',
      '<div class="infobox"><h4>Facts</h4><p>Sorn lies eleven miles off the coast and has had a ferry since 1904.</p></div>',
      'Sorn lies eleven miles off the coast and …',
    ],
    [
      'a table of one cell',
      '<table class="infobox"><tr><td>The ferry carries six cars across eleven miles of water.</td></tr></table>',
      'The ferry carries six cars across eleven miles …',
    ],
    [
      'a quotation that the story has not',
      '<blockquote class="pullquote"><p>“My mother crossed in an open boat, and she was eighty.”</p></blockquote>',
      '“My mother crossed in an open boat, and …',
    ],
    [
      'a foot of its own',
      '<footer class="story-footer"><p>The harbor board paid for the journey of the reporter to Sorn.</p></footer>',
      'The harbor board paid for the journey of …',
    ],
  ] as const)('%s that is left out is named in a warning', async ([, box, named]) => {
    expect(await read(around(between(box)), path)).toEqual([
      `boxes left out as none of the story: “${named}”; if one is, drop its text with the story's`,
    ])
  })

  test.for([
    [
      'a quotation from the story',
      '<blockquote class="pullquote">We could sail with it in July, but nobody sails with it in December</blockquote>',
    ],
    [
      'points that sum it up',
      '<div><h3>Key points</h3><ul><li>A boat will sail twice a week until the spring.</li></ul></div>',
    ],
    [
      'a newsletter',
      '<div class="newsletter-signup"><h3>The Morning Tide</h3><p>The news of the islands in your inbox, every morning at six.</p><form><input type="email"></form></div>',
    ],
    [
      'the card of another story',
      '<div class="box"><h3><a href="/a">Whale swims into harbor</a></h3><p>A whale came into the harbor on Sunday and stayed for an hour.</p></div>',
    ],
    [
      'links',
      '<aside><h3>More on this</h3><ul><li><a href="/1">Board of the harbor meets in secret for the third time</a></li><li><a href="/2">Hinge comes from Norway after all, says yard</a></li></ul></aside>',
    ],
    [
      'who wrote it',
      '<div class="author-bio"><img src="x.jpg"><p>Ana Ruiz has written about the islands since 2011 and lives in Dunmore.</p></div>',
    ],
    [
      'an advertisement',
      '<div class="ad-slot"><p>Sleep better tonight with the mattress of the year. Save 20 percent now.</p></div>',
    ],
    [
      'a copyright',
      '<footer><p>© 2026 Sorn Times Ltd. No part of this page may be copied without our leave.</p></footer>',
    ],
    [
      'a picture',
      '<figure><img src="a.jpg"><figcaption>The ferry lies at its pier on Tuesday, with its ramp open.</figcaption></figure>',
    ],
    [
      'what it asks of readers',
      '<div class="support"><p>Our journalism is paid for by readers. If you can, please give five euros a month.</p><a href="/give">Give now</a></div>',
    ],
  ] as const)('%s is left out without one', async ([, box]) => {
    expect(await read(around(between(box)), path)).toEqual([])
  })
})

test('a post of a network within the story of a page is named, as in a feed', async () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The ramp is cracked.</p>— Ferry <a href="https://twitter.com/x/status/1">1 December</a></blockquote>'
  expect(await read(page(between(post)), 'ferry.html')).toEqual([
    'embeds left out, which are not read: twitter.com; say in words what the story needs of them',
  ])
})

test.for([
  ['an hour and a place', '<p>Public meeting: Thursday, 7 p.m., parish hall, Sorn</p>'],
  ['a heading', '<h2>Public meeting: Thursday, 7 p.m. in the hall</h2>'],
])('%s under the last sentence is named', async ([, last]) => {
  const warning = 'left out under the story: “Public meeting: Thursday, 7 p.m.'
  expect(await read(page([...story, last].join('\n')), 'ferry.html')).toEqual([
    expect.stringContaining(warning),
  ])
})

test.for([
  'Published figures: 3 ferries, 40 berths, 2 piers',
  'About forty berths, three of them for the ferry',
  'Report: the ramp is cracked, the keel is sound',
])('what may be a fact of the story is named: %s', async last => {
  expect(await read(page([...story, `<p>${last}</p>`].join('\n')), 'ferry.html')).toHaveLength(1)
})

test.for([
  ['a label over what a page has below', '<p>Watch the video of the ferry here:</p>'],
  ['a name', '<p>Ana Ruiz</p>'],
  ['where it was printed', '<p>Published in The Sorn Times, May 4th, 2026</p>'],
  ['a call to the house', '<p>Report a technical issue</p>'],
  ['who wrote it', '<p>Ruiz covers ferries and piers for The Harbor Wire</p>'],
  ['its key words', '<p>Ключови думи към статията: ферибот, кей</p>'],
])('%s under the last sentence is left out without a warning', async ([, last]) => {
  expect(await read(page([...story, last].join('\n')), 'ferry.html')).toEqual([])
})
