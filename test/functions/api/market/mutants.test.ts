import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { market } from './arbitrary-market.ts'
import { mutants } from './mutants.ts'

const root = resolve(import.meta.dirname, '../../../..')
const MOST_WORLDS = 80

/** The first difference the plain model finds in some worlds, with the modules as currently loaded. */
const findDifference = async () => {
  const { openMarket } = await import('./open-market.ts')
  const { checkReads } = await import('./check-reads.ts')
  for (const given of fc.sample(market, { numRuns: MOST_WORLDS, seed: 5 })) {
    const opened = await openMarket(given)
    for (const licensee of given.licensees) {
      const [difference] = await checkReads(opened, licensee)
      if (difference) return difference
    }
  }
  return undefined
}

describe('the plain model of licenses fails when a rule is broken:', () => {
  test.each(Object.entries(mutants))(
    '%s',
    async (_, { module, name, without }) => {
      const path = resolve(root, module)
      vi.resetModules()
      vi.doMock(path, async () => {
        const real = await vi.importActual<Record<string, never>>(path)
        return { ...real, [name]: without(real[name] as never) }
      })
      const difference = await findDifference()
      vi.doUnmock(path)
      expect(difference).toMatch(/ is .*, not /)
    },
    120_000,
  )
})
