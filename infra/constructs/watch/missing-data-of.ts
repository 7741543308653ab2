import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmPlan } from './alarm-plan.ts'

/** How an alarm treats missing data. That of a gauge stays as it is, so that it does not report an end that nobody has seen. */
export const missingDataOf = ({ isHeartbeat, isGauge }: AlarmPlan): TreatMissingData => {
  if (isHeartbeat) return TreatMissingData.BREACHING
  return isGauge ? TreatMissingData.IGNORE : TreatMissingData.NOT_BREACHING
}
