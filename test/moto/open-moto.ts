import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { pseudoParameters } from '#infra/local/template/values/pseudo-parameters.ts'

export interface Moto {
  /** One address for all of AWS. */
  url: string
  close(): Promise<void>
}

/** A separate, in-memory AWS for the account and region of the local stack. */
export const openMoto = async (): Promise<Moto> => {
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PYTHONUNBUFFERED: '1',
      MOTO_ACCOUNT_ID: pseudoParameters['AWS::AccountId'],
      AWS_DEFAULT_REGION: pseudoParameters['AWS::Region'],
    },
  })
  return {
    url: await readUrl(server),
    close: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

/** Werkzeug prints its address on standard error before it accepts the first call. */
const readUrl = async (server: ChildProcess): Promise<string> => {
  if (!server.stderr) throw new Error('moto_server has no standard error')
  const said: string[] = []
  for await (const line of createInterface(server.stderr)) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
    if (url) {
      // From here on each call prints a line: drain them.
      server.stderr.resume()
      return url
    }
    said.push(line)
  }
  throw new Error(`moto_server did not start: ${said.join('\n')}`)
}
