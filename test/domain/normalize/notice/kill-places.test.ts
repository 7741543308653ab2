import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* A kill or a hold is done where desks put it: no rule of bylines, slugs or notes sees it first. */
const headline = 'Harbor seals return to the Tamber estuary after forty years'
const byline = 'By Mary Quill'
const story = [
  'PORT ELLERY — Grey seals have come back to the Tamber estuary, forty years after the last one was seen, wardens said.',
  'Eleven of them lay on the bank on Tuesday, said the warden, Una Prys.',
]

const ninjs = (title: string, note?: string): string =>
  JSON.stringify({
    uri: 'urn:seals',
    type: 'text',
    headline: title,
    ednote: note,
    body_xhtml: story.map(line => `<p>${line}</p>`).join(''),
  })
const mail = (subject: string): string =>
  `From: a@b.example\r\nSubject: ${subject}\r\n\r\n${[headline, byline, ...story].join('\r\n\r\n').replaceAll('—', '-')}\r\n`

const status = async (text: string): Promise<string | undefined> => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'seals',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.detail
}

const places: Record<string, (order: string) => string> = {
  'a line above the headline': order => [order, headline, byline, ...story].join('\n\n'),
  'a line under the byline': order => [headline, byline, order, ...story].join('\n\n'),
  'the subject of an email': mail,
  'the stated headline': order => ninjs(order),
  'the stated note': order => ninjs(headline, order),
}

describe.each(Object.entries(places))('an order to kill or hold is read in %s:', (_, place) => {
  test.each([
    ['canceled', 'BULLETIN KILL'],
    ['canceled', 'ADVISORY: STORY WITHDRAWN'],
    ['canceled', 'BC-Harbor-Seals, ADVISORY-KILL'],
    ['canceled', 'Editors: Please KILL the item headlined "Seals return".'],
    ['withheld', 'BULLETIN WITHHOLD'],
  ])('the story is %s by "%s"', async (stopped, order) => {
    expect(await status(place(order))).toBe(stopped)
  })
})

test('a note to editors under the story withholds it', async () => {
  const note = 'Eds: Please hold HARBOR-SEALS. A corrected version will follow.'
  expect(await status([headline, byline, ...story, note].join('\n\n'))).toBe('withheld')
})

test.each(['Kill the bill, say marchers', 'Newspaper kills story after threats', 'Hold the front page'])(
  'the headline "%s" is not read as an order',
  async title => {
    expect(await status(ninjs(title))).toBe('usable')
  },
)

test('"Kill:" before a headline kills where no more is said than why, and may be a title over a story', async () => {
  const why = '<p>The seals were seen in another estuary.</p>'
  const title = 'Kill: Harbor seals return'
  const brief = JSON.stringify({ uri: 'urn:seals', type: 'text', headline: title, body_xhtml: why })
  expect(await status(brief)).toBe('canceled')
  expect(await status(mail('Kill request'))).toBe('canceled')
  const long = brief.replace(why, why.repeat(20))
  expect(await status(long)).toBe('usable')
})

test.each([
  ['KILL THE BILL PROTEST ENDS IN ARRESTS', 'usable'],
  ['Killed: three in a blast at the harbor', 'usable'],
  ['KILLED: 12 SOLDIERS IN A BLAST AT THE HARBOR', 'usable'],
  ['KILL THE STORY ON THE HARBOR SEALS', 'canceled'],
  ['KILL THE HARBOR-SEALS', 'canceled'],
  ['Killed: Seals return to the harbor', 'canceled'],
])('above a story in text, "%s" leaves it %s', async (title, left) => {
  expect(await status([title, byline, ...story].join('\n\n'))).toBe(left)
})

test('a quotation of an order in the story is not read as one', async () => {
  const said = '"Kill the story," the editor told him in 1974, according to the lawsuit.'
  expect(await status([headline, byline, ...story, said].join('\n\n'))).toBe('usable')
})
