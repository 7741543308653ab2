import { S3Client } from '@aws-sdk/client-s3'

/**
 * S3, with endpoint, region and credentials from the SDK's own environment variables. A call takes 3 tries of at most 5 s each,
 * well inside the ingest Lambda's 60 s.
 */
export const s3Client = (): S3Client =>
  new S3Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  })
