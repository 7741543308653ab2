import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmPlan } from './alarm-plan.ts'

/** What no data means for an alarm. */
export const missingDataOf = ({ isHeartbeat }: AlarmPlan): TreatMissingData =>
  isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING
