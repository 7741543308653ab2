import { Duration } from 'aws-cdk-lib'

/** A period of a number of minutes, as metrics expect it. */
export const minutes = (count: number) => ({ period: Duration.minutes(count) })
