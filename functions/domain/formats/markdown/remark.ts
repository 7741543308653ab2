/** What an editor notes for colleagues, in Obsidian: "%% check with legal %%", also in several lines. */
export const remark = /(?<!\S)%%(?!%)([\s\S]{0,2000}?)%%(?!\S)/g
