const fold = (name: string) => name.normalize('NFC').toLowerCase()

/** A code with its scheme, as facets hold it: "medtop:20000344". */
const SCHEMED = /^[\w.-]+:(?=\S)/

/** Whether an entry of a product names a value of the copy, in any case. An entry without a scheme takes in codes of any. */
export const matchesName = (entry: string, value: string): boolean => {
  const [wanted, given] = [fold(entry), fold(value)]
  return (
    wanted === given ||
    (!wanted.includes(':') && SCHEMED.test(given) && wanted === given.replace(SCHEMED, ''))
  )
}
