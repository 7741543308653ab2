import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Normalized } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { findMissingWords } from '#domain/normalize/account/find-missing-words.ts'
import { normalizeCopy } from '#domain/normalize/normalize-copy.ts'
import { arbitraryCopy } from './arbitrary-copy.ts'

const read = async (text: string): Promise<Normalized> => {
  const copy = { format: 'text', blocks: readLines(text) }
  const story = await normalizeCopy(copy, { path: 'law.txt', receivedAt: '2026-05-06T12:00:00Z' })
  if (!story.ok) throw new Error(`${story.rejection.code}: ${text}`)
  return story.value
}

const bare = (text: string) => text.replace(/\s/gu, '')

describe('normalizing any copy', () => {
  test('accounts for every visible word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCopy, async text => {
        const { article, spans, removed, warnings } = await read(text)
        const accounted = [article.body.text, ...[...spans, ...removed].map(({ raw }) => raw)]
        expect(findMissingWords([text], accounted)).toEqual([])
        expect(warnings).toEqual([])
      }),
    )
  })

  test('gives evidence and removed text that stand in the drop at the place given', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCopy, async text => {
        const { spans, removed } = await read(text)
        const lines = text.split(/\r\n|\r|\n/)
        for (const { raw, at } of [...spans, ...removed]) {
          expect(bare(text)).toContain(bare(raw))
          if (at)
            expect(
              bare(
                lines
                  .slice(at.line - 1)
                  .join('\n')
                  .slice(at.column - 1),
              ),
            ).toContain(bare(raw))
        }
      }),
    )
  })

  test('changes nothing when the result is normalized again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCopy, async text => {
        const once = (await read(text)).article
        const twice = (await read(`${once.headline}\n\n${once.body.text}`)).article
        expect(twice.headline).toBe(once.headline)
        expect(twice.body).toEqual(once.body)
      }),
    )
  })

  test('gives only names and paragraphs that the drop holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCopy, async text => {
        const { article } = await read(text)
        for (const { name } of [...article.authors, ...article.contributors])
          expect(bare(text).toLowerCase()).toContain(bare(name).toLowerCase())
        for (const paragraph of article.body.text.split('\n\n')) expect(bare(text)).toContain(bare(paragraph))
      }),
    )
  })
})
