import { pseudoParameters } from '../template/values/pseudo-parameters.ts'

/** Settings for SDK clients here: they require a region and credentials, which the engines do not check. */
export const sdkSettings = {
  region: pseudoParameters['AWS::Region'],
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const
