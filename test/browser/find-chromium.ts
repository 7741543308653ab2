import { existsSync } from 'node:fs'

/** Where Debian and others install Chromium, first that without windows, which takes three fifths of the time; `CHROMIUM` names another place. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser to test the pages in; undefined if there is none, in which case the tests that need it say so
 * and are skipped.
 */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find(path => path !== undefined && existsSync(path))
