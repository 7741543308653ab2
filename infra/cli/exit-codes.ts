/**
 * Exit codes of the CLI. 1 means that what was examined is not as it should be; 2 is the contract of
 * `normalize`; the others are those of BSD's sysexits.h.
 */
export const exitCodes = {
  trouble: 1,
  rejected: 2,
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  late: 75,
} as const
