const prefix = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw?|sv|vs|rv|odp|ynt)\s?(?:\[\d+\])?:/i

/** Whether the subject of a mail is that of an answer, in the languages of mail programs: "Re: ", "AW: ", "[EXTERNAL] Re: ". */
export const isAnswer = (subject: string): boolean => prefix.test(subject)
