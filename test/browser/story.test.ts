import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'
import { soon } from './soon.ts'

const browser = findChromium()

const copy = (headline: string, text: string, notice = ''): string =>
  [
    notice,
    headline,
    'By Odette Marchetti',
    text,
    'The council said nothing more on Monday, and nobody asked.',
  ]
    .filter(Boolean)
    .join('\n\n')
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

describe.skipIf(!browser)('a story on its way from the desk to a licensee, in a browser', () => {
  let pages: Pages
  let desk: Page
  let portal: Page
  const headline = 'Night ferry to stay for another year'

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await pages.open('editor', 'desk')
    portal = await pages.open('licensee', 'portal')
  })
  afterAll(() => pages.close())

  const dropped = () => desk.getByRole('region', { name: 'Drop files' }).getByRole('article')
  const openStory = async (words: string) => {
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('link', { name: words }).first().click()
    await desk.getByRole('heading', { name: 'History' }).waitFor()
  }

  it('is rejected without a text, fixed on the page, and dropped again', async () => {
    await desk.getByLabel(/Drop files here/).setInputFiles(file('ferry.txt', `${headline}\n`))
    await dropped().getByText('Rejected').waitFor()
    await checkAccess(desk)
    await dropped().getByRole('link', { name: 'Fix and drop again' }).click()
    await desk.getByText('Would be rejected.').waitFor()
    await desk.getByRole('button', { name: 'Go to line 1' }).click()
    const marked =
      'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)'
    expect(await desk.evaluate(marked)).toBe(headline)
    await desk
      .getByLabel('Copy', { exact: true })
      .fill(
        `${copy(headline, 'PORT ELLERY (Coast Wire) - The ferry stays.')}\n\n(Additional reporting by Tom Rask in Salem.)`,
      )
    const byline = desk.locator('mark', { hasText: 'By Odette Marchetti' })
    await byline.focus()
    await desk.getByRole('status').getByText('Authors').waitFor()
    expect(await desk.locator('.part.pointed').textContent()).toContain('Odette Marchetti')
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'Drop it' }).click()
    await desk.getByText('Accepted', { exact: true }).waitFor()
  })

  it('appears at the licensee by itself, with its rights and in every format', async () => {
    await portal.getByRole('link', { name: headline }).click()
    expect(await portal.evaluate('document.activeElement.id')).toBe('main')
    await portal.getByText('You may publish it.').waitFor()
    expect(await portal.title()).toBe(`${headline} · Wiredesk`)
    await portal.getByText('PORT ELLERY (Coast Wire) — ').waitFor()
    await portal.getByText('Contributors: Tom Rask, additional reporting, in Salem').waitFor()
    await checkAccess(portal)
    await portal.getByRole('tab', { name: 'To read' }).focus()
    await portal.keyboard.press('ArrowLeft')
    const focused = portal.locator('[role=tab]:focus')
    expect(await focused.textContent()).toBe('JSON')
    await portal.keyboard.press('Home')
    for (let step = 0; step < 4; step += 1) await portal.keyboard.press('ArrowRight')
    expect(await focused.textContent()).toBe('NITF')
    expect(await portal.getByRole('tab', { selected: true }).textContent()).toBe('To read')
    await portal.keyboard.press('Enter')
    await portal.locator('pre', { hasText: '<nitf' }).waitFor()
    await portal.getByRole('link', { name: 'Feed' }).click()
    await expect.poll(() => portal.title()).toBe('Feed · Wiredesk')
  })

  it('is set with its headings, tables and links', async () => {
    const page = `<h1>Ferries carried more in spring</h1><p>The ferries of Port Ellery carried a tenth more in spring than the year before, <a href="https://harbor.example/spring">the harbor said</a>.</p>
<h2>By route</h2><table><tr><th>Route</th><th>Passengers</th></tr><tr><td>Salem</td><td>41,200</td></tr></table><p>The island route carried fewer, the harbor said.</p>`
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByLabel(/Drop files here/).setInputFiles(file('spring.html', page))
    await portal.getByRole('link', { name: 'Ferries carried more in spring' }).click()
    await portal.getByRole('heading', { name: 'By route' }).waitFor()
    await portal.getByRole('cell', { name: '41,200' }).waitFor()
    await portal.locator('a[href="https://harbor.example/spring"]', { hasText: 'the harbor said' }).waitFor()
    await checkAccess(portal)
    await portal.getByRole('link', { name: 'Feed' }).click()
  })

  it('disappears from the licensee while it is held, and returns with its release', async () => {
    await openStory(headline)
    await desk.getByRole('button', { name: 'Hold' }).click()
    await desk.getByText(/Held indefinitely\. Ordered by .+: whatever comes meanwhile waits, too\./).waitFor()
    await portal.getByText('Withdrawn for now').waitFor()
    await desk.getByRole('button', { name: 'Release now' }).click()
    await desk.getByText('Published.').waitFor()
    await portal.getByRole('link', { name: headline }).waitFor()
    await desk.getByText('Headline, text, credits and terms are the same in both.').waitFor()
    expect(await desk.title()).toBe(`${headline} · Wiredesk`)
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await expect.poll(() => desk.title()).toBe('Drops · Wiredesk')
  })

  it('is not released before an embargo that a hold replaced, unless that is confirmed once the hold is lifted', async () => {
    await openStory(headline)
    await desk.getByLabel(/Embargo until/).fill(soon.typed)
    await desk.getByRole('button', { name: 'Embargo', exact: true }).click()
    await desk.getByText(new RegExp(`Embargoed until ${soon.shown}, .+\\. Ordered by editor`)).waitFor()
    expect(await desk.getByLabel(/Embargo until/).inputValue()).toBe('')
    await desk.getByRole('button', { name: 'Hold' }).click()
    await desk
      .getByText(
        new RegExp(
          `Held indefinitely\\. Once the hold is lifted, it waits for its embargo until ${soon.shown}`,
        ),
      )
      .waitFor()
    await desk.getByRole('button', { name: 'Lift the hold' }).click()
    await desk.getByRole('button', { name: 'Release now…' }).click()
    await desk.getByText(`It is embargoed until ${soon.shown}`).waitFor()
    await desk
      .getByRole('cell', { name: new RegExp(`Embargoed until ${soon.shown}, .+, by editor`) })
      .first()
      .waitFor()
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'Release it now' }).click()
    await desk.getByText('Published.').waitFor()
  })

  it('is corrected, the desk shows both versions compared, and a licensee who has it open in a format sees the new one', async () => {
    await portal.getByRole('link', { name: headline }).click()
    await portal.getByRole('tab', { name: 'NITF' }).click()
    await portal.locator('pre', { hasText: 'The ferry stays.' }).waitFor()
    await desk.getByRole('link', { name: 'Correct it and drop it again' }).click()
    const box = desk.getByLabel('Copy', { exact: true })
    await expect.poll(() => box.inputValue()).toContain('The ferry stays.')
    await box.fill((await box.inputValue()).replace('The ferry stays.', 'The ferry stays and sails hourly.'))
    await desk.getByRole('button', { name: 'Drop it' }).click()
    await desk.getByText('Accepted', { exact: true }).waitFor()
    await desk.getByText(/Published as version \d/).waitFor()
    await openStory(headline)
    await desk.locator('ins', { hasText: 'sails hourly' }).waitFor()
    await checkAccess(desk)
    // What a licensee had is shown as it was, with when it stood.
    const text = desk.getByRole('region', { name: 'Text', exact: true })
    const first = text.getByRole('option', { name: /^Version 1, of / })
    await text.getByRole('combobox').selectOption((await first.getAttribute('value')) ?? '')
    await text.getByText(/This is version 1, not the one that stands\. It stood from .+ to /).waitFor()
    expect(await text.locator('.body').textContent()).not.toContain('sails hourly')
    await checkAccess(desk)
    await text.getByRole('combobox').selectOption('')
    await text.locator('.body', { hasText: 'sails hourly' }).waitFor()
    await portal.locator('pre', { hasText: 'sails hourly' }).waitFor()
    await portal.getByRole('link', { name: 'Feed' }).click()
  })

  it('has a field set by an editor, and returned to the agency’s value', async () => {
    const box = desk.getByLabel('New value')
    await box.fill(`${headline}, council says`)
    await desk.getByLabel(/Correction note/).fill('Says who said so.')
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByRole('heading', { level: 1, name: `${headline}, council says` }).waitFor()
    await portal.getByText(`${headline}, council says`).waitFor()
    const other = await pages.open(
      'editor',
      new URL(desk.url()).pathname.slice(1) + new URL(desk.url()).search,
    )
    await other.getByLabel('New value').fill('Night ferry stays')
    await box.fill(`${headline}, mayor says`)
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await other.getByText(`It was changed in the meantime: “${headline}, mayor says”`).waitFor()
    await checkAccess(other)
    await other.context().close()
    await desk.getByText(`Headline: “${headline}, mayor says”, by editor`).waitFor()
    await desk.getByRole('combobox', { name: 'Field' }).selectOption('Byline')
    await box.fill('x')
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByText('Not accepted. The new value is refused: byline names nobody').waitFor()
    await box.fill('By Odette Marchetti and Tom Rask')
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByRole('button', { name: 'Use the agency’s byline again' }).click()
    await desk.getByRole('button', { name: 'Use the agency’s byline again' }).waitFor({ state: 'detached' })
    expect(await desk.getByRole('button', { name: /Use the agency’s/ }).count()).toBe(1)
    await desk.getByRole('combobox', { name: 'Field' }).selectOption('Credit line')
    await box.fill('')
    await desk.getByText('The field is removed from the story.').waitFor()
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByText('Credit line, emptied, by editor').waitFor()
    await desk.getByRole('button', { name: 'Use the agency’s credit line again' }).click()
    await desk.getByRole('button', { name: 'Use the agency’s headline again' }).click()
    await desk.getByText('None. Everything is as the agency sent it.').waitFor()
  })

  it('has a field that the agency changed after the desk did, which is told', async () => {
    await openStory(headline)
    await desk.getByLabel('New value').fill('Ferry stays')
    await desk.getByRole('button', { name: 'Set the field' }).click()
    await desk.getByText('Headline: “Ferry stays”').waitFor()
    await desk.getByRole('link', { name: 'Correct it and drop it again' }).click()
    const box = desk.getByLabel('Copy', { exact: true })
    await expect.poll(() => box.inputValue()).toContain(headline)
    for (const [before, after] of [
      [headline, `${headline} at least`],
      [`${headline} at least`, headline],
    ] as const) {
      await box.fill((await box.inputValue()).replace(before, after))
      await desk.getByRole('button', { name: 'Drop it' }).click()
      await desk.getByRole('article').getByRole('link', { name: after, exact: true }).click()
      await desk.getByRole('heading', { name: 'History' }).waitFor()
      if (after === headline) break
      await desk.getByText('Not used now: the agency has changed it since.').waitFor()
      await desk.getByRole('button', { name: 'Forget this value' }).click()
      await desk.getByText('None. Everything is as the agency sent it.').waitFor()
      await desk.getByRole('link', { name: 'Correct it and drop it again' }).click()
      await expect.poll(() => box.inputValue()).toContain('at least')
    }
  })

  it('is killed after a typed confirmation, and acknowledged as taken down', async () => {
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await desk.getByRole('dialog').getByLabel('Reason, for the record').fill('The council never voted.')
    const kill = desk.getByRole('button', { name: 'Kill it' })
    expect(await kill.isDisabled()).toBe(true)
    await desk.getByLabel(/Type KILL/).fill('KILL')
    await checkAccess(desk)
    await kill.click()
    await desk.getByText('Killed. Nobody gets any text of it.').waitFor()

    await portal.getByRole('link', { name: /Takedowns \(1\)/ }).click()
    await checkAccess(portal)
    await portal.getByRole('button', { name: 'Every copy is down' }).click()
    await portal.getByText('Noted: taken down').waitFor()
    await portal.evaluate(() => sessionStorage.removeItem('wiredesk-acknowledged-kills'))
    await portal.reload()
    await portal.getByText('Nothing to do').waitFor()
    await portal.getByRole('link', { name: 'Takedowns', exact: true }).waitFor()
    await portal.getByRole('link', { name: 'Feed' }).click()
    expect(await portal.getByText(headline).count()).toBe(0)
    // A name that is chosen before the list of licensees has come waits for it.
    const { promise: chosen, resolve: whenChosen } = Promise.withResolvers<void>()
    const list = '**/v1/desk/licensees'
    await desk.route(list, async route => {
      await chosen
      await route.continue()
    })
    await desk.reload()
    await desk.getByText('demo-gazette says that all its copies are down').waitFor()
    // Read on a page and in other formats, but named only once.
    expect(await desk.getByText('demo-gazette, version 1,').count()).toBe(1)
    const licensee = desk.getByRole('combobox', { name: 'Licensee' })
    await licensee.fill('the demo gazette')
    await licensee.press('Enter')
    whenChosen()
    await desk
      .getByText('The Demo Gazette sees that it is gone. It is told that the story was killed')
      .waitFor()
    await desk.unroute(list)
    await checkAccess(desk)
    await desk.getByRole('link', { name: 'The Demo Gazette' }).first().click()
    await desk.getByRole('heading', { name: 'Given to The Demo Gazette' }).waitFor()
    await desk.getByRole('link', { name: 'what it sees now' }).last().click()
    await desk.getByText(/^The Demo Gazette sees/).waitFor()
    await desk.goBack()
    await checkAccess(desk)
    expect(await desk.getByRole('row').filter({ hasText: headline }).first().textContent()).toContain(
      'all-copy',
    )
    // What is typed while an answer is under way is kept when it comes.
    const { promise: typed, resolve: whenTyped } = Promise.withResolvers<void>()
    const late = '**/v1/desk/deliveries?*'
    await desk.route(late, async route => {
      await typed
      await route.continue()
    })
    await desk.getByLabel(/Since/).fill('2099-06-11T11:00')
    await desk.getByLabel('Licensee').fill('nobody')
    whenTyped()
    await desk.getByText('No text was given to it from then').waitFor()
    await desk.unroute(late)
    await desk.getByLabel('Licensee').press('Enter')
    await desk.getByText('There is no licensee nobody.').waitFor()
  })

  it('is found by words of any of its versions though it is killed, with who was given it', async () => {
    await desk.getByRole('link', { name: 'Search texts' }).click()
    await checkAccess(desk)
    await desk.getByLabel('Words').fill('“Odette MARCHETTI” hourly')
    await desk.getByRole('button', { name: 'Search', exact: true }).click()
    const found = desk.getByRole('article')
    await found
      .getByText(/sails hourly/)
      .first()
      .waitFor()
    await desk.getByText(/^One story in \d+ texts, up to /).waitFor()
    expect(await found.count()).toBe(1)
    expect(await found.textContent()).toMatch(/Version \d+, published .+, now killed/s)
    await found.getByText('Given to The Demo Gazette.').first().waitFor()
    await checkAccess(desk)
    const downloaded = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'Download CSV' }).click()
    const csv = readFileSync(await (await downloaded).path(), 'utf8')
    expect(csv).toMatch(/,killed,demo-gazette,The Demo Gazette,as an article,\d{4}-/)
    await desk.getByLabel('Words').fill('swans')
    await desk.getByRole('button', { name: 'Search', exact: true }).click()
    await desk.getByText(/^No story in \d+ texts/).waitFor()
    await desk.goBack()
    await desk.goForward()
    await desk.getByText(/^No story in \d+ texts/).waitFor()
    expect(await desk.getByLabel('Words').inputValue()).toBe('swans')
  })

  it('is told of at the handover, with who ordered what', async () => {
    await desk.getByRole('link', { name: 'Handover' }).click()
    await desk
      .getByRole('cell', { name: /Killed, by/ })
      .first()
      .waitFor()
    await desk.getByRole('heading', { name: 'What waits' }).waitFor()
    await checkAccess(desk)
    await desk.getByLabel(/Since/).fill('2099-06-11T11:00')
    await desk.getByText('Nothing else happened to a story.').waitFor()
    await desk.reload()
    await desk.getByText('Nothing else happened to a story.').waitFor()
  })

  it('stays apart from another that was pasted on the same day', async () => {
    const paste = async (words: string) => {
      await desk.getByRole('link', { name: 'Drops', exact: true }).click()
      await desk.getByRole('link', { name: 'paste copy' }).click()
      await desk.getByLabel('Copy', { exact: true }).fill(copy(words, `SKERRY (Coast Wire) - ${words}.`))
      await desk.getByRole('heading', { level: 2, name: words }).waitFor()
      await desk.getByRole('button', { name: 'Drop it' }).click()
      await desk.getByText('Accepted', { exact: true }).waitFor()
    }
    await paste('Swans outnumber people')
    await paste('Lighthouse goes dark')
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    for (const words of ['Swans outnumber people', 'Lighthouse goes dark'])
      await desk.getByRole('link', { name: words }).waitFor()
    const ids = await desk
      .getByRole('link', { name: /Swans outnumber people|Lighthouse goes dark/ })
      .evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(new Set(ids).size).toBe(2)
  })

  it('is not replaced by another that is pasted over it', async () => {
    const paste = async (words: string, name: string) => {
      await desk.getByLabel('Copy', { exact: true }).fill(copy(words, `SKERRY (Coast Wire) - ${words}.`))
      await expect.poll(() => desk.getByLabel('File name').inputValue()).toBe(name)
      await desk.getByRole('button', { name: 'Drop it' }).click()
      await desk.getByRole('article').getByRole('link', { name: words }).waitFor()
    }
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('link', { name: 'paste copy' }).click()
    await paste('Ducks cross the square', 'ducks-cross-the-square.txt')
    await desk.getByLabel('Copy', { exact: true }).press('End')
    await desk.keyboard.type(' Twice.')
    expect(await desk.getByLabel('File name').inputValue()).toBe('ducks-cross-the-square.txt')
    await paste('Council bans whistling', 'council-bans-whistling.txt')
    expect(await desk.getByText('it replaces the story').count()).toBe(0)
  })

  it('is not replaced by another that is pasted and dropped before it is read', async () => {
    // Its answer is slow to come.
    await desk.route('**/v1/desk/lint', () => {})
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('link', { name: 'paste copy' }).click()
    const names: string[] = []
    for (const words of ['Otters return to the canal', 'Canal to be drained in May']) {
      const text = copy(words, `SKERRY (Coast Wire) - ${words}.\n\n“${words},” said Ida Holm.`)
      await desk.getByLabel('Copy', { exact: true }).fill(text)
      names.push(await desk.getByLabel('File name').inputValue())
      await desk.getByRole('button', { name: 'Drop it' }).click()
      await desk.getByRole('article').getByRole('link', { name: words }).waitFor()
    }
    await desk.unroute('**/v1/desk/lint')
    expect(new Set(names).size).toBe(2)
    expect(await desk.getByText('it replaces the story').count()).toBe(0)
  })

  it('is not replaced unasked by another of the same headline that is pasted later', async () => {
    const paste = async (words: string) => {
      await desk.getByRole('link', { name: 'Drops', exact: true }).click()
      await desk.getByRole('link', { name: 'paste copy' }).click()
      await desk
        .getByLabel('Copy', { exact: true })
        .fill(copy('Coast weather', `SKERRY (Coast Wire) - ${words}.`))
      await expect.poll(() => desk.getByLabel('File name').inputValue()).toBe('coast-weather.txt')
      await desk.getByRole('button', { name: 'Drop it' }).click()
    }
    await paste('Snow is expected on Monday')
    await desk.getByRole('article').getByText('Published').waitFor()
    await paste('Rain is expected on Tuesday')
    await desk.getByRole('alert').getByText('dropped a file of this name').waitFor()
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'This is another story' }).click()
    await desk
      .getByRole('article')
      .getByText(/coast-weather-\d{6}\.txt/)
      .waitFor()
    // What was dropped here is its own: a second thought replaces it unasked.
    await desk.getByLabel('Copy', { exact: true }).press('End')
    await desk.keyboard.type(' Or on Wednesday.')
    await desk.getByRole('button', { name: 'Drop it' }).click()
    await desk.getByText('Published as version 2').waitFor()
  })

  it('is not corrected over the correction of somebody else unawares', async () => {
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk
      .getByLabel(/Drop files here/)
      .setInputFiles(
        file('clock.txt', copy('Clock tower loses its hands', 'SKERRY (Coast Wire) - Both hands fell.')),
      )
    await dropped().first().getByText('Accepted').waitFor()
    await openStory('Clock tower loses its hands')
    await desk.getByRole('link', { name: 'Correct it and drop it again' }).click()
    const other = await pages.open('editor', `desk${new URL(desk.url()).search}`)
    const correct = async (page: Page, words: string) => {
      const box = page.getByLabel('Copy', { exact: true })
      await expect.poll(() => box.inputValue()).toContain('Both hands fell.')
      await box.fill((await box.inputValue()).replace('Both hands fell.', words))
      await page.getByRole('button', { name: 'Drop it' }).click()
    }
    await correct(other, 'One hand fell.')
    await other.getByText(/Published as version 2/).waitFor()
    await correct(desk, 'Both hands fell on Friday.')
    await desk.getByRole('alert').getByText('your copy would undo that').waitFor()
    await checkAccess(desk)
    await other.reload()
    expect(await desk.getByText('Published as version 3').count()).toBe(0)
    await desk.getByRole('link', { name: 'Look at that version' }).click()
    await expect.poll(() => desk.getByLabel('Copy', { exact: true }).inputValue()).toContain('One hand fell.')
    await desk.goBack()
    await desk.getByText('Your earlier draft was restored.').waitFor()
    for (const shown of ['your copy would undo that', 'Published as version 3']) {
      await desk.getByRole('button', { name: 'Drop it' }).click()
      await desk.getByText(shown).waitFor()
    }
    await other.context().close()
  })

  it('names another with the same words when it is killed', async () => {
    const words = copy('Wharf sinks by an inch', 'SKERRY (Coast Wire) - The wharf sinks.')
    for (const name of ['wharf.txt', 'wharf-again.txt']) {
      await desk.getByRole('link', { name: 'Drops', exact: true }).click()
      await desk.getByLabel(/Drop files here/).setInputFiles(file(name, words))
      await dropped().first().getByText('Accepted').waitFor()
    }
    await openStory('Wharf sinks by an inch')
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await desk.getByRole('dialog').getByLabel('Reason, for the record').fill('It never sank.')
    await desk.getByLabel(/Type KILL/).fill('KILL')
    await desk.getByRole('button', { name: 'Kill it' }).click()
    const another = desk.getByRole('status').filter({ hasText: 'Another story has the same words' })
    await another.waitFor()
    await checkAccess(desk)
    await another.getByRole('link').click()
    await desk.getByText('Published.').waitFor()
  })

  it('shows what it is translated from, and its translations, which a kill holds', async () => {
    const item = (language: string, title: string, of = '') =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.example:20260301:lamp-${language}" version="1" xml:lang="${language}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Coast Wire"/><versionCreated>2026-03-01T09:00:00Z</versionCreated><pubStatus qcode="stat:usable"/>${of && `<link rel="irel:translatedFrom" residref="urn:newsml:coast.example:20260301:lamp-${of}"/>`}</itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><html><body><p>LISBON — ${title}, the harbour master said on Monday.</p></body></html></inlineXML></contentSet></newsItem>`
    const drop = async (language: string, title: string, of?: string) => {
      await desk.getByRole('link', { name: 'Drops', exact: true }).click()
      await desk
        .getByLabel(/Drop files here/)
        .setInputFiles({ ...file(`lamp-${language}.xml`, item(language, title, of)), mimeType: 'text/xml' })
      await dropped().first().getByText('Accepted').waitFor()
    }
    await drop('de', 'Leuchtturm brennt länger', 'en')
    await dropped().first().getByText('translation of article').waitFor()
    await openStory('Leuchtturm brennt länger')
    const linked = desk.getByRole('region', { name: 'Translations' })
    await linked.getByText('Translated from has not come').waitFor()
    await drop('en', 'Lighthouse burns longer')
    await openStory('Lighthouse burns longer')
    await linked.getByText('de · published').waitFor()
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await desk.getByRole('dialog').getByLabel('Reason, for the record').fill('It never burned.')
    await desk.getByLabel(/Type KILL/).fill('KILL')
    await desk.getByRole('button', { name: 'Kill it' }).click()
    await desk.getByRole('status').filter({ hasText: 'A translation is held with it' }).waitFor()
    await linked.getByText('de · withheld').waitFor()
    await linked.getByRole('link', { name: 'Leuchtturm brennt länger' }).click()
    await linked.getByText('en · killed').waitFor()
    await desk.getByText('was killed: It never burned.').first().waitFor()
    await checkAccess(desk)
  })

  it('with scripts in all its fields shows them as text', async () => {
    const bait = '<img src=x onerror=document.title="owned"><script>document.title="owned"</script>'
    // Beside so much prose, the marks are none of code that somebody dropped by mistake.
    const prose = Array.from(
      { length: 14 },
      (_, pier) =>
        `The boat to pier ${pier} leaves again in spring, at the time that it had before the storm, and costs what it cost.`,
    ).join('\n\n')
    const name = 'x<img src=x onerror=alert(1)>.txt'
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk
      .getByLabel(/Drop files here/)
      .setInputFiles(
        file(
          name,
          copy(`Pier ${bait} opens on Sunday`, `LISBON (Coast Wire) - The pier ${bait} opens.\n\n${prose}`),
        ),
      )
    await dropped().first().getByText('Accepted').waitFor()
    await dropped().first().getByRole('link').first().click()
    await desk.getByRole('heading', { name: 'History' }).waitFor()
    for (const tab of ['HTML', 'NITF', 'JSON'])
      await desk.getByRole('tab', { name: tab, exact: true }).click()
    await portal.getByRole('link', { name: /Pier/ }).click()
    await portal.getByText('You may publish it.').waitFor()
    for (const page of [desk, portal]) {
      expect(await page.title()).not.toBe('owned')
      expect(await page.locator('main img, main script, main iframe').count()).toBe(0)
    }
  })

  it('is reached by the address of its page', async () => {
    const address = new URL(portal.url())
    const other = await pages.open('licensee', `portal${address.search}`)
    await other.getByRole('heading', { name: /Pier/ }).waitFor()
    await other.context().close()
  })

  it('is refused to a key of another kind, and to a wrong key', async () => {
    const stranger = await pages.open('licensee', 'desk')
    await stranger.getByText('This key does not open the desk').waitFor()
    await checkAccess(stranger)
    await stranger.getByRole('button', { name: 'Sign out' }).click()
    await stranger.getByLabel('Access key').fill('wd_wrong')
    await stranger.getByRole('button', { name: 'Sign in' }).click()
    await stranger.getByRole('alert').waitFor()
    await checkAccess(stranger)
    await stranger.context().close()
  })

  it('fits a phone’s screen in dark mode', async () => {
    for (const [scope, address] of [
      ['editor', 'desk'],
      ['editor', 'desk?view=compose'],
      ['licensee', 'portal'],
      ['licensee', 'portal?view=account'],
      ['licensee', 'portal?view=usage'],
      ['operator', 'board'],
    ] as const) {
      const phone = await pages.open(scope, address, {
        viewport: { width: 390, height: 800 },
        colorScheme: 'dark',
      })
      await phone.getByRole('heading', { level: 1 }).waitFor()
      // A chart takes the width it has once it is laid out.
      await expect
        .poll(() => phone.evaluate('document.documentElement.scrollWidth'), { timeout: 60_000 })
        .toBeLessThanOrEqual(390)
      await checkAccess(phone)
      await phone.context().close()
    }
  })

  it('in Arabic runs from the right in every field, and shows its pictures and its slug', async () => {
    const copy = {
      uri: 'urn:newsml:coast.example:20260301:jisr',
      type: 'text',
      slugline: 'جسر-الميناء',
      headline: 'افتتاح جسر الميناء (PORT)',
      byline: 'ليلى حداد',
      body_text: 'افتتح جسر الميناء أمام حركة المرور، قال PORT.\n\nوقال رئيس البلدية إن 120 عاملا شاركوا.',
      associations: {
        main: { type: 'picture', uri: 'jisr.jpg', description_text: 'الجسر مساء الأحد.', byline: 'Ana Ruiz' },
      },
    }
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByLabel(/Drop files here/).setInputFiles(file('jisr.json', JSON.stringify(copy)))
    await openStory(copy.headline)
    const preview = desk.getByRole('region', { name: 'The article as it goes out' })
    await preview.getByText(copy.slugline).waitFor()
    await preview.getByText('الجسر مساء الأحد.').waitFor()
    await preview.getByText(/by Ana Ruiz/).waitFor()
    /** How far the Latin word at the end of a text stands from the left edge of its element, in pixels. */
    const lastWordAt = (selector: string) =>
      desk.evaluate<number>(`{
        const block = [...document.querySelectorAll('${selector}')].find(each => each.textContent.includes('PORT'))
        const text = block.firstChild
        const range = document.createRange()
        const at = text.data.indexOf('PORT')
        range.setStart(text, at)
        range.setEnd(text, at + 4)
        const first = document.createRange()
        first.setStart(text, 0)
        first.setEnd(text, 3)
        Math.sign(first.getBoundingClientRect().left - range.getBoundingClientRect().left)
      }`)
    for (const selector of ['h1', '[aria-label="The article as it goes out"] p'])
      expect(await lastWordAt(selector), selector).toBe(1)
    await checkAccess(desk)

    await desk.emulateMedia({ media: 'print' })
    expect(await desk.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await desk.getByRole('cell', { name: 'New, published' }).waitFor()
    await desk.emulateMedia({ media: 'screen' })
  })

  it('has its table in rows', async () => {
    const copy = {
      uri: 'urn:coast:fares',
      headline: 'Fares of the ferry change',
      type: 'text',
      body_html:
        '<p>The fares change on Monday, the owners said.</p><table><tr><th>Route</th><th>Fare</th></tr><tr><td>To the island</td><td>4</td></tr></table>',
    }
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByLabel(/Drop files here/).setInputFiles(file('fares.json', JSON.stringify(copy)))
    await openStory(copy.headline)
    const reader = await pages.open('licensee', 'portal')
    await reader.getByRole('link', { name: copy.headline }).click()
    for (const page of [desk, reader]) {
      await page.getByRole('row', { name: 'To the island 4', exact: true }).waitFor()
      await checkAccess(page)
    }
    await reader.close()
  })

  it('says when it may no longer be used, and if that is before it can be published', async () => {
    const dropUntil = async (expires: string) => {
      const copy = {
        uri: 'urn:coast:parade',
        headline: 'Parade opens the festival',
        body_text: 'It lasts a week.',
        expires,
      }
      await desk.getByRole('link', { name: 'Drops', exact: true }).click()
      await desk.getByLabel(/Drop files here/).setInputFiles(file('parade.json', JSON.stringify(copy)))
      await dropped().getByText('Accepted').waitFor()
    }
    await dropUntil(`${soon.typed}:00Z`)
    await openStory('Parade opens the festival')
    await desk.getByText(`Its use ends ${soon.shown}`).waitFor()
    await desk.getByLabel(/Embargo until/).fill(soon.typed.replace('T11', 'T23'))
    await desk.getByRole('button', { name: 'Embargo' }).click()
    await desk.getByText('before the embargo: it is never published.').waitFor()
    await checkAccess(desk)
    await dropUntil('2020-01-01T00:00:00Z')
    await dropped().getByText('its use ended 2020-01-01T00:00:00Z').waitFor()
    await openStory('Parade opens the festival')
    await desk.getByText('Nobody is given it: drop it again').waitFor()
  })

  it('caused no error or warning in the browser', () => {
    expect(pages.complaints).toEqual([])
  })
})
