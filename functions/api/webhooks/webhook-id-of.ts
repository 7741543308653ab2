import type { Call } from '#schemas/call.ts'

/** The id of the webhook that a call is about. */
export const webhookIdOf = ({ pathParameters }: Call): string => pathParameters.webhookId ?? ''
