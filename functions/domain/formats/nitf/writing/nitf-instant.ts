/** An instant in ISO 8601's basic form, which NITF uses for `norm`: "20261124T093000Z". */
export const nitfInstant = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')
