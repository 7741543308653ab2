import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Files of the AWS SDK, by the ends of their paths, with the code that they are bundled as. */
const files: Record<string, string> = {
  // The environment is the one source of credentials that Lambda has, of a chain of ten
  // (docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables").
  'credential-provider-node/dist-es/index.js': `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'`,
  // DynamoDB is called at its region's endpoint, and none of its commands uses the cache of discovered ones
  // (docs.aws.amazon.com/sdkref/latest/guide/feature-endpoint-discovery.html).
  'middleware-endpoint-discovery/dist-es/resolveEndpointDiscoveryConfig.js':
    'export const resolveEndpointDiscoveryConfig = config => config',
  // What the environment does not say is not in a file either, nor told by an instance: Lambda has none of these.
  'shared-ini-file-loader/loadSharedConfigFiles.js': `export { CONFIG_PREFIX_SEPARATOR } from './constants'
export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} })`,
  'regionConfig/getInstanceMetadataRegion.js':
    'export const getInstanceMetadataRegion = async () => undefined',
  // Lambda's Node has OpenSSL, for want of which the SDK would compute SHA-256 itself.
  'checksum/sha256/Sha256Js.js': 'export const Sha256Js = undefined',
  // No Lambda sets AWS_RETRY_MODE, of which AWS calls "adaptive" experimental
  // (docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
  'retry/util-retry/AdaptiveRetryStrategy.js': `export { StandardRetryStrategy as AdaptiveRetryStrategy } from './StandardRetryStrategy'`,
}

/** Leaves out what the AWS SDK brings for other runtimes than Lambda's, and for settings that no Lambda has. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onLoad }) => {
    for (const [end, contents] of Object.entries(files)) {
      const filter = new RegExp(`${end.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`)
      onLoad({ filter }, ({ path }) => ({ contents, resolveDir: path.replace(/[^/\\]*$/, '') }))
    }
    // Clients tell AWS their version by it, and nothing else.
    onLoad({ filter: /@aws-sdk.client-[\w-]+.package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}
