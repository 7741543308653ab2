/** Schemes of the only attribute there is, the `href` of a link; a link to a place relative to some page leads nowhere in a feed. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto']
