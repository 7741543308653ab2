import type { AlarmPlan } from './alarm-plan.ts'
import { planCallAlarms } from './plan-call-alarms.ts'
import { planCopyAlarms } from './plan-copy-alarms.ts'
import { planDeskAlarms } from './plan-desk-alarms.ts'
import { planMachineAlarms } from './plan-machine-alarms.ts'
import { planWebhookAlarms } from './plan-webhook-alarms.ts'
import type { Watched } from './watched.ts'

/** All alarms. */
export const planAlarms = (watched: Watched): AlarmPlan[] => [
  ...planDeskAlarms(watched),
  ...planCopyAlarms(watched),
  ...planMachineAlarms(watched),
  ...planCallAlarms(watched),
  ...planWebhookAlarms(watched),
]
