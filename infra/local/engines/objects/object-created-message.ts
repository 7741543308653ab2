import { randomBytes } from 'node:crypto'
import { pseudoParameters } from '#infra/local/template/values/pseudo-parameters.ts'

export interface ObjectCreated {
  /** "ObjectCreated:Put" */
  eventName: string
  bucket: string
  key: string
  size: number
  eTag?: string
  versionId?: string
  sequencer: string
}

/**
 * The message S3 sends for a created object
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html). Its key is
 * form-encoded: a space is "+".
 */
export const objectCreatedMessage = ({ eventName, bucket, key, ...object }: ObjectCreated) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: pseudoParameters['AWS::Region'],
      eventTime: new Date().toISOString(),
      eventName,
      userIdentity: { principalId: 'AWS:LOCAL' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: {
        'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
        'x-amz-id-2': randomBytes(32).toString('base64'),
      },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'local',
        bucket: {
          name: bucket,
          ownerIdentity: { principalId: 'LOCAL' },
          arn: `arn:aws:s3:::${bucket}`,
        },
        object: { key: encodeKey(key), ...object },
      },
    },
  ],
})

const encodeKey = (key: string): string =>
  key
    .split('/')
    .map(part => encodeURIComponent(part).replaceAll('%20', '+'))
    .join('/')
