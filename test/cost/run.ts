import { readFileSync, writeFileSync } from 'node:fs'
import { costDocument, costPath } from './cost-document.ts'
import { wholeTable } from './cost-tables.ts'
import { findRises } from './find-rises.ts'
import { playPath } from './play-path.ts'
import { readRecorded, recordedPath } from './recorded.ts'
import { stepPricesFile, stepPricesPath } from './step-prices-file.ts'

/**
 * Records the path anew, prints what it costs, and writes test/cost/recorded.json, docs/cost.md and
 * schemas/metrics/step-prices.ts: `npm run cost`.
 */
const recorded = await playPath()
const rises = findRises(readRecorded(), recorded)
writeFileSync(recordedPath, `${JSON.stringify(recorded, null, 2)}\n`)
writeFileSync(costPath, costDocument(recorded))
writeFileSync(stepPricesPath, stepPricesFile(readFileSync(stepPricesPath, 'utf8'), recorded))
console.log(wholeTable(recorded))
if (rises.length > 0) console.log(`\nDearer than recorded before:\n  ${rises.join('\n  ')}`)
