import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { repositoryRoot } from '../repository-root.ts'

/**
 * SHA-256 over the names and contents of the repository's files that match any of these globs, in
 * hexadecimal.
 */
export const hashSources = (globs: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of globSync(globs, { cwd: repositoryRoot }).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(resolve(repositoryRoot, file)))
      .update('\0')
  return hash.digest('hex')
}
