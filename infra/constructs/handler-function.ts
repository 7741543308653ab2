import { type CfnResource, type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  type EventInvokeConfigOptions,
  type FunctionOptions,
  type IFunction,
  type IVersion,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { bundledCode } from './bundled-code.ts'

interface HandlerFunctionProps extends FunctionOptions {
  stage: Stage
  /** Folder under `functions/` that holds its `handler.ts`. */
  lambda: string
  memorySize: number
  timeout: Duration
  /**
   * Where an invocation that failed for good can be found again, which cdk-nag asks for if Lambda itself
   * keeps none.
   */
  failuresGoTo: string
  /**
   * Its answers load one another by names that only its own version knows, so that two versions must never answer
   * side by side: a new one takes over at once, after those of all other Lambdas.
   */
  answersBelongTogether?: boolean
  /**
   * It sends messages to the queue that invokes it. After some 16 runs in such a chain Lambda would take it for a
   * mistake, and leave the next message to the dead letters
   * (docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html).
   */
  feedsItself?: boolean
}

/**
 * The Lambda of one handler file. Its role may write its own logs and traces; everything else is granted to
 * it explicitly.
 */
export class HandlerFunction extends LambdaFunction {
  override readonly role: Role
  /** Folder under `functions/` that holds its handler. */
  readonly folder: string
  /**
   * What callers invoke: the function itself, or the alias `live`, where new versions take over gradually.
   */
  readonly called: IFunction
  /** The alias, if the stage has one. */
  readonly live?: Alias
  readonly answersBelongTogether: boolean

  constructor(
    scope: Construct,
    id: string,
    {
      stage,
      lambda,
      failuresGoTo,
      answersBelongTogether = false,
      feedsItself = false,
      retryAttempts,
      maxEventAge,
      onFailure,
      ...props
    }: HandlerFunctionProps,
  ) {
    const entry = `functions/${lambda}/handler.ts`
    const logGroup = new LogGroup(scope, `${id}Logs`, stage.logs)
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    // They apply to what is invoked, the function or its alias.
    const whenInvoked: EventInvokeConfigOptions = {
      ...(retryAttempts !== undefined && { retryAttempts }),
      ...(maxEventAge && { maxEventAge }),
      ...(onFailure && { onFailure }),
    }
    super(scope, id, {
      ...props,
      ...(!stage.rollout && whenInvoked),
      ...(feedsItself && { recursiveLoop: RecursiveLoop.ALLOW }),
      // Earlier versions stay, so that `live` can be switched back at once.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundledCode(entry, scope.node.tryGetContext('bundles')),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      environment: {
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: lambda,
        ...(stage.restoredTo && { RESTORED_TO: stage.restoredTo }),
      },
    })
    this.role = role
    this.folder = lambda
    this.answersBelongTogether = answersBelongTogether
    if (stage.rollout)
      this.live = new Alias(this, 'Live', {
        aliasName: 'live',
        // `as`: CDK's class declares `isImported` and the like as possibly undefined, its interface as
        // possibly absent.
        version: this.currentVersion as IVersion,
        ...whenInvoked,
      })
    this.called = (this.live ?? this) as IFunction

    // The local stack finds the handler by this.
    const resource = this.node.defaultChild as CfnResource
    resource.addMetadata('wiredesk:entry', entry)

    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray knows no resources, nor does cloudwatch:GetMetricData: what they allow is granted on all or none.',
    })
    Validations.of(this).acknowledge({ id: 'Serverless::Serverless-LambdaDLQ', reason: failuresGoTo })
  }
}
