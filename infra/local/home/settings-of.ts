import type { urlsOf } from '../engines/urls-of.ts'
import type { Stack } from '../template/read-stack.ts'
import { outputOf } from '../template/resources/output-of.ts'
import type { LocalSettings } from './local-settings.ts'

/** What a running stack tells its owner: where everything is, by its template's outputs. */
export const settingsOf = (
  stack: Stack,
  apiUrl: string,
  urls: ReturnType<typeof urlsOf>,
  keys: LocalSettings['keys'],
): LocalSettings => ({
  apiUrl,
  ...urls,
  dropsBucket: outputOf(stack, 'DropsBucketName'),
  textsBucket: outputOf(stack, 'TextsBucketName'),
  tableName: outputOf(stack, 'TableName'),
  wakeQueueUrl: outputOf(stack, 'WakeQueueUrl'),
  dropsQueueUrl: outputOf(stack, 'DropsQueueUrl'),
  backlogQueueUrl: outputOf(stack, 'BacklogQueueUrl'),
  deadLettersUrl: outputOf(stack, 'DeadLettersUrl'),
  releaseDeadLettersUrl: outputOf(stack, 'ReleaseDeadLettersUrl'),
  pushDeadLettersUrl: outputOf(stack, 'PushDeadLettersUrl'),
  takedownMinutes: Number(outputOf(stack, 'TakedownMinutes')),
  dropsQueueName: outputOf(stack, 'DropsQueueName'),
  backlogQueueName: outputOf(stack, 'BacklogQueueName'),
  apiName: outputOf(stack, 'ApiName'),
  pushFunctionName: outputOf(stack, 'PushFunctionName'),
  keys,
})
