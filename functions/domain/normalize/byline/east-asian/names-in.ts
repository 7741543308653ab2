const between = /\s?[、，,·・]\s?|\s/u

/** The names of a list: "王小梅、李文博", "홍길동·김철수". */
export const namesIn = (list: string): string[] => list.split(between).filter(Boolean)
