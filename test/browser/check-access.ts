import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

// Put in by the debugger: the policy of the pages lets no script in that is not their own.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** Has axe look at a page as it stands, less what a selector excludes: no violation of WCAG, nor of good practice. */
export const checkAccess = async (page: Page, excluded?: string): Promise<void> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ exclude: excluded ? [excluded] : [] })})`,
  )
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(told).toEqual([])
}
