import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { repositoryRoot } from '#infra/repository-root.ts'
import { withLiteralKeys } from './with-literal-keys.ts'
import { withoutUnnamedErrors } from './without-unnamed-errors.ts'

/** Lets esbuild drop unused schemas of the AWS SDK from the bundle, and of DynamoDB, which all Lambdas call, unused errors. */
export const shakeSchemas: Plugin = {
  name: 'shake-schemas',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@aws-sdk.client-[\w-]+.dist-es.schemas.schemas_\d+\.js$/ }, async ({ path }) => {
      const source = withLiteralKeys(await readFile(path, 'utf8'))
      if (!path.includes('client-dynamodb')) return { contents: source }
      const adapters = await readAdapters()
      return { contents: withoutUnnamedErrors(source, error => adapters.includes(error)) }
    })
  },
}

const readAdapters = async (): Promise<string> => {
  const files = globSync('functions/adapters/dynamodb/**/*.ts', { cwd: repositoryRoot })
  return (await Promise.all(files.map(file => readFile(join(repositoryRoot, file), 'utf8')))).join('\n')
}
