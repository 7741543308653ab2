import { Duration } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { ReleaseEnv } from '#functions/release/env.ts'
import type { Stage } from '../stages.ts'
import { HandlerFunction } from './handler-function.ts'
import { PrivateQueue } from './private-queue.ts'
import type { Store } from './store.ts'

/** Embargoes end: each minute, a Lambda appends the changes whose instant has come. */
export class Release extends Construct {
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { stage, store }: { stage: Stage; store: Store }) {
    super(scope, id)
    this.deadLetters = new PrivateQueue(this, 'DeadLetters')

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'release',
      description: 'Ends embargoes whose instant has come',
      // It waits for the table and computes little.
      memorySize: 512,
      // Done before the next one starts.
      timeout: Duration.seconds(55),
      ...(stage.releaseConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: stage.releaseConcurrency }),
      // The next minute's run does all that this one left undone: a retry would only run beside it.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      onFailure: new SqsDestination(this.deadLetters),
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
      } satisfies Record<keyof ReleaseEnv, string>,
    })
    store.table.grant(lambda, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:DeleteItem')
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [store.texts.arnForObjects('*')] }),
    )

    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    })
    new Schedule(this, 'Schedule', {
      description: 'Each minute: end the embargoes that are due',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(lambda, {
        role,
        retryAttempts: 0,
        maxEventAge: Duration.minutes(1),
        deadLetterQueue: this.deadLetters,
      }),
    })
  }
}
