/**
 * Whether this command finishes though nobody reads what it prints any more. One that does something sets it: what is
 * half done is worse than what is done unread. Others just end.
 */
export const goingOn = { isSet: false }
