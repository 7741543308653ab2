import { Validations } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { PrivateQueue } from './private-queue.ts'

/** Where messages wait for a person, for 14 days, the longest SQS keeps them. */
export class DeadLetterQueue extends PrivateQueue {
  constructor(scope: Construct, id: string) {
    super(scope, id)
    const reason = 'This is the end of the line: what lies here is replayed by an operator, not moved on.'
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-SQS3', reason },
      { id: 'Serverless::Serverless-SQSRedrivePolicy', reason },
    )
  }
}
