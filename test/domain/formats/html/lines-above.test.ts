import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]

const read = async ({ head = '', over = '', under = '', end = '', title = 'h1' }) => {
  const text = story.map(line => `<p>${line}</p>`).join('')
  const html = `<html lang="en"><head><title>Ferry to Sorn runs again</title>${head}</head><body><nav><a href="/">Home</a></nav><main>${over}<${title}>Ferry to Sorn runs again</${title}>${under}<div class="text">${text}${end}</div></main></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [{ article, warnings } = { article: undefined, warnings: [] }] = reading.stories
  const { status, embargoedUntil, editorNote, body } = article ?? {}
  return { status, embargoedUntil, editorNote, warnings, paragraphs: body?.text.split('\n\n') }
}

test.for([
  [
    '<div class="alert"><strong>EMBARGOED</strong> until 00:01 GMT, 5 December 2026</div>',
    '2026-12-05T00:01:00Z',
  ],
  ['<span class="badge">Under embargo until December 5, 2026 6:00 a.m. ET</span>', '2026-12-05T11:00:00Z'],
  ['<div class="preview-bar">DRAFT – NOT FOR PUBLICATION</div>', undefined],
] as const)('an order over the headline of a page holds its story: %s', async ([over, until]) => {
  for (const { status, embargoedUntil } of [await read({ over }), await read({ under: over })])
    expect([status, embargoedUntil]).toEqual(['withheld', until])
})

test.for([
  { over: '<span class="label">Sponsored Content</span>' },
  { over: '<div class="bar">PAID POST</div>' },
  { over: '<div class="bar">PAID POST</div>', title: 'h2' },
  { under: '<p class="kicker">Advertorial</p>', title: 'h2' },
  { under: '<p class="kicker">Advertorial</p>' },
  { under: '<p>Paid for by Oster Brick Co.</p>' },
  { under: '<p class="byline">Brand Voice | Paid Program</p>' },
  { over: '<span>Bezahlte Anzeige</span>' },
  { over: '<span>Contenu sponsorisé</span>' },
  { over: '<span>Contenido patrocinado</span>' },
  { over: '<span>Annonsørinnhold</span>' },
  { over: '<span>Kaupallinen yhteistyö</span>' },
  { over: '<span>Materiał sponsorowany</span>' },
  { head: '<meta property="article:section" content="Sponsored">' },
  {
    head: '<script type="application/ld+json">{"@type":"AdvertiserContentArticle","headline":"Ferry to Sorn runs again"}</script>',
  },
  { end: '<p><em>This article was sponsored by Sorn Ferries. The newsroom was not involved.</em></p>' },
  { end: '<p>This is a paid post. It was produced by the advertising department.</p>' },
  { under: '<p>Dieser Artikel ist eine bezahlte Anzeige der Sorn Fähren GmbH.</p>' },
  { over: '<span>Contenu proposé par la Banque du Port</span>' },
  { over: '<span>Contenido patrocinado por Banco del Puerto</span>' },
  { over: '<span>Annons i samarbete med Hamnbanken</span>' },
  { over: '<span>Annonsørinnhold fra Havnebanken</span>' },
  { over: '<span>Materiał sponsorowany przez Bank Portowy</span>' },
  { over: '<span>Gesponsorde inhoud – in opdracht van Havenbank</span>' },
  { over: '<span>Kaupallinen yhteistyö: Satamapankki</span>' },
  { over: '<span>PR：提供 港銀行</span>' },
  { over: '<span>Anzeige – Dieser Beitrag entstand in Zusammenarbeit mit der Hafenbank</span>' },
  { over: '<span>Paid post: this content was made by the marketing department of Harbor Bank</span>' },
])('a page that says that its text is paid for is held, with its words as a note: %o', async parts => {
  const { status, editorNote, warnings } = await read(parts)
  expect(status).toBe('withheld')
  expect(editorNote).toBeDefined()
  expect(warnings.join()).toContain('may not go out as news')
})

test.for([
  { over: '<span>Advertisement</span>' },
  { end: '<aside><span>PAID POST</span></aside><h2>What comes next</h2>', title: 'div' },
  { over: '<div class="ad-label">Anzeige</div>' },
  { over: '<p><a href="/studio">Sponsored content</a></p>' },
  { over: '<div>Live: embargo on oil ends Friday</div>' },
  { under: '<p class="deck">Sponsored bill would pay islanders $60 for each lost day</p>' },
  { under: '<p class="deck">Paid leave for sailors was promised last year</p>' },
  { end: '<p>This story was supported by a grant from the Tarn Foundation.</p>' },
  { end: '<p>This article is paid for by readers like you.</p>' },
  { end: '<p>The regatta, sponsored by Oster Brick Co., is on Sunday.</p>' },
  { end: '<h3>Sponsored Content</h3><ul><li><a href="/x">Ten roofs that will not leak</a></li></ul>' },
  { over: '<span>Sponsored posts by rivals of the mayor</span>' },
  { over: '<span>Advertorial by a senator angers readers</span>' },
  { over: '<span>Anzeige gegen den Bürgermeister</span>' },
  { over: '<span>Kaupallinen yhteistyö kasvaa</span>' },
  { over: '<span>Annonser i samarbete med kommunen stoppas</span>' },
  { over: '<span>Paid post office closes</span>' },
])('a page with other matter around its story goes out: %o', async parts => {
  const { status, editorNote } = await read(parts)
  expect([status, editorNote]).toEqual(['usable', undefined])
})
