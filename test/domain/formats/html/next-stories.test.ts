import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
]
const other = [
  'The glassworks at Tarn put out its last furnace on Friday evening, ending 180 years of bottle making in the valley.',
  'About 140 people lose their work, most of whom live within two miles of the gate.',
]

const told = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')

const read = async (main: string, above = '<nav>Home</nav>') => {
  const html = `<html><head><title>Ferry runs again</title></head><body>${above}<main>${main}</main><div>Sorn Times</div></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  return {
    text: article?.body.text ?? '',
    authors: article?.authors.map(({ name }) => name),
    change: article?.change,
    warnings: reading.ok ? reading.warnings : [],
  }
}

const first = `<div class="s"><h1>Ferry runs again</h1><p>By Ana Ruiz</p>${told(story)}</div>`

describe('a page that loads other stories below its own', () => {
  test.for([
    `<h1>Glassworks closes</h1><time>Nov. 13, 2026</time>${told(other)}`,
    `<h2>Glassworks closes</h2><p>By Lee Park</p>${told(other)}`,
  ])('is its own story: %s', async below => {
    const { text, authors, warnings } = await read(`${first}<div class="s">${below}</div>`)
    expect({ text, authors }).toEqual({ text: story.join('\n\n'), authors: ['Ana Ruiz'] })
    expect(warnings).toEqual([expect.stringMatching(/shows 1 more/)])
  })

  test('is its own if the next stands below its article, under a link', async () => {
    const below = `<div><h2><a href="/glass">Glassworks closes</a></h2><p>By Lee Park</p>${told(other)}</div>`
    const { text, warnings } = await read(`${first.replace(/div/g, 'article')}${below}`)
    expect(text).toBe(story.join('\n\n'))
    expect(warnings).toEqual([expect.stringMatching(/shows 1 more/)])
  })

  const below = told(other)
  test.for([
    ['without a name under it', `<article><h2>Glassworks closes</h2>${below}</article>`, 1],
    [
      'in a part of its own',
      `<section><article><h2>Glassworks closes</h2><p>By Lee Park</p>${below}</article></section>`,
      1,
    ],
    ['of another kind', `<article class="b"><h1>Glassworks closes</h1>${below}</article>`, 1],
    ['that is a card', `<article><h2><a href="/glass">Glassworks closes</a></h2>${below}</article>`, 0],
    [
      'with the same headline, as on a page cut short',
      `<article><h2>Ferry runs again</h2>${below}</article>`,
      0,
    ],
    ['that is a comment', `<article class="comment">${below}</article>`, 0],
    ['of which it tells', `<article><h2>Glassworks closes</h2><p>${other[0]}</p></article>`, 0],
  ] as const)('names another article %s, and reads none of it', async ([, article, named]) => {
    const { text, warnings } = await read(`${first.replace(/div/g, 'article')}${article}`)
    expect(text).toBe(story.join('\n\n'))
    expect(warnings).toEqual(named ? [expect.stringMatching(/shows 1 more/)] : [])
  })

  test.for([
    ['a part below its article', `<div><h2>The gate</h2><p>By Lee Park</p>${told(other)}</div>`],
    ['a part under a link', `<div><h2><a href="/gate">The gate</a></h2>${told(other)}</div>`],
  ])('keeps %s', async ([, below]) => {
    const { text } = await read(`${first.replace(/div/g, 'article')}${below}`)
    expect(text).toContain(other[0])
  })

  test.for([
    ['a part under its heading', `<div class="s"><h2>The gate</h2>${told(other)}</div>`],
    ['a part that says when', `<div class="s"><h2>Friday</h2><p>Nov. 13, 2026</p>${told(other)}</div>`],
  ])('keeps %s', async ([, below]) => {
    const { text } = await read(`${first}${below}`)
    expect(text).toContain(other[0])
  })

  test('is read as it is if no site is around it: both are of the drop', async () => {
    const { text } = await read(
      `${first}<div class="s"><h1>Glassworks closes</h1><p>By Lee Park</p>${told(other)}</div>`,
      '',
    )
    expect(text).toContain(other[0])
  })
})

test.for([
  '<div><div><span>A correction was made on </span></div><div>Nov. 11, 2026</div><div>: </div><p>An earlier version of this article misstated the number of weeks. It was 11.</p></div>',
  '<div class="note"><p>Correction: An earlier version of this article misstated the number of weeks. It was 11.</p></div>',
])('a correction below a story changes it: %s', async note => {
  const { text, change } = await read(
    `<article><h1>Ferry runs again</h1><p>By Ana Ruiz</p><section>${told(story)}</section><div class="foot">${note}</div></article>`,
  )
  expect(text).toBe(story.join('\n\n'))
  expect(change).toMatchObject({
    class: 'correction',
    note: expect.stringMatching(/misstated the number of weeks/),
  })
})

describe('the first letter of a story', () => {
  const rest = story.join('</p><p>').slice(1)
  test.for([`<p><img src="t.gif" alt="T">${rest}</p>`, `<p><span class="cap">T</span>${rest}</p>`])(
    'is of its first word, if it stands apart: %s',
    async body => {
      const { text } = await read(`<h1>Ferry runs again</h1><div>${body}</div>`)
      expect(text).toBe(story.join('\n\n'))
    },
  )

  test.for([
    [`<p><img src="t.gif" alt="T"> ferries stop here, the company said.</p>`, 'T ferries'],
    [`<p><img src="t.gif" alt="T">The sign says so, the company said.</p>`, 'TThe'],
  ])('is none before another word: %s', async ([body, none = '']) => {
    const { text } = await read(`<h1>Ferry runs again</h1><div>${body}${told(story)}</div>`)
    expect(text).not.toContain(none)
  })
})
