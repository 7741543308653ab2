import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fixture's drop, and the format whose folder it is in. */
export interface FixtureFile {
  format: string
  name: string
  bytes: Buffer
}

const root = join(import.meta.dirname, '../fixtures')

/** The drops of all fixtures. */
export const fixtureFiles = (): FixtureFile[] =>
  globSync('*/*/input.*', { cwd: root })
    .sort()
    .map(file => {
      const [format = '', name = ''] = file.split(/[/\\]/)
      return { format, name, bytes: readFileSync(join(root, file)) }
    })
