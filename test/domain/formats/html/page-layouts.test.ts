import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'It was not cheap.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]
const told = (paragraphs: readonly string[] = story) => paragraphs.map(text => `<p>${text}</p>`).join('')

const read = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return {
    authors: article?.authors.map(({ name }) => name),
    paragraphs: article?.body.text.split('\n\n'),
  }
}
const page = (body: string, under = '') =>
  `<html lang="en"><head><title>Ferry to Sorn runs again</title></head><body><nav><a href="/">Home</a><a href="/cup">World Cup</a></nav><main><h1>Ferry to Sorn runs again</h1>${under}<div class="text">${body}</div></main><footer>Sorn Times</footer></body></html>`

describe('paragraphs of a page', () => {
  test.for([
    ['', 'with one break behind each'],
    ['&nbsp;&nbsp;&nbsp;', 'with one break behind each and a gap before'],
  ])('%s are apart %s', async ([gap]) => {
    const body = story.map(text => `${gap}${text}`).join('<br>\n')
    const html = `<html><body><b>Ferry to Sorn runs again</b><br>By Ana Ruiz<br><br>${body}</body></html>`
    expect((await read(html)).paragraphs).toEqual(story)
  })

  test.for([
    'The rudder is gone,<br>the cow is sad,<br>the sea is deep.',
    'Sorn Ferries<br>1 Pier Road<br>Harwick.',
    'Crew: Ana Holm, who steers.<br>Bo Lund, who cooks.<br>Kit Dahl, who sings.',
  ])('stay one where short lines are broken: %s', async lines => {
    const { paragraphs } = await read(page(`${told()}<p>${lines}</p>`))
    expect(paragraphs).toHaveLength(story.length + 1)
  })

  test('stand below a list of links to other stories and its heading', async () => {
    const list = '<h4>More from the harbor</h4><ul><li><a href="/1">Pier lamps to be replaced</a></li></ul>'
    const body = `${told(story.slice(0, 1))}${list}${told(story.slice(1))}`
    expect((await read(page(body))).paragraphs).toEqual(story)
  })

  test('keep a heading of the story over a list of links', async () => {
    const list = '<h4>The rudder</h4><ul><li><a href="/1">Its drawing of 1971</a></li></ul>'
    const { paragraphs } = await read(page(`${told(story.slice(0, 1))}${list}${told(story.slice(1))}`))
    expect(paragraphs).toEqual([story[0], 'The rudder', ...story.slice(1)])
  })

  test('are those of each entry under its hour, with a link to share it', async () => {
    const entries = story.map(
      (text, hour) =>
        `<div class="entry"><time datetime="2026-11-12T1${hour}:05:00Z">1${hour}.05</time><p>${text}</p><div><a>Share</a></div></div>`,
    )
    expect((await read(page(entries.join('')))).paragraphs).toEqual(story)
  })

  test('are in the text of a page of frames', async () => {
    const html = `<HTML><HEAD><TITLE>Ferry to Sorn runs again</TITLE></HEAD><FRAMESET><FRAME SRC="a.htm"><NOFRAMES><BODY><P>By Ana Ruiz</P>${told()}</BODY></NOFRAMES></FRAMESET></HTML>`
    expect(await read(html)).toEqual({ authors: ['Ana Ruiz'], paragraphs: story })
  })

  test('are in a frame that holds its document', async () => {
    const html = page(`<iframe srcdoc="${told().replaceAll('<', '&lt;')}"></iframe>`)
    expect((await read(html)).paragraphs).toEqual(story)
  })

  test('have a class for what somebody says', async () => {
    const remark = `<p class="minister-comment">${story[3]}</p>`
    expect((await read(page(`${told(story.slice(0, 3))}${remark}`))).paragraphs).toEqual(story)
  })
})

describe('what stands around the paragraphs of a page', () => {
  test.for([
    '<div class="guestbook"><h2>Memories</h2><p>She taught me to read, and to look down as well as up, and I shall never forget it.</p></div>',
    '<ul class="nav-list"><li><a href="/x">Keywords of the harbor news</a></li></ul>',
    '<div><button>Summarize</button><ul><li>The ferry is back.</li></ul><p>AI-generated summary, reviewed by an editor.</p></div>',
    '<div class="wprm-recipe-rating">4.8 from 41 votes</div>',
  ])('is none of it: %s', async box => {
    expect((await read(page(`${told()}${box}`))).paragraphs).toEqual(story)
  })

  test.for(['<sup>[<a href="#nb1">1</a>]</sup>', '<span class="note">&nbsp;[<a href="#nb1">1</a>]</span>'])(
    'is the number of a note: %s',
    async mark => {
      const noted = `${told(story.slice(0, 3))}<p>${story[3]}${mark}</p>`
      expect((await read(page(noted))).paragraphs).toEqual(story)
    },
  )

  test('is no number in brackets that leads nowhere', async () => {
    const counted =
      'The crew says it is <span>[1]</span> of ten ferries with such a rudder in the whole north.'
    expect((await read(page(`${told()}<p>${counted}</p>`))).paragraphs?.at(-1)).toContain('[1]')
  })

  test('is a note of correction in the footer of the story, which is kept', async () => {
    const note = 'This article was amended on 12 November 2026. An earlier version said it was the propeller.'
    const html = page(`${told()}<footer class="x"><p><em>• ${note}</em></p></footer>`)
    const bytes = new TextEncoder().encode(html)
    const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article?.change).toEqual({ class: 'correction', note: expect.stringContaining('propeller') })
    expect(article?.body.text).toBe(story.join('\n\n'))
  })
})

