import { describe, expect, it } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import type { LatestFeed } from '#domain/feeds/latest-feed.ts'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJsonFeed } from '#domain/feeds/write-json-feed.ts'
import { writeRss } from '#domain/feeds/write-rss.ts'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { sampleArticles } from '../formats/sample-articles.ts'

const told = sampleArticles.filter(([, { body, status }]) => body.text !== '' && status === 'usable')

const feedOf = (article: LicensedArticle): LatestFeed => ({
  id: 'urn:wiredesk:latest:gazette',
  href: 'https://api.example.com/v1/latest',
  updated: '2026-11-24T09:30:00Z',
  entries: [
    {
      article,
      href: `https://api.example.com/v1/articles/${article.id}`,
      published: article.firstCreated ?? article.receivedAt,
      updated: article.versionCreated ?? article.receivedAt,
    },
  ],
  ended: [],
})

/** What every feed says of a story; the conditions of use that a machine can act on may be more, never fewer. */
const said = ({
  headline,
  summary,
  language,
  agency,
  sections,
  authors,
  contributors,
}: Partial<Article>) => ({
  headline,
  summary,
  language,
  agency,
  sections,
  authors: authors?.map(({ name }) => name),
  contributors: contributors?.map(({ name, role }) => ({ name, role })),
})

const readBack = async (feed: string, { receivedAt }: LicensedArticle): Promise<Article> => {
  const reading = await readDrop({ bytes: Buffer.from(feed), path: 'feed', receivedAt })
  const [story] = reading.ok ? reading.stories : []
  if (!story) throw new Error(`is not read back: ${JSON.stringify(reading)}`)
  return story.article
}

describe.each([
  ['Atom', writeAtom],
  ['RSS', writeRss],
  ['JSON Feed', writeJsonFeed],
])('a story in a feed of %s that Wiredesk wrote', (_, write) => {
  it.each(told)('is the same story, dropped again: %s', async (__, article) => {
    const read = await readBack(write(feedOf(article)), article)
    expect(said(read)).toEqual(said(article))
    expect(read.sourceId).toBe(articleUri(article.id))
    const barred = article.usageTerms.filter(({ code }) => code === 'territory-out').length
    expect(read.usageTerms.filter(({ code }) => code === 'territory-out')).toHaveLength(barred)
    // Conditions of use may be printed behind the last sentence of the notice.
    expect(read.copyright?.notice?.slice(0, article.copyright?.notice.length)).toBe(article.copyright?.notice)
  })
})

it.each([
  ['Atom', writeAtom],
  ['RSS', writeRss],
  ['JSON Feed', writeJsonFeed],
])('what a license adds to the rights in %s is credit and terms, and no notice', async (_, write) => {
  const [, article] = told[0] ?? []
  if (!article) throw new Error('There is no story')
  const obligations = [
    { code: 'other' as const, text: 'Publish it only as your license allows: by print, in United Kingdom.' },
    { code: 'credit-line' as const, text: 'Print the credit line: Ana Ruiz / Coastal Wire' },
  ]
  const { copyright: __, ...bare } = article
  const licensed = { ...bare, credit: 'Ana Ruiz / Coastal Wire', usageTerms: [] }
  const read = await readBack(
    write(feedOf({ ...licensed, verdict: { ...article.verdict, obligations } })),
    article,
  )
  expect(read.copyright).toBeUndefined()
  expect(read.credit).toBe('Ana Ruiz / Coastal Wire')
  expect(read.usageTerms.map(({ text }) => text)).toEqual([
    'Publish it only as your license allows: by print, in United Kingdom.',
  ])
})
