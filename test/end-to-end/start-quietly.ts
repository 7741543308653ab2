import { join } from 'node:path'
import { type LocalStack, startLocalStack } from '#infra/local/start-local-stack.ts'

/** Of all stacks of the tests: what is made from the sources takes longer to make than most of them live. */
const caches = join(import.meta.dirname, '../../node_modules/.cache/local-stacks')

/** Starts the real stack in a folder, on free ports. Trouble fails the test it happens in. */
export const startQuietly = (home: string, trouble: string[] = []): Promise<LocalStack> =>
  startLocalStack({
    home,
    caches,
    port: 0,
    report: { receipt: () => {}, trouble: line => trouble.push(line) },
  })
