import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeNewsMessage } from '#domain/formats/newsml-g2/write-news-message.ts'
import { writers } from '#domain/formats/writers.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { goldenArticle } from './golden-article.ts'
import { valuesAt } from './values-at.ts'

const GOLDEN = new URL('../../../../shared/standards/golden/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, GOLDEN), 'utf8')

const context = { base: 'https://api.example.com', now: new Date('2026-02-03T18:06:00Z') }

/** The article that the golden outputs are made from, from the data beside them. */
const article = (): LicensedArticle => {
  const data = JSON.parse(read('canonical.json'))
  return goldenArticle(data, {
    byline: 'Jane Q. Doe and John Roe, Associated Press',
    authors: data.bylines.map(({ name, org }: Record<string, string>) => ({ name, affiliation: org })),
    contributors: [{ name: 'Ann Poe', role: 'reporting', location: 'Chicago' }],
    dateline: { place: data.dateline.place, agency: data.dateline.source },
    distributor: data.creditLine,
    change: { class: 'correction', note: "CORRECTS spelling of mayor's name" },
  })
}

const tombstone: Tombstone = {
  id: '5ee9b4b45ee9b4b45ee9b4b4',
  version: 4,
  status: 'canceled',
  agency: 'AP',
  language: 'en-US',
  goneAt: '2026-02-03T19:00:00Z',
}

const described = describe.skipIf(!existsSync(GOLDEN))
described('beside the golden outputs (skipped where ../shared is absent)', async () => {
  const nitf = await writers.nitf.load()
  const newsItem = await writers['newsml-g2'].load()

  it.each([
    'head/title',
    'head/docdata/@management-status',
    'head/docdata/urgency/@ed-urg',
    'head/docdata/date.issue/@norm',
    'head/docdata/correction/@info',
    'head/docdata/ed-msg/@info',
    'head/docdata/du-key/@version',
    'head/docdata/doc.copyright/@year',
    'head/docdata/doc.copyright/@holder',
    'head/docdata/doc.rights/@owner',
    'head/docdata/doc.rights/@limitations',
    'body/body.head/hedline/hl1',
    'body/body.head/rights/rights.owner',
    'body/body.head/rights/rights.limitations',
    'body/body.head/byline/person',
    'body/body.head/distributor',
    'body/body.head/dateline/location',
    'body/body.head/abstract/p',
    '@baselang',
    '@version',
    '@xmlns',
  ])('NITF has the value of the golden file at %s', path => {
    expect(valuesAt(nitf(article(), context), path)).toEqual(valuesAt(read('nitf-3.6.xml'), path))
  })

  it.each([
    'head/docdata/@management-status',
    'head/docdata/@management-idref-status',
    'head/docdata/doc-id/@regsrc',
    'head/docdata/urgency/@ed-urg',
    'head/docdata/date.issue/@norm',
    'body',
  ])('a kill in NITF has the value of the golden file at %s', path => {
    expect(valuesAt(nitf(tombstone, context), path)).toEqual(valuesAt(read('nitf-3.6-kill.xml'), path))
  })

  const paths = [
    '@standard',
    '@standardversion',
    '@conformance',
    '@version',
    '@xml:lang',
    '@xmlns',
    'catalogRef/@href',
    'rightsInfo/copyrightHolder/name',
    'rightsInfo/copyrightNotice',
    'rightsInfo/usageTerms',
    'itemMeta/itemClass/@qcode',
    'itemMeta/versionCreated',
    'itemMeta/firstCreated',
    'itemMeta/pubStatus/@qcode',
    'itemMeta/title',
    'itemMeta/edNote',
    'itemMeta/signal/@qcode',
    'contentMeta/urgency',
    'contentMeta/located/name',
    'contentMeta/infoSource/name',
    'contentMeta/creator/name',
    'contentMeta/contributor/name',
    'contentMeta/altId',
    'contentMeta/language/@tag',
    'contentMeta/slugline',
    'contentMeta/headline',
    'contentMeta/creditline',
    'contentMeta/description',
    'contentMeta/description/@role',
    'contentSet/inlineXML/@contenttype',
    'contentSet/inlineXML/html/head/title',
    'contentSet/inlineXML/html/body/p',
  ]

  it.each(paths)('NewsML-G2 has the value of the golden file at %s', path => {
    expect(valuesAt(newsItem(article(), context), path)).toEqual(valuesAt(read('newsml-g2-2.35.xml'), path))
  })

  it.each(['@version', '@xml:lang', 'itemMeta/versionCreated', 'itemMeta/pubStatus/@qcode', 'contentSet'])(
    'a canceled NewsML-G2 item has the value of the golden file at %s',
    path => {
      const golden = read('newsml-g2-2.35-kill.xml')
      expect(valuesAt(newsItem(tombstone, context), path)).toEqual(valuesAt(golden, path))
    },
  )

  it.each(['header/sent', ...paths.map(path => `itemSet/newsItem/${path}`)])(
    'a newsMessage has the value of the golden file at %s',
    path => {
      const written = writeNewsMessage({ items: [article()], next: 'https://api.example.com/next' }, context)
      const [own, golden] = [valuesAt(written, path), valuesAt(read('newsmessage-2.35.xml'), path)]
      expect(own.map(instant => instant.replace('.000Z', 'Z'))).toEqual(golden)
    },
  )
})
