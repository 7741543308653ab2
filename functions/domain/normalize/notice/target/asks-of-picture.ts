const form =
  /^\P{L}*(?:(?:eds|editors?|advisory|attention)\P{L}+)?(?:please )?(?:kill|delete|remove|withdraw|eliminate|do not use) (?:the |all |this |our )?(?:photo|picture|image|graphic|video)s?(?!\p{L})(?! (?:and|desk))/iu

/** Whether a line asks to take back a picture: "EDITORS: Kill the picture of the story “Ferry sinks”. The story stands." */
export const asksOfPicture = (line = ''): boolean => form.test(line)
