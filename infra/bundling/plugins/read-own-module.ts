import { readFile } from 'node:fs/promises'
import { withLatePatterns } from '../late-patterns/with-late-patterns.ts'

/** The rules for copy, most patterns of which find nothing in a story, without what screens are made of. */
const SCREENS = /[\\/]domain[\\/]normalize[\\/](?!pattern[\\/])/u

/** The source of a module of ours as it is bundled, for all plugins that change it further. */
export const readOwnModule = async (path: string): Promise<string> =>
  withLatePatterns(await readFile(path, 'utf8'), SCREENS.test(path))
