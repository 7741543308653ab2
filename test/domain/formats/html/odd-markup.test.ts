import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]
const told = story.map(text => `<p>${text}</p>`).join('')
const title = 'Ferry to Sorn runs again'

const readWhole = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { body, authors = [], contributors, headline, summary } = reading.stories[0]?.article ?? {}
  return {
    paragraphs: body?.text.split('\n\n') ?? [],
    authors: authors.map(({ name }) => name),
    contributors,
    headline,
    summary,
  }
}

/** A page of a site with `article` under its headline. */
const read = (article: string, headline = title) =>
  readWhole(
    `<html lang="en"><head><title>${headline}</title></head><body><nav>Home</nav><article><h1>${headline}</h1>${article}</article><footer>Sorn Times</footer></body></html>`,
  )

describe('what stands within a sentence, but not as text', () => {
  const [said, runs] = [
    'The ferry to Sorn',
    'runs again from Monday, eleven weeks after its rudder came off.',
  ]

  test.for([
    ['an emoji', `${said} <img alt="🚢"> ${runs}`, `${said} 🚢 ${runs}`],
    ['a picture', `${said} <img alt="a ship"> ${runs}`, `${said} ${runs}`],
    ['the sign of a link', `${said} <span>runs<svg></svg></span>${runs.slice(4)}`, `${said} ${runs}`],
    ['a button on a term', `The <button>ferry</button> to Sorn ${runs}`, `${said} ${runs}`],
    ['a button to share by', `${said} ${runs} <button>Share</button>`, `${said} ${runs}`],
  ])('%s leaves it whole', async ([, sentence, shown]) => {
    const { paragraphs } = await read(`<p>By Ana Ruiz</p>${told}<p>${sentence}</p>`)
    expect(paragraphs).toEqual([...story, shown])
  })

  test('a picture between two paragraphs parts them', async () => {
    const [first, second, third] = story
    const { paragraphs } = await read(
      `<p>By Ana Ruiz</p><p>${first}</p><p>${second}<img src="a.jpg">${third}</p>`,
    )
    expect(paragraphs).toEqual(story)
  })

  test.for(['div', 'p'])('the first letter in a %s of its own is its word’s', async name => {
    const [first = '', ...others] = story
    const begin = `<${name} class="cap">${first[0]}</${name}> <div><p>${first.slice(1)}</p></div>`
    const { paragraphs } = await read(`<p>By Ana Ruiz</p>${begin}<p>${others.join('</p><p>')}</p>`)
    expect(paragraphs).toEqual(story)
  })

  test('a letter that a glossary has for heading is not', async () => {
    const { paragraphs } = await read(
      `<p>By Ana Ruiz</p>${told}<h3>A</h3><p>aft: the back of a ship, where nobody sits.</p>`,
    )
    expect(paragraphs).toEqual([...story, 'A', 'aft: the back of a ship, where nobody sits.'])
  })
})

describe('markup that lays out a page', () => {
  test('a b that nobody closed holds paragraphs', async () => {
    const { paragraphs, authors } = await readWhole(
      `<title>${title}</title><h1>${title}</h1><b>By Ana Ruiz<p>${story.join('<p>')}`,
    )
    expect({ paragraphs, authors }).toEqual({ paragraphs: story, authors: ['Ana Ruiz'] })
  })

  test.for([
    ['of one cell', ''],
    ['for presentation', ' role="presentation"'],
  ])('a table %s holds lines', async ([, role]) => {
    const row = (text: string) =>
      `<table${role}><tr>${role && '<td width="20"></td>'}<td>${text}</td></tr></table>`
    const { paragraphs, authors } = await readWhole(
      `<title>${title}</title>${row(`<h1>${title}</h1>`)}${row('By Ana Ruiz')}${story.map(row).join('')}`,
    )
    expect({ paragraphs, authors }).toEqual({ paragraphs: story, authors: ['Ana Ruiz'] })
  })

  test('a table of results stays one', async () => {
    const { paragraphs } = await read(
      `<p>By Ana Ruiz</p>${told}<table><tr><th>Ship</th><th>Days</th></tr><tr><td>Sorn</td><td>77</td></tr></table>`,
    )
    expect(paragraphs.at(-1)).toBe('Ship\tDays\nSorn\t77')
  })
})

describe('a part of a story in an element named for a box', () => {
  const among = (box: string) => read(`<p>By Ana Ruiz</p>${told}${box}<p>${story[0]} Again.</p>`)
  const sentence = 'The company has carried 61 percent of all who cross the sound since the bridge closed.'

  test.for(['market-share', 'poll'])('%s stays if it is a sentence', async name => {
    expect((await among(`<div class="${name}"><p>${sentence}</p></div>`)).paragraphs).toContain(sentence)
  })

  test.for([
    `<div class="share"><p>${sentence}</p><button>Share</button></div>`,
    `<div class="related"><p>${sentence} <a href="/x">Ferries</a></p></div>`,
    `<div class="poll"><p>Will you sail again, or fly? Tell us what you think below</p></div>`,
    `<div class="newsletter"><p>${sentence}</p></div>`,
  ])('is left out as a box is: %s', async box => {
    expect((await among(box)).paragraphs).toHaveLength(4)
  })
})

