import { join } from 'node:path'
import { prices } from './price-list.ts'
import { dollarsOf } from './price-step.ts'
import type { Recorded, StepName } from './recorded.ts'

export const stepPricesPath = join(import.meta.dirname, '../../schemas/metrics/step-prices.ts')

/** schemas/metrics/step-prices.ts with the prices computed from a recording. */
export const stepPricesFile = (before: string, recorded: Recorded): string => {
  const million = (...names: StepName[]) =>
    names.reduce((sum, name) => sum + dollarsOf(name, recorded[name]), 0).toFixed(2)
  const values: Record<string, string> = {
    date: `'${prices.date}'`,
    region: `'${prices.region}'`,
    ingest: million('ingest'),
    poll: million('poll'),
    push: million('wake', 'push'),
    minute: million('minute'),
  }
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(
        new RegExp(`^  ${name}: .+,$`, 'mu'),
        `  ${name}: ${Number.isNaN(Number(value)) ? value : Number(value)},`,
      ),
    before,
  )
}
