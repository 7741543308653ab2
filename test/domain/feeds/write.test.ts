import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { LatestFeed } from '#domain/feeds/latest-feed.ts'
import { storyHtml } from '#domain/feeds/story-html.ts'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJsonFeed } from '#domain/feeds/write-json-feed.ts'
import { writeRss } from '#domain/feeds/write-rss.ts'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { jsonFeedSchema } from '#test/schemas/json-feed-schema.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from '../formats/arbitrary-article.ts'
import { arbitraryHostileArticle } from '../formats/arbitrary-hostile-article.ts'
import { arbitraryTombstone } from '../formats/arbitrary-tombstone.ts'

const feedOf = (article: typeof arbitraryArticle): fc.Arbitrary<LatestFeed> =>
  fc.record({
    id: fc.constant('urn:wiredesk:latest:gazette'),
    href: fc.constant('https://api.example.com/prod/v1/latest.atom?product=a%26b'),
    updated: fc.constant('2026-03-01T12:00:00Z'),
    entries: fc.array(
      article.map(each => ({
        article: each,
        href: `https://api.example.com/prod/v1/articles/${encodeURIComponent(each.id)}`,
        published: each.firstCreated ?? each.receivedAt,
        updated: each.receivedAt,
      })),
      { maxLength: 4 },
    ),
    ended: fc.array(arbitraryTombstone, { maxLength: 2 }),
  })

const plain = feedOf(arbitraryArticle)
const hostile = feedOf(arbitraryHostileArticle)

describe('a feed library reads back what was written as', () => {
  test('Atom', () => {
    fc.assert(
      fc.property(plain, feed => {
        const { entries = [], ...parsed } = parseAtomFeed(writeAtom(feed))
        expect(parsed).toMatchObject({ id: feed.id, links: [{ href: feed.href, rel: 'self' }] })
        expect(
          entries.map(({ id, title, content, summary }) => [
            id,
            title?.value,
            content?.value,
            summary?.value,
          ]),
        ).toEqual(
          feed.entries.map(({ article }) => [
            articleUri(article.id),
            article.headline,
            storyHtml(article),
            article.summary,
          ]),
        )
      }),
    )
  })

  test('RSS', () => {
    fc.assert(
      fc.property(plain, feed => {
        const { items = [] } = parseRssFeed(writeRss(feed))
        expect(
          items.map(({ guid, title, content, description }) => [
            guid?.value,
            title,
            content?.encoded,
            description,
          ]),
        ).toEqual(
          feed.entries.map(({ article }) => [
            articleUri(article.id),
            article.headline,
            storyHtml(article),
            article.summary,
          ]),
        )
      }),
    )
  })

  test('JSON Feed', () => {
    fc.assert(
      fc.property(plain, feed => {
        const { items = [] } = parseJsonFeed(writeJsonFeed(feed))
        expect(
          items.map(({ id, title, content_html, summary }) => [id, title, content_html, summary]),
        ).toEqual(
          feed.entries.map(({ article }) => [
            articleUri(article.id),
            article.headline,
            storyHtml(article),
            article.summary,
          ]),
        )
      }),
    )
  })
})

/** A story whose credit is mandatory, with a picture that has terms of its own, one without an address, and an end. */
const credited = (): LatestFeed => {
  const [feed] = fc.sample(plain, 1)
  const [article] = fc.sample(arbitraryArticle, 1)
  if (!feed || !article) throw new Error('Nothing was made up')
  return {
    ...feed,
    entries: [
      {
        href: 'https://api.example.com/prod/v1/articles/1',
        published: '2026-03-01T11:00:00Z',
        updated: '2026-03-01T12:00:00Z',
        article: {
          ...article,
          credit: 'Ana Ruiz, Coastal Wire',
          copyright: { holder: 'Coastal Wire', notice: '© 2026 Coastal Wire' },
          usageTerms: [{ code: 'mandatory-credit', text: 'MANDATORY CREDIT' }],
          media: [
            {
              kind: 'picture',
              href: 'https://pictures.example/1.jpg?x=1&y=2',
              caption: 'The ferry & its crew',
              credit: 'Teo Abara/EPA',
              usageTerms: [{ code: 'territory-out', text: 'UK OUT' }],
            },
            { kind: 'picture', href: 'photo-2.jpg', caption: 'The quay' },
          ],
          verdict: {
            publishable: true,
            reasons: [{ code: 'expiring', text: 'Not to be published from 2026-04-01T00:00:00Z on.' }],
            until: '2026-04-01T00:00:00Z',
            obligations: [
              {
                code: 'mandatory-credit',
                text: 'Print the credit line, without fail: Ana Ruiz, Coastal Wire',
                term: 'MANDATORY CREDIT',
              },
            ],
          },
        },
      },
    ],
  }
}

