import { readFileSync } from 'node:fs'
import { isSystemError } from '../is-system-error.ts'
import { LocalSettings } from './local-settings.ts'

/** The settings in a file, or undefined if there are none in this shape. */
export const readSettings = (file: string): LocalSettings | undefined => {
  try {
    return LocalSettings.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}
