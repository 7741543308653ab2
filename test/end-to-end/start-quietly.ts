import { join } from 'node:path'
import { type LocalStack, startLocalStack } from '#infra/local/start-local-stack.ts'
import { findBundles } from './find-bundles.ts'

/** Of all stacks of the tests: what is made from the sources takes longer to make than most of them live. */
const caches = join(import.meta.dirname, '../../node_modules/.cache/local-stacks')

/**
 * Starts the real stack in a folder, on free ports, with its handlers bundled as they are deployed: they load in a quarter of the time.
 * Trouble fails the test it happens in.
 */
export const startQuietly = async (home: string, trouble: string[] = []): Promise<LocalStack> =>
  startLocalStack({
    home,
    caches,
    bundles: await findBundles(),
    port: 0,
    report: { receipt: () => {}, trouble: line => trouble.push(line) },
  })
