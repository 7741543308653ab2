const prefix =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:res?|r|aw|antw?|sv|vs|rv|rif|odp|ynt|atb|vá|отв(?:ет)?|回[复覆]|答[复覆]|הנדון)\s?(?:\[\d+\])?[:：]/i

/** Whether the subject of a mail is that of an answer, in the languages of mail programs: "Re: ", "AW: ", "[EXTERNAL] Re: ". */
export const isAnswer = (subject: string): boolean => prefix.test(subject)
