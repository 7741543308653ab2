import { randomUUID } from 'node:crypto'
import type { RunningFunction } from '../lambda/start-function.ts'
import type { Schedule } from '../template/resources/read-schedules.ts'
import { pseudoParameters } from '../template/values/pseudo-parameters.ts'

/**
 * Calls a function at its rate, as EventBridge does. The first call is immediate: what fell due while the
 * stack was down is overdue.
 */
export const startSchedule = (
  schedule: Schedule,
  lambda: RunningFunction,
  onFailure: (event: unknown, error: Error) => void,
): { stop(): void } => {
  const call = () => {
    const event = schedule.input ?? scheduledEvent(schedule)
    lambda.invoke(event).catch((error: Error) => onFailure(event, error))
  }
  call()
  const timer = setInterval(call, schedule.everyMilliseconds)
  return { stop: () => clearInterval(timer) }
}

/** The event if the template states none: Scheduler and rules use different sources and details. */
const scheduledEvent = ({ name, kind }: Schedule) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: kind === 'schedule' ? 'aws.scheduler' : 'aws.events',
  account: pseudoParameters['AWS::AccountId'],
  time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  region: pseudoParameters['AWS::Region'],
  resources: [
    `arn:aws:${kind === 'schedule' ? 'scheduler' : 'events'}:${pseudoParameters['AWS::Region']}:${pseudoParameters['AWS::AccountId']}:${kind === 'schedule' ? 'schedule/default' : 'rule'}/${name}`,
  ],
  detail: kind === 'schedule' ? '{}' : {},
})
