import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { withLiteralKeys } from './with-literal-keys.ts'

/** Lets esbuild drop unused schemas of the AWS SDK from the bundle. */
export const shakeSchemas: Plugin = {
  name: 'shake-schemas',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@aws-sdk.client-[\w-]+.dist-es.schemas.schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: withLiteralKeys(await readFile(path, 'utf8')),
    })),
}
