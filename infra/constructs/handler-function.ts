import { fileURLToPath } from 'node:url'
import { AssetHashType, type CfnResource, DockerImage, type Duration } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  type FunctionOptions,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundleHandler } from '../bundle-handler.ts'
import type { Stage } from '../stages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface HandlerFunctionProps extends FunctionOptions {
  stage: Stage
  /** Folder under `functions/` that holds its `handler.ts`. */
  lambda: string
  memorySize: number
  timeout: Duration
}

/** The Lambda of one handler file. Its role may write its own logs and traces; all else is granted to it by name. */
export class HandlerFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, { stage, lambda, ...props }: HandlerFunctionProps) {
    const entry = `functions/${lambda}/handler.ts`
    const logGroup = new LogGroup(scope, `${id}Logs`, stage.logs)
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      ...props,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundled(entry),
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
    // The local stack finds the handler here.
    const resource = this.node.defaultChild as CfnResource
    resource.addMetadata('wiredesk:entry', entry)
  }
}

const bundled = (entry: string): Code =>
  Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: the local bundler below always does the work.
      image: DockerImage.fromRegistry('scratch'),
      local: {
        tryBundle: outdir => {
          bundleHandler(entry, outdir)
          return true
        },
      },
    },
  })
