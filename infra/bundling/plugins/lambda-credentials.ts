import type { Plugin } from 'esbuild'

/**
 * Leaves the SDK the one source of credentials that Lambda has, the environment, out of its chain of ten
 * (docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables").
 */
export const lambdaCredentials: Plugin = {
  name: 'lambda-credentials',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@aws-sdk.credential-provider-node.dist-es.index\.js$/ }, ({ path }) => ({
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'`,
      resolveDir: path.replace(/[^/\\]*$/, ''),
    })),
}
