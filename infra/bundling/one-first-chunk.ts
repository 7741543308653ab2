import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** A module that may import: our own, and the SDK's. */
const module = /\.ts$|[\\/]dist-es[\\/].*\.js$/

/**
 * Lets a cold start read one file in place of twenty. A lazy chunk is loaded when the handler was long since; esbuild is told so by an import
 * of the handler, and then has no cause to part what the handler needs by who else needs it.
 */
export const oneFirstChunk = (handler: string): Plugin => ({
  name: 'one-first-chunk',
  setup: ({ onResolve, onLoad, resolve }) => {
    const lazy = new Set<string>()
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === lazy) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: lazy })
      lazy.add(found.path)
      return found
    })
    onLoad({ filter: module }, async ({ path }) =>
      lazy.has(path)
        ? {
            contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(handler)}`,
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          }
        : undefined,
    )
  },
})
