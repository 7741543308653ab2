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

type Keyed = { pk?: { S: string } } | undefined

/** Of which partitions a call reads or writes items by their keys. */
const partitionsOf = ({ Item, Key, RequestItems }: Record<string, unknown>): string[] => {
  const put = Object.values((RequestItems ?? {}) as Record<string, { PutRequest?: { Item: Keyed } }[]>)
  const items = RequestItems ? put.flat().map(({ PutRequest }) => PutRequest?.Item) : [(Item ?? Key) as Keyed]
  return items.map(item => item?.pk?.S ?? '')
}

/** Whether a grant on some partitions (`… of N, N#*`) includes one. */
const includes = (grant: string, pk: string): boolean =>
  (grant.split(' of ')[1]?.split(', ') ?? []).some(each =>
    each.endsWith('*') ? pk.startsWith(each.slice(0, -1)) : pk === each,
  )

/**
 * What a role must allow for a call, in the form of the stack's `granted`: "dynamodb:GetItem on StoreTable"; that of the
 * role's own which allows it on some partitions, if it has such a one.
 */
export const grantFor = (
  { command, input }: Pick<AwsCall, 'command' | 'input'>,
  ofRole: readonly string[] = [],
): string => {
  const named = command.replace(/Command$/, '').replace(/^(SendMessage|ChangeMessageVisibility)Batch$/, '$1')
  const [service] = services.find(([, commands]) => commands.test(named)) ?? []
  if (service === 'dynamodb') {
    const whole = `${service}:${named} on StoreTable${input.IndexName ? `/index/${input.IndexName}` : ''}`
    const parts = ofRole.find(
      grant =>
        grant.startsWith(`${whole} of `) &&
        partitionsOf(input).every(partition => includes(grant, partition)),
    )
    return parts ?? whole
  }
  const place = String(input.QueueUrl ?? input.Bucket ?? input.bucket)
    .split('/')
    .at(-1)
  const isOld = named === 'GetObject' && (input.VersionId ?? input.versionId) !== undefined
  return `${service}:${named}${isOld ? 'Version' : ''} on ${places[place ?? '']}`
}
