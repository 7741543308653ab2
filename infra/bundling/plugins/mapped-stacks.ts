import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { readOwnModule } from './read-own-module.ts'

const mapStacks = join(import.meta.dirname, '../map-stacks.ts')

/** Makes a bundle read its source map with the first stack trace, whatever throws. */
export const mappedStacks = (handler: string): Plugin => ({
  name: 'mapped-stacks',
  setup: ({ onLoad }) =>
    onLoad({ filter: /handler\.ts$/ }, async ({ path }) =>
      path === handler
        ? // On the first line, so that lines stay what they are.
          { contents: `import ${JSON.stringify(mapStacks)};${await readOwnModule(path)}`, loader: 'ts' }
        : undefined,
    ),
})
