/** Where a line stands that came over stories attached to a mail. */
export const COVER_NOTE = 'email: cover note'
