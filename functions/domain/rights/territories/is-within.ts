/** Whether a country, or a part of one, lies within another: "US-NY" in "US". */
export const isWithin = (part: string, whole: string): boolean =>
  part === whole || part.startsWith(`${whole}-`)
