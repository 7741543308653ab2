import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { largeDrops } from './large-drops.ts'

/** The most memory a process may hold while it reads a drop of 10 MiB, including Node itself, in MiB. */
export const MOST_MEMORY = 256

/**
 * Reads each large drop in its own process, and returns the most memory each held, in MiB. V8 lets its heap
 * grow as far as the machine allows before it collects, so it is given the limits of a small function.
 */
export const measureMemory = async (): Promise<{ name: string; megabytes: number }[]> => {
  const measured = []
  for (const { name } of largeDrops) {
    const limits = ['--max-old-space-size=160', '--max-semi-space-size=4']
    const script = join(import.meta.dirname, 'read-large.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [...limits, script, name])
    measured.push({ name, megabytes: Number(stdout) / 2 ** 20 })
  }
  return measured.sort((a, b) => b.megabytes - a.megabytes)
}
