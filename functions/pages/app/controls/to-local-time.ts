const MINUTE_MS = 60_000

/** An instant as a browser's field shows it, by the reader's own clock: "2099-06-11T11:00"; empty if it is none. */
export const toLocalTime = (instant = ''): string => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ''
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16)
}
