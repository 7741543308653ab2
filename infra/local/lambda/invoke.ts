/** Calls the function of an ARN or name with an event and gives its result. Throws InvocationError. */
export type Invoke = (functionArn: string, event: unknown) => Promise<unknown>
