/** Text without control characters other than white space. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\v\f\r]/gu, '')
