import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb'

/** One call of the AWS SDK: a command with its input, including all retries. */
export interface AwsCall {
  command: string
  input: Record<string, unknown>
  /** Sends it. */
  send(): Promise<object>
}

/** How a call goes wrong. `later` keeps work for after the caller has given up on the call. */
export interface Fault {
  happensTo(call: AwsCall): boolean
  happen(call: AwsCall, later: (work: () => Promise<unknown>) => void): Promise<object>
}

const named = (name: string, message: string) => Object.assign(new Error(message), { name })
const about = { $metadata: {}, message: 'planted' }

const always = () => true
const isRead = ({ command }: AwsCall) =>
  ['QueryCommand', 'BatchGetItemCommand', 'GetObjectCommand'].includes(command)

/** Every outcome of an AWS call except success. */
export const faults = {
  'fails before it took effect': {
    happensTo: always,
    happen: async () => {
      throw named('InternalServerError', 'planted')
    },
  },
  'fails after it took effect': {
    happensTo: always,
    async happen({ send }) {
      await send()
      throw named('InternalServerError', 'planted')
    },
  },
  'times out, and takes effect when nobody waits for it any more': {
    happensTo: always,
    async happen({ send }, later) {
      later(send)
      throw named('TimeoutError', 'planted')
    },
  },
  'is throttled, again and again': {
    happensTo: always,
    happen: async () => {
      throw new ProvisionedThroughputExceededException(about)
    },
  },
  'is sent again, since the answer to its first try was lost': {
    happensTo: ({ input }) => typeof input.ConditionExpression === 'string',
    async happen({ send }) {
      await send()
      return send()
    },
  },
  'answers in part': { happensTo: isRead, happen: async call => cut(call, await call.send()) },
  'leaves all of a batch undone': {
    happensTo: ({ command }) => command === 'BatchWriteItemCommand',
    happen: async ({ input }) => ({ $metadata: {}, UnprocessedItems: input.RequestItems }),
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof faults

/** The first half of what was read: a page that ends early, keys left unprocessed, a body that breaks off. */
const cut = async ({ command, input }: AwsCall, output: object): Promise<object> => {
  if (command === 'BatchGetItemCommand')
    return { ...output, Responses: {}, UnprocessedKeys: input.RequestItems }
  if (command === 'GetObjectCommand') {
    const whole = await Reflect.get(output, 'Body').transformToByteArray()
    const half = whole.slice(0, whole.length / 2)
    return { ...output, Body: { transformToByteArray: async () => half } }
  }
  const items: unknown = Reflect.get(output, 'Items')
  const rows = Array.isArray(items) ? items : []
  const kept = rows.slice(0, Math.ceil(rows.length / 2))
  const { pk, sk } = kept.at(-1) ?? {}
  // As in DynamoDB: a partial answer says where to continue.
  return { ...output, Items: kept, ...(pk && kept.length < rows.length && { LastEvaluatedKey: { pk, sk } }) }
}
