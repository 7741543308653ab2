import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { largeDrops } from './large-drops.ts'

/** What a process may hold in all while it reads a drop of 10 MiB, Node itself included, in MiB. */
export const MOST_MEMORY = 256

/**
 * Reads each large drop in a process of its own, and gives the most memory that each held, in MiB. V8 lets its heap grow as the machine
 * allows before it collects: the limits given to it here are those of a small function.
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
