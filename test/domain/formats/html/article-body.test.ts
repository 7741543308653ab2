import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLabels } from '#test/score/labelled-sets.ts'

/*
 * No sentence that a page states as its story's (`articleBody` of its JSON-LD) and shows is missing from what is read of it, in whatever element it
 * stands.
 */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

const read = async (html: string) => {
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return { summary: article?.summary ?? '', text: article?.body.text ?? '' }
}

const stating = (html: string, articleBody: string): string =>
  html.replace(/<\/head>|<body/, before => {
    const stated = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody }
    return `<script type="application/ld+json">${JSON.stringify(stated)}</script>${before}`
  })

interface LabelledPage {
  id: string
  raw: string
  text: string
}

const pages = readLabels<LabelledPage>(join(import.meta.dirname, '../../../fixtures/pages/markup.jsonl'))
  .map(page => {
    const stated = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(page.raw)?.[1]
    const articleBody = stated ? String(JSON.parse(stated)) : page.text
    return { id: page.id, articleBody, html: stated ? page.raw : stating(page.raw, page.text) }
  })
  .filter(({ html }) => html.includes('"articleBody"'))

test('the pages of fixtures are some hundreds', () => {
  expect(pages.length).toBeGreaterThan(300)
})

test.for(pages.map(page => [page.id, page] as const))(
  'the story has each sentence that %s states and shows',
  async ([, { articleBody, html }]) => {
    const shown = folded(
      html
        .replace(/<(script|style|title)\b.*?<\/\1>/gs, ' ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&'),
    )
    const { summary, text } = await read(html)
    const told = folded(`${summary} ${text}`)
    const sentences = folded(articleBody)
      .split(/(?<=[.!?。])\s+/)
      // What stands before the dash of a dateline is a field of its own.
      .map(sentence => sentence.replace(/^.{0,40}? ?[-–—] /, ''))
    expect(sentences.filter(sentence => shown.includes(sentence) && !told.includes(sentence))).toEqual([])
  },
)

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
  'Nobody has counted the fish, nor the people who carried them from the pier to the market.',
]

const page = (paragraphs: readonly string[]): string =>
  stating(
    `<html lang="en"><head><title>Ferry to Sorn runs again</title></head><body><nav>Home</nav><article><h1>Ferry to Sorn runs again</h1><div class="byline">By Ana Ruiz</div><div class="story">${paragraphs.join('')}</div></article><footer>Sorn Times</footer></body></html>`,
    story.join(' '),
  )

describe('a stated paragraph is the story’s in', () => {
  const inAside = (name: string) => (text: string) => `<aside class="${name}"><p>${text}</p></aside>`
  const inDiv = (name: string) => (text: string) => `<div class="${name}"><p>${text}</p></div>`
  test.for(
    [
      ...['related', 'share', 'promo', 'sidebar', 'author-bio', 'recommended', 'read-more'].flatMap(name => [
        inAside(name),
        inDiv(name),
      ]),
      (text: string) => `<p class="newsletter">${text}</p>`,
      (text: string) => `<header><p>${text}</p></header>`,
      (text: string) => `<p><a href="/1">${text}</a></p>`,
    ].map(wrap => [wrap('…'), wrap] as const),
  )('%s', async ([, wrap]) => {
    const plain = (text: string) => `<p>${text}</p>`
    for (const at of story.keys()) {
      const { summary, text } = await read(
        page(story.map((each, index) => (index === at ? wrap : plain)(each))),
      )
      expect(text.split('\n\n')).toEqual(story.slice(story[0] === summary ? 1 : 0))
    }
  })

  test('a quote that is pulled out of the story stands in it but once', async () => {
    const [first = '', ...rest] = story.map(text => `<p>${text}</p>`)
    const pulled = '<aside class="pullquote"><p>He says that he will miss it.</p></aside>'
    expect((await read(page([first, pulled, ...rest]))).text.split('\n\n')).toEqual(story)
  })
})
