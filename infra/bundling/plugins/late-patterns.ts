import type { Plugin } from 'esbuild'
import { readOwnModule } from './read-own-module.ts'

/** Makes patterns when they are first used. */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await readOwnModule(path),
      loader: 'ts',
    })),
}
