import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]
const told = story.map(text => `<p>${text}</p>`).join('')

const read = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return {
    headline: article?.headline,
    authors: article?.authors.map(({ name }) => name),
    contributors: article?.contributors,
    agency: article?.agency,
    date: article?.versionCreated,
    text: article?.body.text,
    html: article?.body.html,
    dateline: article?.dateline,
    media: article?.media,
    byline: article?.byline,
    summary: article?.summary,
  }
}

const jsonLd = (story: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry to Sorn runs again', ...story })}</script>`

const page = (head: string, body: string) =>
  `<html lang="en"><head><meta property="og:title" content="Ferry to Sorn runs again">${head}</head><body><nav>Home</nav><article>${body}</article><footer>Sorn Times</footer></body></html>`

describe('the story read from a page of HTML', () => {
  test.for([
    ['Ferry runs again - SORNA', 'news.sorna.example', 'Ferry runs again'],
    ['フェリー再開：ソルン新聞', 'ソルン新聞', 'フェリー再開'],
    ['Ferry runs again - in May', 'news.sorna.example', 'Ferry runs again - in May'],
    ['フェリー再開：来週から', 'ソルン新聞', 'フェリー再開：来週から'],
  ])('has of the title %s on the site %s the headline', async ([title, site, headline]) => {
    const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`
    const html = `<html><head>${head}</head><body><nav>Home</nav><article>${told}</article></body></html>`
    expect((await read(html)).headline).toBe(headline)
  })

  test.for([' - Ana Ruiz', ' | News | sorn.example', '（ソルン新聞）'])(
    'has of its title what its first heading says, without "%s"',
    async behind => {
      const title = `<meta property="og:title" content="Ferry to Sorn runs again${behind}">`
      const html = `<html><head>${title}</head><body><nav>Home</nav><h1>Ferry to Sorn runs again</h1>${told}</body></html>`
      expect((await read(html)).headline).toBe('Ferry to Sorn runs again')
    },
  )

  test('has of several stories in its JSON-LD the one whose headline it shows', async () => {
    const other = jsonLd({ headline: 'Rudder makers meet', author: 'Lee Park' })
    const { headline, authors } = await read(
      page(other + jsonLd({ author: 'Ana Ruiz' }), `<h1>Ferry to Sorn runs again</h1>${told}`),
    )
    expect({ headline, authors }).toEqual({ headline: 'Ferry to Sorn runs again', authors: ['Ana Ruiz'] })
  })

  test('has the picture to which its JSON-LD refers, as Yoast for WordPress writes it', async () => {
    const graph = [
      { '@type': 'Article', headline: 'Ferry to Sorn runs again', image: { '@id': '/ferry/#primaryimage' } },
      {
        '@type': 'ImageObject',
        '@id': '/ferry/#primaryimage',
        url: 'https://sorn.example/a.jpg',
        caption: 'The ferry.',
      },
    ]
    expect((await read(page(jsonLd({ '@type': 'Thing', '@graph': graph }), told))).media).toEqual([
      { kind: 'image', href: 'https://sorn.example/a.jpg', caption: 'The ferry.' },
    ])
  })

  test('has the address and credit of a picture that is loaded late', async () => {
    const figure =
      '<figure><picture><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://sorn.example/a.jpg"></picture><figcaption>The ferry at its pier. <span class="credit">Bo Lind</span></figcaption></figure>'
    expect((await read(page('', figure + told))).media).toEqual([
      {
        kind: 'image',
        href: 'https://sorn.example/a.jpg',
        caption: 'The ferry at its pier.',
        credit: 'Bo Lind',
      },
    ])
  })

  test('has the standfirst that it shows for its summary, since its description is told to search engines', async () => {
    const head = '<meta name="description" content="Ferry, Sorn, timetable.">'
    const standfirst = '<p class="standfirst">Islanders had flown for eleven weeks</p>'
    const { summary, text } = await read(page(head, `<h1>Ferry to Sorn runs again</h1>${standfirst}${told}`))
    expect({ summary, text }).toEqual({
      summary: 'Islanders had flown for eleven weeks',
      text: story.join('\n\n'),
    })
  })

  test.for([
    ['sorntimes.example', '<a rel="author" href="/ana">Ana Ruiz</a>'],
    ['Gruppo Sorn Times', '<a rel="author" href="/ana">Ana Ruiz</a>'],
    ['Sorn Times', '<span itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></span>'],
  ])('has the author whom it shows where a tag names its house: %s', async ([house, shown]) => {
    const metas = `<meta name="author" content="${house}"><meta property="og:site_name" content="Sorn Times">`
    expect((await read(page(metas, `<h1>Ferry to Sorn runs again</h1>${shown}${told}`))).authors).toEqual([
      'Ana Ruiz',
    ])
  })

  test('has no name of its site in a headline of its JSON-LD, as Squarespace sets it', async () => {
    const head = jsonLd({ headline: 'Ferry runs again — Sorn Times', publisher: { name: 'Sorn Times' } })
    expect((await read(page(head, told))).headline).toBe('Ferry runs again')
  })

  test('has all of the authors whom Ghost names in its JSON-LD, and of other programs the contributors', async () => {
    const people = jsonLd({
      author: { '@type': 'Person', name: 'Ana Ruiz' },
      contributor: [{ '@type': 'Person', name: 'Bo Lind' }],
    })
    const ghost = await read(page(`<meta name="generator" content="Ghost 6.0">${people}`, told))
    expect([ghost.authors, ghost.contributors]).toEqual([['Ana Ruiz', 'Bo Lind'], []])
    expect((await read(page(people, told))).authors).toEqual(['Ana Ruiz'])
  })

  test.for([
    ['<meta name="dcterms.creator" content="webmaster">', ''],
    [jsonLd({ author: { name: 'Sorn Times Desk' } }), 'Sorn Times Desk; '],
  ])('is signed by the person over it where %s is no person', async ([head = '', desk]) => {
    const { authors, byline } = await read(page(head, `<div>By Ana Ruiz</div>${told}`))
    expect({ authors, byline }).toEqual({ authors: ['Ana Ruiz'], byline: `${desk}Ana Ruiz` })
  })

  describe('shows the pictures', () => {
    const figure = (inside: string) => `<figure><img src="ferry.jpg">${inside}</figure>`

    test.for([
      [
        'with the credit in an element of its own',
        figure(
          '<figcaption>The ferry.</figcaption><span class="arr--image-attribution">Photo | Bo Lind</span>',
        ),
      ],
      [
        'which AMP shows',
        '<figure><amp-img src="ferry.jpg"></amp-img><figcaption>The ferry.<b class="credit">(Bo Lind)</b></figcaption></figure>',
      ],
    ])('%s', async ([, shown]) => {
      const picture = { kind: 'image', href: 'ferry.jpg', caption: 'The ferry.', credit: 'Bo Lind' }
      expect((await read(page('', `${told}${shown}${told}`))).media).toEqual([picture])
      const stated = jsonLd({ image: 'ferry.jpg' })
      expect((await read(page(stated, `${told}${shown}${told}`))).media).toEqual([picture])
    })

    test('and none where a quotation stands in a figure', async () => {
      const quote = '<figure><blockquote><p>He will miss it.</p></blockquote></figure>'
      expect((await read(page('', `${told}${quote}${told}`))).media).toBeUndefined()
    })
  })

  test('names the author in the innermost element named for the byline', async () => {
    const byline = '<div class="byline"><p>Sorn Times (Sorn)</p><cite class="byline">By Ana Ruiz</cite></div>'
    expect((await read(page('', `${byline}${told}`))).authors).toEqual(['Ana Ruiz'])
  })

  test('comes from the microdata of schema.org', async () => {
    const html = `<html><body><nav>Home</nav><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry to Sorn runs again</h1>
<meta itemprop="datePublished" content="2026-11-25T09:00:00Z"><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Ana Ruiz</b></span>
<span itemprop="publisher" itemscope><meta itemprop="name" content="Sorn Times"></span><div itemprop="articleBody">${told}</div></div></body></html>`
    expect(await read(html)).toMatchObject({
      headline: 'Ferry to Sorn runs again',
      authors: ['Ana Ruiz'],
      contributors: [],
      agency: 'Sorn Times',
      date: '2026-11-25T09:00:00Z',
      text: story.join('\n\n'),
      byline: 'Ana Ruiz',
    })
  })

  test('comes from the RDFa of schema.org, which has what is within a comment for the comment', async () => {
    const html = `<html><body><nav>Home</nav><article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Ferry to Sorn runs again</h1>
<p><span property="author" typeof="Person"><span property="name">Ana Ruiz</span></span>, <time property="datePublished" datetime="2026-11-25T09:00:00Z">Wednesday</time></p>
<div property="articleBody">${told}</div><span property="publisher" typeof="Organization"><meta property="name" content="Sorn Times"></span>
<div property="comment" typeof="Comment"><b property="author" typeof="Person"><i property="name">Bo Lind</i></b></div></article></body></html>`
    const { headline, authors, agency, date } = await read(html)
    expect({ headline, authors, agency, date }).toEqual({
      headline: 'Ferry to Sorn runs again',
      authors: ['Ana Ruiz'],
      agency: 'Sorn Times',
      date: '2026-11-25T09:00:00Z',
    })
  })

  test('has of microdata the instant behind an hour, and who holds its copyright', async () => {
    const html = `<html><body><nav>Home</nav><div itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="headline">Ferry to Sorn runs again</h3><div itemprop="articleBody">${told}</div>
<abbr itemprop="datePublished" title="2026-11-25T10:00:00+01:00">10:00</abbr><meta itemprop="copyrightYear" content="2026"><meta itemprop="copyrightHolder" content="Sorn Press"></div></body></html>`
    expect((await read(html)).date).toBe('2026-11-25T09:00:00Z')
  })

  test.for([
    [
      'a time under the headline',
      '<footer>Submitted on <time datetime="2026-11-25T10:00:00+01:00">25 Nov</time></footer>',
      '',
    ],
    [
      'no time among the paragraphs',
      '',
      '<p>It sails on <time datetime="2026-12-24T10:00:00+01:00">24 Dec</time>.</p>',
    ],
  ])('has as its instant %s', async ([, above, below]) => {
    const { date } = await read(page('', `<h1>Ferry to Sorn runs again</h1>${above}${told}${below}`))
    expect(date).toBe(above ? '2026-11-25T09:00:00Z' : undefined)
  })

  test.for([
    ['<a href="/autor/ana-ruiz/">Ana Ruiz</a>', ['Ana Ruiz']],
    [
      '<a href="/author/a"><img src="a.jpg"></a><a href="/author/a">Ana Ruiz</a> <a href="/author/b">Bo Lind</a>',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['<a href="/author/ana">All 30 stories by this author</a>', []],
    ['<a href="/people/bo-lind">Bo Lind</a>', []],
  ] as const)('has as authors those whose pages %s leads to', async ([links, authors]) => {
    const html = page('', `<h1>Ferry to Sorn runs again</h1><div class="m">${links}</div>${told}`)
    expect((await read(html)).authors).toEqual(authors)
  })

  const house = '<title>Ferry to Sorn runs again | The Sorn Times</title>'
  test.for([
    [`${house}<meta name="author" content="The Sorn Times">`, '<p>By Ana Ruiz</p>', ['Ana Ruiz']],
    [`${house}<meta name="author" content="Sorn Times">`, '', []],
    [
      '<link rel="canonical" href="https://www.sorntimes.example/f"><meta name="author" content="Sorn Times">',
      '<div class="author__name">Ana Ruiz</div>',
      ['Ana Ruiz'],
    ],
    [
      '<meta property="og:site_name" content="The Sorn Times"><meta name="author" content="Sorn Times staff">',
      '<a rel="author" href="/ana">Ana Ruiz</a>',
      ['Ana Ruiz'],
    ],
    [
      '<title>Ferry to Sorn runs again | Ana Ruiz</title><meta name="author" content="Ana Ruiz">',
      '',
      ['Ana Ruiz'],
    ],
  ] as const)('has not its house for its author: %s%s', async ([head, byline, authors]) => {
    const html = page(head, `<h1>Ferry to Sorn runs again</h1>${byline}${told}`)
    expect((await read(html)).authors).toEqual(authors)
  })

  test.for([
    ['<div class="authors"><ul><li>Ana Ruiz</li></ul></div>', ['Ana Ruiz']],
    ['<div class="authors"><ul><li>Our team</li></ul></div>', []],
  ] as const)('has as authors those whom an element named for them holds: %s', async ([names, authors]) => {
    expect((await read(page('', `<h1>Ferry to Sorn runs again</h1>${names}${told}`))).authors).toEqual(
      authors,
    )
  })

  test('has no heading at its end, over nothing', async () => {
    const html = page('', `<h1>Ferry to Sorn runs again</h1>${told}<h3>Your view:</h3>`)
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test.for([
    ['<p class="is-author">di <span class="writer"><a>Ana Ruiz</a></span></p>', ['Ana Ruiz']],
    ['<span class="c-article__author">Ana Ruiz</span>', ['Ana Ruiz']],
    ['<div class="firma"><a>Ana Ruiz</a><span>Harwick</span><span>12 NOV 2026</span></div>', ['Ana Ruiz']],
    ['<div class="hero-image"><img src="a.jpg"><span class="hero__author">Lou Marsh</span></div>', []],
    ['<figure><figcaption>The ferry. <i class="fig-author">Lou Marsh</i></figcaption></figure>', []],
    ['<div class="book-author">Ursula Vane</div>', []],
    ['<cite class="quote__author">Peder Holm</cite>', []],
    ['<div class="article-author">Harbor News Desk</div>', []],
    [
      '<article><b class="post-author">Bo Lind</b></article><article><b class="post-author">Kit Moor</b></article>',
      [],
    ],
  ] as const)(
    'has as author whose name ends a class for it, and no maker of another thing: %s',
    async ([named, authors]) => {
      expect((await read(page('', `<h1>Ferry to Sorn runs again</h1>${named}${told}`))).authors).toEqual(
        authors,
      )
    },
  )

  test.for([
    ['<span>Von Ana Ruiz</span><span>12.11.2026, 08:10 Uhr</span>', ['Ana Ruiz']],
    [
      '<span>By</span><a>Ana Ruiz</a><span>and</span><a>Bo Lind</a><time>Nov. 12, 2026</time>',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['<span>By</span> <b>Ana Ruiz</b> <span>on</span> <time>Nov. 12, 2026</time>', ['Ana Ruiz']],
    ['<span>كتب: سلمى الخطيب</span><span>الخميس 12 نوفمبر 2026</span>', ['سلمى الخطيب']],
    ['<span>12 พ.ย. 2569 08:10 น.</span><span>โดย สมชาย ใจดี</span>', ['สมชาย ใจดี']],
    ['<span>Edited by Tom Askew</span><span>Nov. 12, 2026</span>', []],
    ['<span>Peder Holm</span><span>Greta Amundsen</span><span>Nov. 12, 2026</span>', []],
  ] as const)('has the author of a row that only a style sheet parts: %s', async ([row, authors]) => {
    expect(
      (await read(page('', `<h1>Ferry to Sorn runs again</h1><div class="r">${row}</div>${told}`))).authors,
    ).toEqual(authors)
  })

  test('keeps the words of paragraphs that are spans as they stand', async () => {
    const spans = story
      .map(text => `<div><span>${text.slice(0, 1)}</span><span>${text.slice(1)}</span></div>`)
      .join('')
    expect((await read(page('', `<h1>Ferry to Sorn runs again</h1>${spans}`))).text).toBe(story.join('\n\n'))
  })

  test.for([
    [`<div>LONDON</div><p>— ${story[0]}</p>`, 'LONDON'],
    [`<div>LONDON</div><div>—</div><p>${story[0]}</p>`, 'LONDON'],
    [`<p>Paris</p><p>– ${story[0]}</p>`, 'Paris'],
    [`<div>LONDON (AP)</div><p>-- ${story[0]}</p>`, 'LONDON'],
  ])('has its dateline from a line over the dash: %s', async ([first, place]) => {
    const html = page(
      '',
      `<h1>Ferry to Sorn runs again</h1><p>By Ana Ruiz</p><div>${first}<p>${story[1]}</p><p>${story[2]}</p></div>`,
    )
    const { dateline, text, html: body } = await read(html)
    expect({ place: dateline?.place, text }).toEqual({ place, text: story.join('\n\n') })
    expect(body).toBe(story.map(paragraph => `<p>${paragraph}</p>`).join('\n'))
  })

  test('keeps a dash under a section, and one within', async () => {
    const said = '— We flew with our shopping, she says, and the pilot never once complained of the smell.'
    const first = await read(
      page('', `<h1>Ferry to Sorn runs again</h1><div><p>ANALYSIS</p><p>${said}</p>${told}</div>`),
    )
    expect(first).toMatchObject({ dateline: undefined, text: [said, ...story].join('\n\n') })
    const within = await read(
      page('', `<h1>Ferry to Sorn runs again</h1><div>${told}<p>LONDON</p><p>${said}</p></div>`),
    )
    expect(within.text).toContain(`LONDON\n\n${said}`)
    expect(within.dateline).toBeUndefined()
  })

  test.for([
    ['of another story below', `<article><h1>Ferry to Sorn runs again</h1>${told}</article>`],
    [
      'of another story below, in its own part',
      `<h1>Ferry to Sorn runs again</h1><article>${told}</article>`,
    ],
  ])('has no summary in the headline %s', async ([, own]) => {
    const other =
      '<article class="next"><h2>Glassworks closes</h2><p>By Lee Park</p><p>It was cold.</p><p>It was late.</p></article>'
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><nav>Home</nav>${own}${other}<footer>Sorn Times</footer></body></html>`
    expect((await read(html)).summary).toBeUndefined()
  })

  test('has no summary in its own headline, of whatever rank', async () => {
    const own = `<article><h2>Ferry to Sorn runs again</h2><p>By Ana Ruiz</p>${told}</article>`
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><nav>Home</nav>${own}</body></html>`
    const { headline, summary } = await read(html)
    expect({ headline, summary }).toEqual({ headline: 'Ferry to Sorn runs again', summary: undefined })
  })

  test('begins under a standfirst over the bare name of its author', async () => {
    const over = '<p>Islanders had to fly for eleven weeks</p><p>Ana Ruiz</p><p>Fri 27 Nov 2026 14.02 GMT</p>'
    const html = page(
      '<meta name="author" content="Ana Ruiz">',
      `<h1>Ferry to Sorn runs again</h1>${over}${told}`,
    )
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test.for([
    ['https://isles.example', true],
    ['', false],
  ] as const)('has the items of a list whose titles lead away, to %s', async ([site, isOwn]) => {
    const item = (name: string) =>
      `<div class="item"><h2><a href="${site}/${name}">Isle of ${name}</a></h2><p>${name} has sheep, a shop, a chapel of the year 1100, and one tree that all of its people know.</p></div>`
    const html = page(
      '',
      `<h1>Four isles to see from the ferry</h1><p>${story[0]}</p><p>${story[1]}</p>${['Sorn', 'Sula', 'Rona', 'Mingay'].map(item).join('')}`,
    )
    const text = (await read(html.replace('Home', '<a href="/">Home</a>'))).text ?? ''
    for (const name of ['Sorn', 'Sula', 'Rona', 'Mingay'])
      expect(text.includes(`Isle of ${name}`)).toBe(isOwn)
  })

  test('has neither instant nor author from its first sentence', async () => {
    const first =
      '<p>The ferry sails again on <time datetime="2026-12-24T10:00:00+01:00">Christmas Eve</time>, said <a href="/author/bo">Bo Lind</a>, who owns the ferry.</p>'
    const { authors, date } = await read(page('', `<h1>Ferry to Sorn runs again</h1>${first}${told}`))
    expect({ authors, date }).toEqual({ authors: [], date: undefined })
  })

  test('has the authors whose names JSON-LD gives in parts', async () => {
    const ld =
      '{"@type":"NewsArticle","headline":"Ferry","author":[{"@type":"Person","givenName":"Ana","familyName":"Ruiz"},"Bo Lind"]}'
    const html = page(`<script type="application/ld+json">${ld}</script>`, told)
    expect((await read(html)).authors).toEqual(['Ana Ruiz', 'Bo Lind'])
  })

  test('begins under its headline, where the name of the site stands over that as one too', async () => {
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><header><h1>Sorn Times</h1></header><main><ul><li><a href="/f">Ferries</a></li></ul><article>
<h1>Ferry to Sorn runs again</h1><div>${told}</div></article></main><section data-hook="recent-posts"><h2>Recent Posts</h2></section><footer>Sorn Times</footer></body></html>`
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('has its headline under the name of the site, which is no longer and leads to its first page', async () => {
    const html = `<html><head><title>The Times of Sorn &raquo; Ferry is back</title></head><body><div id="header"><h1><a href="https://sorn.example/">The Times of Sorn</a></h1></div>
<h2>Ferry is back</h2><div>${told}</div><p><small>This entry was posted on Friday, November 27th, 2026 at 9:12 pm and is filed under <a href="/f">Ferries</a>.</small></p><div id="footer">Sorn</div></body></html>`
    const { headline, text } = await read(html)
    expect({ headline, text }).toEqual({ headline: 'Ferry is back', text: story.join('\n\n') })
  })

  test('goes without the links back from its notes', async () => {
    const notes =
      '<ol><li id="n1"><p>He told us so. <a href="#r1" class="footnote-backref">↩︎</a></p></li></ol>'
    const html = page('', `<h1>Ferry to Sorn runs again</h1>${told}${notes}`)
    expect((await read(html)).text).not.toContain('↩')
  })

  test.for(['noscript', 'template'])('comes from `%s` when nothing else is shown', async name => {
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><div id="app"></div><${name}><h1>Ferry to Sorn runs again</h1>${told}</${name}><script>app()</script></body></html>`
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('is not the request to enable JavaScript', async () => {
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><div id="app"></div><noscript><p>You need to enable JavaScript.</p><p>Turn it on and load the page again.</p></noscript><script>app()</script></body></html>`
    await expect(read(html)).rejects.toThrow('has no text')
  })

  test.for([
    [
      '<title>Just a moment...</title>',
      '<h1>sorn.example</h1><p>Verifying you are human. This may take a few seconds, and the connection is looked at first.</p>',
    ],
    [
      '<title>Sorn Times</title>',
      '<h1>Log in to read this story</h1><p>Do you have no account? Subscribe from $1 a week.</p>',
    ],
  ])('is not what a site says instead of it: %j', async ([head, body]) => {
    await expect(
      read(`<html><head>${head}</head><body><nav>Home</nav>${body}</body></html>`),
    ).rejects.toThrow('not a story')
  })

  test('is told under a headline about logging in', async () => {
    const html = `<html><head><title>Sign in to vote</title></head><body><nav>Home</nav><h1>Sign in to vote</h1><article>${told}</article></body></html>`
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('has the author from the element named for a byline', async () => {
    const html = page('', `<h1>Ferry to Sorn runs again</h1><p class="Byline">Ana Ruiz</p>${told}`)
    expect((await read(html)).authors).toEqual(['Ana Ruiz'])
  })

  test('has the agency whose site it is', async () => {
    const html = page(
      '<meta property="og:site_name" content="AP News">',
      `<h1>Ferry to Sorn runs again</h1>${told}`,
    )
    expect((await read(html)).agency).toBe('The Associated Press')
  })

  test('has author and time from the classes of microformats', async () => {
    const meta =
      '<a rel="author" href="/ana">Ana Ruiz</a> <time class="entry-date published" datetime="2026-11-25T10:00:00+01:00">Wednesday</time>'
    const { authors, date } = await read(
      page('', `<h1>Ferry to Sorn runs again</h1><div>${meta}</div>${told}`),
    )
    expect({ authors, date }).toEqual({ authors: ['Ana Ruiz'], date: '2026-11-25T09:00:00Z' })
  })

  test('comes from the table of an old page', async () => {
    const html = `<html><head><title>The Sorn Times Online: Ferry to Sorn runs again</title></head><body><table><tr><td><font>Home<br>News<br>Tides</font></td>
<td><font size="5"><b>Ferry to Sorn runs again</b></font><br><font>By ANA RUIZ<br>Times Staff Writer</font><p><font>${story.join('<br><br>')}</font></p></td></tr></table></body></html>`
    const { headline, authors, text } = await read(html)
    expect({ headline, authors, text }).toEqual({
      headline: 'Ferry to Sorn runs again',
      authors: ['Ana Ruiz'],
      text: story.join('\n\n'),
    })
  })

  test.for([
    [
      'lines that are only broken',
      '<div>Ana Ruiz<br>Wed 25 Nov 2026 11.48 GMT First published on Wed 25 Nov 2026 06.00 GMT</div>',
    ],
    ['a standfirst over the byline', '<h2>Islanders say they will miss the plane</h2><p>By Ana Ruiz</p>'],
    ['a standfirst over the day', '<p>Islanders say they will miss the small plane.</p><p>Nov. 25, 2026</p>'],
    ['key points', '<h2>In short:</h2><p>The ferry has a new rudder.</p><p>The plane is for sale.</p>'],
    [
      'a list that sums it up',
      '<ul><li>Ferry to Sorn runs again on Monday</li><li>Rudder came off eleven weeks ago</li></ul>',
    ],
    ['a subtitle over a line that is no sentence', '<h4>Islanders will miss it</h4><p>SORN, Mainland</p>'],
    ['a line that is no sentence', '<div class="x">Harbor Office, District of Sorn</div>'],
    ['a caption that the lead says again', '<p>The ferry to Sorn runs again.</p>'],
  ])('begins below %s', async ([, above]) => {
    const { text } = await read(page('', `<h1>Ferry to Sorn runs again</h1>${above}${told}`))
    expect(text).toBe(story.join('\n\n'))
  })

  test.for([
    ['By Ana Ruiz', true],
    ['Nov. 25, 2026', false],
  ] as const)('of one sentence begins below a standfirst over “%s”: %s', async ([line, isBelow]) => {
    const told = 'The ferry to Sorn runs again after eleven weeks, its owner said.'
    const above = `<h1>Ferry to Sorn runs again</h1><p>Islanders will miss the plane.</p><p>${line}</p>`
    const { text } = await read(page('', `${above}<p>${told}</p>`))
    expect(text === told).toBe(isBelow)
  })

  test('has Japanese text, which has no spaces', async () => {
    const told = [
      '人口四百八十人の長岳村に、映画館が四十年ぶりに戻ってきた。廃校になった小学校の体育館を改装した。',
      '初日には村人の半分が集まり、座席が足りずに立ち見も出た。ポップコーンは村の畑でとれたとうもろこしで作った。',
      '館長の山田花子さんは「次は冬にも上映したい」と話す。暖房の費用は、村の外からの寄付でまかなう。',
    ]
    const html = `<html><body><nav>ホーム</nav><h1>村に映画館</h1><div>2026年11月25日 8時00分</div><div>シェア</div><article>${told.map(text => `<p>${text}</p>`).join('')}</article></body></html>`
    expect((await read(html)).text).toBe(told.join('\n\n'))
  })

  test('has the entries of a live blog, each with its heading', async () => {
    const ld =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry to Sorn runs again"}</script>'
    const entries = story.map(
      (text, index) =>
        `<article><header><a href="#e${index}">1${index}:30</a><h3>Entry ${index}</h3></header><p>${text}</p></article>`,
    )
    const { text } = await read(page(ld, `<h1>Ferry to Sorn runs again</h1><div>${entries.join('')}</div>`))
    expect(text).toBe(story.map((told, index) => `Entry ${index}\n\n${told}`).join('\n\n'))
  })

  test.for([
    [
      'between headline and byline',
      '<p>Islanders say they will miss the small plane</p><div><b>Ana Ruiz</b></div>',
      true,
    ],
    ['only if the byline is next to it', '<p>Islanders say they will miss the small plane.</p>', false],
  ] as const)('has a standfirst without a class name cut %s', async ([, above, isOut]) => {
    const html = page(
      '<meta name="author" content="Ana Ruiz">',
      `<h1>Ferry to Sorn runs again</h1>${above}${told}`,
    )
    expect((await read(html)).text?.includes('Islanders say')).toBe(!isOut)
  })

  test('has the byline that stands above the part found by Readability', async () => {
    const html = `<html><head><title>Ferry to Sorn runs again &raquo; The Sorn Times</title></head><body><header><h1><a href="/">The Sorn Times</a></h1><nav>News</nav></header>
<div><h2>Ferry to Sorn runs again</h2><p>Posted by Ana Ruiz on November 25th, 2026</p><div>${told}</div><p>Filed under Ferries</p></div></body></html>`
    const { headline, authors, text } = await read(html)
    expect({ headline, authors, text }).toEqual({
      headline: 'Ferry to Sorn runs again',
      authors: ['Ana Ruiz'],
      text: story.join('\n\n'),
    })
  })

  test('has no author when the stated author is the site itself', async () => {
    const metas =
      '<meta name="author" content="Halvorsen Boats"><meta property="og:site_name" content="Halvorsen Boats">'
    const { authors, agency } = await read(page(metas, `<h1>Ferry to Sorn runs again</h1>${told}`))
    expect({ authors, agency }).toEqual({ authors: [], agency: 'Halvorsen Boats' })
  })

  test.for([
    ['who is its stated author', '<p><em>Ana Ruiz was mate of the ferry from 2004 to 2023.</em></p>'],
    [
      'named in its first sentence',
      '<p><b>About Sorn</b><br>Sorn is an island with 300 people and one shop.</p>',
    ],
  ])('ends above the description of the person or place %s', async ([, below]) => {
    const html = page(
      '<meta name="author" content="Ana Ruiz">',
      `<h1>Ferry to Sorn runs again</h1>${told}${below}`,
    )
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test.for([
    ['<div>Una Prys<br>Staff writer</div>', ['Una Prys']],
    ['<div>Una Prys</div><div>Nov. 20, 2026</div>', ['Una Prys']],
    ['<div>Sorn News</div><div>Nov. 20, 2026</div>', []],
    ['<div>Una Prys</div>', []],
  ] as const)('names the author over the post or the day in %s', async ([lines, authors]) => {
    const body = `<div class="story"><h1>Ferry to Sorn runs again</h1>${lines}${told}</div>`
    expect((await read(page('', body))).authors).toEqual(authors)
  })

  const stated =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sorn runs again","author":{"@type":"Person","name":"Una Prys"}}</script>'
  test.for([
    ['', '<p>Words by Una Prys</p><p>Photography by Bo Lind</p>'],
    ['', '<p>Photos: Bo Lind<br>Text: Una Prys</p>'],
    [stated, '<p>By Una Prys</p><p>Photographs by Bo Lind</p>'],
    [stated, '<p>Una Prys</p><p>Photographs by Bo Lind</p>'],
  ])('names who took the pictures beside who wrote it: %s%s', async ([head = '', lines = '']) => {
    const article = await read(page(head, `<h1>Ferry to Sorn runs again</h1>${lines}${told}`))
    expect(article.authors).toEqual(['Una Prys'])
    expect(article.contributors).toEqual([{ name: 'Bo Lind', role: 'photography' }])
    expect(article.text).toBe(story.join('\n\n'))
  })

  test('names nobody for a picture whose caption says who took it', async () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The ferry. Photo by Bo Lind</figcaption></figure>'
    const article = await read(
      page(stated, `<h1>Ferry to Sorn runs again</h1><p>By Una Prys</p>${figure}${told}`),
    )
    expect(article.contributors).toEqual([])
  })

  test.for(['Who knew?', '(It is not the first time.)', '1988.'])(
    'begins with the short sentence %s, which stands in an element of its own',
    async opener => {
      const body = `<h1>Ferry to Sorn runs again</h1><p>By Una Prys</p><div class="intro"><p>${opener}</p></div><div class="text">${told}</div>`
      expect((await read(page('', body))).text).toBe([opener, ...story].join('\n\n'))
    },
  )

  test('has its first paragraph although a paywall puts it into another element', async () => {
    const [first, ...rest] = told.split(/(?=<p>)/)
    const html = page(
      '',
      `<h1>Ferry to Sorn runs again</h1><p>Nov. 25, 2026</p><section>${first}</section><section>${rest.join('')}</section>`,
    )
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('keeps a subheading by its class name, and a list of linked results', async () => {
    const own =
      '<h2 class="article__subheading">»Bis zur Insel und zurück«</h2><ol><li><a href="/1">Ana Ruiz, Sorn, 38:12</a></li></ol>'
    const { text } = await read(
      page('<meta name="author" content="Bo Lind">', `<h1>Ferry to Sorn runs again</h1>${told}${own}${told}`),
    )
    expect(text).toContain('»Bis zur Insel und zurück«')
    expect(text).toContain('38:12')
  })

  test('begins below the description of its author', async () => {
    const above = '<div><p>By Ana Ruiz</p><p>Ms. Ruiz is a former mate.</p></div>'
    const html = page(
      '<meta name="author" content="Ana Ruiz">',
      `<h1>Ferry to Sorn runs again</h1>${above}${told}`,
    )
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('has authors and agency that JSON-LD gives by reference', async () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'Ferry to Sorn runs again',
        author: [{ '@id': '#ana' }, { '@id': '#bo' }],
        publisher: { '@id': '#house' },
      },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
      { '@type': 'Person', '@id': '#bo', name: 'Bo Lind' },
      { '@type': 'Organization', '@id': '#house', name: 'Sorn Times' },
    ]
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
    const { authors, agency } = await read(page(ld, `<h1>Ferry to Sorn runs again</h1>${told}`))
    expect({ authors, agency }).toEqual({ authors: ['Ana Ruiz', 'Bo Lind'], agency: 'Sorn Times' })
  })

  test('has the site as distributor when its text names an agency', async () => {
    const html = page(
      '<meta property="og:site_name" content="Sorn Times"><meta name="source" content="https://sorn.example/feed">',
      `<h1>Ferry to Sorn runs again</h1>${told.replace('<p>', '<p>PORT ELLERY, Maine (AP) — ')}`,
    )
    const bytes = new TextEncoder().encode(html)
    const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
    const { agency, distributor } = (reading.ok && reading.stories[0]?.article) || {}
    expect({ agency, distributor }).toEqual({ agency: 'The Associated Press', distributor: 'Sorn Times' })
  })

  test('has the author from a card below it, and the time from a title attribute', async () => {
    const card =
      '<div class="post-author vcard">Posted by <span class="fn">Ana Ruiz</span> at <abbr class="published" title="2026-11-24T18:03:00Z">18:03</abbr></div>'
    const comment = '<div class="comment-author vcard"><cite class="fn">Bo Lind</cite></div>'
    const { authors, date } = await read(
      page('', `<h1>Ferry to Sorn runs again</h1>${comment}${told}${card}`),
    )
    expect({ authors, date }).toEqual({ authors: ['Ana Ruiz'], date: '2026-11-24T18:03:00Z' })
  })

  test('begins below the author’s bare name and the date', async () => {
    const html = page(
      '<meta name="author" content="Ana Ruiz">',
      `<h1>Ferry to Sorn runs again</h1><p>Ana Ruiz<br>24 November 2026</p>${told}`,
    )
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test.for([
    ['a picture with words', '', '<h1><img src="a.png" alt="Ferry to Sorn runs again"></h1>'],
    [
      'its first heading, where the tag states the site',
      '<meta property="og:title" content="Sorn Times"><meta property="og:site_name" content="Sorn Times">',
      '<h1>Ferry to Sorn runs again</h1>',
    ],
    [
      'its title, not that of a drawing',
      '',
      '<svg><title>Menu</title></svg><title>Ferry to Sorn runs again</title>',
    ],
    [
      'its title, without a site that it names nowhere else',
      '<title>Ferry to Sorn runs again | Sorn Times</title>',
      '',
    ],
  ])('has as its headline %s', async ([, head, above]) => {
    const html = `<html><head>${head}</head><body><nav>Home</nav>${above}<article>${told}</article></body></html>`
    expect((await read(html)).headline).toBe('Ferry to Sorn runs again')
  })

  test.for([
    [
      'a bold paragraph over a picture',
      '<p><strong>Islanders say they will miss the small plane.</strong></p>',
      true,
    ],
    ['a heading over a picture', '<h4>It smells of fish.</h4>', true],
    ['a plain paragraph over a picture', '<p>Islanders say they will miss the small plane.</p>', false],
    [
      'a heading over a picture, and one more below',
      '<h3>It smells of fish.</h3>',
      false,
      '<h3>It is for sale.</h3>',
    ],
  ] as const)('cuts %s as a standfirst: %s', async ([, above, isOut, below = '']) => {
    const html = page(
      '',
      `<h1>Ferry to Sorn runs again</h1><div>${above}<figure><img src="a.jpg"></figure>${told}${below}${told}</div>`,
    )
    expect((await read(html)).text?.includes(above.replace(/<[^>]+>/g, ''))).toBe(!isOut)
  })

  test.for([
    [
      'a line named for the author',
      `<h1>Ferry to Sorn runs again</h1><div class="author-row"><div>Ana Ruiz</div><div>5 min read</div></div>`,
    ],
    [
      'Gannett’s class',
      '<h1>Ferry to Sorn runs again</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a">Ana Ruiz</a></div>',
    ],
    [
      'Yahoo’s class',
      '<h1>Ferry to Sorn runs again</h1><span class="caas-author-byline-collapse">Ana Ruiz</span>',
    ],
    [
      'Elementor’s list of who and when',
      '<h1>Ferry to Sorn runs again</h1><ul><li><span class="elementor-post-info__item--type-author">Ana Ruiz</span></li><li>November 24, 2026</li></ul>',
    ],
    ['a French class', '<h1>Ferry to Sorn runs again</h1><span class="auteur">Ana RUIZ.</span>'],
    [
      'Wix over the headline',
      '<ul><li><span data-hook="user-name">Ana Ruiz</span></li></ul><h1>Ferry to Sorn runs again</h1>',
    ],
  ])('names the author in %s', async ([, above]) => {
    const { authors, text } = await read(page('', `${above}${told}`))
    expect({ authors: authors?.map(name => name.toLowerCase()), text }).toEqual({
      authors: ['ana ruiz'],
      text: story.join('\n\n'),
    })
  })

  test('is parted from a newsletter’s box on a page without a menu', async () => {
    const box = '<div class="newsletter-inline"><p>Love boats? Here is a letter for all who do.</p></div>'
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><div><h1>Ferry to Sorn runs again</h1>${told}${box}</div></body></html>`
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('has its own headline where the page’s title is the holder of its rights', async () => {
    const html = `<html><head><title>Sorn Times</title></head><body><b>FERRY TO SORN RUNS AGAIN</b><br>By Ana Ruiz<br>November 24, 2026${told}<p>Copyright 2026 Sorn Times</p></body></html>`
    expect(await read(html)).toMatchObject({ headline: 'FERRY TO SORN RUNS AGAIN', authors: ['Ana Ruiz'] })
  })

  test.for([['By Ana Ruiz', '24 November 2026'], ['Ana Ruiz · 24 Nov 2026']])(
    'begins with the hour under the lines %j',
    async lines => {
      const above = ['Ferry back after eleven weeks', ...lines, 'Sunday, 2 a.m.']
        .map(text => `<p>${text}</p>`)
        .join('')
      const html = page(
        '<meta name="author" content="Ana Ruiz">',
        `<h1>Ferry to Sorn runs again</h1>${above}${told}`,
      )
      expect((await read(html)).text).toBe(['Sunday, 2 a.m.', ...story].join('\n\n'))
    },
  )

  test.each([
    ['in a byline', '<div class="byline">by ', ' and '],
    ['and nothing between', '<div class="meta">', ''],
  ])('names each author who has a card of his own beside another, %s', async (_, opening, between) => {
    const cards = ['Ana Ruiz', 'Bo Lind'].map(name => `<span class="vcard"><a class="fn">${name}</a></span>`)
    const html = page('', `<h1>Ferry to Sorn runs again</h1>${opening}${cards.join(between)}</div>${told}`)
    expect((await read(html)).authors).toEqual(['Ana Ruiz', 'Bo Lind'])
  })

  test.for([
    '<div class="newspack-popup-container"><p>The news of the valley, before breakfast.</p></div>',
    '<span class="end_photo_org"><img src="a.jpg"><em class="img_desc">The ferry at the quay.</em></span>',
  ])('leaves out %s', async box => {
    const html = page('', `<h1>Ferry to Sorn runs again</h1><div>${box}${told}</div>`)
    expect((await read(html)).text).toBe(story.join('\n\n'))
  })

  test('keeps what a transcript says in brackets', async () => {
    const html = page(
      '',
      `<h1>Ferry to Sorn runs again</h1><div>${told}<p>[Laughter from the quay below.]</p>${told}</div>`,
    )
    expect((await read(html)).text).toContain('[Laughter from the quay below.]')
  })

  test('begins with its short first sentence under a time that ends as one', async () => {
    const time = '<header><h1>Ferry to Sorn runs again</h1><div>24 Nov 2026. Updated at 06:12.</div></header>'
    const html = page('', `${time}<div class="text"><p>It sank.</p>${told}</div>`)
    expect((await read(html)).text).toBe(['It sank.', ...story].join('\n\n'))
  })
})
