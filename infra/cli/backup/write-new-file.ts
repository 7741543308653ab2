import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/**
 * Writes text into a new file that only its owner can read. Throws if there is a file of that name, and leaves
 * none behind if anything fails.
 */
export const writeNewFile = async (file: string, text: AsyncIterable<string>): Promise<void> => {
  await (await open(file, 'wx', 0o600)).close()
  try {
    await pipeline(text, createWriteStream(file))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
