import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He will miss it. The plane smells of fish and is for sale, and three people have looked at it.',
]

const namesIn = async (head: string, under: string, told = story, below = '') => {
  const html = `<!doctype html><html lang="en"><head><title>Ferry to Sorn runs again</title><meta property="og:site_name" content="Le Phare">${head}</head><body><nav><a href="/">Home</a></nav><main><article>
<h1>Ferry to Sorn runs again</h1>${under}<div class="text">${told.map(each => `<p>${each}</p>`).join('')}</div>${below}</article></main></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [first] = reading.stories
  expect(first?.article.body.text).toBe(told.join('\n\n'))
  return first?.article.authors.map(({ name }) => name)
}

const stated = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sorn runs again","author":{"@type":"Person","name":"${name}"}}</script>`

test.for([
  [
    '<meta name="article:author" content="Ana Ruiz,Lars Boe,Mei Tan">',
    '',
    ['Ana Ruiz', 'Lars Boe', 'Mei Tan'],
  ],
  ['<meta name="author" content="Ana Ruiz,Staff Writer">', '', ['Ana Ruiz']],
  ['<meta name="cXenseParse:author" content="ANA RUIZ">', '', ['Ana Ruiz']],
  // A page states one of two
  [
    stated('Ana Ruiz'),
    '<div>By <a href="/a/1">Ana Ruiz</a> and <a href="/a/2">Lars Boe</a></div>',
    ['Ana Ruiz', 'Lars Boe'],
  ],
  [stated('Ana Ruiz'), '<p>Por Ana Ruiz y Lars Boe</p>', ['Ana Ruiz', 'Lars Boe']],
  ['', '<div><a href="/by/ana-ruiz">Ana Ruiz</a> <span>May 3</span></div>', ['Ana Ruiz']],
  // Behind a comma stands a house or a place
  [stated('Ana Ruiz'), '<p>Por Ana Ruiz, Portal do Xingu</p>', ['Ana Ruiz']],
  [stated('Ana Ruiz'), '<p>By Ana Ruiz in Sorn</p>', ['Ana Ruiz']],
  [stated('Ana Ruiz'), '<p>By the harbor, with Ana Ruiz and the crane</p>', ['Ana Ruiz']],
  // What somebody is, or an account, stands for the author
  [stated('Web Producer'), '<div class="byline">By <a href="/author/x">Ana Ruiz</a></div>', ['Ana Ruiz']],
  [stated('Guest contributor'), '<div><span class="author">Ana Ruiz</span></div>', ['Ana Ruiz']],
  [
    '<meta name="author" content="webproducer2">',
    '<div>By <a href="/author/x">Ana Ruiz</a></div>',
    ['Ana Ruiz'],
  ],
  ['<meta name="author" content="aruiz">', '<p class="byline">By Ana Ruiz, Le Phare</p>', ['Ana Ruiz']],
  [
    '<meta name="author" content="aruiz">',
    '<p class="byline">Ana Ruiz and Lars Boe</p>',
    ['Ana Ruiz', 'Lars Boe'],
  ],
  [
    '<meta name="author" content="Ana Ruiz">',
    '<p class="byline">Ana Ruiz and Lars Boe</p>',
    ['Ana Ruiz', 'Lars Boe'],
  ],
  ['<meta name="author" content="Ana Ruiz">', '<p class="byline">Ana Ruiz and the crane</p>', ['Ana Ruiz']],
  // Its own words name somebody, or those of the page do
  [
    '<meta name="author" content="Ruiz, Ana Maria">',
    '<p class="byline">By Ana Maria Ruiz</p>',
    ['Ana Maria Ruiz'],
  ],
  ['<meta name="author" content="Ana Ruiz/Sorn Wire">', '<p class="byline">By ANA RUIZ</p>', ['Ana Ruiz']],
  [
    '<meta name="author" content="a@sorn.example (Ana Ruiz)">',
    '<p class="byline">By ANA RUIZ</p>',
    ['Ana Ruiz'],
  ],
  ['<meta name="author" content="Sorn 4 You!">', '<p class="byline">By Ana Ruiz</p>', ['Ana Ruiz']],
  // The site is no person
  ['<meta name="author" content="Le Phare avec AFP">', '', []],
  // How houses name where an author stands
  [
    '',
    '<span class="meta__author">Par <a href="/signataires/ana-ruiz">Ana Ruiz</a> (Sorn, envoyée spéciale)</span>',
    ['Ana Ruiz'],
  ],
  [
    '',
    '<ul class="bylines"><li><a href="/av/1">Ana Ruiz</a></li><li><a href="/av/2">Lars Boe</a></li></ul>',
    ['Ana Ruiz', 'Lars Boe'],
  ],
  [
    '',
    '<div><div class="columnist-name">Ana Ruiz</div><div class="columnist-title">Columnist</div></div>',
    ['Ana Ruiz'],
  ],
] as const)('who wrote a page with %s%s', async ([head, under, names]) => {
  expect(await namesIn(head, under)).toEqual(names)
})

test('knows an author by his card, not by the link to all that he wrote; a short story keeps its first paragraph', async () => {
  const short = [story[2] ?? '', 'It can land on sand, he says.', 'It once did so by mistake.']
  const card =
    '<div>Posted by <span class="author vcard"><a class="url fn n" href="/e">Ana Ruiz</a></span></div>'
  const all = '<div><a href="/e" rel="author">View all posts by Ana Ruiz →</a></div>'
  expect(await namesIn('', card, short, all)).toEqual(['Ana Ruiz'])
  expect(
    await namesIn('<meta name="author" content="Ana Ruiz">', '', short, '<div>By Ana Ruiz</div>'),
  ).toEqual(['Ana Ruiz'])
})
