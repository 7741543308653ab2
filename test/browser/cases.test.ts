import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'

const browser = findChromium()
const headline = 'Lighthouse sold to a brewer'
const story = (place: string, text: string) =>
  `${headline}\n\nBy Beatrix Holm\n\n${place} (Meridian Press) - ${text}\n\nNobody on the island would say more.\n`
const notice = `KILL KILL KILL\n\nEditors: Please kill the story headlined “${headline}”. A kill is mandatory.\n\nMeridian Press\n`

describe.skipIf(!browser)('the desk’s open cases, in a browser', () => {
  let pages: Pages
  let desk: Page
  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await pages.open('editor', 'desk')
    const { s3, settings } = pages.stack
    const drop = async (key: string, text: string) => {
      await putDrop(s3, settings.dropsBucket, key, Buffer.from(text))
      await desk.getByText(key).waitFor()
    }
    await drop('early.txt', story('SKERRY', 'The lighthouse went for one coin.'))
    await drop('late.txt', story('PORT ELLERY', 'The brewer means to keep the lamp lit.'))
    await drop('kill.txt', notice)
  })
  afterAll(() => pages.close())

  it('list the stories a kill may mean, reached from the receipt of its notice', async () => {
    const receipt = desk.getByRole('article').filter({ hasText: 'Waiting for a decision' })
    // Nothing is killed yet, so it is not called accepted.
    await receipt.getByText('Waiting for you').waitFor()
    await receipt.getByRole('link', { name: headline }).click()
    await desk.getByRole('heading', { name: 'Open cases' }).waitFor()
    const links = desk.getByRole('article').getByRole('link', { name: headline })
    await links.nth(1).waitFor()
    expect(await links.count()).toBe(2)
    for (const told of [
      /^early\.txt · SKERRY · Meridian Press · /,
      /^late\.txt · PORT ELLERY · Meridian Press · /,
    ])
      await desk.getByRole('listitem').getByText(told).waitFor()
    await desk.getByText('“The brewer means to keep the lamp lit.”').waitFor()
    await checkAccess(desk)
  })

  it('kill only the chosen story, after a typed confirmation', async () => {
    const decide = desk.getByRole('button', { name: 'Decide' })
    await desk.getByLabel('Reason').fill('The agency says so.')
    expect(await decide.isDisabled()).toBe(true)
    await desk.getByLabel('Type KILL to confirm').fill('KILL')
    await decide.click()
    expect(await desk.evaluate('document.activeElement.validity.valueMissing')).toBe(true)
    await desk.getByLabel('Which story').selectOption({
      label: (await desk.getByRole('option').filter({ hasText: 'late.txt' }).textContent()) ?? '',
    })
    await decide.click()
    await desk.getByText('Done: killed. Nobody gets any text of it.').waitFor()
    // A notice may mean both: the other is not forgotten with the case.
    await desk.getByText('the others that its notice may mean stay as they are').waitFor()
    expect(await desk.getByRole('status').getByRole('listitem').count()).toBe(1)
    await checkAccess(desk)
    await desk.getByText('Nothing waits for a decision.').waitFor()
    const portal = await pages.open('licensee', 'portal')
    await portal.getByText('Killed: take it down').waitFor()
    expect(await portal.getByRole('link', { name: headline }).count()).toBe(1)
    await portal.getByRole('link', { name: /^Story / }).click()
    // Its headline was seen, but its text was never fetched.
    await portal.getByText('Nothing to do: you were not given its text').waitFor()
  })

  it('show the notice’s receipt as settled afterwards', async () => {
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    const receipt = desk.getByRole('article').filter({ hasText: 'kill.txt' })
    await receipt.getByText('Settled: editor killed the story: “The agency says so.”').waitFor()
    expect(await receipt.getByText('Waiting').count()).toBe(0)
  })

  it('leave word in the drop of the killed story, and in no other', async () => {
    const drop = (key: string) => desk.getByRole('article').filter({ hasText: key })
    await drop('late.txt').getByText('Published, killed since').waitFor()
    expect(await drop('early.txt').getByText('killed since').count()).toBe(0)
  })

  it('are closed by a kill on the story’s own page that names them', async () => {
    const { s3, settings } = pages.stack
    const again = (text: string) => Buffer.from(text.replaceAll(headline, 'Mill sold to a baker'))
    await putDrop(s3, settings.dropsBucket, 'mill.txt', again(story('SKERRY', 'The mill went for a loaf.')))
    await putDrop(s3, settings.dropsBucket, 'mill-2.txt', again(story('GRANTHAM', 'It is to grind again.')))
    await desk.getByText('mill-2.txt').waitFor()
    await putDrop(s3, settings.dropsBucket, 'kill-mill.txt', again(notice))
    await desk.getByRole('link', { name: 'Open cases (1)' }).waitFor()
    await desk.getByRole('article').filter({ hasText: 'mill.txt' }).getByRole('link').last().click()
    await desk.getByText(': “KILL KILL KILL').waitFor()
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await desk.getByLabel('Case this decides').selectOption({ index: 1 })
    await desk.getByLabel('Reason, for the record').fill('The agency says so.')
    await desk.getByLabel('Type KILL to confirm').fill('KILL')
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'Kill it' }).click()
    await desk.getByRole('link', { name: 'Open cases', exact: true }).waitFor()
    await desk.getByText('The notice may mean another story too, which stays as it is').waitFor()
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
  })

  it('are closed also when their notice named no known story', async () => {
    const { s3, settings } = pages.stack
    const copy = story('SKERRY', 'The quay is to be sold.').replace(headline, 'Quay to be sold')
    await putDrop(s3, settings.dropsBucket, 'quay.txt', Buffer.from(copy))
    const unknown = notice.replace(headline, 'Something else entirely')
    await putDrop(s3, settings.dropsBucket, 'kill-unknown.txt', Buffer.from(unknown))
    await desk.getByRole('link', { name: 'Open cases (1)' }).click()
    await desk.getByText('No story has the name “Something else entirely” yet.').waitFor()
    await desk.getByText('If you know which story it is, kill it on its own page').waitFor()
    await desk
      .getByRole('option', { name: 'Dismiss it: stop waiting for its story' })
      .waitFor({ state: 'attached' })
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('link', { name: 'Quay to be sold' }).click()
    await desk.getByRole('button', { name: 'Kill…' }).click()
    await desk.getByLabel('Case this decides').selectOption({ index: 1 })
    await desk.getByLabel('Reason, for the record').fill('The agency called.')
    await desk.getByLabel('Type KILL to confirm').fill('KILL')
    await desk.getByRole('button', { name: 'Kill it' }).click()
    await desk.getByRole('link', { name: 'Open cases', exact: true }).waitFor()
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
  })

  it('name a case that cannot be read', async () => {
    await desk.route('**/v1/desk/cases', async route => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        json: { ...(await answer.json()), unreadable: ['20260301-a'] },
      })
    })
    await desk.getByRole('link', { name: 'Open cases (1)' }).click()
    await desk.getByText('One open case cannot be read: 20260301-a.').waitFor()
    await checkAccess(desk)
    await desk.unrouteAll({ behavior: 'wait' })
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('link', { name: 'Open cases', exact: true }).waitFor()
  })

  it('are closed by releasing the story whose embargo could not be read', async () => {
    const copy = `EMBARGOED UNTIL THE MAYOR HAS SPOKEN\n\n${story('GRANTHAM', 'The pier is to open.').replace(headline, 'Mayor to open the pier')}`
    const { s3, settings } = pages.stack
    await putDrop(s3, settings.dropsBucket, 'pier.txt', Buffer.from(copy))
    const receipt = desk.getByRole('article').filter({ hasText: 'pier.txt' })
    await receipt.getByText('Held, waiting for a decision').waitFor()
    const toCase = await receipt.getByRole('link', { name: 'Decide its case' }).getAttribute('href')
    expect(toCase).toMatch(/view=cases&case=\d{8}-[\da-f]{8}$/)
    await receipt.getByRole('link', { name: 'Mayor to open the pier' }).click()
    await desk.getByText(': “EMBARGOED UNTIL THE MAYOR HAS SPOKEN”').waitFor()
    await desk.getByRole('link', { name: 'Open cases (1)' }).waitFor()
    await checkAccess(desk)
    await desk.getByRole('button', { name: 'Release now…' }).click()
    const question = desk.getByRole('dialog', { name: 'Release what its agency’s words hold?' })
    await question.getByText('“EMBARGOED UNTIL THE MAYOR HAS SPOKEN”').waitFor()
    await checkAccess(desk)
    await question.getByRole('button', { name: 'Release it now' }).click()
    await desk.getByRole('link', { name: 'Open cases', exact: true }).waitFor()
    expect(await desk.getByText('THE MAYOR HAS SPOKEN').count()).toBe(0)
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await receipt.getByText('Held, published since').waitFor()
  })

  it('publish a story that a notice holds, from its case', async () => {
    const { s3, settings } = pages.stack
    const put = (key: string, text: string) =>
      putDrop(s3, settings.dropsBucket, key, Buffer.from(text.replaceAll(headline, 'Pier opens at last')))
    await put('lorn.txt', story('LORN', 'The pier is open again.'))
    await desk.getByText('lorn.txt').waitFor()
    await put('hold.txt', `Editors: Please hold the story headlined “${headline}” until further notice.\n`)
    await desk.getByText('hold.txt').waitFor()
    await desk.getByRole('link', { name: 'Open cases' }).click()
    await desk.getByText('A story held by a notice').waitFor()
    await desk.getByText('Withheld now').waitFor()
    await desk.getByLabel('What to do').selectOption('Publish it now')
    await desk.getByLabel('Reason').fill('A false alarm.')
    await desk.getByRole('button', { name: 'Decide' }).click()
    await desk.getByText('Done: released.').waitFor()
    await expect.poll(() => desk.evaluate('document.activeElement.textContent')).toMatch(/^Done: released/)
    await checkAccess(desk)
  })

  it('show the text that is held beside the version that is out, and what it would change', async () => {
    const { s3, settings } = pages.stack
    const put = (sold: string) =>
      putDrop(
        s3,
        settings.dropsBucket,
        'barge.txt',
        Buffer.from(
          story('LORN', `The barge went for ${sold} million coins.`).replaceAll(
            headline,
            'Barge sold at last',
          ),
        ),
      )
    await put('nine')
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByText('barge.txt').waitFor()
    await put('TK')
    await desk.getByRole('link', { name: 'Open cases (1)' }).click()
    const open = desk.getByRole('article').filter({ hasText: 'A text is held; the version before it' })
    await open.getByRole('heading').waitFor()
    await open.getByText('What it would change').click()
    await open.locator('ins', { hasText: 'TK' }).waitFor()
    // In forced colors, nothing else tells what is added.
    const line = "getComputedStyle(document.querySelector('.diff ins')).textDecorationLine"
    expect(await desk.evaluate(line)).toBe('underline')
    await checkAccess(desk)
    await open.getByRole('link', { name: 'Read the text that is held' }).click()
    const text = desk.getByRole('region', { name: 'Text', exact: true })
    await text.getByText('This text is not out, and nobody was given it.').waitFor()
    await text.getByText('The barge went for TK million coins.').waitFor()
    await checkAccess(desk)
    await text.getByRole('combobox').selectOption('Version 1, which stands')
    await text.getByText('The barge went for nine million coins.').waitFor()
    await desk.getByRole('link', { name: 'Complete it and drop it again' }).click()
    const box = desk.getByLabel('Copy', { exact: true })
    await expect.poll(() => box.inputValue()).toContain('TK')
    await box.fill((await box.inputValue()).replace('TK', 'ten'))
    await desk.getByRole('button', { name: 'Drop it' }).click()
    await desk.getByText('Published as version 2').waitFor()
    await desk.getByRole('link', { name: 'Open cases', exact: true }).click()
    await desk.getByText('Nothing waits for a decision.').waitFor()
  })

  it('keep the reason that is being written, and say who has decided meanwhile, and how', async () => {
    const { s3, settings } = pages.stack
    const order = notice.replace(headline, 'Weir to be mended')
    await putDrop(s3, settings.dropsBucket, 'kill-weir.txt', Buffer.from(order))
    await desk.getByText('No story has the name “Weir to be mended” yet.').waitFor()
    await desk.getByLabel('Reason').fill('It is another agency’s.')
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('heading', { name: 'Drops' }).waitFor()
    await desk.goBack()
    await expect.poll(() => desk.getByLabel('Reason').inputValue()).toBe('It is another agency’s.')

    const headers = { 'x-api-key': settings.keys.editor, 'content-type': 'application/json' }
    const listed = await fetch(`${settings.apiUrl}/v1/desk/cases`, { headers })
    const json = (await listed.json()) as { cases: { id: string }[] }
    const [open] = json.cases
    const body = JSON.stringify({ reason: 'No story of ours.' })
    const polled = '**/v1/desk/cases'
    await desk.route(polled, route => route.fulfill({ json }))
    await fetch(`${settings.apiUrl}/v1/desk/cases/${open?.id}/dismiss`, { method: 'POST', headers, body })
    await desk.getByRole('button', { name: 'Decide' }).click()
    const told = 'The case is already closed: editor dismissed it: “No story of ours.”.'
    await desk.getByRole('alert').getByText(told).waitFor()
    await desk.unroute(polled)
    await desk.getByText('Nothing waits for a decision.').waitFor()
    await desk.getByRole('alert').getByText(told).waitFor()
    await checkAccess(desk)
    // Whom a link leads to it later is told, too.
    await desk.goto(`${settings.apiUrl}/desk?view=cases&case=${open?.id}`)
    await desk.getByText('is decided: editor dismissed it: “No story of ours.”').waitFor()
    await checkAccess(desk)
  })

  it('lead to the one that a receipt names, and find one by its words, with what was written in it', async () => {
    const { s3, settings } = pages.stack
    const names = ['Sluice to be sold', 'Ferry pier to close', 'Tern colony moves', 'Pilot boat for hire']
    for (const name of names)
      await putDrop(s3, settings.dropsBucket, `kill-${name}.txt`, Buffer.from(notice.replace(headline, name)))
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByRole('article').getByRole('link', { name: 'Pilot boat for hire' }).click()
    const named = desk.locator('article:focus')
    await named.getByText('No story has the name “Pilot boat for hire” yet.').waitFor()
    await named.getByLabel('Reason').fill('Not ours.')
    await expect.poll(() => desk.getByRole('article').count()).toBe(names.length)
    await desk.getByLabel('Find').fill('COLONY moves')
    await expect.poll(() => desk.getByRole('article').count()).toBe(1)
    await desk.getByRole('article').getByText('“Tern colony moves” yet').waitFor()
    await checkAccess(desk)
    await desk.getByLabel('Find').fill('no such words')
    await desk.getByText('No open case has these words.').waitFor()
    await desk.getByLabel('Find').fill('')
    const pilot = desk.getByRole('article').filter({ hasText: 'Pilot boat' })
    expect(await pilot.getByLabel('Reason').inputValue()).toBe('Not ours.')
    // What was decided is told where its case stood, so that its editor goes on from there.
    const second = desk.getByRole('article').nth(1)
    await second.getByLabel('Reason').fill('Not ours, either.')
    await second.getByRole('button', { name: 'Decide' }).click()
    await expect.poll(() => desk.evaluate('document.activeElement.textContent')).toMatch(/^Done: the case is/)
    await expect.poll(() => desk.getByRole('article').count()).toBe(names.length - 1)
    expect(
      await desk.evaluate(
        'document.activeElement.previousElementSibling === document.querySelector("article")',
      ),
    ).toBe(true)
    await pilot.getByRole('link', { name: 'Look for it among the drops' }).click()
    await expect.poll(() => desk.getByLabel('Find').inputValue()).toBe('Pilot boat for hire')
  })

  it('kill every story that their notice may mean, by one decision', async () => {
    const { s3, settings } = pages.stack
    const drop = (key: string, text: string) =>
      putDrop(
        s3,
        settings.dropsBucket,
        key,
        Buffer.from(text.replaceAll(headline, 'Dam breaks above Skerry')),
      )
    await drop('dam-1.txt', story('SKERRY', 'The dam held back a lake of rain.'))
    await drop('dam-2.txt', story('PORT ELLERY', 'People left the valley by bus.'))
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    for (const key of ['dam-1.txt', 'dam-2.txt']) await desk.getByText(key).first().waitFor()
    await drop('dam-kill.txt', notice)
    await desk.getByRole('article').filter({ hasText: 'dam-kill.txt' }).getByText('Waiting for you').waitFor()
    await desk.getByRole('link', { name: /^Open cases/ }).click()
    const open = desk.getByRole('article').filter({ hasText: 'Dam breaks above Skerry' })
    await open.getByLabel('Which story').selectOption({ label: 'All 2 of them' })
    await open.getByLabel('Reason').fill('No dam broke.')
    await open.getByLabel('Type KILL to confirm').fill('KILL')
    await open.getByRole('button', { name: 'Decide' }).click()
    await desk.getByText('Done: all 2 killed.').waitFor()
    await open.waitFor({ state: 'detached' })
    await desk.getByRole('link', { name: 'Drops', exact: true }).click()
    await desk.getByText('Settled: editor killed every story that it names: “No dam broke.”').waitFor()
  })

  it('caused no error or warning in the browser', () => {
    expect(pages.complaints).toEqual([])
  })
})
