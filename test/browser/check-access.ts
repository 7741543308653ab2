import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

// Put in by the debugger: the policy of the pages lets no script in that is not their own.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** Has axe look at a page as it stands: no violation of WCAG, nor of good practice. */
export const checkAccess = async (page: Page): Promise<void> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(told).toEqual([])
}
