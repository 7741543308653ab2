/** Name of the part of `usageInfo` that holds the license's conditions rather than the agency's. */
export const obligationsName = 'Obligations of the license'