describe('the author of a page', () => {
  const day = '<div>Nov. 12, 2026</div>'

  test.for([
    ['<div>Guest Essay</div><div>Oskar Venn</div>', '<p><em>Oskar Venn is a botanist at Tarn.</em></p>'],
    ['<img src="o.jpg" alt="Oskar Venn"><div>Oskar Venn</div>', ''],
  ])('is the name beside the day in %s', async ([who, below]) => {
    expect((await read(page(`${told()}${below}`, `${who}${day}`))).authors).toEqual(['Oskar Venn'])
  })

  test.for(['World Cup', 'Quick Read', 'Tarn Rovers', 'New York', 'Coast Guard', 'Faits Divers'])(
    'is not "%s" beside the day',
    async words => {
      expect((await read(page(told(), `<div>${words}</div>${day}`))).authors).toEqual([])
    },
  )

  test.for([
    [
      '<ul class="authors"><li><img alt="Ana Ruiz"><a href="/a">Ana Ruiz</a><span>County reporter</span></li><li><a href="/b">Lee Park</a><span>Data editor</span></li></ul>',
      ['Ana Ruiz', 'Lee Park'],
    ],
    [
      '<div data-testid="byline-contributors"><div><span>Ana Ruiz</span></div><div><span>Coast correspondent, reporting from</span><span>Gull Rock</span></div></div>',
      ['Ana Ruiz'],
    ],
    [
      '<div class="journalist-data"><p class="name">Ana Ruiz</p><p class="mail">ana@sorn.example</p></div>',
      ['Ana Ruiz'],
    ],
    [
      '<div class="article-main__author"><h3>Ana Ruiz</h3><h4>Analyst at Plate &amp; Beam</h4></div>',
      ['Ana Ruiz'],
    ],
    ['<ul class="topics"><li><a href="/t">Gull Rock</a></li></ul>', []],
    ['<div class="author-list"><span>Harbor Desk</span></div>', []],
  ])('is each in the row named for them: %s', async ([row, names]) => {
    expect((await read(page(told(), `${row}${day}`))).authors).toEqual(names)
  })
})

describe('paragraphs that are no elements of their own', () => {
  const told = [
    'The night ferry to Tolsta will sail again from Friday, with forty beds fewer than it had, the operator said.',
    'Passengers had complained for years about cabins on deck two, where the engine could be felt through the pillow.',
    'A cinema that shows one film takes the place of the beds, and dogs travel free on weekdays until March.',
    'The ship was built in 1998 and has carried eleven million people, among them a circus with two camels.',
  ]
  const promo = '<div class="promo"><a href="/x">Lamp posts to be counted</a></div>'
  const gallery =
    '<div class="html"><div class="gallery-promo"><a href="/g">Photos: Umbrellas</a></div></div>'
  const [a, b, c, d] = told
  const divs = told.map(text => `<div>${text}</div>`)

  test.for([
    `${a}<br><br>${b}<br><br>${c}<br><br>${d}`,
    `${a}<br><br>${promo}${b}<br><br>${gallery}${c}<br><br>${d}`,
    `${a}<br><br>${b}${promo}${c}<br><br>${d}`,
    `${a}<br><br>${b}<div class="ad-slot">Advertisement</div>${c}<br><br>${d}`,
    `${a}<script>x()</script>${b}<br><br>${c}<br><br>${d}`,
    `${a}<br><br>${b}<br><br><p style="font-size:0">The best ferry fares are at Sorn Ferries.</p>${c}<br><br>${d}<br><br>`,
    divs.join(''),
    `${divs.join('')}<div hidden>The best ferry fares of all are at Sorn Ferries.</div>`,
    `${divs[0]}${promo}${divs.slice(1).join('')}`,
  ])('are told apart, and from boxes: %#', async text => {
    const html = `<html lang="en"><head><title>Night ferry returns</title></head><body><nav><a href="/">Home</a></nav><article><h1>Night ferry returns</h1><p>By Ana Ruiz</p>${text}</article><footer><p>Sorn Times is printed in Sorn.</p><p>It is sold there.</p></footer></body></html>`
    const bytes = new TextEncoder().encode(html)
    const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    expect(reading.stories[0]?.article.body.text.split('\n\n')).toEqual(told)
  })
})
