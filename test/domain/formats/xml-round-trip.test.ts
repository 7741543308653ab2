import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { writers } from '#domain/formats/writers.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { joinLines } from '#domain/normalize/paragraphs/join-lines.ts'
import { buildBody } from '#domain/normalize/story/build-body.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { arbitraryMarkup } from './arbitrary-markup.ts'
import { asReadBack } from './as-read-back.ts'
import { comparable } from './comparable.ts'
import { readBack } from './read-back.ts'
import { sampleArticles } from './sample-articles.ts'

vi.setConfig({ testTimeout: 120_000 })

const context = { base: 'https://api.example.com/prod', now: new Date('2026-11-24T09:30:00Z') }

/** Those with a text: a record that only links to it is no story until the text is dropped. */
const told = sampleArticles.filter(([, { body, status }]) => body.text !== '' || status === 'canceled')

describe.each(['nitf', 'newsml-g2'] as const)('an article written as %s', async format => {
  const write = await writers[format].load()
  const comesBack = async (article: LicensedArticle) => {
    const read = await readBack(write(article, context), article.receivedAt)
    expect(comparable(read)).toEqual(comparable(asReadBack(article, format)))
  }

  it('is read back the same, whatever it holds', async () => {
    await fc.assert(fc.asyncProperty(arbitraryArticle, comesBack), { numRuns: runsOf(60) })
  })

  it('is read back with the same body, whatever its markup', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, arbitraryMarkup, async (article, html) => {
        const body = await buildBody(joinLines(readBlocks(parseHtml(html))))
        await comesBack({ ...article, body })
      }),
      { numRuns: runsOf(60) },
    )
  })

  it.each(told)('is read back the same for the fixture %s', (_, article) => comesBack(article))
})
