/**
 * The schemes allowed in the only attribute there is, a link's `href`: a link relative to some page leads
 * nowhere in a feed.
 */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto']
