import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { closeServer } from '#infra/local/engines/close-server.ts'

const printBundles = join(import.meta.dirname, 'print-bundles.ts')

/** In a process of its own: Vite, which loads this file, was seen to give the bundler schemas that it had not read whole. */
const makeBundles = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [printBundles])
  return stdout
}

/**
 * Answers the files of a run of tests, which ask at `BUNDLES_DOOR`, in which folder the bundles of all handlers are. The first to
 * ask has them made. vitest calls this before all tests, and what it returns after them.
 */
export default async () => {
  // Each project of the run calls this.
  if (process.env.BUNDLES_DOOR !== undefined) return undefined
  let bundles: Promise<string> | undefined
  const door = createServer(async (_request, response) => {
    bundles ??= makeBundles()
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
