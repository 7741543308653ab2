/** What must be typed before a story is killed. */
export const KILL_WORD = 'KILL'
