import type { AwsCall } from './fault.ts'

/** Which service a command belongs to, by its name. */
const services = [
  ['dynamodb', /Item$|^Query$/],
  ['s3', /Object$/],
  ['sqs', /Message/],
] as const

/** Where a call goes here, and how the stack's roles name that. */
const places: Readonly<Record<string, string>> = {
  drops: 'IngestDrops/*',
  texts: 'StoreTexts/texts/*',
  'wake-ups': 'PushWakeUps',
  orders: 'PushOrders',
}

/**
 * What a role must allow for a call, in the form of the stack's `granted`: "dynamodb:GetItem on StoreTable".
 */
export const grantFor = ({ command, input }: Pick<AwsCall, 'command' | 'input'>): string => {
  const named = command.replace(/Command$/, '').replace(/^(SendMessage|ChangeMessageVisibility)Batch$/, '$1')
  const [service] = services.find(([, commands]) => commands.test(named)) ?? []
  if (service === 'dynamodb')
    return `${service}:${named} on StoreTable${input.IndexName ? `/index/${input.IndexName}` : ''}`
  const place = String(input.QueueUrl ?? input.Bucket ?? input.bucket)
    .split('/')
    .at(-1)
  const isOld = named === 'GetObject' && (input.VersionId ?? input.versionId) !== undefined
  return `${service}:${named}${isOld ? 'Version' : ''} on ${places[place ?? '']}`
}
