import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'

const browser = findChromium()
const file = (name: string, headline: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `${headline}\n\nBy Odette Marchetti\n\nPORT ELLERY (Coast Wire) - The tram line is to stay.\n\nNobody on the council said more.\n`,
  ),
})
const cut = (route: Route) => route.abort()

describe.skipIf(!browser)('the pages, when something fails', () => {
  let pages: Pages
  let desk: Page

  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    desk = await pages.open('editor', 'desk')
  })
  afterAll(() => pages.close())

  it('say that a wrong key is not valid, without terms of the API', async () => {
    const page = await pages.open('editor', 'desk')
    await page.getByRole('button', { name: 'Sign out' }).click()
    for (const key of ['wd_editor_mistyped', 'wd_editor_–ü']) {
      await page.getByLabel('Access key').fill(key)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').getByText('This access key is not valid.').waitFor()
      expect(await page.getByRole('alert').textContent()).not.toContain('header')
      await page.reload()
    }
  })

  it('show the feed or the page that a mistyped address comes nearest to', async () => {
    const page = await pages.open('licensee', 'portal?view=nowhere')
    const show = (address: string) => page.goto(`${pages.stack.settings.apiUrl}/${address}`)
    await page.getByRole('heading', { name: 'Feed' }).waitFor()
    await show('portal?view=article')
    await page.getByRole('heading', { name: 'Feed' }).waitFor()
    await show('portal/?view=usage&month=soon')
    await page.getByRole('heading', { name: 'Usage' }).waitFor()
    await page.getByText(/Nothing was fetched in \d{4}-\d\d/).waitFor()
    expect(new URL(page.url()).pathname).toBe('/portal')
    await page.context().close()
    expect(pages.complaints).toEqual([])
  })

  it.each([
    ['the feed', 'portal', '/v1/feed'],
    ['a list', 'portal?view=webhooks', '/v1/webhooks'],
  ])('poll %s less when the quota of calls is small', async (_, address, path) => {
    const page = await pages.open('licensee', address)
    let policy = '"calls";q=600;w=60'
    let [loads, answered] = [0, 0]
    await page.route(`**${path}**`, async route => {
      const load = loads
      const answer = await route.fetch()
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'ratelimit-policy': policy } })
      if (load === loads) answered += 1
    })
    // Counted in the page: the test hears of a call later, after more of the page's seconds.
    await page.addInitScript(called => {
      const view = globalThis as { asked?: number; fetch: typeof fetch }
      const { fetch: plain } = view
      view.asked = 0
      view.fetch = (input, init) => {
        const url = input instanceof Request ? input.url : String(input)
        if (url.includes(called)) view.asked = (view.asked ?? 0) + 1
        return plain(input, init)
      }
    }, path)
    const asked = () => page.evaluate<number>('window.asked')
    /** Waits until the page has all answers: another that it asks for comes behind them. */
    const settle = async () => {
      await expect.poll(async () => (await asked()) - answered).toBe(0)
      await page.evaluate('fetch(location.href).then(answer => answer.text())')
    }
    /** How many seconds of the page's clock pass until it polls again. */
    const untilNextPoll = async () => {
      const before = await asked()
      let seconds = 0
      for (; (await asked()) === before; seconds += 1) await page.clock.runFor(1_000)
      await settle()
      return seconds
    }
    await page.clock.install()
    // What the page asked before it is loaded anew may be answered behind that, and counts no more.
    const url = page.url()
    await page.goto('about:blank')
    loads += 1
    answered = 0
    await page.goto(url)
    await expect.poll(() => answered).toBeGreaterThan(0)
    await settle()
    await page.clock.pauseAt(Date.now() + 60_000)
    expect(await untilNextPoll()).toBeLessThan(60)
    policy = '"calls";q=20;w=60'
    await untilNextPoll()
    expect(await untilNextPoll()).toBeGreaterThanOrEqual(60)
    await page.unrouteAll({ behavior: 'wait' })
    await page.context().close()
  })

  it('show what comes behind an empty page of the feed, as for a license for little of a long log, without waiting', async () => {
    const page = await pages.open('licensee', 'portal')
    const entry = {
      articleId: 'ferry',
      kind: 'revision',
      version: 1,
      status: 'usable',
      headline: 'Night ferry to stay',
      sections: [],
      committedAt: new Date().toISOString(),
    }
    /** The places that were asked from, of the page before it was loaded anew as well. */
    const asked: (string | null)[] = []
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.route('**/v1/feed**', route => {
      const { searchParams } = new URL(route.request().url())
      const isFirst = searchParams.has('since')
      asked.push(searchParams.get('after'))
      return route.fulfill({ json: { changes: isFirst ? [] : [entry], next: isFirst ? 'hidden' : 'ferry' } })
    })
    await page.reload()
    while (!asked.includes(null)) await page.clock.runFor(20)
    // No time passes for the page, which would otherwise ask again at its next poll.
    await expect.poll(() => asked).toContain('hidden')
    await page.clock.resume()
    await page.getByRole('link', { name: entry.headline }).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.context().close()
  })

  it('show a stored drop’s receipt although the first calls for it failed', async () => {
    let calls = 0
    await desk.route('**/v1/desk/receipts**', route => {
      calls += 1
      // The first looks for another file of that name.
      return calls === 2 || calls === 3 ? route.abort() : route.continue()
    })
    await desk.getByLabel(/Drop files here/).setInputFiles(file('tram.txt', 'Tram line seven is to stay'))
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    await dropped.getByText('Accepted', { exact: true }).waitFor()
    expect(calls).toBeGreaterThan(3)
    await desk.unroute('**/v1/desk/receipts**')
  })

  it('send no file while it is not known whether it would replace another', async () => {
    await desk.route('**/v1/desk/receipts**', cut, { times: 1 })
    await desk.getByLabel(/Drop files here/).setInputFiles(file('tern.txt', 'Terns leave the pier'))
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    await dropped.getByRole('alert').getByText('tern.txt: Wiredesk did not answer.').waitFor()
    await dropped.getByRole('button', { name: 'Send tern.txt again' }).click()
    await dropped.getByRole('link', { name: 'Terns leave the pier' }).waitFor()
  })

  it('send no correction while it is not known whether somebody else was faster', async () => {
    const page = await pages.open('editor', 'desk')
    await page.getByRole('link', { name: 'Tram line seven is to stay' }).first().click()
    await page.getByRole('link', { name: 'Correct it and drop it again' }).click()
    const box = page.getByLabel('Copy', { exact: true })
    await box.fill((await box.inputValue()).replace('Nobody', 'Nobody else'))
    await page.route('**/v1/desk/receipts**', cut, { times: 1 })
    await page.getByRole('button', { name: 'Drop it' }).click()
    await page.getByRole('alert').getByText('Wiredesk did not answer.').waitFor()
    await page.getByRole('button', { name: 'Drop it' }).click()
    await page.getByText('Accepted', { exact: true }).waitFor()
    await page.context().close()
  })

  it('send a file again after the connection broke, without choosing it anew', async () => {
    const { s3Url } = pages.stack.settings
    await desk.route(`${s3Url}/**`, cut, { times: 1 })
    await desk.getByLabel(/Drop files here/).setInputFiles(file('gull.txt', 'Gulls take over the market'))
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    await dropped.getByRole('alert').getByText('The connection broke.').waitFor()
    await checkAccess(desk)
    await dropped.getByRole('button', { name: 'Send gull.txt again' }).click()
    await dropped.getByRole('link', { name: 'Gulls take over the market' }).waitFor()
  })

  it('send a file again whose connection broke without a word', async () => {
    await desk.route(`${pages.stack.settings.s3Url}/**`, () => {}, { times: 1 })
    await desk.getByLabel(/Drop files here/).setInputFiles(file('knot.txt', 'Knots rest on the bar'))
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    await dropped.getByRole('button', { name: 'Send knot.txt again' }).click()
    await dropped.getByRole('link', { name: 'Knots rest on the bar' }).waitFor()
  })

  it('say on every page of the desk that a file could not be sent, and keep it', async () => {
    const page = await pages.open('editor', 'desk')
    let fail = () => {}
    const left = new Promise<void>(resolve => {
      fail = resolve
    })
    await page.route(`${pages.stack.settings.s3Url}/**`, route => left.then(() => route.abort()), {
      times: 1,
    })
    await page.getByLabel(/Drop files here/).setInputFiles(file('heron.txt', 'Heron stands on one leg'))
    await page.getByText('heron.txt: sending').waitFor()
    await page.getByRole('link', { name: 'Check copy' }).click()
    fail()
    await page.getByRole('alert').getByText('heron.txt could not be sent').waitFor()
    await checkAccess(page)
    await page.getByRole('link', { name: 'see why, and send again' }).click()
    await page.getByRole('button', { name: 'Send heron.txt again' }).click()
    const dropped = page.getByRole('region', { name: 'Drop files' })
    await dropped.getByText('Published', { exact: false }).waitFor()

    const { apiUrl, keys } = pages.stack.settings
    const headers = { 'x-api-key': keys.editor, 'content-type': 'application/json' }
    const address = await dropped.getByRole('link', { name: 'Heron stands' }).getAttribute('href')
    const id = new URLSearchParams(address?.split('?')[1]).get('id')
    const body = JSON.stringify({ reason: 'It has two.' })
    await fetch(`${apiUrl}/v1/desk/articles/${id}/kill`, { method: 'POST', headers, body })
    await dropped.getByText('Published, killed since').waitFor()
    await page.getByRole('link', { name: 'Check copy' }).click()
    await page.getByRole('link', { name: 'Drops', exact: true }).click()
    await page.getByText('Published, killed since').first().waitFor()
    expect(await dropped.getByRole('article').count()).toBe(0)
    await page.context().close()
  })

  it('send no two files of one name at once unasked, of which one would replace the story of the other', async () => {
    const page = await pages.open('editor', 'desk')
    const chosen = [
      file('eel.txt', 'Eels return to the weir'),
      file('eel.txt', 'Mayor opens a bakery'),
      file('owl.txt', 'Owls hunt over the quay'),
    ]
    await page.getByLabel(/Drop files here/).setInputFiles(chosen)
    const dropped = page.getByRole('region', { name: 'Drop files' })
    await dropped.getByRole('alert').getByText('Another file of this name came with it').waitFor()
    await dropped.getByText('3 files: 1 not sent, 2 accepted').waitFor()
    expect(await dropped.getByRole('article').count()).toBe(2)
    expect(await dropped.getByRole('listitem').first().textContent()).toMatch('not sent yet')
    await dropped.getByRole('button', { name: 'This is another story' }).click()
    await dropped.getByText('3 files: 3 accepted').waitFor()
    await dropped.getByRole('link', { name: 'Eels return to the weir' }).waitFor()
    await dropped.getByRole('link', { name: 'Mayor opens a bakery' }).waitFor()
    await page.context().close()
  })

  it('part two stories whose files had one name, and leave each its text', async () => {
    const page = await pages.open('editor', 'desk')
    const dropped = page.getByRole('region', { name: 'Drop files' })
    const first = 'Lock keeper takes down his flag'
    const second = 'Ducks cross the tram line'
    for (const headline of [first, second]) {
      await page.getByLabel(/Drop files here/).setInputFiles(file('document.txt', headline))
      await dropped.getByRole('link', { name: headline }).first().waitFor()
    }
    await dropped.getByRole('link', { name: second }).first().click()
    await page.getByText(`took the place of “${first}”`).waitFor()
    await page.getByRole('button', { name: 'They are two stories…' }).click()
    await checkAccess(page)
    await page.getByRole('button', { name: 'Part them' }).click()
    await page.getByText('Parted. The later text is a story of its own').waitFor()
    await page.getByRole('heading', { name: first, level: 1 }).waitFor()
    await page.getByRole('link', { name: second }).click()
    await page.getByRole('heading', { name: second, level: 1 }).waitFor()
    await page.getByText(/desk\/\S+\/document-\d{6}\.txt/).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: first, level: 1 }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    expect(await page.getByRole('button', { name: 'They are two stories…' }).count()).toBe(0)
    await page.context().close()
  })

  it('say that a deleted file cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wiredesk-gone-'))
    const path = join(folder, 'tern.txt')
    writeFileSync(path, file('tern.txt', 'Terns nest on the pier').buffer)
    const { s3Url } = pages.stack.settings
    await desk.route(`${s3Url}/**`, cut, { times: 1 })
    await desk.getByLabel(/Drop files here/).setInputFiles(path)
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    const again = dropped.getByRole('button', { name: 'Send tern.txt again' })
    await again.waitFor()
    rmSync(folder, { recursive: true })
    await again.click()
    await dropped.getByRole('alert').getByText('The file cannot be read.').waitFor()
    await dropped.getByRole('button', { name: 'Do not send tern.txt' }).click()
    expect(await dropped.getByRole('alert').count()).toBe(0)
  })

  it('offer no text box for a picture', async () => {
    const picture = {
      name: 'gull.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('ffd8ffe000104a46', 'hex'),
    }
    await desk.getByLabel(/Drop files here/).setInputFiles(picture)
    const dropped = desk.getByRole('region', { name: 'Drop files' })
    await dropped
      .getByRole('article')
      .filter({ hasText: 'gull.jpg' })
      .getByRole('link', { name: 'Fix and drop again' })
      .click()
    await desk.getByText('is not text, or is too large').waitFor()
    await checkAccess(desk)
    expect(await desk.getByRole('textbox').count()).toBe(0)
    await desk.getByRole('link', { name: 'on the Drops page' }).click()
    await desk.getByRole('heading', { name: 'Drops' }).waitFor()
  })

  it('offer no text box for a file that is too large to show', async () => {
    const { s3, settings } = pages.stack
    await putDrop(s3, settings.dropsBucket, 'large.txt', Buffer.alloc(4_300_000, 'Only a headline '))
    await desk.goto(`${settings.apiUrl}/desk?view=compose&key=large.txt`)
    await desk.getByText('large.txt is not text, or is too large').waitFor()
    expect(await desk.getByRole('button', { name: 'Drop it' }).count()).toBe(0)
    await desk.getByRole('link', { name: 'on the Drops page' }).click()
    await desk.getByRole('heading', { name: 'Drops' }).waitFor()
  })

  it('offer no empty box in the place of a drop that did not load', async () => {
    const page = await pages.open('editor', 'desk')
    await page.route('**/v1/desk/raw**', cut)
    const key = `desk/${new Date().toISOString().slice(0, 10)}/tram.txt`
    await page.goto(`${pages.stack.settings.apiUrl}/desk?${new URLSearchParams({ view: 'compose', key })}`)
    await page.getByRole('alert').getByText('Wiredesk did not answer.').waitFor()
    await checkAccess(page)
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.unroute('**/v1/desk/raw**')
    await page.getByRole('button', { name: 'Try again' }).click()
    const box = page.getByLabel('Copy', { exact: true })
    await expect.poll(() => box.inputValue()).toContain('Tram line seven')
    await page.context().close()
  })

  it('keep unfinished copy while other pages are visited, until it is dropped, cleared or signed out', async () => {
    const page = await pages.open('editor', 'desk?view=compose')
    const box = page.getByLabel('Copy', { exact: true })
    const go = (name: string) => page.getByRole('link', { name, exact: true }).click()
    const name = page.getByLabel(/File name/)
    await box.fill('Ferry to sail at dawn')
    await name.fill('ferry.txt')
    await go('Drops')
    await go('Check copy')
    expect(await box.inputValue()).toBe('Ferry to sail at dawn')
    await page.reload()
    await box.waitFor()
    expect(await box.inputValue()).toBe('Ferry to sail at dawn')
    expect(await name.inputValue()).toBe('ferry.txt')
    await checkAccess(page)
    await page.getByRole('button', { name: 'Start over' }).click()
    await go('Drops')
    await go('Check copy')
    expect(await box.inputValue()).toBe('')
    expect(await name.inputValue()).not.toBe('ferry.txt')
    await box.fill('Ferry to sail at noon')
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await page.context().close()
  })

  it('show that the list of drops failed, and recover by themselves', async () => {
    await desk.route('**/v1/desk/drops**', cut)
    await desk.getByRole('alert').getByText('Wiredesk did not answer.').waitFor()
    await desk.getByRole('link', { name: 'Tram line seven is to stay' }).first().waitFor()
    await desk.unroute('**/v1/desk/drops**')
    await desk.getByRole('alert').waitFor({ state: 'detached' })
  })

  it('look through older drops until one matches', async () => {
    const page = await pages.open('editor', 'desk')
    const day = new Date().toISOString().slice(0, 10)
    const before = new Date(Date.now() + 60_000).toISOString()
    const isFirst = (url: URL) => url.searchParams.has('q') && !url.searchParams.has('before')
    await page.route(isFirst, route => route.fulfill({ json: { day, receipts: [], before } }))
    await page.getByLabel('Find').fill('tram seven')
    await page.getByRole('link', { name: 'Tram line seven is to stay' }).first().waitFor()
    await page.getByLabel('Find').fill('nothing of the kind')
    await page.getByText('No drops since yesterday (UTC) match.').waitFor()
    expect(await page.getByRole('button', { name: 'Show older' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Look on the day before' }).click()
    await page.getByText('No drops on that day match.').waitFor()
    expect(await page.getByLabel('Find').inputValue()).toBe('nothing of the kind')
    const twoBefore = new Date(Date.parse(day) - 2 * 86_400_000).toISOString().slice(0, 10)
    expect(await page.getByLabel('Day').inputValue()).toBe(twoBefore)
    await page.context().close()
  })

  it('stand as they were left, once what they list has come again', async () => {
    const page = await pages.open('editor', 'desk', { viewport: { width: 1280, height: 300 } })
    await page.getByRole('link', { name: 'Tram line seven is to stay' }).last().click()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    expect(await page.evaluate('scrollY')).toBe(0)
    const { promise: asked, resolve: whenAsked } = Promise.withResolvers<void>()
    await page.route('**/v1/desk/drops*', async route => {
      await asked
      await route.continue()
    })
    await page.goBack()
    await page.getByText('Loading the drops').waitFor()
    whenAsked()
    const link = page.getByRole('link', { name: 'Tram line seven is to stay' }).last()
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(300)
    await expect.poll(() => link.evaluate(each => each.getBoundingClientRect().top < 300)).toBe(true)
    await page.context().close()
  })

  it('list what is still to be mended, say of a refused drop that it was mended, and open any story by its address', async () => {
    const page = await pages.open('editor', 'desk')
    const { s3, settings } = pages.stack
    const drop = (key: string, text: string | Buffer) =>
      putDrop(s3, settings.dropsBucket, key, Buffer.from(text))
    await drop('plover.txt', 'A headline alone\n')
    await drop('dunlin.txt', 'Another headline alone\n')
    await page.getByLabel('Outcome').selectOption('Still to be mended')
    const card = (name: string) => page.getByRole('article').filter({ hasText: name })
    await card('dunlin.txt').waitFor()
    await card('plover.txt').getByRole('link', { name: 'Fix and drop again' }).waitFor()
    await drop('plover.txt', file('plover.txt', 'Plovers stay on the marsh').buffer)
    await card('plover.txt').waitFor({ state: 'detached' })
    expect(await card('dunlin.txt').count()).toBe(1)
    await page.getByLabel('Outcome').selectOption('Rejected')
    await card('plover.txt').getByText('Dropped again since, and accepted.').waitFor()
    expect(await card('plover.txt').getByRole('link', { name: 'Fix and drop again' }).count()).toBe(0)
    await checkAccess(page)

    await page.getByLabel('Outcome').selectOption('All')
    await page.getByLabel('Find').fill('plovers marchetti')
    const address = await page.getByRole('link', { name: 'Plovers stay on the marsh' }).getAttribute('href')
    const id = new URLSearchParams(address?.split('?')[1]).get('id')
    await page.getByLabel('Day (UTC)').fill('2026-01-01')
    await page.getByLabel('Find').fill(`${settings.apiUrl}/v1/articles/${id}/revisions`)
    await page.getByText('That names a story, however old:').getByRole('link').click()
    await page.getByRole('heading', { name: 'Plovers stay on the marsh' }).first().waitFor()
    await page.context().close()
  })

  it('count at the handover what is still to be mended of all drops, though the first hundred need nothing', async () => {
    const page = await pages.open('editor', 'desk')
    const { s3, settings } = pages.stack
    await putDrop(s3, settings.dropsBucket, 'redshank.txt', Buffer.from('Yet another headline alone\n'))
    await page.getByText('redshank.txt').waitFor()
    const before = new Date(Date.now() + 60_000).toISOString()
    const isFirst = (url: URL) =>
      url.searchParams.get('outcome') === 'to-mend' && !url.searchParams.has('before')
    await page.route(isFirst, route => route.fulfill({ json: { receipts: [], before } }))
    await page.getByRole('link', { name: 'Handover' }).click()
    const toMend = page.getByRole('listitem').filter({ hasText: 'not dropped again' })
    await toMend.getByRole('link', { name: /^(?:One refused drop|\d+ refused drops)$/ }).waitFor()
    expect(await toMend.textContent()).not.toMatch('more')
    await page.context().close()
  })

  it('name the story that a notice killed, and who has yet to take it down', async () => {
    const page = await pages.open('editor', 'desk')
    const { s3, settings } = pages.stack
    const portal = await pages.open('licensee', 'portal')
    await portal.getByRole('link', { name: 'Plovers stay on the marsh' }).click()
    await portal.getByText('The tram line is to stay.').waitFor()
    await portal.context().close()
    await putDrop(
      s3,
      settings.dropsBucket,
      'kill.txt',
      Buffer.from('KILL: Plovers stay on the marsh\n\nLegal reasons.\n'),
    )
    const receipt = page.getByRole('article').filter({ hasText: 'kill.txt' })
    await receipt.getByText('“Legal reasons.” · Killed').waitFor()
    await receipt.getByRole('link', { name: 'Plovers stay on the marsh' }).click()
    await page.getByRole('cell', { name: /^Killed.*KILL: Plovers stay on the marsh/ }).waitFor()
    const outstanding = page.getByText('Killed, and not yet confirmed that it is down: The Demo Gazette')
    await outstanding.waitFor()
    await checkAccess(page)
    const id = new URL(page.url()).searchParams.get('id')
    const headers = { 'x-api-key': settings.keys.licensee }
    await fetch(`${settings.apiUrl}/v1/articles/${id}/takedown`, { method: 'PUT', headers })
    await page.getByText('The Demo Gazette says that all its copies are down').waitFor()
    await outstanding.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('say that an answer is slow, also on a phone', async () => {
    const phone = await pages.open('editor', 'desk?view=cases', { viewport: { width: 390, height: 800 } })
    let width = Number.POSITIVE_INFINITY
    // The page polls by itself: later calls are let through, and none is left open at the end.
    await phone.route(
      '**/v1/desk/drops**',
      async route => {
        await phone.getByText('Still loading the drops').waitFor()
        width = await phone.evaluate<number>('document.documentElement.scrollWidth')
        await route.continue()
      },
      { times: 1 },
    )
    await phone.getByRole('link', { name: 'Drops', exact: true }).click()
    await phone.getByRole('link', { name: 'Tram line seven is to stay' }).first().waitFor()
    expect(width).toBeLessThanOrEqual(390)
    await phone.context().close()
  })

  it('let the holder of a revoked key sign in again on the same page', async () => {
    const page = await pages.open('editor', 'desk?view=cases')
    await page.getByText('Nothing waits for a decision.').waitFor()
    await page.route('**/v1/desk/**', route => route.fulfill({ status: 401, body: '{}' }))
    await page.getByRole('link', { name: 'Drops', exact: true }).click()
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await checkAccess(page)
    await page.unroute('**/v1/desk/**')
    await signInAgain(page)
    await page.getByRole('link', { name: 'Tram line seven is to stay' }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Sign in again' }).count()).toBe(0)
    await page.context().close()
  })

  /** Gives the dialog that asks for another key one that opens the desk. */
  const signInAgain = async (page: Page, scope: 'editor' | 'operator' = 'editor') => {
    const dialog = page.getByRole('dialog', { name: 'Sign in again' })
    await dialog.getByLabel('Access key').fill(pages.stack.settings.keys[scope])
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  it('keep the chosen file, and the reason of a kill, of whose key ends in the midst', async () => {
    const page = await pages.open('editor', 'desk')
    const refuse = (route: Route) => route.fulfill({ status: 401, body: '{}' })
    await page.route('**/v1/desk/uploads', refuse, { times: 1 })
    await page.getByLabel(/Drop files here/).setInputFiles(file('owl.txt', 'Owls return to the belfry'))
    await page.getByRole('alert').getByText('owl.txt: It was not sent.').waitFor()
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await signInAgain(page)
    await page.getByRole('button', { name: 'Send owl.txt again' }).click()
    await page.getByRole('link', { name: 'Owls return to the belfry' }).first().click()

    await page.route('**/kill', refuse, { times: 1 })
    await page.getByRole('button', { name: 'Kill…' }).click()
    const kill = page.getByRole('dialog', { name: 'Kill this story?' })
    await kill.getByLabel('Reason').fill('They are jackdaws.')
    await kill.getByLabel('Type KILL to confirm').fill('KILL')
    await kill.getByRole('button', { name: 'Kill it' }).click()
    await kill.getByRole('button', { name: 'Sign in again' }).click()
    await signInAgain(page, 'operator')
    expect(await kill.getByLabel('Reason').inputValue()).toBe('They are jackdaws.')
    expect(await kill.getByRole('alert').count()).toBe(0)
    await kill.getByRole('button', { name: 'Kill it' }).click()
    await page.getByText('Killed. Nobody gets any text of it.').waitFor()
    await page.context().close()
  })

  it('take a file that is dropped beside its place, and stay where none is taken', async () => {
    const page = await pages.open('editor', 'desk')
    await page.getByRole('heading', { name: 'Drops' }).waitFor()
    /** Whether the browser would leave the page to show the file. */
    const dropFile = () =>
      page.evaluate<boolean>(`{
        const text = 'Wren in the organ\\n\\nBy Odette Marchetti\\n\\nPORT ELLERY (Coast Wire) - A wren lives in the organ.\\n'
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'wren.txt'))
        const drag = name => new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer })
        document.body.dispatchEvent(drag('dragover')) | document.body.dispatchEvent(drag('drop'))
      }`)
    expect(Boolean(await dropFile())).toBe(false)
    const dropped = page.getByRole('region', { name: 'Drop files' })
    await dropped.getByRole('link', { name: 'Wren in the organ' }).waitFor()
    expect(await dropped.getByRole('article').count()).toBe(1)
    await page.getByRole('link', { name: 'Check copy' }).click()
    await page.getByRole('heading', { name: 'Check copy' }).waitFor()
    expect(Boolean(await dropFile())).toBe(false)
    await page.context().close()
  })

  it('leave the keyboard where an order was given, though its button is gone', async () => {
    const page = await pages.open('editor', 'desk')
    await page.getByLabel(/Drop files here/).setInputFiles(file('stork.txt', 'Stork nests on the mast'))
    await page.getByRole('link', { name: 'Stork nests on the mast' }).first().click()
    const focused = () => page.evaluate<string>('document.activeElement.textContent')
    await page.getByRole('button', { name: 'Hold' }).press('Enter')
    await page.getByText('Held indefinitely.').waitFor()
    await expect.poll(focused).toMatch(/^Held indefinitely/)
    await checkAccess(page)
    await page.getByLabel('New value').fill('Stork on the mast')
    await page.getByRole('button', { name: 'Set the field' }).press('Enter')
    await page.getByRole('button', { name: 'Use the agency’s headline again' }).press('Enter')
    await page.getByText('Everything is as the agency sent it.').waitFor()
    await expect.poll(focused).toBe('Fields set by the desk')
    await page.context().close()
  })

  it('keep what was written when the key ends before it is dropped', async () => {
    const page = await pages.open('editor', 'desk?view=compose')
    const box = page.getByLabel('Copy', { exact: true })
    await box.fill('Ferry to sail at midnight')
    await page.route('**/v1/desk/uploads', route => route.fulfill({ status: 401, body: '{}' }))
    await page.getByRole('button', { name: 'Drop it' }).click()
    await page.getByRole('alert').getByText('It was not sent.').waitFor()
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await signInAgain(page)
    expect(await box.inputValue()).toBe('Ferry to sail at midnight')
    await page.context().close()
  })

  it('resume the feed after it failed', async () => {
    const portal = await pages.open('licensee', 'portal')
    await portal.getByRole('link', { name: 'Tram line seven is to stay' }).waitFor()
    await portal.route('**/v1/feed**', cut)
    await portal.getByRole('alert').getByText('Wiredesk did not answer.').waitFor()
    await portal.unroute('**/v1/feed**')
    await portal.getByRole('alert').waitFor({ state: 'detached' })
    await desk.getByLabel(/Drop files here/).setInputFiles(file('quay.txt', 'Quay wall is to be raised'))
    await portal.getByRole('link', { name: 'Quay wall is to be raised' }).waitFor()
  })

  it('remove a killed story from the screen, and never turn a kill into a reinstatement', async () => {
    const portal = await pages.open('licensee', 'portal')
    await portal.getByRole('link', { name: 'Quay wall is to be raised' }).click()
    await portal.getByText('The tram line is to stay.').waitFor()
    await desk.getByRole('link', { name: 'Quay wall is to be raised' }).first().click()
    await desk.getByLabel(/Embargo until/).evaluate(field => {
      Reflect.set(field, 'value', '20260-07-01T10:00')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(await desk.getByRole('button', { name: 'Embargo', exact: true }).isDisabled()).toBe(true)
    await desk.getByRole('button', { name: 'Kill…' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByLabel('Type KILL to confirm').fill('KILL')
    await desk.keyboard.press('Escape')
    await desk.getByRole('button', { name: 'Kill…' }).click()
    expect(await dialog.getByLabel('Type KILL to confirm').inputValue()).toBe('')

    const id = new URL(desk.url()).searchParams.get('id')
    const { apiUrl, keys } = pages.stack.settings
    await fetch(`${apiUrl}/v1/desk/articles/${id}/kill`, {
      method: 'POST',
      headers: { 'x-api-key': keys.editor, 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'The wall stands.' }),
    })
    await desk.getByText('Killed. Nobody gets any text of it.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Reinstate' }).count()).toBe(0)
    await portal.getByText('This article has been canceled').waitFor()
    expect(await portal.locator('main').textContent()).not.toContain('tram line')
    expect(await portal.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    await portal.getByRole('link', { name: 'Takedowns (1)' }).waitFor()
    await checkAccess(portal)
    await portal.getByRole('button', { name: 'Every copy is down' }).click()
    await portal.getByText('Noted: taken down').waitFor()
    await portal.getByRole('link', { name: 'Takedowns', exact: true }).waitFor()
  })
})
