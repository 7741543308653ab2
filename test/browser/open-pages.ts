import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import type { Scope } from '#schemas/keys/access-key.ts'
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
}
`

/**
 * Pages of Chromium's own that each window loads for its address bar, which no test uses: eight windows took 7.1 s of processor time with
 * them and 5.7 without. Of two lists of features Chromium reads the last, which hence names those too that Playwright turns off.
 */
const UNUSED = [
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** Where the app keeps who is signed in. */
const SESSION = 'wiredesk-session'

/** Lets a new tab begin with a session that was kept. A tab that was named has begun: it may have signed out since. */
const resume = (session: string) => `if (location.protocol !== 'about:' && window.name === '') {
  window.name = 'begun'
  sessionStorage.setItem('${SESSION}', ${JSON.stringify(session)})
}`

/** The real stack in its own folder, and a real browser to look at it. */
export const openPages = async (executablePath: string): Promise<Pages> => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-pages-'))
  const [stack, browser] = await Promise.all([
    startQuietly(home),
    chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', `--disable-features=${UNUSED.join()}`],
    }),
  ])
  const complaints: string[] = []
  const begin = async (script: string, address: string, options?: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await context.addInitScript(script)
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
  /** Of each key that signed in, what the app kept: to sign in again by hand took a third of a session's processor time. */
  const sessions = new Map<string, string>()
  const openWith: Pages['openWith'] = async (key, address, options) => {
    const session = sessions.get(key)
    const page = await begin(session ? hasten + resume(session) : hasten, address, options)
    if (session === undefined) {
      await page.getByLabel('Access key').fill(key)
      await page.getByRole('button', { name: 'Sign in' }).click()
    }
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    sessions.set(key, await page.evaluate<string>(`sessionStorage.getItem('${SESSION}')`))
    return page
  }
  return {
    stack,
    complaints,
    visit: (address, options) => begin(hasten, address, options),
    openWith,
    open: (scope, address, options) => openWith(stack.settings.keys[scope], address, options),
    async close() {
      await browser.close()
      await stack.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
