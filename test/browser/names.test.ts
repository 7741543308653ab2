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
  let other: Page
  const signedIn = async (person: string) =>
    pages.openWith(await issueDemoKey(pages.stack.table, { scope: 'editor', person }), 'desk')

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await signedIn('Ída Brandt')
  })
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
    await desk.getByRole('cell', { name: 'Held, by Ída Brandt' }).waitFor()

    other = await signedIn('Omar Haddad')
    await other.getByRole('link', { name: 'Lighthouse to be lit again' }).first().click()
    await other.getByRole('button', { name: 'Release now' }).click()
    await other.getByRole('cell', { name: /published, by Omar Haddad/ }).waitFor()
    await checkAccess(other)
    expect(await other.getByRole('cell', { name: 'New, published', exact: true }).count()).toBe(1)
    expect(pages.complaints).toEqual([])
  })

  const file = (name: string, headline: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(copy.replace(/^.*/, headline)),
  })

  it('asks before a file replaces the story of another’s file of the same name', async () => {
    const dropped = (page: Page) => page.getByRole('region', { name: 'Drop files' })
    await desk.goto(`${pages.stack.settings.apiUrl}/desk`)
    await desk.getByLabel(/Drop files here/).setInputFiles(file('story.txt', 'Mayor opens harbor school'))
    await dropped(desk).getByRole('link', { name: 'Mayor opens harbor school' }).waitFor()

    await other.getByRole('link', { name: 'Drops', exact: true }).click()
    await other.getByLabel(/Drop files here/).setInputFiles(file('story.txt', 'Mayor opens harbor inquiry'))
    const question = dropped(other).getByRole('alert')
    await question.getByText('Ída Brandt dropped a file of this name').waitFor()
    await question.getByRole('link', { name: 'Mayor opens harbor school' }).waitFor()
    await checkAccess(other)
    await other.getByRole('link', { name: 'Open cases' }).click()
    await other.getByRole('alert').getByText('story.txt could not be sent').waitFor()
    await other.getByRole('link', { name: 'see why, and send again' }).click()
    await question.getByRole('button', { name: 'This is another story' }).click()
    await dropped(other).getByRole('link', { name: 'Mayor opens harbor inquiry' }).waitFor()
    await dropped(other)
      .getByText(/story-\d{6}\.txt/)
      .waitFor()

    await other
      .getByLabel(/Drop files here/)
      .setInputFiles(file('story.txt', 'Mayor opens new harbor school'))
    await question.getByRole('button', { name: 'This replaces that text' }).click()
    await dropped(other).getByText('Published as version 2').waitFor()
    // It is Omar's by now: he corrects it unasked.
    await other
      .getByLabel(/Drop files here/)
      .setInputFiles(file('story.txt', 'Mayor opens old harbor school'))
    await dropped(other).getByText('Published as version 3').waitFor()
  })

  it('asks before pasted copy replaces the story of another with the same headline', async () => {
    await other.getByRole('link', { name: 'Check copy' }).click()
    await other.getByLabel('File name').fill('lighthouse.txt')
    await other.getByLabel('Copy', { exact: true }).fill(copy)
    await other.getByRole('button', { name: 'Drop it' }).click()
    await other.getByText('Ída Brandt dropped a file of this name').waitFor()
    await other.getByRole('button', { name: 'This is another story' }).click()
    await other.getByRole('article').getByText('Published').waitFor()
    expect(await other.getByLabel('File name').inputValue()).toMatch(/^lighthouse-\d{6}\.txt$/)
    expect(pages.complaints).toEqual([])
  })
})
