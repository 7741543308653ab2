/** How much prose, in words, may stand above a story: one standfirst; or, above an agency or a byline, captions and boxes too. */
export const headLimits = { standfirst: 45, aboveAgency: 150 }
