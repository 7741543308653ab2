import { Duration } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { HandlerFunction } from './handler-function.ts'

interface EveryMinuteProps {
  description: string
  lambda: HandlerFunction
  /** Receives what could not even be handed to the Lambda. */
  deadLetters: Queue
}

/** Invokes a Lambda once a minute; a missed minute is left to the next. */
export class EveryMinute extends Schedule {
  constructor(scope: Construct, id: string, { description, lambda, deadLetters }: EveryMinuteProps) {
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    deadLetters.grantSendMessages(role)
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.called.functionArn] }),
    )
    super(scope, id, {
      description,
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(lambda.called, {
        // Otherwise CDK would add the right to invoke every version of the Lambda.
        role: role.withoutPolicyUpdates(),
        retryAttempts: 0,
        maxEventAge: Duration.minutes(1),
        deadLetterQueue: deadLetters,
      }),
    })
  }
}
