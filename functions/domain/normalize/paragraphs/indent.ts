/** How far a line is set in, in columns; a tab counts four. -1 for a line with nothing on it. */
export const indent = (line: string): number => line.replace(/\t/g, '    ').search(/\S/)
