import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He will miss it. The plane smells of fish and is for sale, and three people have looked at it.',
]

const page = (
  between: string,
  above = '',
) => `<!doctype html><html lang="en"><head><title>Ferry to Sorn runs again</title>
<meta property="og:title" content="Ferry to Sorn runs again"></head><body class="has-sidebar"><nav><a href="/">Home</a></nav><main><article>
<h1>Ferry to Sorn runs again</h1>${above}<div class="article-body"><p>${story[0]}</p>${between}<p>${story[1]}</p><p>${story[2]}</p></div>
</article></main><footer>Sorn Times</footer></body></html>`

const read = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

describe('the body read from a page of HTML', () => {
  test.for([
    [
      'a box of related stories',
      '<div class="inline-related"><p>Read what the harbormaster told us in May.</p></div>',
    ],
    [
      'a gate before the rest of the story',
      '<div class="premium-gate"><h2>Verder lezen?</h2><p>Neem een abonnement.</p><ul><li>Maandelijks opzegbaar</li></ul></div>',
    ],
    [
      'a link that no paragraph holds',
      '<a class="x5" href="/1"><span>See also</span><span>Rudder found on beach by two children</span></a>',
    ],
    [
      'a card that is all one link',
      '<section><a href="/1"><h3>Rudder found on beach</h3><p>It was oak.</p></a></section>',
    ],
    [
      'a table of one cell with a link',
      '<table><tr><td>Přečtěte si také<a href="/1">Rudder on beach</a></td></tr></table>',
    ],
    [
      'points that sum it up',
      '<details><summary>In short</summary><ul><li>The ferry is back</li></ul></details>',
    ],
    [
      'a form to enter an address in',
      '<div class="x6"><p>Get new stories by email:</p><form action="/s"><input type="email"></form></div>',
    ],
    [
      'a box named by an attribute for tests',
      '<div data-test-tag="newsletter"><p>Our letter, every Tuesday.</p></div>',
    ],
    ['a pull quote', '<blockquote class="c-quote pullquote"><p>It smells of fish.</p></blockquote>'],
    [
      'a caption',
      '<div class="asset-photo"><span class="PhotoCaption">The rudder in its crate.</span></div>',
    ],
    [
      'a box of facts',
      '<div class="factbox"><h4>The ferry</h4><p>Built in 1971, she takes 12 cars.</p></div>',
    ],
    [
      'a field to enter an address in',
      '<div class="x1"><p>The Sorn letter, every Tuesday.</p><input type="email"></div>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/1">Rudder found on beach</a></li><li><a href="/2">Who owns the ferry</a></li></ul>',
    ],
    ['a line that is a link', '<p><b><a href="/1">Rudder found on beach by two children</a></b></p>'],
    [
      'a card',
      '<div class="x2"><h3><a href="/1">Rudder found on beach</a></h3><p>Two children saw it first.</p></div>',
    ],
    [
      'facts under their heading',
      '<div class="x4"><h3>Fakta: the ferry</h3><ul><li>Built in 1971</li><li>Takes 12 cars</li></ul></div>',
    ],
    ['a line under a picture', '<p><img src="a.jpg"></p><p><small>The rudder in its crate.</small></p>'],
    ['a heading whose links are gone', '<h3>Related</h3>'],
    ['a line of several words whose links are gone', '<p><strong>Mirá también</strong></p>'],
    ['a line whose links are gone', '<div>Related Stories</div>'],
    [
      'buttons that are named for sharing',
      '<div class="share-list"><span>Share</span> <span>Copied</span></div>',
    ],
    [
      'a card that asks readers to join',
      '<div class="kg-callout"><div>The Reader is free. <a href="#/portal/signup">Join</a></div></div>',
    ],
    [
      'a label over a link to another story',
      '<section class="x7"><p>More here!</p><a href="/x">Rudder found on a beach</a></section>',
    ],
    [
      'a card of two lines that asks readers to join',
      '<div class="x8"><p>The Reader is free</p><p>Every Friday at 7</p><a href="/sign-up">Sign me up</a></div>',
    ],
    [
      'a caption in a heading of its own',
      '<figure><img src="a.jpg"><figcaption>The rudder. <h3>Ana Ruiz</h3></figcaption></figure>',
    ],
    [
      'a quote that the story has too, over who says it',
      '<blockquote>The plane smells of fish and is for sale.</blockquote><p>Rudi Brandt</p>',
    ],
    [
      'the source of a picture',
      '<div class="image__source"><span class="image__source_text"><p>The rudder in its crate.</p></span></div>',
    ],
    [
      'the frame of a picture of Instagram',
      '<blockquote class="instagram-media"><a href="/p">View this post</a><p>A post by Bo (@bo)</p></blockquote>',
    ],
    [
      'a card of a bookmark',
      '<div class="kg-bookmark-card"><a href="/b"><div>Rudder found on beach</div><div>It was oak.</div></a></div>',
    ],
    [
      'what a house asks of readers, with a button',
      '<div class="x10"><p>We have no paywall, so please give £5 a month.</p><p><a href="/give">Give now</a></p></div>',
    ],
    [
      'what a Hungarian house asks of readers, with a button',
      '<div class="x11"><p>Csak veled tudunk lapot csinálni.</p><p><a href="/t">Támogatom</a></p></div>',
    ],
    ['a short line of Japanese that is a link', '<p><a href="/1">【写真】桟橋のカモメ</a></p>'],
    [
      'a summary that a machine wrote',
      '<section><h4>Resumen generado con inteligencia artificial y revisado</h4><p>El ferry zarpa.</p></section>',
    ],
    ['what to read on', '<div class="lee-tambien"><span>Lee también…</span> <b>Lunes 16, 10:02</b></div>'],
    [
      'what a link at its top leads over',
      '<section><a href="#x9">Saltar Lo último y seguir</a><h2>Lo último</h2><p id="x9">Final de Lo último</p></section>',
    ],
    ['a caption in Thai', '<p><img src="a.jpg"></p><p>หางเสือในลังไม้</p>'],
    ['a number set apart', '<div class="destacado"><p>14</p><p>ferris en el puerto</p></div>'],
    [
      'what readers may sign up for, under its title',
      '<div class="x12"><div>Sign up for our newsletter</div><div><p>The latest on rudders and more!</p></div></div>',
    ],
    [
      'a list with numbers of what others read',
      '<div class="x13"><h4>Lo más visto</h4><ol><li><a href="/1">Hallan el timón</a></li></ol></div>',
    ],
    [
      'what a page says one needs to know',
      '<div class="x14"><h2>NEED TO KNOW</h2><ul><li>The ferry is back</li></ul></div>',
    ],
    ['where a shop sells it', '<a class="buy-button" href="https://shop.example/r">Buy the book for $18</a>'],
    [
      'a table with a picture and its line',
      '<table align="right"><tr><td><img src="a.jpg"><br><font size="1">The rudder in its crate.</font></td></tr></table>',
    ],
    [
      'a post of a network as AMP has it',
      '<amp-twitter data-tweetid="8"><blockquote placeholder><p>It is back!</p>Bo (@bo)</blockquote></amp-twitter>',
    ],
    [
      'a letter that another recommends',
      '<div class="recommendation"><h3 class="recommendation__title">Tides</h3><p>A letter about water</p><a href="https://t.example">Get it</a></div>',
    ],
    [
      'a Turkish label over a link, in capitals',
      '<p><b>İLGİLİ HABER: <a href="/1">Dümen kıyıda bulundu</a></b></p>',
    ],
    ['an advertisement between dashes', '<div class="x15"><span>- Advertisement -</span></div>'],
    [
      'what a house earns by its links',
      '<div class="x16"><p><em>If you buy something through our links, we may earn a commission.</em></p></div>',
    ],
    ['a poll', '<div class="art-poll"><h3>Poll</h3><p>Should the ferry be sold?</p></div>'],
    ['a picture and its line', '<div class="x3"><img src="a.jpg"><div>The rudder in its crate</div></div>'],
  ])('leaves out %s between the paragraphs', async ([, box]) => {
    expect((await read(page(box ?? '')))?.body.text).toBe(story.join('\n\n'))
  })

  test.for([
    [
      'a paragraph behind the paywall',
      '<div class="subscriber-only paywall"><p>The rudder was found by two children.</p></div>',
    ],
    ['a sentence that is a link', '<p><a href="/1">The rudder was found by two children.</a></p>'],
    [
      'points without a list',
      '<section><h3>Summary</h3><p>The rudder was found by two children.</p></section>',
    ],
    [
      'words in a sentence that are named for what a reader view drops',
      '<p><span class="legendSpanClass">SORN</span>, at dawn: <em class="footer-x">nobody</em> was on the pier.</p>',
    ],
    [
      'a sentence in which somebody earns a commission',
      '<p>If you buy a ticket from him, the man who sells it gets half of it as his commission, he said.</p>',
    ],
    [
      'a heading whose address is made of its words',
      '<h2 id="the-poll-of-may">The poll of May</h2><p>The company writes to each of them on Fridays, by hand.</p>',
    ],
    [
      'a word in a sentence that is named for a button',
      '<p>Press <a class="button-x1" href="https://sorn.example/go">go</a>, he says, and wait.</p>',
    ],
    ['an hour in a sentence', '<p>It sails at <time>7:10 a.m.</time> from the old pier.</p>'],
    [
      'an hour with what begins then',
      '<p><time>7:10</time> The first ferry leaves the old pier.</p><p><time>8:40</time> The next one follows.</p>',
    ],
    [
      'what is named for its neighbors',
      '<div class="no-ads has-promo"><p>The rudder was found by two children.</p></div>',
    ],
    [
      'entries that link to themselves',
      '<div><h2><a href="#entry-1">Rudder is found</a></h2><p>Two children saw it first.</p></div>',
    ],
    [
      'what a reader opens with a button',
      `<div class="read-more-content">${'<p>The rudder was found.</p>'.repeat(4)}</div>`,
    ],
    [
      'a quote that the story has not',
      '<blockquote><p>It smells of fish, and I shall miss it.</p></blockquote>',
    ],
    [
      'a list that is named for sharing',
      '<ul class="share-list"><li>The rudder was found by two children on the old pier.</li><li>It is 62 years old and made of oak.</li></ul>',
    ],
    [
      'a heading that is named for its link',
      '<h2 class="header-anchor-post">Who found the rudder</h2><p>Two children saw it first.</p>',
    ],
    [
      'a heading of the first level among its paragraphs',
      '<h1 class="header-x">Who found the rudder</h1><p>Two children saw it first.</p>',
    ],
    [
      'a sentence with a link to where readers join',
      '<p>The company asks islanders to <a href="/donate">give</a> for a rudder.</p>',
    ],
    [
      'who is named under a quote that the story has not',
      '<blockquote><p>It smells of fish, and I shall miss it.</p></blockquote><p>Rudi Brandt</p>',
    ],
    [
      'a sentence over a link of a few words',
      '<div><p>The rudder was found by two children on the beach.</p><p><a href="/m">Map</a></p></div>',
    ],
    [
      'words of no quote that stand twice',
      '<p>Two children on the beach found it</p><p>Two children on the beach found it, and told their father.</p>',
    ],
    [
      'what somebody says of summaries that machines write',
      '<section><h4>Who will write summaries if AI does</h4><p>Nobody knows, and nobody asked.</p></section>',
    ],
    [
      'what a link leads to within it',
      '<section><a href="#x9">Who found it</a> <h2 id="x9">Finders</h2><p>Two children saw the rudder first.</p></section>',
    ],
    [
      'what is told under the heading of a newsletter',
      '<section><h3>The newsletter of the port</h3><p>The ferry has one, and nobody reads it.</p></section>',
    ],
    ['a name in Japanese that is a link', '<p><a href="/1">山田花子</a></p>'],
    ['a Chinese sentence under a picture', '<p><img src="a.jpg"></p><p>他从一九六六年开始修钟。</p>'],
    ['a sentence in Urdu under a picture', '<p><img src="a.jpg"></p><p>خط الماری کے پیچھے گرا ہوا تھا۔</p>'],
    [
      'a sentence in Thai under a picture',
      '<p><img src="a.jpg"></p><p>นายบุญส่ง กล่าวว่า เขาได้ฟังนิทานมาแล้วกว่า 900 เรื่อง</p>',
    ],
    [
      'what is named for where it stands',
      '<p class="last before-ads">The rudder was found by two children.</p>',
    ],
    ['a sentence under a picture', '<p><img src="a.jpg"></p><p>The rudder was found by two children.</p>'],
  ])('keeps %s', async ([, own]) => {
    const inside = (own ?? '').replace(/<\/(?:h\d|li|p)>/g, ' ').replace(/<[^>]+>/g, '')
    const words = (await read(page(own ?? '')))?.body.text.split(/\s+/) ?? []
    for (const word of inside.split(/\s+/).filter(each => each)) expect(words).toContain(word)
  })

  test('keeps a short story that is whole inside an element named like a box', async () => {
    const html = page('').replace('class="article-body"', 'class="newsletter-promo" id="related"')
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps a Hungarian sentence above the credit of a picture', async () => {
    const told = 'A rév hétfőtől ismét jár, és a kormányos szerint három ember örül neki.'
    const text = (await read(page(`<p>${told}</p><p>Fotó: Kiss Béla / Révhír</p>`)))?.body.text
    expect(text).toBe([story[0], told, ...story.slice(1)].join('\n\n'))
  })

  test('leaves out the section and kicker over the headline', async () => {
    const html = page('').replace(
      '<h1>',
      '<div class="k1"><a href="/n">Island News</a></div><p>Ferries</p><h1>',
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps a story whose paragraphs only line breaks separate, though a picture is among them', async () => {
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<article><img src="a.jpg"><br><br>${story.map(text => text.slice(0, 60)).join('<br><br>')}</article>`,
    )
    expect((await read(html))?.body.text).toBe(story.map(text => text.slice(0, 60).trim()).join('\n\n'))
  })

  test.for([
    ['a list of points', '<ul><li>The ferry is back</li><li>A man has a plane to sell</li></ul>', ''],
    [
      'a list of results',
      '<ul><li>Sorn Rovers 2, Mainland 1</li><li>Sorn United 0, Harbor 4</li></ul>',
      'Mainland',
    ],
  ])('knows whether %s over the first sentence is of the story', async ([, list, kept]) => {
    const body = (await read(page('').replace('article-body">', `$&${list}`)))?.body.text ?? ''
    expect(body.includes('Mainland')).toBe(kept !== '')
    expect(body.includes('plane to sell')).toBe(false)
    expect(body).toContain(story[0])
  })

  test.for([
    ['named as a lead and apart from its paragraphs', '<p class="lead">Eleven weeks are over.</p>', ''],
    ['described as the summary', '<p itemprop="description">Eleven weeks are over.</p>', ''],
    [
      'bold over the byline',
      '',
      '<p><b>Eleven weeks without a ferry are over.</b></p><div class="authorline">Ana</div>',
    ],
  ])('leaves out a standfirst that is %s', async ([, above, within]) => {
    const html = page('', above).replace('article-body">', `$&${within}`)
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps a story whose paragraphs line breaks separate over the name of its author', async () => {
    const html = page('', '<div class="meta">Ana Ruiz / Sorn Times</div>')
      .replace('</head>', '<meta name="author" content="Ana Ruiz"></head>')
      .replace(
        /<div class="article-body">.*<\/div>/s,
        `<div>${story.map(text => text.slice(0, 80)).join('<br><br>')}</div><p>About Ana Ruiz</p>`,
      )
    expect((await read(html))?.body.text).toBe(story.map(text => text.slice(0, 80).trim()).join('\n\n'))
  })

  test('ends above comments that are longer than the story', async () => {
    const comment =
      '<li><p>reader:</p><p>I saw the rudder come off. It was the loudest thing.</p><p>Reply</p></li>'
    const html = page('').replace(
      '</article>',
      `<div class="talk"><h3>4 thoughts on “Ferry to Sorn runs again”</h3><ol>${comment.repeat(8)}</ol></div></article>`,
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test.for([
    ['a question', '<p>How long can people wait?</p>'],
    ['a greeting', '<p>Dear islanders,</p>'],
    ['what names the speaker', '<p>Ana Ruiz, captain of the ferry:</p>'],
    ['a subheading', '<h2>Back on Monday</h2>'],
  ])('keeps %s over its first sentence', async ([, line]) => {
    const html = page('').replace('article-body">', `$&${line}`)
    expect((await read(html))?.body.text).toContain((line ?? '').replace(/<[^>]+>/g, ''))
  })

  test('keeps a story in lines that are no paragraphs, though a picture is among them', async () => {
    const lines = story.map(text => `<div>${text.slice(0, 60)}</div>`)
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<section><div><img src="a.jpg"></div>${lines.join('')}<div>It is oak, he says.</div></section>`,
    )
    expect((await read(html))?.body.text).toContain('It is oak, he says.')
  })

  test('leaves out the hours of a live blog that no time element holds', async () => {
    const entries = story.map(text => `<div class="event"><span>17:40h</span><div><p>${text}</p></div></div>`)
    const html = page('')
      .replace(
        '</head>',
        '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script></head>',
      )
      .replace(/<div class="article-body">.*<\/div>/s, `<div class="events">${entries.join('')}</div>`)
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('names as agency no desk of the site itself', async () => {
    const html = page('').replace(
      '</head>',
      '<meta property="og:site_name" content="Sorn Times"><meta name="source" content="Sorn Times Web Desk"></head>',
    )
    expect((await read(html))?.agency).toBe('Sorn Times')
  })

  test('leaves out a caption over the name of its photographer', async () => {
    const html = page('')
      .replace('</head>', '<meta name="author" content="Ana Ruiz"></head>')
      .replace('article-body">', '$&<p>The ferry waits at the old pier on Monday.</p><p>Lee Park</p>')
    const article = await read(html)
    expect(article?.body.text).toBe(story.join('\n\n'))
    expect(article?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })

  test('keeps a first sentence without its full stop, where others have none either', async () => {
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div><p>A goat lives in the wheelhouse now</p>${story.map((text, index) => `<p>${index === 1 ? text.replace(/\.$/, '') : text}</p>`).join('')}</div>`,
    )
    expect((await read(html))?.body.text).toContain('A goat lives in the wheelhouse now')
  })

  test('keeps the first verse of a poem', async () => {
    const verses = [
      'The ferry lay',
      'without its rudder',
      'and nobody came',
      'but the gulls',
      'and the plane',
    ].map(verse => `<p>${verse}</p>`)
    const html = page('').replace(/<div class="article-body">.*<\/div>/s, `<div>${verses.join('')}</div>`)
    expect((await read(html))?.body.text).toContain('The ferry lay')
  })

  test('keeps the short paragraphs of which each has an element of its own, the last too', async () => {
    const block = (inner: string) => `<div class="block"><div class="content">${inner}</div></div>`
    const blocks = [...story, 'It is oak.', 'He keeps it in his kitchen, under the map.'].map(text =>
      block(`<p>${text}</p>`),
    )
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div class="layout">${blocks.slice(0, 2).join('')}${block('<img src="a.jpg">')}${blocks.slice(2).join('')}</div>`,
    )
    expect((await read(html))?.body.text).toBe(
      [...story, 'It is oak.', 'He keeps it in his kitchen, under the map.'].join('\n\n'),
    )
  })

  test('keeps the paragraphs of elements that are named variously, and no biography below them', async () => {
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div class="lede-wrap"><p>${story[0]}</p></div><div class="mid"><p>${story[1]}</p><p>It is oak.</p></div><div class="last-part"><p>He keeps it in his kitchen.</p></div><div class="author-card"><p>Ana Ruiz lives in Sorn.</p></div>`,
    )
    expect((await read(html))?.body.text).toBe(
      [story[0], story[1], 'It is oak.', 'He keeps it in his kitchen.'].join('\n\n'),
    )
  })

  test('begins with a standfirst that has the dateline of an agency', async () => {
    const html = page(
      '',
      `<p class="chapo">Geneva (AFP) – ${story[0]}</p><p>Issued on: 26/09/2026</p>`,
    ).replace(`<p>${story[0]}</p>`, '')
    const article = await read(html)
    expect(article?.dateline?.place).toBe('Geneva')
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps a first paragraph that is named as a lead and has another right under it', async () => {
    const html = page('').replace('<p>', '<p class="lead">')
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps a first paragraph that is named as a standfirst in one of a row of elements', async () => {
    const block = (inner: string) => `<div class="block">${inner}</div>`
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div>${block(`<p class="excerpt">${story[0]}</p>`)}${block(`<p>${story[1]}</p><p>${story[2]}</p>`)}</div>`,
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('leaves out the initials of the house behind the last sentence, and no other', async () => {
    const signed = (sign: string) =>
      page('')
        .replace('</head>', '<meta property="og:site_name" content="Sorn Times"></head>')
        .replace(`${story[2]}</p>`, `${story[2]} <strong>${sign}</strong></p>`)
    expect((await read(signed('ST')))?.body.text).toBe(story.join('\n\n'))
    expect((await read(signed('USA')))?.body.text).toContain('USA')
  })

  test('names the author in brackets behind the last Japanese sentence', async () => {
    const told = [
      '修復中の石垣から、ハート形を逆さにしたような石が見つかり、見学者の人気を集めている。',
      '石は元の場所に戻された。',
    ]
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div><p>${told[0]}</p><p>${told[0]}</p><p>${told[1]}【山田花子】</p></div>`,
    )
    const article = await read(html)
    expect(article?.body.text.endsWith(told[1] ?? '')).toBe(true)
    expect(article?.authors.map(({ name }) => name)).toEqual(['山田花子'])
  })

  test.for([
    '<sup><a href="#fn-1">1</a></sup>',
    '<sup class="fn"><a href="#fn-1">[12]</a></sup>',
    '<a class="footnote-anchor" href="#footnote-1">3</a>',
  ])('leaves out the number of a footnote, %s', async mark => {
    const html = page('').replace(`${story[1]}</p>`, `${story[1]}${mark}</p>`)
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps what is raised and no footnote', async () => {
    const html = page('').replace(`${story[1]}</p>`, `${story[1]} It is 40 m<sup>2</sup>.</p>`)
    expect((await read(html))?.body.text).toContain('It is 40 m2.')
  })

  test('keeps a first paragraph in an element named as a lead beside those of the story', async () => {
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div><div class="body__item body__item--lead"><p>${story[0]}</p></div><div class="body__item"><p>${story[1]}</p><p>${story[2]}</p></div></div>`,
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('begins with a standfirst that has an element named as the place', async () => {
    const html = page(
      '',
      `<p class="description"><span class="location-stamp">Sorn</span>${story[0]}</p>`,
    ).replace(`<p>${story[0]}</p>`, '')
    const article = await read(html)
    expect(article?.body.text).toBe(story.join('\n\n'))
    expect(article?.dateline?.place).toBe('Sorn')
  })

  test('leaves out a standfirst with a name of the Balkans', async () => {
    const html = page('').replace('article-body">', '$&<p class="uvod">Eleven weeks are over.</p>')
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('leaves out a pulled quote without its marks, over who says it', async () => {
    const said = '<p>“It smells of fish and is for sale,” he said.</p>'
    const pulled = '<div><p>It smells of fish and is for sale</p><p>Rudi Brandt, pilot</p></div>'
    expect((await read(page(said + pulled)))?.body.text).toBe((await read(page(said)))?.body.text)
  })

  test('keeps a first paragraph that is named as the first and stands over the story', async () => {
    const html = page('', `<p class="lead-paragraph">${story[0]}</p>`).replace(
      `article-body"><p>${story[0]}</p>`,
      'article-body">',
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test.for([
    ['a known place with its mark', '<p><b>Bengaluru: </b></p>', 'Bengaluru'],
    ['no day of publication', '<div>Publicado em 18/11/2026 - 15:42</div>', undefined],
    ['no heading with its mark', '<p>Verdict:</p>', undefined],
  ])('reads as the place above the story %s', async ([, line, place]) => {
    const article = await read(page('').replace('article-body">', `$&${line}`))
    expect(article?.dateline?.place).toBe(place)
    expect(article?.body.text).toContain(story.join('\n\n'))
    expect(article?.body.text).not.toMatch(/Bengaluru|15:42/)
  })

  test('reads the place that only a style sheet sets apart from the first sentence', async () => {
    const html = page('').replace('<p>', '<p><span class="location-stamp">LONDON</span>')
    const article = await read(html)
    expect(article?.dateline?.place).toBe('LONDON')
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test('names the author whom the page shows if it states only its own name', async () => {
    const html = page('', '<p>Stand: 25.11.2026 14:12 Uhr</p><div>Von Ana Ruiz, NDR</div>').replace(
      '</head>',
      '<meta name="author" content="Sorn Times"><meta property="og:site_name" content="Sorn Times"></head>',
    )
    expect((await read(html))?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })

  test('names nobody as author whom a teaser below the story names', async () => {
    const more = `<p>${story[0]}</p><div class="teaser"><h4>Rudder sold</h4><span class="author-name">Bo Lind</span></div>`
    expect((await read(page('').replace('</main>', `${more}</main>`)))?.authors).toEqual([])
  })

  test('names the author by the class of the element, if the page states none', async () => {
    const article = await read(page('', '<p class="author_name">ANA RUIZ</p><p>Staff Writer</p>'))
    expect(article?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test('keeps one-word headings within the story', async () => {
    const text = (await read(page('<h2>More</h2>')))?.body.text
    expect(text).toContain('More')
  })

  test('leaves out a standfirst, which becomes the summary when none is stated', async () => {
    const article = await read(page('', '<p class="standfirst">Eleven weeks without a rudder are over.</p>'))
    expect(article?.summary).toBe('Eleven weeks without a rudder are over.')
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test('is found by class names when a page consists of div elements', async () => {
    const html = `<html><head><title>Ferry to Sorn runs again</title></head><body><div class="post"><h1>Ferry to Sorn runs again</h1>${story.map(text => `<p>${text}</p>`).join('')}</div>
<div class="sidebar"><h2>Archive</h2><ul><li><a href="/2026">2026 (12)</a></li></ul></div></body></html>`
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('leaves out the author’s name over each entry of a live blog', async () => {
    const entries = story
      .map(text => `<div class="entry"><span>Ana Ruiz</span><div><p>${text}</p></div></div>`)
      .join('')
    const linked =
      '{"@type":"LiveBlogPosting","headline":"Ferry","author":{"@type":"Person","name":"Ana Ruiz"}}'
    const html = page('')
      .replace('</head>', `<script type="application/ld+json">${linked}</script></head>`)
      .replace(/<div class="article-body">.*<\/div>/s, `<div class="entries">${entries}</div>`)
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })

  test('leaves out the times over the entries of a live blog', async () => {
    const entries = story.map(text => `<div class="block"><time>11.40</time><p>${text}</p></div>`).join('')
    const html = page('').replace(
      /<div class="article-body">.*<\/div>/s,
      `<div class="blocks">${entries}</div>`,
    )
    expect((await read(html))?.body.text).toBe(story.join('\n\n'))
  })
})

describe('the body read from an entry of a feed', () => {
  test('leaves out boxes and standfirst in XHTML', async () => {
    const content = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="strap">Eleven weeks are over.</p><p>${story[0]}</p><div class="pull"><p>Two children saw it.</p></div><p>${story[1]}</p><div class="related-box"><p>Rudder found on beach</p></div></div></content>`
    const article = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sorn Times</title><id>tag:a</id><updated>2026-10-20T08:00:00Z</updated><entry><title>Ferry to Sorn runs again</title><id>tag:b</id><updated>2026-10-20T08:00:00Z</updated>${content}</entry></feed>`,
    )
    expect(article?.body.text).toBe(`${story[0]}\n\nTwo children saw it.\n\n${story[1]}`)
    expect(article?.summary).toBe('Eleven weeks are over.')
  })

  test('names the author between a standfirst in bold and the story, and leaves out shortcodes', async () => {
    const html = `<p><strong>Eleven weeks without a ferry are over.</strong></p><p>By Ana Ruiz</p><p>${story[0]}</p>
[caption id="a1" align="none"]<img src="a.jpg"/> The rudder in its crate.[/caption]
<p>${story[1]}</p><p>He calls it [sic] a ferry, and so do all of us here.</p>[gallery ids="1,2"]`
    const item = `<item><title>Ferry to Sorn runs again</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`
    const article = await read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn Times</title>${item}</channel></rss>`,
    )
    expect(article?.body.text).toBe(
      `${story[0]}\n\n${story[1]}\n\nHe calls it [sic] a ferry, and so do all of us here.`,
    )
    expect(article?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article?.summary).toBe('Eleven weeks without a ferry are over.')
  })

  test('is the full text that feeds for Yandex have', async () => {
    const item = `<item><title>Ferry to Sorn runs again</title><description>Eleven weeks are over.</description><yandex:full-text>${story.join('\n\n')}</yandex:full-text></item>`
    const article = await read(
      `<rss version="2.0" xmlns:yandex="http://news.yandex.ru"><channel><title>Sorn Times</title>${item}</channel></rss>`,
    )
    expect(article?.body.text).toBe(story.join('\n\n'))
    expect(article?.summary).toBe('Eleven weeks are over.')
  })

  test('leaves out posts of other sites', async () => {
    const post = '<blockquote class="twitter-tweet"><p>It floats</p>&mdash; Bo (@bo) May 3, 2026</blockquote>'
    const html = `<p>${story[0]}</p>${post}<p>${story[1]}</p>`
    const item = `<item><title>Ferry to Sorn runs again</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`
    const article = await read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn Times</title>${item}</channel></rss>`,
    )
    expect(article?.body.text).toBe(`${story[0]}\n\n${story[1]}`)
  })

  test('leaves out the fields of Drupal that are no body', async () => {
    const html = `<span class="field field--name-title">Ferry to Sorn runs again</span><span class="field field--name-uid"><span>ana</span></span><span class="field field--name-created">Tue, 10/20/2026</span><div class="field field--name-body"><p>${story[0]}</p><p>${story[1]}</p></div>`
    const item = `<item><title>Ferry to Sorn runs again</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`
    const article = await read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn Times</title>${item}</channel></rss>`,
    )
    expect(article?.body.text).toBe(`${story[0]}\n\n${story[1]}`)
  })

  test('leaves out boxes of the site, and the standfirst becomes the summary', async () => {
    const boxes = '<div class="related-box"><h4>Related</h4><ul><li>Rudder found on beach</li></ul></div>'
    const html = `<p class="standfirst">Eleven weeks are over.</p><p>${story[0]}</p>${boxes}<p>${story[1]}</p>`
    const item = `<item><title>Ferry to Sorn runs again</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`
    const article = await read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn Times</title>${item}</channel></rss>`,
    )
    expect(article?.body.text).toBe(`${story[0]}\n\n${story[1]}`)
    expect(article?.summary).toBe('Eleven weeks are over.')
  })
})
