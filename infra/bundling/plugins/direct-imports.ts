import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { type Index, listImports, readIndex, withDirectImports } from './with-direct-imports.ts'

const indexed = /^@(?:aws-sdk|smithy)\/core(?:\/[\w-]+)?$/

/**
 * Makes imports bypass the AWS SDK's index files. esbuild assigns files to chunks by what other files import,
 * whether used or not: because DynamoDB and, in a lazy chunk, S3 import from the same index, everything S3
 * needs of it, such as XML, ended up in what a cold start reads.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup: ({ onLoad, resolve }) => {
    const read = new Map<string, Index>()
    const readAt = async (specifier: string, resolveDir: string): Promise<Index> => {
      const { path } = await resolve(specifier, { resolveDir, kind: 'import-statement' })
      const index = read.get(path) ?? absolute(readIndex(await readFile(path, 'utf8')), dirname(path))
      read.set(path, index)
      return index
    }
    onLoad({ filter: /node_modules.@(?:aws-sdk|smithy).*dist-es.*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const specifiers = new Set(listImports(source).filter(from => indexed.test(from)))
      const indexes = await Promise.all(
        Array.from(specifiers, async from => [from, await readAt(from, dirname(path))] as const),
      )
      return { contents: withDirectImports(source, new Map(indexes)) }
    })
  },
}

const absolute = (index: Index, folder: string): Index =>
  new Map(Array.from(index, ([name, file]) => [name, file.startsWith('.') ? join(folder, file) : file]))
