import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { judgePattern } from './judge-pattern.ts'
import { patternsIn } from './patterns-in.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiredesk-patterns-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('finds the pattern that reads one list in two ways, where it stands, and leaves the others', async () => {
  writeFileSync(join(folder, 'read-name.ts'), 'export const name = /^[A-Z][a-z]+$/')
  writeFileSync(
    join(folder, 'read-list.ts'),
    'export const word = /[a-z]+/u\n\nexport const list = /^(?:[A-Z]+(?:-[A-Z]+)*,? ?|[A-Z]+[ ,-]*)+$/',
  )
  const patterns = patternsIn(folder)
  const judgments = await Promise.all(patterns.map(judgePattern))
  const endless = patterns.filter((_, at) => {
    const judgment = judgments[at]
    return judgment?.kind === 'slow' && judgment.isEndless
  })
  expect(judgments).toHaveLength(3)
  expect(endless).toMatchObject([{ file: 'read-list.ts', line: 3 }])
})
