import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { writeNewsMessage } from '#domain/formats/newsml-g2/write-news-message.ts'
import { writers } from '#domain/formats/writers.ts'
import { validateXml } from '#test/schemas/validate-xml.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryNesting } from '../markup/arbitrary-nesting.ts'
import { scriptVectors } from '../markup/script-vectors.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { arbitraryHostileArticle } from './arbitrary-hostile-article.ts'
import { arbitraryMarkup } from './arbitrary-markup.ts'
import { arbitraryTombstone } from './arbitrary-tombstone.ts'
import { sampleArticles } from './sample-articles.ts'
import { seenByLibxml2 } from './seen-by-libxml2.ts'
import { seenBySaxes } from './seen-by-saxes.ts'

vi.setConfig({ testTimeout: 120_000 })

const context = { base: 'https://api.example.com/prod', now: new Date('2026-11-24T09:30:00.250Z') }

/** A body that no sanitizer has seen, with elements in the wrong places. */
const unsanitized = fc
  .tuple(arbitraryArticle, fc.oneof(arbitraryMarkup, arbitraryNesting, fc.constantFrom(...scriptVectors)))
  .map(([article, html]) => ({ ...article, body: { ...article.body, html } }))

const anyItem = fc.oneof(arbitraryArticle, arbitraryHostileArticle, unsanitized, arbitraryTombstone)

/** Elements that a reader of the document might run, load or frame. */
const ACTIVE = /^(?:script|style|iframe|object|embed|img|svg|math|form|input|base)$/i

describe.each(['nitf', 'newsml-g2'] as const)('an item written as %s', async format => {
  const write = await writers[format].load()

  it.each(sampleArticles)('is valid for the fixture %s', (_, article) => {
    expect(validateXml(format, write(article, context))).toEqual([])
  })

  it('is valid for any article, hostile ones and kills included', () => {
    fc.assert(
      fc.property(anyItem, item => {
        expect(validateXml(format, write(item, context))).toEqual([])
      }),
      { numRuns: runsOf(350) },
    )
  })

  it('is the same document to another parser, and holds nothing that runs', () => {
    fc.assert(
      fc.property(anyItem, item => {
        const written = write(item, context)
        expect(written).not.toMatch(/<[!?](?!xml version="1.0" encoding="UTF-8"\?>)/)
        expect(seenByLibxml2(written)).toEqual(seenBySaxes(written))
        for (const { name, attributes } of seenBySaxes(written)) {
          expect(name).not.toMatch(ACTIVE)
          expect(Object.keys(attributes).filter(key => /^(?:on[a-z]+|style|src)$/i.test(key))).toEqual([])
          const { source, residref } = attributes
          expect(source ?? residref ?? '').not.toMatch(/^[\s\p{C}]*(?:javascript|vbscript|data):/iu)
          if (attributes.href) expect(attributes.href).toMatch(/^\s*(?:https?|mailto):/i)
        }
      }),
      { numRuns: runsOf(350) },
    )
  })

  it('is the same at any time', () => {
    fc.assert(
      fc.property(anyItem, item => {
        expect(write(item, { ...context, now: new Date(0) })).toBe(write(item, context))
      }),
    )
  })
})

describe('a newsMessage', () => {
  it('is valid for any page of a feed, also an empty one', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 5 }), items => {
        const next = `${context.base}/v1/feed?after=c3RhcnQ&view=full`
        expect(validateXml('newsml-g2', writeNewsMessage({ items, next }, context))).toEqual([])
      }),
      { numRuns: runsOf(120) },
    )
  })
})
