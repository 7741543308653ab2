/**
 * The id of the ring that lists a key: a licensee's own, or that of all editors or all operators, whose "@"
 * no licensee's id has.
 */
export const ringIdOf = ({ scope, licenseeId }: { scope: string; licenseeId?: string | undefined }): string =>
  licenseeId ?? `@${scope}`
