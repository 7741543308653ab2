import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import type { Scope } from '#schemas/access-key.ts'
import { startQuietly } from '#test/end-to-end/start-quietly.ts'

export interface Pages {
  stack: LocalStack
  /** What the browser complained about, or the pages' policy blocked; must be empty. */
  complaints: string[]
  /** Opens a new browser session at an address of the app. */
  visit(address: string, options?: BrowserContextOptions): Promise<Page>
  /** Opens a new browser session at an address of the app, signed in with a scope's demo key. */
  open(scope: Scope, address: string, options?: BrowserContextOptions): Promise<Page>
  /** The same, signed in with some other key. */
  openWith(key: string, address: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** The timers of a page run this many times as fast: what it asks again every five seconds is soon known. */
const HASTE = 8

const hasten = `for (const name of ['setTimeout', 'setInterval']) {
  const start = window[name]
  window[name] = (run, milliseconds = 0, ...rest) => start(run, milliseconds / ${HASTE}, ...rest)
}`

/** The real stack in its own folder, and a real browser to look at it. */
export const openPages = async (executablePath: string): Promise<Pages> => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-pages-'))
  const [stack, browser] = await Promise.all([
    startQuietly(home),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ])
  const complaints: string[] = []
  const visit = async (address: string, options?: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await context.addInitScript(hasten)
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text()))
        complaints.push(message.text())
    })
    await page.goto(`${stack.settings.apiUrl}/${address}`)
    return page
  }
  const openWith: Pages['openWith'] = async (key, address, options) => {
    const page = await visit(address, options)
    await page.getByLabel('Access key').fill(key)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    return page
  }
  return {
    stack,
    complaints,
    visit,
    openWith,
    open: (scope, address, options) => openWith(stack.settings.keys[scope], address, options),
    async close() {
      await browser.close()
      await stack.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
