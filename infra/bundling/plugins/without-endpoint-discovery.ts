import type { Plugin } from 'esbuild'

/**
 * Leaves out endpoint discovery, for which DynamoDB's client creates a cache that none of its commands uses:
 * DynamoDB is called at its region's endpoint
 * (docs.aws.amazon.com/sdkref/latest/guide/feature-endpoint-discovery.html).
 */
export const withoutEndpointDiscovery: Plugin = {
  name: 'without-endpoint-discovery',
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /@aws-sdk.middleware-endpoint-discovery.dist-es.resolveEndpointDiscoveryConfig\.js$/ },
      () => ({
        contents: 'export const resolveEndpointDiscoveryConfig = config => config',
      }),
    ),
}
