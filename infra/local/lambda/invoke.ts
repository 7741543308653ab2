/** Calls a function by ARN or name with an event and returns its result. Throws InvocationError. */
export type Invoke = (functionArn: string, event: unknown) => Promise<unknown>
