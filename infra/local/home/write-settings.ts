import { renameSync, writeFileSync } from 'node:fs'
import type { LocalSettings } from './local-settings.ts'

/** Writes the settings atomically, readable only by their owner, since they hold keys in clear. */
export const writeSettings = (file: string, settings: LocalSettings): void => {
  const draft = `${file}.new`
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}
