import { expect, test } from 'vitest'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJsonFeed } from '#domain/feeds/write-json-feed.ts'
import { writeRss } from '#domain/feeds/write-rss.ts'
import { writers } from '#domain/formats/writers.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { story } from '#test/contract/story.ts'
import { licensing } from '#test/license/licensing.ts'
import { validateXml } from '#test/schemas/validate-xml.ts'

const article = toLicensedArticle(
  story({
    media: [
      {
        kind: 'picture',
        href: 'https://pictures.example/1.jpg',
        usageTerms: [
          { code: 'territory-out', text: 'FRANCE OUT' },
          { code: 'mandatory-credit', text: 'MANDATORY CREDIT: Ana Ruiz' },
        ],
      },
      { kind: 'picture', href: 'https://pictures.example/2.jpg' },
    ],
  }),
  licensing(),
)
const context = { base: 'https://api.example.com', now: licensing().now }
const feed = {
  id: 'urn:example:feed',
  href: 'https://api.example.com/feed',
  updated: '2026-03-01T12:00:00Z',
  entries: [
    {
      article,
      href: 'https://api.example.com/1',
      published: '2026-03-01T11:00:00Z',
      updated: '2026-03-01T12:00:00Z',
    },
  ],
  ended: [],
}

const written: [string, () => Promise<string> | string][] = [
  ...Object.entries(writers).map(([name, { load }]): [string, () => Promise<string>] => [
    name,
    async () => (await load())(article, context),
  ]),
  ['Atom', () => writeAtom(feed)],
  ['RSS', () => writeRss(feed)],
  ['JSON Feed', () => writeJsonFeed(feed)],
]

test.each(written)('%s says how the agency of a picture lets it be used', async (_, write) => {
  const text = await write()
  expect(text).toContain('FRANCE OUT')
  expect(text).toContain('MANDATORY CREDIT: Ana Ruiz')
})

test.each(['nitf', 'newsml-g2'] as const)('%s with the terms of a picture is valid', async format => {
  const text = (await writers[format].load())(article, context)
  expect(validateXml(format, text)).toEqual([])
})
