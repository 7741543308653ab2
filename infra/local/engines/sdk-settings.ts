import { pseudoParameters } from '../template/pseudo-parameters.ts'

/** What an SDK client here is made with: the engines ask for a region and credentials and check neither. */
export const sdkSettings = {
  region: pseudoParameters['AWS::Region'],
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const
