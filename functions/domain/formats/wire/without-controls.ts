/** Text without its control characters, but for the white space among them. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\v\f\r]/gu, '')
