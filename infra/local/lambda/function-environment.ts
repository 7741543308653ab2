import { sdkSettings } from '../engines/sdk-settings.ts'
import type { LambdaFunction } from '../template/resources/read-functions.ts'

export interface EngineUrls {
  dynamodbUrl: string
  s3Url: string
  sqsUrl: string
  cloudwatchUrl: string
}

/**
 * A function's whole environment: the template's variables and those Lambda sets itself
 * (docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html), with the SDK pointed at the engines
 * here. `taskRoot` is the folder of what is deployed beside the code.
 */
export const functionEnvironment = (
  { name, environment, memoryMegabytes }: LambdaFunction,
  { dynamodbUrl, s3Url, sqsUrl, cloudwatchUrl }: EngineUrls,
  taskRoot: string,
): Record<string, string> => ({
  ...environment,
  AWS_REGION: sdkSettings.region,
  AWS_DEFAULT_REGION: sdkSettings.region,
  AWS_ACCESS_KEY_ID: sdkSettings.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: sdkSettings.credentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodbUrl,
  AWS_ENDPOINT_URL_S3: s3Url,
  AWS_ENDPOINT_URL_SQS: sqsUrl,
  AWS_ENDPOINT_URL_CLOUDWATCH: cloudwatchUrl,
  AWS_EC2_METADATA_DISABLED: 'true',
  LAMBDA_TASK_ROOT: taskRoot,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_LOG_FORMAT: 'JSON',
  AWS_LAMBDA_LOG_LEVEL: 'INFO',
  TZ: ':UTC',
  // Tells code that it runs here: no deployed Lambda has this variable.
  WIREDESK_LOCAL: 'true',
})
