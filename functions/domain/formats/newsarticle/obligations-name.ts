/** Which part of `usageInfo` is what the license asks, as opposed to the agency. */
export const obligationsName = 'Obligations of the license'
