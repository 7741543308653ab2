import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueDemoKey } from '#infra/local/demo/issue-demo-key.ts'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'

const browser = findChromium()

const copy = `Lighthouse to be lit again

By Odette Marchetti

PORT ELLERY (Coast Wire) - The lighthouse will be lit again in May.

The council said nothing more on Monday, and nobody asked.
`

describe.skipIf(!browser)('the desk, signed in with a key of one’s own, in a browser', () => {
  let pages: Pages
  let desk: Page
  const signedIn = async (person: string) =>
    pages.openWith(await issueDemoKey(pages.stack.table, { scope: 'editor', person }), 'desk')

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await signedIn('Ída Brandt')
  }, 120_000)
  afterAll(() => pages.close())

  it('says who is signed in', async () => {
    await desk.getByRole('navigation', { name: 'Pages' }).getByText('Ída Brandt').waitFor()
  })

  it('names in a receipt who dropped, and in a story’s history who ordered what', async () => {
    const file = { name: 'lighthouse.txt', mimeType: 'text/plain', buffer: Buffer.from(copy) }
    await desk.getByLabel(/Drop files here/).setInputFiles(file)
    const dropped = desk.getByRole('region', { name: 'Drop files' }).getByRole('article')
    await dropped.getByText('by Ída Brandt').waitFor()
    await checkAccess(desk)
    await dropped.getByRole('link', { name: 'Lighthouse to be lit again' }).click()
    await desk.getByRole('button', { name: 'Hold' }).click()
    await desk.getByRole('cell', { name: 'Details changed, held back, by Ída Brandt' }).waitFor()

    const other = await signedIn('Omar Haddad')
    await other.getByRole('link', { name: 'Lighthouse to be lit again' }).first().click()
    await other.getByRole('button', { name: 'Release now' }).click()
    await other.getByRole('cell', { name: /published, by Omar Haddad/ }).waitFor()
    await checkAccess(other)
    expect(await other.getByRole('cell', { name: 'New, published', exact: true }).count()).toBe(1)
    expect(pages.complaints).toEqual([])
  })
})
