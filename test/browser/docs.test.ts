import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'

const browser = findChromium()

describe.skipIf(!browser)('the API’s documentation, in a browser', () => {
  let pages: Pages
  let docs: Page

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    docs = await pages.visit('docs')
  })
  afterAll(() => pages.close())

  it('shows the calls with their parameters and examples', async () => {
    await docs.getByRole('heading', { name: /OAS 3.1/ }).waitFor()
    await docs.getByText('What changed after a cursor, oldest first').click()
    await docs.getByText('Pier opens after a year of work').first().waitFor()
    // Swagger UI shows a red box above a description that it understands only in part.
    expect(await docs.getByRole('heading', { name: /Warning|Error/ }).count()).toBe(0)
  })

  it('makes a call with a key', async () => {
    await docs.getByRole('button', { name: 'Authorize' }).first().click()
    await docs
      .getByLabel(/^Value|auth/i)
      .first()
      .fill(pages.stack.settings.keys.licensee)
    await docs.getByRole('button', { name: 'Apply credentials' }).click()
    await docs.locator('.close-modal').click()
    await docs.getByRole('button', { name: 'Try it out' }).first().click()
    await docs.getByRole('button', { name: 'Execute' }).click()
    await docs.locator('.live-responses-table').getByText('200', { exact: true }).waitFor()
  })

  it('is accessible, apart from Swagger UI’s own part', async () => {
    // The excluded part is Swagger UI's own, with its low contrasts and unnamed lists.
    await checkAccess(docs, '.swagger-ui')
  })

  it('follows the system’s dark mode', async () => {
    const dark = await pages.visit('docs', { colorScheme: 'dark' })
    await dark.getByRole('heading', { name: /OAS 3.1/ }).waitFor()
    for (const selector of ['body', '.swagger-ui'])
      expect(
        await dark.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`),
      ).toBe('rgb(28, 32, 34)')
    await checkAccess(dark, '.swagger-ui')
    await dark.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => dark.locator('html').getAttribute('class')).toBe('')
    await dark.context().close()
  })

  it('fits a phone’s screen', async () => {
    const phone = await pages.visit('docs', { viewport: { width: 360, height: 740 } })
    await phone.getByText('What changed after a cursor, oldest first').click()
    await phone.getByText('Pier opens after a year of work').first().waitFor()
    await expect.poll(() => phone.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await phone.context().close()
  })

  it('caused no error or warning in the browser', () => {
    expect(pages.complaints).toEqual([])
  })
})