describe('who wrote a page', () => {
  test.for([
    '<p class="juttu__kirjoittaja">Outi Lahtela</p>',
    '<div><span class="journalist">Outi Lahtela</span><span class="stilling">Journalist</span></div>',
    '<a href="/szerzo/outi-lahtela">Outi Lahtela</a>',
    '<p class="penulis">Outi Lahtela</p>',
  ])('is named in its language: %s', async line => {
    expect((await read(`${line}${told}`)).authors).toEqual(['Outi Lahtela'])
  })

  test.for([
    '<p class="kirjoittaja">Kosken Sanomat</p>',
    '<p class="video-journalist">Outi Lahtela</p>',
    '<a href="/szerzodes/outi-lahtela">Outi Lahtela</a>',
  ])('is not: %s', async line => {
    expect((await read(`${line}${told}`)).authors).toEqual([])
  })

  test('is named over the post and the day, if the page tells who that is', async () => {
    const who = '<img alt=""><div><p>Ana Ruiz</p><p>Coast reporter</p></div>'
    const about =
      '<div><p>Ana Ruiz covers ferries, harbors and mines. Reach her at aruiz@sorn.example.</p></div>'
    const under = `<p>The plane is for sale.</p><div>${who}<span>·</span><span>Nov 23, 2026</span></div>`
    expect((await read(`${under}<div>${told}</div>${about}`)).authors).toEqual(['Ana Ruiz'])
  })

  test.for([
    ['<p>Nov. 24, 2026</p>', 'Greta Amundsen'],
    ['<p>26 November 2026</p>', 'Peder Holm'],
  ])('is not whom an obituary is about: %s', async ([day, name]) => {
    const { headline, authors } = await read(`${day}${told}`, name)
    expect({ headline, authors }).toEqual({ headline: name, authors: [] })
  })

  test('is named under an obituary’s headline', async () => {
    expect((await read(`<p>By Ana Ruiz</p><p>Nov. 24, 2026</p>${told}`, 'Peder Holm')).authors).toEqual([
      'Ana Ruiz',
    ])
  })

  test('is named with its editor in lines over the copyright', async () => {
    const { authors, contributors, paragraphs } = await read(
      `${told}<p>Pewarta: Dewi Lestari<br>Editor: Bambang Surya<br>Copyright © ANTARA 2026</p>`,
    )
    expect(authors).toEqual(['Dewi Lestari'])
    expect(contributors).toEqual([{ name: 'Bambang Surya', role: 'editing' }])
    expect(paragraphs).toEqual(story)
  })

  test.for([
    ['<div class="news__author">Автор: Мария Лосева</div>', 'Мария Лосева'],
    ['<div>By Ana Ruiz</div>', 'Ana Ruiz'],
  ])('is named right below, in %s', async ([line, name]) => {
    expect((await read(`<div>${told}</div>${line}`)).authors).toEqual([name])
  })

  test.for([
    ['', '<div><h3>Herring quota rises</h3></div><div>By Lee Park</div>', []],
    ['<p>By Ana Ruiz</p>', '<div>By Lee Park</div>', ['Ana Ruiz']],
  ] as const)('is not below another headline or byline: %s%s', async ([above, below, names]) => {
    expect((await read(`${above}<div>${told}</div>${below}`)).authors).toEqual(names)
  })

  test('leaves a verse below as one paragraph', async () => {
    const verse = ['The sea is wide,', 'the plane is small,', 'and nobody can swim at all.']
    const { paragraphs } = await read(`${told}<p>${verse.join('<br>')}</p>`)
    expect(paragraphs).toHaveLength(4)
  })
})

test('paragraphs are elements of a site’s own, and its own words within one are no paragraphs', async () => {
  const own = story
    .map(text => `<sorn-text>${text.replace('plane', '<sorn-term>plane</sorn-term>')}</sorn-text>`)
    .join('')
  expect((await read(own)).paragraphs).toEqual(story)
})

test.for(['ingressi', 'ingressen'])('the standfirst is named %s', async name => {
  const { summary, paragraphs } = await read(
    `<h2 class="juttu-${name}">The plane is for sale.</h2><p>By Ana Ruiz</p>${told}`,
  )
  expect({ summary, paragraphs }).toEqual({ summary: 'The plane is for sale.', paragraphs: story })
})

test('the headline is that of page and meta, if JSON-LD has another for searches', async () => {
  const { headline } = await readWhole(
    `<html><head><meta property="og:title" content="${title}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Sorn ferry: what to know' })}</script></head><body><nav>Home</nav><h1>${title}</h1>${told}</body></html>`,
  )
  expect(headline).toBe(title)
})

test('the headline is that of JSON-LD, if page and meta have the same under a kicker', async () => {
  const { headline } = await readWhole(
    `<html><head><meta property="og:title" content="Ferries: ${title}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title })}</script></head><body><nav>Home</nav><h1>Ferries: ${title}</h1>${told}</body></html>`,
  )
  expect(headline).toBe(title)
})
