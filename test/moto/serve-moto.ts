import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { type Moto, openMoto } from './open-moto.ts'

/**
 * Answers the files of a run of tests, which ask at `MOTO_DOOR`, where the moto is that they share. The first to ask has it
 * started, and it ends with the run. vitest calls this before all tests, and what it returns after them.
 */
export default async () => {
  // Each project of the run calls this.
  if (process.env.MOTO_DOOR !== undefined) return undefined
  let moto: Promise<Moto> | undefined
  const door = createServer(async (_request, response) => {
    moto ??= openMoto()
    response.end((await moto).url)
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  process.env.MOTO_DOOR = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  return async () => {
    await closeServer(door)
    await (await moto)?.close()
  }
}
