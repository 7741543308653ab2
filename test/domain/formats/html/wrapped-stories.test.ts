import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]
const told = (lines: readonly string[] = story) => lines.map(text => `<p>${text}</p>`).join('')

const read = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return {
    agency: article?.agency,
    distributor: article?.distributor,
    authors: article?.authors,
    paragraphs: article?.body.text.split('\n\n'),
  }
}
const page = (body: string, under = '<p>By Ana Ruiz</p>', head = '') =>
  `<html lang="en"><head><title>Ferry to Sorn runs again</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry to Sorn runs again</h1>${under}<div class="text">${body}</div></article></main><footer>Sorn Times</footer></body></html>`

describe('what holds the whole of a story is no quote and no box', () => {
  test('a BLOCKQUOTE that only indents', async () => {
    const { authors, paragraphs } = await read(
      `<HTML><HEAD><TITLE>Ferry to Sorn runs again</TITLE></HEAD><BODY><H2>Ferry to Sorn runs again</H2><BLOCKQUOTE><P>By Ana Ruiz</P>${story.map(text => `<P>${text}`).join('\n')}</BLOCKQUOTE></BODY></HTML>`,
    )
    expect(authors).toEqual([{ name: 'Ana Ruiz' }])
    expect(paragraphs).toEqual(story)
  })

  test('an aside', async () => {
    expect((await read(page(`<aside>${told()}</aside>`))).paragraphs).toEqual(story)
  })

  test('but a letter that is quoted in a story stays a quote, and a box beside it a box', async () => {
    const letter =
      '<blockquote><p>Dear Sir.</p><p>The boat is late.</p><p>It was late in May.</p></blockquote>'
    const { paragraphs } = await read(page(told() + letter))
    expect(paragraphs?.at(-1)).toBe('Dear Sir. The boat is late. It was late in May.')
    const box = '<aside><p>Sorn has 900 people.</p><p>It has one pier.</p><p>It has no bank.</p></aside>'
    expect((await read(page(told() + box))).paragraphs).toEqual(story)
  })
})

test('the heading of a part that a button opens is read', async () => {
  const part = `<h3><button aria-expanded="false">When does it run?</button></h3><div><p>On Monday at six, and then each hour.</p></div>`
  const { paragraphs } = await read(page(told(story.slice(0, 2)) + part + told(story.slice(2))))
  expect(paragraphs).toContain('When does it run?')
})

test('the arrow that leads from a note back to its mark is not', async () => {
  const note = '<ol><li>The minutes of 3 November say so. <a href="#ref1">↩︎</a></li></ol>'
  const { paragraphs } = await read(page(told(story.slice(0, 2)) + note + told(story.slice(2))))
  expect(paragraphs).toContain('The minutes of 3 November say so.')
})

test('a call to action is none of a story', async () => {
  const call =
    '<div class="elementor-cta"><h2>Ride free this Sunday</h2><div>Show this page to the driver of any bus.</div></div>'
  const { paragraphs } = await read(page(told(story.slice(0, 2)) + call + told(story.slice(2))))
  expect(paragraphs).toEqual(story)
})

test('comments and deletions that Word keeps in a page are left out where only its declarations show that it saved the page', async () => {
  const { paragraphs } = await read(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><title>draft 3</title></head><body><div class=WordSection1><p><b>Ferry to Sorn runs again</b></p><p>By Ana Ruiz</p>${told(story.slice(0, 2))}<p class=MsoNormal><del>He does not care.</del>${story[2]}<a class=msocomanchor href="#_msocom_1">[AR1]</a></p></div><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Did he say this on the record?</p></div></div></body></html>`,
  )
  expect(paragraphs).toEqual(story)
})

test('a byline with an address for mail, as BLOX sets it, is read', async () => {
  const under =
    '<div class="meta"><span class="tnt-byline">By Ana Ruiz aruiz@sorntimes.example</span> <time datetime="2026-11-24">Nov 24, 2026</time></div>'
  expect((await read(page(told(), under))).authors).toEqual([{ name: 'Ana Ruiz' }])
})

test('who the author writes for is read where the agency signs under the story of a page', async () => {
  const tail =
    '<p>This report by The Canadian Press was first published Nov. 24, 2026.</p><p>Ana Ruiz, The Canadian Press</p>'
  const head = '<meta property="og:site_name" content="Sorn Times">'
  const { agency, authors } = await read(page(told() + tail, '<p>By Ana Ruiz</p>', head))
  expect(authors).toEqual([{ name: 'Ana Ruiz', affiliation: 'The Canadian Press' }])
  expect(agency).toBe('The Canadian Press')
})

test('where a text without a house says that it stood first is its agency, and delivers nothing', async () => {
  const { agency, distributor } = await read(
    page(`${told()}<p>This article originally appeared on Hive Monitor: Mayor sinks ferry</p>`),
  )
  expect([agency, distributor]).toEqual(['Hive Monitor', undefined])
})

test.for([
  [
    'This article is republished from The Conversation under a Creative Commons license.',
    'The Conversation',
    'Sorn Times',
  ],
  ['This story was originally published by Hive Monitor.', 'Hive Monitor', 'Sorn Times'],
  ['This article originally appeared on Hive Monitor: Mayor sinks ferry', 'Hive Monitor', 'Sorn Times'],
  ['This article originally appeared on Sorn Times: Mayor sinks ferry', 'Sorn Times', undefined],
  ['This story was originally published November 24, 2026, 8:15 AM.', 'Sorn Times', undefined],
  ['Distributed by Tarn Features Syndicate.', 'Sorn Times', 'Tarn Features Syndicate'],
] as const)(
  'a page says who wrote it, and distributes what it republishes: %s',
  async ([line, agency, distributor]) => {
    const head = '<meta property="og:site_name" content="Sorn Times">'
    const found = await read(page(`${told()}<p><em>${line}</em></p>`, '<p>By Ana Ruiz</p>', head))
    expect([found.agency, found.distributor]).toEqual([agency, distributor])
    expect(found.paragraphs).toEqual(story)
  },
)
