import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const cli = resolve(import.meta.dirname, '../../infra/cli/wiredesk.ts')

/** Runs `wiredesk` as a user does, against a folder's local stack. */
export const runCli = (
  home: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    const env = { ...process.env, WIREDESK_HOME: home, NO_COLOR: '1' }
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
