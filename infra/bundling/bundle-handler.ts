import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { repositoryRoot } from '../repository-root.ts'
import { directImports } from './plugins/direct-imports.ts'
import { latePatterns } from './plugins/late-patterns.ts'
import { mappedStacks } from './plugins/mapped-stacks.ts'
import { oneFirstChunk } from './plugins/one-first-chunk.ts'
import { plainSchemas } from './plugins/plain-schemas.ts'
import { shakeSchemas } from './plugins/shake-schemas.ts'
import { withoutUnused } from './plugins/without-unused.ts'
import { writtenOut } from './plugins/written-out.ts'

// Some CommonJS dependencies `require` Node's own modules; an ESM bundle has no `require` unless it creates
// one.
const banner = [
  "import{createRequire as wiredeskCreateRequire}from'node:module'",
  'const require=wiredeskCreateRequire(import.meta.url)',
].join(';')

/**
 * Bundles one handler, a path in the repository, into `outdir` as `index.mjs`, with a chunk for each dynamic
 * import, the AWS SDK included. Returns esbuild's metafile.
 */
export const bundleHandler = async (entry: string, outdir: string): Promise<Metafile> => {
  const handler = join(repositoryRoot, entry)
  const { metafile } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    minify: true,
    treeShaking: true,
    // Next to the code but not referenced by it, so that Node does not read it at a cold start.
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'none',
    // A module is UTF-8 anyway: escapes would only make tables of words and signs longer.
    charset: 'utf8',
    banner: { js: banner },
    plugins: [
      oneFirstChunk(handler),
      mappedStacks(handler),
      writtenOut,
      plainSchemas,
      shakeSchemas,
      withoutUnused,
      directImports,
      latePatterns,
    ],
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}
