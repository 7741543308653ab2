/**
 * A pattern that is made when it is first asked for, given as text: a closure for each would add 5 KB to
 * ingest, which V8 would read at each start.
 */
export const latePattern = (source: string, flags = 'u'): (() => RegExp) => {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
