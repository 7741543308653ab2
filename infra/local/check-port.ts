import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { listen } from './engines/listen.ts'
import { loopback } from './engines/loopback.ts'
import { isSystemError } from './is-system-error.ts'
import { StartError } from './start-error.ts'

/** Throws a StartError if the API's port is not available, before any other work is done. */
export const checkPort = async (port: number, host = loopback): Promise<void> => {
  const probe = createServer()
  try {
    await listen(probe, port, host)
  } catch (error) {
    if (isSystemError(error, 'EADDRINUSE'))
      throw new StartError(`Port ${port} is in use: stop what listens there, or choose another with PORT.`)
    if (isSystemError(error, 'EACCES'))
      throw new StartError(`Port ${port} is not for this user: choose one above 1023 with PORT.`)
    if (isSystemError(error, 'EADDRNOTAVAIL'))
      throw new StartError(
        `This machine has no address ${host}, where all of the stack listens: give its loopback interface one (ip address add 127.0.0.1/8 dev lo).`,
      )
    throw error
  }
  await promisify(probe.close.bind(probe))()
}
