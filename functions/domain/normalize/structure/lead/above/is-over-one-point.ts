/** Whether a heading of key points has one sentence under it, the last of them: "What's next?" (ABC). */
export const isOverOnePoint = (heading = ''): boolean => /^what['’]s next/i.test(heading)
