import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import packageJson from '../../package.json' with { type: 'json' }
import { describeApi } from '../openapi/describe-api.ts'
import examples from '../openapi/examples.json' with { type: 'json' }
import { repositoryRoot } from '../repository-root.ts'

const app = 'functions/pages/app'

/**
 * Bundles the web app into `outdir`: `index.html`, `docs.html` with its viewer, `openapi.json`, and scripts
 * and styles named by their digest, with a chunk for each page. At run time nothing is loaded from elsewhere.
 */
export const bundlePages = async (outdir: string): Promise<void> => {
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: ['main.tsx', 'style.css', 'docs/docs.ts', 'docs/docs.css'].map(source => `${app}/${source}`),
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  })
  const named = (source: string): string => {
    const output = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === `${app}/${source}`,
    )
    if (!output) throw new Error(`esbuild made nothing of ${app}/${source}`)
    return basename(output[0])
  }
  const writePage = async (page: string, ...sources: string[]): Promise<void> => {
    const html = await readFile(join(repositoryRoot, app, page), 'utf8')
    const linked = sources.reduce((text, source) => text.replace(basename(source), named(source)), html)
    await writeFile(join(outdir, basename(page)), linked)
  }
  await writePage('index.html', 'main.tsx', 'style.css')
  await writePage('docs/docs.html', 'docs/docs.ts', 'docs/docs.css')
  await writeFile(join(outdir, 'openapi.json'), JSON.stringify(describeApi(packageJson.version, examples)))
  if ((await readdir(outdir)).length < 3) throw new Error('The web app has no scripts or no styles')
}
