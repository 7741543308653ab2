import { type CfnResource, type Duration, Validations } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  type FunctionOptions,
  Function as LambdaFunction,
  LoggingFormat,
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
  /** Where an invocation that failed for good is found again: the reason that cdk-nag asks for where Lambda itself keeps none. */
  failuresGoTo: string
}

/** The Lambda of one handler file. Its role may write its own logs and traces; all else is granted to it by name. */
export class HandlerFunction extends LambdaFunction {
  override readonly role: Role
  /** Folder under `functions/` that holds its handler. */
  readonly folder: string

  constructor(scope: Construct, id: string, { stage, lambda, failuresGoTo, ...props }: HandlerFunctionProps) {
    const entry = `functions/${lambda}/handler.ts`
    const logGroup = new LogGroup(scope, `${id}Logs`, stage.logs)
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      ...props,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundledCode(entry),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      environment: {
        ...props.environment,
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: lambda,
      },
    })
    this.role = role
    this.folder = lambda

    // The local stack finds the handler here.
    const resource = this.node.defaultChild as CfnResource
    resource.addMetadata('wiredesk:entry', entry)

    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray knows no resources: xray:PutTraceSegments and PutTelemetryRecords are granted on all or none.',
    })
    Validations.of(this).acknowledge({ id: 'Serverless::Serverless-LambdaDLQ', reason: failuresGoTo })
  }
}
