import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifyClause } from '#domain/normalize/usage-terms/classify-clause.ts'
import { UsageTermCode } from '#schemas/article.ts'
import { rightsDocument, rightsPath } from './rights-document.ts'
import { clauses } from './rules-table.ts'

test('docs/rights.md has the tables made from the code (npm run docs:rights writes them)', () => {
  const written = readFileSync(rightsPath, 'utf8')
  expect(written).toBe(rightsDocument())
  expect(written.match(/<!-- table: \w+ -->/gu)).toHaveLength(4)
})

test('every usage term has a clause in its table that is read as that term', () => {
  for (const code of UsageTermCode.options)
    for (const clause of clauses[code]) expect(classifyClause(clause)).toEqual([code])
})
