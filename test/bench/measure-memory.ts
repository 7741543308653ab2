import { largeDrops } from './large-drops.ts'
import { memoryOf } from './memory-of.ts'

/** The most memory a process may hold while it reads a drop of 10 MiB, including Node itself, in MiB. */
export const MOST_MEMORY = 256

/** Reads each large drop in its own process, and returns the most memory each held, in MiB. */
export const measureMemory = async (): Promise<{ name: string; megabytes: number }[]> => {
  const measured = []
  for (const { name } of largeDrops) measured.push({ name, megabytes: await memoryOf(name) })
  return measured.sort((a, b) => b.megabytes - a.megabytes)
}
