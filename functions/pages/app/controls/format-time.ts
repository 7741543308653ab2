const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const toTheSecond = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const zone = new Intl.DateTimeFormat(undefined, { timeZoneName: 'short' })

/** An instant in the reader's own time zone, which is stated: "Nov 25, 2026, 7:31 AM GMT+1"; if exact, to the second. */
export const formatTime = (instant: Date, isExact = false): string => {
  const name = zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${(isExact ? toTheSecond : local).format(instant)} ${name}`
}

/** Whether the reader's own time zone is UTC. */
export const isInUtc = local.resolvedOptions().timeZone === 'UTC'
