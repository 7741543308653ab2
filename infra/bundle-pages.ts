import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { repositoryRoot } from './repository-root.ts'

const app = 'functions/pages/app'

/**
 * Bundles the web app into `outdir`: `index.html`, and scripts and styles by names that hold their digest, a chunk for each page. Nothing is
 * loaded from elsewhere when it runs.
 */
export const bundlePages = async (outdir: string): Promise<void> => {
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: [`${app}/main.tsx`, `${app}/style.css`],
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
  const html = await readFile(join(repositoryRoot, app, 'index.html'), 'utf8')
  await writeFile(
    join(outdir, 'index.html'),
    html.replace('main.tsx', named('main.tsx')).replace('style.css', named('style.css')),
  )
  if ((await readdir(outdir)).length < 3) throw new Error('The web app has no scripts or no styles')
}
