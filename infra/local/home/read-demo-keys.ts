import { readFileSync } from 'node:fs'
import { isSystemError } from '../is-system-error.ts'
import { LocalSettings } from './local-settings.ts'

const Kept = LocalSettings.pick({ keys: true })

/**
 * The demo keys that an earlier run left in a file, whatever else that run, of this or another version, told of
 * itself; undefined if there are none.
 */
export const readDemoKeys = (file: string): LocalSettings['keys'] | undefined => {
  try {
    return Kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.keys
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}
