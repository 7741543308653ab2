import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isSystemError } from '../is-system-error.ts'

/**
 * Creates a folder, if it is missing, and those above it. Throws where the system refuses one: Node's own recursive
 * `mkdir` tries for ever where it does so with ENOENT, as in /proc.
 */
export const makeFolder = (path: string): void => {
  if (existsSync(path) && statSync(path).isDirectory()) return
  const above = dirname(path)
  if (!existsSync(above)) makeFolder(above)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process was first.
    if (!isSystemError(error, 'EEXIST') || !statSync(path).isDirectory()) throw error
  }
}
