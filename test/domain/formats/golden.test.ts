import { existsSync, readFileSync } from 'node:fs'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { LatestFeed } from '#domain/feeds/latest-feed.ts'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJsonFeed } from '#domain/feeds/write-json-feed.ts'
import { writers } from '#domain/formats/writers.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { goldenArticle } from './golden-article.ts'

const GOLDEN = new URL('../../../../shared/standards/golden/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8'))

const context = { base: 'https://api.example.com', now: new Date('2026-02-03T18:05:12Z') }
const written = async (format: keyof typeof writers, article: LicensedArticle) =>
  JSON.parse((await writers[format].load())(article, context))

/** The article that the golden outputs are made from, from the data beside them. */
const articleOf = (file: string): LicensedArticle => {
  const data = read(file)
  return goldenArticle(data, {
    byline: 'By Jane Q. Doe and John Roe, Associated Press',
    authors: data.bylines.map(({ name, jobtitle, org }: Record<string, string>) => ({
      name,
      ...(jobtitle && { role: jobtitle }),
      affiliation: org,
    })),
    contributors: data.contributors.map(({ name }: Record<string, string>) => ({ name, role: 'assistance' })),
    dateline: { place: data.dateline.place },
    change: { class: 'correction', note: "CORRECTS spelling of mayor's name." },
  })
}

/** What no two desks write alike: their own identifiers, and the links and notes of this one example. */
const DESKS_OWN =
  /^(?:\$?standard|uri|altids|altIds|rightsinfo|rightsInfo|ednote|edNote|@id|identifier|isBasedOn|license|usageInfo|sdPublisher)$/

const described = describe.skipIf(!existsSync(GOLDEN))
described('beside the golden outputs (skipped where ../shared is absent)', () => {
  test.each([
    ['ninjs-1.6', 'ninjs-1.6.json'],
    ['ninjs-2.2', 'ninjs-2.2.json'],
    ['ninjs-3.1', 'ninjs-3.1.json'],
  ] as const)('%s has everything that the golden file has, under the same names', async (format, file) => {
    const golden = read(file)
    const own = await written(format, articleOf('canonical.json'))
    for (const [name, value] of Object.entries(golden)) {
      if (DESKS_OWN.test(name)) continue
      expect(own[name], name).toEqual(meaning(value))
    }
    expect(own.$standard ?? own.standard).toEqual(golden.$standard ?? golden.standard)
  })

  test('the NewsArticle has everything that the golden file has, with contributors in their roles', async () => {
    const { contributor, sourceOrganization, ...golden } = read('newsarticle.jsonld')
    const own = await written('newsarticle', articleOf('canonical.json'))
    for (const [name, value] of Object.entries(golden))
      if (!DESKS_OWN.test(name)) expect(own[name], name).toEqual(meaning(value))
    expect(own.contributor).toEqual([
      expect.objectContaining({ roleName: 'assistance', contributor: contributor[0] }),
    ])
    expect(own.sourceOrganization['@type']).toBe(sourceOrganization['@type'])
  })

  const latest = (article: LicensedArticle): LatestFeed => ({
    id: 'urn:wiredesk:latest:gazette',
    href: 'https://api.example.com/v1/latest',
    updated: article.versionCreated ?? '',
    entries: [
      {
        article,
        href: 'https://api.example.com/story',
        published: article.firstCreated ?? '',
        updated: article.versionCreated ?? '',
      },
    ],
    ended: [{ id: 'killed1', version: 2, status: 'canceled', goneAt: '2026-02-03T19:00:00Z' }],
  })

  test('JSON Feed has everything that the golden file has, with the dateline before the body', () => {
    const [golden] = read('feed-jsonfeed-1.1.json').items
    const [own] = JSON.parse(writeJsonFeed(latest(articleOf('canonical.json')))).items
    for (const name of ['title', 'summary', 'language', 'authors'])
      expect(own[name], name).toEqual(golden[name])
    for (const name of ['date_published', 'date_modified'])
      expect(Date.parse(own[name]), name).toBe(Date.parse(golden[name]))
    expect(own.content_html.replace(/<span.*?<\/span>/, '')).toContain(golden.content_html)
  })

  test('Atom has everything that the golden file has, and the deleted entry', () => {
    const text = readFileSync(new URL('atom.xml', GOLDEN), 'utf8')
    const written = writeAtom(latest(articleOf('canonical.json')))
    const [golden, own] = [parseAtomFeed(text).entries?.[0], parseAtomFeed(written).entries?.[0]]
    for (const name of ['authors', 'contributors'] as const) expect(own?.[name], name).toEqual(golden?.[name])
    for (const name of ['published', 'updated'] as const)
      expect(Date.parse(own?.[name] ?? ''), name).toBe(Date.parse(golden?.[name] ?? ''))
    for (const name of ['title', 'summary'] as const)
      expect(own?.[name]?.value, name).toBe(golden?.[name]?.value)
    expect(own?.rights?.value).toContain(golden?.rights?.value)
    expect(own?.source?.title?.value).toBe(golden?.source?.title?.value)
    const [there, here] = [text, written].map(feed => /deleted-entry\b[^>]*\swhen="([^"]*)"/.exec(feed)?.[1])
    expect(here).toBe(there)
  })
})

/** Lists may hold more than the golden ones, and their entries may say more. */
const meaning = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value
  return expect.arrayContaining(value.map(entry => expect.objectContaining(entry)))
}
