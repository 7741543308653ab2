import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const cli = resolve(import.meta.dirname, '../../infra/cli/wiredesk.ts')

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs `wiredesk` as a user does, against a folder's local stack. */
export const runCli = (home: string, ...args: string[]): Promise<Ran> => runCliOn('', home, ...args)

/** The same, behind a reader that is gone, as in `wiredesk … | true`. */
export const runCliUnread = (home: string, ...args: string[]): Promise<Omit<Ran, 'stdout'>> =>
  new Promise(resolve => {
    const env = { ...process.env, WIREDESK_HOME: home, NO_COLOR: '1' }
    const { stdout } = execFile(process.execPath, [cli, ...args], { env }, (error, _, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stderr }),
    )
    stdout?.destroy()
  })

/** Runs `wiredesk` with a text on standard input. */
export const runCliOn = (input: string, home: string, ...args: string[]): Promise<Ran> =>
  new Promise(resolve => {
    const env = { ...process.env, WIREDESK_HOME: home, NO_COLOR: '1' }
    const { stdin } = execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
    // A command that reads no input may be gone before it is written.
    stdin?.on('error', () => {})
    stdin?.end(input)
  })
