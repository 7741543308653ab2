import { existsSync } from 'node:fs'

/** Where Debian, and others, put Chromium; `CHROMIUM` names another. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that the pages are tried in; undefined where there is none, and the tests that need it say so and are skipped. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find(path => path !== undefined && existsSync(path))
