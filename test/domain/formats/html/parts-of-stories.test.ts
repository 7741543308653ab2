import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const begin = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
]

const read = async (below: string, head = '', paragraphs = begin) => {
  const html = `<!doctype html><html lang="en"><head><title>Ferry to Sorn runs again</title>${head}</head><body><nav><a href="/in">Log in to continue reading</a></nav><main><article>
<h1>Ferry to Sorn runs again</h1><div class="text">${paragraphs.map(each => `<p>${each}</p>`).join('')}${below}</div></article></main></body></html>`
  const reading = await readDrop({
    bytes: new TextEncoder().encode(html),
    path: 'a.html',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return { text: reading.stories[0]?.article.body.text, warnings: reading.warnings.join() }
}

test.for([
  '<div class="x1"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/in">Log in</a></p></div>',
  '<p>To continue reading this article, please subscribe.</p>',
  '<div class="x2"><p>You have reached your limit of free articles.</p></div>',
  '<section><h2>Weiterlesen mit Post+</h2><p>Jetzt vier Wochen testen für 1 Euro.</p></section>',
  '<p>Bitte melden Sie sich an, um den Artikel vollständig zu lesen.</p>',
  '<p>Il vous reste 72,5 % de cet article à lire.</p>',
  '<div><h3>Suscríbete para seguir leyendo</h3><p>Lee sin límites</p></div>',
  '<p>Verder lezen? Word abonnee.</p>',
  '<div><p>Logga in för att läsa hela artikeln</p></div>',
  '<p>Pozostało 85% artykułu do przeczytania. Wykup dostęp.</p>',
  '<p>残り1,204文字</p>',
  '<div><h2>This post is for paid subscribers</h2><a href="/s">Subscribe</a></div>',
])('a part of a story is told as such, without the words of its site: %s', async below => {
  const { text, warnings } = await read(below)
  expect(warnings).toContain('it has but the beginning of its story')
  expect(text).toBe(begin.join('\n\n'))
})

test('so is one that ends in dots over a link to more, and one whose page counts more words than it shows', async () => {
  const cut = 'The company paid him 4,200 crowns a week and lost about 60,000 crowns in …'
  const { warnings } = await read('<a href="/all">Read more</a>', '', [...begin, cut])
  expect(warnings).toContain('over “Read more”')
  const counted = (words: number, isFree: boolean) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sorn runs again","isAccessibleForFree":${isFree},"wordCount":${words}}</script>`
  expect((await read('', counted(800, false))).warnings).toContain('states 800 words, and shows')
  expect((await read('', counted(800, true))).warnings).toBe('')
  expect((await read('', counted(50, false))).warnings).toBe('')
})

const long = Array.from({ length: 10 }, (_, day) => `On day ${day + 1}, ${begin.join(' ')}`)

test.for([
  [
    '<p>“You will have to subscribe to continue reading,” the poet told the hall, and read on for an hour.</p>',
    begin,
  ],
  ['<p>Readers must register to read the full accounts, which the company keeps on the quay.</p>', begin],
  ['<p>Not a subscriber yet? <a href="/s">Subscribe</a></p>', begin],
  ['<div style="display:none">Subscribe to continue reading</div>', begin],
  ['<p>He counted to ten and then …</p>', begin],
  ['<p>Four pages are left: 残り is what the label said, and nobody knew why.</p>', begin],
  ['<h3>Subscribe to continue reading</h3>', long],
  [
    '<div><h3>Continue reading with a subscription</h3></div><p>He will miss it, he said, and so will those who flew with him.</p>',
    begin,
  ],
] as const)('a whole story is not: %s', async ([below, paragraphs]) => {
  const { warnings } = await read(below, '', [...paragraphs])
  expect(warnings).toBe('')
})
