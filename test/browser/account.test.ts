import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'

const browser = findChromium()

describe.skipIf(!browser)('the account pages of a licensee, in a browser', () => {
  let pages: Pages
  let portal: Page
  let endpoint: Server
  const heard: string[] = []

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    portal = await pages.open('licensee', 'portal')
    endpoint = createServer((request, response) => {
      heard.push(String(request.headers['webhook-id']))
      response.end()
    })
    await new Promise<void>(resolve => endpoint.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    endpoint.close()
    await pages.close()
  })

  const go = (name: string) =>
    portal.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name, exact: true }).click()

  it('show the rights held, and replace a key without a gap', async () => {
    await go('Account')
    await portal.getByRole('cell', { name: 'All copy' }).waitFor()
    await portal.getByRole('button', { name: 'Get a new key' }).click()
    const key = await portal.getByLabel(/New access key/).inputValue()
    await checkAccess(portal)
    const { apiUrl } = pages.stack.settings
    expect((await fetch(`${apiUrl}/v1/account`, { headers: { 'x-api-key': key } })).status).toBe(200)
    await portal.getByRole('button', { name: 'Get a new key' }).click()
    await portal
      .getByRole('alert')
      .getByText(/Two keys are live/)
      .waitFor()
    const revoke = portal.getByRole('button', { name: /Revoke the key/ }).last()
    await revoke.click()
    await checkAccess(portal)
    await portal.keyboard.press('Enter')
    await portal.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await portal.getByText(', revoked').count()).toBe(0)
    await revoke.press('Enter')
    await portal.getByRole('button', { name: 'Revoke it' }).press('Enter')
    await portal.getByText(', revoked').waitFor()
  })

  it('show what was fetched, as a chart and as a CSV file', async () => {
    await go('Usage')
    await portal.getByText(/Nothing was fetched/).waitFor()
    await checkAccess(portal)
    await go('Feed')
    const { dropsBucket } = pages.stack.settings
    const copy =
      'Pier opens\n\nBy Ana Ruiz\n\nLISBON (Coast Wire) - The pier opened on Monday.\n\nMany came.\n'
    await putDrop(pages.stack.s3, dropsBucket, 'pier.txt', Buffer.from(copy))
    await portal.getByRole('link', { name: 'Pier opens' }).click()
    await portal.getByText('You may publish it.').waitFor()
    await go('Usage')
    await portal.getByText('version 1 · as an article · all-copy').waitFor()
    await portal.locator('canvas').waitFor()
    await checkAccess(portal)
    const file = portal.waitForEvent('download')
    await portal.getByRole('button', { name: 'Download CSV' }).click()
    expect((await file).suggestedFilename()).toMatch(/^usage-\d{4}-\d\d\.csv$/)
  })

  it('register a webhook, test it, and show the message sent', async () => {
    await go('Webhooks')
    const { port } = endpoint.address() as AddressInfo
    await portal.getByLabel('Endpoint URL').fill(`http://127.0.0.1:${port}/wire`)
    await portal.getByRole('button', { name: 'Register' }).click()
    expect(await portal.getByLabel(/Signing secret/).inputValue()).toMatch(/^whsec_/)
    await portal.getByRole('button', { name: 'Send a test' }).click()
    await portal.getByRole('status').getByText('A test message is on its way.').waitFor()
    await portal
      .getByText(/delivered \(200/)
      .first()
      .waitFor({ timeout: 90_000 })
    expect(heard.length).toBeGreaterThan(0)
    for (const colorScheme of ['dark', 'light'] as const) {
      await portal.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await checkAccess(portal)
    }
    await portal.getByRole('button', { name: 'Remove…' }).click()
    await portal.getByText('its position in the feed is lost').waitFor()
    await checkAccess(portal)
    await portal.getByRole('button', { name: 'Remove it' }).click()
    await portal.getByText(/None yet/).waitFor()
  }, 120_000)

  it('caused no error or warning in the browser', () => {
    expect(pages.complaints).toEqual([])
  })
})
