import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmPlan } from './alarm-plan.ts'

/** How an alarm treats missing data. */
export const missingDataOf = ({ isHeartbeat }: AlarmPlan): TreatMissingData =>
  isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING
