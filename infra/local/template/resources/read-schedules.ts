import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'

const ScheduleProperties = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
})

const RuleProperties = z.object({
  ScheduleExpression: z.string('rules on event patterns are not understood'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional() })),
})

const millisecondsOf: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** A function that is called at a fixed rate. */
export interface Schedule {
  name: string
  functionArn: string
  everyMilliseconds: number
  /** The event, if the template states it. */
  input?: unknown
  /** EventBridge Scheduler and EventBridge rules send events of different shapes. */
  kind: 'schedule' | 'rule'
}

export const readSchedules = (readAll: ReadAll): Schedule[] => [
  ...readAll('AWS::Scheduler::Schedule', ScheduleProperties)
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, name, properties }) => ({
      name,
      kind: 'schedule' as const,
      everyMilliseconds: readRate(logicalId, properties.ScheduleExpression),
      ...readTarget(properties.Target),
    })),
  ...readAll('AWS::Events::Rule', RuleProperties)
    .filter(({ properties }) => properties.State === 'ENABLED')
    .flatMap(({ logicalId, name, properties }) =>
      properties.Targets.map(target => ({
        name,
        kind: 'rule' as const,
        everyMilliseconds: readRate(logicalId, properties.ScheduleExpression),
        ...readTarget(target),
      })),
    ),
]

const readTarget = ({ Arn, Input }: { Arn: string; Input?: string | undefined }) => ({
  functionArn: Arn,
  ...(Input !== undefined && { input: JSON.parse(Input) as unknown }),
})

/** "rate(5 minutes)" becomes 300000. */
const readRate = (logicalId: string, expression: string): number => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const milliseconds = Number(count) * (millisecondsOf[unit ?? ''] ?? Number.NaN)
  if (Number.isNaN(milliseconds))
    throw new StartError(
      `The template's ${logicalId} runs at ${expression}; the local stack understands rate(...) only.`,
    )
  return milliseconds
}
