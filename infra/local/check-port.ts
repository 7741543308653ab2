import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { listen } from './engines/listen.ts'
import { isSystemError } from './is-system-error.ts'
import { StartError } from './start-error.ts'

/** Throws a StartError if the API's port is not available, before any other work is done. */
export const checkPort = async (port: number): Promise<void> => {
  const probe = createServer()
  try {
    await listen(probe, port)
  } catch (error) {
    if (isSystemError(error, 'EADDRINUSE'))
      throw new StartError(`Port ${port} is in use: stop what listens there, or choose another with PORT.`)
    if (isSystemError(error, 'EACCES'))
      throw new StartError(`Port ${port} is not for this user: choose one above 1023 with PORT.`)
    throw error
  }
  await promisify(probe.close.bind(probe))()
}
