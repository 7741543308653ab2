import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '#infra/local/is-system-error.ts'
import { createSequencer } from './create-sequencer.ts'

/**
 * The sequencers of a store in `folder`, which keeps the last one: the clock of a machine may be set back while the
 * stack is down, and a correction with an earlier sequencer than its story's would be superseded.
 */
export const openSequencer = (folder: string): (() => string) => {
  const file = join(folder, 'last-sequencer')
  const next = createSequencer(Date.now, readLast(file))
  return () => {
    const sequencer = next()
    writeFileSync(file, sequencer)
    return sequencer
  }
}

const readLast = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}
