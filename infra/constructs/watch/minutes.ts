import { Duration } from 'aws-cdk-lib'

/** A period of so many minutes, as metrics take it. */
export const minutes = (count: number) => ({ period: Duration.minutes(count) })
