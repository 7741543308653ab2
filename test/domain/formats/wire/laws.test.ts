import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const root = join(import.meta.dirname, '../../../fixtures')
const inputs = globSync('{iptc-7901,anpa-1312,agency-text}/*/input.*', { cwd: root }).sort()
const receivedAt = '2026-11-24T12:00:00Z'
const read = (bytes: Uint8Array) => readDrop({ bytes, path: 'law', receivedAt })

describe.for(inputs)('the wire drop %s', input => {
  const bytes = readFileSync(join(root, input))

  test('becomes an article without control characters or contacts of the desk', async () => {
    const reading = await read(bytes)
    if (!reading.ok) return
    for (const { article } of reading.stories) {
      const { evidence: _, ...shown } = article
      // The telephone numbers of the fixtures contain 555, as no real one does.
      expect(JSON.stringify(shown)).not.toMatch(/\p{Cc}|\\u00[01]|\S@\S|\b555\b/u)
      expect(article.headline).not.toMatch(/[=+<^]$|^\^/)
    }
  })

  test('is read or rejected when it is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(bytes.length), async (from, to) => {
        expect(typeof (await read(bytes.subarray(Math.min(from, to), Math.max(from, to)))).ok).toBe('boolean')
      }),
      { numRuns: 12 },
    )
  })
})
