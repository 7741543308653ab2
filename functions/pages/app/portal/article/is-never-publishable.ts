import type { Verdict } from '#schemas/license/verdict.ts'

/** Whether the time in which a story may be published ends before it begins. */
export const isNeverPublishable = ({ notBefore, until }: Pick<Verdict, 'notBefore' | 'until'>): boolean =>
  notBefore !== undefined && until !== undefined && Date.parse(until) <= Date.parse(notBefore)
