/** An instant in the basic form of ISO 8601 that NITF has for `norm`: "20261124T093000Z". */
export const nitfInstant = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')
