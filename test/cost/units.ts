const READ_UNIT_BYTES = 4096
const WRITE_UNIT_BYTES = 1024

/** Read units of a number of bytes read at once; finding nothing costs as much as something small. */
export const readUnits = (bytes: number, isConsistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES)) * (isConsistent ? 1 : 0.5)

/**
 * Write units of an item of a number of bytes, the greater of before and after; a write whose condition fails
 * costs the same.
 */
export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_UNIT_BYTES))
