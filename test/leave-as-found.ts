import { afterAll, beforeAll, expect } from 'vitest'

/** What a file of tests could change for the files that share its process, by name. */
const found = (): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const),
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
      signal => [`listeners of ${signal}`, process.listenerCount(signal)] as const,
    ),
    ['the working folder', process.cwd()],
    ['Date', globalThis.Date],
    ['fetch', globalThis.fetch],
  ])

let before = found()
beforeAll(() => {
  before = found()
})
// Only names: values of the environment may be secret.
afterAll(() => {
  const after = found()
  const names = [...new Set([...before.keys(), ...after.keys()])]
  expect(
    names.filter(name => before.get(name) !== after.get(name)),
    'what this file left changed for those that share its process',
  ).toEqual([])
})
