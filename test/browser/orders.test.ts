import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'
import { soon } from './soon.ts'

const browser = findChromium()

describe.skipIf(!browser)('the orders of an editor', () => {
  let pages: Pages
  let desk: Page

  const dropped = async (headline: string): Promise<void> => {
    await desk.goto(`${pages.stack.settings.apiUrl}/desk`)
    const copy = `${headline}\n\nBy Odette Marchetti\n\nPORT ELLERY (Coast Wire) - The tram line is to stay.\n\nNobody on the council said more.\n`
    const name = `${headline.replaceAll(' ', '-')}.txt`
    await desk
      .getByLabel(/Drop files here/)
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(copy) })
    await desk.getByRole('region', { name: 'Drop files' }).getByRole('link', { name: headline }).click()
    await desk.getByRole('heading', { name: 'History' }).waitFor()
  }

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await pages.open('editor', 'desk')
  })
  afterAll(() => pages.close())

  it('are told to have been given perhaps, and then to have been, where their answer is lost', async () => {
    await dropped('Ferry to sail at night')
    await desk.route(
      '**/kill',
      async route => {
        await route.fetch()
        await route.fulfill({ status: 504, contentType: 'text/html', body: '<h1>Gateway timeout</h1>' })
      },
      { times: 1 },
    )
    await desk.getByRole('button', { name: 'Kill…' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByLabel('Reason, for the record').fill('The captain is named.')
    await dialog.getByLabel('Type KILL to confirm').fill('KILL')
    await dialog.getByRole('button', { name: 'Kill it' }).click()
    await dialog.getByRole('alert').getByText('may have carried it out').waitFor()
    await dialog.getByText('It is killed by now.').waitFor()
    await checkAccess(desk)
    await dialog.getByRole('button', { name: 'Leave it' }).click()
    await desk.getByRole('button', { name: 'Reinstate…' }).click()
    expect(await dialog.getByLabel('Reason, for licensees').inputValue()).toBe('')
    await desk.keyboard.press('Escape')
    expect(pages.complaints.filter(each => !each.includes('504'))).toEqual([])
    pages.complaints.length = 0
  })

  it('say what failed though something between gave the answer', async () => {
    await dropped('Tram to turn at the quay')
    const forbidden = { status: 403, contentType: 'application/json', body: '{"message":"Forbidden"}' }
    await desk.route('**/state', route => route.fulfill(forbidden), { times: 1 })
    await desk.getByRole('button', { name: 'Hold', exact: true }).click()
    await desk.getByRole('alert').getByText('no answer that can be shown (403)').waitFor()
  })

  it('keep what is written for one field while another or another page is looked at, and all lines of a summary', async () => {
    await dropped('Gulls to leave the market')
    const field = desk.getByRole('combobox', { name: 'Field' })
    const box = desk.getByLabel('New value')
    await box.fill('Gulls leave the market')
    await field.selectOption('Summary')
    await box.fill('They go.\nNobody knows where.')
    await field.selectOption('Headline')
    expect(await box.inputValue()).toBe('Gulls leave the market')
    await field.selectOption('Summary')
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByText('Summary: “They go.').waitFor()
    expect(await box.inputValue()).toBe('They go.\nNobody knows where.')
    await desk.locator('.diff ins').getByText('Nobody knows where.').waitFor()
    await field.selectOption('Headline')
    expect(await box.inputValue()).toBe('Gulls leave the market')
    await desk.getByLabel('Correction note').fill('They left.')
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.goBack()
    expect(await box.inputValue()).toBe('Gulls leave the market')
    expect(await desk.getByLabel('Correction note').inputValue()).toBe('They left.')
  })

  it('keep a reason while another page is looked at, and say how long it may be', async () => {
    await dropped('Swans to nest on the mole')
    const reason = 'The mole is closed. '.repeat(30)
    const dialog = desk.getByRole('dialog')
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await dialog.getByLabel('Reason, for the record').fill(reason)
    await desk.keyboard.press('Escape')
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.goBack()
    await desk.getByRole('button', { name: 'Kill…' }).click()
    expect(await dialog.getByLabel('Reason, for the record').inputValue()).toBe(reason)
    await dialog.getByLabel('Type KILL to confirm').fill('KILL')
    await dialog.getByRole('button', { name: 'Kill it' }).click()
    await dialog.getByRole('alert').getByText('The reason must have 500 characters or fewer').waitFor()
    await desk.keyboard.press('Escape')
  })

  it('embargo stories, which are listed by when they go out', async () => {
    await dropped('Budget to pass')
    await desk.getByLabel('Embargo until').fill(soon.typed)
    await desk.getByRole('button', { name: 'Embargo', exact: true }).click()
    await desk.getByText('Embargoed until').first().waitFor()
    await desk.getByRole('link', { name: 'Embargoes' }).click()
    const row = desk.getByRole('row').filter({ hasText: soon.shown })
    await checkAccess(desk)
    await row.getByRole('link', { name: 'Budget to pass' }).click()
    await desk.getByRole('heading', { name: 'Budget to pass', level: 1 }).waitFor()
    await desk.getByRole('button', { name: 'Hold', exact: true }).click()
    await desk.getByText('Held indefinitely.').waitFor()
    await desk.getByRole('link', { name: 'Embargoes and holds' }).click()
    const hold = desk.getByRole('row').filter({ hasText: 'Budget to pass' })
    await hold.getByText(new RegExp(`Held by .* · behind it is an embargo until ${soon.shown}`)).waitFor()
    await checkAccess(desk)
    expect(pages.complaints).toEqual([])
  })

  it('take back the versions before a correction, which stays, and say who has one of them', async () => {
    const headline = 'Night train to stop at the mill'
    await dropped(headline)
    expect(await desk.getByRole('button', { name: 'Take back earlier versions…' }).count()).toBe(0)
    const portal = await pages.open('licensee', 'portal')
    await portal.getByRole('link', { name: headline }).click()
    await portal.getByText('The tram line is to stay.').waitFor()
    const name = `${headline.replaceAll(' ', '-')}.txt`
    const copy = `${headline}\n\nBy Odette Marchetti\n\nPORT ELLERY (Coast Wire) - The train is to stop twice.\n\nNobody on the council said more.\n`
    await desk.goto(`${pages.stack.settings.apiUrl}/desk`)
    await desk
      .getByLabel(/Drop files here/)
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(copy) })
    await desk.getByRole('region', { name: 'Drop files' }).getByRole('link', { name: headline }).click()
    await desk.getByRole('button', { name: 'Take back earlier versions…' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Take back all versions before 2?' }).waitFor()
    await dialog.getByText('Has fetched an earlier version: ').waitFor()
    await checkAccess(desk)
    await dialog.getByLabel('Reason, for the record').fill('The court ordered it.')
    await dialog.getByRole('button', { name: 'Take them back' }).click()
    await desk.getByText(/Versions before 2 taken back, by /).waitFor()
    await desk.getByText('The court ordered it.').waitFor()
    expect(await desk.getByRole('button', { name: 'Take back earlier versions…' }).count()).toBe(0)
    await portal.getByText('The versions before 2 were taken back').waitFor()
    await checkAccess(portal)
    await portal.getByRole('link', { name: 'Feed' }).click()
    await portal.getByText('Earlier versions taken back: replace them').waitFor()
    expect(pages.complaints).toEqual([])
  })
})
