import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { writeHtmlArticle } from '#domain/formats/html/write.ts'
import { visible } from '#domain/formats/writing/visible.ts'
import { allowedElements } from '#domain/markup/elements/allowed-elements.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { arbitraryHostileArticle } from '../arbitrary-hostile-article.ts'
import { arbitraryTombstone } from '../arbitrary-tombstone.ts'
import { sampleArticles } from '../sample-articles.ts'

type Node = DefaultTreeAdapterMap['node']

const FRAME = [
  'html',
  'head',
  'meta',
  'title',
  'script',
  'body',
  'article',
  'header',
  'h1',
  'div',
  'span',
  'footer',
]
const ALLOWED = new Set([...FRAME, ...allowedElements])
const ATTRIBUTES = new Set(['lang', 'dir', 'charset', 'name', 'content', 'type', 'class', 'itemprop', 'href'])

/** Whatever a browser would do with a page that it should not, and every syntax error. */
const faultsOf = (html: string): string[] => {
  const faults: string[] = []
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) })
  const visit = (node: Node) => {
    if ('tagName' in node) {
      if (!ALLOWED.has(node.tagName)) faults.push(`element ${node.tagName}`)
      for (const { name, value } of node.attrs) {
        if (!ATTRIBUTES.has(name)) faults.push(`attribute ${name}`)
        if (name === 'href' && !/^(?:https?|mailto):/i.test(value)) faults.push(`link ${value}`)
      }
      if (node.tagName === 'script' && node.attrs.every(({ value }) => value !== 'application/ld+json'))
        faults.push('a script that runs')
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(document)
  return faults
}

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')

describe('an article written as HTML', () => {
  test.each(sampleArticles)('parses without an error for the fixture %s', (_, article) => {
    expect(faultsOf(writeHtmlArticle(article))).toEqual([])
  })

  test('parses without an error and runs nothing, whatever the article holds', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryArticle, arbitraryHostileArticle, arbitraryTombstone), item => {
        expect(faultsOf(writeHtmlArticle(item))).toEqual([])
      }),
      { numRuns: runsOf(1000) },
    )
  })

  test('has the same headline in its data and on the page', () => {
    fc.assert(
      fc.property(arbitraryHostileArticle, article => {
        const { headline } = dataOf(writeHtmlArticle(article))
        expect(visible(headline)).toBe(visible(article.headline))
      }),
    )
  })

  test('has dir="rtl" for a language written from right to left', () => {
    const [[, article] = []] = sampleArticles
    expect(article && writeHtmlArticle({ ...article, language: 'ar-EG' })).toContain(
      '<html lang="ar-EG" dir="rtl">',
    )
  })

  const without = ({ language: _, ...article }: LicensedArticle): LicensedArticle => article

  test.each([
    ['افتتاح جسر الميناء', '<html dir="rtl">'],
    ['APEC: “افتتاح القمة في بيروت”', '<html dir="rtl">'],
    ['גשר הנמל נפתח', '<html dir="rtl">'],
    ['Bridge opens', '<html>'],
    ['The word سلام on a bridge', '<html>'],
  ])('without a language runs as most letters of its headline do: %s', (headline, begin) => {
    const [[, article] = []] = sampleArticles
    expect(article && writeHtmlArticle({ ...without(article), headline })).toContain(begin)
  })
})
