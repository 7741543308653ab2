import type { Dateline } from '#schemas/article.ts'

/** A dateline as printed, without its dash: "SPRINGFIELD, Ill., Nov. 26 (AP)". */
export const printDateline = ({ place, date, agency }: Dateline): string =>
  `${date ? `${place}, ${date}` : place}${agency ? ` (${agency})` : ''}`
