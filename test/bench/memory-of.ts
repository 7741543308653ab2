import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** V8 lets its heap grow as far as the machine allows before it collects, so it is given the limits of a small function. */
const limits = ['--max-old-space-size=160', '--max-semi-space-size=4']

/** The most memory that a process held which read a large drop, Node itself included, in MiB. Throws if its heap was too small for it. */
export const memoryOf = async (drop: string): Promise<number> => {
  const script = join(import.meta.dirname, 'read-large.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...limits, script, drop])
  return Number(stdout) / 2 ** 20
}
