/** Bytes of a value as JSON in UTF-8. */
export const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value))
