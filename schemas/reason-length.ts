/** How many characters a reason has, at least and at most, without the space around it. */
export const reasonLength = { least: 3, most: 500 } as const
