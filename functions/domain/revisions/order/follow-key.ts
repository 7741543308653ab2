/**
 * An order key for the desk, directly after the greatest of the given ones: after every revision and edit
 * there is, before whatever the agency may send later. 'r' sorts after the digits of a position within a
 * package.
 */
export const followKey = (keys: readonly (string | undefined)[]): string => {
  const greatest = keys.reduce<string>((one, other) => (other && other > one ? other : one), '')
  const [, before = greatest, count = '0'] = /^(.*)\/r(\d{6})(?:\+\d+)?$/.exec(greatest) ?? []
  return `${before}/r${String(Number(count) + 1).padStart(6, '0')}`
}
