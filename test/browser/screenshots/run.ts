import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { issueDemoKey } from '#infra/local/demo/issue-demo-key.ts'
import { repositoryRoot } from '#infra/repository-root.ts'
import { findChromium } from '../find-chromium.ts'
import { openPages } from '../open-pages.ts'
import { aMorning } from './a-morning.ts'

// Run as `npm run screenshots`: takes pictures of each page and state, for the README and for inspection.
const browser = findChromium()
if (!browser) throw new Error('There is no Chromium here. Install it, or name it in CHROMIUM.')
const folder = join(repositoryRoot, 'docs/images')
mkdirSync(folder, { recursive: true })

const pages = await openPages(browser)
const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.locator('.state[aria-busy]').waitFor({ state: 'detached' })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' })
  console.log(`docs/images/${name}.png`)
}
try {
  const ida = await issueDemoKey(pages.stack.table, { scope: 'editor', person: 'Ida Brandt' })
  const { killed, story } = await aMorning(pages.stack, ida)
  const desk = await pages.openWith(ida, 'desk')
  await desk.getByRole('article').first().waitFor()
  await take(desk, 'desk-drops')
  await desk.getByRole('link', { name: 'Fix and drop again' }).first().click()
  await desk.getByText('Would be rejected.').waitFor()
  await take(desk, 'desk-rejected')
  await desk.getByRole('link', { name: 'Check copy' }).click()
  await desk.getByLabel('Copy', { exact: true }).fill(story)
  await desk.locator('mark', { hasText: 'contributed reporting' }).focus()
  await take(desk, 'desk-check')
  await desk
    .getByRole('link', { name: /Open cases/ })
    .first()
    .click()
  await desk.getByRole('blockquote').first().waitFor()
  await take(desk, 'desk-cases')
  await desk.goto(`${pages.stack.settings.apiUrl}/desk?view=story&id=${killed}`)
  await desk.getByRole('heading', { name: 'History' }).waitFor()
  await take(desk, 'desk-story')

  const portal = await pages.open('licensee', 'portal')
  await portal.getByRole('listitem').first().waitFor()
  await take(portal, 'portal-feed')
  await portal.locator('.entry a:not(.bad)').first().click()
  await portal.getByText(/You may/).waitFor()
  await take(portal, 'portal-article')
  for (const [link, name] of [
    ['Takedowns', 'portal-takedowns'],
    ['Account', 'portal-account'],
    ['Usage', 'portal-usage'],
    ['Webhooks', 'portal-webhooks'],
  ] as const) {
    await portal.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: link }).click()
    await portal.getByRole('heading', { level: 1 }).waitFor()
    await take(portal, name)
  }
  const closed = await pages.open('licensee', 'board')
  await closed.getByRole('alert').waitFor()
  await take(closed, 'wrong-key')
  const board = await pages.open('operator', 'board')
  await board.locator('canvas').waitFor()
  await take(board, 'board')

  const phone = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' as const }
  const small = await pages.open('licensee', 'portal', phone)
  await small.getByRole('listitem').first().waitFor()
  await take(small, 'portal-phone-dark')
  const pocket = await pages.openWith(ida, 'desk', phone)
  await pocket.getByRole('link', { name: 'Census counts more swans than people on Skerry' }).first().click()
  await pocket.getByRole('heading', { name: 'History' }).waitFor()
  await take(pocket, 'desk-phone-dark')
} finally {
  await pages.close()
}
