/** Void elements, and those whose end HTML implies: they do not nest in themselves. */
const FLAT =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/i

/** Whether more than `limit` HTML tags are open at once, counted without a parser in linear time. */
export const nestsDeeper = (html: string, limit: number): boolean => {
  let open = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (FLAT.test(name)) continue
    open = slash ? Math.max(0, open - 1) : open + 1
    if (open > limit) return true
  }
  return false
}
