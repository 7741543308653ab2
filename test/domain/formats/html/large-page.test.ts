import { expect, test } from 'vitest'
import { memoryOf } from '#test/bench/memory-of.ts'

test.each(['HTML, paragraphs', 'HTML, one paragraph'])(
  'a page of 10 MiB is read without a copy of it for each step that changes nothing: %s',
  async drop => {
    // Throws where a heap of 160 MB does not hold it; 130 do.
    expect(await memoryOf(drop)).toBeGreaterThan(0)
  },
)
