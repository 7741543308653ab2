import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { bundleHandler } from './bundle-handler.ts'
import { bundlePages } from './bundle-pages.ts'

/**
 * Bundles everything a Lambda is deployed with into `outdir`: its handler, and for the pages the web app.
 * Returns esbuild's metafile of the handler.
 */
export const bundleLambda = async (entry: string, outdir: string): Promise<Metafile> => {
  if (entry === 'functions/pages/handler.ts') await bundlePages(join(outdir, 'assets'))
  return await bundleHandler(entry, outdir)
}
