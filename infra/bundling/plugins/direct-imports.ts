import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin, PluginBuild } from 'esbuild'
import { readOwnModule } from './read-own-module.ts'
import {
  type Index,
  listOrigins,
  type Origin,
  readIndex,
  withDirectImports,
  withoutReexports,
} from './with-direct-imports.ts'

const indexed = /^@(?:aws-sdk|smithy)\/core(?:\/[\w-]+)?$|^\.\/aws_sdk$/

/** Behind the path of an index: only what it defines itself. */
const OWN = '?own'

/**
 * Makes imports bypass the AWS SDK's index files. esbuild assigns files to chunks by what other files import,
 * whether used or not: because DynamoDB and, in a lazy chunk, S3 import from the same index, everything S3
 * needs of it, such as XML, ended up in what a cold start reads.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup: ({ onLoad, resolve }) => {
    const findHome = createFindHome(resolve)
    const direct = async (source: string, path: string): Promise<string> => {
      const homes = new Map<string, Origin>()
      for (const origin of listOrigins(source))
        if (indexed.test(origin.from)) homes.set(keyOf(origin), await findHome(origin, dirname(path)))
      return homes.size === 0 ? source : withDirectImports(source, origin => homes.get(keyOf(origin)))
    }
    onLoad({ filter: /node_modules.@(?:aws-sdk|smithy).*dist-es.*\.js$/ }, async ({ path, suffix }) => {
      const source = await readFile(path, 'utf8')
      return { contents: await direct(suffix === OWN ? withoutReexports(source) : source, path) }
    })
    onLoad({ filter: /[\\/]functions[\\/]adapters[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await direct(await readOwnModule(path), path),
      loader: 'ts',
    }))
  },
}

const keyOf = ({ from, name }: Origin): string => `${from} ${name}`

/** Finds where a name that some module of a folder imports is defined, through any number of index files. */
const createFindHome = (resolve: PluginBuild['resolve']) => {
  const indexes = new Map<string, Promise<Index>>()
  const read = async (path: string): Promise<Index> => readIndex(await readFile(path, 'utf8'))
  const findHome = async ({ from, name }: Origin, resolveDir: string): Promise<Origin> => {
    const { path } = await resolve(from, { resolveDir, kind: 'import-statement' })
    if (!path.endsWith('index.js')) return { from: path, name }
    const index = indexes.get(path) ?? read(path)
    indexes.set(path, index)
    const next = (await index).get(name)
    return next ? findHome(next, dirname(path)) : { from: path + OWN, name }
  }
  return findHome
}
