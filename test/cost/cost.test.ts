import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { readStack } from '#test/infra/read-stack.ts'
import { costDocument, costPath } from './cost-document.ts'
import { wholeTable } from './cost-tables.ts'
import { findRises } from './find-rises.ts'
import { playPath } from './play-path.ts'
import { readRecorded } from './recorded.ts'
import { stepPricesFile, stepPricesPath } from './step-prices-file.ts'
import { memory } from './step-traits.ts'

/** Handlers are loaded and the template is made, on a machine that is busy with other things too. */
vi.setConfig({ testTimeout: 120_000 })

test('each step of a story makes exactly the recorded calls to AWS (npm run cost records them anew)', async () => {
  const [recorded, now] = [readRecorded(), await playPath()]
  console.log(wholeTable(now))
  expect(findRises(recorded, now)).toEqual([])
  expect(now).toEqual(recorded)
})

test('findRises names the step and the call that became dearer', () => {
  const before = readRecorded()
  const { ingest } = before
  const calls = { ...ingest.calls, TransactWriteItems: 1 }
  const now = { ...before, ingest: { ...ingest, calls, writeUnits: ingest.writeUnits + 2 } }
  expect(findRises(before, now)).toEqual([
    'ingest TransactWriteItems: 1, was 0',
    `ingest writeUnits: ${ingest.writeUnits + 2}, was ${ingest.writeUnits}`,
  ])
  expect(findRises(now, before)).toEqual([])
})

test('docs/cost.md has the tables of the recorded calls and the prices (npm run cost writes them)', () => {
  const written = readFileSync(costPath, 'utf8')
  expect(written).toBe(costDocument(readRecorded()))
  expect(written.match(/<!-- table: \w+ -->/gu)).toHaveLength(4)
})

test('the board’s cost estimate uses the recorded prices (npm run cost writes schemas/metrics/step-prices.ts)', () => {
  const written = readFileSync(stepPricesPath, 'utf8')
  expect(written).toBe(stepPricesFile(written, readRecorded()))
})

test('the cost of each Lambda is computed with the memory its template gives it', () => {
  const Resource = z.object({
    Metadata: z.object({ 'wiredesk:entry': z.string() }),
    Properties: z.object({ MemorySize: z.int() }),
  })
  const given = Object.values(readStack('prod').findResources('AWS::Lambda::Function')).flatMap(resource => {
    const { data } = Resource.safeParse(resource)
    const name = data?.Metadata['wiredesk:entry'].split('/')[1]
    return data && name && name in memory ? [[name, data.Properties.MemorySize]] : []
  })
  expect(Object.fromEntries(given)).toEqual(memory)
})
