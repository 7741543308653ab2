/**
 * Another name for a file whose own is taken: with the time (UTC) before its ending, "story-143205.txt", so
 * that what it is read as stays.
 */
export const anotherName = (name: string, now: Date): string => {
  const time = now.toISOString().slice(11, 19).replaceAll(':', '')
  return name.replace(/(?=\.[^.]*$)|$/, `-${time}`)
}
