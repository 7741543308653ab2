import type { SQSRecord } from 'aws-lambda'

/** How often a message was delivered, this time too: more than once if a run failed at it or was cut off. */
export const attemptsAt = ({ attributes }: SQSRecord): number => Number(attributes.ApproximateReceiveCount)
