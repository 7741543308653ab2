/** How many characters a reason has, at least and at most, without the space around it: 誤報 (a false report) is one. */
export const reasonLength = { least: 2, most: 500 } as const
