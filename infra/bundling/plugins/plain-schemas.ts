import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { withoutDescriptions } from './without-descriptions.ts'

/** Removes descriptions from schemas. */
export const plainSchemas: Plugin = {
  name: 'plain-schemas',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:schemas[\\/](?:[\w-]+[\\/])?[\w-]+|env)\.ts$/ }, async ({ path }) => ({
      contents: withoutDescriptions(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
}
