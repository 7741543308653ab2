import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { synthesizeTemplate } from '../synthesize-template.ts'
import { bundleHandler } from './bundle-handler.ts'
import { type BundleSize, measureBundle } from './measure-bundle.ts'

/**
 * The bundle size of each Lambda of the stack, by its handler's path in the repository. Nothing is left on
 * disk.
 */
export const measureHandlers = async (): Promise<Map<string, BundleSize>> => {
  const sizes = new Map<string, BundleSize>()
  for (const { Metadata } of Object.values(synthesizeTemplate('prod').Resources)) {
    const entry = Metadata?.['wiredesk:entry']
    if (typeof entry !== 'string') continue
    const outdir = mkdtempSync(join(tmpdir(), 'wiredesk-bundle-'))
    try {
      sizes.set(entry, measureBundle(await bundleHandler(entry, outdir)))
    } finally {
      rmSync(outdir, { recursive: true, force: true })
    }
  }
  return sizes
}
