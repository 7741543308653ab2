/**
 * An order key of the desk's own, directly behind the greatest of some: after every revision and edit that is there, before whatever the
 * agency may send later. 'r' sorts behind the digits of a place within a package.
 */
export const followKey = (keys: readonly (string | undefined)[]): string => {
  const greatest = keys.reduce<string>((one, other) => (other && other > one ? other : one), '')
  const [, before = greatest, count = '0'] = /^(.*)\/r(\d{6})(?:\+\d+)?$/.exec(greatest) ?? []
  return `${before}/r${String(Number(count) + 1).padStart(6, '0')}`
}
