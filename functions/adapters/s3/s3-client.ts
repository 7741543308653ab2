import { S3Client } from '@aws-sdk/client-s3'
import { objectTimeouts } from './object-timeouts.ts'

/** The S3 client. Endpoint, region and credentials come from the SDK's own environment variables. */
export const s3Client = (): S3Client => new S3Client(objectTimeouts)
