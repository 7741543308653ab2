import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

interface PrivateBucketProps extends BucketProps {
  stage: Stage
  /** Where S3 logs each request to this bucket, under the bucket's own prefix. */
  accessLogs?: Bucket
}

/**
 * A bucket that nobody can read without a grant and TLS 1.2, encrypted and versioned: whatever was once put
 * there can be recovered, for as long as the stage keeps its data.
 */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { stage, accessLogs, ...props }: PrivateBucketProps) {
    super(scope, id, {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: stage.data.removalPolicy,
      autoDeleteObjects: stage.data.removalPolicy === RemovalPolicy.DESTROY,
      // An upload that was never completed is no drop and is visible to nobody, but is charged for.
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      // `as`: CDK's class declares `isWebsite` as possibly undefined, its interface as possibly absent.
      ...(accessLogs && {
        serverAccessLogsBucket: accessLogs as IBucket,
        serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      }),
      ...props,
    })
  }
}
