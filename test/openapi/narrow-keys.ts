/** The longest sort key DynamoDB accepts, in bytes; S3 accepts object keys of the same length. */
const LONGEST = 1024

/** Makes each call of a port throw, as AWS does, if it is asked for a name longer than a key may be. */
export const narrowKeys = (port: object): void => {
  for (const [name, method] of Object.entries(port)) {
    if (typeof method !== 'function') continue
    Reflect.set(port, name, (...values: unknown[]) => {
      const names = values.flatMap(value =>
        typeof value === 'object' && value ? Object.values(value) : [value],
      )
      if (names.some(each => typeof each === 'string' && Buffer.byteLength(each) > LONGEST))
        throw new Error(`ValidationException: a key of ${name} is longer than ${LONGEST} bytes`)
      return method.apply(port, values)
    })
  }
}