/** What one must know of that story to print it. */
const RIGHTS = [
  '© 2026 Coastal Wire\nMANDATORY CREDIT',
  'Print the credit line, without fail: Ana Ruiz, Coastal Wire',
  'Not to be published from 2026-04-01T00:00:00Z on.',
].join('\n')

const PICTURES = {
  contents: [
    {
      url: 'https://pictures.example/1.jpg?x=1&y=2',
      medium: 'image',
      description: { value: 'The ferry & its crew' },
      credits: [{ value: 'Teo Abara/EPA' }],
      copyright: { value: 'UK OUT' },
    },
  ],
}

describe('a feed says which mandatory credit to print, until when, and how pictures may be used, as', () => {
  test('Atom', () => {
    const { entries } = parseAtomFeed(writeAtom(credited()))
    expect(entries?.[0]).toMatchObject({ rights: { value: RIGHTS }, media: PICTURES })
  })

  test('RSS', () => {
    const { items } = parseRssFeed(writeRss(credited()))
    expect(items?.[0]).toMatchObject({ dc: { rights: [RIGHTS] }, media: PICTURES })
  })

  test('JSON Feed', () => {
    expect(JSON.parse(writeJsonFeed(credited())).items[0]._wiredesk.rights).toBe(RIGHTS)
  })
})

describe('feeds of arbitrary and hostile articles', () => {
  test.each([
    ['Atom', writeAtom, 'entry/title'],
    ['RSS', writeRss, 'channel/item/title'],
  ] as const)('%s has the text of each headline and nothing around it', (_, write, path) => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', ' & sons'), (feed, more) => {
        const entries = feed.entries.map(({ article, ...entry }) => ({
          ...entry,
          article: { ...article, headline: `${article.headline}${more}` },
        }))
        const parsed = parseXml(write({ ...feed, entries }))
        if (!parsed.ok) throw new Error(parsed.rejection.detail)
        expect(findAll(parsed.value.root, path).map(title => textOf(title))).toEqual(
          entries.map(({ article }) => article.headline),
        )
      }),
    )
  })

  test.each([
    ['Atom', writeAtom],
    ['RSS', writeRss],
  ])('are well-formed as %s', (_, write) => {
    fc.assert(
      fc.property(fc.oneof(plain, hostile), feed => {
        expect(parseXml(write(feed))).toMatchObject({ ok: true, value: { warnings: [] } })
      }),
      { numRuns: runsOf(300) },
    )
  })

  test('are valid JSON Feed by its schema', () => {
    const validate = jsonFeedSchema()
    fc.assert(
      fc.property(fc.oneof(plain, hostile), feed => {
        expect(validate(JSON.parse(writeJsonFeed(feed))), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: runsOf(300) },
    )
  })
})

test.each([
  ['Atom', (feed: LatestFeed) => parseAtomFeed(writeAtom(feed)).entries?.[0]?.content?.value],
  ['RSS', (feed: LatestFeed) => parseRssFeed(writeRss(feed)).items?.[0]?.content?.encoded],
  ['JSON Feed', (feed: LatestFeed) => parseJsonFeed(writeJsonFeed(feed)).items?.[0]?.content_html],
])('a story that runs from right to left says so in %s, and no other does', (_, contentOf) => {
  const feed = credited()
  const inLanguage = (language: string) => ({
    ...feed,
    entries: feed.entries.map(entry => ({ ...entry, article: { ...entry.article, language } })),
  })
  expect(contentOf(inLanguage('ckb'))).toMatch(/^<div dir="rtl">.*<\/div>$/s)
  expect(contentOf(inLanguage('az'))).not.toContain('dir=')
})
