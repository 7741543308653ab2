import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const stories = [
  [
    'Ferry drifts for nine hours',
    'A ferry with 212 people aboard drifted after a wave broke the windows of its bridge.',
  ],
  [
    'Senate closes four prisons',
    'The budget ends free school lunches and closes four prisons by the end of next year.',
  ],
  [
    'Wolf is back in the hills',
    'Farmers are buying dogs after a wolf was seen for the first time since 1911.',
  ],
  ['Owls win the cup', 'A goal by Una Prys in the 118th minute gave the Owls their third cup in five years.'],
  [
    'Price of herring doubles',
    'Cooks of the old town have taken the fish off their menus for the first time.',
  ],
] as const
const link = (title: string) => `<a href="/news/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a>`
const listed = (card: (title: string, line: string) => string) =>
  stories.map(([title, line]) => card(title, line)).join('')

const article = (title: string, line: string) => `<article><h2>${link(title)}</h2><p>${line}</p></article>`
const item = (title: string, line: string) => `<li><h3>${link(title)}</h3><p>${line}</p></li>`
const box = (title: string, line: string) =>
  `<a class="card" href="/news/1"><h3>${title}</h3><p>${line}</p><span>2 hours ago</span></a>`

const read = (body: string, head = '') =>
  readDrop({
    bytes: Buffer.from(
      `<!doctype html><html lang="en"><head><title>The Halden Star</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer><p>The Halden Star is printed by a house of its own in Halden.</p></footer></body></html>`,
    ),
    path: 'front.html',
    receivedAt: '2026-11-20T12:00:00Z',
  })

describe('a page that lists stories and tells none', () => {
  test.each([
    `<main>${listed(article)}</main>`,
    `<main><h1>News</h1><ul>${listed(item)}</ul></main>`,
    `<div>${listed(box)}</div>`,
    `<main><h1>Sea</h1><p>Stories on the ports and the ships of the bay, each day by the reporters of the Star.</p>${listed(article)}</main>`,
  ])('is refused: %s', async body => {
    const reading = await read(body)
    expect(reading).toMatchObject({ ok: false, rejection: { code: 'missing-body', field: 'body' } })
    if (!reading.ok)
      expect(reading.rejection.detail).toMatch(/^The page lists 5 stories \("Ferry drifts for nine hours"/)
  })
})

const opening =
  '<p>Our critics sailed and sank sixty boats this year, and these are those they would buy.</p>'

describe('a page that tells a story is read', () => {
  test.each([
    [
      'with others listed below',
      `<h1>A bell is stolen</h1><p>The bell of the Halden school, which weighs a ton, is gone.</p><section>${listed(article)}</section>`,
    ],
    [
      'with others listed below a short title',
      `<h1>Bell stolen</h1><p>The bell of the Halden school, which weighs a ton, is gone.</p><section>${listed(article)}</section>`,
    ],
    ['as a list under an introduction', `<h1>The best boats of the year</h1>${opening}${listed(article)}`],
    [
      'as titles with a line each',
      `<h1>Five things to know</h1>${listed((title, line) => `<h2>${link(title)}</h2><p>${line}</p>`)}`,
    ],
    [
      'as titles that link nowhere',
      `<h1>Region in brief</h1>${listed((title, line) => `<div><h2>${title}</h2><p>${line}</p></div>`)}`,
    ],
  ])('%s', async (_, body) => {
    expect((await read(`<main>${body}</main>`)).ok).toBe(true)
  })

  test.each([
    '<meta property="og:type" content="article">',
    '<meta name="author" content="Ada Marlowe">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Five things to know"}</script>',
  ])('where the page says that it is one: %s', async head => {
    expect((await read(`<main><h1>Five things to know</h1>${listed(article)}</main>`, head)).ok).toBe(true)
  })
})
