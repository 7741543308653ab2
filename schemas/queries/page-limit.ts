import * as z from 'zod/mini'

/** The parameter `limit` of a list that is read in pages: digits in the query, a number once read. */
export const pageLimit = (byDefault: number, most: number) => {
  const refusal = `must be a whole number from 1 to ${most}`
  const digits = new RegExp(`^\\d{1,${String(most).length}}$`)
  return z._default(
    z.pipe(
      z.string().check(z.regex(digits, refusal)),
      z.coerce.number<string>().check(z.gte(1, refusal), z.lte(most, refusal)),
    ),
    byDefault,
  )
}
