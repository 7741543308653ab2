import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { S3Client } from '@aws-sdk/client-s3'
import type { SQSClient } from '@aws-sdk/client-sqs'
import type { OpenedObject, OpenObject } from '#adapters/s3/open-object.ts'
import { type AwsCall, type FaultName, faults } from './fault.ts'

interface Armed {
  /** Which call is to go wrong, counted from 0. */
  call: number
  fault: FaultName
}

const outermost = { step: 'initialize', priority: 'high', name: 'fault-line' } as const

/**
 * Where faults are injected: between the Lambdas and every AWS client they create. Outside the client's own
 * retries, so that a fault here is what remains after them.
 */
export const createFaultLine = () => {
  let heard: AwsCall[] = []
  let armed: Armed | undefined
  let late: (() => Promise<unknown>)[] = []

  const through = async (call: AwsCall): Promise<object> => {
    const isIt = armed?.call === heard.length && faults[armed.fault].happensTo(call)
    heard.push(call)
    return isIt && armed ? faults[armed.fault].happen(call, work => late.push(work)) : call.send()
  }

  const front =
    <Args extends { input: object }, Result extends { output: object }>(
      next: (args: Args) => Promise<Result>,
      { commandName = '' }: { commandName?: string },
    ) =>
    async (args: Args): Promise<Result> => {
      const answers: Result[] = []
      const send = async () => {
        const answer = await next(args)
        answers.push(answer)
        return answer.output
      }
      const output = await through({ command: commandName, input: { ...args.input }, send })
      const [answer] = answers
      if (!answer) throw new Error(`${commandName} was answered and never sent`)
      return { ...answer, output }
    }

  return {
    /** Injects the line before everything the table's client sends. */
    plantInTable({ middlewareStack }: DynamoDBClient): void {
      middlewareStack.add(front, outermost)
    },
    /** Injects the line before everything an S3 client sends. */
    plantInObjects({ middlewareStack }: S3Client): void {
      middlewareStack.add(front, outermost)
    },
    /** Injects the line before everything an SQS client sends. */
    plantInQueues({ middlewareStack }: SQSClient): void {
      middlewareStack.add(front, outermost)
    },
    /** The function that opens objects, with the line before it. */
    inFrontOf:
      (openObject: OpenObject): OpenObject =>
      async name => {
        const opened: OpenedObject[] = []
        const send = async () => {
          const object = await openObject(name)
          opened.push(object)
          return object
        }
        await through({ command: 'GetObjectCommand', input: { ...name }, send })
        const [object] = opened
        if (!object) throw new Error('GetObjectCommand was answered and never sent')
        return object
      },
    /** Starts counting calls from 0, and makes one of them fail, if one is named. */
    arm(next?: Armed): void {
      heard = []
      armed = next
    },
    /** The calls since it was last armed. */
    calls: (): readonly AwsCall[] => heard,
    /** Lets calls that timed out happen. Whether they still succeed does not matter. */
    async settle(): Promise<void> {
      const works = late
      late = []
      await Promise.allSettled(works.map(work => work()))
    },
  }
}
