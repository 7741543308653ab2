import type { AlarmPlan } from './alarm-plan.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Alarms for what waits for a decision, or for a story to be taken down. */
export const planDeskAlarms = ({ own }: Watched): AlarmPlan[] => [
  {
    id: 'CasesOpened',
    entry: 'a-case-is-open',
    says: 'A kill, hold or embargo waits for an editor.',
    metric: overMinutes(own.casesOpened, 5),
    atLeast: 1,
  },
  {
    id: 'CasesWait',
    entry: 'a-case-is-open',
    says: 'A case has waited for an editor for a quarter of an hour.',
    metric: overMinutes(own.casesOpen, 5),
    atLeast: 1,
    periods: 3,
    isGauge: true,
  },
  {
    id: 'TakedownsOverdue',
    entry: 'a-takedown-is-overdue',
    says: 'A licensee has not acknowledged a kill in time.',
    metric: overMinutes(own.takedownsOverdue, 5),
    atLeast: 1,
    isGauge: true,
  },
]
