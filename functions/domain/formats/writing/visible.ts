/**
 * Text without control characters and noncharacters, which text formats do not allow; line feeds and tabs
 * stay.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Noncharacter_Code_Point}\p{Cs}]|[^\P{Cc}\t\n]/gu, '')
