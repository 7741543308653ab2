import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { cacheBundles } from './cache-bundles.ts'

/**
 * Answers the files of a run of tests, which ask at `BUNDLES_DOOR`, in which folder the bundles of all handlers are. The first to
 * ask has them made. vitest calls this before all tests, and what it returns after them.
 */
export default async () => {
  // Each project of the run calls this.
  if (process.env.BUNDLES_DOOR !== undefined) return undefined
  let bundles: Promise<string> | undefined
  const door = createServer(async (_request, response) => {
    bundles ??= cacheBundles()
    response.setHeader('connection', 'close')
    try {
      response.end(await bundles)
    } catch (error) {
      response.statusCode = 500
      response.end(String(error))
    }
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  process.env.BUNDLES_DOOR = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  return () => closeServer(door)
}
