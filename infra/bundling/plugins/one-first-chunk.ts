import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { repositoryRoot } from '#infra/repository-root.ts'
import { readOwnModule } from './read-own-module.ts'

/** A module that may have imports: our own, and the SDK's. */
const module = /\.ts$|[\\/]dist-es[\\/].*\.js$/

/**
 * Lets a cold start read one file instead of twenty. By the time a lazy chunk is loaded, the handler has long
 * been loaded; an import of the handler tells esbuild so, which then need not split what the handler needs by
 * who else needs it. Our own lazy modules are resolved first, since one that the handler also needs might
 * otherwise be read through that import before the lazy one is found.
 */
export const oneFirstChunk = (handler: string): Plugin => ({
  name: 'one-first-chunk',
  setup: ({ onStart, onResolve, onLoad, resolve }) => {
    const lazy = new Set<string>()
    onStart(async () => {
      for (const source of globSync('functions/**/*.ts', { cwd: repositoryRoot })) {
        const importer = join(repositoryRoot, source)
        for (const [, path = ''] of (await readFile(importer, 'utf8')).matchAll(/\bimport\('([^']+)'\)/g)) {
          const options = {
            importer,
            resolveDir: dirname(importer),
            kind: 'dynamic-import',
            pluginData: lazy,
          } as const
          lazy.add((await resolve(path, options)).path)
        }
      }
    })
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === lazy) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: lazy })
      lazy.add(found.path)
      return found
    })
    onLoad({ filter: module }, async ({ path }) =>
      lazy.has(path) && path !== handler
        ? {
            contents: `${await readModule(path)}\nimport ${JSON.stringify(handler)}`,
            loader: isOwn(path) ? 'ts' : 'js',
          }
        : undefined,
    )
  },
})

const isOwn = (path: string): boolean => path.endsWith('.ts')

const readModule = (path: string): Promise<string> =>
  isOwn(path) ? readOwnModule(path) : readFile(path, 'utf8')
